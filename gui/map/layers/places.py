"""Towns and villages, under the names of the chosen set."""

from PySide6.QtGui import QColor, QPainter

from gui.map.lettering import labels, write
from gui.map.sheet import Layer, Sheet
from models.text import N_


def _paint(painter: QPainter, sheet: Sheet) -> None:
    palette = sheet.palette
    for label, point, rect in labels(sheet, "place"):
        key = label.wish.key
        ink = palette.text if key else palette.text2
        painter.setPen(sheet.pen(ink, 1.3 if key else 1.0))
        painter.setBrush(QColor(palette.base))
        radius = sheet.length(2.6 if key else 1.9)
        painter.drawEllipse(point, radius, radius)
        write(painter, sheet, label.wish.text, label.wish.font, rect, ink)


LAYER = Layer("places", N_("places"), _paint, labels="place")
