"""Backups as the officer meets them: made by themselves to a second folder or stick, by hand, and restored by two."""
