"""Incidents that could be the same event: near in place and time, of the same class or not (domain.md, 4)."""

from dataclasses import dataclass

import numpy as np

from models.columns import Columns, Mask
from models.geodesy import distances
from models.period import DAY
from models.profile import Profile
from models.vocabulary import OUT_OF_COUNT

NEAR, FAR, OTHER = "near", "far", "other"
"""Same class within 1 km and 1 day; same class within 5 km and 2 days; another class within 5 km and 2 days."""
_NEAR_M, _NEAR_MS = 1_000.0, DAY
_FAR_M, _FAR_MS = 5_000.0, 2 * DAY
_DEGREE_M = 111_000.0


@dataclass(frozen=True, slots=True)
class Alike:
    """A row of the columns that could be the same event: how near, metres between, and ms from it to the report."""

    row: int
    kind: str
    metres: float
    later_ms: int


def near_events(
    columns: Columns, profile: Profile, start: int, lat: float, lon: float, classes: str = "", most: int = 20
) -> list[Alike]:
    """Find incidents like one at `start` (ms UTC) and a point (degrees), the likeliest first.

    `classes` are the letters of the classes that count as the same; "" when nothing is known of it: any does.
    """
    rows = _around(columns, profile, start, lat, lon)
    if not len(rows):
        return []
    metres = distances(lat, lon, columns.lat[rows], columns.lon[rows])
    later = start - columns.start[rows]
    codes = np.array([not classes or code[:1] in classes for code in columns.codes("glyph", profile)])
    same = codes[columns.glyph[rows]]
    near = same & (metres <= _NEAR_M) & (np.abs(later) <= _NEAR_MS)
    kinds = np.where(near, 0, np.where(same, 1, 2))
    order = np.lexsort((metres, kinds))
    inside = order[metres[order] <= _FAR_M][:most]
    names = (NEAR, FAR, OTHER)
    return [Alike(int(rows[at]), names[kinds[at]], float(metres[at]), int(later[at])) for at in inside]


def _around(columns: Columns, profile: Profile, start: int, lat: float, lon: float) -> np.ndarray[tuple[int]]:
    """Rows of living incidents of the centre in the time window and in the box around the circle."""
    first, last = np.searchsorted(columns.start, (start - _FAR_MS, start + _FAR_MS + 1))
    window = slice(int(first), int(last))
    half = _FAR_M / _DEGREE_M * 1.02
    wide = half / max(float(np.cos(np.radians(lat))), 0.01)
    counted = np.array([code not in OUT_OF_COUNT for code in columns.codes("status", profile)])
    fits: Mask = (
        (columns.data_set[window] == 0)
        & counted[columns.status[window]]
        & (np.abs(columns.lat[window] - lat) <= half)
        & (np.abs(columns.lon[window] - lon) <= wide)
    )
    return np.flatnonzero(fits) + int(first)
