"""What makes a row doubtful: it can be read, but somebody should look before it counts."""

from dataclasses import dataclass

import numpy as np

from models.imports.cells import Floats, Ints, Mask
from models.imports.events import Context, Events
from models.period import DAY
from models.text import N_


@dataclass(frozen=True, slots=True)
class Doubt:
    """One kind of doubt. A row whose doubts are all `takeable` may be taken in as it stands, the others never."""

    code: str
    label: str
    takeable: bool = True


FUTURE = Doubt("FUTURE", N_("date in the future"))
DEATHS = Doubt("DEATHS", N_("killed: low, best and high do not ascend"))
WOUNDED = Doubt("WOUNDED", N_("wounded: low, best and high do not ascend"))
NULL_ISLAND = Doubt("ZERO", N_("latitude and longitude are both 0"))
BACKWARDS = Doubt("BACKWARDS", N_("ends before it begins"))
SWAPPED = Doubt("SWAPPED", N_("latitude and longitude look exchanged"))
TWICE = Doubt("TWICE", N_("its number stands in the file more than once"), takeable=False)
DIFFERS = Doubt("DIFFERS", N_("differs from what is stored under its number"), takeable=False)
DOUBTS = (FUTURE, DEATHS, WOUNDED, NULL_ISLAND, BACKWARDS, SWAPPED, TWICE, DIFFERS)
"""All kinds; a kind's position is its bit in a mask."""


def bit(doubt: Doubt) -> int:
    """Give the bit of a kind of doubt."""
    return 1 << DOUBTS.index(doubt)


TAKEABLE_BITS = sum(bit(doubt) for doubt in DOUBTS if doubt.takeable)


def kinds(mask: int) -> tuple[Doubt, ...]:
    """List the doubts in a mask."""
    return tuple(doubt for doubt in DOUBTS if mask & bit(doubt))


def doubts_in(events: Events, context: Context, *, free_layout: bool) -> Ints:
    """Give the doubts about n events as bit masks, shape (n,), but those that need the database.

    Exchanged coordinates are looked for in `free_layout` only: the known formats do not exchange them, and worldwide
    data have honest points everywhere.
    """
    found = np.zeros(events.n, np.int64)
    checks: list[tuple[Doubt, Mask]] = [
        (FUTURE, np.asarray(events.columns["start"]) > context.now + DAY),
        (BACKWARDS, np.asarray(events.columns["end"]) < np.asarray(events.columns["start"])),
        (DEATHS, _not_ascending(events, "killed")),
        (WOUNDED, _not_ascending(events, "wounded")),
        (NULL_ISLAND, (_column(events, "lat") == 0) & (_column(events, "lon") == 0)),
    ]
    if free_layout:
        checks.append((SWAPPED, _swapped(events, context)))
    for doubt, rows in checks:
        found |= np.where(rows, bit(doubt), 0)
    return found | np.where(_repeated(events), bit(TWICE), 0)


def outside(events: Events, context: Context) -> int:
    """Count the events with a point outside the centre's theatre: no doubt, but worth saying."""
    lat, lon = _column(events, "lat"), _column(events, "lon")
    return int(np.count_nonzero(~_inside(lat, lon, context) & ~np.isnan(lat)))


def _column(events: Events, name: str) -> Floats:
    return np.asarray(events.columns[name], np.float64)


def _not_ascending(events: Events, kind: str) -> Mask:
    wrong = np.zeros(events.n, np.bool_)
    for lower, upper in (("low", "best"), ("best", "high"), ("low", "high")):
        first, second = events.columns.get(f"{kind}_{lower}"), events.columns.get(f"{kind}_{upper}")
        if isinstance(first, np.ndarray) and isinstance(second, np.ndarray):
            wrong |= (first > second) & (second >= 0)
    return wrong


def _inside(lat: Floats, lon: Floats, context: Context) -> Mask:
    west, south, east, north = context.profile.theatre
    return (lat >= south) & (lat <= north) & (lon >= west) & (lon <= east)


def _swapped(events: Events, context: Context) -> Mask:
    lat, lon = _column(events, "lat"), _column(events, "lon")
    return _inside(lon, lat, context) & ~_inside(lat, lon, context)


def _repeated(events: Events) -> Mask:
    """Mark every row whose number stood in an earlier line."""
    ids = events.columns["external_id"]
    repeated = np.zeros(events.n, np.bool_)
    if len(set(ids)) < events.n:
        seen: set[str] = set()
        for row in np.argsort(events.lines, kind="stable").tolist():
            repeated[row] = ids[row] in seen
            seen.add(ids[row])
    return repeated
