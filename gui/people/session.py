"""Who is signed in at this desk: everything that is entered here is theirs, and nobody signed in can only read."""

import getpass
import platform
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from gui.settings import Settings
from gui.tasks import Tasks
from models.edits.acting import is_set_up
from models.journal import Actor
from models.profile import Contingent
from models.records import Officer
from models.records.base import utc_now
from models.signing_in import centre_of, key_file_for, sign_in, signing_officers
from models.store import Store

NOBODY = "VIEWER"
"""The role of whoever is not signed in: it enters nothing."""
Heard = Callable[[BaseException | None], None]


class DeskSession(QObject):
    """The officer at the desk of one open centre.

    In a centre that is set up, officers sign in with their key; in an exercise they only say who they are; before the
    set-up entries are unsigned, made under the name and contingent this station remembers.

    Signals:
        changed(): another officer is signed in, or nobody is, or the centre was set up.
        entered(actor): somebody has signed in, whether they were before or not.
        settled(): something is offered, or no more: a handover, the set-up.
        locked(): the screen is to be covered. unlocked(): somebody has signed in again.
    """

    changed = Signal()
    entered = Signal(object)
    settled = Signal()
    locked = Signal()
    unlocked = Signal()

    def __init__(self, store: Store, tasks: Tasks, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.tasks = tasks
        self.settings = settings
        self.station = platform.node() or "station"
        self._signed_in: Actor | None = None
        self.relieved: Actor | None = None
        """Who was at the desk until another took it over, as at a change of shift; None once that is settled."""
        self.is_new = False
        """Whether the centre was just made, and its set-up not put off."""
        self.is_locked = False
        self._centre = centre_of(store)
        with store.reading() as session:
            self.is_set_up = is_set_up(session)
        self._come_back()
        _here[:] = [self]

    @property
    def signed_in(self) -> bool:
        """Whether an officer is signed in; before the set-up nobody has to be."""
        return self._signed_in is not None

    @property
    def may_enter(self) -> bool:
        """Whether somebody is there who can enter something."""
        return self.signed_in or not self.is_set_up

    @property
    def actor(self) -> Actor:
        """Who enters what is entered now; nobody, who can only read, when nobody has signed in."""
        if self._signed_in is not None:
            return self._signed_in
        if self.is_set_up:
            return Actor("", None, self.station, NOBODY)
        return self.unsigned(str(self.settings.value("contingent")) or None, str(self.settings.value("officer")))

    def unsigned(self, contingent: str | None, name: str) -> Actor:
        """An officer of a centre that is not set up yet, by name alone."""
        return Actor(name or getpass.getuser(), contingent, self.station)

    def officers(self, contingent: Contingent) -> list[Officer]:
        """The officers of a contingent who can sign in, by name."""
        with self.store.reading() as session:
            return signing_officers(session, contingent.code)

    def key_file(self, contingent: str) -> Path | None:
        """Where the key file of a contingent was last found from here."""
        name = str(self.settings.value("key_file", self._part(contingent)))
        return Path(name) if name else None

    def remember_key_file(self, contingent: str, path: Path) -> None:
        """Look for the key file of a contingent there the next time."""
        self.settings.set("key_file", str(path.absolute()), self._part(contingent))

    def open_key(
        self, officer: Officer, path: Path | None, password: str, then: Callable[[Actor], None], otherwise: Heard
    ) -> None:
        """Sign an officer in behind the screen, for whatever it is; nobody else is signed out by it."""
        store, station = self.store, self.station

        def work() -> Actor:
            contingent = str(officer.contingent)
            key_file = key_file_for(store, path, contingent) if path is not None and not store.exercise else None
            return sign_in(store, key_file, officer.id, password, station, utc_now())

        def opened(actor: Actor) -> None:
            if isValid(self):
                then(actor)

        self.tasks.run(f"sign in {officer.id}", work, opened, otherwise)

    def take(self, actor: Actor) -> None:
        """Let an officer be the one at this desk."""
        before, self._signed_in = self._signed_in, actor
        if self.store.exercise and actor.officer_id is not None:
            self.settings.set("exercise_officer", actor.officer_id.hex)
        if self.is_locked:
            self.is_locked = False
            self.unlocked.emit()
        self.entered.emit(actor)
        if before is not None and before.officer_id != actor.officer_id:
            self.relieved = before
        if before is None or (before.officer_id, before.key) != (actor.officer_id, actor.key):
            self.changed.emit()

    def sign_out(self) -> None:
        """Let nobody be at this desk."""
        if self._signed_in is not None:
            self._signed_in = self.relieved = None
            self.settings.forget("exercise_officer")
            self.changed.emit()

    def settle(self) -> None:
        """Offer no more what was offered: the change of shift is done, or was none; the set-up has time."""
        self.relieved, self.is_new = None, False
        self.settled.emit()

    def offer_set_up(self) -> None:
        """Offer the set-up of a centre just made."""
        self.is_new = True
        self.settled.emit()

    def lock(self) -> None:
        """Cover the screen until the same officer, or another, has given a password; an exercise is not locked."""
        if self.signed_in and not self.store.exercise and not self.is_locked:
            self.is_locked = True
            self.locked.emit()

    def look(self) -> None:
        """See whether the centre was set up meanwhile."""
        with self.store.reading() as session:
            now = is_set_up(session)
        if now != self.is_set_up:
            self.is_set_up = now
            self.changed.emit()

    def _part(self, contingent: str) -> str:
        return f"{self._centre.hex}-{contingent}"

    def _come_back(self) -> None:
        """In an exercise whoever was chosen last is there again."""
        remembered = str(self.settings.value("exercise_officer"))
        if not (self.store.exercise and remembered):
            return
        officers = [each for contingent in self.store.profile.contingents for each in self.officers(contingent)]
        for officer in officers:
            if officer.id.hex == remembered:
                self._signed_in = sign_in(self.store, None, officer.id, "", self.station, utc_now())


_here: list[DeskSession] = []


def desk_session() -> DeskSession:
    """The session of the centre that is open; to ask for it when none is open is a fault."""
    return _here[0]
