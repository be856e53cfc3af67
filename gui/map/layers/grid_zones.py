"""The edges between zones and bands of the military grid, where a grid changes its first letters: 38S, 38T, 39T."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from gui.map.lettering import SMALL, font_of, write
from gui.map.sheet import Layer, Sheet
from models.geodesy import to_grid
from models.text import N_

_COARSEST_M = 1200.0
_EVERY = 640.0
"""Pixels from one pair of names along an edge to the next."""


def _paint(painter: QPainter, sheet: Sheet) -> None:
    if sheet.view.metres_per_pixel > _COARSEST_M:
        return
    view = sheet.view
    west, south, east, north = view.box
    for lat in np.arange(np.ceil(south / 8) * 8, north, 8):
        y = float(view.pixels(lat, 0)[1])
        _edge(painter, sheet, QPointF(0, y), QPointF(view.width, y))
        for x in _places(view.left, view.width):
            _name(painter, sheet, x, y, across=True)
    for lon in np.arange(np.ceil(west / 6) * 6, east, 6):
        x = float(view.pixels(0, lon)[0])
        _edge(painter, sheet, QPointF(x, 0), QPointF(x, view.height))
        for y in _places(view.top, view.height):
            _name(painter, sheet, x, y, across=False)


def _edge(painter: QPainter, sheet: Sheet, start: QPointF, end: QPointF) -> None:
    painter.setPen(sheet.pen(sheet.palette.text3, 1, (1.5, 3.5), 0.75))
    painter.drawLine(start, end)


def _places(first: float, length: float) -> Iterator[float]:
    """Every `_EVERY` pixels of the whole world, a little beyond both ends of the sheet."""
    for at in range(int((first - 40) // _EVERY), int((first + length + 40) // _EVERY) + 1):
        yield (at + 0.5) * _EVERY - first


def _name(painter: QPainter, sheet: Sheet, x: float, y: float, *, across: bool) -> None:
    """Write the zone and band on either side of an edge at (x, y)."""
    metrics = QFontMetricsF(font_of(sheet.theme, SMALL))
    for side in (-1, 1):
        dx, dy = (0.0, side * sheet.length(9)) if across else (side * sheet.length(16), 0.0)
        lat, lon = sheet.view.point(x + dx, y + dy)
        text = to_grid(lat, lon, 0).split(" ")[0]
        size = metrics.horizontalAdvance(text) + 2
        rect = QRectF(x + dx - size / 2, y + dy - metrics.height() / 2, size, metrics.height())
        write(painter, sheet, text, SMALL, rect, sheet.palette.text3)


LAYER = Layer("grid_zones", N_("zones of the grid"), _paint)
