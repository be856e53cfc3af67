"""What every window of entry has: the band, a head with the clock, and its place among the open windows."""

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.i18n import tr, words
from gui.icons import SMALL, icon, picture
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.band import Band
from gui.widgets.clock import ClockLabel
from gui.widgets.labels import ElidedLabel, HairLine, set_ink, text_label
from gui.workspace import Workspace
from models.journal import Actor
from models.profile import named

_open: list["EntryWindow"] = []


def close_all() -> None:
    """Close every window of entry; each keeps its draft. To be called before the centre is put away."""
    while _open:
        _open[-1].close()


def opened(draft_id: uuid.UUID) -> "EntryWindow | None":
    """Find the open window in which a draft is being typed; None when it is in none."""
    return next((window for window in _open if window.draft_id == draft_id), None)


class EntryWindow(QWidget):
    """A window of its own beside the main window, on the same centre; Esc and the arrow close it.

    Signal written(entry): something was entered in the record.
    """

    written = Signal(object)
    draft_id: uuid.UUID | None = None
    """The draft that is typed in it; None where nothing is."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.workspace = workspace
        self.look = theme
        self.tasks = tasks
        self.actor = actor
        self._opened: list[EntryWindow] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        store, profile = workspace.store, workspace.profile
        note = tr("invented incidents") if store.exercise else ""
        self.title = text_label("", "title")
        self.note = ElidedLabel("", "base", "text2")
        self.draft_note = ElidedLabel("", "note", "text2")
        self._draft_mark = QLabel()
        self._draft_mark.setPixmap(picture("save", "text2", SMALL, self.devicePixelRatioF()))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(theme.px(480), theme.px(320))
        self._column.addWidget(Band(named(profile.marking, words().language), note, exercise=store.exercise))
        self._column.addWidget(self._head())
        self._column.addWidget(HairLine("edge"))

    def _head(self) -> QWidget:
        look, head = self.look, QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(look.px(10), look.px(2), look.px(10), look.px(2))
        row.setSpacing(look.px(10))
        back = QToolButton()
        back.setIcon(icon("back"))
        back.setToolTip(tr("Back; what was typed is kept as a draft (Esc)"))
        back.setAccessibleName(tr("Back"))
        back.setFixedSize(look.px(28), look.px(28))
        back.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        back.clicked.connect(lambda _checked=False: self.close())
        row.addWidget(back)
        row.addWidget(self.title)
        row.addWidget(self.note, 2)
        row.addWidget(self._draft_mark)
        row.addWidget(self.draft_note, 4)
        row.addWidget(ClockLabel(self.workspace.clock, self.workspace.profile.zone))
        self._draft_mark.hide()
        self.draft_note.hide()
        head.setFixedHeight(look.px(42))
        return head

    def add_body(self, body: QWidget, stretch: int = 1) -> None:
        """Put the next part under the head."""
        self._column.addWidget(body, stretch)

    def entitle(self, title: str, note: str = "") -> None:
        """Say what this window is for."""
        self.title.setText(title)
        self.note.setText(note)
        exercise = tr("EXERCISE") if self.workspace.store.exercise else ""
        self.setWindowTitle(" – ".join(part for part in (title, exercise, tr("Trucewatch")) if part))

    def tell_draft(self, note: str, *, error: bool = False) -> None:
        """Say in the head how the draft is."""
        self.draft_note.setText(note)
        self.draft_note.setVisible(bool(note))
        set_ink(self.draft_note, "error" if error else "text2")
        self._draft_mark.setVisible(bool(note) and not error)

    def take_size(self, width: int, height: int) -> None:
        """Take a size of the reference window, as far as the screen has it."""
        room = self.screen().availableGeometry()
        self.resize(min(self.look.px(width), room.width()), min(self.look.px(height), room.height()))

    def on_key(self, keys: str, do: Callable[[], object]) -> None:
        """Do something on a key, anywhere in this window."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(do)

    def show_window(self, window: "EntryWindow") -> None:
        """Open another window of entry; what it enters is told on, also when this one was closed before it."""
        window.written.connect(self.written)
        self._opened.append(window)
        window.destroyed.connect(partial(EntryWindow._be_gone, self))  # and keeps this one alive
        window.show()
        window.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Stay alive while it is open."""
        super().showEvent(event)
        if self not in _open:
            _open.append(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Be gone; stay unseen while a window that was opened from here is open, to tell on what it enters."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, not any(map(isValid, self._opened)))
        super().closeEvent(event)
        if event.isAccepted() and self in _open:
            _open.remove(self)

    def _be_gone(self, _ended: object = None) -> None:
        if isValid(self) and self not in _open and not any(map(isValid, self._opened)):
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
