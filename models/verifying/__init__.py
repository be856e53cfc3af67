"""Verifying: whether the record is as it was written, told from what is in the file and on its receipts."""

from models.verifying.receipts import Receipt, parse_receipt, read_receipt, receipt_of, receipt_text, write_receipt
from models.verifying.report import KINDS, Counts, Mismatch, Report, Sentence, lines
from models.verifying.verify import verify, verifying

__all__ = [
    "KINDS",
    "Counts",
    "Mismatch",
    "Receipt",
    "Report",
    "Sentence",
    "lines",
    "parse_receipt",
    "read_receipt",
    "receipt_of",
    "receipt_text",
    "verify",
    "verifying",
    "write_receipt",
]
