"""Buttons that say more than a word: with the number of incidents behind them, or as a link in a line of text."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QToolButton, QWidget

from gui.i18n import words
from gui.icons import icon
from gui.theme import theme

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Button(QPushButton):
    """A button that Enter presses in every window, and only where the keyboard is.

    Qt lets Enter in any line of a dialog press the first button there is, whatever it does.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.click()
        else:
            super().keyPressEvent(event)


def push_button(label: str, do: Callable[[], object] | None = None, *, kind: str = "", symbol: str = "") -> QPushButton:
    """A button of the house; `kind` is "" or "primary", "small", "link"; `symbol` an icon's name."""
    button = Button(label)
    button.setProperty("kind", kind)
    if symbol:
        button.setIcon(icon(symbol, "fill_text" if kind == "primary" else "text"))
    if do is not None:
        button.clicked.connect(lambda _checked=False: do())
    return button


def tool_button(name: str, tip: str) -> QToolButton:
    """A small button with an icon alone; `tip` is what it does, for the tool tip and the screen reader."""
    button = QToolButton()
    button.setIcon(icon(name, "text2"))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFixedSize(theme().px(22), theme().px(22))
    return button


class ActionButton(Button):
    """An action as a button; what cannot be done now says why in its tool tip. `kind` as for push_button."""

    def __init__(self, action: QAction, *, kind: str = "small") -> None:
        super().__init__(action.text())
        self._action = action
        self.setProperty("kind", kind)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip("" if self.isEnabled() else self._action.toolTip())


class CountButton(Button):
    """A button with how many incidents lie behind it, so that no click leads to another zero unannounced."""

    def __init__(self, label: str, count: int, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self.count = words().number(count)
        self.setAccessibleName(f"{label} {self.count}")

    def sizeHint(self) -> QSize:
        """Room for both."""
        look = theme()
        return super().sizeHint() + QSize(
            look.px(6) + QFontMetrics(look.font("strong")).horizontalAdvance(self.count), 0
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button of the style, then label and bold number over it."""
        look = theme()
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        label, option.text = option.text, ""  # type: ignore[attr-defined]  # the stubs leave the fields out
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setPen(look.color("text" if self.isEnabled() else "text3"))
        bold = look.font("strong")
        wide = QFontMetrics(bold).horizontalAdvance(self.count)
        label_wide = self.fontMetrics().horizontalAdvance(label)
        left = (self.width() - label_wide - look.px(6) - wide) // 2
        room = self.rect()
        room.setLeft(left)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, label)
        painter.setFont(bold)
        room.setLeft(left + label_wide + look.px(6))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.count)
