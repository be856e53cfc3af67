"""The journal before the officer: verifying the record, and the receipts that are kept outside it."""
