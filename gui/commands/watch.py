"""What the menu Watch does: the log of the watch."""

from typing import TYPE_CHECKING

from gui.commands.base import MenuCommands

if TYPE_CHECKING:
    from gui.watch.tasks_window import TasksWindow
    from models.duties import NotificationLine, TaskLine


class WatchCommands(MenuCommands):
    """The handlers of the menu."""

    def log_line(self) -> None:
        """Write a line of the watch log."""
        from gui.entry.watch_log import LogLineWindow  # opened when something happens

        self._enter(LogLineWindow(*self._entry()))

    def show_watch_log(self) -> None:
        """Show the watch log."""
        from gui.entry.log_window import WatchLogWindow  # opened now and then

        self._enter(WatchLogWindow(*self._entry()))

    def show_coverage(self) -> None:
        """Show what is watched, and enter what begins or ends."""
        from gui.watch.coverage_window import CoverageWindow  # opened now and then

        self._enter(CoverageWindow(*self._entry()))

    def show_clock(self) -> None:
        """Show what waits for whom, and how long each side usually takes."""
        from gui.watch.clock_window import ClockWindow  # opened now and then

        self._enter(ClockWindow(*self._entry()))

    def hand_over(self) -> None:
        """Hand the watch over, or begin the first one."""
        from gui.watch.handover_window import HandoverWindow  # at the change of the watch

        window = HandoverWindow(*self._entry())
        window.signed.connect(self._show_receipt)
        self._enter(window)

    def _show_receipt(self) -> None:
        """Both have signed how the watch left the journal: show it, to be printed or kept."""
        self.window.doable["show_receipt"].trigger()

    def show_tasks(self) -> None:
        """Show what is owed: tasks, and answers that are waited for."""
        self._show_duties()

    def enter_duty(self, line: "TaskLine | NotificationLine") -> None:
        """Enter the result of a task, or the answer of a party."""
        self._show_duties().ask(line)

    def _show_duties(self) -> "TasksWindow":
        from gui.watch.tasks_window import TasksWindow  # opened now and then

        window = TasksWindow(*self._entry())
        self._enter(window)
        return window
