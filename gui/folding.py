"""Docks that give way: a panel folded up to a handle at its edge, and drawn out over its neighbours when wanted."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QFrame,
    QMainWindow,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.i18n import tr
from gui.icons import NORMAL, picture
from gui.theme import theme

RAIL, HANDLE = 36, 26
"""How wide an upright handle is, and how high a lying one (px at scale 1; look.md, 1)."""
_DRAWER = {"left": 248, "bottom": 380}
"""How wide a drawer is at least, by the edge its handle lies at (px at scale 1)."""


class Tooled(Protocol):
    """What takes tool buttons: the head of a panel, or the panel itself."""

    def add_tool(self, name: str, tip: str) -> QToolButton:
        """Add an icon button; `tip` is what it does."""


class Handle(QAbstractButton):
    """What stays of a folded panel: its name, what it would show, and a sign of where it opens."""

    def __init__(self, edge: str) -> None:
        super().__init__()
        self._upright = edge == "left"
        self._note = ""
        px = theme().px
        self.setFixedWidth(px(RAIL)) if self._upright else self.setFixedHeight(px(HANDLE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, name: str, note: str) -> None:
        """Call the panel by its name; the note is what is on it just now."""
        self.setText(name)
        self._note = note
        self.setAccessibleName(f"{name} {note}".strip())
        self.setToolTip(tr("{panel}: click to open it", panel=self.accessibleName()))
        self.update()

    def sizeHint(self) -> QSize:
        """A few words long."""
        px = theme().px
        return QSize(px(RAIL), px(160)) if self._upright else QSize(px(160), px(HANDLE))

    def minimumSizeHint(self) -> QSize:
        """The sign alone."""
        px = theme().px
        return QSize(px(RAIL), px(RAIL)) if self._upright else QSize(px(HANDLE), px(HANDLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign, name and note; on an upright handle from top to bottom."""
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.color("base" if self.underMouse() else "head"))
        if self.hasFocus():
            wide = look.px(2)
            painter.setPen(QPen(look.color("accent"), wide))
            painter.drawRect(self.rect().adjusted(wide // 2, wide // 2, -wide + wide // 2, -wide + wide // 2))
        sign = picture("chevron-right" if self._upright else "chevron-up", "text2", NORMAL, self.devicePixelRatioF())
        side, begin = look.px(NORMAL), look.px(8)
        across = (look.px(RAIL if self._upright else HANDLE) - side) // 2
        painter.drawPixmap(QPoint(across, begin) if self._upright else QPoint(begin, across), sign)
        if self._upright:
            painter.translate(self.width(), 0)
            painter.rotate(90)
        long, short = max(self.width(), self.height()), min(self.width(), self.height())
        self._write(painter, QRect(begin + side + look.px(6), 0, long - begin - side - look.px(14), short))

    def _write(self, painter: QPainter, room: QRect) -> None:
        look = theme()
        for text, use, ink in ((self.text(), "head", "text"), (self._note, "head-note", "text2")):
            painter.setFont(look.font(use))
            painter.setPen(look.color(ink))
            metrics = painter.fontMetrics()
            cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
            room.setLeft(room.left() + metrics.horizontalAdvance(cut) + look.px(8))


class Drawer(QFrame):
    """A panel over the window, beside its handle. Signal left(): Esc was pressed in it."""

    left = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setProperty("frame", "drawer")
        self._column = QVBoxLayout(self)
        edge = theme().px(1)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(0)
        self.hide()

    def take(self, *parts: QWidget) -> None:
        """Hold these widgets one below the other."""
        for part in parts:
            self._column.addWidget(part)
            part.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, wherever in the drawer it was pressed and not used."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FoldingDock(QDockWidget):
    """A dock that is open, or folded to a handle; a folded one is drawn out over the window and put back.

    `edge` is where its handle lies: "left" or "bottom". `tools` takes the two buttons that fold and keep it.

    Signals:
        folding_wanted(folded): an officer wants it folded, or open for good.
        opening_wanted(): the handle was touched.
        drawn(out): the drawer was drawn out, or put back.
    """

    folding_wanted = Signal(bool)
    opening_wanted = Signal()
    drawn = Signal(bool)

    def __init__(self, window: QMainWindow, panel: QWidget, head: QWidget | None, tools: Tooled, edge: str) -> None:
        super().__init__(window)
        self._window = window
        self._panel, self._head = panel, head
        self._edge = edge
        self._came_from: QWidget | None = None
        self.handle = Handle(edge)
        self.handle.setParent(self)
        self.handle.hide()
        self._no_head = QWidget(self)
        self.drawer = Drawer(window)
        self._keep = tools.add_tool("columns", tr("Keep it open beside the others"))
        self._fold = tools.add_tool("chevron-left" if edge == "left" else "chevron-down", "")
        self.handle.clicked.connect(self.opening_wanted)
        self._keep.clicked.connect(lambda: self.folding_wanted.emit(False))
        self._fold.clicked.connect(self._fold_or_leave)
        self.drawer.left.connect(self.put_back)
        self.folded = True
        self.fold(folded=False)
        self.installEventFilter(self)

    @property
    def is_out(self) -> bool:
        """Whether the folded panel lies over the window."""
        return self.folded and not self.drawer.isHidden()

    def fold(self, *, folded: bool) -> None:
        """Fold the panel up to its handle, or give it its room again."""
        if folded == self.folded:
            return
        self.folded = folded
        self.drawer.hide()
        self.drawn.emit(False)
        self.setTitleBarWidget(self._no_head if folded or self._head is None else self._head)
        if folded:
            self.setWidget(self.handle)
            self.drawer.take(*(part for part in (self._head, self._panel) if part is not None))
        else:
            self.setWidget(self._panel)
            self._panel.show()
        self.handle.setVisible(folded)
        self._tell()

    def draw_out(self) -> None:
        """Lay the folded panel over the window, with the keyboard in it."""
        self._came_from = QApplication.focusWidget()
        self._place()
        self.drawer.show()
        self.drawer.raise_()
        self._panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.drawer.isAncestorOf(QApplication.focusWidget() or self._window):
            self.drawer.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.drawn.emit(True)

    def put_back(self) -> None:
        """Take the drawer away; the keyboard goes back to where it was."""
        held = self.holds(QApplication.focusWidget())
        self.drawer.hide()
        self.drawn.emit(False)
        before, self._came_from = self._came_from, None
        if held:
            (before if before is not None and before.isVisible() else self.handle).setFocus()

    def holds(self, widget: QWidget | None) -> bool:
        """Whether a widget is a part of this panel, wherever it is shown just now."""
        return widget is not None and (self.isAncestorOf(widget) or self.drawer.isAncestorOf(widget))

    def _fold_or_leave(self) -> None:
        if self.folded:
            self.put_back()
        else:
            self.folding_wanted.emit(True)

    def _tell(self) -> None:
        self._keep.setVisible(self.folded)
        tip = tr("Close (Esc)") if self.folded else tr("Fold it up to the edge")
        self._fold.setToolTip(tip)
        self._fold.setAccessibleName(tip)

    def _place(self) -> None:
        window, at = self._window, self.handle.mapTo(self._window, QPoint(0, 0))
        wide = theme().px(_DRAWER[self._edge])
        if self._edge == "left":
            left = at.x() + self.handle.width()
            if left + wide > window.width():
                left = at.x() - wide
            self.drawer.setGeometry(left, at.y(), wide, self.handle.height())
            return
        wide = min(max(self.handle.width(), wide), window.width())
        top = window.menuWidget().geometry().bottom() + 1
        left = min(max(at.x() + self.handle.width() - wide, 0), window.width() - wide)
        self.drawer.setGeometry(left, top, wide, at.y() - top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the drawer stay beside its handle."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.is_out:
            self._place()
        return super().eventFilter(watched, event)
