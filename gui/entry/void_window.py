"""The box in which an incident is voided: it stays findable, counts no more, and says why."""

import uuid

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from gui.i18n import tr, words
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.band import Band
from gui.widgets.buttons import push_button
from gui.widgets.labels import set_ink, text_label
from gui.workspace import Workspace
from models.edits.incidents import void_incident
from models.journal import Actor, Entry
from models.phrases import Phrases
from models.profile import named
from models.records import Incident
from models.records.base import new_id
from models.text import Problem


class VoidWindow(QDialog):
    """Asks for the reason and voids; modal, as look.md has it. Signal written(entry): the incident is void."""

    written = Signal(object)

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, incident: uuid.UUID) -> None:
        super().__init__()
        self.workspace = workspace
        self._tasks = tasks
        self._actor = actor
        self._incident = incident
        self._action = new_id()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Say in a few words why it counts no more"))
        self.said = text_label("", "note", "text2", wrap=True)
        self.void_button = push_button(tr("Void", "button"), self.void, kind="primary")
        self._lay_out(theme)
        self.reason.textChanged.connect(self._allow)
        self._allow()

    def _lay_out(self, theme: Theme) -> None:
        store, px = self.workspace.store, theme.px
        with store.reading() as session:
            serial = session.get_one(Incident, self._incident).serial
        self.setWindowTitle(tr("Void {serial}", serial=serial))
        marking = named(self.workspace.profile.marking, words().language)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Band(marking, exercise=store.exercise))
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(10), px(16), px(14))
        column.setSpacing(px(8))
        outer.addLayout(column)
        column.addWidget(text_label(tr("Void {serial}", serial=serial), "title"))
        column.addWidget(text_label(self._what(), "base", "text2", wrap=True))
        for line in (
            tr("It stays in the record and can be found, with this reason, but is counted no more."),
            tr("When officers sign in, this will ask for a second person of the other contingent. Today it does not."),
        ):
            column.addWidget(text_label(line, "base", wrap=True))
        column.addWidget(text_label(tr("Reason, kept with the record"), "note", "text2"))
        self.reason.setFixedHeight(px(76))
        column.addWidget(self.reason)
        column.addWidget(self.said)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(push_button(tr("Leave it as it is"), self.reject))
        buttons.addWidget(self.void_button)
        column.addLayout(buttons)
        self.setMinimumWidth(px(560))

    def _what(self) -> str:
        row = self.workspace.columns.row_of(self._incident)
        if row is None:
            return ""
        phrases = Phrases(self.workspace.columns, self.workspace.profile, words())
        return " · ".join((phrases.dtg(row), phrases.subclass(row), phrases.place(row), phrases.status(row)))

    def _allow(self) -> None:
        said = bool(self.reason.toPlainText().strip())
        self.void_button.setEnabled(said)
        self.void_button.setToolTip("" if said else tr("Give a reason: it is kept with the record."))

    def void(self) -> None:
        """Void the incident with the reason typed."""
        store, actor, incident, action = self.workspace.store, self._actor, self._incident, self._action
        reason = self.reason.toPlainText()
        self.void_button.setEnabled(False)
        self._tasks.run(
            f"void {action}",
            lambda: void_incident(store, actor, incident, reason, action=action),
            self._done,
            self._failed,
        )

    def _done(self, entry: Entry) -> None:
        self.written.emit(entry)
        self.accept()

    def _failed(self, error: BaseException | None) -> None:
        self._allow()
        if isinstance(error, Problem):
            self.said.setText(error.say(words()))
            set_ink(self.said, "error")
        elif error is not None:
            self._tasks.failed.emit(error)
