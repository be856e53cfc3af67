"""The walk along the chain: every entry from the first, its hash and its columns, as fast as one processor goes.

It reads by the driver, since a million entries are to be walked in a few seconds; what it finds is told in codes.
"""

import re
import sqlite3
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import msgspec

from models.journal.body import heading_in

ROOT = bytes(32)
"""What the first entry rests on."""
UNSIGNED = bytes(64)
"""What stands for a signature that is not there where all signatures are hashed."""
_BATCH = 4096
_LEEWAY = 60_000
"""Clocks of two stations may differ by a minute (ms)."""
_FIRST = -(2**63)
_ROWS = (
    "SELECT seq, id, at, kind, author, contingent, station, body, hash, signature, second_signature "
    "FROM journal WHERE seq > ? ORDER BY seq LIMIT ?"
)
_COLUMNS = ("id", "at", "kind", "author", "contingent", "station")
_ODD = (AttributeError, TypeError, ValueError, msgspec.DecodeError)

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """An entry that is not as it was written: its number, what is wrong and with what.

    `what` is a code: gap (`detail` is the number that is missing first), hash, body, or columns (`detail` names one).
    """

    seq: int
    what: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Passed:
    """An entry that is watched for, as the walk comes to it: the journal before it, and its own row."""

    seq: int
    head: bytes
    signatures: str
    """SHA-256 (hex) over the signatures of all entries before, one after the other."""


class ChainWalk:
    """Walks the entries that stand behind those it has walked; it can be taken up again when more were written.

    `count` and `head` are the number of the last entry walked and its hash, `heads` the hashes of the entries whose
    numbers were asked for, `back` the entries that were made, by their clock, over a minute before the one before.
    """

    def __init__(
        self, watched: Iterable[str] = (), watch: Callable[[Passed], None] | None = None, asked: Iterable[int] = ()
    ) -> None:
        """Begin before the first entry; `watch` is told of every entry that changes one of the `watched` tables."""
        self.count, self.head, self.walked = 0, ROOT, 0
        self.faults: list[Fault] = []
        self.back: list[int] = []
        self.heads: dict[int, tuple[bytes, str]] = {}
        self._asked = frozenset(asked)
        tables = "|".join(watched)
        self._watched = re.compile(f'"table":"(?:{tables})"'.encode()).search if tables else None
        self._watch = watch
        self._signatures = sha256()
        self._other: bytes | None = None
        self._after, self._last = _FIRST, _FIRST

    @property
    def signatures(self) -> str:
        """SHA-256 (hex) over the signatures of all entries walked, 64 zero bytes for each that is not there."""
        return self._signatures.hexdigest()

    def run(self, connection: sqlite3.Connection) -> Generator[int, None, None]:
        """Walk to the end as it is now; yields how many entries were walked, now and then."""
        while rows := _fetch(connection, self._after):
            self._walk(rows)
            self._after = rows[-1][0]
            self.walked += len(rows)
            yield self.walked

    def _walk(self, rows: list[Row]) -> None:
        before, count, last, heading_of = self.head, self.count, self._last, heading_in
        update, search, asked = self._signatures.update, self._watched, self._asked
        for row in rows:
            seq, key, at, kind, author, contingent, station, body, digest, first, second = row
            count += 1
            try:
                raw = body.encode()
                found = heading_of(raw)
                fits = (
                    sha256(before + seq.to_bytes(8, "big") + sha256(raw).digest()).digest() == digest
                    and seq == count
                    and found.kind == kind
                    and found.at == at
                    and found.author == author
                    and found.contingent == contingent
                    and found.station == station
                    and found.id == key.hex()
                    and (first is None or len(first) == 64)
                    and (second is None or len(second) == 64)
                )
                signed = (first or UNSIGNED) + (second or UNSIGNED)
                if at < last - _LEEWAY:
                    self.back.append(seq)
                last = at
            except _ODD:
                fits, raw, signed = False, b"", b"".join(map(_signature, (first, second)))
            if not fits:
                self.head, self.count, count = before, count, seq
                self._look_closer(row)
            if search is not None and search(raw) is not None and self._watch is not None:
                self._watch(Passed(seq, before, self.signatures))
            update(signed)
            before = digest if isinstance(digest, bytes) else ROOT
            if seq in asked:
                self.heads[seq] = before, self.signatures
        self.head, self.count, self._last = before, count, last

    def _look_closer(self, row: Row) -> None:
        """Say what is wrong with a row; after a gap its hash says nothing, since what it rests on is gone."""
        seq, body, digest = row[0], row[7], row[8]
        rests = [self.head] if self._other is None else [self.head, self._other]
        if seq != self.count:
            self.faults.append(Fault(seq, "gap", str(self.count)))
        elif not isinstance(body, str) or digest not in (_link(each, seq, body) for each in rests):
            self.faults.append(Fault(seq, "hash"))
            self._other = _link(self.head, seq, body) if isinstance(body, str) else None
            return
        self._other = None
        fault = _column_fault(row)
        if fault is not None:
            self.faults.append(fault)


def _fetch(connection: sqlite3.Connection, after: int) -> list[Row]:
    """Read some rows; where a text is none, so that it cannot be taken for what was written."""
    try:
        return connection.execute(_ROWS, (after, _BATCH)).fetchall()
    except sqlite3.OperationalError as error:
        if "UTF-8" not in str(error):
            raise
    usual = connection.text_factory
    connection.text_factory = readable
    try:
        return connection.execute(_ROWS, (after, _BATCH)).fetchall()
    finally:
        connection.text_factory = usual


def readable(raw: bytes) -> str:
    """Read a text that may be none: what is no UTF-8 is shown as it stands (a text factory of the driver)."""
    return raw.decode("utf-8", "backslashreplace")


def _link(before: bytes, seq: int, body: str) -> bytes:
    return sha256(before + seq.to_bytes(8, "big", signed=seq < 0) + sha256(body.encode()).digest()).digest()


def _column_fault(row: Row) -> Fault | None:
    """Say which column does not repeat the body."""
    seq, key, at, kind, author, contingent, station, body, _, first, second = row
    try:
        found = heading_in(body)
    except _ODD:
        return Fault(seq, "body")
    said = (found.id, found.at, found.kind, found.author, found.contingent, found.station)
    shown = (key.hex() if isinstance(key, bytes) else key, at, kind, author, contingent, station)
    for name, one, other in zip(_COLUMNS, said, shown, strict=True):
        if one != other:
            return Fault(seq, "columns", name)
    for name, signature in (("signature", first), ("second_signature", second)):
        if signature is not None and not (isinstance(signature, bytes) and len(signature) == 64):
            return Fault(seq, "columns", name)
    return None


def _signature(value: object) -> bytes:
    return value if isinstance(value, bytes) and value else UNSIGNED
