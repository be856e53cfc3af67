"""Deliberate faults: ways to keep a record that look right, and that the tests of this folder must tell from ours."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session

from models.edits import acting
from models.journal import Entry, append
from models.journal.walk import ChainWalk
from models.store import connections, store
from tests.reliability.workload import Acknowledge, Receipt


@contextmanager
def none(_acknowledge: Acknowledge) -> Iterator[None]:
    """Leave the program as it is."""
    yield


@contextmanager
def acknowledge_before_commit(acknowledge: Acknowledge) -> Iterator[None]:
    """Say that an entry is done when it is written, not when its transaction is."""

    def too_early(session: Session, entry: Entry, **more: Any) -> Entry:
        done = append(session, entry, **more)
        acknowledge(Receipt(done.id))
        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(acting, "append", too_early)
        yield


@contextmanager
def journal_in_memory(_acknowledge: Acknowledge) -> Iterator[None]:
    """Keep SQLite's rollback journal in memory."""
    with _settled_otherwise("PRAGMA journal_mode=MEMORY"):
        yield


@contextmanager
def synchronous_full(_acknowledge: Acknowledge) -> Iterator[None]:
    """Sync as SQLite does unless told otherwise: not the folder in which the journal was unlinked."""
    with _settled_otherwise("PRAGMA synchronous=FULL"):
        yield


@contextmanager
def begin_of_the_driver(_acknowledge: Acknowledge) -> Iterator[None]:
    """Let the driver begin transactions: only when something is written, and after what was read for it."""
    connect = connections.connect

    def engine_for(path: Path, *, read_only: bool, wait: float) -> Engine:
        def creator() -> sqlite3.Connection:
            connection = connect(path, read_only=read_only, wait=wait)
            connection.isolation_level = "DEFERRED"
            return connection

        return create_engine("sqlite://", creator=creator)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "engine_for", engine_for)
        yield


@contextmanager
def _settled_otherwise(pragma: str) -> Iterator[None]:
    connect = connections.connect

    def settled(path: Path, *, read_only: bool, wait: float) -> sqlite3.Connection:
        connection = connect(path, read_only=read_only, wait=wait)
        if not read_only:
            connection.execute(pragma)
        return connection

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connections, "connect", settled)
        yield


FAULTS: dict[str | None, Callable[[Acknowledge], Any]] = {
    None: none,
    "acknowledge-before-commit": acknowledge_before_commit,
    "journal-in-memory": journal_in_memory,
    "synchronous-full": synchronous_full,
    "begin-of-the-driver": begin_of_the_driver,
}
"""The faults by name; None is the program as it is."""


@contextmanager
def chain_check_left_out() -> Iterator[None]:
    """Verify everything but that an entry gives its hash and repeats its body."""

    def looks_not(_walk: ChainWalk, _row: object) -> None:
        """See nothing."""

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ChainWalk, "_look_closer", looks_not)
        yield
