"""UCDP GED: fatal events of organised violence worldwide, as context and never as a count of violations."""

import re
from collections.abc import Sequence
from itertools import chain

import numpy as np

from models.imports.cells import Days, Ints, codes, days_of
from models.imports.events import Context, Events, Extras, Parties, Table
from models.imports.format import Format, Read, persons, points, require_ids, wrong_day
from models.period import DAY
from models.text import N_

_DEATHS = {
    "killed_low": ("low", "low_death", "low_est"),
    "killed_best": ("best", "best_death", "best_est"),
    "killed_high": ("high", "high_death", "high_est"),
    "killed_civilians": ("deaths_civilians",),
}
_VIOLENCE = {"1": "State-based violence", "2": "Non-state violence", "3": "One-sided violence"}
_GEO_PRECISION = {1: 4, 2: 4, 3: 5, 4: 5, 5: 5, 6: 5, 7: 5}
"""where_prec of the UCDP GED codebook: 1 a named place, 2 near one (25 km), 3 district, 4 province, 5 to 7 wider."""
_PLACE = 4
"""Taken where a layout says no where_prec: its points are places with a name."""
_TEXTS = {
    "place_text": "where_coordinates",
    "country": "country",
    "notes": "source_headline",
    "source": "source_office",
}
_SEARCHED = ("conflict_name", "adm_1", "adm_2")
_OWN_COLUMN = {
    "id", "month", "day", "date_start", "date_end", "where_prec", "where_coordinates", "country", "side_a", "side_b",
    "latitude", "longitude", "source_headline", "source_office", *chain.from_iterable(_DEATHS.values()),
}  # fmt: skip
_REPEATED = {"geom_wkt", "year", "type_of_violence"}
_FIRST = ("type_of_violence", "conflict_name", "adm_1", "adm_2", "where_description")


def knows(names: Sequence[str]) -> bool:
    """Recognise the layouts of 49, 41 and 14 columns, and others between them."""
    here = set(names)
    dated = {"date_start"} <= here or {"year", "month", "day"} <= here
    deaths = any(name in here for name in _DEATHS["killed_best"])
    return dated and deaths and {"id", "type_of_violence", "side_a", "side_b", "latitude", "longitude"} <= here


def _reader(context: Context) -> Read:
    days, parties, extras = Days(), Parties(context.profile), Extras()

    def read(table: Table) -> Events:
        events = Events(table.lines, {})
        ids = table.plain("id")
        require_ids(events, ids)
        start, end = _dates(events, table, days)
        lat, lon = points(events, table, "latitude", "longitude")
        actors = table.texts("side_a"), table.texts("side_b")
        events.columns.update(
            external_id=ids,
            start=start * DAY + context.day_shift,
            end=end * DAY + context.day_shift,
            time_precision=np.full(table.n, 5),
            lat=lat,
            lon=lon,
            geo_precision=_geo_precision(table),
            parties=parties.of(*actors),
            actor1=actors[0],
            actor2=actors[1],
            more=_searched(table),
            extra=_extra(table, extras),
        )
        events.columns |= {column: table.texts(name) for column, name in _TEXTS.items() if name in table}
        _deaths(events, table)
        return events

    return read


def _dates(events: Events, table: Table, days: Days) -> tuple[Ints, Ints]:
    """Read first and last day, in one column each or as year, month and day."""
    if "date_start" in table:
        cells = table.cells("date_start")
        start, wrong = days.read(cells)
        wrong_day(events, wrong, lambda row: cells[row])
        end, none = days.read(table.cells("date_end"))
        return start, np.where(none, start, end)
    parts = [table.cells(name) for name in ("year", "month", "day")]
    start, wrong = days_of(*parts)
    wrong_day(events, wrong, lambda row: "-".join(part[row] for part in parts))
    return start, start


def _geo_precision(table: Table) -> Ints:
    if "where_prec" not in table:
        return np.full(table.n, _PLACE)
    return codes(table.cells("where_prec"), _GEO_PRECISION, 5)


def _deaths(events: Events, table: Table) -> None:
    for column, names in _DEATHS.items():
        name = next((name for name in names if name in table), None)
        if name is not None:
            events.columns[column] = persons(events, table.cells(name))


def _searched(table: Table) -> Sequence[str]:
    first, *others = [table.texts(name) for name in _SEARCHED if name in table] or [table.texts("")]
    return list(map(" ".join, zip(first, *others, strict=True))) if others else first


def _extra(table: Table, extras: Extras) -> Sequence[str]:
    """Keep all other columns; the kind of violence in words, as the layouts without codes have it."""
    kinds = [_VIOLENCE.get(cell, cell) for cell in table.texts("type_of_violence")]
    others = [name for name in table.names if name not in _OWN_COLUMN | _REPEATED | set(_FIRST)]
    return extras.of(table.having("type_of_violence", kinds), [*_FIRST, *others])


def _title(file_name: str) -> str:
    found = re.search(r"(\d{2})[._](\d)", file_name)
    return f"UCDP GED {found[1]}.{found[2]}" if found else "UCDP GED"


FORMAT = Format(
    code="UCDP",
    label=N_("UCDP GED"),
    knows=knows,
    reader=_reader,
    title=_title,
    source="Uppsala Conflict Data Program",
    licence="CC BY 4.0",
)
