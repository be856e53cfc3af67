"""Our own CSV, read back: every code and text that the export wrote."""

import json
import uuid
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

import numpy as np

from models.exports.guard import restored
from models.imports.cells import Days, Instants, Mask, codes, counts
from models.imports.events import COUNTS, Context, Events, Table
from models.imports.format import Format, Read, persons, points, require_ids, wrong_day
from models.text import N_
from models.vocabulary import DIFFER

_NEEDED = {"id", "serial", "data_set", "marking", "subclass", "start", "start_dtg", "latitude", "longitude", "extra"}
_TEXTS = {
    "external_id": "serial", "origin_side": "origin", "affected_side": "affected", "parties": "parties",
    "weapon": "weapons", "subclass": "subclass", "actor1": "actor1", "actor2": "actor2", "place_text": "place",
    "country": "country", "notes": "notes", "source": "source",
}  # fmt: skip
"""Column of the record to column of the export."""
_CODED = {"subclass", "origin_side", "affected_side", "weapon"}
_DERIVED = {
    "marking", "class", "start_dtg", "end_dtg", "mgrs", "sector", "heavy", "time_precision", "geo_precision", "id",
    "start", "end", "latitude", "longitude", "status", "extra", *COUNTS, *_TEXTS.values(),
}  # fmt: skip
_PRECISIONS = {number: number for number in range(1, 6)}


def knows(names: Sequence[str]) -> bool:
    """Recognise the columns of our export."""
    return set(names) >= _NEEDED


def _reader(context: Context) -> Read:
    instants = Instants(Days(), context.now, context.profile.zone)

    def read(table: Table) -> Events:
        events = Events(table.lines, {})
        for name, column in _TEXTS.items():
            cells = [restored(cell) for cell in table.cells(column)]
            events.columns[name] = [_one(cell) for cell in cells] if name in _CODED else cells
        ids = [restored(cell) for cell in table.cells("serial")]
        require_ids(events, ids)
        lat, lon = points(events, table, "latitude", "longitude")
        start = _times(events, table.cells("start"), instants)
        events.columns |= {
            "record": table.cells("id"),
            "start": start,
            "end": np.where((ends := _times(events, table.cells("end"), instants)) < start, start, ends),
            "time_precision": codes(table.cells("time_precision"), _PRECISIONS, 5),
            "geo_precision": codes(table.cells("geo_precision"), _PRECISIONS, 5),
            "lat": lat,
            "lon": lon,
            "status": counts(table.cells("status"))[0],
            "extra": _extra(table),
        }
        events.columns |= {name: persons(events, table.cells(name)) for name in COUNTS}
        return events

    return read


def _one(cell: str) -> str:
    """Leave out the sign that two values differ: neither counts, and `extra` keeps it."""
    return " ".join(code for code in cell.split(" ") if code != DIFFER)


def _times(events: Events, cells: Sequence[str], instants: Instants) -> Any:
    found = [instants[cell] for cell in cells]
    wrong_day(events, np.array([each is None for each in found], np.bool_), lambda row: cells[row])
    return np.array([each[0] if each else 0 for each in found], np.int64)


def _extra(table: Table) -> Sequence[str]:
    """Keep what the record of a reference event has no column for, beside what was kept before."""
    names = [name for name in table.names if name not in _DERIVED and not name.endswith("_label")]
    rows = zip(*(table.cells(name) for name in names), strict=True)
    texts = []
    for before, row in zip(table.cells("extra"), rows, strict=True):
        said = {name: restored(cell) for name, cell in zip(names, row, strict=True) if cell}
        texts.append(json.dumps({**_object(restored(before)), **said}, ensure_ascii=False))
    return texts


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {"extra": text}
    return found if isinstance(found, dict) else {"extra": text}


def on_record(connection: Any, events: Events) -> Mask:
    """Say of n events of our own export whether the very record is in this database."""
    keys: set[bytes] = set()
    for table in ("incident", "reference_event"):
        keys.update(bytes(row[0]) for row in connection.execute(f"SELECT id FROM {table}"))  # noqa: S608  # our names
    return np.array([_key(text) in keys for text in events.columns["record"]], np.bool_)


def _key(text: str) -> bytes:
    try:
        return uuid.UUID(text).bytes
    except ValueError:
        return b""


FORMAT = Format(
    code="OWN",
    label=N_("Export of this program"),
    knows=knows,
    reader=_reader,
    title=lambda file_name: PurePath(file_name).name.partition(".")[0],
    source="Trucewatch",
)
