"""The box of a step that both contingents take with an incident: void, duplicate, restore, close; with its reason."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout
from shiboken6 import isValid

from gui.i18n import tr, words
from gui.people.second import TwoPeopleBox
from gui.table.find import serial_row
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import set_ink, text_label
from gui.workspace import Workspace
from models.edits.incidents import mark_duplicate, restore_incident, void_incident
from models.edits.verification import close_incident
from models.journal import Actor, Entry
from models.phrases import Phrases
from models.records import Incident
from models.records.base import new_id
from models.store import Store
from models.text import N_, Problem

Both = tuple[Actor, Actor]
Work = Callable[[Store, Both, uuid.UUID, uuid.UUID | None, str, uuid.UUID], Entry]


@dataclass(frozen=True, slots=True)
class Step:
    """What a step is called, what it does, what its button says, and whether it takes a reason or another incident."""

    title: str
    meaning: str
    button: str
    do: Work
    reasoned: bool = True
    of_another: bool = False


STEPS = {
    "incident_voided": Step(
        N_("Void {serial}"),
        N_("It stays in the record and can be found, with this reason, but is counted no more."),
        N_("Void…"),
        lambda store, who, key, _of, reason, action: void_incident(store, who, key, reason, action=action),
    ),
    "incident_duplicate": Step(
        N_("Mark {serial} as a duplicate"),
        N_("Both stay in the record and can be found; the other one is counted."),
        N_("Mark as a duplicate…"),
        lambda store, who, key, of, reason, action: mark_duplicate(store, who, key, of or key, reason, action=action),
        of_another=True,
    ),
    "incident_restored": Step(
        N_("Restore {serial}"),
        N_("It counts again, with the status it had before."),
        N_("Restore…"),
        lambda store, who, key, _of, reason, action: restore_incident(store, who, key, reason, action=action),
    ),
    "incident_closed": Step(
        N_("Close {serial}"),
        N_("The signed finding stays as it is. Opening the incident again takes a new finding."),
        N_("Close…"),
        lambda store, who, key, _of, _reason, action: close_incident(store, who, key, action=action),
        reasoned=False,
    ),
}
"""The steps by their action in the journal."""


class JointStepWindow(QDialog):
    """Asks for the reason, then for both officers, and takes the step; modal, as look.md has it.

    Signal written(entry): the step is taken.
    """

    written = Signal(object)

    def __init__(
        self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, step: str, incident: uuid.UUID
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self._tasks = tasks
        self._actor = actor
        self._kind = step
        self._step = STEPS[step]
        self._action = new_id()
        with workspace.store.reading() as session:
            self._incident = session.get_one(Incident, incident)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.other = QLineEdit()
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(tr("Say in a few words why"))
        self.said = text_label("", "note", "text2", wrap=True)
        self.button = push_button(tr(self._step.button), self.ask, kind="primary")
        self.button.setDefault(True)
        self.box: TwoPeopleBox | None = None
        self._lay_out(theme)
        self.reason.textChanged.connect(self._allow)
        self.other.textEdited.connect(self._allow)
        self._allow()

    def _lay_out(self, theme: Theme) -> None:
        px, title = theme.px, tr(self._step.title, serial=self._incident.serial)
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(self.workspace.store))
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(10), px(16), px(14))
        column.setSpacing(px(8))
        outer.addLayout(column)
        column.addWidget(text_label(title, "title"))
        column.addWidget(text_label(self._what(), "base", "text2", wrap=True))
        column.addWidget(text_label(tr(self._step.meaning), "base", wrap=True))
        column.addWidget(text_label(tr("It takes two people, one of each contingent."), "base", wrap=True))
        if self._step.of_another:
            self._add(column, tr("Serial of the other incident"), self.other)
        if self._step.reasoned:
            self.reason.setFixedHeight(px(76))
            self._add(column, tr("Reason, kept with the record"), self.reason)
        column.addWidget(self.said)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(push_button(tr("Leave it as it is"), self.reject))
        buttons.addWidget(self.button)
        column.addLayout(buttons)
        self.setMinimumWidth(px(560))

    def _add(self, column: QVBoxLayout, caption: str, field: QLineEdit | QPlainTextEdit) -> None:
        field.setAccessibleName(caption)
        column.addWidget(text_label(caption, "note", "text2"))
        column.addWidget(field)

    def _what(self) -> str:
        row = self.workspace.columns.row_of(self._incident.id)
        if row is None:
            return ""
        phrases = Phrases(self.workspace.columns, self.workspace.profile, words())
        return " · ".join((phrases.dtg(row), phrases.subclass(row), phrases.place(row), phrases.status(row)))

    def _allow(self) -> None:
        missing = ""
        if self._step.of_another and not self.other.text().strip():
            missing = tr("Say which incident it is a duplicate of.")
        elif self._step.reasoned and not self.reason.toPlainText().strip():
            missing = tr("Give a reason: it is kept with the record.")
        self.button.setEnabled(not missing)
        self.button.setToolTip(missing)

    def ask(self) -> None:
        """Ask for both officers; the step is taken once both stand to it."""
        if self._step.of_another and self._of() is None:
            self._tell(tr("There is no incident {serial} here. Check the serial.", serial=self.other.text().strip()))
            return
        about = f"{self._incident.serial} · {self._what()}"
        self.box = TwoPeopleBox(self._kind, self._incident, author=self._actor, about=about, parent=self)
        self.box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box.joined.connect(self.take)
        self.box.open()

    def _of(self) -> uuid.UUID | None:
        """The other incident, by the serial typed; None when there is none."""
        row = serial_row(self.workspace.columns, self.other.text().strip())
        return self.workspace.columns.id_of(row) if row is not None and self.workspace.columns.is_own(row) else None

    def take(self, who: Both) -> None:
        """Take the step by both officers."""
        store, key, action, do = self.workspace.store, self._incident.id, self._action, self._step.do
        of, reason = self._of() if self._step.of_another else None, self.reason.toPlainText()
        self.button.setEnabled(False)
        self._tasks.run(f"step {action}", lambda: do(store, who, key, of, reason, action), self._done, self._failed)

    def _done(self, entry: Entry) -> None:
        if isValid(self):
            self.written.emit(entry)
            self.accept()

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._allow()
        if isinstance(error, Problem):
            self._tell(error.say(words()))
        elif error is not None:
            self._tasks.failed.emit(error)

    def _tell(self, sentence: str) -> None:
        self.said.setText(sentence)
        set_ink(self.said, "error")
