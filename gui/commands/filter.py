"""What the menu Filter does: questions asked before, after, all and kept."""

from gui.commands.base import MenuCommands
from models.filter import Filter


class FilterCommands(MenuCommands):
    """The handlers of the menu."""

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
