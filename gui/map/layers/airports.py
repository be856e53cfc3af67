"""The airports, under their ICAO codes."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from gui.map.lettering import SMALL, labels, write
from gui.map.sheet import Layer, Sheet
from models.text import N_


def _paint(painter: QPainter, sheet: Sheet) -> None:
    for label, point, rect in labels(sheet, "airport"):
        radius = sheet.length(3.6)
        painter.setPen(sheet.pen(sheet.palette.text3, 1.2))
        painter.setBrush(QColor(sheet.palette.base))
        painter.drawEllipse(point, radius, radius)
        runway = QPointF(radius * 1.5, -radius * 1.5)
        painter.drawLine(point - runway, point + runway)
        write(painter, sheet, label.wish.text, SMALL, rect, sheet.palette.text3)


LAYER = Layer("airports", N_("airports"), _paint, shown=False, labels="airport")
