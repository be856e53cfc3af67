"""The watch log as it is read: lines from the newest on, some at a time, and those that hold some words."""

import uuid
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from models.store import Store
from models.text import fold

PAGE = 300
"""Lines read at a time."""
_STEP = 2_000
_LINES = """
SELECT w.id, w.time_in, w.time_out, coalesce(w.void_reason, ''),
  w.number, w.at, w.zone, coalesce(w.sender, ''), coalesce(w.addressee, ''), w.known, coalesce(w.action, ''),
  coalesce(w.done, ''), w.initials, coalesce(w.contingent, ''), w.incident_id,
  coalesce(i.serial_prefix || '-' || printf('%06d', i.serial_number), ''), w.sitrep, w.void_reason IS NOT NULL
FROM watch_log_entry w LEFT JOIN incident i ON i.id = w.incident_id
WHERE w.number < ? ORDER BY w.number DESC
"""
_ALL = 2**62


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line; times in ms UTC, `zone` hours east; `serial` of its incident, "" when it has none."""

    id: uuid.UUID
    time_in: int | None
    time_out: int | None
    void_reason: str
    number: int
    at: int
    zone: int
    sender: str
    addressee: str
    known: str
    action: str
    done: str
    initials: str
    contingent: str
    incident: uuid.UUID | None
    serial: str
    sitrep: bool
    void: bool

    def holds(self, words: list[str]) -> bool:
        """Whether every folded word stands somewhere in the line."""
        said = (self.sender, self.addressee, self.known, self.action, self.done, self.initials, self.serial)
        text = fold(" ".join((str(self.number), *said)))
        return all(word in text for word in words)


def read_lines(
    store: Store, text: str = "", before: int | None = None, most: int = PAGE
) -> Generator[tuple[int, int], None, list[LogLine]]:
    """Read at most `most` lines that hold all words of `text`, the newest below number `before` first.

    Yields now and then (lines looked at, 0), so that a search can be given up.

    Raises:
        Problem: the database cannot be read.
    """
    words, found = fold(text).split(), []
    with closing(store.raw()) as connection:
        rows = connection.execute(_LINES, (_ALL if before is None else before,))
        for looked, row in enumerate(rows, 1):
            line = _line(row)
            if line.holds(words):
                found.append(line)
                if len(found) >= most:
                    break
            if looked % _STEP == 0:
                yield looked, 0
    return found


def _line(row: tuple[Any, ...]) -> LogLine:
    head: list[Any] = [uuid.UUID(bytes=row[0]), *row[1:4]]
    key = None if row[14] is None else uuid.UUID(bytes=row[14])
    values: list[Any] = [*head, *row[4:14], key, row[15], bool(row[16]), bool(row[17])]
    return LogLine(*values)
