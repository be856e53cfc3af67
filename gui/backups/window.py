"""Backups: where they go, how often, how many are kept; made now, or restored into a new file by both sides."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.backups.schedule import BackupSchedule
from gui.dialogs.work_window import WorkWindow
from gui.errors import show_problem
from gui.files import choose_folder, save_file
from gui.i18n import tr, words
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, text_label
from gui.workspace import Workspace
from models.edits.acting import Who
from models.edits.restoring import restore
from models.journal import Entry
from models.records.base import to_ms
from models.store import Store
from models.store.rotation import Backup, backups_in
from models.text import Problem, date_time_group

EVERY = (0, 1, 6, 12, 24)
"""How many hours may lie between two backups; 0: only by hand."""
AskTwo = Callable[[Store], Who | None]
"""Asks who restores, given the backup open for reading; it is asked before anything is written."""
_MEGA = 1_000_000


class BackupsWindow(WorkWindow):
    """The schedule above, the backups in the folder below, newest first."""

    def __init__(
        self,
        workspace: Workspace,
        look: tuple[Theme, Tasks, Settings],
        schedule: BackupSchedule,
        ask: AskTwo,
        parent: QWidget | None = None,
    ) -> None:
        theme, tasks, self._settings = look
        super().__init__("backup", tasks, parent)
        self.workspace = workspace
        self._schedule = schedule
        self._ask = ask
        self.setWindowTitle(tr("Backups"))
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.every = QComboBox()
        for hours in EVERY:
            self.every.addItem(tr("every {n} hours", "", hours) if hours else tr("only by hand"), hours)
        self.keep = QSpinBox()
        self.keep.setRange(1, 999)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups in this folder"))
        self.note = text_label("", "note", "text2", wrap=True)
        self.make = push_button(tr("Back up now"), self.back_up, kind="primary", symbol="save")
        self.bring_back = push_button(tr("Restore…"), self.choose_target)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(centre_band(workspace.store))
        column.addLayout(self._form(theme), 1)
        column.addWidget(HairLine())
        column.addLayout(self.foot(theme, 120, self.bring_back, self.make))
        self.setMinimumSize(theme.px(520), theme.px(360))
        room = (parent or self).screen().availableGeometry()
        self.resize(min(theme.px(680), room.width()), min(theme.px(480), room.height()))
        self._read_settings()
        self.every.currentIndexChanged.connect(self._keep_settings)
        self.keep.valueChanged.connect(self._keep_settings)
        self.list.itemSelectionChanged.connect(self._allow)
        self.list.itemActivated.connect(lambda _item: self.choose_target())
        schedule.changed.connect(self.show_backups)
        self.show_backups()

    def _form(self, theme: Theme) -> QVBoxLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(12))
        form.setVerticalSpacing(theme.px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        fields: tuple[tuple[str, QWidget], ...] = (
            (tr("Folder or stick"), self.folder),
            (tr("How often"), self.every),
            (tr("Kept"), self.keep),
        )
        for label, field in fields:
            field.setAccessibleName(label)
            form.addRow(text_label(label, "base", "text2"), field)
        place = QHBoxLayout()
        place.addStretch(1)
        place.addWidget(push_button(tr("Choose…"), self.choose_folder, symbol="folder"))
        form.insertRow(1, "", place)
        column = QVBoxLayout()
        margin = theme.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(8))
        column.addLayout(form)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        return column

    # ---- what is shown

    def _read_settings(self) -> None:
        self.folder.setText(str(self._schedule.folder or ""))
        self.every.setCurrentIndex(max(0, self.every.findData(self._schedule.hours)))
        self.keep.setValue(self._schedule.keep)

    def show_backups(self) -> None:
        """List what is in the folder."""
        chosen = self.chosen
        self.list.clear()
        found, trouble = self._found()
        for each in found:
            size = words().number(each.size / _MEGA, 1)
            when = date_time_group(to_ms(each.made_at), self.workspace.profile.zone)
            item = QListWidgetItem(tr("{when} · {size} MB · {name}", when=when, size=size, name=each.path.name))
            item.setData(Qt.ItemDataRole.UserRole, each)
            self.list.addItem(item)
            item.setSelected(chosen is not None and each.path == chosen.path)
        self.note.setText(trouble or self._advice(found))
        self._allow()

    def _found(self) -> tuple[list[Backup], str]:
        folder = self._schedule.folder
        if folder is None:
            return [], tr("Choose a folder on another disk, or a stick: a backup beside the database dies with it.")
        try:
            return backups_in(folder, self.workspace.store.path), ""
        except Problem as problem:
            return [], problem.say(words())

    def _advice(self, found: list[Backup]) -> str:
        if not found:
            return tr("There is no backup of this database in the folder yet.")
        return tr("Each was verified after it was written. Restoring makes a new file; nothing is replaced.")

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen in the list."""
        items = self.list.selectedItems()
        return items[0].data(Qt.ItemDataRole.UserRole) if items else None

    def _allow(self) -> None:
        folder = self._schedule.folder is not None
        self.make.setEnabled(folder and not self.working)
        self.make.setToolTip("" if folder else tr("Choose a folder first."))
        self.bring_back.setEnabled(self.chosen is not None and not self.working)
        self.bring_back.setToolTip("" if self.chosen else tr("Choose a backup in the list first."))

    # ---- what is done

    def _keep_settings(self) -> None:
        self._settings.set("backup_hours", int(self.every.currentData()))
        self._settings.set("backup_keep", self.keep.value())

    def choose_folder(self) -> None:
        """Choose where backups go."""
        folder = choose_folder(self, tr("Folder or stick for backups"), self._schedule.folder)
        if folder is not None:
            self.take_folder(folder)

    def take_folder(self, folder: Path) -> None:
        """Let backups go to a folder from now on."""
        self._settings.set("backup_folder", str(folder))
        self._read_settings()
        self.show_backups()
        self._schedule.look()

    def back_up(self) -> None:
        """Make a backup now."""
        folder = self._schedule.folder
        if folder is None:
            return
        self.do(self._schedule.work(self.workspace.store, folder), self._made, tr("Stopped. No backup was made."))
        self._allow()

    def _made(self, path: Path) -> None:
        self.end(tr("{name} was written and verified.", name=path.name))
        self._schedule.look()
        self.show_backups()

    def choose_target(self) -> None:
        """Restore the chosen backup into a new file."""
        backup, own = self.chosen, self.workspace.store.path
        if backup is None or self.working:
            return
        proposed = own.with_name(f"{own.stem}-restored{own.suffix}")
        target = save_file(self, tr("Restore into a new file"), proposed, f"*{own.suffix}")
        if target is not None:
            self.restore(backup.path, target)

    def restore(self, backup: Path, target: Path) -> None:
        """Ask who restores, then make the new centre database."""
        try:
            with Store.open(backup, read_only=True) as found:
                who = self._ask(found)
        except Problem as problem:
            show_problem(problem, self)
            return
        if who is not None:
            stopped = tr("Stopped. Nothing was restored.")
            self.do(partial(restore, backup, target, lambda _store: who), partial(self._restored, target), stopped)
            self._allow()

    def _restored(self, target: Path, entry: Entry | None) -> None:
        if entry is None:
            self.end("")
            return
        self.end(tr("Restored as {name}, entry {number} of its journal.", name=target.name, number=entry.seq))
        self._allow()
