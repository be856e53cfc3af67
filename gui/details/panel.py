"""The details panel: the chosen incident with its reports, assessments and history; the watch, when none is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTabBar, QToolButton, QVBoxLayout, QWidget

from gui.attachments.shelf import Shelf
from gui.details.facts import Teller, event_facts, further_facts, incident_facts
from gui.details.history_lines import told
from gui.details.pages import (
    Page,
    assessment_cards,
    facts_grid,
    fill_assessments,
    fill_history,
    fill_reports,
    history_rows,
    selectable,
)
from gui.details.tasks_page import TasksPage
from gui.details.title import IncidentTitle
from gui.details.watch_page import WatchPage
from gui.i18n import tr, words
from gui.theme import Theme
from gui.widgets.buttons import ActionButton, tool_button
from gui.widgets.flow import FlowRow
from gui.widgets.labels import HairLine, text_label
from gui.workspace import Workspace
from models import vocabulary
from models.columns import NONE
from models.dossier import Dossier, EventDossier, read_dossier
from models.phrases import Phrases
from models.records import Incident

_LAST_LINES = 4
_TOOLS, _AROUND_TAB = 36, 17
"""What the tools beside the tabs take, and what a tab has around its words (px at scale 1)."""
_WATCH_PAGE = 5
"""The page that is shown while nothing is chosen, after those under tabs."""


class DetailsPanel(QWidget):
    """Shows everything on the chosen incident; `actions` (correct, void) stand as buttons beside its name."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        actions: Sequence[QAction] = (),
        place_name: Callable[[int], str | None] | None = None,
        duties: Sequence[QAction] = (),
        parent: QWidget | None = None,
        *,
        shelf: Shelf | None = None,
    ) -> None:
        super().__init__(parent)
        self._judging: Sequence[QAction] = ()
        self._shelf = shelf
        self.setAcceptDrops(shelf is not None)
        self._workspace = workspace
        self._theme = theme
        self._place_name = place_name
        self._tell = Teller(workspace.profile, words())
        self.dossier: Dossier | EventDossier | None = None
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setFont(theme.font("note"))
        self.tabs.setAccessibleName(tr("Details"))
        self.summary, self.reports, self.assessments, self.history = (Page(theme) for _ in range(4))
        self.tasks = TasksPage(theme, workspace.profile, duties)
        self.watch = WatchPage(workspace, theme)
        self.title = IncidentTitle(theme, actions)
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        workspace.selection_changed.connect(self._show)
        workspace.record_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, self._theme.px(8), 0)
        self._name = text_label(tr("Details"), "head")
        self._name.setMargin(self._theme.px(4))
        self._head.addWidget(self.tabs)
        self._head.addWidget(self._name)
        self._head.addStretch(1)
        self._pages = QStackedLayout()
        for page in (self.summary, self.reports, self.assessments, self.tasks, self.history, self.watch):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(HairLine())
        column.addWidget(self.title)
        column.addLayout(self._pages, 1)
        self.setMinimumWidth(self._theme.px(340))
        self.setFocusProxy(self.tabs)

    def judge_with(self, actions: Sequence[QAction]) -> None:
        """Offer these (assess, joint finding) under the two assessments."""
        self._judging = actions
        self._show()

    def add_tool(self, name: str, tip: str) -> QToolButton:
        """Add an icon button beside the tabs; `tip` is what it does."""
        button = tool_button(name, tip)
        self._head.addWidget(button)
        return button

    def _show(self) -> None:
        workspace = self._workspace
        self.dossier = None
        if workspace.selection is not None:
            with workspace.store.reading() as session:
                self.dossier = read_dossier(session, workspace.profile, workspace.selection)
        row = workspace.selected_row
        phrases = Phrases(workspace.columns, workspace.profile, words(), self._place_name)
        self.title.setVisible(self.dossier is not None)
        self.summary.clear()
        if isinstance(self.dossier, Dossier):
            self._show_incident(self.dossier, phrases.place(row) if row is not None else "–")
        elif isinstance(self.dossier, EventDossier):
            self._show_event(self.dossier)
        else:
            self._set_tabs(())
            self.watch.show_watch()
        self._turn()

    def _set_tabs(self, titles: Sequence[str]) -> None:
        now = self.tabs.currentIndex()
        for index, title in enumerate(titles):
            if index < self.tabs.count():
                self.tabs.setTabText(index, title)
            else:
                self.tabs.addTab(title)
            self.tabs.setTabToolTip(index, title)
        while self.tabs.count() > len(titles):
            self.tabs.removeTab(self.tabs.count() - 1)
        self.tabs.setVisible(bool(titles))
        self._name.setVisible(not titles)
        self._fit_tabs()
        self.tabs.setCurrentIndex(max(0, min(now, len(titles) - 1)))

    def _fit_tabs(self) -> None:
        """Write the tabs in the condensed face and closer together where they would be cut."""
        tabs, px, metrics = range(self.tabs.count()), self._theme.px, QFontMetrics(self._theme.font("note"))
        wanted = sum(metrics.horizontalAdvance(self.tabs.tabText(at)) + px(_AROUND_TAB) for at in tabs)
        tight = wanted > self.width() - px(_TOOLS)
        self.tabs.setFont(self._theme.font("list" if tight else "note"))
        if tight != self.tabs.property("tight"):
            self.tabs.setProperty("tight", tight)
            self.tabs.style().unpolish(self.tabs)
            self.tabs.style().polish(self.tabs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._fit_tabs()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here, to be attached to the incident shown."""
        if self._shelf is not None:
            self._shelf.enter_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        if self._shelf is not None:
            self._shelf.take_drop(event)

    def _turn(self) -> None:
        self._pages.setCurrentIndex(_WATCH_PAGE if self.dossier is None else max(0, self.tabs.currentIndex()))

    def _show_incident(self, dossier: Dossier, place: str) -> None:
        theme, tell = self._theme, self._tell
        with self._workspace.store.reading() as session:
            duties = self.tasks.show_duties(session, dossier.incident.id, self._workspace.clock())
        self._set_tabs(
            (
                tr("Summary"),
                tr("Reports {n}", n=len(dossier.reports)),
                tr("Assessments {n}", n=len(dossier.assessments)),
                tr("Tasks {n}", n=duties),
                tr("History {n}", n=len(dossier.history)),
            )
        )
        incident = dossier.incident
        name = tell.term(vocabulary.SUBCLASSES, incident.subclass)
        about = tr(
            "{status} · severity {severity}",
            status=tell.term(vocabulary.STATUSES, incident.status),
            severity=str(incident.severity),
        )
        mark = (incident.subclass[:1], str(incident.status))
        self.title.say(mark, incident.serial, f"{incident.subclass} {name}", about)
        self.summary.add(facts_grid(incident_facts(dossier, place, tell), theme))
        self.summary.add(assessment_cards(dossier, theme, tell))
        if self._judging:
            self.summary.add(FlowRow(*(ActionButton(action) for action in self._judging)))
        if self._shelf is not None:
            self.summary.add(self._shelf.strip(incident.id))
        self.summary.add(facts_grid(further_facts(incident, tell), theme))
        for text in _summaries(incident, tell):
            self.summary.add(selectable(text, "base"))
        self.summary.add(HairLine())
        last = (told(line, tell, dossier.sealed) for line in dossier.history[-_LAST_LINES:])
        self.summary.add(history_rows(last, theme, changes=False))
        fill_reports(self.reports, dossier, tell)
        fill_assessments(self.assessments, dossier, tell)
        fill_history(self.history, dossier, tell)

    def _show_event(self, dossier: EventDossier) -> None:
        event, tell = dossier.event, self._tell
        self._set_tabs((tr("Summary"),))
        row = self._workspace.selected_row
        serial = self._workspace.columns.serial(row) if row is not None else event.external_id
        name = f"{event.subclass} {tell.term(vocabulary.SUBCLASSES, event.subclass)}" if event.subclass else ""
        about = tr("reference event of {data_set}, not counted as a violation", data_set=dossier.data_set.name)
        self.title.say(((event.subclass or NONE)[:1], "10"), serial, name, about)
        self.summary.add(facts_grid(event_facts(dossier, tell), self._theme))


def _summaries(incident: Incident, tell: Teller) -> list[str]:
    """The summary in both working languages; what is not translated is said so, never hidden."""
    texts = (incident.summary_left, incident.summary_right)
    if not any(texts):
        return []
    codes = (contingent.language.upper() for contingent in tell.profile.contingents)
    return [f"{code}: {text or tr('not translated')}" for code, text in zip(codes, texts, strict=True)]
