"""The box in which an attachment is made void: its reason, then an officer of each contingent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.i18n import tr, words
from gui.people.second import TwoPeopleBox
from gui.tasks import Tasks
from gui.theme import theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import set_ink, text_label
from models.edits.attachments import void_attachment
from models.journal import Actor, Entry
from models.records import Attachment
from models.records.base import new_id
from models.store import Store
from models.text import Problem


class VoidAttachmentWindow(QDialog):
    """Modal, as look.md has it. Signal written(entry): it is void."""

    written = Signal(object)

    def __init__(
        self, store: Store, tasks: Tasks, actor: Actor, attachment: Attachment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._actor = actor
        self._attachment = attachment
        self._action = new_id()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(tr("Void an attachment"))
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(tr("Reason, kept with the record"))
        self.reason.setPlaceholderText(tr("Say in a few words why"))
        self.said = text_label("", "note", "text2", wrap=True)
        self.button = push_button(tr("Void…"), self.ask, kind="primary")
        self.box: TwoPeopleBox | None = None
        self._lay_out()
        self.reason.textChanged.connect(self._allow)
        self._allow()

    def _lay_out(self) -> None:
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(self._store))
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(10), px(16), px(14))
        column.setSpacing(px(8))
        outer.addLayout(column)
        column.addWidget(text_label(tr("Void an attachment"), "title"))
        column.addWidget(text_label(self._attachment.original_name, "strong", wrap=True))
        for line in (
            tr("It stays in the record with its content and this reason, and counts no more."),
            tr("It takes two people, one of each contingent."),
        ):
            column.addWidget(text_label(line, "base", wrap=True))
        column.addWidget(text_label(tr("Reason, kept with the record"), "note", "text2"))
        self.reason.setFixedHeight(px(76))
        column.addWidget(self.reason)
        column.addWidget(self.said)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(push_button(tr("Leave it as it is"), self.reject))
        buttons.addWidget(self.button)
        column.addLayout(buttons)
        self.setMinimumWidth(px(560))

    def _allow(self) -> None:
        said = bool(self.reason.toPlainText().strip())
        self.button.setEnabled(said)
        self.button.setToolTip("" if said else tr("Give a reason: it is kept with the record."))

    def ask(self) -> None:
        """Ask for both officers; it is void once both stand to it."""
        self.box = TwoPeopleBox(
            "attachment_voided", None, author=self._actor, about=self._attachment.original_name, parent=self
        )
        self.box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box.joined.connect(self.take)
        self.box.open()

    def take(self, who: tuple[Actor, Actor]) -> None:
        """Make it void by both officers."""
        store, key, action, reason = self._store, self._attachment.id, self._action, self.reason.toPlainText()
        self.button.setEnabled(False)
        self._tasks.run(
            f"void {action}",
            lambda: void_attachment(store, who, key, reason, action=action),
            self._done,
            self._failed,
        )

    def _done(self, entry: Entry) -> None:
        if isValid(self):
            self.written.emit(entry)
            self.accept()

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._allow()
        if isinstance(error, Problem):
            self.said.setText(error.say(words()))
            set_ink(self.said, "error")
        elif error is not None:
            self._tasks.failed.emit(error)
