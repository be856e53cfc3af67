"""The incidents of the present answer on the screen: drawn when the hand rests, moved along while it moves."""

from dataclasses import replace
from math import isnan

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from gui.map.ground import Ground
from gui.map.hits import Hit, hit
from gui.map.incidents import Inks, Strip
from gui.map.marks import Marks, Spots, look
from gui.map.projection import View, scale_of
from gui.theme import Theme
from gui.workspace import Workspace

MARGIN = 160.0
"""Pixels around the view that are drawn too, so that a short pan shows no edge."""
_CHEAP = 250
"""So many marks are drawn anew in every frame of a movement."""


class Scene:
    """Knows what is drawn where, draws it once, and says what lies under the pointer."""

    def __init__(self, workspace: Workspace, theme: Theme, ground: Ground) -> None:
        self._workspace = workspace
        self._theme = theme
        self.ground = ground
        self._spots = Spots(workspace.columns, workspace.profile, ground)
        self._inks = Inks(theme, 1.0)
        self._picture = QPixmap()
        self._stale = True
        self.marks: Marks | None = None
        self.strips: tuple[Strip, ...] = ()

    @property
    def spots(self) -> Spots:
        """Where each row of the columns stands."""
        return self._spots

    @property
    def inks(self) -> Inks:
        """What the marks are drawn with."""
        return self._inks

    def forget(self) -> None:
        """Note that the answer or the columns changed."""
        self._stale = True
        if self._spots.columns is not self._workspace.columns:
            self._spots = Spots(self._workspace.columns, self._workspace.profile, self.ground)

    def fits(self, view: View) -> bool:
        """Whether what is drawn is drawn for exactly this view."""
        return not self._stale and self.marks is not None and self.marks.view == view

    @property
    def must_wait(self) -> bool:
        """Whether there is so much to draw that it waits until the hand rests."""
        marks = self.marks
        return marks is not None and not self._stale and (marks.density is not None or len(marks.rows) > _CHEAP)

    def refresh(self, view: View, dpr: float) -> None:
        """Find and draw the incidents of a view."""
        if self._inks.dpr != dpr:
            self._inks = Inks(self._theme, dpr)
        answer = self._workspace.answer
        self.marks = look(answer, self._spots, view, self._theme.scale, MARGIN)
        self.strips = self._inks.strips(self.marks)
        wide, high = view.width + 2 * MARGIN, view.height + 2 * MARGIN
        if self._picture.size().toTuple() != (round(wide * dpr), round(high * dpr)):
            self._picture = QPixmap(round(wide * dpr), round(high * dpr))
            self._picture.setDevicePixelRatio(dpr)
        self._picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._picture)
        painter.translate(MARGIN, MARGIN)
        self._inks.paint(painter, self.marks, answer.columns)
        painter.end()
        self._stale = False

    def paint(self, painter: QPainter, view: View) -> None:
        """Draw what was drawn last, moved and scaled to where it is now."""
        if self.marks is None:
            return
        then = self.marks.view
        factor = view.scale / then.scale
        left, top = then.left * factor - view.left, then.top * factor - view.top
        if factor == 1.0:
            painter.drawPixmap(QPointF(left - MARGIN, top - MARGIN), self._picture)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        size = self._picture.deviceIndependentSize() * factor
        target = QRectF(left - MARGIN * factor, top - MARGIN * factor, size.width(), size.height())
        painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))

    def hit(self, view: View, x: float, y: float) -> Hit | None:
        """Find what lies under a pixel of a view; nothing while the scale is changing."""
        marks = self.marks
        if marks is None or marks.view.level != view.level:
            return None
        dx, dy = view.left - marks.view.left, view.top - marks.view.top
        found = hit(marks, self.strips, x + dx, y + dy, self._theme.scale)
        return None if found is None else replace(found, x=found.x - dx, y=found.y - dy)

    def point_of(self, row: int, view: View) -> QPointF | None:
        """Give where a row's mark is in a view, wherever that lies; None for one that is nowhere on the map."""
        marks = self.marks
        if marks is not None and marks.view.level == view.level:
            dx, dy = view.left - marks.view.left, view.top - marks.view.top
            for strip in self.strips:
                for slot in strip.slots:
                    if any(row in item.rows for item in slot.items):
                        middle = strip.bunch.x if strip.folded else slot.rect.left() + 8.5 * self._theme.scale
                        return QPointF(middle - dx, slot.rect.center().y() - dy)
        x, y = float(self._spots.x[row]), float(self._spots.y[row])
        if isnan(x) and self._spots.in_sector[row]:
            sector = int(self._workspace.columns.sector[row])
            x, y = (float(axis[sector]) for axis in self._spots.middles)
            y += 20 * self._theme.scale / scale_of(view.level)
        if isnan(x):
            return None
        px, py = view.from_world(x, y)
        return QPointF(float(px), float(py))

    @property
    def undrawn(self) -> int:
        """How many incidents that answer have neither a point nor a sector."""
        return int(self._spots.nowhere[self._workspace.answer.rows].sum())
