"""The edges between zones and bands of the military grid, where a grid changes its first letters: 38S, 38T, 39T."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from gui.map.lettering import SMALL, labels, write
from gui.map.sheet import Layer, Sheet
from models.text import N_

_COARSEST_M = 1200.0


def _paint(painter: QPainter, sheet: Sheet) -> None:
    view = sheet.view
    if view.metres_per_pixel > _COARSEST_M:
        return
    west, south, east, north = view.box
    painter.setPen(sheet.pen(sheet.palette.text3, 1, (1.5, 3.5), 0.75))
    for lat in np.arange(np.ceil(south / 8) * 8, north, 8):
        y = float(view.pixels(lat, 0)[1])
        painter.drawLine(QPointF(0, y), QPointF(view.width, y))
    for lon in np.arange(np.ceil(west / 6) * 6, east, 6):
        x = float(view.pixels(0, lon)[0])
        painter.drawLine(QPointF(x, 0), QPointF(x, view.height))
    for label, _point, rect in labels(sheet, "zone"):
        names = label.wish.text.split("\n")
        high = rect.height() / len(names)
        for place, name in enumerate(names):
            row = QRectF(rect.left(), rect.top() + place * high, rect.width(), high)
            write(painter, sheet, name, SMALL, row, sheet.palette.text3)


LAYER = Layer("grid_zones", N_("zones of the grid"), _paint, labels="zone")
