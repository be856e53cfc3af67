"""Any layout at all, read through a column mapping."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import PurePath

import numpy as np

from models import vocabulary
from models.geodesy import parse_grid
from models.imports.cells import Days, Floats, Instants, Ints, days_of
from models.imports.events import Column, Context, Events, Extras, Parties, Table
from models.imports.format import Format, Read, persons, points, wrong_day
from models.imports.mapping import Mapping, guess
from models.imports.sheet import column_name
from models.profile import Profile
from models.text import N_, Problem, fold

_COUNTED = ("count_best", "killed_best", "killed_low", "killed_high", "killed_civilians", "wounded_best")
_PLAIN = ("place_text", "country", "notes", "source")
_GRID_PRECISION = {5: 1, 4: 1, 3: 2}
"""Digits per axis of a grid to our geo precision (domain.md, 5): 3 digits are 100 m, fewer are a place."""
_PLACE, _SECTOR = 4, 5


def mapped(mapping: Mapping) -> Format:
    """Make the format that reads through a mapping."""
    return Format(
        code="MAPPED",
        label=N_("Any table"),
        knows=lambda names: guess(names).problem() is None,
        reader=lambda context: _reader(mapping, context),
        title=lambda file_name: mapping.data_set or PurePath(file_name).name.partition(".")[0],
    )


FORMAT = mapped(Mapping({}))
"""The format of last resort; it reads with the mapping guessed from the header unless it is given one."""


def _reader(mapping: Mapping, context: Context) -> Read:
    parties, extras = Parties(context.profile), Extras()
    sides = _sides(context.profile)
    zone = context.profile.zone if mapping.zone is None else mapping.zone
    days = Days(month_first=mapping.day_order == "month first")
    instants = Instants(days, context.now, zone, context.day_shift)

    def read(table: Table) -> Events:
        source = _Mapped(table, mapping)
        events = Events(table.lines, {"external_id": source.ids()})
        start, precision = _starts(events, source, instants)
        lat, lon, geo_precision = _points(events, source)
        actors = source.texts("actor1"), source.texts("actor2")
        events.columns |= {
            "start": start,
            "end": _ends(start, source, instants),
            "time_precision": precision,
            "lat": lat,
            "lon": lon,
            "geo_precision": geo_precision,
            "subclass": _coded(events, source, "subclass", _subclass),
            "weapon": _coded(events, source, "weapon", _weapons),
            "origin_side": _coded(events, source, "origin_side", sides),
            "affected_side": _coded(events, source, "affected_side", sides),
            "parties": parties.of(*actors),
            "actor1": actors[0],
            "actor2": actors[1],
        }
        events.columns |= {name: source.texts(name) for name in _PLAIN}
        events.columns |= {name: persons(events, source.cells(name)) for name in _COUNTED if name in source}
        events.columns["extra"] = extras.of(table, source.others())
        return events

    return read


class _Mapped:
    """A table by the targets of a mapping."""

    def __init__(self, table: Table, mapping: Mapping) -> None:
        self.table = table
        self.names = {code: column_name(header) for code, header in mapping.fields.items()}

    def __contains__(self, code: str) -> bool:
        return self.names.get(code, "") in self.table

    def cells(self, code: str) -> Sequence[str]:
        return self.table.cells(self.names.get(code, ""))

    def texts(self, code: str) -> Sequence[str]:
        return self.table.texts(self.names.get(code, ""))

    def others(self) -> list[str]:
        return [name for name in self.table.names if name not in self.names.values()]

    def ids(self) -> Sequence[str]:
        """Give the numbers of the source; where it has none, a digest of the row, so that it is known again."""
        ids = self.texts("id")
        if all(ids):
            return ids
        rows = zip(*(self.table.cells(name) for name in self.table.names), strict=True)
        return [each or _digest(row) for each, row in zip(ids, rows, strict=True)]


def _digest(row: tuple[str, ...]) -> str:
    text = "\x1f".join(cell.strip() for cell in row)
    return f"row {hashlib.sha256(text.encode()).hexdigest()[:12]}"


def _starts(events: Events, source: _Mapped, instants: Instants) -> tuple[Ints, Column]:
    """Read when each event began (ms UTC) and how precisely that is known, from one, two or more columns."""
    if "start" in source:
        cells: Sequence[str] = source.texts("start")
    else:
        parts = [source.cells(name) for name in ("year", "month", "day")]
        values, wrong = days_of(*parts)
        wrong_day(events, wrong, lambda row: "-".join(part[row] for part in parts))
        cells = [str(day.astype("M8[D]")) if good else "" for day, good in zip(values, ~wrong, strict=True)]
    if "time" in source:
        cells = [f"{cell} {time}".strip() for cell, time in zip(cells, source.texts("time"), strict=True)]
    found = [instants[cell] for cell in cells]
    wrong = np.array([each is None for each in found])
    wrong_day(events, wrong, lambda row: cells[row])
    known = [each or (0, 0, _SECTOR) for each in found]
    return np.array([each[0] for each in known], np.int64), np.array([each[2] for each in known], np.int64)


def _ends(start: Ints, source: _Mapped, instants: Instants) -> Ints:
    found = [instants[cell] if cell else None for cell in source.texts("end")]
    return np.array([each[0] if each else at for each, at in zip(found, start.tolist(), strict=True)], np.int64)


def _points(events: Events, source: _Mapped) -> tuple[Floats, Floats, Ints]:
    """Read where each event was: latitude and longitude, or a grid where there are none."""
    lat, lon = points(events, source.table, source.names.get("lat", ""), source.names.get("lon", ""))
    precision = np.where(np.isnan(lat), _SECTOR, _PLACE).astype(np.int64)
    for row, grid in enumerate(source.texts("mgrs")):
        if grid and np.isnan(lat[row]):
            try:
                square = parse_grid(grid)
            except Problem as problem:
                events.reasons.setdefault(row, problem)
                continue
            lat[row], lon[row] = square.lat, square.lon
            precision[row] = _GRID_PRECISION.get(len(grid.replace(" ", "")[5:]) // 2, _PLACE)
    return lat, lon, precision


def _coded(events: Events, source: _Mapped, name: str, code_of: Callable[[str], str | None]) -> Sequence[str]:
    """Read a column of codes; None from `code_of` sets the row aside."""
    if name not in source:
        return source.texts("")
    cells = source.texts(name)
    codes = {cell: code_of(cell) for cell in set(cells)}
    unknown = np.array([codes[cell] is None for cell in cells])
    events.fail(
        unknown,
        lambda row: Problem(N_("“{cell}” in {column} is no code of ours"), cell=cells[row], column=source.names[name]),
    )
    return [codes[cell] or "" for cell in cells]


_SUBCLASS_WORDS = {fold(each.code): each.code for each in vocabulary.SUBCLASSES}
_SUBCLASS_WORDS |= {fold(each.label): each.code for each in vocabulary.SUBCLASSES}
_SUBCLASS_WORDS |= {fold(f"{each.code} {each.label}"): each.code for each in vocabulary.SUBCLASSES}
_SUBCLASS_WORDS |= {fold(word): each.code for each in vocabulary.CLASSES for word in (each.code, each.label)}
_WEAPON_WORDS = {fold(each.code): each.code for each in vocabulary.WEAPONS}
_WEAPON_WORDS |= {fold(each.label): each.code for each in vocabulary.WEAPONS}


def _subclass(cell: str) -> str | None:
    return _SUBCLASS_WORDS.get(fold(cell)) if cell else ""


def _weapons(cell: str) -> str | None:
    """Read one or several weapon codes, between blanks, commas or strokes."""
    whole = _WEAPON_WORDS.get(fold(cell))
    if whole or not cell:
        return whole or ""
    found = [_WEAPON_WORDS.get(fold(each)) for each in cell.replace(",", " ").replace("/", " ").split()]
    return None if None in found else " ".join(code for code in vocabulary.WEAPON_CODES if code in found)


def _sides(profile: Profile) -> Callable[[str], str | None]:
    """Read a side: its code or one of its names; unknown and empty are none said."""
    words = {fold(name): party.code for party in profile.parties for name in (*party.names.values(), *party.actors)}
    words |= {fold(party.code): party.code for party in profile.parties}
    words |= {"": "", "unk": "", "unknown": "", "bilinmiyor": "", "неизвестно": "", "-": ""}
    return lambda cell: words.get(fold(cell))
