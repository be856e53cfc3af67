"""Lakes, the Caspian and rivers."""

import numpy as np
from PySide6.QtGui import QColor, QPainter, QPainterPath

from gui.map.ground import Shapes
from gui.map.layers.relief import detail_rect
from gui.map.sheet import Layer, Sheet, clipped
from models.text import N_


def _paint(painter: QPainter, sheet: Sheet) -> None:
    inside = detail_rect(sheet)
    detail, world = QPainterPath(), QPainterPath()
    detail.addRect(inside)
    world.addRect(sheet.rect)
    if inside.intersects(sheet.rect):
        with clipped(painter, detail):
            _paint_waters(painter, sheet, ("sea", "lake"), ("river",))
            _paint_approximate(painter, sheet)
    if not inside.contains(sheet.rect):
        with clipped(painter, world.subtracted(detail)):
            _paint_waters(painter, sheet, ("lake_world",), ("river_world",))


def _paint_waters(painter: QPainter, sheet: Sheet, lakes: tuple[str, ...], rivers: tuple[str, ...]) -> None:
    palette = sheet.palette
    streams = _of_kind(sheet.shapes("river"), rivers)
    for rank, width in ((5, 0.8), (2, 1.1), (1, 1.5)):
        ranked = streams.chosen(np.array([each["rank"] == rank for each in streams.attributes], bool))
        painter.strokePath(sheet.path(ranked), sheet.pen(palette.river, width))
    shore = sheet.path(_of_kind(sheet.shapes("water"), lakes), closed=True)
    painter.fillPath(shore, QColor(palette.water))
    painter.strokePath(shore, sheet.pen(palette.river, 0.8))


def _paint_approximate(painter: QPainter, sheet: Sheet) -> None:
    """Rivers known to a few kilometres only are dashed: nobody should take a position from them."""
    pen = sheet.pen(sheet.palette.river, 0.8)
    pen.setDashPattern([5.0, 3.0])
    painter.strokePath(sheet.path(_of_kind(sheet.shapes("river"), ("river_approximate",))), pen)


def _of_kind(shapes: Shapes, kinds: tuple[str, ...]) -> Shapes:
    return shapes.chosen(np.array([each["kind"] in kinds for each in shapes.attributes], bool))


LAYER = Layer("water", N_("water"), _paint)
