"""How fast the journal is verified, beside plain SHA-256 of the same bytes in the same run.

The chain with columns against bodies is one figure; checking every signature (`verify --all`), which takes a signature
check on an elliptic curve for each entry, is another.
"""

import argparse
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from models.exercise.people import exercise_officer, found_exercise
from models.journal import Actor, ChainWalk, Entry, append, body_of, head, inserted, link
from models.journal.body import regular
from models.keys.signing import ENTRY
from models.profile import load_profile
from models.records import WatchLogEntry
from models.records.base import from_ms, new_id, to_ms
from models.store import Store
from models.store.connections import connect
from models.verifying.roll import TABLES
from models.verifying.signatures import Signatures

_KNOWN = "UAV over sector {number}: three vehicles halted 400 m west of the post, engines running, crews dismounted."
_TODO = "Told OP-{number} to keep watching; asked the hot line of the party for an answer within the hour."


def build(store: Store, entries: int, *, signed: bool) -> None:
    """Fill the journal of a centre that is set up with lines of the watch log, past the tables."""
    officer = exercise_officer(store.profile, 0, "WATCH", "station 1")
    with store.writing() as session:
        append(session, found_exercise(store.profile, store.created_at))
        seq, digest = head(session)
    start = to_ms(store.created_at)
    with closing(connect(store.path, read_only=False, wait=5)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        rows = _rows(officer, start, (seq, digest), entries, signed=signed)
        connection.executemany("INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?,?)", rows)
        connection.execute("COMMIT")


def _rows(
    officer: Actor, start: int, last: tuple[int, bytes], entries: int, *, signed: bool
) -> Iterator[tuple[object, ...]]:
    seq, digest = last
    who = (officer.name, officer.contingent, officer.station)
    for number in range(seq + 1, seq + 1 + entries):
        entry = _line(officer, start + number * 1000, number)
        body = body_of(entry)
        digest = link(digest, number, body)
        signature = officer.key.sign(ENTRY, digest) if signed and officer.key else None
        yield number, entry.id.bytes, to_ms(entry.at), entry.kind, *who, body, digest, signature, None


def _line(officer: Actor, at: int, number: int) -> Entry:
    change = inserted(
        WatchLogEntry,
        id=new_id(),
        number=number,
        at=from_ms(at),
        zone=4,
        sender="OP-3",
        known=_KNOWN.format(number=number % 9),
        action=_TODO.format(number=number % 9),
        initials="MD",
        contingent=officer.contingent,
        sitrep=False,
    )
    return Entry(new_id(), from_ms(at), "watch_logged", officer, (regular(change),))


def _busy(work: Callable[[], object]) -> float:
    """Seconds of the processor, the best of three."""
    taken = []
    for _ in range(3):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def _chain(connection: sqlite3.Connection) -> None:
    walk = ChainWalk(TABLES, lambda _passed: None)
    for _ in walk.run(connection):
        pass
    if walk.faults:
        raise ValueError(f"the journal does not hold: {walk.faults[0]}")


def _plain(bodies: list[bytes]) -> None:
    for body in bodies:
        sha256(body).digest()


def _each_signature(connection: sqlite3.Connection) -> None:
    signatures = Signatures(connection, every=True)
    for steps in (signatures.chain(), signatures.one_by_one()):
        for _ in steps:
            pass
    if signatures.found:
        raise ValueError(f"a signature does not hold: {signatures.found[0]}")


def main(arguments: list[str] | None = None) -> None:
    """Print entries per second of the chain, of plain SHA-256 and of every signature, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--signed", type=int, default=20_000)
    options = parser.parse_args(arguments)
    profile = load_profile("default")
    with Store.scratch(profile) as store, Store.scratch(profile) as small:
        build(store, options.entries, signed=False)
        build(small, options.signed, signed=True)
        with closing(store.raw()) as connection:
            chain = _busy(lambda: _chain(connection))
            bodies = [body for (body,) in connection.execute("SELECT CAST(body AS BLOB) FROM journal")]
            plain = _busy(lambda: _plain(bodies))
        with closing(small.raw()) as connection:
            each = _busy(lambda: _each_signature(connection))
    size = sum(map(len, bodies)) / len(bodies)
    _say("chain and columns", len(bodies), chain)
    _say("plain SHA-256 of the same", len(bodies), plain)
    print(f"{'ratio':32} {chain / plain:.1f}   ({size:.0f} bytes an entry)")
    _say("with every signature", options.signed, each)


def _say(name: str, entries: int, seconds: float) -> None:
    print(f"{name:32} {entries:9,} entries {seconds:7.2f} s {entries / max(seconds, 1e-9):10,.0f} entries/s")


if __name__ == "__main__":
    main()
