"""The head of the details: the mark, serial and class of the chosen incident, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui import glyphs
from gui.details.pages import selectable
from gui.glyph_paint import paint_glyph
from gui.theme import Theme
from gui.widgets.labels import ElidedLabel

_LEAST_NAME = 40
"""Room for the class of an incident beside its serial (px at scale 1)."""


class IncidentTitle(QWidget):
    """The mark, serial and class of the chosen incident, its status, and what can be done with it."""

    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mark = ("", "10")
        px = theme.px
        self.serial = selectable("", "strong")
        self.serial.setWordWrap(False)
        self.name = ElidedLabel("", "base", "text2")
        self.about = ElidedLabel("", "note", "text2")
        first = QHBoxLayout()
        first.setSpacing(px(6))
        first.addWidget(self.serial)
        first.addWidget(self.name, 1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addLayout(first)
        lines.addWidget(self.about)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(px(8 + glyphs.TITLE_SIZE + 8), px(6), px(8), px(4))
        row.setSpacing(px(6))
        row.addLayout(lines, 1)
        self._buttons = [_SmallButton(action) for action in actions]
        for button in self._buttons:
            row.addWidget(button)

    def say(self, mark: tuple[str, str], serial: str, name: str, about: str) -> None:
        """Name an incident; `mark` is its class and status code."""
        self._mark = mark
        self.serial.setText(serial)
        self.name.setText(name)
        self.about.setText(about)
        self.setAccessibleName(f"{serial} {name}, {about}")
        self._share()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Let the serial be read whole: the words of the buttons give way to their icons."""
        self.serial.setMinimumWidth(self.serial.sizeHint().width())
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        needed = margins.left() + margins.right() + self.serial.minimumWidth() + gap + self._theme.px(_LEAST_NAME)
        for button in self._buttons:
            button.show_label(shown=True)
            needed += gap + button.sizeHint().width()
        for button in self._buttons:
            button.show_label(shown=needed <= self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        if self._mark[0]:
            px = self._theme.px
            middle = QPointF(px(8 + glyphs.TITLE_SIZE / 2), self.height() / 2)
            paint_glyph(QPainter(self), middle, px(glyphs.TITLE_SIZE), *self._mark, self._theme.palette)


class _SmallButton(QPushButton):
    """An action as a small button: its words, or, where room is short, its icon alone."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setProperty("kind", "small")
        self.setAccessibleName(action.iconText())
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self.show_label(shown=True)
        self._follow()

    def show_label(self, *, shown: bool) -> None:
        """Show the words, or the icon where there is one."""
        plain = shown or self._action.icon().isNull()
        self.setText(self._action.iconText().rstrip("…") if plain else "")
        self.setIcon(QIcon() if plain else self._action.icon())

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
