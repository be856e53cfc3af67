"""Events as the rows of the record: values as the database keeps them, and the hash by which they are known again."""

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from models.imports.events import COUNTS, NUMBERS, TEXTS, Column, Events, search_texts, serials
from models.records.base import new_keys

Values = Sequence[Any]
STORED = (*NUMBERS, *TEXTS)
"""The columns of the record that a file fills, in the order in which they are hashed."""
_COUNTED = frozenset({*COUNTS, "status"})
_DEGREES = frozenset({"lat", "lon"})
_NO_NUMBER = -(2**63)
_REQUIRED = {"external_id": "", "time_precision": 5, "geo_precision": 5}


def stored_values(events: Events) -> dict[str, Values]:
    """Give per column of STORED the n values as the database keeps them; columns without any value are left out.

    No party is an empty text, any other empty text null.
    """
    values: dict[str, Values] = {}
    for name in STORED:
        column = events.columns.get(name)
        if column is not None:
            found = _numbers(name, column, events) if isinstance(column, np.ndarray) else _texts(name, column)
            if found is not None:
                values[name] = found
    return values


def _numbers(name: str, column: Any, events: Events) -> Values | None:
    none = None
    if name in _COUNTED:
        none = column < 0
    elif name in _DEGREES:
        none = np.isnan(column)
    elif name == "end":
        none = column == events.columns["start"]
    if none is None or not none.any():
        return column.tolist()  # type: ignore[no-any-return]  # an array of any type
    if none.all():
        return None
    return [None if empty else value for empty, value in zip(none.tolist(), column.tolist(), strict=True)]


def _texts(name: str, column: Sequence[str]) -> Values | None:
    if name == "parties" or all(column):
        return column
    return [text or None for text in column] if any(column) else None


def full_rows(events: Events) -> dict[str, Values | Any]:
    """Give everything a row of the record holds but its data set: n values, or one value that all rows share."""
    prefixes, numbers = serials(events.columns["external_id"])  # type: ignore[arg-type]  # ids are texts
    keys = new_keys(events.n)
    return {
        "id": [keys[at : at + 16] for at in range(0, len(keys), 16)],
        "serial_prefix": prefixes,
        "serial_number": numbers,
        "search_text": search_texts(events.columns),
        **{name: _shared(name, values, events) for name, values in stored_values(events).items()},
    }


def _shared(name: str, values: Values, events: Events) -> Values | int | str:
    """Give one value for a column of texts or whole numbers in which all are the same."""
    first, column = values[0], events.columns[name]
    if isinstance(column, np.ndarray):
        return int(first) if column.dtype.kind == "i" and first is not None and column.min() == column.max() else values
    alike = first is not None and first == values[-1] and values.count(first) == len(values)
    return str(first) if alike and "\0" not in first else values


class RowsHash:
    """SHA-256 over the rows of a data set in the order of their ids, column by column.

    Each column of STORED is one stream: whole numbers as 8 bytes (none: the smallest), degrees as 8 bytes of IEEE 754
    (none: NaN), texts as UTF-8, each ended by 0x1F; the hash is that of the hashes of all streams.
    """

    def __init__(self) -> None:
        self._streams = {name: hashlib.sha256() for name in STORED}
        self.rows = 0

    def add(self, events: Events) -> None:
        """Add events as they are stored by `full_rows`."""
        self.rows += events.n
        for name, stream in self._streams.items():
            stream.update(_bytes(name, events.columns.get(name), events))

    def add_rows(self, rows: Sequence[Sequence[Any]]) -> None:
        """Add rows as read back from the database, columns in the order of STORED."""
        self.rows += len(rows)
        for name, values in zip(STORED, zip(*rows, strict=True), strict=True):
            if name in TEXTS:
                column: Column = [text or "" for text in values]
            elif name in _DEGREES:
                column = np.array(values, np.float64)
            else:
                column = np.array([_NO_NUMBER if value is None else value for value in values], np.int64)
            self._streams[name].update(_bytes(name, column, None))

    def hexdigest(self) -> str:
        """Give the hash of all rows added, in hex."""
        return hashlib.sha256(b"".join(stream.digest() for stream in self._streams.values())).hexdigest()


def _bytes(name: str, column: Column | None, events: Events | None) -> bytes:
    """Write a column as its stream has it; with `events`, numbers that are not stored count as none."""
    count = events.n if events is not None else 0
    if not isinstance(column, np.ndarray):
        return "\x1f".join((*column, "")).encode() if column else _nothing(name, count)
    if name in _DEGREES:
        return column.astype("<f8").tobytes()
    if events is not None and name in _COUNTED:
        column = np.where(column < 0, _NO_NUMBER, column)
    elif events is not None and name == "end":
        column = np.where(column == events.columns["start"], _NO_NUMBER, column)
    return column.astype("<i8").tobytes()


def _nothing(name: str, count: int) -> bytes:
    if name in TEXTS:
        return b"\x1f" * count
    if name in _DEGREES:
        return np.full(count, np.nan, "<f8").tobytes()
    return np.full(count, _NO_NUMBER, "<i8").tobytes()


def required(events: Events) -> None:
    """Fill what the record demands and a format did not say."""
    for name, value in _REQUIRED.items():
        if name not in events.columns:
            events.columns[name] = np.full(events.n, value) if isinstance(value, int) else [str(value)] * events.n
