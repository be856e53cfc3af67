"""What the menu Help does: keys, all actions, this installation."""

from gui.commands.base import MenuCommands


class HelpCommands(MenuCommands):
    """The handlers of the menu."""

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
