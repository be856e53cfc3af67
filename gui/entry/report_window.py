"""The window in which a source report is written down: what came in, as it came in."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.entry.alike import AlikeList
from gui.entry.form import ALT_HELP, PICK_HELP, TIME_HELP
from gui.entry.form_window import FormWindow
from gui.entry.incident_window import IncidentWindow, from_report
from gui.entry.preview import PreviewMap
from gui.entry.reading_view import ReadingView
from gui.entry.report_form import ReportForm
from gui.i18n import tr, words
from gui.map.drawing import Drawing
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.labels import HairLine, text_label
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace
from models.attachments.waiting import for_draft, require_all
from models.edits.attachments import attach_waiting
from models.edits.reports import log_report, match_report
from models.entry.drafts import REPORT, ReportDraft, from_json, to_json
from models.entry.duplicates import near_events
from models.entry.forms import OPEN, ReportEntry, value_of, with_value
from models.entry.opening import likely_subclass, likely_unit, same_classes
from models.entry.report import ReportReading, read_report
from models.entry.sentence import sentence
from models.journal import Actor, Entry
from models.records import Draft
from models.text import date_time_group


class ReportWindow(FormWindow):
    """Log a report: it waits unmatched, is matched with an incident, or a new incident is opened from it."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        draft: Draft | None = None,
        *,
        drawing: Drawing | None = None,
    ) -> None:
        super().__init__(workspace, theme, tasks, actor, draft=draft, drawing=drawing)
        kept = from_json(draft.body, ReportDraft) if draft is not None else ReportDraft(self._blank())
        self.entry = kept.entry
        self.reading: ReportReading
        self.report = ReportForm(workspace.profile)
        self.report.files.show_files(kept.files)
        self.preview = PreviewMap(workspace.profile, theme, tasks)
        self.alike = AlikeList(workspace.profile, matching=True, choices=True)
        self.sentence = ReadingView()
        self.lay_out(self.report, self._aside(), REPORT, tr("Log report"))
        self.entitle(tr("New source report"), tr("draft"))
        self.report.where.place_chosen.connect(lambda number: self._edit("place_id", number))
        self.report.files.changed.connect(self.keeper.touch)
        self.on_key("Ctrl+Shift+V", self.report.files.paste)
        self.setAcceptDrops(True)
        self.alike.decided.connect(self._decide)
        self.alike.looked.connect(workspace.choose)
        workspace.answer_changed.connect(self._show)
        self.report.use(self.around)
        self.report.show_entry(self.entry)
        self.alike.show_outcome(self.entry.outcome)
        self.take_size(1600, 960)
        self._show()
        self.report.go_to_section(1 if draft is None else 2)

    def _blank(self) -> ReportEntry:
        workspace = self.workspace
        profile, contingent = workspace.profile, self.actor.contingent
        spoken = next((each.language for each in profile.contingents if each.code == contingent), "en")
        return ReportEntry(received=date_time_group(workspace.clock(), profile.zone), language=spoken)

    def _aside(self) -> QWidget:
        look, aside = self.look, QWidget()
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PanelHead(tr("Preview"), tr("follows the fields as you type")))
        column.addWidget(self.preview, 5)
        column.addWidget(self.alike)
        column.addWidget(PanelHead(tr("As it will read in the log")))
        column.addWidget(self.sentence, 3)
        column.addWidget(HairLine())
        said = " ".join((tr(ALT_HELP, last=str(self.report.sections)), tr(PICK_HELP), tr(TIME_HELP)))
        self._help = text_label(said, "note", "text2", wrap=True)
        self._help.setContentsMargins(look.px(12), look.px(6), look.px(12), look.px(8))
        column.addWidget(self._help)
        return aside

    def use_ground(self, drawing: Drawing) -> None:
        """Draw the preview on the ground, and offer its places."""
        self.preview.use(drawing)
        self.report.use(self.around)
        if hasattr(self, "reading"):
            self._show()

    # ---- while it is typed

    def body(self) -> str:
        """Give the draft as JSON."""
        return to_json(ReportDraft(self.entry, for_draft(self.report.files.files)))

    def take(self, name: str, text: str) -> None:
        """Take a change of a field; some changes bring others along."""
        if value_of(self.entry, name) == text:
            return
        self.entry = with_value(self.entry, name, text)
        if name == "mode":
            self.report.where.show_mode(text)
        elif name == "observation" and not self.entry.unit and text:
            self._bring("unit", likely_unit(text))
        elif name == "reporter" and not self.entry.where.observer and text in self.around.posts:
            self._bring("observer", text)
        elif name in ("low", "high") and not self.entry.qualifier:
            self._bring("qualifier", "AB")
        self._show()

    def _bring(self, name: str, text: str) -> None:
        self.entry = with_value(self.entry, name, text)
        self.report.fields[name].show_text(text)

    def _decide(self, outcome: str) -> None:
        self.entry = replace(self.entry, outcome=outcome)
        self.keeper.touch()
        self._show()

    def _show(self) -> None:
        profile = self.workspace.profile
        self.reading = read_report(self.entry, self.around)
        self.report.show_reading(self.entry, self.reading)
        self.show_mending(self.reading.troubles)
        self.preview.show_position(self.reading.position, likely_subclass(self.entry)[:1])
        self.sentence.show_parts(sentence(self.entry, self.reading, profile, words()))
        self._show_alike()
        labels = {"": tr("Log report"), OPEN: tr("Log and open incident")}
        self.name_enter(labels.get(self.entry.outcome, tr("Log and match")))

    def _show_alike(self) -> None:
        times, position = self.reading.times, self.reading.position
        columns = self.workspace.columns
        if times.start is None or position.lat is None or position.lon is None:
            self.alike.show_alike([], columns, known=False)
            return
        classes = same_classes(likely_subclass(self.entry))
        found = near_events(columns, self.workspace.profile, times.start, position.lat, position.lon, classes)
        self.alike.show_alike(found, columns, known=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped anywhere on the window."""
        self.report.files.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped among the attachments."""
        self.report.files.dropEvent(event)

    # ---- entering

    def work(self) -> Callable[[], Entry]:
        """Log the report with its files, and match it where that was decided; a repeated try enters nothing twice."""
        files = self.report.files.files
        fields, outcome = self.reading.fields, self.entry.outcome
        store, actor, action = self.workspace.store, self.actor, self.draft_id
        if fields is None:
            raise ValueError("a report with troubles cannot be logged")

        def log() -> Entry:
            require_all(files)
            entry = log_report(store, actor, fields, action=action)
            for _ in attach_waiting(store, actor, files, report=entry.record_id):
                pass
            if outcome in ("", OPEN):
                return entry
            return match_report(store, actor, entry.record_id, uuid.UUID(outcome))

        return log

    def entered(self, entry: Entry) -> None:
        """Go on to the incident where one is to be opened."""
        if self.entry.outcome == OPEN:
            begun = from_report(self.workspace.store, entry.record_id, self.entry)
            seat = (self.workspace, self.look, self.tasks, self.actor)
            window = IncidentWindow(*seat, begun, drawing=self._drawing)
            self.keeper.end(forget=True)
            self.written.emit(entry)
            self.show_window(window)
            self.hide()  # it tells on what is written there, and goes with it
            window.destroyed.connect(self.close)
            return
        super().entered(entry)
