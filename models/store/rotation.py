"""Rotation: the backups of a centre in one folder or on one stick, the newest kept and the oldest given up."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from models.store.backup import back_up
from models.store.file import is_marked, require_folder
from models.store.trouble import said
from models.text import N_, Problem

_TIME = "%Y%m%d-%H%MZ"
_NAME = re.compile(r"-(\d{8}-\d{4}Z)(?:-\d+)?$")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: where it is, when it was made (from its name), and its size in bytes."""

    path: Path
    made_at: datetime
    size: int


def backups_in(folder: Path, database: Path) -> list[Backup]:
    """List the backups of a database in a folder, newest first; other files are none of our business.

    A backup too damaged to say of which centre it is stands in the list.

    Raises:
        Problem: the folder is not there or cannot be read.
    """
    with said(folder):
        require_folder(folder / database.name)
        own = _centre_of(database)
        found = [each for path in folder.iterdir() for each in _backup(path, database)]
        found = [each for each in found if None in (own, there := _centre_of(each.path)) or there == own]
    return sorted(found, key=lambda each: (each.made_at, each.path.name), reverse=True)


def back_up_into(database: Path, folder: Path, keep: int, now: datetime, wait: float = 5.0) -> Path:
    """Write a verified backup into a folder under a name with its time, then give up all but the newest `keep` there.

    Nothing is given up before the new backup is verified, and never the new one itself, nor one of another centre.

    Raises:
        Problem: the folder is that of the database, or see models.store.backup.back_up.
    """
    require_folder(folder / database.name)
    if folder.resolve() == database.resolve().parent:
        raise Problem(
            N_("{folder} is the folder of the database itself. Choose another folder or a stick for the backups."),
            folder=str(folder),
        )
    made = back_up(database, _free_name(database, folder, now), wait)
    centre = _centre_of(made)
    for old in backups_in(folder, database)[max(keep, 1) :]:
        if old.path != made and centre is not None and _centre_of(old.path) == centre:
            with said(old.path):
                old.path.unlink()
    return made


def _backup(path: Path, database: Path) -> Iterator[Backup]:
    matched = _NAME.search(path.stem)
    if matched is None or path.suffix != database.suffix or path.stem[: matched.start()] != database.stem:
        return
    try:
        made_at = datetime.strptime(matched[1], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return
    if path.is_file() and is_marked(path):
        yield Backup(path, made_at, path.stat().st_size)


def _centre_of(database: Path) -> object:
    """Read the id of the centre without touching the file; None when it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            row = connection.execute("SELECT id FROM centre").fetchone()
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return row[0] if row else None


def _free_name(database: Path, folder: Path, now: datetime) -> Path:
    stem = f"{database.stem}-{now.astimezone(UTC).strftime(_TIME)}"
    names = (folder / f"{stem}{turn}{database.suffix}" for turn in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(name for name in names if not name.exists())
