"""The lines between districts and provinces."""

from PySide6.QtGui import QPainter

from gui.map.sheet import Layer, Sheet
from models.text import N_

_COARSEST_M = 900.0


def _paint(painter: QPainter, sheet: Sheet) -> None:
    if sheet.view.metres_per_pixel > _COARSEST_M:
        return
    painter.strokePath(
        sheet.path(sheet.shapes("admin1_line")), sheet.pen(sheet.palette.district_border, 0.9, (7, 2.5, 1.5, 2.5))
    )


LAYER = Layer("districts", N_("district lines"), _paint)
