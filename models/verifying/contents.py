"""What the journal knows only by its hash: contents of attachments and rows of data sets, held against it."""

import sqlite3
from collections.abc import Generator, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.column_cache import is_kept_truly
from models.imports.events import serials
from models.imports.record import STORED, RowsHash
from models.records import DataSet
from models.store.connections import engine_for
from models.text import N_
from models.verifying.report import Mismatch, Sentence

_ROWS = 2000


def attachments(connection: sqlite3.Connection) -> Generator[int, None, tuple[int, list[Mismatch]]]:
    """Hash the content of every attachment; yields how many are done, gives their number and what does not fit."""
    found: list[Mismatch] = []
    named = {
        digest: (name, size)
        for digest, name, size in connection.execute("SELECT sha256, original_name, size FROM attachment")
    }
    there = [digest for (digest,) in connection.execute("SELECT sha256 FROM attachment_content")]
    for number, digest in enumerate(there):
        (content,) = connection.execute(
            "SELECT CAST(content AS BLOB) FROM attachment_content WHERE sha256 = ?", (digest,)
        ).fetchone()
        name, size = named.get(digest, (str(digest), None))
        if size is None:
            template = N_("A content is kept that belongs to no attachment ({name}).")
        elif sha256(content).hexdigest() != digest:
            template = N_("The content of the attachment “{name}” is not the one that was taken in.")
        elif len(content) != size:
            template = N_("The size of the attachment “{name}” is not the one on record.")
        else:
            yield number + 1
            continue
        found.append(Mismatch("content", Sentence(template, {"name": name})))
        yield number + 1
    for digest in named.keys() - set(there):
        template = N_("The content of the attachment “{name}” is missing.")
        found.append(Mismatch("content", Sentence(template, {"name": named[digest][0]})))
    return len(there), found


def data_sets(
    connection: sqlite3.Connection, path: Path, *, kept: bool = True
) -> Generator[int, None, tuple[int, list[Mismatch]]]:
    """Hash the rows of every data set; yields the rows gone through, gives their number and what does not fit.

    With `kept` what is kept packed beside the rows is held against them, too.
    """
    found: list[Mismatch] = []
    done = 0
    sets = connection.execute("SELECT id, name, rows_sha256 FROM data_set").fetchall()
    for key, name, digest in sets:
        hashed, whole = RowsHash(), True
        for rows in _chunks(connection, key):
            whole = whole and _is_said_truly(rows)
            hashed.add_rows([row[: len(STORED)] for row in rows])
            yield done + hashed.rows
        done += hashed.rows
        if hashed.hexdigest() != digest or not whole:
            template = N_("The rows of the data set “{name}” are not those that were taken in.")
            found.append(Mismatch("data_set", Sentence(template, {"name": name})))
    (all_rows,) = connection.execute("SELECT count(*) FROM reference_event").fetchone()
    if all_rows != done:
        template = N_("{count} rows belong to no data set.")
        found.append(Mismatch("data_set", Sentence(template, {"count": all_rows - done})))
    if kept and not found:
        found += yield from _kept(path, done)
    return done, found


def _chunks(connection: sqlite3.Connection, key: bytes) -> Iterator[list[tuple[Any, ...]]]:
    names = ", ".join(f'"{name}"' for name in (*STORED, "serial_prefix", "serial_number"))
    cursor = connection.execute(
        f"SELECT {names} FROM reference_event WHERE data_set_id = ? ORDER BY id",  # noqa: S608  # names of ours
        (key,),
    )
    while rows := cursor.fetchmany(_ROWS):
        yield rows


def _is_said_truly(rows: list[tuple[Any, ...]]) -> bool:
    """See that the serials are those of the ids, which alone are hashed."""
    at = STORED.index("external_id")
    prefixes, numbers = serials([row[at] for row in rows])
    each = [prefixes] * len(rows) if isinstance(prefixes, str) else prefixes
    return [(row[-2], row[-1]) for row in rows] == list(zip(each, numbers, strict=True))


def _kept(path: Path, done: int) -> Generator[int, None, list[Mismatch]]:
    """Hold what is kept packed of a data set against its rows."""
    found = []
    engine = engine_for(path, read_only=True, wait=5.0)
    try:
        with Session(engine) as session:
            keys: list[UUID] = list(session.scalars(select(DataSet.id)))
            for key in keys:
                data_set = session.get_one(DataSet, key)
                if not is_kept_truly(session, data_set):
                    template = N_("What is kept packed of the data set “{name}” is not what its rows say.")
                    found.append(Mismatch("data_set", Sentence(template, {"name": data_set.name})))
                yield done
    finally:
        engine.dispose()
    return found
