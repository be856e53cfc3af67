"""The officer's desk: which centre is open, in which window, language and theme; all of it can change while running."""

import argparse
import gc
import time
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from gui.backups.schedule import BackupSchedule
from gui.beside import close_beside, hand_over
from gui.errors import show_problem
from gui.i18n import install, tr
from gui.people.arrival import Arrivals
from gui.people.session import DeskSession, desk_session
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.band import store_name
from gui.workspace import Workspace
from models.basemap import Basemap
from models.columns import Columns
from models.journal import Actor, Entry
from models.places import Gazetteer
from models.search import SearchIndex
from models.store import Store
from models.text import Problem

_MINUTE = 60_000
_SETTLED_MS = 2_000


def wall_clock() -> int:
    """This instant, ms UTC."""
    return int(time.time() * 1000)


class Windows(NamedTuple):
    """How the desk makes its windows; gui/program.py says which they are."""

    start: Callable[["Desk"], QWidget]
    main: Callable[["Desk", Workspace], QWidget]


class Desk(QObject):
    """Owns what outlives a window: settings, theme, tasks and the open centre. Windows come and go on them.

    Signals:
        turning(): another window is about to take the place of the present one.
        said(text): something was done; the window that is open says it.
    """

    turning = Signal()
    said = Signal(str)

    def __init__(self, app: QApplication, settings: Settings, windows: Windows, *, language: str | None = None) -> None:
        super().__init__()
        self.app = app
        self._windows = windows
        self._make = windows.start
        self.settings = settings
        self.clock: Callable[[], int] = wall_clock
        self.tasks = Tasks(self)
        self.tasks.failed.connect(show_problem)
        self.theme = Theme(settings.value("theme"), settings.value("scale"), settings.value("brightness"), parent=self)
        self.workspace: Workspace | None = None
        self.session: DeskSession | None = None
        self.window: QWidget | None = None
        self.language = language or settings.value("language")
        install(app, self.language)
        self.theme.apply(app)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self._tick)
        self._minute.start()
        self.backups = BackupSchedule(self)
        app.aboutToQuit.connect(self.close)

    def begin(self, options: argparse.Namespace) -> None:
        """Open what the command line or the last session names; the start page when that is nothing."""
        if options.exercise:
            self.start_exercise(options.incidents, options.seed, options.database, options.as_of)
            return
        path = options.database or self.settings.last_database
        wanted = path is not None and (options.database is not None or path.exists())
        if path is None or not wanted or not self.open_file(path):
            self.show_start()

    def open_file(self, path: Path) -> bool:
        """Open a centre database in the window; False, after saying why, when it cannot be."""
        try:
            store = Store.open(path)
        except Problem as problem:
            show_problem(problem, self.window)
            return False
        self.show_store(store)
        return True

    def create(self, path: Path, profile: str) -> bool:
        """Make a new centre database and open it; False, after saying why, when it cannot be made."""
        from models.opening import create_centre  # kept off the way to the first window

        try:
            store = create_centre(path, profile)
        except Problem as problem:
            show_problem(problem, self.window)
            return False
        self.show_store(store)
        desk_session().offer_set_up()
        return True

    def start_exercise(self, incidents: int, seed: int, path: Path | None = None, as_of: str | None = None) -> None:
        """Invent an exercise behind the start page and open it; an exercise that exists already is opened."""
        if path is not None and path.exists():
            self.open_file(path)
            return
        if self.window is None:
            self.show_start()
        from models.opening import invent  # only for an exercise

        then = partial(_show_unless_left, self, self.workspace)
        self.tasks.run("exercise", lambda: invent(incidents, seed, path, as_of), then)

    def show_store(self, store: Store) -> None:
        """Put an open store on the desk: the window first, the incidents as soon as they are read."""
        self._put_away()
        self.workspace = Workspace(store, self.clock, self)
        self.session = DeskSession(store, self.tasks, self.settings, self)
        Arrivals(self.session, self)
        if not store.exercise:
            self.settings.remember_database(store.path)
        self.show_window()
        self.reload()
        self.backups.look()
        if store.notice is not None:
            show_problem(store.notice, self.window)

    def reload(self) -> None:
        """Read the record behind the screen and hand it to the workspace; then its words, for the search."""
        from models.reading import read_columns  # kept off the way to the first window

        workspace = self.workspace
        if workspace is not None:
            self.tasks.run("record", lambda: read_columns(workspace.store), lambda found: self._take(workspace, found))

    def _take(self, workspace: Workspace, columns: Columns) -> None:
        from models.reading import read_search_index  # as above

        if workspace is not self.workspace:
            return
        workspace.take(columns)
        QTimer.singleShot(_SETTLED_MS, self, _rest_the_collector)
        self.tasks.run(
            "words",
            lambda: read_search_index(workspace.store, columns),
            lambda index: self._take_words(workspace, columns, index),
        )

    def _take_words(self, workspace: Workspace, columns: Columns, index: SearchIndex) -> None:
        from models.column_cache import keep_columns  # as above

        if workspace is not self.workspace:
            return
        workspace.take_index(columns, index)
        self.tasks.run("keep", lambda: keep_columns(workspace.store), _be_content)

    def show_start(self) -> None:
        """Show the page that offers the exercise, a new centre database, or an existing one."""
        self._show(self._windows.start)

    def show_window(self) -> None:
        """Show a new window on the open centre, in the present language and theme."""
        workspace = self.workspace
        if workspace is not None:
            self._show(lambda desk: self._windows.main(desk, workspace))

    def choose_language(self, code: str) -> None:
        """Speak another language from now on."""
        if code != self.language:
            self.language = code
            self.settings.set("language", code)
            install(self.app, code)
            self._rebuild()

    def choose_look(self, **choice: Any) -> None:
        """Take another theme (name), size (scale) or brightness from now on."""
        for key, value in choice.items():
            self.settings.set("theme" if key == "name" else key, value)
        self.theme.choose(**choice)
        self.theme.apply(self.app)
        self._rebuild()

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The places that come with the map."""
        return Gazetteer.load(Basemap.open())

    def place_name(self, number: int) -> str | None:
        """Call a place of the gazetteer by the chosen name set; None when it is in none."""
        place = self.gazetteer.by_id(number)
        return self.gazetteer.name(place, self.name_set) if place is not None else None

    @property
    def name_set(self) -> str:
        """The name set in which places are called: the officer's choice, or the profile's."""
        chosen = str(self.settings.value("names"))
        return chosen or (self.workspace.profile.name_set if self.workspace is not None else "en")

    def choose_names(self, name_set: str) -> None:
        """Call places by another name set from now on."""
        self.settings.set("names", name_set)
        self._rebuild()

    def close(self) -> None:
        """Stop the work behind the screen and let go of the centre."""
        self.tasks.wait()
        self._put_away()

    def take_entry(self, entry: Entry) -> None:
        """Read the record anew after an entry, in whichever window it was made, and say so."""
        self._renew()
        self.reload()
        self.said.emit(tr("Entry {number} of the journal is written.", number=entry.seq))

    def _renew(self) -> None:
        """Where both sides have changed what is monitored, show the window anew with it."""
        workspace = self.workspace
        if workspace is not None and (workspace.store.renew() or workspace.profile != workspace.store.profile):
            workspace.profile = workspace.store.profile
            self._rebuild()

    def _rebuild(self) -> None:
        if self.window is not None:
            self._show(self._make)

    def _show(self, make: Callable[["Desk"], QWidget]) -> None:
        self.turning.emit()
        old, self.window, self._make = self.window, make(self), make
        if old is not None and type(old) is type(self.window):
            self.window.setGeometry(old.normalGeometry() if old.isMaximized() else old.geometry())
            self.window.setWindowState(old.windowState())
        self.window.show()
        if old is not None:
            hand_over(old, self.window)
            old.close()
            old.deleteLater()

    def _put_away(self) -> None:
        self.tasks.cancel("exercise")
        if self.workspace is not None:
            close_beside(self.window)
            for subject in ("record", "words", "keep"):
                self.tasks.cancel(subject)
            self.workspace.store.close()
            self.workspace.deleteLater()
            self.workspace = None
        if self.session is not None:
            self.session.deleteLater()
            self.session = None

    def _tick(self) -> None:
        if self.workspace is not None:
            self.workspace.tick()


def _show_unless_left(desk: Desk, before: Workspace | None, store: Store) -> None:
    """Show an exercise that was invented, but not over a centre that was opened meanwhile."""
    if desk.workspace is before:
        desk.show_store(store)
    else:
        store.close()


def _be_content(_kept: int) -> None:
    """Nothing follows from how many data sets were kept: the next opening is faster."""


def _rest_the_collector() -> None:
    """Leave what stays as long as the window out of Python's sweeps: each cost 50 to 100 ms of a dragging hand.

    What was left out the last time and is gone since is swept first, or every edit would keep 3 MB for good.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def actor(desk: Desk) -> Actor:
    """Who enters what is entered now: the officer signed in at this desk, or nobody, who can only read."""
    if desk.session is None:
        raise RuntimeError("no centre is open")
    return desk.session.actor


def window_title(store: Store) -> str:
    """What the window manager shows: the centre's file and that it is an exercise."""
    name = store_name(store)
    return tr("{name} – EXERCISE – Trucewatch", name=name) if store.exercise else tr("{name} – Trucewatch", name=name)
