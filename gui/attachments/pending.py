"""The files that are chosen and not yet entered, one line each; more are added by name, pasted, or dropped."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.attachments.offers import can_drop, chosen, dropped, pasted
from gui.attachments.shown import size_text
from gui.files import keep_folder, last_folder
from gui.i18n import tr, words
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, set_ink, text_label
from models.attachments.waiting import WaitingFile, look_at
from models.text import Problem


class PendingFiles(QWidget):
    """Signal changed(): a file was added or taken off."""

    changed = Signal()

    def __init__(self, files: Iterable[WaitingFile] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme()
        self.files: tuple[WaitingFile, ...] = ()
        self.troubled = False
        """Whether one of them cannot be taken in as it is."""
        self.choose_button = push_button(tr("Choose files…"), self.choose, kind="small")
        self.paste_button = push_button(tr("Paste"), self.paste, kind="small")
        self.paste_button.setToolTip("Ctrl+Shift+V")
        self.said = ElidedLabel("", "note", "text2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(6))
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.paste_button)
        buttons.addWidget(self.said, 1)
        column.addLayout(self._rows)
        column.addLayout(buttons)
        self.setFocusProxy(self.choose_button)
        self.setAcceptDrops(True)
        self.show_files(files)

    def show_files(self, files: Iterable[WaitingFile]) -> None:
        """Show these files, each with its kind and size, or with what stands against it."""
        self.files = tuple(files)
        self.troubled = False
        while self._rows.count():
            gone = self._rows.takeAt(0).widget()
            gone.hide()
            gone.deleteLater()
        for file in self.files:
            self._rows.addWidget(self._row(file))
        self.say("" if self.files else tr("No file yet. Files can be dropped here."))

    def _row(self, file: WaitingFile) -> QWidget:
        line, found = QWidget(), look_at(file)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(8))
        name = ElidedLabel(file.name, "strong")
        name.set_tip(file.path)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(name, 2)
        if isinstance(found, Problem):
            self.troubled = True
            about: QLabel = text_label(found.say(words()), "note", "error", wrap=True)
        else:
            about = text_label(f"{tr(found[0])} · {size_text(found[1])}", "note", "text2")
        about.setSizePolicy(QSizePolicy.Policy.Ignored, about.sizePolicy().verticalPolicy())
        row.addWidget(about, 3)
        remove = push_button(tr("Take off"), partial(self.remove, file), kind="small")
        remove.setAccessibleName(tr("Take {name} off the list", name=file.name))
        row.addWidget(remove)
        return line

    def add(self, files: Iterable[WaitingFile]) -> None:
        """Add files; one that is there already by its path is not added again."""
        paths = {file.path for file in self.files if file.path}
        new = [file for file in files if not file.path or file.path not in paths]
        if new:
            self.show_files((*self.files, *new))
            self.changed.emit()

    def remove(self, file: WaitingFile) -> None:
        """Take one off the list; the file itself is not touched."""
        self.show_files(each for each in self.files if each.action != file.action)
        self.changed.emit()

    def choose(self) -> None:
        """Choose files by name."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Attach files"), str(last_folder()))
        if names:
            keep_folder(Path(names[0]))
            self.add(chosen(*map(Path, names)))

    def paste(self) -> None:
        """Take what is on the clipboard."""
        try:
            self.add(pasted())
        except Problem as problem:
            self.say(problem.say(words()), error=True)

    def say(self, text: str, *, error: bool = False) -> None:
        """Say something under the list."""
        self.said.setText(text)
        set_ink(self.said, "error" if error else "text2")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and pictures."""
        if can_drop(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.acceptProposedAction()
        self.add(dropped(event.mimeData()))
