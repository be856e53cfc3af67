"""A watch on a disk that fails: the officer is told, mends it, does the step again, and goes on in the same program."""

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from models.journal import head
from models.profile import load_profile
from models.store import Store
from models.text import Problem
from tests.reliability.faults import FAULTS
from tests.reliability.verdict import wrong_in
from tests.reliability.vfs import Failure, Operation, watched
from tests.reliability.workload import CENTRE, Acknowledge, Receipt, WatchAtWork

T = TypeVar("T")
STEPS = 4

FAILURES: dict[str, tuple[str, Failure]] = {
    "the disk is full": ("write", Failure(sqlite3.SQLITE_FULL)),
    "the disk is full half way through a write": ("write", Failure(sqlite3.SQLITE_FULL, 0.5)),
    "a write fails": ("write", Failure(sqlite3.SQLITE_IOERR_WRITE)),
    "a read fails": ("read", Failure(sqlite3.SQLITE_IOERR_READ)),
    "a sync fails": ("sync", Failure(sqlite3.SQLITE_IOERR_FSYNC)),
    "the sync of a folder fails": ("folder", Failure(sqlite3.SQLITE_IOERR_DIR_FSYNC)),
    "a file cannot be opened": ("open", Failure(sqlite3.SQLITE_CANTOPEN)),
    "a file cannot be deleted": ("delete", Failure(sqlite3.SQLITE_IOERR_DELETE)),
}
"""Each way in which the disk may fail, by what the test says of it: the kind of operation, and how it fails."""


@dataclass(slots=True)
class BadDisk:
    """A disk whose n-th operation of a kind fails, and each of that kind after it until it is mended."""

    what: str
    failure: Failure
    number: int

    def __call__(self, operation: Operation) -> Failure | None:
        """See an operation."""
        if operation.what != self.what:
            return None
        self.number -= 1
        return self.failure if self.number <= 0 else None

    def mend(self) -> None:
        """Let nothing fail any more."""
        self.what = ""

    @property
    def failed(self) -> bool:
        """Whether anything failed."""
        return self.number <= 0


class WatchOnABadDisk(WatchAtWork):
    """A watch whose officers read what the program says, mend the disk, and do again what was refused.

    `said` is what they read; `untrue` that of it which said that nothing was written when something was.
    """

    def __init__(self, folder: Path, disk: BadDisk, seed: int, acknowledge: Acknowledge) -> None:
        """Open the centre of a folder, which may fail too."""
        self.disk = disk
        self.said: list[Problem] = []
        self.untrue: list[Problem] = []
        self.centre = self._mending(lambda: Store.open(folder / CENTRE))
        super().__init__(self.centre, seed, acknowledge)

    def attempt(self, edit: Callable[[], T]) -> T:
        """Try, and again on the mended disk."""
        before = self._mending(self.entries)
        try:
            return edit()
        except Problem as problem:
            self._hear(problem)
            if self.entries() != before and "Nothing of this step was written" in str(problem):
                self.untrue.append(problem)
            return edit()

    def entries(self) -> int:
        """Count the entries of the journal."""
        with self.centre.reading() as session:
            return head(session)[0]

    def _mending(self, read: Callable[[], T]) -> T:
        try:
            return read()
        except Problem as problem:
            self._hear(problem)
            return read()

    def _hear(self, problem: Problem) -> None:
        self.said.append(problem)
        self.disk.mend()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a watch on a bad disk ended: what is wrong with it, if anything, and whether anything failed at all."""

    wrong: str | None
    failed: bool


def work_on(disk: BadDisk, folder: Path, seed: int, fault: str | None = None, *, thorough: bool = False) -> Outcome:
    """Work through a watch on a disk that fails and say what is wrong: with the record, or with what was said."""
    receipts: list[Receipt] = []
    with FAULTS[fault](receipts.append), watched(disk):
        watch = WatchOnABadDisk(folder, disk, seed, receipts.append)
        with watch.centre:
            try:
                watch.work(STEPS)
                disk.mend()
                doubled = watch.entries() - 1 - sum(receipt.version == 0 for receipt in receipts)
            except (Problem, DBAPIError) as error:
                return Outcome(f"the watch does not go on: {error}", disk.failed)
    wrong = wrong_in(folder, receipts, thorough=thorough)
    if doubled:
        wrong = f"{doubled} entries more than were said to be done"
    if watch.untrue:
        wrong = f"untrue: {watch.untrue[0]}"
    if disk.failed and len(watch.said) != 1:
        wrong = f"said {len(watch.said)} times what failed once: {watch.said}"
    return Outcome(wrong, disk.failed)


def fail_each(folder: Path, failing: str, seed: int, fault: str | None = None) -> tuple[int, list[str]]:
    """Let the first operation of a kind fail, then the second and so on; give how many did, and what was wrong."""
    what, failure = FAILURES[failing]
    wrong: list[str] = []
    new, centre = folder / "new", folder / "centre"
    Store.create(new, load_profile("default")).close()
    for number in count(1):
        shutil.rmtree(centre, ignore_errors=True)
        centre.mkdir()
        shutil.copyfile(new, centre / CENTRE)
        outcome = work_on(BadDisk(what, failure, number), centre, seed, fault, thorough=number % 20 == 0)
        if outcome.wrong is not None:
            wrong.append(f"{failing} ({what} {number}): {outcome.wrong}")
        if not outcome.failed:
            return number - 1, wrong
    raise AssertionError("unreachable")
