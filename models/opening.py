"""How a centre database comes to be at hand: created, opened, or invented for an exercise."""

import argparse
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from models.answer import Answer, Sieve
from models.exercise.recording import record_exercise
from models.filter_options import filter_from, read_instant
from models.profile import Profile, load_profile
from models.reading import read_columns, read_search_index
from models.store import Store
from models.store.trouble import said
from models.text import N_, Problem

Walk = Callable[[str, Generator[tuple[int, int], None, Any]], Any]
"""Walks through steps that tell (done, total), saying so, and gives their result."""


def create_centre(path: Path, profile: str) -> Store:
    """Make a new centre database with a profile, by name or file.

    Raises:
        Problem: there is no such profile, or the file cannot be made.
    """
    return Store.create(path, load_profile(profile))


@contextmanager
def opened(options: argparse.Namespace, default: Path, walk: Walk) -> Iterator[Store]:
    """Open what the command line asks for: a database, or an exercise; close it at the end.

    Raises:
        Problem: there is no such database, or it cannot be opened.
    """
    store = _exercise(options, walk) if options.exercise else _existing(options.database or default)
    try:
        yield store
    finally:
        store.close()


def asked(store: Store, options: argparse.Namespace, now: int) -> Answer:
    """Ask a store the question of the command line."""
    columns = read_columns(store)
    question = filter_from(options, store.profile, columns.data_sets, now)
    matches = read_search_index(store, columns).matches(question.text) if question.text.strip() else None
    return Sieve(columns, store.profile).ask(question, now, matches)


def invent(
    incidents: int, seed: int, path: Path | None = None, as_of: str | None = None
) -> Generator[tuple[int, int], None, Store]:
    """Invent an exercise, in a scratch database without a `path`; yields (done, total) and gives the open store.

    Nobody finds half an exercise under its name: what fails or is stopped is gone.

    Raises:
        Problem: the time is none, or the file cannot be made.
    """
    profile = load_profile("default")
    until = exercise_end(as_of, profile)
    store = Store.scratch(profile) if path is None else Store.create(path, profile, exercise=True)
    try:
        yield from record_exercise(store, incidents, seed, until)
    except BaseException:
        store.close()
        store.path.unlink(missing_ok=True)
        raise
    return store


def exercise_end(text: str | None, profile: Profile) -> int:
    """Give the instant (ms UTC) at which an exercise ends: now, or the time given.

    Raises:
        Problem: the text is no time.
    """
    now = int(time.time() * 1000)
    return now if text is None else read_instant(text, profile, now)


def _existing(path: Path) -> Store:
    with said(path):
        there = path.exists()
    if not there:
        raise Problem(
            N_("There is no centre database at {path}. Make one with “create --profile default”, or try --exercise."),
            path=str(path),
        )
    return Store.open(path)


def _exercise(options: argparse.Namespace, walk: Walk) -> Store:
    if options.incidents < 0:
        raise Problem(N_("The number of invented incidents cannot be below zero."))
    if options.database is not None and options.database.exists():
        return Store.open(options.database)
    store: Store = walk("exercise", invent(options.incidents, options.seed, options.database, options.as_of))
    return store
