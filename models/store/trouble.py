"""What can go wrong between the record and its disk, said to the officer: what happened and what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from models.text import N_, Problem

_FULL = N_("The disk with {path} is full. Nothing of this step was written. Free some space, then do the step again.")
_BUSY = N_("Another program holds {path} locked. Close it there, or wait until it has finished, then try again.")
_DAMAGED = N_(
    "{path} is damaged: what it says does not fit together ({reason}). Keep the file as it is and restore the last "
    "backup under another name."
)
_DEVICE = N_(
    "{path} could not be read or written ({reason}). Nothing of this step was written. Check the disk or medium, then "
    "do the step again."
)
_UNSURE = N_(
    "The disk with {path} failed at the very end of this step ({reason}): it may be written or not. Check the disk or "
    "medium, then do the step again: it is not entered twice."
)
_READ_ONLY = N_(
    "{path} cannot be written: the file, its folder or its medium is read-only. Nothing was changed. Copy the database "
    "to a folder you may write to, and open the copy."
)
_NO_ACCESS = N_("{path} could not be opened ({reason}). Check that its folder is there and that you may use it.")

_BY_CODE = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_IOERR: _DEVICE,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CANTOPEN: _NO_ACCESS,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_PERM: _NO_ACCESS,
    sqlite3.SQLITE_AUTH: _NO_ACCESS,
}


_AT_THE_END = sqlite3.SQLITE_IOERR_DIR_FSYNC
"""Not to be sure that a journal's name is gone: the transaction is over in the file, perhaps not on the medium."""


def code_of(error: BaseException | None) -> int:
    """Give SQLite's primary result code of an error, 0 when it has none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def problem_of(error: BaseException | None, path: Path) -> Problem | None:
    """Give the problem behind an error of the driver; None when the error is a fault of the program."""
    at_the_end = getattr(error, "sqlite_errorcode", None) == _AT_THE_END
    template = _UNSURE if at_the_end else _BY_CODE.get(code_of(error))
    if is_no_text(error):
        template = _DAMAGED
    return Problem(template, path=str(path), reason=str(error)) if template else None


def is_no_text(error: BaseException | None) -> bool:
    """Say whether the driver met a text that is none: in a row, or in the message of an error about the file."""
    in_a_row = isinstance(error, sqlite3.OperationalError) and "decode to UTF-8" in str(error)
    return in_a_row or isinstance(error, UnicodeDecodeError)


@contextmanager
def said(path: Path) -> Iterator[None]:
    """Turn what the disk and its locks do to `path` into a Problem; faults pass through unchanged."""
    try:
        yield
    except (DBAPIError, sqlite3.Error, UnicodeDecodeError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        problem = problem_of(cause, path)
        if problem is None:
            raise
        raise problem from error
    except OSError as error:
        raise Problem(_DEVICE, path=str(path), reason=error.strerror or str(error)) from error
