"""The tables against the journal: every row is what its entries left behind, and no row is there that none made.

The journal is read from its end to its beginning and each change is taken back in mind: the row is then as it was
before. What is remembered is only of rows that were changed after they were made, so a million entries need no copy
of the tables.
"""

import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Boolean, Double

from models.journal import canonical
from models.journal.body import Layout, layouts
from models.records.base import UuidType
from models.text import N_
from models.verifying.report import Mismatch, Sentence

_BATCH = 1000
_MOST = 10_000
"""How many mismatches are kept."""
_ROWS = "SELECT seq, CAST(body AS BLOB) FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?"
_LAST = 2**63 - 1
_NO_ENTRY = (msgspec.DecodeError, KeyError, IndexError, TypeError, ValueError, AttributeError)
_NOT_SO = N_("Entry {seq} says of {table} {key}: {field} = {said}; the table says {found}.")
_GONE = N_("Entry {seq} made a row of {table} ({key}) that is not there.")
_EXTRA = N_("A row of {table} ({key}) is there that no entry made.")
_UNMADE = N_("Entries change a row of {table} ({key}) that no entry made.")
_NO_CANON = N_("Entry {seq} is not what this program writes.")
Json = Any
Values = dict[str, Json]


@dataclass(frozen=True, slots=True)
class _Table:
    """How the rows of one table are found and read as a body writes them."""

    columns: tuple[str, ...]
    keys: tuple[str, ...]
    is_blob: tuple[bool, ...]
    readers: Mapping[str, Callable[[Any], Json]]
    query: str

    def key(self, written: list[Json]) -> tuple[Any, ...]:
        return tuple(bytes.fromhex(value) if blob else value for value, blob in zip(written, self.is_blob, strict=True))

    def values(self, row: tuple[Any, ...]) -> Values:
        values = dict(zip(self.columns, row, strict=True))
        for name, read in self.readers.items():
            if values[name] is not None:
                values[name] = read(values[name])
        return values


class Projection:
    """Takes the entries back one after the other; `found` lists what does not fit, `rows` counts the rows made."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._tables = {name: _table(layout) for name, layout in layouts().items()}
        self._later: dict[tuple[str, tuple[Any, ...]], Values] = {}
        self._standing = dict.fromkeys(self._tables, 0)
        self._subjects = 0
        self.found: list[Mismatch] = []

    @property
    def rows(self) -> int:
        """The rows of all tables, as the journal has them."""
        return sum(self._standing.values())

    def compare(self) -> Generator[int, None, None]:
        """Walk from the last entry to the first; yields the entries gone through."""
        before, done = _LAST, 0
        while rows := self._connection.execute(_ROWS, (before, _BATCH)).fetchall():
            for seq, body in rows:
                self._take_back(seq, body)
            before = rows[-1][0]
            done += len(rows)
            yield done
        for table, key in self._later:
            self._tell(_UNMADE, None, table, key)
        for table, number in self._standing.items():
            (there,) = self._connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608  # ours
            if there != number:
                yield from self._extra(table)
        (there,) = self._connection.execute("SELECT count(*) FROM journal_subject").fetchone()
        if there != self._subjects and not any(each.what == "history" for each in self.found):
            self.found.append(_history(None))

    def _take_back(self, seq: int, body: bytes) -> None:
        try:
            entry = msgspec.json.decode(body)
            if canonical(entry).encode() != body:
                raise ValueError("not canonical")
            for change in reversed(entry["changes"]):
                self._change(seq, change)
            subjects = _subjects(entry["changes"])
        except _NO_ENTRY:
            self.found.append(Mismatch("body", Sentence(_NO_CANON, {"seq": seq}), seq))
            return
        for subject in subjects:
            self._subjects += 1
            query = "SELECT 1 FROM journal_subject WHERE subject_id = ? AND seq = ?"
            if self._connection.execute(query, (subject, seq)).fetchone() is None:
                self.found.append(_history(seq))

    def _change(self, seq: int, change: dict[str, Json]) -> None:
        name, table = change["table"], self._tables[change["table"]]
        key = table.key(change["key"])
        before, after = change.get("before"), change.get("after")
        if after is None and before is not None:
            self._standing[name] -= 1
            self._later[name, key] = {**dict.fromkeys(table.columns), **before, **_named(table, change["key"])}
            return
        expected = self._later.get((name, key))
        if expected is None:
            expected = self._actual(table, key)
        if expected is None:
            self._tell(_GONE, seq, name, key)
        elif before is None:
            self._hold(
                seq,
                name,
                key,
                {**dict.fromkeys(table.columns), **(after or {}), **_named(table, change["key"])},
                expected,
            )
        else:
            self._hold(seq, name, key, after or {}, expected)
            self._later[name, key] = {**expected, **before}
        if before is None:
            self._standing[name] += 1
            self._later.pop((name, key), None)

    def _actual(self, table: _Table, key: tuple[Any, ...]) -> Values | None:
        row = self._connection.execute(table.query, key).fetchone()
        return None if row is None else table.values(row)

    def _hold(self, seq: int, table: str, key: tuple[Any, ...], said: Values, found: Values) -> None:
        if said == found:
            return
        for field, value in said.items():
            there = found[field]
            if there != value or type(there) is not type(value):
                self._tell(_NOT_SO, seq, table, key, field=field, said=_shown(value), found=_shown(there))

    def _tell(self, template: str, seq: int | None, table: str, key: tuple[Any, ...], **values: str) -> None:
        if len(self.found) >= _MOST:
            return
        shown = "/".join(part.hex() if isinstance(part, bytes) else str(part) for part in key)
        self.found.append(
            Mismatch("row", Sentence(template, {"seq": seq, "table": table, "key": shown, **values}), seq)
        )

    def _extra(self, name: str) -> Iterator[int]:
        """Name the rows that no entry made; only now their keys are gathered."""
        made: set[tuple[Any, ...]] = set()
        table = self._tables[name]
        for number, (body,) in enumerate(self._connection.execute("SELECT CAST(body AS BLOB) FROM journal")):
            try:
                changes = msgspec.json.decode(body)["changes"]
                made.update(table.key(change["key"]) for change in changes if change["table"] == name)
            except _NO_ENTRY:
                continue
            if number % _BATCH == 0:
                yield number
        names = ", ".join(f'"{key}"' for key in table.keys)
        for key in self._connection.execute(f'SELECT {names} FROM "{name}"'):  # noqa: S608  # names of ours
            if key not in made:
                self._tell(_EXTRA, None, name, key)


def _table(layout: Layout) -> _Table:
    columns = layout.table.columns
    readers: dict[str, Callable[[Any], Json]] = {}
    for column in columns:
        if isinstance(column.type, UuidType):
            readers[str(column.name)] = _hex
        elif isinstance(column.type, Boolean):
            readers[str(column.name)] = _boolean
        elif isinstance(column.type, Double):
            readers[str(column.name)] = repr
    names = ", ".join(f'"{name}"' for name in layout.columns)
    keys = " AND ".join(f'"{name}" = ?' for name in layout.keys)
    return _Table(
        layout.columns,
        layout.keys,
        tuple(isinstance(columns[name].type, UuidType) for name in layout.keys),
        readers,
        f'SELECT {names} FROM "{layout.table.name}" WHERE {keys}',  # noqa: S608  # names of ours
    )


def _boolean(value: Any) -> Json:
    return bool(value) if value in (0, 1) else value


def _hex(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else f"?{value!r}"


def _named(table: _Table, key: list[Json]) -> Values:
    return dict(zip(table.keys, key, strict=True))


def _shown(value: Json) -> str:
    return "–" if value is None else str(value)[:80]


def _subjects(changes: list[dict[str, Json]]) -> set[bytes]:
    """Give the records that changes are about, as models.journal.subjects_of does."""
    found: set[bytes] = set()
    for change in changes:
        incident = (change.get("after") or {}).get("incident_id")
        if incident is not None:
            found.add(bytes.fromhex(incident))
        if change.get("before") is not None or incident is None:
            found.update(bytes.fromhex(key) for key in change["key"][:1] if isinstance(key, str) and len(key) == 32)
    return found


def _history(seq: int | None) -> Mismatch:
    if seq is None:
        return Mismatch("history", Sentence(N_("The histories name entries that do not concern their record.")))
    return Mismatch("history", Sentence(N_("Entry {seq} is missing in the history of a record."), {"seq": seq}), seq)
