"""The incident that matters now: its geometry, its ring, the circle of its error, and the card that names it."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPainterPath, QPen

from gui import glyphs
from gui.i18n import tr, words
from gui.map.geometry import Geometry
from gui.map.paths import path_of
from gui.map.projection import View
from gui.theme import Theme
from models import geodesy

LEAST_ERROR_PX = 8.0
"""Pixels above which the error of a position is drawn."""
_WEDGE_OPACITY = 0.18
_TICK = 6.0


def _pen(theme: Theme, width: float, role: str = "accent", dashes: Sequence[float] = ()) -> QPen:
    pen = QPen(theme.color(role), width * theme.scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern([dash / width for dash in dashes])
    return pen


def _halo(theme: Theme, width: float) -> QPen:
    colour = theme.color("base")
    colour.setAlphaF(glyphs.HALO_OPACITY)
    pen = QPen(colour, width * theme.scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_geometry(painter: QPainter, theme: Theme, view: View, geometry: Geometry) -> None:
    """Draw a bearing and range as a wedge with its axis, a line with end ticks, an area hatched."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines = [np.column_stack(view.pixels(line[:, 1], line[:, 0])) for line in geometry.lines]
    if geometry.kind == "SECTOR":
        _paint_wedge(painter, theme, geometry, lines)
        return
    whole = path_of(lines, closed=geometry.kind == "AREA")
    if geometry.kind == "AREA":
        painter.fillPath(whole, QBrush(theme.color("accent"), Qt.BrushStyle.BDiagPattern))
    painter.strokePath(whole, _halo(theme, 4.4))
    painter.strokePath(whole, _pen(theme, 2))
    if geometry.kind == "LINE":
        for line in lines:
            _paint_ticks(painter, theme, line)


def _paint_wedge(painter: QPainter, theme: Theme, geometry: Geometry, lines: list[np.ndarray[tuple[int, int]]]) -> None:
    ring, axis = path_of(lines[:1], closed=True), path_of(lines[1:])
    ink = theme.color("accent")
    ink.setAlphaF(_WEDGE_OPACITY)
    painter.fillPath(ring, ink)
    painter.strokePath(ring, _pen(theme, 1.8))
    painter.strokePath(axis, _halo(theme, 3))
    painter.strokePath(axis, _pen(theme, 1.4, dashes=(5, 3)))
    start = QPointF(*lines[1][0])
    side = 4.5 * theme.scale
    square = QRectF(start.x() - side, start.y() - side, 2 * side, 2 * side)
    painter.setBrush(theme.color("base"))
    painter.setPen(_pen(theme, 1.6, "text"))
    painter.drawRect(square)
    _write_along(painter, theme, geometry, start, QPointF(*lines[1][-1]))


def _write_along(painter: QPainter, theme: Theme, geometry: Geometry, start: QPointF, end: QPointF) -> None:
    """Say bearing and range beside the axis, on its upper side."""
    text = tr(
        "{bearing}° ±{half}°, {near} to {far} km",
        bearing=f"{geometry.bearing:03.0f}",
        half=f"{geometry.half_width:.0f}",
        near=words().number(geometry.near_m / 1000, 0 if geometry.near_m % 1000 == 0 else 1),
        far=words().number(geometry.far_m / 1000, 0 if geometry.far_m % 1000 == 0 else 1),
    )
    font = theme.font("chart-label")
    metrics = QFontMetricsF(font)
    middle = QPointF((start.x() + end.x()) / 2, (start.y() + end.y()) / 2)
    above = 8 * theme.scale + abs(end.y() - start.y()) / 2
    path = QPainterPath()
    path.addText(QPointF(middle.x() - metrics.horizontalAdvance(text) / 2, middle.y() - above), font, text)
    painter.strokePath(path, _halo(theme, 3.2))
    painter.fillPath(path, theme.color("accent"))


def _paint_ticks(painter: QPainter, theme: Theme, line: np.ndarray[tuple[int, int]]) -> None:
    """Close both ends of a line with a short stroke across it."""
    for end, before in ((line[0], line[1]), (line[-1], line[-2])):
        along = (end - before) / max(float(np.hypot(*(end - before))), 1e-9)
        across = np.array([-along[1], along[0]]) * _TICK * theme.scale
        painter.setPen(_pen(theme, 2))
        painter.drawLine(QPointF(*(end - across)), QPointF(*(end + across)))


def paint_error(painter: QPainter, theme: Theme, view: View, lat: float, lon: float, error_m: float) -> None:
    """Draw the circle (1 sigma) within which a point is known to lie, when it is larger than the mark itself."""
    ring = geodesy.arc(lat, lon, error_m)
    x, y = view.pixels(ring[:, 1], ring[:, 0])
    if (x.max() - x.min()) / 2 <= LEAST_ERROR_PX * theme.scale:
        return
    path = path_of([np.column_stack([x, y])], closed=True)
    ink = theme.color("accent")
    ink.setAlphaF(0.06)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, ink)
    painter.strokePath(path, _halo(theme, 3))
    painter.strokePath(path, _pen(theme, 1.2))


def paint_card(
    painter: QPainter,
    theme: Theme,
    point: QPointF,
    lines: Sequence[str],
    bounds: QRectF,
    *,
    role: str = "accent",
    leftwards: bool = False,
) -> QRectF:
    """Draw a card beside a point, inside `bounds`: first line strong; a stroke leads to the point. Give where it is."""
    strong, plain = theme.font("note-strong"), theme.font("chart-label")
    metrics = [QFontMetricsF(strong if place == 0 else plain) for place in range(len(lines))]
    wide = max(metric.horizontalAdvance(line) for metric, line in zip(metrics, lines, strict=True)) + 14 * theme.scale
    high = sum(theme.line("note") for _ in lines) + 8 * theme.scale
    off = 28 * theme.scale
    leftwards = (leftwards and point.x() - off - wide >= bounds.left()) or point.x() + off + wide > bounds.right()
    left = point.x() - off - wide if leftwards else point.x() + off
    top = point.y() - off - high / 2
    rect = QRectF(max(left, bounds.left()), min(max(top, bounds.top()), bounds.bottom() - high), wide, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QPointF(rect.left() if rect.left() > point.x() else rect.right(), rect.center().y())
    painter.setPen(_pen(theme, 1.4, role))
    away = QLineF(point, edge)
    painter.drawLine(away.pointAt(min((glyphs.RING_RADIUS + 1) * theme.scale / max(away.length(), 1.0), 1.0)), edge)
    painter.setBrush(theme.color("base"))
    painter.drawRect(rect)
    for place, line in enumerate(lines):
        painter.setFont(strong if place == 0 else plain)
        painter.setPen(theme.color("text" if place == 0 else "text2"))
        row = QRectF(rect.left() + 7 * theme.scale, rect.top() + 4 * theme.scale + place * theme.line("note"), wide, 0)
        row.setHeight(theme.line("note"))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
    return rect
