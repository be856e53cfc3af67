"""The outline of the autonomous oblast as it was in 1991."""

import numpy as np
from PySide6.QtGui import QPainter

from gui.map.sheet import Layer, Sheet
from models.text import N_

KIND = "nkao_1991"
WIDTH, DASHES = 1.2, (2.0, 3.0)


def _paint(painter: QPainter, sheet: Sheet) -> None:
    lines = sheet.shapes("historic_line")
    path = sheet.path(lines.chosen(np.array([each["kind"] == KIND for each in lines.attributes], bool)))
    painter.strokePath(path, sheet.pen(sheet.palette.line_1994, WIDTH, DASHES, 0.8))


LAYER = Layer("outline_1991", N_("1991 oblast outline"), _paint, shown=False)
