"""The window in which an attachment is looked at: large, page by page, with every hand it went through."""

import uuid
from collections.abc import Generator
from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.attachments.facts import AttachmentFacts
from gui.attachments.sheet import Sheet
from gui.attachments.void_window import VoidAttachmentWindow
from gui.entry.window import EntryWindow
from gui.files import keep_folder, last_folder
from gui.i18n import tr, words
from gui.rights import allow, why_not
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, HairLine, set_ink, text_label
from gui.workspace import Workspace
from models.attachments.answers import MOST_SIDE
from models.attachments.limited import NotShown, Picture, draw
from models.attachments.names import safe_name
from models.attachments.shelf import content_of, held
from models.edits.attachments import save_out
from models.journal import Actor, Entry
from models.records.base import new_id
from models.store import Store
from models.text import Problem


def page_drawn(
    store: Store, digest: str, media_type: str, page: int
) -> Generator[tuple[int, int], None, Picture | NotShown]:
    """Read the content, see that it is what was taken in, and draw one page; why it is not shown is an answer too."""
    with store.reading() as session:
        content = content_of(session, digest)
    try:
        return (yield from draw(content, media_type, MOST_SIDE, page))
    except NotShown as refused:
        return refused


class AttachmentWindow(EntryWindow):
    """Plus and minus zoom, 0 fits, Page Down and Page Up turn, Ctrl+S saves a copy, Esc leads back."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, attachment: uuid.UUID) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self._key = attachment
        self._draw_subject, self._save_subject = (f"{what} {new_id()}" for what in ("look at", "save"))
        self._page, self._pages = 0, 1
        with workspace.store.reading() as session:
            self.held = held(session, attachment)
        self.sheet = Sheet()
        self.bar = QProgressBar()
        self.said = ElidedLabel("", "base", "text2")
        self.page_label = text_label("", "base")
        self.back_button = push_button(tr("Page before"), lambda: self.turn(-1), kind="small")
        self.on_button = push_button(tr("Page after"), lambda: self.turn(1), kind="small")
        self.cancel_button = push_button(tr("Cancel"), self._cancel, kind="small")
        self.save_button = push_button(tr("Save a copy…"), self.save, symbol="save")
        self.void_button = push_button(tr("Void…"), self.void, symbol="ban")
        self.facts = AttachmentFacts(theme, workspace.profile.zone)
        self._lay_out()
        tasks.progressed.connect(self._progress)
        for keys, do in (
            ("+", self.sheet.larger), ("-", self.sheet.smaller), ("0", self.sheet.fit), ("Ctrl+S", self.save),
            ("PgDown", lambda: self.turn(1)), ("PgUp", lambda: self.turn(-1)),
        ):  # fmt: skip
            self.on_key(keys, do)
        self.take_size(1180, 800)
        self._show_facts()
        self._show_page(0)

    # ---- setting up

    def _lay_out(self) -> None:
        px, body = self.look.px, QWidget()
        self.entitle(self.held.attachment.original_name)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools())
        column.addWidget(HairLine())
        column.addWidget(self.sheet, 1)
        row.addWidget(left, 1)
        row.addWidget(HairLine("edge", upright=True))
        row.addWidget(self.facts)
        self.add_body(body)
        self.add_body(HairLine("edge"), 0)
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(px(16), px(10), px(16), px(10))
        line.setSpacing(px(8))
        line.addWidget(self.said, 1)
        line.addWidget(self.void_button)
        line.addWidget(self.save_button)
        self.add_body(foot, 0)

    def _tools(self) -> QWidget:
        px, tools = self.look.px, QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(px(8), px(4), px(8), px(4))
        row.setSpacing(px(6))
        for name, label, do in (
            ("zoom-in", tr("Larger (+)"), self.sheet.larger),
            ("zoom-out", tr("Smaller (-)"), self.sheet.smaller),
            ("expand", tr("Fit (0)"), self.sheet.fit),
        ):
            button = push_button("", do, kind="small", symbol=name)
            button.setToolTip(label)
            button.setAccessibleName(label)
            row.addWidget(button)
        row.addStretch(1)
        self.bar.setFixedWidth(px(140))
        for each in (self.bar, self.cancel_button, self.back_button, self.page_label, self.on_button):
            row.addWidget(each)
        return tools

    def _show_facts(self) -> None:
        store, attachment = self.workspace.store, self.held.attachment
        self.facts.show_held(self.held)
        allow(self.save_button, why_not(store, self.actor, "attachment_saved"), "Ctrl+S")
        gone = tr("This attachment is void already.") if attachment.void_reason is not None else ""
        allow(self.void_button, gone or why_not(store, self.actor, "attachment_voided"))

    # ---- looking

    def turn(self, step: int) -> None:
        """Turn pages."""
        page = self._page + step
        if 0 <= page < self._pages and page != self._page:
            self._show_page(page)

    def _show_page(self, page: int) -> None:
        self._page = page
        attachment, store = self.held.attachment, self.workspace.store
        self._tell_page(working=True)
        self.tasks.run(
            self._draw_subject,
            lambda: page_drawn(store, attachment.sha256, attachment.media_type, page),
            self._take,
            self._not_drawn,
        )

    def _tell_page(self, *, working: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(working)
        self.cancel_button.setVisible(working)
        several = self._pages > 1
        for each in (self.back_button, self.on_button, self.page_label):
            each.setVisible(several)
        self.page_label.setText(tr("{n} of {all}", n=self._page + 1, all=self._pages))
        self.back_button.setEnabled(self._page > 0)
        self.on_button.setEnabled(self._page + 1 < self._pages)

    def _take(self, found: Picture | NotShown) -> None:
        if not isValid(self):
            return
        if isinstance(found, NotShown):
            self.sheet.say(found.say(words()), sealed=found.why == "sealed")
        else:
            self._pages = found.pages
            self.sheet.show_picture(found)
        self._tell_page(working=False)

    def _not_drawn(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._tell_page(working=False)
        self.sheet.say(error.say(words()) if isinstance(error, Problem) else tr("Stopped. The picture is not drawn."))
        if error is not None and not isinstance(error, Problem):
            self.tasks.failed.emit(error)

    def _progress(self, subject: str, done: int, total: int) -> None:
        if subject in (self._draw_subject, self._save_subject):
            self.bar.setRange(0, max(1, total // 1024) if subject == self._save_subject else total)
            self.bar.setValue(done // 1024 if subject == self._save_subject else done)

    def _cancel(self) -> None:
        self.tasks.cancel(self._draw_subject)
        self.tasks.cancel(self._save_subject)

    # ---- what is done with it

    def save(self) -> None:
        """Ask where a copy goes, under a safe name; nothing is overwritten."""
        if not self.save_button.isEnabled():
            return
        attachment = self.held.attachment
        proposed = last_folder() / safe_name(attachment.original_name, attachment.media_type)
        options = QFileDialog.Option.DontConfirmOverwrite  # it is refused, not asked
        name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy"), str(proposed), options=options)
        if name:
            keep_folder(Path(name))
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Save a copy to a new file; the record says where it went."""
        store, actor, key, action = self.workspace.store, self.actor, self._key, new_id()
        self.save_button.setEnabled(False)
        self._tell_page(working=True)
        self.tasks.run(
            self._save_subject,
            lambda: save_out(store, actor, key, path, action=action),
            self._saved,
            self._not_saved,
        )

    def _saved(self, entry: Entry) -> None:
        if isValid(self):
            self._changed(entry)
            self._tell(tr("A copy was saved as {path}. The record says so.", path=self.held.custody[-1].text or ""))

    def _not_saved(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._tell_page(working=False)
        self.save_button.setEnabled(True)
        if isinstance(error, Problem):
            self._tell(error.say(words()), error=True)
        elif error is not None:
            self.tasks.failed.emit(error)
        else:
            self._tell(tr("Stopped. No copy was saved."))

    def void(self) -> None:
        """Ask for the reason and for both officers."""
        window = VoidAttachmentWindow(self.workspace.store, self.tasks, self.actor, self.held.attachment, self)
        window.written.connect(self._changed)
        window.show()

    def _changed(self, entry: Entry) -> None:
        """Show the attachment as it is on record now."""
        self._tell_page(working=False)
        with self.workspace.store.reading() as session:
            self.held = held(session, self._key)
        self._show_facts()
        self.written.emit(entry)

    def _tell(self, text: str, *, error: bool = False) -> None:
        self.said.setText(text)
        set_ink(self.said, "error" if error else "text2")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs."""
        self._cancel()
        super().closeEvent(event)
