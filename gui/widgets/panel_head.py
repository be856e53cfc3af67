"""The head of a panel: what it is, what it shows just now, and what can be done with the whole of it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.theme import theme
from gui.widgets.buttons import tool_button
from gui.widgets.labels import ElidedLabel, text_label

_NOTE = 80
"""How much of the note is read whatever stands at the right (px at scale 1)."""
_NARROWEST = 120


class PanelHead(QWidget):
    """One line of 24 px: title, a note beside it, a note and actions at the right; an accent line while it works."""

    def __init__(self, title: str, note: str = "", right: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme()
        self._busy = False
        self.title = text_label(title, "head")
        self.note = ElidedLabel(note, "head-note", "text2")
        self.right = ElidedLabel(right, "head-note", "text2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.px(8), 0, look.px(8), 0)
        self._row.setSpacing(look.px(8))
        for part in (self.title, self.note, self.right):
            self._row.addWidget(part)
        self._row.insertStretch(2, 1)
        self.setFixedHeight(look.line("head"))

    def sizeHint(self) -> QSize:
        """One line; as the title of a dock nothing else keeps the panel from being drawn over."""
        return QSize(super().sizeHint().width(), theme().line("head"))

    def minimumSizeHint(self) -> QSize:
        """A short line: what stands at the right keeps no panel from becoming narrow."""
        return QSize(theme().px(_NARROWEST), theme().line("head"))

    def set_note(self, note: str) -> None:
        """Say what the panel shows just now."""
        self.note.setText(note)
        self.note.setMinimumWidth(min(self.note.sizeHint().width(), theme().px(_NOTE)))

    def set_right(self, right: str) -> None:
        """Say at the right what else the reader must know."""
        self.right.setText(right)

    def add_tool(self, name: str, tip: str) -> QToolButton:
        """Add an icon button at the far right; `tip` is what it does, for the tool tip and the screen reader."""
        button = tool_button(name, tip)
        self.add(button)
        return button

    def add(self, widget: QWidget) -> None:
        """Add anything else at the far right, a link button for instance."""
        self._row.addWidget(widget)

    def set_busy(self, busy: bool) -> None:
        """Say that a newer answer is on its way; what is shown stays."""
        if busy != self._busy:
            self._busy = busy
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line under it."""
        look = theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("head"))
        thick = look.px(2 if self._busy else 1)
        line = look.color("accent" if self._busy else "hairline")
        painter.fillRect(0, self.height() - thick, self.width(), thick, line)
