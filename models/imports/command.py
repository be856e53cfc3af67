"""The command that takes in a file of events without a screen."""

import sys
import time
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

from models.imports.mapping import load_mapping
from models.imports.review import Review, review
from models.imports.taking import take_in
from models.journal import Actor
from models.store import Store
from models.text import ENGLISH, N_, Words

T = TypeVar("T")


def run_import(
    store: Store,
    file: Path,
    actor: Actor | None,
    *,
    mapping: Path | None = None,
    name: str | None = None,
    rejected: Path | None = None,
    words: Words = ENGLISH,
) -> int:
    """Review a file, print the counts, and let `actor` take in what is new and what is doubtful in its values only.

    Without an actor nothing is written.

    Returns 0 when every row was new or known, 1 when there are rows to look at.

    Raises:
        Problem: not done; the database is as before.
    """
    now = int(time.time() * 1000)
    found = walk(review(store, file, now, mapping=load_mapping(mapping) if mapping else None, name=name))
    if rejected is not None:
        found.save_unreadable(rejected, words)
    _say(found.summary())
    if actor is not None:
        taken = walk(take_in(store, actor, found))
        _say(words(N_("{added} rows taken into the data set “{name}”"), added=taken.added, name=taken.name))
    _say_doubts(found, words)
    return 1 if found.unreadable or found.count("doubtful") else 0


def _say_doubts(found: Review, words: Words) -> None:
    """Name each kind of row to look at once, with how many there are and the first line."""
    kinds: dict[str, list[int]] = {}
    for row in found.rows("doubtful").tolist():
        kinds.setdefault(found.reason(row, words), []).append(int(found.events.lines[row]))
    for each in found.unreadable:
        kinds.setdefault(each.reason.say(words), []).append(each.line)
    for reason, lines in sorted(kinds.items(), key=lambda item: -len(item[1]))[:10]:
        _say(words(N_("{count} rows from line {line}: {reason}"), count=len(lines), line=str(lines[0]), reason=reason))


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def walk(steps: Generator[tuple[int, int], None, T]) -> T:
    """Do all the steps of a piece of work and give its result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
