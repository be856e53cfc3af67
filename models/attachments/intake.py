"""Taking a file in: its bytes are copied, bounded in size, and known by their SHA-256; nothing is ever linked."""

import os
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from models.attachments.custody import FROM_CLIPBOARD, FROM_FILE
from models.attachments.kinds import HEAD, media_type_of
from models.attachments.names import plain_name
from models.text import N_, Problem

MOST_MB = 200
MOST_BYTES = MOST_MB * 2**20
"""The largest file that is taken in: a backup to a stick and a check of all content stay a matter of seconds."""
_PIECE = 2**20


@dataclass(frozen=True, slots=True)
class Taken:
    """A file as it came: its bytes, their SHA-256 (hex) and kind, the name it bore, and the custody step it came by."""

    content: bytes = field(repr=False)
    sha256: str
    media_type: str
    name: str
    step: str


def take_file(path: Path) -> Generator[tuple[int, int], None, Taken]:
    """Read a file piece by piece; between two pieces (bytes read, size) it can be cancelled.

    Raises:
        Problem: it is gone, no ordinary file, empty, larger than MOST_BYTES (told before it is read), or unreadable.
    """
    name = plain_name(path.name)
    with _said(path):
        _require_file(path.stat(), name, path)
        with path.open("rb") as file:
            size = _require_file(os.fstat(file.fileno()), name, path)
            content = yield from _read(file, size, name)
    return _taken(content, name, FROM_FILE)


def glance(path: Path) -> tuple[bytes, int]:
    """See that a file can be taken in, and read no more of it than tells its kind; give that and the size.

    Raises:
        Problem: as take_file.
    """
    with _said(path):
        size = _require_file(path.stat(), plain_name(path.name), path)
        with path.open("rb") as file:
            return file.read(HEAD), size


@contextmanager
def _said(path: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise Problem(
            N_("The file {path} is gone. Connect the medium it is on, or take it off the list."), path=str(path)
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a name that no file can bear
        reason = getattr(error, "strerror", None) or str(error)
        raise Problem(
            N_("{path} cannot be read ({reason}). Check that you may use it and that its medium is in order."),
            path=str(path),
            reason=reason,
        ) from error


def take_bytes(content: bytes, name: str) -> Taken:
    """Take in what was pasted or dropped without a file.

    Raises:
        Problem: it is empty or larger than MOST_BYTES.
    """
    name = plain_name(name)
    _require_size(len(content), name)
    return _taken(content, name, FROM_CLIPBOARD)


def _taken(content: bytes, name: str, step: str) -> Taken:
    return Taken(content, sha256(content).hexdigest(), media_type_of(content), name, step)


def _require_file(found: os.stat_result, name: str, path: Path) -> int:
    if stat.S_ISDIR(found.st_mode):
        raise Problem(N_("{path} is a folder. Attach the files in it one by one."), path=str(path))
    if not stat.S_ISREG(found.st_mode):
        raise Problem(N_("{path} is not a file with content of its own, so it cannot be copied in."), path=str(path))
    _require_size(found.st_size, name)
    return found.st_size


def _require_size(size: int, name: str) -> None:
    if size == 0:
        raise Problem(
            N_("“{name}” is empty (0 bytes). There is nothing to attach; copy the file anew from its source."),
            name=name,
        )
    if size > MOST_BYTES:
        raise Problem(
            N_(
                "“{name}” has {size} MB; at most {most} MB can be attached. Attach the part that matters (single "
                "pictures, a cut), and write into the report where the whole is kept."
            ),
            name=name,
            size=-(-size // 2**20),
            most=MOST_MB,
        )


def _read(file: BinaryIO, size: int, name: str) -> Generator[tuple[int, int], None, bytes]:
    content = bytearray()
    while piece := file.read(_PIECE):
        content += piece
        _require_size(len(content), name)  # it may grow while it is read
        yield len(content), max(size, len(content))
    _require_size(len(content), name)
    return bytes(content)
