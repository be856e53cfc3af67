"""A day of watching drawn: a line for each sensor over each sector, its states told by pattern and word."""

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.i18n import tr
from gui.spans import span
from gui.theme import Theme
from models.period import DAY, HOUR
from models.profile import Profile, named
from models.text import date_time_group
from models.vocabulary import COVERAGE_STATES, term
from models.watching import Stretch

_LINE, _HEAD, _EVERY = 22, 20, 3
_LABEL = 190
_PATTERNS = {
    "UP": Qt.BrushStyle.SolidPattern,
    "DOWN": Qt.BrushStyle.Dense6Pattern,
    "JAMMED": Qt.BrushStyle.FDiagPattern,
    "DENIED": Qt.BrushStyle.BDiagPattern,
}
_INKS = {"UP": "done", "DOWN": "bar_strong", "JAMMED": "denial", "DENIED": "differ_hatch"}


class DayStrip(QWidget):
    """Twenty-four hours from left to right. Signal chosen(stretch): the officer clicked on a stretch."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, profile: Profile, language: str) -> None:
        super().__init__()
        self._theme = theme
        self._names = {sector.code: named(sector.names, language) for sector in profile.sectors}
        self._order = {sector.code: place for place, sector in enumerate(profile.sectors)}
        self._zone = profile.zone
        self._lines: list[tuple[str, str, list[Stretch]]] = []
        self._first = self._now = 0
        self._picked: uuid.UUID | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(self, stretches: Sequence[Stretch], first: int, now: int) -> None:
        """Show the stretches of the day that begins at `first`; what goes on is drawn until `now` (ms UTC)."""
        lines: dict[tuple[str, str], list[Stretch]] = {}
        for each in stretches:
            lines.setdefault((each.sector, each.sensor), []).append(each)
        for sector in self._order:
            if sector not in {of for of, _ in lines}:
                lines[sector, ""] = []
        keys = sorted(lines, key=lambda key: (self._order.get(key[0], len(self._order)), key[1]))
        self._lines = [(sector, sensor, lines[sector, sensor]) for sector, sensor in keys]
        self._first, self._now = first, now
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleName(self._told())
        self.update()

    def mark(self, stretch: uuid.UUID | None) -> None:
        """Frame the stretch that is being corrected."""
        self._picked = stretch
        self.update()

    def sizeHint(self) -> QSize:
        """A line each, and the hours over them."""
        px = self._theme.px
        return QSize(px(640), px(_HEAD) + px(_LINE) * max(1, len(self._lines)) + px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hours, the lines, and the present."""
        painter, color, px = QPainter(self), self._theme.color, self._theme.px
        painter.fillRect(self.rect(), color("base"))
        painter.setFont(self._theme.font("small"))
        for hour in range(0, 25, _EVERY):
            x = self._x(self._first + hour * HOUR)
            painter.setPen(color("hairline"))
            painter.drawLine(QPointF(x, px(_HEAD)), QPointF(x, self.height()))
            painter.setPen(color("text2"))
            label = f"{hour:02d}"
            wide = painter.fontMetrics().horizontalAdvance(label)
            painter.drawText(QPointF(min(x - wide / 2, self.width() - wide - 1), px(14)), label)
        painter.setFont(self._theme.font("list"))
        for place, (sector, sensor, stretches) in enumerate(self._lines):
            self._draw_line(painter, px(_HEAD) + place * px(_LINE), sector, sensor, stretches)
        if self._first <= self._now < self._first + DAY:
            painter.setPen(QPen(color("accent"), px(2)))
            painter.drawLine(QPointF(self._x(self._now), px(_HEAD)), QPointF(self._x(self._now), self.height()))
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), px(2)))
            painter.drawRect(self.rect().adjusted(px(1), px(1), -px(1), -px(1)))

    def _draw_line(self, painter: QPainter, top: int, sector: str, sensor: str, stretches: Sequence[Stretch]) -> None:
        color, px = self._theme.color, self._theme.px
        painter.setPen(color("text"))
        label = " · ".join(part for part in (self._names.get(sector, sector), sensor) if part)
        room = px(_LABEL) - px(20)
        cut = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(px(16), top, room, px(_LINE)), middle, cut)
        if not stretches:
            painter.setPen(color("text2"))
            painter.drawText(QRectF(px(_LABEL) + px(6), top, px(300), px(_LINE)), middle, tr("nothing recorded"))
        for each in stretches:
            self._draw_stretch(painter, self._box(each, top), each)

    def _draw_stretch(self, painter: QPainter, box: QRectF, stretch: Stretch) -> None:
        color, px = self._theme.color, self._theme.px
        ink = color(_INKS.get(stretch.state, "bar_strong"))
        ground = self._theme.color("base")
        painter.fillRect(box, ground)
        fill = QBrush(ink, _PATTERNS.get(stretch.state, Qt.BrushStyle.SolidPattern))
        if stretch.state == "UP":
            pale = self._theme.color("done")
            pale.setAlphaF(0.28)
            fill = QBrush(pale)
        painter.fillRect(box, fill)
        painter.setPen(
            QPen(color("accent") if stretch.id == self._picked else ink, px(2 if stretch.id == self._picked else 1))
        )
        painter.drawRect(box)
        word = tr(term(COVERAGE_STATES, stretch.state).label) if stretch.state in _PATTERNS else stretch.state
        metrics = QFontMetrics(painter.font())
        wide = metrics.horizontalAdvance(word) + px(8)
        if wide + px(4) <= box.width():
            plate = QRectF(box.left() + px(3), box.top() + px(1), wide, box.height() - px(2))
            if stretch.state != "UP":
                painter.fillRect(plate, ground)
            painter.setPen(color("text"))
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, word)

    def _box(self, stretch: Stretch, top: int) -> QRectF:
        px = self._theme.px
        left = self._x(max(stretch.start, self._first))
        right = self._x(min(self._end(stretch), self._first + DAY))
        return QRectF(left, top + px(3), max(px(2), right - left), px(_LINE) - px(6))

    def _end(self, stretch: Stretch) -> int:
        return max(self._now, stretch.start) if stretch.end is None else stretch.end

    def _x(self, at: int) -> float:
        left, right = self._theme.px(_LABEL), self.width() - self._theme.px(16)
        return left + (at - self._first) / DAY * (right - left)

    def _at(self, point: QPointF) -> Stretch | None:
        px = self._theme.px
        place = int((point.y() - px(_HEAD)) // px(_LINE))
        if not 0 <= place < len(self._lines):
            return None
        top = px(_HEAD) + place * px(_LINE)
        return next((each for each in self._lines[place][2] if self._box(each, top).contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what lies under the pointer."""
        found = self._at(event.position())
        self.setToolTip("" if found is None else self.tell(found))
        self.setCursor(Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the stretch under the pointer."""
        found = self._at(event.position())
        if found is not None:
            self.chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from one stretch to the next, Enter takes it."""
        steps: dict[int, int] = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
        }  # fmt: skip
        every = [each for _, _, stretches in self._lines for each in stretches]
        at = next((place for place, each in enumerate(every) if each.id == self._picked), None)
        if event.key() in steps and every:
            step = steps[event.key()]
            self.mark(every[(0 if step > 0 else -1) if at is None else (at + step) % len(every)].id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at is not None:
            self.chosen.emit(every[at])
        else:
            super().keyPressEvent(event)

    def tell(self, stretch: Stretch) -> str:
        """Say a stretch in a line."""
        since = date_time_group(stretch.start, self._zone)
        until = tr("goes on") if stretch.end is None else date_time_group(stretch.end, self._zone)
        state = tr(term(COVERAGE_STATES, stretch.state).label)
        took = span(self._end(stretch) - stretch.start)
        return (
            f"{self._names.get(stretch.sector, stretch.sector)} · {stretch.sensor}: {state}, {since} – {until} ({took})"
        )

    def _told(self) -> str:
        return "; ".join(self.tell(each) for _, _, stretches in self._lines for each in stretches)
