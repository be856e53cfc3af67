"""Rebuilding: the tables made anew from the journal, and the question whether they still say what it says."""

import heapq
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Table, create_engine, delete, insert, select
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from models.journal.body import layouts
from models.journal.chain import entries, subjects_of
from models.journal.projection import Projection
from models.records import AuditSubject, Base

Key = tuple[Any, ...]
Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that is not as the journal says: the table and its key; `found` says whether the row is there at all."""

    table: str
    key: tuple[object, ...]
    found: bool


def rebuild(session: Session) -> int:
    """Empty every journalled table and fill it from the journal, in the session's transaction; give the entries read.

    Raises:
        Conflict: the journal contradicts itself.
    """
    for layout in reversed(layouts().values()):
        session.execute(delete(layout.table))
    session.execute(delete(AuditSubject))
    return _replay(session, session)


def compare(session: Session, limit: int = 100) -> list[Difference]:
    """Replay the journal into a database aside and list up to `limit` rows in which the tables differ from it.

    Raises:
        Conflict: the journal contradicts itself.
    """
    with _aside() as replayed:
        _replay(session, replayed)
        found: list[Difference] = []
        for layout in layouts().values():
            for difference in _differences(layout.table, session, replayed):
                found.append(difference)
                if len(found) >= limit:
                    return found
        return found


@contextmanager
def _aside() -> Iterator[Session]:
    engine = create_engine(
        "sqlite://",
        creator=lambda: sqlite3.connect("", check_same_thread=False),  # a private file that goes when it is closed
        poolclass=StaticPool,
    )
    try:
        Base.metadata.create_all(engine)
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()


def _replay(source: Session, target: Session) -> int:
    projection = Projection(target)
    subjects: list[dict[str, object]] = []
    count = 0
    for count, entry in enumerate(entries(source), start=1):
        for change in entry.changes:
            projection.take(change)
        if source is target:
            subjects.extend({"subject_id": subject, "seq": entry.seq} for subject in subjects_of(entry.changes))
        if count % 2000 == 0:
            projection.flush()
    projection.flush()
    if subjects:
        target.execute(insert(AuditSubject), subjects)
    return count


def _differences(table: Table, actual: Session, replayed: Session) -> Iterator[Difference]:
    """Walk two tables at once in the order of their keys: a row they do not share, or not alike, is a difference."""
    width = len(table.primary_key.columns)
    rows = heapq.merge(_rows(table, actual, width, True), _rows(table, replayed, width, False))
    for key, same_key in groupby(rows, key=itemgetter(0)):
        found = list(same_key)
        if len(found) != 2 or found[0][2] != found[1][2]:
            yield Difference(table.name, key, found=any(here for _, here, _ in found))


def _rows(table: Table, session: Session, width: int, here: bool) -> Iterator[tuple[Key, bool, Row]]:
    """Give (key, whether from the tables or the replay, all values) of each row, ordered by key."""
    keys = list(table.primary_key)
    query = select(*keys, table).order_by(*keys).execution_options(yield_per=2000)
    for row in session.execute(query):
        yield tuple(row[:width]), here, tuple(row[width:])
