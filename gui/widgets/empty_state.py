"""What stands where nothing is: the question and its answer in a sentence, what is behind the zero, where to go on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gui.theme import theme
from gui.widgets.buttons import ActionButton, CountButton
from gui.widgets.flow import FlowRow
from gui.widgets.labels import text_label


class EmptyState(QScrollArea):
    """A title sentence, a text under it, anything in between (`add`), and buttons that ask the same question wider.

    It scrolls where there is no room for all of it.
    """

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme()
        self.title = text_label(title, "page-title", wrap=True)
        self.text = text_label(text, "base", "text2", wrap=True)
        self.wider = text_label("", "base", "text2", wrap=True)
        self.choices = FlowRow()
        body = QWidget()
        body.setProperty("ground", "base")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        self._column.setSpacing(look.px(8))
        for part in (self.title, self.text, self.wider, self.choices):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._column.insertSpacing(2, look.px(4))
        self.text.setVisible(bool(text))
        self.wider.hide()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)

    def say(self, title: str, text: str) -> None:
        """Say another sentence and text."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Put something between the text and the buttons: what was watched, for instance."""
        self._column.insertWidget(self._column.indexOf(self.wider), widget)

    def begin_with(self, actions: Sequence[QAction]) -> None:
        """Offer actions, the first of them foremost, each with the reason where it cannot be done. Replaces offers."""
        self.offer("", [])
        for action in actions:
            self.choices.add(ActionButton(action, kind="" if action is not actions[0] else "primary"))

    def offer(self, lead_in: str, choices: list[tuple[str, int, Callable[[], object]]]) -> None:
        """Offer ways on: (label, how many incidents it would give, what to do). Replaces what was offered before."""
        self.choices.clear()
        self.wider.setText(lead_in)
        self.wider.setVisible(bool(lead_in and choices))
        for label, count, do in choices:
            button = CountButton(label, count)
            button.clicked.connect(lambda _on=False, do=do: do())
            self.choices.add(button)
