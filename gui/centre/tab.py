"""What the parts of the centre's window have in common: a reason, and the button by which both sides change it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.entry.fields import LineField
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.rights import allow, why_not
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, set_ink, text_label
from gui.workspace import Workspace
from models.edits.checks import cleaned
from models.entry.surroundings import Surroundings
from models.entry.trouble import Troubles
from models.journal import Actor, Entry
from models.records.base import new_id
from models.text import Problem

Both = tuple[Actor, Actor]
Ask = Callable[..., Both | None]
Change = Callable[[Both, str], Entry]


@dataclass(frozen=True, slots=True)
class Seat:
    """Where the officer sits: the open centre, the look, the work behind the screen, who it is, who joins."""

    workspace: Workspace
    theme: Theme
    tasks: Tasks
    actor: Actor
    ask: Ask


class CentreTab(QWidget):
    """One part of the centre; signal written(entry): both have changed it."""

    written = Signal(object)
    action = ""
    """The right it takes."""

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self.seat = seat
        self.workspace = seat.workspace
        self._key = new_id()
        px = seat.theme.px
        self.reason = LineField("reason", tr("Reason, kept with the record"), width=420)
        self.button = push_button(tr("Change, both sign…"), self._change, kind="primary")
        self.said = text_label("", "base", "text2", wrap=True)
        inner, area = QWidget(), QScrollArea()
        self.body = QVBoxLayout(inner)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setContentsMargins(px(16), px(12), px(16), px(8))
        self.body.setSpacing(px(8))
        foot = QHBoxLayout()
        foot.setContentsMargins(px(16), px(8), px(16), px(10))
        foot.setSpacing(px(12))
        foot.addWidget(FieldRow((self.reason, 1)), 2)
        foot.addWidget(self.said, 2)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(HairLine("edge"))
        column.addLayout(foot)
        self.reason.edited.connect(lambda _name, _text: self.allow())

    # ---- to be said by each part

    def read(self) -> tuple[Change | None, Troubles]:
        """Give what changes the record as it is typed, None while it cannot; and what is wrong by field."""
        raise NotImplementedError

    def about(self) -> str:
        """Say what is changed, in the box of the two."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the record anew."""
        raise NotImplementedError

    # ----

    @property
    def around(self) -> Surroundings:
        """What is typed is read against this."""
        return Surroundings(self.workspace.profile, self.workspace.clock())

    def show_errors(self, rows: tuple[FieldRow, ...], troubles: Troubles) -> None:
        """Say under each field what is wrong with it."""
        for row in rows:
            for name, error in row.errors.items():
                trouble = troubles.get(name)
                error.say("" if trouble is None or trouble.missing else trouble.problem.say(words()))

    def allow(self) -> None:
        """Let it be changed when it can be, and say what stands against it."""
        change, troubles = self.read()
        reason = why_not(self.workspace.store, self.seat.actor, self.action)
        if not reason:
            reason = next((each.problem.say(words()) for each in troubles.values()), "")
        if not reason and change is None:
            reason = tr("Nothing is chosen to be changed.")
        if not reason and not cleaned(self.reason.text()):
            reason = tr("Give a reason: it is kept with the record.")
        allow(self.button, reason)
        self.tell(reason)

    def tell(self, text: str, *, error: bool = False) -> None:
        """Say something beside the button."""
        self.said.setText(text)
        set_ink(self.said, "error" if error else "text2")

    def _change(self) -> None:
        change, _ = self.read()
        if change is None:
            return
        who = self.seat.ask(self.window(), self.action, None, author=self.seat.actor, about=self.about())
        if who is None:
            return
        reason = self.reason.text()
        self.button.setEnabled(False)
        self.seat.tasks.run(f"centre {self._key}", lambda: change(who, reason), self._entered, self._failed)

    def _entered(self, entry: Entry) -> None:
        if not isValid(self):
            return
        self._key = new_id()
        self.reason.show_text("")
        self.workspace.store.renew()
        self.written.emit(entry)
        self.refresh()
        self.tell(tr("Changed by both; entry {number} of the journal.", number=entry.seq))

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self.allow()
        if isinstance(error, Problem):
            self.tell(error.say(words()), error=True)
        elif error is not None:
            self.seat.tasks.failed.emit(error)
