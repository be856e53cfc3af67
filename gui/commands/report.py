"""What the menu Report does: what came in."""

from gui.commands.base import MenuCommands


class ReportCommands(MenuCommands):
    """The handlers of the menu."""

    def new_report(self) -> None:
        """Write down what came in."""
        from gui.entry.report_window import ReportWindow  # opened when something comes in

        self._enter(ReportWindow(*self._entry(), drawing=self._drawing()))

    def waiting_reports(self) -> None:
        """Show reports that no incident has yet, and drafts."""
        from gui.entry.waiting_window import WaitingWindow  # opened now and then

        self._enter(WaitingWindow(*self._entry(), drawing=self._drawing()))
