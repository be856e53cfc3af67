"""The observation posts of the centre."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from gui.map.lettering import POST, labels, write
from gui.map.sheet import Layer, Sheet
from models.text import N_

SIDE = 9.0


def paint_post(painter: QPainter, sheet: Sheet, point: QPointF) -> None:
    """Draw the square of a post around a point of the sheet."""
    side = sheet.length(SIDE)
    square = QRectF(point.x() - side / 2, point.y() - side / 2, side, side)
    painter.setBrush(QColor(sheet.palette.base))
    painter.setPen(sheet.halo(4.4))
    painter.drawRect(square)
    painter.setPen(sheet.pen(sheet.palette.text, 1.6))
    painter.drawRect(square)


def _paint(painter: QPainter, sheet: Sheet) -> None:
    for label, point, rect in labels(sheet, "post"):
        paint_post(painter, sheet, point)
        write(painter, sheet, label.wish.text, POST, rect, sheet.palette.text)


LAYER = Layer("posts", N_("observation posts"), _paint, labels="post")
