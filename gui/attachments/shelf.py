"""The shelf of attachments in the details: a strip of small pictures, drawn behind the screen as they are needed."""

import uuid
from collections.abc import Generator, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.attachments.card import AttachmentCard
from gui.attachments.offers import can_drop, dropped
from gui.i18n import tr
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.flow import FlowRow
from gui.widgets.labels import text_label
from gui.workspace import Workspace
from models.attachments.kinds import kind_of
from models.attachments.limited import NotShown, Picture, draw
from models.attachments.shelf import THUMBNAIL, Held, content_of, held_by, keep_thumbnail
from models.store import Store
from models.text import Problem

SUBJECT = "thumbnails"
Missing = Sequence[tuple[str, str]]


class Shelf(QObject):
    """Makes the strips and remembers the pictures drawn.

    Signals:
        asked(attachment): an attachment is to be looked at (its id).
        offered(files): files were dropped to be attached to the incident shown.
    """

    asked = Signal(object)
    offered = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actions: Sequence[QAction],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.theme = theme
        self.actions = tuple(actions)
        self.pictures: dict[str, Picture | None] = {}
        """By SHA-256; None for a file that cannot be shown."""
        self._tasks = tasks
        self._strip: AttachmentStrip | None = None

    def strip(self, incident: uuid.UUID) -> "AttachmentStrip":
        """Make the strip of an incident and have its missing pictures drawn."""
        with self.workspace.store.reading() as session:
            files = held_by(session, incident=incident)
        self.pictures.update({each.attachment.sha256: each.picture for each in files if each.picture is not None})
        self._strip = AttachmentStrip(self, files)
        missing = {each.attachment.sha256: each.attachment.media_type for each in files if self._is_missing(each)}
        if missing:
            store = self.workspace.store
            self._tasks.run(SUBJECT, lambda: drawn(store, tuple(missing.items())), self._take, _rest)
        return self._strip

    def enter_drag(self, event: QDragEnterEvent) -> None:
        """Take what is dragged over the details, where the incident shown takes any file."""
        if self._shown and can_drop(event.mimeData()) and all(action.isEnabled() for action in self.actions):
            event.acceptProposedAction()

    def take_drop(self, event: QDropEvent) -> None:
        """Hand on what was dropped; it is entered in a window of its own."""
        files = dropped(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.offered.emit(files)

    @property
    def _shown(self) -> bool:
        return self._strip is not None and isValid(self._strip) and self._strip.parent() is not None

    def _is_missing(self, held: Held) -> bool:
        attachment = held.attachment
        return kind_of(attachment.media_type) is not None and attachment.sha256 not in self.pictures

    def _take(self, found: dict[str, Picture | None]) -> None:
        self.pictures.update(found)
        if self._strip is not None and isValid(self._strip):
            self._strip.show_pictures()  # it may have gone with another choice meanwhile


def drawn(store: Store, missing: Missing) -> Generator[tuple[int, int], None, dict[str, Picture | None]]:
    """Draw thumbnails one after the other and keep them; what cannot be shown is None."""
    found: dict[str, Picture | None] = {}
    for done, (digest, media_type) in enumerate(missing):
        yield done, len(missing)
        try:
            found[digest] = yield from _draw_one(store, digest, media_type)
        except NotShown:
            found[digest] = None
        except Problem:
            found.setdefault(digest, None)  # altered, or not kept: the window in which it is looked at says so
    return found


def _draw_one(store: Store, digest: str, media_type: str) -> Generator[tuple[int, int], None, Picture]:
    with store.reading() as session:
        content = content_of(session, digest)
    picture = yield from draw(content, media_type, THUMBNAIL)
    if not store.read_only:
        keep_thumbnail(store, digest, picture)
    return picture


def _rest(_error: BaseException | None) -> None:
    """A picture less: the strip shows the kind of the file instead."""


class AttachmentStrip(QWidget):
    """A line that says how many there are and what can be done, the cards, and room to drop files on."""

    def __init__(self, shelf: Shelf, files: Sequence[Held]) -> None:
        super().__init__()
        px = shelf.theme.px
        self._shelf = shelf
        self.cards = [AttachmentCard(each, shelf.workspace.profile.zone) for each in files]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(text_label(tr("Attachments {n}", n=len(files)), "note-strong"))
        head.addStretch(1)
        for action in shelf.actions:
            head.addWidget(_ActionButton(action))
        column.addLayout(head)
        if self.cards:
            row = FlowRow(*self.cards, gap=6)
            column.addWidget(row)
        else:
            column.addWidget(
                text_label(tr("Nothing is attached. Files can be dropped here."), "note", "text2", wrap=True)
            )
        for card in self.cards:
            card.clicked.connect(lambda _on=False, key=card.held.attachment.id: shelf.asked.emit(key))
        self.show_pictures()

    def show_pictures(self) -> None:
        """Show the pictures that are drawn by now."""
        for card in self.cards:
            card.show_picture(self._shelf.pictures.get(card.held.attachment.sha256))


class _ActionButton(QPushButton):
    """A small button that does an action, and can be pressed exactly when it can be done."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action.iconText())
        self.setProperty("kind", "small")
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
