"""The details: everything on record about the chosen incident."""
