"""`verify` without a window: the report in lines, and whether something was altered as the exit code."""

import sys
from collections.abc import Sequence
from pathlib import Path

from models.opening import Walk
from models.store import Store
from models.text import Words
from models.verifying.receipts import read_receipt
from models.verifying.report import Report, lines
from models.verifying.verify import verifying


def run_verify(where: Path | Store, receipts: Sequence[Path], walk: Walk, words: Words, *, every: bool) -> int:
    """Verify a record and print what was found; 0 when it holds, 1 when something was altered.

    Raises:
        Problem: the record or a receipt cannot be read, see models.verifying.verify.
    """
    report: Report = walk("verify", verifying(where, [read_receipt(each) for each in receipts], every=every))
    for line in lines(report, words):
        sys.stdout.write(f"{line}\n")
    return report.exit_code
