"""Both verifiers asked about one record: the program's own and the one that needs nothing of it."""

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from models.text import Problem
from models.verifying import Report, read_receipt, verify
from resources.verifier.verify import main


@dataclass(frozen=True, slots=True)
class Answers:
    """Exit codes of both, the kinds and entries of what each found wrong, and our report if there was one."""

    code: int
    their_code: int
    ours: frozenset[str]
    theirs: frozenset[str]
    report: Report | None
    said: str


def ask_both(path: Path, receipts: Sequence[Path] = (), *, every: bool = False) -> Answers:
    """Let both verify a record."""
    output, errors = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        their_code = main([str(path), *map(str, receipts)])
    theirs = frozenset(line.split(":")[0].split(" ")[0] for line in output.getvalue().splitlines() if ":" in line)
    try:
        report = verify(path, [read_receipt(each) for each in receipts], every=every)
    except Problem as problem:
        return Answers(2, their_code, frozenset(), theirs, None, str(problem))
    ours = frozenset(each.what for each in report.mismatches)
    return Answers(report.exit_code, their_code, ours, theirs, report, output.getvalue() + errors.getvalue())
