"""The line of the ceasefire of 1994."""

import numpy as np
from PySide6.QtGui import QPainter

from gui.map.sheet import Layer, Sheet
from models.text import N_

KIND = "ceasefire_1994"
WIDTH, DASHES = 1.8, (7.0, 3.0)


def _paint(painter: QPainter, sheet: Sheet) -> None:
    lines = sheet.shapes("historic_line")
    path = sheet.path(lines.chosen(np.array([each["kind"] == KIND for each in lines.attributes], bool)))
    painter.strokePath(path, sheet.halo(WIDTH + 2.6))
    painter.strokePath(path, sheet.pen(sheet.palette.line_1994, WIDTH, DASHES))


LAYER = Layer("line_1994", N_("1994 line"), _paint)
