"""The body of an entry: the one canonical text of an action, from which its hash is taken and its rows are rebuilt.

Canonical JSON as in RFC 8785: names sorted, no spaces. It holds no floating-point numbers, only integers up to
2^53 - 1 and texts in Unicode NFC: instants are ms UTC, keys 32 hex digits, degrees and metres the shortest decimal.
"""

import unicodedata
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Boolean, Column, Double, Integer, Table, Text

from models.journal.entry import Actor, Change, Entry, Key, Row, Value
from models.records import Base
from models.records.base import UtcType, UuidType, from_ms, to_ms

NOT_JOURNALLED = frozenset(
    {
        "journal",
        "journal_subject",
        "reference_event",
        "data_set_columns",
        "attachment_content",
        "attachment_thumbnail",
        "sign_in_failure",
        "draft",
        "saved_filter",
    }
)
"""Tables that are no projection of the journal: itself, bulk content known by its hash, what is of one station."""

_LARGEST = 2**53 - 1
_encoder = msgspec.json.Encoder(order="sorted")

Json = str | int | bool | None


def canonical(value: object) -> str:
    """Write a value as canonical JSON; it must hold no float and only ASCII names (then this is RFC 8785)."""
    return _encoder.encode(value).decode()


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a text was expected, not {value!r}")
    return value if value.isascii() else unicodedata.normalize("NFC", value)


def _integer(value: Any) -> int:
    if type(value) is int and -_LARGEST <= value <= _LARGEST:
        return value
    whole = int(value)
    if whole != value or abs(whole) > _LARGEST:
        raise ValueError(f"{value!r} is no integer that JSON keeps exactly")
    return whole


def _real(value: Any) -> float:
    number = float(value) + 0.0  # no negative zero: SQLite keeps whole numbers without their sign of zero
    if number - number != 0.0:
        raise ValueError(f"{value!r} is no finite number")
    return number


def _instant(value: datetime) -> datetime:
    return from_ms(to_ms(value))


def _identity(value: Any) -> uuid.UUID:
    if not isinstance(value, uuid.UUID):
        raise TypeError(f"a UUID was expected, not {value!r}")
    return value


@dataclass(frozen=True, slots=True)
class _Kind:
    """How values of one column type are made regular, written in a body and read from it."""

    regular: Callable[[Any], Any]
    write: Callable[[Any], Json]
    read: Callable[[Any], Any]


def _same(value: Any) -> Any:
    return value


_KINDS: tuple[tuple[type, _Kind], ...] = (
    (UuidType, _Kind(_identity, lambda value: value.hex, uuid.UUID)),
    (UtcType, _Kind(_instant, to_ms, from_ms)),
    (Boolean, _Kind(bool, _same, _same)),
    (Double, _Kind(_real, repr, float)),
    (Integer, _Kind(_integer, _same, _same)),
    (Text, _Kind(_text, _same, _same)),
)


def _kind_of(column: Column[Any]) -> _Kind:
    for kind, found in _KINDS:
        if isinstance(column.type, kind):
            return found
    raise TypeError(f"{column} has a type the journal cannot keep")


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of one journalled table, as the journal reads and writes them."""

    table: Table
    keys: tuple[str, ...]
    columns: tuple[str, ...]
    kinds: dict[str, _Kind]
    writers: dict[str, Callable[[Any], Json]]

    def regular(self, values: Row) -> dict[str, Value]:
        """Give values as they will come back from the table and from the body: NFC, ms, finite."""
        kinds = self.kinds
        return {name: None if value is None else kinds[name].regular(value) for name, value in values.items()}

    def write(self, values: Row) -> dict[str, Value]:
        """Give regular values as the body keeps them."""
        writers = self.writers
        return {
            name: writers[name](value) if name in writers and value is not None else value
            for name, value in values.items()
        }

    def read(self, values: dict[str, Json]) -> dict[str, Value]:
        """Give the values kept in a body."""
        kinds = self.kinds
        return {name: None if value is None else kinds[name].read(value) for name, value in values.items()}


@cache
def layouts() -> dict[str, Layout]:
    """Give the layout of every journalled table by name, parents before children."""
    tables = (table for table in Base.metadata.sorted_tables if table.name not in NOT_JOURNALLED)
    return {str(table.name): _layout(table) for table in tables}


def _layout(table: Table) -> Layout:
    kinds = {str(column.name): _kind_of(column) for column in table.columns}
    return Layout(
        table,
        tuple(str(column.name) for column in table.primary_key),
        tuple(kinds),
        kinds,
        {name: kind.write for name, kind in kinds.items() if kind.write is not _same},
    )


def regular(change: Change) -> Change:
    """Give a change with its values as table and body keep them."""
    layout = layouts()[change.table]
    key = tuple(layout.kinds[name].regular(value) for name, value in zip(layout.keys, change.key, strict=True))
    before = None if change.before is None else layout.regular(change.before)
    after = None if change.after is None else layout.regular(change.after)
    return Change(change.table, key, before, after)


def body_of(entry: Entry) -> str:
    """Write the body of an entry whose changes are regular."""
    body: dict[str, object] = {
        "id": entry.id.hex,
        "at": to_ms(entry.at),
        "kind": entry.kind,
        "author": entry.actor.name,
        "contingent": entry.actor.contingent,
        "station": entry.actor.station,
        "reason": entry.reason,
        "changes": [_written(change) for change in entry.changes],
    }
    if entry.actor.officer_id is not None:
        body["officer"] = entry.actor.officer_id.hex
    if entry.second is not None:
        body["second"] = _person(entry.second)
    return canonical(body)


def _person(actor: Actor) -> dict[str, str | None]:
    officer = None if actor.officer_id is None else actor.officer_id.hex
    return {"author": actor.name, "contingent": actor.contingent, "officer": officer}


def _written(change: Change) -> dict[str, object]:
    layout = layouts()[change.table]
    written: dict[str, object] = {
        "table": change.table,
        "key": [layout.kinds[name].write(value) for name, value in zip(layout.keys, change.key, strict=True)],
    }
    if change.before is not None:
        written["before"] = layout.write(change.before)
    if change.after is not None:
        written["after"] = layout.write(change.after)
    return written


class Person(msgspec.Struct, frozen=True):
    """The second officer of an entry, as its body names them."""

    author: str
    contingent: str | None
    officer: str | None


class Heading(msgspec.Struct, frozen=True, kw_only=True):
    """What an entry's body says about the action itself; `officer` is the id of the author's record, if any."""

    id: str
    at: int
    kind: str
    author: str
    contingent: str | None
    station: str
    reason: str | None
    officer: str | None = None
    second: Person | None = None


class _WrittenChange(msgspec.Struct, frozen=True):
    table: str
    key: list[Json]
    before: dict[str, Json] | None = None
    after: dict[str, Json] | None = None


class _WrittenEntry(Heading, frozen=True, kw_only=True):
    changes: list[_WrittenChange]


_heading = msgspec.json.Decoder(Heading)
_entry = msgspec.json.Decoder(_WrittenEntry)


def heading_in(body: str | bytes) -> Heading:
    """Read only who, when and what from a body; msgspec.DecodeError when it is none."""
    return _heading.decode(body)


def entry_in(body: str, seq: int = 0, digest: bytes = b"") -> Entry:
    """Read an entry back from its body; msgspec.DecodeError when it is none."""
    found = _entry.decode(body)
    return Entry(
        id=uuid.UUID(found.id),
        at=from_ms(found.at),
        kind=found.kind,
        actor=_actor(found.author, found.contingent, found.station, found.officer),
        changes=tuple(_read(change) for change in found.changes),
        reason=found.reason,
        second=_second(found),
        seq=seq,
        hash=digest,
    )


def _actor(name: str, contingent: str | None, station: str, officer: str | None) -> Actor:
    return Actor(name, contingent, station, officer_id=uuid.UUID(officer) if officer else None)


def _second(found: Heading) -> Actor | None:
    second = found.second
    return None if second is None else _actor(second.author, second.contingent, found.station, second.officer)


def _read(change: _WrittenChange) -> Change:
    layout = layouts()[change.table]
    key: Key = tuple(layout.kinds[name].read(value) for name, value in zip(layout.keys, change.key, strict=True))
    before = None if change.before is None else layout.read(change.before)
    after = None if change.after is None else layout.read(change.after)
    return Change(change.table, key, before, after)
