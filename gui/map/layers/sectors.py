"""The sectors of the centre: outline and name."""

import numpy as np
from PySide6.QtGui import QColor, QPainter

from gui.map.lettering import SECTOR, labels, write
from gui.map.paths import path_of
from gui.map.sheet import Layer, Sheet
from models.text import N_

WIDTH, DASHES = 1.2, (9.0, 4.0)
_TINT = 0.05


def _paint(painter: QPainter, sheet: Sheet) -> None:
    tint = QColor(sheet.palette.accent)
    tint.setAlphaF(_TINT)
    for sector in sheet.profile.sectors:
        lons, lats = np.array(sector.outline).T
        ring = path_of([np.column_stack(sheet.view.pixels(lats, lons))], closed=True)
        painter.fillPath(ring, tint)
        painter.strokePath(ring, sheet.pen(sheet.palette.base, WIDTH + 1.6, opacity=0.5))
        painter.strokePath(ring, sheet.pen(sheet.palette.accent, WIDTH, DASHES))
    for label, _point, rect in labels(sheet, "sector"):
        write(painter, sheet, label.wish.text, SECTOR, rect, sheet.palette.accent)


LAYER = Layer("sectors", N_("sectors"), _paint, labels="sector")
