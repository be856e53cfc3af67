"""The window in which files are attached: looked over, with when and by whom they were captured, before they are in."""

import uuid
from datetime import datetime

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.attachments.pending import PendingFiles
from gui.entry.window import EntryWindow
from gui.i18n import tr, words
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.field_error import FieldError
from gui.widgets.labels import ElidedLabel, HairLine, set_ink, text_label
from gui.workspace import Workspace
from models.attachments.waiting import WaitingFile
from models.edits.attachments import Capture, attach_waiting
from models.entry.trouble import Troubles
from models.entry.when import read_time
from models.journal import Actor, Entry
from models.records import Incident
from models.records.base import from_ms, new_id
from models.text import N_, Problem

CAPTURED_AHEAD = (
    N_("{group} is {ahead} ahead of this station's clock. A picture cannot have been taken yet."),
    N_("{group} lies ahead of this station's clock. A picture cannot have been taken yet."),
)
_KEPT = N_("A file that is attached stays in the record for good: it can be made void, never taken out.")


class AttachWindow(EntryWindow):
    """Attach files to an incident; Ctrl+Enter enters them, Esc leaves it."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        incident: uuid.UUID,
        files: list[WaitingFile] | None = None,
    ) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self._incident = incident
        self._subject = f"attach {new_id()}"
        self._busy = False
        with workspace.store.reading() as session:
            serial = session.get_one(Incident, incident).serial
        self.entitle(tr("Attach to {serial}", serial=serial))
        self.pending = PendingFiles(files or ())
        self.captured_at = QLineEdit()
        self.captured_at.setPlaceholderText(tr("231039D or -5"))
        self.captured_by = QLineEdit()
        self.captured_by.setMaxLength(200)
        self.wrong = FieldError(self.captured_at)
        self.said = ElidedLabel("", "base", "text2")
        self.bar = QProgressBar()
        self.bar.hide()
        self.leave_button = push_button(tr("Leave it"), self._leave)
        self.enter_button = push_button("", self.enter, kind="primary")
        self._lay_out()
        self.pending.changed.connect(self._allow)
        self.captured_at.textEdited.connect(lambda _text: self._allow())
        tasks.progressed.connect(self._progress)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self.on_key(keys, self.enter)
        self.on_key("Ctrl+Shift+V", self.pending.paste)
        self.setAcceptDrops(True)
        self.take_size(760, 420)
        self._allow()
        self.pending.setFocus()

    def _lay_out(self) -> None:
        px, body = self.look.px, QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(10))
        column.addWidget(text_label(tr(_KEPT), "base", "text2", wrap=True))
        column.addWidget(self.pending)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        fields = (
            (tr("Captured at, where known"), self.captured_at),
            (tr("Captured by, where known"), self.captured_by),
        )
        for place, (caption, field) in enumerate(fields):
            field.setAccessibleName(caption)
            grid.addWidget(text_label(caption, "note", "text2"), 0, place)
            grid.addWidget(field, 1, place)
        grid.addWidget(self.wrong, 2, 0, 1, 2)
        column.addLayout(grid)
        column.addStretch(1)
        self.add_body(body)
        self.add_body(HairLine("edge"), 0)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(16), px(10), px(16), px(10))
        row.setSpacing(px(8))
        row.addWidget(self.said, 1)
        for each in (self.bar, self.leave_button, self.enter_button):
            row.addWidget(each)
        self.add_body(foot, 0)

    def _captured(self) -> Capture | None:
        """When and by whom it was captured; None when the time cannot be read."""
        troubles: Troubles = {}
        now, zone = self.workspace.clock(), self.workspace.profile.zone
        at, _zone = read_time("captured", self.captured_at.text(), now, zone, CAPTURED_AHEAD, troubles)
        trouble = troubles.get("captured")
        self.wrong.say("" if trouble is None else trouble.problem.say(words()))
        when: datetime | None = None if at is None else from_ms(at)
        return None if troubles else Capture(when, self.captured_by.text())

    def _allow(self) -> None:
        count = len(self.pending.files)
        self.enter_button.setText(tr("Attach {n} files", "", count) + "  Ctrl+Enter")
        reason = ""
        if not count:
            reason = tr("Choose, paste or drop a file first.")
        elif self.pending.troubled:
            reason = tr("One of the files cannot be taken in; take it off the list.")
        elif self._captured() is None:
            reason = tr("The time of capture is to be mended first.")
        self.enter_button.setEnabled(not reason and not self._busy)
        self.enter_button.setToolTip(reason)

    def enter(self) -> None:
        """Attach all of them; closed meanwhile, what was not entered stays out."""
        captured = self._captured()
        if not self.enter_button.isEnabled() or captured is None:
            return
        store, actor, incident, files = self.workspace.store, self.actor, self._incident, self.pending.files
        self._work(working=True)
        work = lambda: attach_waiting(store, actor, files, incident=incident, captured=captured)  # noqa: E731  # it is begun in a thread
        self.tasks.run(self._subject, work, self._done, self._failed)

    def _work(self, *, working: bool) -> None:
        self._busy = working
        self.bar.setRange(0, 0)
        self.bar.setVisible(working)
        self.pending.setEnabled(not working)
        self.leave_button.setText(tr("Cancel") if working else tr("Leave it"))
        self._allow()

    def _progress(self, subject: str, done: int, total: int) -> None:
        if subject == self._subject:
            self.bar.setRange(0, max(1, total // 1024))
            self.bar.setValue(done // 1024)

    def _done(self, entries: list[Entry]) -> None:
        if isValid(self):
            self._busy = False
            self.written.emit(entries[-1])
            self.close()

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._work(working=False)
        if isinstance(error, Problem):
            self.said.setText(error.say(words()))
            set_ink(self.said, "error")
        elif error is not None:
            self.tasks.failed.emit(error)
        else:
            self.said.setText(tr("Stopped. What was not entered stays out of the record."))

    def _leave(self) -> None:
        if self._busy:
            self.tasks.cancel(self._subject)
        else:
            self.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped anywhere on the window."""
        self.pending.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped on the list."""
        self.pending.dropEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs."""
        self.tasks.cancel(self._subject)
        super().closeEvent(event)
