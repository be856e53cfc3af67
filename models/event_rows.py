"""The events of one data set as arrays, before anything of the centre's own profile is said about them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from models.columns import ARRAYS
from models.search import as_lines

Array = npt.NDArray[Any]
_CHUNK = 20_000

NUMBERS: Mapping[str, str] = {
    "start": "start",
    "end": 'coalesce("end", start) - start',
    "lat": "lat",
    "lon": "lon",
    "serial_number": "serial_number",
    "time_precision": "time_precision",
    "geo_precision": "geo_precision",
    **{
        name: f"coalesce({name}, -1)"
        for name in (
            "count_low", "count_best", "count_high", "killed_low", "killed_best", "killed_high", "wounded_low",
            "wounded_best", "wounded_high",
        )
    },
}  # fmt: skip
"""Columns of numbers and how the record says them; `end` is kept as what it is later than `start`."""
LABELS: Mapping[str, str] = {
    "subclass": "subclass",
    "status": "status",
    "origin": "origin_side",
    "affected": "affected_side",
    "weapons": "weapon",
    "parties": "parties",
    "serial_prefix": "serial_prefix",
    "place": "CASE WHEN place_text IS NULL THEN coalesce(country, '') WHEN country IS NULL THEN place_text "
    "ELSE place_text || ', ' || country END",
}
"""Columns in which few values stand often, and how the record says them."""
IDS = ("id_high", "id_low")


@dataclass(frozen=True, slots=True)
class EventRows:
    """n events of one data set, sorted by start; arrays have the shape (n,), or () when all rows share one value.

    `numbers` hold IDS and NUMBERS with the types of models.columns; `labels` hold for each of LABELS the positions in
    its different values.
    """

    n: int
    numbers: Mapping[str, Array]
    labels: Mapping[str, tuple[Array, tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class EventWords:
    """What n events of one data set are found by: `text` holds a line in UTF-8 for each of `ids`.

    `ids` are the lower halves of their ids, uint64 of shape (n,).
    """

    ids: Array
    text: bytes


class _Numbered(dict[Any, int]):
    """The different values of a column, numbered in the order in which they first stand."""

    def __missing__(self, value: Any) -> int:
        self[value] = number = len(self)
        return number


def read_rows(session: Session, data_set: UUID) -> EventRows:
    """Read the events of a data set row by row; columns in which all rows are alike are read once."""
    shared = _shared(session, data_set)
    numbers = {name: np.array(value, ARRAYS[name]) for name, value in shared.items() if name in NUMBERS}
    labels: dict[str, _Numbered] = {name: _Numbered() for name in LABELS}
    varying = [name for name in (*NUMBERS, *LABELS) if name not in shared]
    columns = ["id", *({**NUMBERS, **LABELS}[name] for name in varying)]
    parts = {name: [np.zeros(0, "i4" if name in LABELS else ARRAYS[name])] for name in (*IDS, *varying)}
    for chunk in chunks(session, columns, data_set):
        ids, *values = zip(*chunk, strict=True)
        for name, half in zip(IDS, halves(ids).T, strict=True):
            parts[name].append(half.astype("u8"))
        for name, column in zip(varying, values, strict=True):
            parts[name].append(_array(name, column, labels))
    return _sorted(parts, numbers, {**labels, **{name: {shared[name]: 0} for name in shared if name in LABELS}})


def read_words(session: Session, data_set: UUID) -> EventWords:
    """Read the folded texts of the events of a data set row by row."""
    ids: list[bytes] = []
    lines: list[bytes] = []
    for chunk in chunks(session, ("id", "search_text"), data_set):
        keys, texts = zip(*chunk, strict=True)
        ids.extend(keys)
        lines.append(as_lines(texts))
    return EventWords(halves(ids)[:, 1].astype("u8"), b"".join(lines))


def chunks(session: Session, columns: Sequence[str], data_set: UUID) -> Iterator[Sequence[tuple[Any, ...]]]:
    """Give columns (expressions of ours) of the events of a data set in the order of their own ids, many at a time.

    Each time is a transaction of its own: who writes meanwhile waits for one of them, not for all.
    """
    said, after, last = ", ".join(columns), ">=", ""
    while True:
        cursor = session.connection().connection.cursor()
        found = cursor.execute(
            f"SELECT {said}, external_id FROM reference_event "  # noqa: S608  # expressions of ours
            f"WHERE data_set_id = ? AND external_id {after} ? ORDER BY external_id LIMIT {_CHUNK}",
            (data_set.bytes, last),
        ).fetchall()
        cursor.close()
        session.commit()
        if found:
            yield [row[:-1] for row in found]
        if len(found) < _CHUNK:
            return
        after, last = ">", found[-1][-1]


def halves(ids: Iterable[bytes]) -> Array:
    """Give ids as their upper and lower halves, shape (n, 2)."""
    return np.frombuffer(b"".join(ids), ">u8").reshape(-1, 2)


def _shared(session: Session, data_set: UUID) -> dict[str, Any]:
    """Give the columns in which all rows of a data set say the same, with what they say."""
    said = {**NUMBERS, **LABELS}
    first = next(chunks(session, list(said.values()), data_set), ())
    columns = zip(said, zip(*first, strict=True), strict=False)
    shared = {name: values[0] for name, values in columns if len(set(values)) == 1}
    while shared:
        others = [f"{said[name]} IS NOT ?" for name in shared]
        found = (
            session.connection()
            .exec_driver_sql(
                f"SELECT {', '.join(others)} FROM reference_event "  # noqa: S608  # expressions of ours
                f"WHERE data_set_id = ? AND ({' OR '.join(others)}) LIMIT 1",
                (*shared.values(), data_set.bytes, *shared.values()),
            )
            .first()
        )
        if found is None:
            break
        shared = {name: value for (name, value), differs in zip(shared.items(), found, strict=True) if not differs}
    return shared


def _array(name: str, column: Iterable[Any], labels: Mapping[str, _Numbered]) -> Array:
    if name in LABELS:
        return np.fromiter(map(labels[name].__getitem__, column), "i4")
    if name in ("lat", "lon"):
        return np.array(column, ARRAYS[name])  # none becomes NaN
    return np.fromiter(column, ARRAYS[name])


def _sorted(
    parts: Mapping[str, list[Array]], shared: Mapping[str, Array], labels: Mapping[str, Mapping[Any, int]]
) -> EventRows:
    whole = {name: np.concatenate(arrays) for name, arrays in parts.items()}
    order = np.argsort(whole["start"], kind="stable") if "start" in whole else np.arange(len(whole["id_low"]))
    whole = {name: array[order] for name, array in whole.items()}
    alike = np.zeros((), "i4")
    return EventRows(
        len(order),
        {**shared, **{name: array for name, array in whole.items() if name not in LABELS}},
        {name: (whole.get(name, alike), tuple(values)) for name, values in labels.items()},
    )
