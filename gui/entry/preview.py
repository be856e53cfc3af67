"""The preview map of a form: what the fields say, on the ground, as it is typed."""

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from gui import glyphs
from gui.glyph_paint import paint_glyph
from gui.i18n import tr, words
from gui.map.chosen import paint_error, paint_geometry
from gui.map.drawing import Drawing
from gui.map.furniture import paint_ruler
from gui.map.geometry import Geometry
from gui.map.paths import path_of
from gui.map.projection import Box, View
from gui.tasks import Tasks
from gui.theme import Theme
from models import geodesy
from models.entry.where import Position
from models.profile import Profile

_CLOSEST = 46
_RINGS_M = (5_000.0, 10_000.0)
_LEAST_HALF_M = 6_000.0


class PreviewMap(QWidget):
    """Shows a position: wedge, point and error, the observer with rings around; the theatre when there is none."""

    def __init__(self, profile: Profile, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._theme = theme
        self._tasks = tasks
        self._drawing: Drawing | None = None
        self._position = Position()
        self._class = "X"
        self._ground = QImage()
        self._drawn: View | None = None
        self._asked: View | None = None
        self._box: Box = _around_sectors(profile)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(140))
        self.setAccessibleName(tr("Preview on the map"))

    def sizeHint(self) -> QSize:
        """Nearly as high as wide."""
        return QSize(self._theme.px(520), self._theme.px(430))

    def use(self, drawing: Drawing) -> None:
        """Draw this ground under it."""
        self._drawing = drawing
        self.update()

    def show_position(self, position: Position, class_code: str) -> None:
        """Show another position, with the mark of a class."""
        self._class = class_code or "X"
        if position != self._position:
            self._position = position
            self._box = _box_of(position) or _around_sectors(self._profile)
            self.setAccessibleDescription(position.grid)
        self.update()

    @property
    def view(self) -> View:
        """What is on the map."""
        return View.fitting(self._box, self.width(), self.height(), 36 * self._theme.scale, _CLOSEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground as far as it is ready, then the position."""
        view, painter = self.view, QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("relief_bright"))
        self._paint_ground(painter, view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_observer(painter, view)
        self._paint_position(painter, view)
        corner = QPointF(self._theme.px(8) + self._theme.px(180), self.height() - self._theme.px(8))
        paint_ruler(painter, self._theme, view, corner)
        painter.end()

    def _paint_ground(self, painter: QPainter, view: View) -> None:
        if self._drawn is not None:
            factor = view.scale / self._drawn.scale
            left, top = self._drawn.left * factor - view.left, self._drawn.top * factor - view.top
            painter.save()
            painter.translate(left, top)
            painter.scale(factor, factor)
            painter.drawImage(0, 0, self._ground)
            painter.restore()
        if self._drawing is not None and view not in (self._drawn, self._asked):
            self._asked = view
            drawing, dpr = self._drawing, self.devicePixelRatioF()
            self._tasks.run(
                f"preview {id(self)}", lambda: drawing.image(view, dpr), lambda image: self._take(view, image)
            )

    def _take(self, view: View, image: QImage) -> None:
        if isValid(self) and view == self._asked:
            self._drawn, self._ground, self._asked = view, image, None
            self.update()

    def _paint_observer(self, painter: QPainter, view: View) -> None:
        if self._position.observer is None:
            return
        lat, lon = self._position.observer
        look = self._theme
        pen = QPen(look.color("border"), look.px(1))
        pen.setDashPattern([1, 3])
        font = look.font("chart-label")
        painter.setFont(font)
        for metres in _RINGS_M:
            ring = geodesy.arc(lat, lon, metres)
            x, y = view.pixels(ring[:, 1], ring[:, 0])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path_of([np.column_stack([x, y])], closed=True))
            text = tr("{length} km", length=words().number(metres / 1000))
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(look.color("text2"))
            painter.drawText(QPointF(float(x[0]) - wide / 2, float(y[0]) - look.px(3)), text)
        if self._position.bearing is None:
            (x,), (y,) = view.pixels([lat], [lon])
            side = 4.5 * look.scale
            painter.setBrush(look.color("base"))
            painter.setPen(QPen(look.color("text"), 1.6 * look.scale))
            painter.drawRect(round(x - side), round(y - side), round(2 * side), round(2 * side))

    def _paint_position(self, painter: QPainter, view: View) -> None:
        position = self._position
        wedge = wedge_of(position)
        if wedge is not None:
            paint_geometry(painter, self._theme, view, wedge)
        if position.lat is None or position.lon is None:
            return
        if wedge is None and position.error_m:
            paint_error(painter, self._theme, view, position.lat, position.lon, position.error_m)
        (x,), (y,) = view.pixels([position.lat], [position.lon])
        size = glyphs.SIZE * self._theme.scale
        paint_glyph(
            painter, QPointF(float(x), float(y)), size, self._class, "10", self._theme.palette, halo=glyphs.HALO
        )


def wedge_of(position: Position) -> Geometry | None:
    """Give the wedge of a bearing and range; only its axis when the range is not known."""
    if position.observer is None or position.bearing is None or position.far_m is None:
        return None
    lat, lon = position.observer
    half, near, far = position.bearing_error or 0.0, position.near_m or 0.0, position.far_m
    ring = geodesy.sector_outline(lat, lon, position.bearing, max(half, 0.5), near, far)
    axis = np.array([(lon, lat), geodesy.destination(lat, lon, position.bearing, near or far)[::-1]])
    return Geometry("SECTOR", (ring, axis), (lat, lon), position.bearing, half, near, far)


def _around_sectors(profile: Profile) -> Box:
    points = np.array([point for sector in profile.sectors for point in sector.outline])
    if not len(points):
        return profile.theatre
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    return float(west), float(south), float(east), float(north)


def _box_of(position: Position) -> Box | None:
    """The box around wedge, observer and point; None when nothing is known."""
    rings = []
    if position.observer is not None:
        rings.append(geodesy.arc(*position.observer, 1_000.0, steps=8))
    wedge = wedge_of(position)
    if wedge is not None:
        rings.append(wedge.lines[0])
    if position.lat is not None and position.lon is not None:
        half = max(_LEAST_HALF_M, 1.5 * (position.error_m or 0.0))
        rings.append(geodesy.arc(position.lat, position.lon, half, steps=8))
    if not rings:
        return None
    points = np.vstack(rings)
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    return float(west), float(south), float(east), float(north)
