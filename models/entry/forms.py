"""The forms of entry as they stand: every field as the text or code typed so far, so that a draft loses nothing."""

from dataclasses import dataclass, fields, replace
from typing import TypeVar

BEARING, GRID, LAT_LON, PLACE = "BEARING", "GRID", "LATLON", "PLACE"
MODES = (BEARING, GRID, LAT_LON, PLACE)
"""The ways to say where: bearing and range, a military grid, latitude and longitude, a place with an offset."""
LONGEST_TEXT = 4000
"""Characters of a narrative or a summary."""


@dataclass(frozen=True, slots=True)
class When:
    """When it was observed: two date-time groups and a code of TIME_PRECISIONS."""

    observed: str = ""
    precision: str = "2"
    until: str = ""


@dataclass(frozen=True, slots=True)
class Where:
    """Where it was, said in one of MODES; `sector` and `geo_precision` are codes, "" when they follow from the rest.

    `place_id` is the number in the gazetteer of the place chosen there, "" when its name was only typed.
    """

    mode: str = BEARING
    observer: str = ""
    error: str = ""
    bearing: str = ""
    bearing_error: str = ""
    near: str = ""
    far: str = ""
    grid: str = ""
    lat_lon: str = ""
    place: str = ""
    place_id: str = ""
    offset: str = ""
    sector: str = ""
    geo_precision: str = ""


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """A source report as typed; `outcome` says what follows: "" waits, OPEN a new incident, or an incident's id."""

    received: str = ""
    channel: str = ""
    reporter: str = ""
    party: str = ""
    when: When = When()
    where: Where = Where()
    means: str = ""
    description: str = ""
    observation: str = ""
    weapon: str = ""
    low: str = ""
    best: str = ""
    high: str = ""
    unit: str = ""
    qualifier: str = ""
    reliability: str = "F"
    credibility: str = "6"
    text: str = ""
    language: str = ""
    outcome: str = ""


OPEN = "open"
"""The outcome of a report from which a new incident is to be opened."""


@dataclass(frozen=True, slots=True)
class IncidentEntry:
    """An incident as typed; `weapons` are codes with blanks between.

    `casualties` pairs "AZE.MIL.killed" (side, MIL or CIV, killed or wounded) with "2", or with low/best/high "1/2/4".
    """

    subclass: str = ""
    when: When = When()
    where: Where = Where(mode=GRID)
    weapons: str = ""
    low: str = ""
    best: str = ""
    high: str = ""
    unit: str = "EVT"
    qualifier: str = "EX"
    origin: str = ""
    affected: str = ""
    attribution: str = "0"
    damage: str = "9"
    article: str = ""
    casualties: tuple[tuple[str, str], ...] = ()
    summary_left: str = ""
    summary_right: str = ""


Form = TypeVar("Form", ReportEntry, IncidentEntry)
_PARTS = {"when": When, "where": Where}
_PART_OF = {field.name: part for part, kind in _PARTS.items() for field in fields(kind)}
_CASUALTIES = "casualties."


def value_of(entry: ReportEntry | IncidentEntry, name: str) -> str:
    """Give the text of a field by its name, wherever in the form it stands; "" for casualties not typed."""
    if name.startswith(_CASUALTIES) and isinstance(entry, IncidentEntry):
        return dict(entry.casualties).get(name.removeprefix(_CASUALTIES), "")
    owner = getattr(entry, _PART_OF[name]) if name in _PART_OF else entry
    return str(getattr(owner, name))


def with_value(entry: Form, name: str, text: str) -> Form:
    """Give the form with another text in one field."""
    if name.startswith(_CASUALTIES) and isinstance(entry, IncidentEntry):
        rest = {**dict(entry.casualties), name.removeprefix(_CASUALTIES): text}
        return replace(entry, casualties=tuple(sorted((key, said) for key, said in rest.items() if said)))
    if name in _PART_OF:
        part = _PART_OF[name]
        changed = replace(getattr(entry, part), **{name: text})
        return replace(entry, **{part: changed})
    return replace(entry, **{name: text})  # type: ignore[arg-type]  # the name is one of the form's text fields
