"""The strip in which something asked for is entered: the result of a task, the answer of a party with its time."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.entry.fields import LineField, TextField
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine
from gui.widgets.panel_head import PanelHead
from models.entry.trouble import Troubles


class ResultStrip(QWidget):
    """A text and, where `timed`, the time it came; hidden until something is asked for.

    `read` gives what is wrong with (time, text) as typed, by the names "answered" and "answer".
    """

    def __init__(self, label: str, enter: str, *, timed: bool) -> None:
        super().__init__()
        px = theme().px
        self._read: Callable[[str, str], Troubles] = lambda _at, _text: {}
        self._do: Callable[[str, str], None] = lambda _at, _text: None
        self.head = PanelHead("")
        self.at = LineField("answered", tr("Answered at"), width=150, hint=tr("231039D or -5"))
        self.text = TextField("answer", label, lines=2)
        column_of_time = self.at.layout()
        if isinstance(column_of_time, QVBoxLayout):
            column_of_time.addStretch(1)  # beside two lines of text its box stays at the top
        fields = [(self.at, 0), (self.text, 1)] if timed else [(self.text, 1)]
        self.row = FieldRow(*fields)
        self.enter_button = push_button(enter, self.enter, kind="primary")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(push_button(tr("Not now"), self.put_away))
        buttons.addWidget(self.enter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(HairLine("edge"))
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), 0, px(16), px(10))
        inner.setSpacing(px(8))
        inner.addWidget(self.row)
        inner.addLayout(buttons)
        column.addLayout(inner)
        for field in (self.at, self.text):
            field.edited.connect(lambda _name, _text: self._allow())
        self.hide()

    def ask(
        self,
        title: str,
        note: str,
        at: str,
        read: Callable[[str, str], Troubles],
        do: Callable[[str, str], None],
    ) -> None:
        """Ask for something; `do` is called with (time, text) once it can be entered."""
        self._read, self._do = read, do
        self.head.title.setText(title)
        self.head.set_note(note)
        self.at.show_text(at)
        self.text.show_text("")
        self._allow()
        self.show()
        self.text.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Ask for nothing."""
        self.hide()

    def enter(self) -> None:
        """Enter it when nothing is to be mended."""
        if self.enter_button.isEnabled():
            self.enter_button.setEnabled(False)
            self._do(self.at.text(), self.text.text())

    def again(self) -> None:
        """Let it be entered again after it was refused."""
        self._allow()

    def _allow(self) -> None:
        troubles = self._read(self.at.text(), self.text.text())
        for name, error in self.row.errors.items():
            trouble = troubles.get(name)
            error.say("" if trouble is None or trouble.missing else trouble.problem.say(words()))
        self.enter_button.setEnabled(not troubles)
        reason = next((each.problem.say(words()) for each in troubles.values()), "")
        self.enter_button.setToolTip(reason)
