"""Connections to a centre database: durable before it answers "done", and one writer at a time."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

_PAGE = 16_384
"""Bytes of a page in a new file (four times SQLite's own): bulk rows are written and read in fewer, fuller pages."""


def connect(path: Path, *, read_only: bool, wait: float) -> sqlite3.Connection:
    """Open one connection; `wait` seconds for a lock. Transactions are begun by us, never by the driver.

    synchronous=EXTRA: FULL loses the last acknowledged transaction when power fails just after the journal file
    was unlinked.
    """
    mode = "ro" if read_only else "rw"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=wait,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        _settle(connection, read_only=read_only)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _settle(connection: sqlite3.Connection, *, read_only: bool) -> None:
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA synchronous=EXTRA")
    if read_only:
        connection.execute("PRAGMA query_only=ON")
    else:
        connection.execute(f"PRAGMA page_size={_PAGE}")
        connection.execute("PRAGMA journal_mode=DELETE")


def engine_for(path: Path, *, read_only: bool, wait: float) -> Engine:
    """Make the engine of one database file; use it with execution option `writing` for BEGIN IMMEDIATE."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, read_only=read_only, wait=wait),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def driver(session: Session) -> sqlite3.Connection:
    """Give the driver's connection under a session of `Store.writing()`, for bulk rows in the same transaction."""
    found: Any = session.connection().connection.driver_connection
    if not isinstance(found, sqlite3.Connection):
        raise TypeError(f"no SQLite under this session, but {type(found)}")
    return found
