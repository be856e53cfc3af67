"""ACLED: events of political violence as its export has them; actor1 and actor2 carry no direction."""

import re
from collections.abc import Sequence

import numpy as np

from models.imports.cells import Days, codes
from models.imports.events import Context, Events, Extras, Parties, Table
from models.imports.format import Format, Read, persons, points, require_ids, wrong_day
from models.period import DAY
from models.text import N_, fold

SUBCLASSES = {
    "armed clash": "F9",
    "shelling/artillery/missile attack": "F9",
    "air/drone strike": "A3",
    "attack": "P1",
    "abduction/forced disappearance": "P2",
}
"""domain.md, 4, read backwards where a sub-event means one class; several subclasses of fire are F9, undetermined."""
_INTER = {
    "1": "State forces",
    "2": "Rebel group",
    "3": "Political militia",
    "4": "Identity militia",
    "5": "Rioters",
    "6": "Protesters",
    "7": "Civilians",
    "8": "External/Other forces",
}
"""The interaction codes of the ACLED codebook; newer exports write them as text."""
_GEO_PRECISION = {1: 4, 2: 4, 3: 5}
"""geo_precision of the ACLED codebook: 1 a town, 2 near one, 3 a region."""
_OWN_COLUMN = {
    "event_id_cnty", "event_date", "geo_precision", "actor1", "actor2", "country", "location", "latitude", "longitude",
    "source", "notes", "fatalities", "inter1", "inter2", "interaction",
}  # fmt: skip
_NOT_KEPT = {"timestamp", "year"}
"""When the row was last exported says nothing of the event, and would make every later export look changed."""
_FIRST = ("event_type", "sub_event_type", "admin1", "admin2", "admin3", "inter1", "inter2", "interaction")


def knows(names: Sequence[str]) -> bool:
    """Recognise the layouts of all years by the columns they share."""
    here = set(names)
    shared = {"event_date", "event_type", "actor1", "latitude", "longitude", "fatalities"}
    return shared <= here and bool(here & {"event_id_cnty", "data_id", "event_id_no_cnty"})


def _reader(context: Context) -> Read:
    days, parties, extras = Days(), Parties(context.profile), Extras()

    def read(table: Table) -> Events:
        events = Events(table.lines, {})
        ids = table.plain(next(each for each in ("event_id_cnty", "data_id", "event_id_no_cnty") if each in table))
        require_ids(events, ids)
        dates = table.cells("event_date")
        day, wrong = days.read(dates)
        wrong_day(events, wrong, lambda row: dates[row])
        lat, lon = points(events, table, "latitude", "longitude")
        actors = table.texts("actor1"), table.texts("actor2")
        start = day * DAY + context.day_shift
        events.columns.update(
            external_id=ids,
            start=start,
            end=start,
            time_precision=np.full(table.n, 5),
            lat=lat,
            lon=lon,
            geo_precision=codes(table.cells("geo_precision"), _GEO_PRECISION, 5),
            subclass=[SUBCLASSES.get(fold(each), "") for each in table.texts("sub_event_type")],
            parties=parties.of(*actors),
            actor1=actors[0],
            actor2=actors[1],
            place_text=table.texts("location"),
            country=table.texts("country"),
            killed_best=persons(events, table.cells("fatalities")),
            notes=table.texts("notes"),
            source=table.texts("source"),
            more=list(map(" ".join, zip(table.cells("admin1"), table.cells("sub_event_type"), strict=True))),
            extra=_extra(table, extras),
        )
        return events

    return read


def _extra(table: Table, extras: Extras) -> Sequence[str]:
    for name in ("inter1", "inter2"):
        if name in table:
            table = table.having(name, [_INTER.get(cell, cell) for cell in table.texts(name)])
    if "interaction" in table:
        table = table.having("interaction", [_interaction(cell) for cell in table.texts("interaction")])
    others = [name for name in table.names if name not in _OWN_COLUMN | _NOT_KEPT | set(_FIRST)]
    return extras.of(table, [*_FIRST, *others])


def _interaction(code: str) -> str:
    """Say an old interaction code, two inter codes in one number, as newer exports say it; 0 means nobody."""
    if not re.fullmatch(r"[1-8][0-8]", code):
        return code
    return "-".join(_INTER[digit] for digit in code if digit != "0")


FORMAT = Format(
    code="ACLED",
    label=N_("ACLED"),
    knows=knows,
    reader=_reader,
    title=lambda _file_name: "ACLED",
    source="Armed Conflict Location & Event Data (ACLED)",
    licence="ACLED terms of use",
)
