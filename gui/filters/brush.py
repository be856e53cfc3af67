"""The small histogram over the filter: when it happened, with the period as a window that can be drawn and dragged."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.filters.context import Bars, Span, bars_over, context_around, period_drawn, snapped
from gui.i18n import tr
from gui.theme import Theme
from models.answer import Answer
from models.period import DAY, HOUR, Period
from models.text import date_time_group

_HEIGHT, _LABELS, _BAR, _GRIP = 34, 14, 4, 5
_DRAW, _MOVE, _START, _END = range(4)


class PeriodBrush(QWidget):
    """Draws the answer over time. Drag: a new window; drag it or its edges; arrows move it; the wheel widens the view.

    Signals:
        brushed(first, last, passing): another period (ms UTC); `passing` while the hand is still dragging.
    """

    brushed = Signal(object, object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answer: Answer | None = None
        self._context: Span | None = None
        self._drawn_for: tuple[object, ...] = ()
        self._bars: Bars | None = None
        self._drag: tuple[int, int, Span] | None = None
        self.span: Span = (0, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HEIGHT + _LABELS))
        self.setAccessibleName(tr("Period, as a window over the days"))
        self.setToolTip(tr("Drag to ask about other days; the wheel shows more or fewer of them"))

    def show_answer(self, answer: Answer) -> None:
        """Draw an answer and its period."""
        self._answer = answer
        self.span = period_drawn(answer)
        if self._drag is None:
            self._context = context_around(answer, self._context)
        self._count()
        self.update()

    def _count(self) -> None:
        answer = self._answer
        if answer is None or self._context is None:
            return
        timeless = replace(answer.question, period=Period())
        most = max(8, self.width() // self._theme.px(_BAR))
        drawn_for = (id(answer.columns), timeless, self._context, most, answer.now)
        if drawn_for != self._drawn_for:
            self._bars = bars_over(answer, self._context, most)
            self._drawn_for = drawn_for

    # ---- drawing

    def sizeHint(self) -> QSize:
        """As wide as the facets."""
        return QSize(self._theme.px(208), self._theme.px(_HEIGHT + _LABELS))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw window, bars and the days at both ends."""
        self._count()
        bars = self._bars
        if bars is None:
            return
        painter, color, px = QPainter(self), self._theme.color, self._theme.px
        floor = px(_HEIGHT) - 1
        left, right = self._x(self.span[0]), self._x(self.span[1])
        frame = QRect(left, 0, max(right - left, px(3)), floor)
        painter.fillRect(frame, color("chosen"))
        most = max(int(bars.counts.max(initial=0)), 1)
        for number, count in enumerate(bars.counts.tolist()):
            start = bars.first + number * bars.step
            x, end = self._x(start), self._x(start + bars.step)
            high = max(px(2), (floor - px(3)) * count // most) if count else 0
            inside = start + bars.step > self.span[0] and start < self.span[1]
            bar = QRect(x, floor - high, max(1, end - x - 1), high)
            painter.fillRect(bar, color("accent" if inside else "bar_pale"))
        painter.fillRect(0, floor, self.width(), 1, color("edge"))
        painter.setPen(color("accent"))
        painter.drawRect(frame.adjusted(0, 0, -1, 0))
        if self.hasFocus():
            painter.drawRect(frame.adjusted(1, 1, -2, -1))
        self._draw_days(painter, bars)

    def _draw_days(self, painter: QPainter, bars: Bars) -> None:
        painter.setFont(self._theme.font("chart-label"))
        painter.setPen(self._theme.color("text2"))
        room = QRect(0, self._theme.px(_HEIGHT), self.width(), self._theme.px(_LABELS))
        middle = (bars.first + bars.last) // 2
        for at, align in (
            (bars.first, Qt.AlignmentFlag.AlignLeft),
            (middle, Qt.AlignmentFlag.AlignHCenter),
            (bars.last - 1, Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, self._day(at, bars.last - bars.first))

    def _day(self, at: int, length: int) -> str:
        zone = self._answer.profile.zone if self._answer else 0
        group = date_time_group(at, zone)
        if length > 300 * DAY:
            return group[8:]
        return f"{group[:2]} {group[8:11]}" if length > 3 * DAY else group[:7]

    def _x(self, at: int) -> int:
        first, last = self._context or (0, 1)
        share = (at - first) / max(last - first, 1)
        return round(min(max(share, 0.0), 1.0) * (self.width() - 1))

    def _at(self, x: float) -> int:
        first, last = self._context or (0, 1)
        return first + round((last - first) * min(max(x / max(self.width() - 1, 1), 0.0), 1.0))

    # ---- hands

    def _part(self, where: QPoint) -> int:
        left, right = self._x(self.span[0]), self._x(self.span[1])
        grip, x = self._theme.px(_GRIP), where.x()
        is_whole = right - left >= self.width() - 2
        if abs(x - right) <= grip and not is_whole:
            return _END
        if abs(x - left) <= grip and not is_whole:
            return _START
        return _MOVE if left < x < right and not is_whole else _DRAW

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw a window, or to drag the one that is there."""
        if event.button() == Qt.MouseButton.LeftButton and self._bars is not None:
            where = event.position().toPoint()
            self._drag = (self._part(where), self._at(where.x()), self.span)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand; the answer follows with it."""
        where = event.position().toPoint()
        if self._drag is None:
            shapes = {_DRAW: Qt.CursorShape.CrossCursor, _MOVE: Qt.CursorShape.SizeAllCursor}
            self.setCursor(shapes.get(self._part(where), Qt.CursorShape.SizeHorCursor))
            return
        window = self._dragged(self._at(where.x()))
        if window is not None and window != self.span:
            self.brushed.emit(*window, True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the window rest where it is."""
        if self._drag is None:
            return
        window = self._dragged(self._at(event.position().toPoint().x()))
        self._drag = None
        if window is not None:
            self.brushed.emit(*window, False)

    def _dragged(self, at: int) -> Span | None:
        if self._drag is None or self._bars is None or self._answer is None:
            return None
        part, begun, (first, last) = self._drag
        bars, profile = self._bars, self._answer.profile
        if part == _MOVE:
            start = snapped(first + at - begun, bars, profile)
            return start, start + last - first
        fixed = {_START: last, _END: first, _DRAW: snapped(begun, bars, profile)}[part]
        low, high = sorted((fixed, snapped(at, bars, profile)))
        step = min(bars.step, DAY)
        return (low, high) if high - low >= step else (low, low + step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the window by a bar, with Shift its end; + and - show fewer or more days."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is not None and self._bars is not None:
            first, last = self.span
            step = min(self._bars.step, DAY) * way
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.brushed.emit(first, max(last + step, first + HOUR), False)
            else:
                self.brushed.emit(first + step, last + step, False)
        elif event.text() in ("+", "-"):
            self._zoom(0.5 if event.text() == "+" else 2.0, (self.span[0] + self.span[1]) // 2)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Show more or fewer days."""
        self._zoom(0.8 if event.angleDelta().y() > 0 else 1.25, self._at(event.position().x()))
        event.accept()

    def _zoom(self, factor: float, around: int) -> None:
        if self._context is None:
            return
        first, last = self._context
        if 2 * DAY <= (last - first) * factor <= 100 * 366 * DAY:
            self._context = around - round((around - first) * factor), around + round((last - around) * factor)
            self._count()
            self.update()
