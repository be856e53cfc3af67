"""What the details say when nothing is chosen: what the watch has before it, from the record alone."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.details.pages import Page, selectable
from gui.i18n import tr
from gui.icons import picture
from gui.theme import Theme
from gui.widgets.labels import HairLine, text_label
from gui.workspace import Workspace
from models.edits.watches import last_watch
from models.handover import read_handed_over
from models.period import watch_start
from models.records import Watch
from models.records.base import to_ms
from models.text import date_time_group
from models.watching import Duties, read_duties


class WatchPage(Page):
    """Nothing is chosen: how to choose, and the duties of the watch."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._workspace = workspace

    def show_watch(self) -> None:
        """Read the duties and show them."""
        workspace = self._workspace
        self.clear()
        self.add(text_label(tr("Nothing is chosen"), "title"))
        about = tr(
            "Choose an incident in the list or on the map, and its reports, assessments and history appear here."
        )
        self.add(text_label(about, "note", "text2", wrap=True))
        self.add(HairLine())
        self.add(text_label(tr("The watch, meanwhile"), "strong"))
        since = watch_start(workspace.clock(), workspace.profile)
        with workspace.store.reading() as session:
            duties = read_duties(session, since, workspace.clock())
            before = last_watch(session)
        if duties.crew is not None:
            self.add(text_label(self._crew(duties.crew), "note", "text2", wrap=True))
        self.add(self._lines(duties, date_time_group(duties.since, workspace.profile.zone)))
        if before is not None and before.end is not None:
            self._tell_handover(before, date_time_group(to_ms(before.end), workspace.profile.zone))

    def _tell_handover(self, before: Watch, time: str) -> None:
        """What the watch before left: its note, and what was open, so that this one begins with it."""
        initials = " · ".join(each for each in (before.initials_left, before.initials_right) if each)
        self.add(text_label(tr("Handed over {time}, {initials}", time=time, initials=initials or "–"), "strong"))
        if before.handover_note:
            self.add(selectable(before.handover_note, "note"))
        left = read_handed_over(before)
        if left is not None:
            said = tr(
                "Open then: {tasks} tasks, {overdue} of them overdue; {answers} answers waited for; {reports} reports "
                "without an incident; {drafts} drafts.",
                tasks=str(len(left.tasks)),
                overdue=str(left.overdue),
                answers=str(len(left.notifications)),
                reports=str(left.reports),
                drafts=str(left.drafts),
            )
            self.add(text_label(said, "note", "text2", wrap=True))

    def _crew(self, crew: tuple[str, str]) -> str:
        contingents = self._workspace.profile.contingents
        return "\n".join(f"{each.code}  {names}" for each, names in zip(contingents, crew, strict=True))

    def _lines(self, duties: Duties, since: str) -> QWidget:
        profile, ratio = self._workspace.profile, self.devicePixelRatioF()
        left, right = duties.unanswered
        lines = [
            ("clock", tr("This watch since"), since),
            ("log", tr("Watch log entries this watch"), str(duties.log_entries)),
            ("edit", tr("Drafts not yet entered (Ctrl+Shift+N)"), str(duties.drafts)),
            ("file-text", tr("Reports waiting for a match"), str(duties.waiting_reports)),
            ("help", tr("Incidents waiting for {contingent}", contingent=profile.left.code), str(left)),
            ("help", tr("Incidents waiting for {contingent}", contingent=profile.right.code), str(right)),
            ("done", tr("Tasks open (Ctrl+T)"), str(duties.open_tasks)),
            ("alert", tr("Tasks overdue"), str(duties.overdue)),
            ("clock", tr("Answers waited for"), str(duties.answers)),
        ]
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, (sign, name, value) in enumerate(lines):
            mark = QLabel()
            mark.setPixmap(picture(sign, "text2", 14, ratio))
            grid.addWidget(mark, 2 * row, 0)
            grid.addWidget(text_label(name, "note"), 2 * row, 1)
            grid.addWidget(text_label(value, "note", "text2"), 2 * row, 2)
            grid.addWidget(HairLine(), 2 * row + 1, 0, 1, 3)
        return block
