"""A backup: a whole second database beside the first, verified before it bears its name."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from models.store.connections import connect
from models.store.file import require_folder
from models.store.trouble import said
from models.text import N_, Problem


def back_up(source: Path, target: Path, wait: float = 5.0) -> Path:
    """Copy the database `source` to the new file `target` in one step, verify the copy, and give its path.

    Writers wait meanwhile; a reader need not. Until it is verified the copy is called `target`.part.

    Raises:
        Problem: `target` exists, its folder does not, the disk is full, or the copy is not the original.
    """
    part = target.with_name(f"{target.name}.part")
    with said(target):
        refuse_existing(target)
        require_folder(target)
        part.unlink(missing_ok=True)
        with closing(connect(source, read_only=True, wait=wait)) as original:
            _copy(original, part)
            _verify(original, part, target)
        sync(part)
        part.rename(target)
        sync(target.absolute().parent)
    return target


def refuse_existing(path: Path) -> None:
    """See that nothing of this name is there, so that nothing is overwritten.

    Raises:
        Problem: something is.
    """
    if path.exists():
        raise Problem(N_("{path} exists already and is not overwritten. Choose another name."), path=str(path))


def _copy(original: sqlite3.Connection, part: Path) -> None:
    with closing(sqlite3.connect(part)) as copy:
        copy.execute("PRAGMA synchronous=EXTRA")
        original.backup(copy)


def _verify(original: sqlite3.Connection, part: Path, target: Path) -> None:
    with closing(sqlite3.connect(f"{part.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        same = _fingerprint(copy) == _fingerprint(original)
    if not (whole and same):
        part.unlink(missing_ok=True)
        raise Problem(
            N_("The backup {path} could not be verified and was removed. Use another medium, then try again."),
            path=str(target),
        )


def _fingerprint(connection: sqlite3.Connection) -> tuple[object, ...]:
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name")]
    counts = tuple(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables)  # noqa: S608 (names from the schema itself)
    head = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (tuple(tables), counts, head)


def sync(path: Path) -> None:
    """Force a file, or the names in a folder, to the medium; on Windows folders need none."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
