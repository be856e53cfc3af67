"""The incident marks on a screen: drawn with QPainter, and as small pictures to stamp by the thousand."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache, QPolygonF

from gui import glyphs
from gui.palette import Palette

_ROOM = 1.4
"""Side of a sprite in boxes: room for the halo and the bar of a revised finding."""


@lru_cache(maxsize=32)
def glyph_path(class_code: str) -> QPainterPath:
    """The outline of a class in the 20-unit box."""
    return _path(glyphs.SHAPES[class_code])


def _path(polygon: glyphs.Polygon) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))
    path.closeSubpath()
    return path


def paint_glyph(
    painter: QPainter,
    centre: QPointF,
    size: float,
    class_code: str,
    status_code: str,
    palette: Palette,
    *,
    halo: float = 0.0,
) -> None:
    """Draw one mark around `centre`, its box `size` pixels wide; `halo` in box units (HALO on the map, 0 none)."""
    mark = glyphs.mark(class_code, status_code)
    ink, ground = QColor(palette.meaning[class_code]), QColor(palette.base)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.scale(size / glyphs.BOX, size / glyphs.BOX)
    painter.translate(-glyphs.BOX / 2, -glyphs.BOX / 2)
    if halo:
        _paint_halo(painter, mark, ground, halo)
    _fill(painter, glyph_path(class_code), ground)
    for part in mark.filled:
        _fill(painter, _path(part), ink)
    painter.strokePath(glyph_path(class_code), _pen(ink, glyphs.OUTLINE))
    for start, end in mark.strokes:
        painter.setPen(_pen(ink, glyphs.STROKE))
        painter.drawLine(QPointF(*start), QPointF(*end))
    painter.restore()


def _paint_halo(painter: QPainter, mark: glyphs.Mark, ground: QColor, width: float) -> None:
    whole = _path(mark.outline)
    for part in mark.filled:
        whole = whole.united(_path(part))
    for start, end in mark.strokes:
        whole.moveTo(*start)
        whole.lineTo(*end)
    ground = QColor(ground)
    ground.setAlphaF(glyphs.HALO_OPACITY)
    painter.strokePath(whole, _pen(ground, width))


def _fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    path.setFillRule(Qt.FillRule.WindingFill)
    painter.fillPath(path, colour)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def paint_ring(painter: QPainter, centre: QPointF, scale: float, palette: Palette) -> None:
    """Draw the ring of the chosen incident, with a halo, at interface scale `scale`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    halo = QColor(palette.base)
    halo.setAlphaF(glyphs.HALO_OPACITY)
    radius = glyphs.RING_RADIUS * scale
    for colour, width in ((halo, glyphs.RING_WIDTH + 2.4), (QColor(palette.accent), glyphs.RING_WIDTH)):
        painter.setPen(QPen(colour, width * scale))
        painter.drawEllipse(centre, radius, radius)
    painter.restore()


@lru_cache(maxsize=1024)
def glyph_image(
    class_code: str,
    status_code: str,
    size: float,
    dpr: float,
    palette: Palette,
    *,
    halo: float = 0.0,
    faded: bool = False,
) -> QImage:
    """One mark as a picture with its middle in the middle, premultiplied RGBA; may be called from any thread."""
    side = 2 * round(size * _ROOM * dpr / 2)
    image = QImage(QSize(side, side), QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    middle = QPointF(side / 2, side / 2)
    paint_glyph(painter, middle, size * dpr, class_code, status_code, palette, halo=halo)
    if faded:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(image.rect(), QColor.fromRgbF(0, 0, 0, glyphs.FADED_OPACITY))
    painter.end()
    image.setDevicePixelRatio(dpr)
    return image


def sprite(
    class_code: str,
    status_code: str,
    size: float,
    dpr: float,
    palette: Palette,
    *,
    halo: float = 0.0,
    faded: bool = False,
) -> QPixmap:
    """One mark as a pixmap with its middle in the middle; kept in Qt's own cache."""
    key = f"glyph {class_code} {status_code} {size} {dpr} {halo} {faded} {hash(palette)}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        image = glyph_image(class_code, status_code, size, dpr, palette, halo=halo, faded=faded)
        pixmap = QPixmap.fromImage(image)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def sprite_array(
    class_code: str,
    status_code: str,
    size: float,
    palette: Palette,
    *,
    halo: float = 0.0,
    faded: bool = False,
) -> NDArray[np.uint8]:
    """One mark as uint8 (height, width, 4), premultiplied RGBA, `size` in device pixels; for stamping many at once."""
    image = glyph_image(class_code, status_code, size, 1.0, palette, halo=halo, faded=faded)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4).copy()


def paint_assessment(
    painter: QPainter, rect: QRectF, state: str, palette: Palette, *, letter: str = "", font: QFont | None = None
) -> None:
    """Draw one contingent's square in the list: `state` of glyphs.ASSESSMENTS, `letter` its answer in the language."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = rect.width() / glyphs.SQUARE
    inside = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2)
    if state in ("none", "awaited"):
        pen = QPen(QColor(palette.border if state == "none" else palette.text), line)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(inside, 2 * line, 2 * line)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.text2))
        painter.drawRoundedRect(rect, 2 * line, 2 * line)
        if state == "sealed":
            _paint_padlock(painter, rect, line, QColor(palette.base))
        else:
            _paint_letter(painter, rect, letter or state, palette, font)
    painter.restore()


def _paint_letter(painter: QPainter, rect: QRectF, letter: str, palette: Palette, font: QFont | None) -> None:
    chosen = QFont(font or painter.font())
    chosen.setPixelSize(round(rect.height() * 11 / glyphs.SQUARE))
    chosen.setWeight(QFont.Weight.DemiBold)
    painter.setFont(chosen)
    painter.setPen(QColor(palette.base))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


def _paint_padlock(painter: QPainter, rect: QRectF, unit: float, ink: QColor) -> None:
    middle = rect.center()
    painter.setBrush(ink)
    painter.drawRect(QRectF(middle.x() - 3.5 * unit, middle.y() - 0.5 * unit, 7 * unit, 5 * unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.4 * unit))
    shackle = QRectF(middle.x() - 2.2 * unit, middle.y() - 4 * unit, 4.4 * unit, 5 * unit)
    painter.drawArc(shackle, 0, 180 * 16)
    for x in (shackle.left(), shackle.right()):
        painter.drawLine(QPointF(x, shackle.center().y()), QPointF(x, middle.y()))
