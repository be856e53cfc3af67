"""What follows when somebody else is at the desk: the forms of the one before go, as drafts, and what waited is opened.

An assessment that was sealed until both sides had filed is opened by the next officer of its contingent who signs in.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from gui.beside import close_beside
from gui.errors import show_problem
from gui.i18n import tr
from gui.people.lock import ScreenLock
from gui.people.session import DeskSession

if TYPE_CHECKING:
    from models.edits.assessments import OpenedWaiting


class Reception(Protocol):
    """What an arrival needs of the desk: its window, where it says something, and that it reads the record anew."""

    window: QWidget | None

    @property
    def said(self) -> SignalInstance:
        """Says what was done."""

    def reload(self) -> None:
        """Read the record anew."""


class Arrivals(QObject):
    """Attends to each change of officer at a desk, and locks its screen when nobody is there."""

    def __init__(self, session: DeskSession, desk: Reception) -> None:
        super().__init__(session)
        self._session = session
        self._desk = desk
        self.lock = ScreenLock(session)
        session.changed.connect(self._attend)

    def _attend(self) -> None:
        session = self._session
        close_beside(self._desk.window)
        if not session.may_enter:
            self._desk.said.emit(tr("Nobody is signed in."))
            return
        self._desk.said.emit(tr("{name} is at this desk now.", name=session.actor.name))
        if session.signed_in and not session.store.read_only:
            from models.edits.assessments import open_waiting  # a start does without it

            store, actor = session.store, session.actor
            session.tasks.run("sealed assessments", lambda: open_waiting(store, actor), self._tell)

    def _tell(self, opened: "OpenedWaiting") -> None:
        if opened.entries:
            self._desk.reload()
            count = len(opened.entries)
            self._desk.said.emit(
                tr("Sealed assessments opened, now that the other side has filed: {count}.", count=count)
            )
        for problem in opened.problems[:1]:
            show_problem(problem, self._desk.window)
