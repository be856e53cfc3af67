"""What must hold of a centre whatever happened to it: it opens, it is whole, and nothing said to be done is missing."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.journal import compare, verify_chain
from models.store import Store
from models.text import Problem
from tests.reliability.workload import Receipt

THOROUGH = 200
"""Each 200th state is looked at thoroughly."""


@dataclass(slots=True)
class Outcome:
    """How many states a centre was found in, and in how many of them what was wrong, with the first example of each."""

    states: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)

    def note(self, wrong: str | None, where: str) -> None:
        """Count one state."""
        self.states += 1
        if wrong is not None:
            kind = wrong.partition(":")[0]
            self.wrong[kind] += 1
            self.examples.setdefault(kind, f"{where}: {wrong}")

    def __str__(self) -> str:
        """Say it in a line, and in one more for each example."""
        found = f"{self.states:,} states, {self.wrong['LOST']} with losses, {self.wrong['UNREADABLE']} unreadable"
        return "\n  ".join((found, *self.examples.values()))


def wrong_in(folder: Path, receipts: Sequence[Receipt], *, thorough: bool = False) -> str | None:
    """Open every centre in a folder, and each that a receipt names, and say what is wrong; None when nothing is.

    See `wrong_with`.
    """
    names = {receipt.file for receipt in receipts} | {path.name for path in folder.glob("*.centre")}
    for name in sorted(names):
        own = [receipt for receipt in receipts if receipt.file == name]
        if wrong := wrong_with(folder / name, own, thorough=thorough):
            return wrong
    return None


def wrong_with(path: Path, receipts: Sequence[Receipt], *, thorough: bool = False) -> str | None:
    """Open a centre as the program does and say what is wrong with it, beginning with LOST or UNREADABLE; None if not.

    `thorough` replays the journal too and compares every table with it.
    """
    try:
        with Store.open(path) as store, store.reading() as session:
            return _broken(session, thorough=thorough) or _lost(session, receipts)
    except (Problem, DBAPIError, ValueError) as error:
        return f"UNREADABLE: {error}"


def _lost(session: Session, receipts: Sequence[Receipt]) -> str | None:
    connection = session.connection()  # in plain SQL: a statement of the ORM costs more than the rest of a state
    known: dict[bytes, int] = {key: 0 for (key,) in connection.exec_driver_sql("SELECT id FROM journal")}
    for key, body in connection.exec_driver_sql("SELECT id, body FROM draft"):
        known[key] = json.loads(body)["version"]
    lost = [receipt for receipt in receipts if known.get(receipt.key.bytes, -1) < receipt.version]
    return f"LOST: {len(lost)} said to be done, the first is {lost[0]}" if lost else None


def _broken(session: Session, *, thorough: bool) -> str | None:
    said = session.connection().exec_driver_sql("PRAGMA integrity_check").scalar()
    if said != "ok":
        return f"UNREADABLE: {said}"
    fault = verify_chain(session).fault
    if fault is not None:
        return f"UNREADABLE: the chain breaks: {fault}"
    differing = compare(session) if thorough else []
    return f"UNREADABLE: a table differs from the journal: {differing[0]}" if differing else None
