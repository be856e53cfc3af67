"""What lies under the pointer: one incident, several on one spot, or a cell of many."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF

from gui.map.incidents import Strip
from gui.map.marks import Bunch, Density, Marks
from models.answer import Rows

REACH: Final = 11.0
"""Pixels from the middle of a glyph within which it is meant."""


@dataclass(frozen=True, slots=True, eq=False)
class Hit:
    """What was hit: its middle (pixels) and its rows, the newest last; `many` is the count of a cell of the density."""

    x: float
    y: float
    rows: Rows
    many: int = 0
    bunch: Bunch | None = None
    """The bunch, when it is folded and opens under the pointer."""

    def same(self, other: "Hit | None") -> bool:
        """Whether the same thing was hit."""
        return other is not None and (self.x, self.y, self.many) == (other.x, other.y, other.many)

    def next(self, chosen: int | None) -> int:
        """The row that a click chooses: the newest, and with every further click the one before it."""
        rows = self.rows.tolist()
        at = rows.index(chosen) if chosen in rows else 0
        return int(rows[at - 1])


def hit(marks: Marks, strips: tuple[Strip, ...], x: float, y: float, scale: float) -> Hit | None:
    """Find what lies under a pixel of the view that the marks were made for; None for bare ground."""
    for strip in strips:
        for slot in strip.slots:
            if slot.rect.contains(QPointF(x, y)):
                rows = np.sort(np.concatenate([item.rows for item in slot.items]))
                middle = strip.bunch.x if strip.folded else slot.rect.left() + 8.5 * scale
                return Hit(middle, slot.rect.center().y(), rows, bunch=strip.bunch if strip.folded else None)
    for rows, xs, ys in ((marks.rows, marks.x, marks.y), (marks.pale, marks.pale_x, marks.pale_y)):
        found = _nearest(xs, ys, x, y, REACH * scale)
        if found is not None:
            return Hit(float(xs[found]), float(ys[found]), rows[found : found + 1])
    return _cell(marks.density, x, y) if marks.density is not None else None


def _nearest(xs: np.ndarray[tuple[int]], ys: np.ndarray[tuple[int]], x: float, y: float, reach: float) -> int | None:
    if not len(xs):
        return None
    away = np.hypot(xs - x, ys - y)
    least = len(away) - 1 - int(np.argmin(away[::-1]))
    return least if away[least] <= reach else None


def _cell(density: Density, x: float, y: float) -> Hit | None:
    row, column = int((y - density.top) // density.side), int((x - density.left) // density.side)
    if not (0 <= row < density.counts.shape[0] and 0 <= column < density.counts.shape[1]):
        return None
    many = int(density.counts[row, column])
    middle = density.left + (column + 0.5) * density.side, density.top + (row + 0.5) * density.side
    return Hit(*middle, np.zeros(0, np.intp), many) if many else None
