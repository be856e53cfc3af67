"""Verifying a record: the file, the chain, signatures, tables, contents and receipts, one after the other."""

import sqlite3
import tempfile
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from models.journal.walk import ChainWalk, readable
from models.journal.walk import Fault as Break
from models.store import Store
from models.text import N_
from models.verifying.contents import attachments, data_sets
from models.verifying.file import is_misshapen, opened, require_whole, schema_mismatches
from models.verifying.projection import Projection
from models.verifying.receipts import Receipt
from models.verifying.report import CLOCK_BACK, NO_RECEIPT, NOT_SIGNED, Counts, Mismatch, Report, Sentence, listed
from models.verifying.signatures import Signatures

T = TypeVar("T")
Steps = Generator[tuple[int, int], None, T]
_MOST_CLOCKS = 20
_BREAKS = {
    "gap": N_("Entries {detail} to {last} are missing."),
    "hash": N_("Entry {seq} is not as it was written: its text does not give its hash."),
    "body": N_("Entry {seq} cannot be read."),
    "columns": N_("Entry {seq}: the column “{detail}” does not say what its signed text says."),
}


def verify(where: Path | Store, receipts: Sequence[Receipt] = (), *, every: bool = False) -> Report:
    """Verify a record at once; see `verifying`."""
    steps = verifying(where, receipts, every=every)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report: Report = end.value
            return report


def verifying(where: Path | Store, receipts: Sequence[Receipt] = (), *, every: bool = False) -> Steps[Report]:
    """Verify a record against itself and its receipts; yields (steps done, steps in all), stops between any two.

    Nothing is written. A store that is open is copied first, so that the officers on watch need not wait. `every`
    checks each signature, even those a checkpoint of both sides vouches for.

    Raises:
        Problem: it is not there, no centre database, of another schema, or damaged.
    """
    with _at_rest(where) as path, opened(path) as connection:
        shown = where.path if isinstance(where, Store) else where
        return (yield from _verified(connection, path, shown, receipts, every))


@contextmanager
def _at_rest(where: Path | Store) -> Iterator[Path]:
    if isinstance(where, Path):
        yield where
        return
    with tempfile.TemporaryDirectory(prefix="trucewatch-") as folder:
        yield where.backup(Path(folder) / "copy.twdb")


def _verified(
    connection: sqlite3.Connection, path: Path, shown: Path, receipts: Sequence[Receipt], every: bool
) -> Steps[Report]:
    course = _Course(connection)
    yield 0, course.total
    require_whole(connection, path)
    found = list(schema_mismatches(connection))
    signatures = Signatures(connection, every=every, asked=tuple(receipt.entries for receipt in receipts))
    yield from course.go(signatures.chain(), course.entries)
    found += map(_broken, signatures.walk.faults)
    connection.text_factory = readable
    yield from course.go(signatures.one_by_one(), course.entries)
    found += signatures.found
    counts = Counts(course.entries, signatures.checked, signatures.good, signatures.checkpoints)
    if not is_misshapen(found):
        rows = yield from _tables(connection, path, course, found)
        counts = replace(counts, **rows)
    answered, wrong = _receipts(signatures, receipts)
    found += wrong
    counts = replace(counts, receipts=answered)
    return Report(shown, signatures.walk.head.hex(), counts, listed(found), tuple(_notes(signatures, receipts)))


class _Course:
    """How far the verification is: `total` steps, an entry thrice, a row of a data set or an attachment once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        (self.entries,) = connection.execute("SELECT count(*) FROM journal").fetchone()
        (self.events,) = connection.execute("SELECT count(*) FROM reference_event").fetchone()
        (self.contents,) = connection.execute("SELECT count(*) FROM attachment_content").fetchone()
        self.total = 3 * self.entries + self.events + self.contents + 1
        self._done = 0

    def go(self, steps: Generator[int, None, T], size: int) -> Steps[T]:
        """Take the steps of one part of the given size."""
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                self._done += size
                result: T = end.value
                return result
            yield min(self._done + step, self.total), self.total


def _tables(
    connection: sqlite3.Connection, path: Path, course: _Course, found: list[Mismatch]
) -> Steps[dict[str, int]]:
    """Hold tables and contents against the journal; adds to what was `found`, gives what was gone through."""
    projection = Projection(connection)
    yield from course.go(projection.compare(), course.entries)
    found += projection.found
    attached, wrong = yield from course.go(attachments(connection), course.contents)
    found += wrong
    rows, wrong = yield from course.go(data_sets(connection, path, kept=not found), course.events)
    found += wrong
    return {"rows": projection.rows, "attachments": attached, "reference_rows": rows}


def _broken(fault: Break) -> Mismatch:
    values = {"seq": fault.seq, "detail": fault.detail, "last": fault.seq - 1}
    seq = int(fault.detail) if fault.what == "gap" else fault.seq
    return Mismatch(fault.what, Sentence(_BREAKS[fault.what], values), seq)


def _notes(signatures: Signatures, receipts: Sequence[Receipt]) -> Iterator[Sentence]:
    if not signatures.is_set_up:
        yield Sentence(NOT_SIGNED)
    if not receipts:
        yield Sentence(NO_RECEIPT)
    back = [seq for seq in signatures.walk.back if seq - 1 not in signatures.founding]
    for seq in back[:_MOST_CLOCKS]:
        yield Sentence(CLOCK_BACK, {"seq": seq})


def _receipts(signatures: Signatures, receipts: Sequence[Receipt]) -> tuple[int, list[Mismatch]]:
    found = []
    for receipt in receipts:
        wrong = _answer(signatures, signatures.walk, receipt)
        found += [wrong] if wrong else []
    return len(receipts) - len(found), found


def _answer(signatures: Signatures, walk: ChainWalk, receipt: Receipt) -> Mismatch | None:
    """Hold one receipt against the chain."""
    roll = signatures.roll
    values = {"entries": receipt.entries, "count": walk.count}
    if not receipt.fits(roll.centre):
        said = N_("The receipt of {entries} entries is not one of this centre, or a letter of it was typed wrongly.")
        return Mismatch("receipt_foreign", Sentence(said, values))
    if receipt.signatures and not receipt.is_signed_by(roll.ever):
        said = N_("The receipt of {entries} entries is not signed by officers that this record knows.")
        return Mismatch("receipt_signature", Sentence(said, values))
    if receipt.entries > walk.count:
        said = N_(
            "A receipt names {entries} entries; the record has {count}. Its end was cut off, or an old copy was put in "
            "its place."
        )
        return Mismatch("receipt_short", Sentence(said, values), walk.count + 1)
    head, signed = walk.heads.get(receipt.entries, (b"", ""))
    if head.hex() != receipt.head or (receipt.signatures and receipt.signatures != signed):
        said = N_("Entry {entries} does not end as its receipt says: the journal was rewritten at or before it.")
        return Mismatch("receipt_other", Sentence(said, values), receipt.entries)
    return None
