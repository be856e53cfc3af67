"""The window of what waits: drafts to be gone on with, and reports that no incident has yet."""

import uuid
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.assessment.window import AssessmentWindow
from gui.entry.alike import AlikeList
from gui.entry.incident_window import IncidentWindow, from_report
from gui.entry.report_window import ReportWindow
from gui.entry.watch_log import LogLineWindow
from gui.entry.window import EntryWindow, opened
from gui.finding.window import FindingWindow
from gui.i18n import tr, words
from gui.map.drawing import Drawing
from gui.tasks import Tasks
from gui.theme import Theme, theme
from gui.watch.notification_form import NotificationWindow
from gui.watch.task_form import TaskWindow
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, HairLine, set_ink, text_label
from gui.widgets.panel_head import PanelHead
from gui.widgets.row_list import RowList, list_row
from gui.workspace import Workspace
from models import vocabulary
from models.edits.drafts import discard_draft, drafts
from models.edits.reports import match_report
from models.entry.drafts import ASSESSMENT, FINDING, INCIDENT, NOTIFICATION, REPORT, TASK, WATCH_LINE
from models.entry.waiting import (
    WaitingReport,
    alike_of,
    count_waiting,
    draft_title,
    incident_numbered,
    waiting_reports,
)
from models.journal import Actor, Entry
from models.records import Draft
from models.records.base import to_ms
from models.store import Store
from models.text import Problem, date_time_group

_NOTHING_HIGH, _ANY_HEIGHT = 48, 1 << 20
"""How high a list without rows is (px at scale 1), and one with rows at most (px)."""


def waiting(store: Store, station: str) -> tuple[int, int]:
    """Count what waits: drafts of this station, reports without an incident."""
    with store.reading() as session:
        return count_waiting(session, station)


class WaitingWindow(EntryWindow):
    """Two lists; a report is matched with an incident near it, with one named by its serial, or opens a new one."""

    def __init__(
        self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, *, drawing: Drawing | None = None
    ) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self._drawing = drawing
        self._report: uuid.UUID | None = None
        self.said = ElidedLabel("", "base", "text2")
        self.alike = AlikeList(workspace.profile, matching=True)
        self.serial = QLineEdit()
        self._drafts, self._reports = RowList(), RowList()
        self._asking: dict[uuid.UUID, QPushButton] = {}
        self.drafts_head = PanelHead(tr("Drafts of this station"))
        self.reports_head = PanelHead(tr("Reports without an incident"))
        self.match_head = PanelHead(tr("Where does it belong?"))
        self.entitle(tr("Waiting"), tr("what was typed and not entered, what came in and belongs nowhere yet"))
        self._lay_out()
        self.take_size(1180, 720)
        self.alike.decided.connect(self._decide)
        self.alike.looked.connect(workspace.choose)
        workspace.record_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        body, px = QWidget(), self.look.px
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for head, rows, stretch in ((self.drafts_head, self._drafts, 2), (self.reports_head, self._reports, 3)):
            column.addWidget(head)
            column.addWidget(rows, stretch)
        column.addWidget(self._matching())
        column.addWidget(HairLine("edge"))
        column.addWidget(self.said)
        self.said.setContentsMargins(px(16), px(6), px(16), px(6))
        self.add_body(body)

    def _matching(self) -> QWidget:
        px = self.look.px
        self.match_part = QWidget()
        column = QVBoxLayout(self.match_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(6), px(16), px(8))
        row.setSpacing(px(8))
        self.serial.setPlaceholderText(f"{self.workspace.profile.serial}-2026-000123")
        self.serial.setAccessibleName(tr("Serial of the incident"))
        self.serial.returnPressed.connect(self._match_serial)
        row.addWidget(text_label(tr("Match with the incident"), "base"))
        row.addWidget(self.serial)
        row.addWidget(push_button(tr("Match"), self._match_serial))
        row.addStretch(1)
        row.addWidget(push_button(tr("Not now"), lambda: self._ask_match(None)))
        column.addWidget(self.match_head)
        column.addWidget(self.alike)
        column.addLayout(row)
        self.match_part.hide()
        return self.match_part

    # ---- what is shown

    def refresh(self) -> None:
        """Read both lists anew."""
        kept = drafts(self.workspace.store, self.actor.station)
        with self.workspace.store.reading() as session:
            reports = waiting_reports(session)
            _, count = count_waiting(session, self.actor.station)
        self.drafts_head.set_note(words().number(len(kept)))
        more = tr(", the newest {n} are listed", n=len(reports)) if count > len(reports) else ""
        self.reports_head.set_note(words().number(count) + more)
        nothing = tr("Nothing waits here.")
        self._drafts.show_rows([self._draft_row(draft) for draft in kept], nothing)
        self._drafts.setMaximumHeight(_ANY_HEIGHT if kept else self.look.px(_NOTHING_HIGH))
        self._asking.clear()
        self._reports.show_rows([self._report_row(report) for report in reports], nothing)
        if self._report is not None and self._report not in {report.id for report in reports}:
            self._ask_match(None)

    def _draft_row(self, draft: Draft) -> QWidget:
        title, words_typed = draft_title(draft)
        at = date_time_group(to_ms(draft.saved_at), self.workspace.profile.zone)
        about = f"{draft.author} · {words_typed}" if words_typed else draft.author
        discard = push_button(tr("Discard"), kind="small")
        discard.clicked.connect(lambda _on: self._discard(draft.id, discard))
        return _row(
            at, tr(title), about, [push_button(tr("Open"), partial(self.open_draft, draft), kind="small"), discard]
        )

    def _report_row(self, report: WaitingReport) -> QWidget:
        source = report.reporter or tr(vocabulary.term(vocabulary.CHANNELS, report.channel).label)
        about = f"{report.observation} · {report.text}" if report.observation else report.text
        ask = push_button(tr("Match…"), partial(self._ask_match, report.id, source), kind="small")
        ask.setCheckable(True)
        ask.setChecked(report.id == self._report)
        self._asking[report.id] = ask
        buttons = [ask, push_button(tr("Open a new incident"), partial(self._open_from, report.id), kind="small")]
        return _row(date_time_group(report.received, report.zone), source, about, buttons)

    # ---- drafts

    def open_draft(self, draft: Draft) -> None:
        """Go on with a draft in its own window; where it is typed already, bring that one to the front."""
        there = opened(draft.id)
        if there is not None:
            there.raise_()
            there.activateWindow()
            return
        seat = (self.workspace, self.look, self.tasks, self.actor)
        makers: dict[str, Callable[[], EntryWindow]] = {
            REPORT: lambda: ReportWindow(*seat, draft, drawing=self._drawing),
            INCIDENT: lambda: IncidentWindow(*seat, draft, drawing=self._drawing),
            WATCH_LINE: lambda: LogLineWindow(*seat, draft),
            TASK: lambda: TaskWindow(*seat, draft),
            NOTIFICATION: lambda: NotificationWindow(*seat, draft),
            ASSESSMENT: lambda: AssessmentWindow(*seat, draft, drawing=self._drawing),
            FINDING: lambda: FindingWindow(*seat, draft),
        }
        try:
            window = makers[draft.kind]()
        except Problem as problem:
            self._tell(problem.say(words()), error=True)
            return
        window.destroyed.connect(self._refresh_later)
        self.show_window(window)

    def _refresh_later(self) -> None:
        if self.isVisible():
            self.refresh()

    def _discard(self, draft_id: uuid.UUID, button: QPushButton) -> None:
        """Ask once, in place."""
        sure = tr("Discard: sure?")
        if button.text() != sure:
            button.setText(sure)
            return
        try:
            discard_draft(self.workspace.store, draft_id)
        except Problem as problem:
            self._tell(problem.say(words()), error=True)
        self.refresh()

    # ---- reports

    def _ask_match(self, report: uuid.UUID | None, source: str = "") -> None:
        self.match_head.set_note(source)
        self._report = report
        self.match_part.setVisible(report is not None)
        for each, button in self._asking.items():
            button.setChecked(each == report)
        if report is None:
            return
        with self.workspace.store.reading() as session:
            found = alike_of(session, report, self.workspace.columns, self.workspace.profile)
        self.alike.show_outcome("")
        self.alike.show_alike(found or [], self.workspace.columns, known=found is not None)
        self.serial.clear()
        self.serial.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, outcome: str) -> None:
        self._match(uuid.UUID(outcome))

    def _match_serial(self) -> None:
        try:
            with self.workspace.store.reading() as session:
                incident = incident_numbered(session, self.serial.text())
        except Problem as problem:
            self._tell(problem.say(words()), error=True)
            return
        self._match(incident)

    def _match(self, incident: uuid.UUID) -> None:
        report, store, actor = self._report, self.workspace.store, self.actor
        if report is not None:
            work = partial(match_report, store, actor, report, incident)
            self.tasks.run("match", work, partial(self._matched, incident), self._failed)

    def _matched(self, incident: uuid.UUID, entry: Entry) -> None:
        if not isValid(self):
            return
        self._ask_match(None)
        row = self.workspace.columns.row_of(incident)
        serial = "" if row is None else self.workspace.columns.serial(row)
        self._tell(tr("The report was matched with {serial}.", serial=serial))
        self.written.emit(entry)
        self.refresh()
        for button in list(self._asking.values())[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: BaseException | None) -> None:
        if isinstance(error, Problem):
            self._tell(error.say(words()), error=True)
        elif error is not None:
            self.tasks.failed.emit(error)

    def _open_from(self, report: uuid.UUID) -> None:
        begun = from_report(self.workspace.store, report)
        seat = (self.workspace, self.look, self.tasks, self.actor)
        self.show_window(IncidentWindow(*seat, begun, drawing=self._drawing))

    def _tell(self, text: str, *, error: bool = False) -> None:
        self.said.setText(text)
        set_ink(self.said, "error" if error else "text2")


def _row(at: str, title: str, about: str, buttons: Sequence[QWidget]) -> QWidget:
    px = theme().px
    time, name = text_label(at, "list", "text2"), text_label(title, "list-strong")
    time.setMinimumWidth(px(96))
    name.setMinimumWidth(px(150))
    return list_row([(time, 0), (name, 0), (ElidedLabel(about, "list"), 1)], buttons)
