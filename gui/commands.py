"""What each action of the menus does, in the window on one workspace."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from gui.actions import ACTIONS
from gui.desk import actor
from gui.errors import show_problem
from gui.i18n import tr
from gui.panels import PANELS
from models.filter import Filter
from models.records.base import utc_now
from models.text import Problem
from models.vocabulary import OUT_OF_COUNT

if TYPE_CHECKING:
    from gui.entry.void_window import VoidWindow
    from gui.entry.window import EntryWindow
    from gui.main_window import MainWindow
    from gui.map.drawing import Drawing
    from gui.tasks import Tasks
    from gui.theme import Theme
    from gui.workspace import Workspace
    from models.journal import Actor

_STEP = 0.25
_PICTURES = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"


class Commands(QObject):
    """The handlers of ACTIONS by name; `follow` keeps what can be done now in step with the workspace."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        self.desk = window.desk
        self.workspace = window.workspace

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Give the handler of every action."""
        return {each.name: getattr(self, each.name) for each in ACTIONS}

    def follow(self) -> None:
        """Keep actions enabled exactly when they can be done, with the reason in the tool tip when not."""
        self.workspace.selection_changed.connect(self._allow)
        self.workspace.history_changed.connect(self._allow)
        self.workspace.record_changed.connect(self._allow)
        self._allow()

    def _allow(self) -> None:
        row = self.workspace.selected_row
        own, gone = row is not None and self.workspace.columns.is_own(row), self._gone(row)
        can_write = not self.workspace.store.read_only
        read_only = tr("This database is open for reading only.")
        own_first = tr("Choose one of the centre's own incidents first.")
        allowed = {
            "": (True, ""),
            "choice": (row is not None, tr("Choose an incident first.")),
            "incident": (own and can_write and not gone, (gone or own_first) if can_write else read_only),
            "write": (can_write, read_only),
            "past": (self.workspace.can_go_back, tr("No filter was asked before this one.")),
            "future": (self.workspace.can_go_forward, tr("No filter was asked after this one.")),
        }
        for each in ACTIONS:
            action, (enabled, reason) = self.window.doable[each.name], allowed[each.needs]
            action.setEnabled(enabled)
            action.setToolTip("" if enabled else reason)

    def _gone(self, row: int | None) -> str:
        """Say that an incident is changed no more, "" while it may be."""
        columns, profile = self.workspace.columns, self.workspace.profile
        if row is None or columns.codes("status", profile)[int(columns.status[row])] not in OUT_OF_COUNT:
            return ""
        return tr(
            "{serial} is void or a duplicate and is changed no more. Undo that step first.",
            serial=columns.serial(row),
        )

    def new_centre(self) -> None:
        """Go to the page that founds a centre."""
        self.desk.show_start()

    def open_exercise(self) -> None:
        """Go to the page that opens an exercise."""
        self.desk.show_start()

    def open_centre(self) -> None:
        """Choose a centre database and open it."""
        folder = str(self.workspace.store.path.parent if not self.workspace.store.exercise else Path.home())
        name, _ = QFileDialog.getOpenFileName(self.window, tr("Open a centre database"), folder, "*.twdb;;*")
        if name:
            self.desk.open_file(Path(name))

    def import_file(self) -> None:
        """Bring a file of events in, after a review."""
        from gui.dialogs.import_dialog import ImportDialog  # opened now and then

        dialog = ImportDialog(self.workspace, self.desk.theme, self.desk.tasks, actor(self.desk), self.window)
        dialog.imported.connect(self.desk.reload)
        self._show(dialog)

    def export_answer(self) -> None:
        """Write exactly what the filter shows to a file."""
        from gui.dialogs.export_dialog import ExportDialog  # opened now and then

        self._show(ExportDialog(self.workspace, self.desk.theme, self.desk.tasks, self.window))

    def save_picture(self) -> None:
        """Save the map as it is framed now."""
        name, _ = QFileDialog.getSaveFileName(
            self.window, tr("Save picture of the map"), str(Path.home() / "map.png"), _PICTURES
        )
        if name:
            self.window.panels.map.save_picture(Path(name))
            self.desk.said.emit(tr("The map was saved as {name}.", name=Path(name).name))

    def back_up(self) -> None:
        """Write a verified copy of the database to a folder or stick."""
        store = self.workspace.store
        proposed = str(Path.home() / f"{store.path.stem}-{utc_now():%Y%m%d-%H%M}Z.twdb")
        name, _ = QFileDialog.getSaveFileName(self.window, tr("Back up to"), proposed, "*.twdb")
        if name:
            self.desk.tasks.run(
                "backup",
                lambda: store.backup(Path(name)),
                lambda path: self.desk.said.emit(tr("Backed up to {path} and verified.", path=str(path))),
            )

    def quit(self) -> None:
        """Close the window; what was entered is on record already."""
        self.window.close()

    def undo(self) -> None:
        """Take this officer's own last step back, as a new entry."""
        from models.edits.undo import undo_last  # only when asked for

        try:
            undo_last(self.workspace.store, actor(self.desk))
        except Problem as problem:
            show_problem(problem, self.window)
            return
        self.desk.reload()
        self.desk.said.emit(tr("Your last step was undone; the history keeps both."))

    def copy(self) -> None:
        """Copy what is chosen in the panel that has the focus: rows of the list, else the details."""
        self.window.panels.list.copy()

    def find_serial(self) -> None:
        """Ask for a serial and go to it."""
        self.window.panels.list.find_serial()

    def find_text(self) -> None:
        """Go to the words in the filter."""
        self.window.panels.filter_bar.find_text()

    def show_facets(self) -> None:
        """Go to the filter panel."""
        self._go_to("facets")

    def show_map(self) -> None:
        """Go to the map."""
        self._go_to("map")

    def show_charts(self) -> None:
        """Go to the charts."""
        self._go_to("charts")

    def show_list(self) -> None:
        """Go to the list."""
        self._go_to("list")

    def show_details(self) -> None:
        """Go to the details."""
        self._go_to("details")

    def next_panel(self) -> None:
        """Go to the panel after the one with the focus."""
        focus = QApplication.focusWidget()
        names = [panel.name for panel in PANELS]
        here = next((name for name in names if focus and self.window.docks[name].isAncestorOf(focus)), names[-1])
        self._go_to(names[(names.index(here) + 1) % len(names)])

    def reset_layout(self) -> None:
        """Put the panels back to where they belong."""
        self.window.reset_layout()

    def larger(self) -> None:
        """Make everything larger."""
        self.desk.choose_look(scale=min(2.0, self.desk.theme.scale + _STEP))

    def smaller(self) -> None:
        """Make everything smaller."""
        self.desk.choose_look(scale=max(1.0, self.desk.theme.scale - _STEP))

    def filter_back(self) -> None:
        """Ask the question before this one."""
        self.workspace.back()

    def filter_forward(self) -> None:
        """Ask the question after this one."""
        self.workspace.forward()

    def clear_filter(self) -> None:
        """Ask for everything."""
        self.workspace.set_filter(Filter())

    def save_filter(self) -> None:
        """Keep this question under a name."""
        self.window.panels.filter_bar.save_filter()

    def new_report(self) -> None:
        """Write down what came in."""
        from gui.entry.report_window import ReportWindow  # opened when something comes in

        self._enter(ReportWindow(*self._entry(), drawing=self._drawing()))

    def waiting_reports(self) -> None:
        """Show reports that no incident has yet, and drafts."""
        from gui.entry.waiting_window import WaitingWindow  # opened now and then

        self._enter(WaitingWindow(*self._entry(), drawing=self._drawing()))

    def open_incident(self) -> None:
        """Open an incident that no report stands behind."""
        from gui.entry.incident_window import IncidentWindow  # opened now and then

        self._enter(IncidentWindow(*self._entry(), drawing=self._drawing()))

    def correct_incident(self) -> None:
        """Correct the chosen incident, with a reason."""
        from gui.entry.incident_window import IncidentWindow  # opened now and then

        self._enter(IncidentWindow(*self._entry(), correct=self.workspace.selection, drawing=self._drawing()))

    def void_incident(self) -> None:
        """Void the chosen incident, with a reason."""
        from gui.entry.void_window import VoidWindow  # opened now and then

        if self.workspace.selection is not None:
            self._enter(VoidWindow(*self._entry(), self.workspace.selection))

    def previous_incident(self) -> None:
        """Choose the incident before the chosen one in the list."""
        self.window.panels.list.step(-1)

    def next_incident(self) -> None:
        """Choose the incident after the chosen one in the list."""
        self.window.panels.list.step(1)

    def drop_choice(self) -> None:
        """Choose nothing."""
        self.workspace.choose(None)

    def log_line(self) -> None:
        """Write a line of the watch log."""
        from gui.entry.watch_log import LogLineWindow  # opened when something happens

        self._enter(LogLineWindow(*self._entry()))

    def show_watch_log(self) -> None:
        """Show the watch log."""
        from gui.entry.watch_log import WatchLogWindow  # opened now and then

        self._enter(WatchLogWindow(*self._entry()))

    def show_keys(self) -> None:
        """Show the keys and what they do."""
        from gui.dialogs.keys import KeysWindow  # opened now and then

        self._show(KeysWindow(self.workspace.store, self.desk.theme, self.window))

    def show_all_actions(self) -> None:
        """Find anything that can be done by its name."""
        from gui.dialogs.all_actions import AllActions  # opened now and then

        self._show(AllActions(self.window.doable, self.desk.theme, self.window))

    def check_program(self) -> None:
        """Try every part of this installation once and show what came of it."""
        from gui.dialogs.check_window import CheckWindow  # opened now and then

        self._show(CheckWindow(self.workspace.store, self.desk.theme, self.window))

    def about(self) -> None:
        """Say what this program is, its version and whose data it shows."""
        from gui.dialogs.about import AboutWindow  # opened now and then

        self._show(AboutWindow(self.workspace.store, self.desk.theme, self.window))

    def _go_to(self, name: str) -> None:
        self.window.docks[name].show()
        self.window.docks[name].raise_()
        self.window.panels.by_name[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _entry(self) -> "tuple[Workspace, Theme, Tasks, Actor]":
        return self.workspace, self.desk.theme, self.desk.tasks, actor(self.desk)

    def _drawing(self) -> "Drawing":
        return self.window.panels.map.canvas.drawing

    def _enter(self, window: "EntryWindow | VoidWindow") -> None:
        """Show a window of entry; what it writes is read anew."""
        window.written.connect(self.desk.take_entry)
        window.show()

    def _show(self, window: QWidget) -> None:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show()
        window.raise_()
