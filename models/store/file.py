"""The file of a centre database, looked at without touching it: is it there, is it ours, how old, is it whole."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from models.store.trouble import code_of, problem_of, said
from models.text import N_, Problem

APPLICATION_ID = int.from_bytes(b"TRCW")
"""What marks a SQLite file as a centre database (bytes 68 to 71 of its header)."""

_MAGIC = b"SQLite format 3\x00"


def schema_of(path: Path, *, mend: bool = True) -> int:
    """Give the schema number of a centre database, reading it as unchangeable: not a byte moves, not a lock is taken.

    Only if a program was killed while it wrote to this centre is its broken-off transaction rolled back first; not
    even then without `mend`.

    Raises:
        Problem: there is no such file, or it is not a whole centre database; the problem says which.
    """
    with said(path):
        _require_file(path)
    try:
        if mend and _broken_off(path) and may_write(path):
            _roll_back(path)
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            number = int(connection.execute("PRAGMA user_version").fetchone()[0])
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        raise _unreadable(path, error) from error
    if not ours:
        raise Problem(
            N_("{path} is a database of another program. Nothing in it was changed. Choose a centre database."),
            path=str(path),
        )
    return number


def _require_file(path: Path) -> None:
    if path.is_dir():
        raise Problem(N_("{path} is a folder, not a centre database. Choose a file in it."), path=str(path))
    require_folder(path)
    if not path.exists():
        raise Problem(
            N_("There is no file {path}. Check its name, or make a new centre database."),
            path=str(path),
        )
    if path.stat().st_size == 0:
        raise Problem(
            N_(
                "{path} is empty (0 bytes): it was never a centre database, or a copy of one was broken off. Restore "
                "a backup, or make a new centre database under another name."
            ),
            path=str(path),
        )


def _broken_off(path: Path) -> bool:
    """Say whether a journal of SQLite's lies beside a file that is marked as ours."""
    journal = path.with_name(f"{path.name}-journal")
    if not journal.exists() or journal.stat().st_size == 0:
        return False
    return is_marked(path)


def is_marked(path: Path) -> bool:
    """Say whether a file bears the mark of a centre database.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(100)[68:72] == APPLICATION_ID.to_bytes(4)


def _roll_back(path: Path) -> None:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def require_folder(path: Path) -> None:
    """See that the folder of a file is there.

    Raises:
        Problem: it is not.
    """
    if not path.absolute().parent.is_dir():
        raise Problem(
            N_("The folder {folder} does not exist. Check its name, or connect the medium it is on."),
            folder=str(path.absolute().parent),
        )


def _unreadable(path: Path, error: Exception) -> Problem:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as refused:
        return Problem(
            N_("{path} cannot be read ({reason}). Check that you may use it and that its medium is in order."),
            path=str(path),
            reason=refused.strerror or str(refused),
        )
    if not header.startswith(_MAGIC[: len(header)]) or _is_foreign(error, header):
        return Problem(
            N_("{path} is not a centre database. Nothing in it was changed. Choose another file."), path=str(path)
        )
    size, expected = path.stat().st_size, _expected_size(header)
    if size < expected:
        return Problem(
            N_(
                "{path} is cut off: {size} of {expected} bytes are there. Keep the file as it is and restore the last "
                "backup under another name."
            ),
            path=str(path),
            size=size,
            expected=expected,
        )
    return problem_of(error, path) or Problem(
        N_("{path} cannot be opened ({reason}). Nothing in it was changed."), path=str(path), reason=str(error)
    )


def _is_foreign(error: Exception, header: bytes) -> bool:
    return code_of(error) == sqlite3.SQLITE_NOTADB and len(header) == 100


def _expected_size(header: bytes) -> int:
    """Read page size times page count from a SQLite header (file format, 1.3); a cut header stands for 512 bytes."""
    if len(header) < 100:
        return 512
    page = int.from_bytes(header[16:18])
    return (65536 if page == 1 else page) * int.from_bytes(header[28:32])


def may_write(path: Path) -> bool:
    """Say whether this user may write the file and, as each transaction needs, make files beside it."""
    as_now = {"effective_ids": True} if os.access in os.supports_effective_ids else {}
    return os.access(path, os.W_OK, **as_now) and os.access(path.absolute().parent, os.W_OK, **as_now)
