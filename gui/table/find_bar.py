"""Finding an incident by its serial: one field over the list, and a way to one that the filter leaves out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from gui.i18n import tr
from gui.table.find import serial_row
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, text_label
from gui.workspace import Workspace
from models.columns import NONE, Columns
from models.filter import Filter
from models.profile import Profile
from models.sentence import counting_rule
from models.vocabulary import OUT_OF_COUNT


class FindBar(QWidget):
    """Takes "1201" or "JMC-2026-001201" and chooses that incident, inside the answer or outside it.

    Signals:
        closed(): the search is over; the list takes the keyboard again.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.field = QLineEdit()
        self.field.setFixedWidth(theme.px(180))
        self.field.setPlaceholderText(_example(workspace.profile))
        self.field.setAccessibleName(tr("Find by serial"))
        self.said = ElidedLabel("", "note", "text2")
        self.widen = push_button(tr("Show it: ask for everything"), self._ask_everything, kind="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        row.setSpacing(theme.px(8))
        for part, stretch in ((text_label(tr("Find by serial"), "note"), 0), (self.field, 0), (self.said, 1)):
            row.addWidget(part, stretch)
        row.addWidget(self.widen)
        row.addWidget(push_button(tr("Close"), self._close, kind="small"))
        self.field.returnPressed.connect(self._find)
        self.field.textEdited.connect(lambda _text: self._say(""))
        self.hide()

    def open(self) -> None:
        """Ask for a serial."""
        self._say("")
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends the search."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _find(self) -> None:
        workspace, text = self._workspace, self.field.text().strip()
        row = serial_row(workspace.columns, text)
        if row is None:
            self._say(tr("No incident has the serial {serial}.", serial=text))
            return
        workspace.choose(row)
        if workspace.answer.mask[row]:
            self._close()
        else:
            serial = workspace.columns.serial(row)
            self._say(tr("{serial} is chosen, but the filter leaves it out.", serial=serial), outside=True)

    def _ask_everything(self) -> None:
        workspace, row = self._workspace, self._workspace.selected_row
        if row is not None:
            workspace.set_filter(asking_for(workspace.columns, workspace.profile, row))
        self._close()

    def _say(self, text: str, *, outside: bool = False) -> None:
        self.said.setText(text)
        self.widen.setVisible(outside)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def asking_for(columns: Columns, profile: Profile, row: int) -> Filter:
    """Give the widest question whose answer holds a row: everything, and what an empty choice would leave out."""
    question = Filter()
    status = columns.codes("status", profile)[columns.status[row]]
    subclass = columns.codes("subclass", profile)[columns.subclass[row]]
    if status in OUT_OF_COUNT:
        question = question.with_codes("statuses", frozenset({status}))
    if not columns.is_own(row):
        question = question.with_codes("data_sets", frozenset({columns.data_sets[columns.data_set[row]]}))
    if subclass.startswith("T"):
        question = question.with_codes("classes", frozenset({"T"}))
    finding = columns.codes("finding", profile)[columns.finding[row]]
    if finding not in (NONE, *counting_rule(question, profile).results):
        question = question.with_codes("findings", frozenset({finding}))
    if not counting_rule(question, profile).small_calibre:
        weapons = columns.codes("weapons", profile)
        mask = int(columns.weapons[row])
        question = question.with_codes(
            "weapons", frozenset(code for bit, code in enumerate(weapons) if mask >> bit & 1)
        )
    return question


def _example(profile: Profile) -> str:
    return f"{profile.serial}-{profile.mandate_start[:4] or '2026'}-000123"
