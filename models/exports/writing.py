"""Files written whole or not at all: beside their place first, forced to the medium, then given their name."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, TypeVar

from models.store.file import is_marked
from models.text import N_, Problem

F = TypeVar("F", str, bytes)


def whole_file(path: Path, encoding: str = "utf-8") -> AbstractContextManager[IO[str]]:
    """Give a text file to write; it becomes `path` at the end, and nothing is left of it when something goes wrong.

    Raises:
        Problem: the folder is not there or may not be written, the disk is full, or `path` is a centre database.
    """
    return _whole(path, lambda part: part.open("w", encoding=encoding, newline=""))


def whole_bytes(path: Path) -> AbstractContextManager[IO[bytes]]:
    """Give a file to write bit for bit, as whole_file does for text."""
    return _whole(path, lambda part: part.open("wb"))


@contextmanager
def _whole(path: Path, opened: Callable[[Path], IO[F]]) -> Iterator[IO[F]]:
    part = path.with_name(f".{path.name}.part")
    try:
        if path.is_file() and is_marked(path):
            raise Problem(N_("{path} is the database itself. Choose another name."), path=str(path))
        try:
            with opened(part) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Problem(
            N_("{path} cannot be written: {reason}. Nothing was left there."),
            path=str(path),
            reason=error.strerror or str(error),
        ) from error
