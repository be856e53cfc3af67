"""Land and sea: the shaded ground of the theatre and the world, and the sea around it."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QTransform

from gui.map.ground import DETAIL, sample
from gui.map.sheet import Layer, Sheet
from gui.palette import Palette, channels
from models.text import N_

_COARSEST_M = 1500.0


def _paint(painter: QPainter, sheet: Sheet) -> None:
    inside = detail_rect(sheet)
    if inside.contains(sheet.rect):
        _paint_land(painter, sheet, None)
        return
    painter.fillRect(sheet.rect, QColor(sheet.palette.water))
    land = sheet.path(sheet.shapes("country_world"), closed=True)
    _paint_land(painter, sheet, land)
    if inside.intersects(sheet.rect):
        whole = QPainterPath()
        whole.addRect(inside)
        _paint_land(painter, sheet, whole)


def detail_rect(sheet: Sheet) -> QRectF:
    """Where on the sheet the ground is drawn in detail, in its pixels; nowhere at the scale of continents."""
    if sheet.view.metres_per_pixel > _COARSEST_M:
        return QRectF()
    west, south, east, north = DETAIL
    (left, right), (bottom, top) = sheet.view.pixels([south, north], [west, east])
    return QRectF(left, top, right - left, bottom - top)


def _paint_land(painter: QPainter, sheet: Sheet, where: QPainterPath | None) -> None:
    brush = _shaded(painter, sheet) if sheet.palette.relief else QBrush(QColor(sheet.palette.relief_bright))
    if where is None:
        painter.fillRect(sheet.rect, brush)
    else:
        painter.fillPath(where, brush)


def _shaded(painter: QPainter, sheet: Sheet) -> QBrush:
    """The relief of the sheet as a brush, one cell to a pixel of the device."""
    dpr = painter.device().devicePixelRatioF()
    width, height = (int(np.ceil(side * dpr)) for side in (sheet.view.width, sheet.view.height))
    west, south, east, north = sheet.view.box
    inside = west >= DETAIL[0] and south >= DETAIL[1] and east <= DETAIL[2] and north <= DETAIL[3]
    relief = sheet.ground.relief("theatre" if inside else "world")
    view = sheet.view
    shade = sample(relief, view.left / view.scale, view.top / view.scale, 1 / (view.scale * dpr), width, height)
    pixels = np.ascontiguousarray(_ramp(sheet.palette)[shade])
    image = QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()
    brush = QBrush(image)
    brush.setTransform(QTransform.fromScale(1 / dpr, 1 / dpr))
    return brush


def _ramp(palette: Palette) -> npt.NDArray[np.uint32]:
    """The colours of shade 0 to 255, from the dark to the bright colour of the relief, as 0xffRRGGBB."""
    dark, bright = np.array(channels(palette.relief_dark)), np.array(channels(palette.relief_bright))
    share = np.linspace(0, 1, 256)[:, None]
    red, green, blue = np.round(dark + (bright - dark) * share).astype(np.uint32).T
    return np.asarray(0xFF000000 | red << 16 | green << 8 | blue, np.uint32)


LAYER = Layer("relief", N_("relief"), _paint)
