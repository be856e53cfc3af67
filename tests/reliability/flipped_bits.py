"""One bit of the file flipped, thousands of times: `python tests/reliability/flipped_bits.py --flips 30000`.

Each time the rows of every table of the record are read from the altered file. Where they are other rows than before,
or none can be read, `verify` must say that something was altered, or that the file is damaged.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from models.text import Problem
from models.verifying import verify
from tests.models.verifying.played import play
from tests.reliability.faults import chain_check_left_out

OF_ONE_STATION = frozenset({"draft", "saved_filter", "sign_in_failure", "attachment_thumbnail"})
"""Tables that are no part of the record: no entry says what is in them."""
DERIVED = {"reference_event": frozenset({b"id", b"search_text"})}
"""Columns made from others when events are taken in, which no hash names: keys of the rows, words folded for search."""
Rows = dict[str, list[str]]


@dataclass(slots=True)
class Outcome:
    """How many bits were flipped and what came of it; `missed` says where content changed and verify saw nothing."""

    flips: int = 0
    changed: int = 0
    unreadable: int = 0
    found: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        """Say it in a line, and in some more what was missed."""
        said = (
            f"{self.flips:,} flipped bits: {self.changed} changed the content, {self.unreadable} made it unreadable, "
            f"{len(self.missed)} of them missed by verify"
        )
        return "\n  ".join((said, *self.missed[:5]))


def rows_of(path: Path) -> Rows | None:
    """Read all rows of the record, each as it is spelled out by the driver; None when they cannot be read."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            connection.text_factory = bytes
            names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
            tables = [name.decode() for (name,) in names]
            record = [name for name in tables if name not in OF_ONE_STATION and not name.startswith("sqlite_")]
            return {name: _rows(connection, name) for name in record}
    except (sqlite3.Error, UnicodeDecodeError, OverflowError):
        return None


def _rows(connection: sqlite3.Connection, table: str) -> list[str]:
    derived = DERIVED.get(table, frozenset())
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")') if row[1] not in derived]
    said = ", ".join(f'"{name.decode()}"' for name in names)
    return list(map(repr, connection.execute(f'SELECT {said} FROM "{table}"')))


def verdict_on(path: Path) -> str:
    """Let the program verify a file and give what it found first; "" when nothing."""
    try:
        first = verify(path).first
    except Problem:
        return "damaged"
    return "" if first is None else first.what


def flip(flips: int, seed: int, *, chain_checked: bool = True) -> Outcome:
    """Flip so many bits, one at a time, in a centre with keys, findings, files and a data set.

    Three of four are flipped in bytes that are not zero: most of a young file is empty.
    """
    outcome, lot = Outcome(), random.Random(seed)  # noqa: S311 (draws bits)
    with tempfile.TemporaryDirectory() as name, nullcontext() if chain_checked else chain_check_left_out():
        path = play(Path(name)).path
        whole, before = path.read_bytes(), rows_of(path)
        filled = [at for at, byte in enumerate(whole) if byte]
        for _ in range(flips):
            at = lot.choice(filled) if lot.random() < 0.75 else lot.randrange(len(whole))
            _flip_one(path, whole, at, lot.randrange(8), before, outcome)
    return outcome


def _flip_one(path: Path, whole: bytes, at: int, bit: int, before: Rows | None, outcome: Outcome) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(bytes([whole[at] ^ (1 << bit)]))
    outcome.flips += 1
    after = rows_of(path)
    if after != before:
        outcome.changed += after is not None
        outcome.unreadable += after is None
        found = verdict_on(path)
        if found:
            outcome.found[found] += 1
        else:
            outcome.missed.append(f"bit {bit} of byte {at}: {_difference(before, after)}")
    path.write_bytes(whole)


def _difference(before: Rows | None, after: Rows | None) -> str:
    if before is None or after is None:
        return "unreadable"
    names = before.keys() | after.keys()
    changed = [name for name in sorted(names) if before.get(name) != after.get(name)]
    rows = (set(before.get(name, ())) ^ set(after.get(name, ())) for name in changed)
    return f"{', '.join(changed)}: {str(next(rows))[:200]}"


def main(arguments: list[str] | None = None) -> int:
    """Flip so many bits; 0 when every change of content was found, else 1."""
    parser = argparse.ArgumentParser(description="Flips bits of a centre's file, one at a time, and verifies it.")
    parser.add_argument("--flips", type=int, default=30_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fault", choices=["chain-check-left-out"], help="a deliberate fault of verify")
    options = parser.parse_args(arguments)
    began = time.perf_counter()
    outcome = flip(options.flips, options.seed, chain_checked=options.fault is None)
    print(f"{outcome} ({time.perf_counter() - began:.0f} s)")
    print(f"  named: {', '.join(f'{what} {count}' for what, count in outcome.found.most_common())}")
    return 1 if outcome.missed else 0


if __name__ == "__main__":
    sys.exit(main())
