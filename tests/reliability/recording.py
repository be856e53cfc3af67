"""Recordings of the real program at work: what it asked of the disk, and when it said that something was done."""

import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy
from sqlalchemy import Engine

from models.exercise.recording import record_exercise
from models.journal import entries
from models.profile import load_profile
from models.store import Store, connections
from tests.reliability.faults import FAULTS
from tests.reliability.medium import Contents
from tests.reliability.vfs import Operation, watched
from tests.reliability.workload import CENTRE, Acknowledge, Receipt, WatchAtWork, found_centre

BACKUP = "b.centre"


@dataclass(slots=True)
class Recording:
    """The files at the beginning, then each operation and each receipt in the order in which they came."""

    before: Contents
    events: list[Operation | Receipt] = field(default_factory=list)


class _Statements(dict[tuple[Any, ...], Any]):
    """Compiled statements, whichever engine they were compiled for: all are of one kind (a key begins with its own)."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        """Find a statement."""
        return super().get(key[1:], default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        """Keep a statement."""
        super().__setitem__(key[1:], compiled)


@contextmanager
def workshop() -> Iterator[Path]:
    """Give a folder in memory, where there is one, in which thousands of centres are laid out and opened.

    Meanwhile all of them share their compiled statements: to compile them anew took most of the time.
    """
    memory, make, statements = Path("/dev/shm"), sqlalchemy.create_engine, _Statements()  # noqa: S108 (gone at the end)

    def engine(*arguments: Any, **options: Any) -> Engine:
        return make(*arguments, **options).execution_options(compiled_cache=statements)

    at = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="reliability-", dir=at) as name, pytest.MonkeyPatch.context() as patch:
        patch.setattr(connections, "create_engine", engine)
        yield Path(name).resolve()


def record(folder: Path, act: Callable[[Acknowledge], None]) -> Recording:
    """Note what `act` does to the files of `folder`, by their names; it says what is done by calling what it is given.

    Files elsewhere that the program reads meanwhile (the map) are no part of it.
    """
    recording = Recording({path.name: path.read_bytes() for path in folder.iterdir()})

    def note(operation: Operation) -> None:
        path = Path(operation.path)
        if operation.what != "read" and path.parent == folder:
            recording.events.append(replace(operation, path=path.name))

    with watched(note), _python_watched(note):
        act(recording.events.append)
    return recording


@contextmanager
def _python_watched(note: Callable[[Operation], None]) -> Iterator[None]:
    """Note what the program does to files without SQLite: it renames, unlinks and syncs."""
    rename, unlink, fsync = os.rename, os.unlink, os.fsync

    def renamed(old: os.PathLike[str], new: os.PathLike[str]) -> None:
        note(Operation("rename", str(old), data=Path(new).name.encode()))
        rename(old, new)

    def unlinked(path: os.PathLike[str]) -> None:
        note(Operation("delete", str(path)))
        unlink(path)

    def synced(handle: int) -> None:
        path = Path(f"/proc/self/fd/{handle}").readlink()
        is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
        note(Operation("folder", str(path / "any")) if is_folder else Operation("sync", str(path)))
        fsync(handle)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "rename", renamed)
        patch.setattr(os, "unlink", unlinked)
        patch.setattr(os, "fsync", synced)
        yield


def record_watch(folder: Path, seed: int, steps: int, fault: str | None = None, *, keyed: bool = False) -> Recording:
    """Note a watch of so many edits on a new centre, by the program or by one with a deliberate fault.

    `keyed` lets officers with keys work: each entry is signed.
    """
    path = folder / CENTRE
    found_centre(path, keyed=keyed)

    def act(acknowledge: Acknowledge) -> None:
        with FAULTS[fault](acknowledge), Store.open(path) as store:
            WatchAtWork(store, seed, acknowledge).work(steps)

    return record(folder, act)


def record_bulk(folder: Path, seed: int, incidents: int) -> Recording:
    """Note one transaction that is larger than SQLite's cache, so that pages are written before its end."""
    path = folder / CENTRE
    Store.create(path, load_profile("default"), exercise=True).close()

    def act(acknowledge: Acknowledge) -> None:
        with Store.open(path) as store:
            for _ in record_exercise(store, incidents, seed, 1_790_000_000_000):
                pass
            with store.reading() as session:
                *_, last = entries(session)
            acknowledge(Receipt(last.id))
            WatchAtWork(store, seed, acknowledge).work(1)

    return record(folder, act)


def record_founding(folder: Path) -> Recording:
    """Note how a centre is founded, edits are made, and a backup is written that must hold the same."""

    def act(acknowledge: Acknowledge) -> None:
        given: list[Receipt] = []
        with Store.create(folder / CENTRE, load_profile("default")) as store:
            with store.reading() as session:
                founding = next(entries(session))
            acknowledge(Receipt(founding.id))
            WatchAtWork(store, 1, given.append).work(2)
            store.backup(folder / BACKUP)
            for receipt in given:
                acknowledge(receipt)
                acknowledge(replace(receipt, file=BACKUP))

    return record(folder, act)


def record_opening(folder: Path) -> Recording:
    """Note how the program opens the centre in a folder, and so mends what was broken off."""
    return record(folder, lambda _: Store.open(folder / CENTRE).close())
