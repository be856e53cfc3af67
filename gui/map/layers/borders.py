"""The borders between states."""

from PySide6.QtGui import QPainter, QPainterPath

from gui.map.layers.relief import detail_rect
from gui.map.sheet import Layer, Sheet, clipped
from models.text import N_


def _paint(painter: QPainter, sheet: Sheet) -> None:
    inside, palette = detail_rect(sheet), sheet.palette
    if inside.intersects(sheet.rect):
        path = sheet.path(sheet.shapes("border"))
        painter.strokePath(path, sheet.pen(palette.base, 4, opacity=0.45))
        painter.strokePath(path, sheet.pen(palette.state_border, 1.3))
    if not inside.contains(sheet.rect):
        detail, world = QPainterPath(), QPainterPath()
        detail.addRect(inside)
        world.addRect(sheet.rect)
        with clipped(painter, world.subtracted(detail)):
            path = sheet.path(sheet.shapes("country_world"), closed=True)
            painter.strokePath(path, sheet.pen(palette.state_border, 0.7, opacity=0.7))


LAYER = Layer("borders", N_("borders of states"), _paint)
