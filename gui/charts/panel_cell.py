"""One chart under the hand: clicked, dragged over, and walked through with the keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.charts.panel_view import ChartView
from gui.plain_text import plain_tip
from gui.theme import Theme
from gui.workspace import Workspace
from models.filter import Filter
from models.period import Period

if TYPE_CHECKING:
    from gui.charts.brush import PeriodBrush
    from gui.charts.page import Mark

_SLACK = 3
"""How many pixels a pressed hand may move before it drags."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class ChartCell(ChartView):
    """A chart that changes the filter, only by asking the workspace.

    Signals:
        rested(): a drag across the chart ended.
    """

    rested = Signal()

    def __init__(self, name: str, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, workspace, theme, parent)
        self._pressed: QPointF | None = None
        self._grip = ""
        self._brush: PeriodBrush | None = None
        self._before = Filter()
        self._bounds = (0, 0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # ---- the hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the period, or of a mark."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.position()
        self._before = self._workspace.filter
        self._brush = self.period_brush()
        if self._brush is not None and self.rect_of(self.marks[0]).top() <= event.position().y():
            bounds = self.asked_bounds()
            self._bounds = bounds or (0, 0)
            self._grip = self._brush.grip_at(event.position().x() / self._theme.scale, bounds)
        else:
            self._brush = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the period, or show what lies under the hand."""
        if self._pressed is None:
            self._hover(event.position())
        elif self._brush is not None:
            moved = (event.position() - self._pressed).manhattanLength()
            if self.is_dragging or moved > self._theme.px(_SLACK):
                self.is_dragging = True
                self._workspace.change(passing=True, period=self._dragged(event.position()))

    def _dragged(self, at: QPointF) -> Period:
        if self._brush is None or self._pressed is None:
            return self._before.period
        scale = self._theme.scale
        return self._brush.dragged(self._grip, self._pressed.x() / scale, at.x() / scale, self._bounds)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the period that was dragged, or for what was clicked."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.is_dragging:
            self._pressed = pressed
            period = self._dragged(event.position())
            self._pressed = None
            self.is_dragging = False
            self._workspace.change(period=period)
            self.rested.emit()
        elif (event.position() - pressed).manhattanLength() <= self._theme.px(_SLACK):
            add = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._ask(self.mark_at(event.position()), add=add)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for any time; the single click that came before is taken back."""
        if self.period_brush() is not None:
            if self._workspace.filter != self._before:
                self._workspace.back()
            self._workspace.change(period=Period())

    def _ask(self, mark: "Mark | None", *, add: bool = False) -> None:
        if mark is not None and mark.choice is not None:
            self._workspace.set_filter(mark.choice.asked(self._workspace.filter, add=add))

    def _hover(self, at: QPointF) -> None:
        mark = self.mark_at(at)
        shape = Qt.CursorShape.ArrowCursor
        brush = self.period_brush()
        if mark is not None and mark.choice is not None:
            shape = Qt.CursorShape.PointingHandCursor
        if brush is not None and mark is not None:
            grip = brush.grip_at(at.x() / self._theme.scale, self.asked_bounds())
            shape = Qt.CursorShape.SizeHorCursor if grip in ("start", "end") else Qt.CursorShape.CrossCursor
        self.setCursor(shape)
        if mark is not self._hovered:
            self._hovered = mark
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the hand any more."""
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Look what lies under the hand."""
        super().enterEvent(event)
        self._hover(event.position())

    # ---- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from mark to mark; Enter asks for it, Shift extends a period, Delete asks for everything again."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(key, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk_to(0 if key == Qt.Key.Key_Home else len(self.marks) - 1, extend=False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cursor_at is not None:
            self._enter()
        elif key == Qt.Key.Key_Delete:
            self._clear()
        elif key == Qt.Key.Key_Escape and (self.is_dragging or self.cursor_at is not None):
            self._drop()
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key, *, extend: bool) -> None:
        marks = self.marks
        if not marks:
            return
        across = sum(mark.box[1] == marks[0].box[1] for mark in marks)
        is_grid = 1 < across < len(marks)
        stride = across if is_grid and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else 1
        start = 0 if self.name != "time" else len(marks) - 1
        at = start if self.cursor_at is None else self.cursor_at + _STEPS[key] * stride
        if 0 <= at < len(marks):
            self._walk_to(at, extend=extend and self.name == "time")

    def _walk_to(self, at: int, *, extend: bool) -> None:
        if not 0 <= at < len(self.marks):
            return
        if not extend:
            self._anchor = None
        elif self._anchor is None:
            self._anchor = self.cursor_at
        self.cursor_at = at
        self.say()
        where = self.rect_of(self.marks[at])
        QToolTip.showText(self.mapToGlobal(where.bottomLeft().toPoint()), plain_tip(self.marks[at].says), self)
        self.update()

    def _enter(self) -> None:
        brush = self.period_brush()
        if self._anchor is not None and self.cursor_at is not None and brush is not None:
            first, last = sorted((self._anchor, self.cursor_at))
            self._anchor = None
            self._workspace.change(period=brush.between(first, last + 1))
        elif self.cursor_at is not None:
            self._ask(self.marks[self.cursor_at])

    def _clear(self) -> None:
        fields = {mark.choice.field for mark in self.marks if mark.choice is not None}
        empty = Filter()
        self._workspace.change(**{field: getattr(empty, field) for field in fields})

    def _drop(self) -> None:
        if self.is_dragging:
            self.is_dragging = False
            self._pressed = None
            self._workspace.set_filter(self._before)
            self.rested.emit()
        self.cursor_at = self._anchor = None
        self.say()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the marks."""
        super().focusOutEvent(event)
        self._drop()
