"""What of an answer is drawn where: incidents with a point, several on one spot, sector-only ones, or how many."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from gui.map.ground import Ground
from gui.map.projection import Floats, View, to_world
from models.answer import Answer, Rows
from models.columns import Columns
from models.profile import Profile

SECTOR_ONLY: Final = 5
"""The geo precision of which only the sector is known: never drawn as a point."""
MOST_GLYPHS: Final = 5_000
"""Above so many incidents in view the map draws how many there are, not which."""
MOST_PALE: Final = 200
"""Up to so many incidents in view that the filter leaves out are drawn pale."""
SAME_SPOT: Final = 4.0
"""Pixels within which incidents coincide: one glyph would hide the other's shape and fill."""
MOST_OPEN: Final = 24
"""Up to so many bunches in view each shows its shapes and fills; of more each shows its newest and a number."""
CELL: Final = 8.0
"""Side of a cell of the density, in pixels."""
STEPS: Final = ((1, 2, 3, 5, 10), (1, 2, 5, 20, 50), (1, 5, 20, 100, 500), (1, 10, 50, 250, 1000))
"""The least numbers of incidents of the five shades of the density, for ever fuller maps."""
_CROWD: Final = 6.0
_CROWD_CELL: Final = 16.0
_CROWD_LEAST: Final = 300


class Spots:
    """Where each row of the columns stands on the flat map; NaN where it has no point of its own."""

    def __init__(self, columns: Columns, profile: Profile, ground: Ground) -> None:
        self.columns = columns
        self._ground = ground
        self.profile = profile
        self.x, self.y = to_world(columns.lat, columns.lon)
        vague = columns.geo_precision == SECTOR_ONLY
        self.x[vague], self.y[vague] = np.nan, np.nan
        known = columns.sector < len(profile.sectors)
        pointless = np.isnan(self.x) | np.isnan(self.y)
        self.in_sector: npt.NDArray[np.bool_] = pointless & known
        self.nowhere: npt.NDArray[np.bool_] = pointless & ~known

    @cached_property
    def middles(self) -> tuple[Floats, Floats]:
        """The middles of the sectors on the flat map."""
        middles = np.array([self._ground.middle_of(sector.outline) for sector in self.profile.sectors]).reshape(-1, 2)
        return to_world(middles[:, 0], middles[:, 1])


@dataclass(frozen=True, slots=True)
class Item:
    """Incidents of one class and status among several on one spot."""

    glyph: int
    status: int
    rows: Rows


@dataclass(frozen=True, slots=True)
class Bunch:
    """Several incidents on one spot (pixels), most frequent shape and fill first; `sector` is -1 for a true spot."""

    x: float
    y: float
    items: tuple[Item, ...]
    sector: int = -1

    @property
    def n(self) -> int:
        """How many incidents they are."""
        return sum(len(item.rows) for item in self.items)


@dataclass(frozen=True, slots=True, eq=False)
class Density:
    """How many incidents lie in each cell of CELL pixels; counts (rows, columns), the first cell at left, top."""

    counts: npt.NDArray[np.intp]
    left: float
    top: float
    side: float

    @property
    def steps(self) -> tuple[int, ...]:
        """The least numbers of the five shades: the first of STEPS whose last shade stays the exception."""
        most = int(self.counts.max(initial=0))
        return next((steps for steps in STEPS if most < 4 * steps[-1]), STEPS[-1])


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """What is drawn for one answer in one view (pixels from its upper left corner)."""

    view: View
    rows: Rows
    x: Floats
    y: Floats
    bunches: tuple[Bunch, ...]
    pale: Rows
    pale_x: Floats
    pale_y: Floats
    density: Density | None

    @property
    def drawn(self) -> Rows:
        """Every row of the answer that has its own mark in the view, ascending."""
        bunched = [item.rows for bunch in self.bunches for item in bunch.items]
        return np.sort(np.concatenate([self.rows, *bunched])) if bunched else self.rows


def look(answer: Answer, spots: Spots, view: View, scale: float = 1.0, margin: float = 24.0) -> Marks:
    """Find what to draw of an answer in a view and `margin` pixels around it, at interface scale `scale`."""
    rows, x, y = _inside(answer.rows, spots, view, margin)
    sectors = _sector_bunches(answer.rows[spots.in_sector[answer.rows]], spots, view, margin)
    if len(rows) > MOST_GLYPHS or _crowded(x, y, scale):
        nothing = np.zeros(0, np.intp), np.zeros(0), np.zeros(0)
        return Marks(view, *nothing, sectors, *nothing, _density(x, y, view, scale, margin))
    alone, bunches = _bunches(rows, x, y, spots.columns, SAME_SPOT * scale)
    pale, pale_x, pale_y = _inside(left_out(answer), spots, view, margin)
    few = len(pale) if len(pale) <= MOST_PALE else 0
    return Marks(
        view, rows[alone], x[alone], y[alone], (*bunches, *sectors), pale[:few], pale_x[:few], pale_y[:few], None
    )


def left_out(answer: Answer) -> Rows:
    """Give the rows of the same period and data sets that the filter leaves out."""
    columns, chosen = answer.columns, answer.question.data_sets
    begin, end = np.searchsorted(columns.start, answer.bounds)
    shown = np.array([code in chosen if chosen else place == 0 for place, code in enumerate(columns.data_sets)])
    mask = shown[columns.data_set[begin:end]] & ~answer.mask[begin:end]
    return np.asarray(begin + np.flatnonzero(mask), np.intp)


def _inside(rows: Rows, spots: Spots, view: View, margin: float) -> tuple[Rows, Floats, Floats]:
    x, y = view.from_world(spots.x[rows], spots.y[rows])
    inside = (x >= -margin) & (x <= view.width + margin) & (y >= -margin) & (y <= view.height + margin)
    return rows[inside], x[inside], y[inside]


def _crowded(x: Floats, y: Floats, scale: float) -> bool:
    """Whether the glyphs would lie in heaps: more than six to a glyph's own ground, on average."""
    if len(x) < _CROWD_LEAST:
        return False
    cells = np.unique(_cell_numbers(x, y, _CROWD_CELL * scale))
    return len(x) > _CROWD * len(cells)


def _cell_numbers(x: Floats, y: Floats, side: float) -> npt.NDArray[np.int64]:
    return np.floor(y / side).astype(np.int64) * 1_000_003 + np.floor(x / side).astype(np.int64)


def _density(x: Floats, y: Floats, view: View, scale: float, margin: float) -> Density:
    """Count per cell; the cells stand still on the ground while the view moves."""
    side = CELL * scale
    left = np.floor((view.left - margin) / side) * side - view.left
    top = np.floor((view.top - margin) / side) * side - view.top
    columns = int((view.width + margin - left) // side) + 1
    rows = int((view.height + margin - top) // side) + 1
    cell = ((y - top) // side).astype(np.intp) * columns + ((x - left) // side).astype(np.intp)
    return Density(np.bincount(cell, minlength=rows * columns).reshape(rows, columns), float(left), float(top), side)


def _bunches(
    rows: Rows, x: Floats, y: Floats, columns: Columns, near: float
) -> tuple[npt.NDArray[np.bool_], list[Bunch]]:
    """Say which rows stand alone, and gather the others by the spot they share."""
    if not len(rows):
        return np.zeros(0, np.bool_), []
    _, group, size = np.unique(_cell_numbers(x, y, near), return_inverse=True, return_counts=True)
    alone = size[group] == 1
    order = np.argsort(group, kind="stable")
    order = order[~alone[order]]
    starts = np.flatnonzero(np.diff(group[order], prepend=-1))
    found = [
        Bunch(float(x[part].mean()), float(y[part].mean()), items_of(rows[part], columns))
        for part in np.split(order, starts[1:])
        if len(part)
    ]
    return alone, found


def items_of(rows: Rows, columns: Columns) -> tuple[Item, ...]:
    """Gather rows by shape and fill, the most frequent first; the newest row is the last of its item."""
    keys = columns.glyph[rows].astype(np.int64) * 256 + columns.status[rows]
    values, counts = np.unique(keys, return_counts=True)
    return tuple(
        Item(int(values[place]) // 256, int(values[place]) % 256, rows[keys == values[place]])
        for place in np.argsort(-counts, kind="stable")
    )


def _sector_bunches(rows: Rows, spots: Spots, view: View, margin: float) -> tuple[Bunch, ...]:
    """Gather what is known by its sector only, under the sector's name."""
    if not len(rows):
        return ()
    x, y = view.from_world(*spots.middles)
    sectors = spots.columns.sector[rows]
    return tuple(
        Bunch(float(x[sector]), float(y[sector]), items_of(rows[sectors == sector], spots.columns), int(sector))
        for sector in np.unique(sectors)
        if -margin <= x[sector] <= view.width + margin and -margin <= y[sector] <= view.height + margin
    )
