"""The schedule: a verified backup every few hours, behind the screen; a missing stick is said and waited for."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from models.period import HOUR
from models.records.base import from_ms, to_ms
from models.store import Store
from models.store.rotation import back_up_into, backups_in
from models.text import Problem

if TYPE_CHECKING:
    from gui.desk import Desk

SUBJECT = "scheduled backup"
_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with the backups: the last one (ms UTC, None: none is known), and what keeps the next from it."""

    last: int | None = None
    trouble: Problem | None = None


class BackupSchedule(QObject):
    """Makes a backup whenever one is due; the exercise and a database that is read-only need none.

    Signal changed(): a backup was made, or could not be.
    """

    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self.standing = Standing()
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @property
    def folder(self) -> Path | None:
        """Where backups go; None when no folder is chosen."""
        name = str(self._desk.settings.value("backup_folder"))
        return Path(name) if name else None

    @property
    def hours(self) -> int:
        """How many hours lie between two backups; 0: only by hand."""
        return int(self._desk.settings.value("backup_hours"))

    @property
    def keep(self) -> int:
        """How many backups are kept in the folder."""
        return int(self._desk.settings.value("backup_keep"))

    def look(self) -> None:
        """See whether a backup is due, and make it."""
        store, folder = self._store(), self.folder
        if store is None or folder is None or self._desk.tasks.is_running(SUBJECT):
            return
        now = self._desk.clock()
        try:
            found = backups_in(folder, store.path)
        except Problem as problem:
            self._take(Standing(self.standing.last, problem))
            return
        last = to_ms(found[0].made_at) if found else None
        self._take(Standing(last, self.standing.trouble))
        if self.hours and (last is None or not 0 <= now - last < self.hours * HOUR):
            self._desk.tasks.run(SUBJECT, self.work(store, folder), self._made, self._failed)

    def work(self, store: Store, folder: Path) -> Callable[[], Path]:
        """Give what makes a backup of a store in a folder now."""
        path, keep, now = store.path, self.keep, from_ms(self._desk.clock())
        return lambda: back_up_into(path, folder, keep, now)

    def _store(self) -> Store | None:
        workspace = self._desk.workspace
        if workspace is None or workspace.store.exercise or workspace.store.read_only:
            return None
        return workspace.store

    def _made(self, _path: Path) -> None:
        self._take(Standing(self._desk.clock()))

    def _failed(self, error: BaseException | None) -> None:
        if isinstance(error, Problem):
            self._take(Standing(self.standing.last, error))
        elif error is not None:
            self._desk.tasks.failed.emit(error)

    def _take(self, standing: Standing) -> None:
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()
