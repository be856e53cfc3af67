"""Taking a reviewed file in: all its new rows in one transaction with one entry of the journal, or nothing."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy.orm import Session

from models.edits.acting import admit
from models.edits.checks import cleaned
from models.edits.data_sets import add_data_set, data_set_named, extend_data_set
from models.edits.fields import DataSetFields
from models.imports.events import Events
from models.imports.record import STORED, RowsHash, full_rows
from models.imports.review import NEW, Review, Steps
from models.journal import Actor
from models.records.base import new_id
from models.store import Store, driver
from models.text import N_, Problem

_CACHE_KB = 32_000
_ROWS = 2_000
"""Rows written in one step: their values fit into the caches of a processor."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken in: rows added, rows the data set now has, and its name."""

    added: int
    rows: int
    name: str


@dataclass(frozen=True, slots=True)
class Terms:
    """Under which words a data set is kept: whose it is, and under which licence."""

    source: str = ""
    licence: str = ""


def take_in(
    store: Store, actor: Actor, found: Review, terms: Terms | None = None, *, doubtful: bool = True
) -> Steps[Taken]:
    """Write the new rows of a review, and the takeable doubtful ones if wished; yields (rows written, rows in all).

    Stopped between two steps, or failing, it leaves the database as it was. Nothing new: nothing is written.

    Raises:
        Refused: the officer may not do this, or has not signed in where officers are on record.
        Problem: the data set changed since the review, or the database cannot be written.
    """
    rows = found.rows(NEW)
    if doubtful:
        rows = np.sort(np.concatenate([rows, found.takeable]))
    if not len(rows):
        return Taken(0, found.stored, found.name)
    terms = terms or Terms(found.format.source, found.format.licence)
    key = found.data_set or new_id()
    with store.writing() as session, _room(driver(session)):
        admit(session, actor, "data_set_added" if found.data_set is None else "data_set_extended")
        _require_unchanged(session, found)
        insert = _Insert(driver(session), key.bytes)
        if found.data_set is None:
            _defer_checks(session)
        for start in range(0, len(rows), _ROWS):
            insert.rows(found.events.take(rows[start : start + _ROWS]))
            yield min(start + _ROWS, len(rows)), len(rows)
        digest = insert.digest if found.data_set is None else _read_back(driver(session), key.bytes)
        fields = DataSetFields(
            id=key,
            name=found.name,
            kind=found.format.code,
            file_name=cleaned(found.source.path.name),
            file_sha256=found.source.sha256,
            rows=digest.rows,
            rows_sha256=digest.hexdigest(),
            source=terms.source or None,
            licence=terms.licence or None,
        )
        enter = add_data_set if found.data_set is None else extend_data_set
        enter(session, actor, fields)
    return Taken(len(rows), digest.rows, found.name)


def _require_unchanged(session: Session, found: Review) -> None:
    there = data_set_named(session, found.name)
    if (there.id if there else None) != found.data_set or (there is not None and there.rows != found.stored):
        raise Problem(N_("The data set “{name}” has changed since the review. Review the file again."), name=found.name)


def _defer_checks(session: Session) -> None:
    """Let the rows come before their data set, which is entered last with their hash."""
    driver(session).execute("PRAGMA defer_foreign_keys=ON")


@contextmanager
def _room(connection: Any) -> Iterator[None]:
    """Hold the indexes in memory meanwhile: in SQLite's usual 2 MB their pages are written and read again and again."""
    before = connection.execute("PRAGMA cache_size").fetchone()[0]
    connection.execute(f"PRAGMA cache_size=-{_CACHE_KB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size={before}")


class _Insert:
    """Writes events into one data set by the driver itself, as many values at once as it takes."""

    def __init__(self, connection: Any, data_set: bytes) -> None:
        self._connection = connection
        self._data_set = f"x'{data_set.hex()}'"
        self.digest = RowsHash()

    def rows(self, events: Events) -> None:
        """Write some rows, after those written before."""
        values = full_rows(events)
        constant = {"data_set_id": self._data_set}
        constant |= {name: _literal(value) for name, value in values.items() if isinstance(value, str | int)}
        varying = {name: value for name, value in values.items() if not isinstance(value, str | int)}
        names = ", ".join(f'"{name}"' for name in (*varying, *constant))
        marks = ", ".join(["?"] * len(varying) + list(constant.values()))
        self._connection.executemany(
            f"INSERT INTO reference_event ({names}) VALUES ({marks})",  # noqa: S608  # our own names and numbers
            zip(*varying.values(), strict=True),
        )
        self.digest.add(events)


def _literal(value: str | int) -> str:
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def _read_back(connection: Any, data_set: bytes) -> RowsHash:
    """Hash all rows of a data set as they now stand, in the order of their ids."""
    digest = RowsHash()
    names = ", ".join(f'"{name}"' for name in STORED)
    cursor = connection.execute(
        f"SELECT {names} FROM reference_event WHERE data_set_id = ? ORDER BY id",  # noqa: S608  # our own names
        (data_set,),
    )
    while rows := cursor.fetchmany(_ROWS):
        digest.add_rows(rows)
    return digest


def rows_hash(session: Session, data_set: Sequence[int] | bytes) -> str:
    """Give the hash of the rows of a data set (by its 16 bytes) as they stand, to hold against its entry."""
    return _read_back(driver(session), bytes(data_set)).hexdigest()
