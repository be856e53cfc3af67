"""What the menu Edit does: take back, copy, find."""

from gui.commands.base import MenuCommands
from gui.desk import actor
from gui.errors import show_problem
from gui.i18n import tr
from models.text import Problem


class EditCommands(MenuCommands):
    """The handlers of the menu."""

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
