"""The file of a record that is to be verified: opened for reading only, whole, and of the shape this program makes."""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from models.store import schema
from models.store.connections import connect
from models.store.file import schema_of
from models.store.trouble import said
from models.text import N_, Problem
from models.verifying.report import Mismatch, Sentence

_SCHEMA = "SELECT type, name, sql FROM sqlite_schema"
_OTHER_SCHEMA = N_(
    "{path} has the schema {found}; this program verifies the schema {known}. Open it once with this program, which "
    "brings it up to date after a backup, or verify it with the version that wrote it."
)
_BROKEN_OFF = N_(
    "A program was stopped while it wrote to {path}. Open it once, so that what was broken off is taken back, then "
    "verify it."
)
_DAMAGED = N_(
    "{path} is damaged: what it says does not fit together ({reason}). Keep the file as it is and restore the last "
    "backup under another name."
)

_ALTERED = N_("The {kind} “{name}” of the file is not as this program makes it.")
_MISSING = N_("The {kind} “{name}” is missing in the file.")


@contextmanager
def opened(path: Path, wait: float = 5.0) -> Iterator[sqlite3.Connection]:
    """Open one state of a record for reading; whoever would write to it waits until this is closed.

    Raises:
        Problem: it is not there, no centre database, of another schema, or damaged.
    """
    found, known = schema_of(path, mend=False), schema.newest(schema.MIGRATIONS)
    if found != known:
        raise Problem(_OTHER_SCHEMA, path=str(path), found=str(found), known=str(known))
    with said(path), closing(_begun(path, wait)) as connection:
        try:
            yield connection
        except sqlite3.DatabaseError as error:
            raise Problem(_DAMAGED, path=str(path), reason=str(error)) from error


def _begun(path: Path, wait: float) -> sqlite3.Connection:
    connection = connect(path, read_only=True, wait=wait)
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if path.with_name(f"{path.name}-journal").exists() and "locked" not in str(error):
            raise Problem(_BROKEN_OFF, path=str(path)) from error
        raise
    return connection


def require_whole(connection: sqlite3.Connection, path: Path) -> None:
    """See that the file is whole.

    Raises:
        Problem: it is damaged.
    """
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise Problem(_DAMAGED, path=str(path), reason=" ".join(str(found).split()))


def schema_mismatches(connection: sqlite3.Connection) -> Iterator[Mismatch]:
    """Hold tables, indexes, views and triggers against those of this version."""
    expected, found = _expected(), _shapes(connection)
    for (kind, name), shape in found.items():
        if (kind, name) not in expected:
            template = N_("The file holds the {kind} “{name}”, which this program never makes.")
        elif shape != expected[kind, name]:
            template = _ALTERED
        else:
            continue
        yield Mismatch("schema", Sentence(template, {"kind": kind, "name": name}))
    for kind, name in expected.keys() - found.keys():
        template = _MISSING
        yield Mismatch("schema", Sentence(template, {"kind": kind, "name": name}))
    number = schema.revision(schema.newest(schema.MIGRATIONS))
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(number,)]:
        template = _ALTERED
        yield Mismatch("schema", Sentence(template, {"kind": "table", "name": "alembic_version"}))


def is_misshapen(found: Iterable[Mismatch]) -> bool:
    """Say whether a table is not of the shape in which its rows could be read."""
    return any(
        each.said.template in (_ALTERED, _MISSING) and each.said.values["kind"] == "table"
        for each in found
        if each.what == "schema"
    )


def _expected() -> Mapping[tuple[str, str], object]:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            schema.build(connection)
        with closing(engine.raw_connection()) as raw:
            driver = raw.driver_connection
            if not isinstance(driver, sqlite3.Connection):
                raise TypeError("no SQLite")
            return _shapes(driver)
    finally:
        engine.dispose()


def _shapes(connection: sqlite3.Connection) -> dict[tuple[str, str], object]:
    return {(kind, name): _shape(sql) for kind, name, sql in connection.execute(_SCHEMA)}


def _shape(sql: str | None) -> object:
    """Give what a statement says whatever the order of its definitions: a column added later stands elsewhere."""
    if sql is None:
        return None
    head, _, rest = " ".join(sql.split()).partition("(")
    body, _, tail = rest.rpartition(")")
    depth, parts = 0, [""]
    for letter in body:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return _plain(head), tuple(sorted(map(_plain, parts))), _plain(tail)


def _plain(text: str) -> str:
    return re.sub(r"\s*([(),])\s*", r"\1", text.replace('"', "")).strip()
