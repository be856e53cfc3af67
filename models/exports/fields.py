"""What an export says of each incident: codes for programs, labels for readers, both from the same row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

import numpy as np

from models import vocabulary
from models.exports.chunk import Chunk
from models.geodesy import GRID_DIGITS, to_grids
from models.text import date_time_group

Values = Sequence[Any]


@dataclass(frozen=True, slots=True)
class ExportField:
    """One column of an export: its name, and n values of a chunk (texts, numbers, or None)."""

    name: str
    values: Callable[[Chunk], Values]


def iso(at: int, zone: int) -> str:
    """Write an instant (ms UTC) as ISO 8601 in the zone `zone` hours east: "2026-11-23T10:52:00+04:00"."""
    when = datetime.fromtimestamp(at // 1000 + zone * 3600, tz=UTC).replace(tzinfo=None, microsecond=at % 1000 * 1000)
    text = when.isoformat(timespec="milliseconds" if at % 1000 else "seconds")
    return f"{text}{'-' if zone < 0 else '+'}{abs(zone):02d}:00"


def _ids(chunk: Chunk) -> Values:
    return [str(chunk.answer.columns.id_of(row)) for row in chunk.rows.tolist()]


def _serials(chunk: Chunk) -> Values:
    return [chunk.answer.columns.serial(row) for row in chunk.rows.tolist()]


def _instants(column: str) -> Callable[[Chunk], Values]:
    return lambda chunk: _each_once(iso, chunk, column)


def _groups(column: str) -> Callable[[Chunk], Values]:
    return lambda chunk: _each_once(date_time_group, chunk, column)


def _each_once(write: Callable[[int, int], str], chunk: Chunk, column: str) -> Values:
    """Write n instants with their zones, each different one once."""
    pairs = list(zip(chunk.numbers(column), chunk.numbers("zone"), strict=True))
    known = {pair: write(*pair) for pair in set(pairs)}
    return [known[pair] for pair in pairs]


def _degrees(column: str) -> Callable[[Chunk], Values]:
    return lambda chunk: [None if np.isnan(value) else value for value in chunk.numbers(column)]


def _grids(chunk: Chunk) -> Values:
    """Write the grids, each cut to what is known of its position."""
    columns = chunk.answer.columns
    lats, lons = columns.lat[chunk.rows], columns.lon[chunk.rows]
    precision = columns.geo_precision[chunk.rows]
    digits = np.array([GRID_DIGITS.get(each, 2) for each in range(int(precision.max(initial=0)) + 1)])[precision]
    texts = np.full(len(lats), "", object)
    for count in set(digits.tolist()):
        at = np.flatnonzero(digits == count)
        texts[at] = to_grids(lats[at], lons[at], count)
    return list(texts.tolist())


def _metres(column: str) -> Callable[[Chunk], Values]:
    return lambda chunk: [None if np.isnan(value) else round(value, 1) for value in chunk.numbers(column)]


def _places(chunk: Chunk) -> Values:
    columns = chunk.answer.columns
    names = [columns.places[index] for index in columns.place[chunk.rows].tolist()]
    own = (columns.data_set[chunk.rows] == 0).tolist()
    return [name if mine else text for name, mine, text in zip(names, own, chunk.text("place_text"), strict=True)]


def _directions(chunk: Chunk) -> Values:
    there = [not np.isnan(metres) and metres > 0 for metres in chunk.numbers("offset_m")]
    points = [vocabulary.COMPASS[point % 16] for point in chunk.numbers("offset_dir")]
    return [point if said else None for said, point in zip(there, points, strict=True)]


def _coded(name: str, column: str, field: str = "") -> tuple[ExportField, ...]:
    """A coded column and, when it is one of FIELDS, its label."""
    code = ExportField(name, lambda chunk: chunk.codes(column))
    if not field:
        return (code,)
    return code, ExportField(f"{name}_label", lambda chunk: chunk.labels(field, chunk.codes(column)))


def _listed(name: str, column: str) -> tuple[ExportField, ...]:
    """A column of bit masks and its labels."""
    return (
        ExportField(name, lambda chunk: chunk.lists(column)),
        ExportField(f"{name}_label", lambda chunk: chunk.labels(column, chunk.lists(column))),
    )


def _counted(*names: str) -> tuple[ExportField, ...]:
    return tuple(ExportField(name, partial(Chunk.said, column=name)) for name in names)


def _texts(*names: str) -> tuple[ExportField, ...]:
    return tuple(ExportField(name, partial(Chunk.text, name=name)) for name in names)


FIELDS = (
    ExportField("id", _ids),
    ExportField("serial", _serials),
    *_coded("data_set", "data_set"),
    ExportField("marking", lambda chunk: [chunk.marking] * len(chunk.rows)),
    *_coded("class", "class_", "classes"),
    *_coded("subclass", "subclass", "classes"),
    ExportField("start", _instants("start")),
    ExportField("start_dtg", _groups("start")),
    ExportField("end", _instants("end")),
    ExportField("end_dtg", _groups("end")),
    ExportField("time_precision", lambda chunk: chunk.numbers("time_precision")),
    ExportField("latitude", _degrees("lat")),
    ExportField("longitude", _degrees("lon")),
    ExportField("mgrs", _grids),
    ExportField("geo_precision", lambda chunk: chunk.numbers("geo_precision")),
    ExportField("error_m", _metres("error_m")),
    *_coded("geometry", "geometry"),
    ExportField("place", _places),
    ExportField("offset_m", _metres("offset_m")),
    ExportField("offset_direction", _directions),
    *_texts("country"),
    *_coded("sector", "sector", "sectors"),
    *_coded("origin", "origin", "origins"),
    *_coded("affected", "affected", "origins"),
    *_listed("parties", "parties"),
    *_listed("weapons", "weapons"),
    *_coded("heavy", "heavy", "heavy"),
    *_listed("channels", "channels"),
    *_coded("reliability", "reliability"),
    *_coded("credibility", "credibility"),
    *_coded("severity", "severity"),
    *_counted("count_low", "count_best", "count_high"),
    *_coded("unit", "unit"),
    *_coded("qualifier", "qualifier"),
    *_counted("killed_low", "killed_best", "killed_high"),
    *_texts("killed_civilians"),
    *_counted("wounded_low", "wounded_best", "wounded_high"),
    *_coded("status", "status", "statuses"),
    *_coded("finding", "finding", "findings"),
    *_coded("assessment_left", "answer_left"),
    *_coded("assessment_right", "answer_right"),
    ExportField("differs", lambda chunk: chunk.numbers("differs")),
    *_texts("actor1", "actor2", "summary_left", "summary_right", "notes", "source", "extra"),
)
"""Every column of an export, in its order."""
NAMES = tuple(field.name for field in FIELDS)
