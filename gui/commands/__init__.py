"""What each action of the menus does, in the window on one workspace: one module for each menu."""

from collections.abc import Callable
from dataclasses import dataclass

from gui.actions import ACTIONS
from gui.commands.centre import CentreCommands
from gui.commands.edit import EditCommands
from gui.commands.filter import FilterCommands
from gui.commands.help import HelpCommands
from gui.commands.incident import IncidentCommands
from gui.commands.people import PeopleCommands
from gui.commands.report import ReportCommands
from gui.commands.view import ViewCommands
from gui.commands.watch import WatchCommands
from gui.desk import actor
from gui.i18n import tr
from gui.people.session import DeskSession, desk_session
from gui.rights import why_not
from models.vocabulary import OUT_OF_COUNT


@dataclass(frozen=True, slots=True)
class _Standing:
    """An incident as far as the rights look at it."""

    status: int


class Commands(
    CentreCommands,
    EditCommands,
    ViewCommands,
    FilterCommands,
    ReportCommands,
    IncidentCommands,
    WatchCommands,
    PeopleCommands,
    HelpCommands,
):
    """The handlers of ACTIONS by name; `follow` keeps what can be done now in step with the workspace."""

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Give the handler of every action."""
        return {each.name: getattr(self, each.name) for each in ACTIONS}

    def follow(self) -> None:
        """Keep actions enabled exactly when they can be done, with the reason in the tool tip when not."""
        self.workspace.selection_changed.connect(self._allow)
        self.workspace.history_changed.connect(self._allow)
        self.workspace.record_changed.connect(self._allow)
        desk_session().changed.connect(self._allow)
        self.window.panels.details.tasks.asked.connect(self.enter_duty)
        for each in ACTIONS:
            for panel in (self.window.panels.list, self.window.panels.map) if each.is_letter else ():
                panel.addAction(self.window.doable[each.name])
        self._allow()

    def _allow(self) -> None:
        if self.desk.workspace is not self.workspace:
            return  # the centre of this window was put away; a timer of its filter still ran
        row = self.workspace.selected_row
        own, gone = row is not None and self.workspace.columns.is_own(row), self._gone(row)
        can_write = not self.workspace.store.read_only
        read_only = tr("This database is open for reading only.")
        own_first = tr("Choose one of the centre's own incidents first.")
        allowed = {
            "": (True, ""),
            "choice": (row is not None, tr("Choose an incident first.")),
            "incident": (own and can_write and not gone, (gone or own_first) if can_write else read_only),
            "gone": (own and can_write and bool(gone), tr("This incident counts.") if can_write else read_only),
            "write": (can_write, read_only),
            **_about_people(desk_session()),
            "past": (self.workspace.can_go_back, tr("No filter was asked before this one.")),
            "future": (self.workspace.can_go_forward, tr("No filter was asked after this one.")),
        }
        for each in ACTIONS:
            action, (enabled, reason) = self.window.doable[each.name], allowed[each.needs]
            if enabled and each.right:
                reason = why_not(self.workspace.store, actor(self.desk), each.right, self._standing(row))
                enabled = not reason
            action.setEnabled(enabled)
            action.setToolTip("" if enabled else reason)

    def _standing(self, row: int | None) -> "_Standing | None":
        """What the rights ask of the chosen incident: its status."""
        if row is None or not self.workspace.columns.is_own(row):
            return None
        code = self.workspace.columns.codes("status", self.workspace.profile)[int(self.workspace.columns.status[row])]
        return _Standing(int(code))

    def _gone(self, row: int | None) -> str:
        """Say that an incident is changed no more, "" while it may be."""
        columns, profile = self.workspace.columns, self.workspace.profile
        if row is None or columns.codes("status", profile)[int(columns.status[row])] not in OUT_OF_COUNT:
            return ""
        return tr(
            "{serial} is void or a duplicate and is changed no more. Undo that step first.",
            serial=columns.serial(row),
        )


def _about_people(session: DeskSession) -> dict[str, tuple[bool, str]]:
    """What actions about people need of the session at the desk."""
    locks = session.signed_in and not session.store.exercise
    no_exercise = tr("An exercise has its invented officers, and no lock.")
    return {
        "officer": (session.signed_in, tr("Nobody is signed in.")),
        "lock": (locks, no_exercise if session.store.exercise else tr("Nobody is signed in.")),
        "sign in": (
            session.is_set_up and not session.store.read_only,
            tr("This database is open for reading only.")
            if session.is_set_up
            else tr("This centre is not set up: entries are unsigned."),
        ),
        "set up": (session.is_set_up, tr("This centre is not set up: entries are unsigned.")),
        "not set up": (
            not session.is_set_up and not session.store.read_only,
            tr("This database is open for reading only.") if not session.is_set_up else tr("This centre is set up."),
        ),
    }
