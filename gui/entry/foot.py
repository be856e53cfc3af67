"""The foot of a form: how many fields are to be mended and where, and what can be done with the whole."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.i18n import tr
from gui.icons import NORMAL, picture
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, set_ink, text_label

_MOST_NAMED = 3


class FootBar(QWidget):
    """Signal asked(name): the officer wants to go to a field (by its name)."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme()
        self._mark = QLabel()
        self._mark.setPixmap(picture("alert", "error", NORMAL, self.devicePixelRatioF()))
        self.count = text_label("", "base", "error")
        self.said = ElidedLabel("", "base", "text2")
        self.why = text_label("", "base", "error", wrap=True)
        self._links: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.why)
        line = QWidget()
        line.setFixedHeight(look.px(48))
        column.addWidget(line)
        self._row = QHBoxLayout(line)
        self._row.setContentsMargins(look.px(16), look.px(10), look.px(16), look.px(10))
        self._row.setSpacing(look.px(6))
        self._row.addWidget(self._mark)
        self._row.addWidget(self.count)
        self._row.addWidget(self.said, 1)
        self._mark.hide()
        self.why.setContentsMargins(look.px(16), look.px(10), look.px(16), 0)
        self.why.hide()

    def add(self, *buttons: QPushButton) -> None:
        """Add what can be done, at the right, one after the other."""
        for button in buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_mending(self, wrong: list[tuple[str, str]], missing: list[tuple[str, str]]) -> None:
        """Name (field, caption) of what is wrong, or else of what is missing, each a link to its field."""
        named = wrong or missing
        if wrong:
            self.count.setText(tr("{n} fields to mend:", "", len(wrong)))
        else:
            self.count.setText(tr("Still to say:") if missing else "")
        set_ink(self.count, "error" if wrong else "text2")
        self._mark.setVisible(bool(wrong))
        self._show_links(named[:_MOST_NAMED])
        self.say(tr("F8 goes to it") if len(named) == 1 else tr("F8 goes to the next") if named else "")

    def say(self, text: str, *, error: bool = False) -> None:
        """Say something beside it, or above it, whole, why the form is not in the record."""
        self.said.setText("" if error else text)
        self.why.setText(text if error else "")
        self.why.setVisible(error)

    def _show_links(self, named: list[tuple[str, str]]) -> None:
        if [link.objectName() for link in self._links] == [name for name, _label in named]:
            return
        for link in self._links:
            self._row.removeWidget(link)
            link.deleteLater()
        self._links = [push_button(label, partial(self.asked.emit, name), kind="link") for name, label in named]
        for place, (link, (name, _label)) in enumerate(zip(self._links, named, strict=True)):
            link.setObjectName(name)
            self._row.insertWidget(2 + place, link)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name fewer fields where there is less room: what can be done is always read whole."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for link in self._links:
            link.show()
        for link in reversed(self._links):
            if self._row.minimumSize().width() <= self.width():
                return
            link.hide()
