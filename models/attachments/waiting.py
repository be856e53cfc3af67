"""Files that are chosen and not yet entered: by their path, or with the bytes that were pasted; kept with a draft."""

import uuid
from collections.abc import Generator, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from models.attachments.intake import Taken, glance, take_bytes, take_file
from models.attachments.kinds import label_of, media_type_of
from models.records.base import new_id
from models.text import Problem

MOST_PASTED = 8 * 2**20
"""Bytes of a pasted picture that a draft keeps; a larger one lasts as long as its window."""


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file chosen: `path` where it has one, else its `content`. `action` is the id of the entry it will be."""

    name: str
    path: str = ""
    content: bytes = field(default=b"", repr=False)
    action: uuid.UUID = field(default_factory=new_id)


def take_waiting(file: WaitingFile) -> Generator[tuple[int, int], None, Taken]:
    """Take a file in.

    Raises:
        Problem: see models.attachments.intake.
    """
    if file.path:
        return (yield from take_file(Path(file.path)))
    return take_bytes(file.content, file.name)


def look_at(file: WaitingFile) -> tuple[str, int] | Problem:
    """Tell the kind (a text to be translated) and size of a file without reading it, or what stands against it."""
    try:
        if not file.path:
            return label_of(take_bytes(file.content, file.name).media_type), len(file.content)
        head, size = glance(Path(file.path))
        return label_of(media_type_of(head)), size
    except Problem as problem:
        return problem


def require_all(files: Iterable[WaitingFile]) -> None:
    """See that all files can be taken in, before anything is entered that they belong to.

    Raises:
        Problem: one cannot.
    """
    for found in map(look_at, files):
        if isinstance(found, Problem):
            raise found


def for_draft(files: tuple[WaitingFile, ...]) -> tuple[WaitingFile, ...]:
    """Give the files that a draft can keep."""
    return tuple(file for file in files if len(file.content) <= MOST_PASTED)
