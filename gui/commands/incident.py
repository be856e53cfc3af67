"""What the menu Incident does: open, correct, void, step from one to the next."""

import uuid
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from gui.commands.base import MenuCommands
from gui.errors import show_problem
from models.attachments.waiting import WaitingFile
from models.text import Problem

if TYPE_CHECKING:
    from gui.entry.window import EntryWindow


class IncidentCommands(MenuCommands):
    """The handlers of the menu."""

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
        self._take_together("incident_voided")

    def mark_duplicate(self) -> None:
        """Mark the chosen incident as a duplicate of another."""
        self._take_together("incident_duplicate")

    def restore_incident(self) -> None:
        """Let the chosen incident count again."""
        self._take_together("incident_restored")

    def close_incident(self) -> None:
        """Close the chosen incident."""
        self._take_together("incident_closed")

    def _take_together(self, step: str) -> None:
        from gui.entry.joint_step import JointStepWindow  # opened now and then

        if self.workspace.selection is not None:
            self._enter(JointStepWindow(*self._entry(), step, self.workspace.selection))

    def assess(self) -> None:
        """File the assessment of the officer's own contingent."""
        from gui.assessment.window import AssessmentWindow  # opened now and then

        window = partial(AssessmentWindow, *self._entry(), drawing=self._drawing())
        self._enter_if_possible(partial(window, incident=self.workspace.selection))

    def joint_finding(self) -> None:
        """Lay both assessments side by side, and sign what both find."""
        from gui.finding.window import FindingWindow  # opened now and then

        self._enter_if_possible(partial(FindingWindow, *self._entry(), incident=self.workspace.selection))

    def _enter_if_possible(self, make: "Callable[[], EntryWindow]") -> None:
        try:
            self._enter(make())
        except Problem as problem:
            show_problem(problem, self.window)

    def add_task(self) -> None:
        """Give out a task to verify the chosen incident."""
        from gui.watch.task_form import TaskWindow  # opened now and then

        self._enter(TaskWindow(*self._entry(), incident=self.workspace.selection))

    def notify_party(self) -> None:
        """Enter what a party was told about the chosen incident."""
        from gui.watch.notification_form import NotificationWindow  # opened now and then

        self._enter(NotificationWindow(*self._entry(), incident=self.workspace.selection))

    def attach_files(self) -> None:
        """Attach files to the chosen incident."""
        self.attach([])

    def paste_attachment(self) -> None:
        """Attach what is on the clipboard to the chosen incident."""
        from gui.attachments.offers import pasted  # used now and then

        try:
            files = pasted()
        except Problem as problem:
            show_problem(problem, self.window)
            return
        self.attach(files)

    def attach(self, files: list[WaitingFile]) -> None:
        """Look files over that are to be attached to the chosen incident."""
        from gui.attachments.attach_window import AttachWindow  # opened now and then

        if self.workspace.selection is not None:
            self._enter(AttachWindow(*self._entry(), self.workspace.selection, files))

    def show_attachment(self, attachment: uuid.UUID) -> None:
        """Look at an attachment."""
        from gui.attachments.viewer import AttachmentWindow  # opened now and then

        self._enter(AttachmentWindow(*self._entry(), attachment))

    def previous_incident(self) -> None:
        """Choose the incident before the chosen one in the list."""
        self.window.panels.list.step(-1)

    def next_incident(self) -> None:
        """Choose the incident after the chosen one in the list."""
        self.window.panels.list.step(1)

    def drop_choice(self) -> None:
        """Choose nothing."""
        self.workspace.choose(None)
