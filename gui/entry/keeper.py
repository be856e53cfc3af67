"""Keeps a form while it is typed: a draft on this station, a few seconds old at most, gone when it was entered."""

import time
import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from gui.i18n import tr, words
from gui.tasks import Tasks
from models.edits.drafts import discard_draft, save_draft
from models.journal import Actor
from models.store import Store
from models.text import Problem

AFTER_MS = 3_000
"""How long after the first letter the draft is kept."""
_TELL_MS = 1_000


class DraftKeeper(QObject):
    """Keeps what `body` gives (JSON of the form as typed) as a draft of a kind, under its id.

    Signals:
        kept(): the draft is in the database.
        told(note): how old the draft is, or why it could not be kept.
    """

    kept = Signal()
    told = Signal(str)

    def __init__(
        self,
        window: QObject,
        store: Store,
        tasks: Tasks,
        actor: Actor,
        draft: tuple[str, uuid.UUID],
        body: Callable[[], str],
    ) -> None:
        super().__init__(window)  # it goes with the window, in the window's thread
        self._kind, self.draft_id = draft
        self._store = store
        self._tasks = tasks
        self._actor = actor
        self._body = body
        self._dirty = False
        self._saving = False
        self._over = False
        self._forgotten = False
        self._kept_at = 0.0
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self._keep)
        self._teller = QTimer(self, interval=_TELL_MS)
        self._teller.timeout.connect(self._tell)

    def touch(self) -> None:
        """Note that something was typed."""
        self._dirty = True
        if not self._soon.isActive() and not self._saving:
            self._soon.start()

    def keep_now(self) -> Problem | None:
        """Keep the draft at once; give the reason when it cannot be."""
        self._soon.stop()
        try:
            self._save(self._body())
        except Problem as problem:
            self._fail(problem)
            return problem
        self._dirty = False
        self._done()
        return None

    @property
    def dirty(self) -> bool:
        """Whether something was typed since the draft was kept."""
        return self._dirty

    def end(self, *, forget: bool) -> None:
        """Keep nothing from now on; `forget` what is kept."""
        if self._over:
            return
        self._over, self._forgotten, self._dirty = True, forget, False
        self._soon.stop()
        self._teller.stop()
        if forget and not self._saving:
            self._forget()

    def _keep(self) -> None:
        if self._over or not self._dirty:
            return
        body = self._body()
        self._dirty, self._saving = False, True
        self._tasks.run(f"draft {self.draft_id}", lambda: self._save(body), self._ended, self._ended)

    def _save(self, body: str) -> None:
        save_draft(self._store, self.draft_id, self._kind, self._actor.name, self._actor.station, body)

    def _ended(self, error: BaseException | None = None) -> None:
        self._saving = False
        if self._over:
            if self._forgotten:
                self._forget()
        elif not isValid(self):
            return
        elif isinstance(error, Problem):
            self._dirty = True
            self._fail(error)
            self._soon.start()
        elif error is not None:
            self._tasks.failed.emit(error)
        else:
            self._done()
            if self._dirty:
                self._soon.start()

    def _forget(self) -> None:
        try:
            discard_draft(self._store, self.draft_id)
        except Problem:
            return  # it stays among the waiting drafts, where it can be discarded again

    def _done(self) -> None:
        self._kept_at = time.monotonic()
        self._teller.start()
        self._tell()
        self.kept.emit()

    def _fail(self, problem: Problem) -> None:
        self._teller.stop()
        self.told.emit(tr("Draft not kept: {reason}", reason=problem.say(words())))

    def _tell(self) -> None:
        seconds = int(time.monotonic() - self._kept_at)
        ago = tr("{n} s ago", n=str(seconds)) if seconds < 120 else tr("{n} min ago", n=str(seconds // 60))
        self.told.emit(tr("Draft kept on this station {ago}. Nothing is in the journal until you enter it.", ago=ago))
