"""The window in which an incident is opened or corrected; two corrections at once are shown to each other."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.entry.alike import AlikeList
from gui.entry.compared import Compared, Line
from gui.entry.form_window import FormWindow
from gui.entry.incident_form import IncidentForm
from gui.entry.preview import PreviewMap
from gui.i18n import tr
from gui.map.drawing import Drawing
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.flow import FlowRow
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace
from models.edits.fields import IncidentFields
from models.edits.incidents import correct_incident, open_incident, read_fields
from models.entry.changes import differences, rebased
from models.entry.drafts import INCIDENT, IncidentDraft, from_json, to_json
from models.entry.duplicates import near_events
from models.entry.forms import IncidentEntry, ReportEntry, value_of, with_value
from models.entry.incident import IncidentReading, read_incident
from models.entry.opening import incident_from, same_classes
from models.entry.trouble import Trouble
from models.entry.written import entry_of, report_of
from models.journal import Actor, Conflict, Entry, history
from models.records import Draft, Incident, SourceReport
from models.store import Store
from models.text import N_, Problem, date_time_group

_REASON = "reason"


def from_report(store: Store, report: uuid.UUID, said: ReportEntry | None = None) -> IncidentDraft:
    """Begin an incident from a waiting report; `said` is the report as typed, which says more than its record."""
    if said is None:
        with store.reading() as session:
            said = report_of(session.get_one(SourceReport, report), store.profile)
    return IncidentDraft(incident_from(said, store.profile), report_id=report.hex)


class IncidentWindow(FormWindow):
    """Open an incident, or correct the incident `correct`; `draft` is one kept before, or begins a form.

    An incident is opened from a waiting report by the draft that `from_report` gives.
    """

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        draft: Draft | IncidentDraft | None = None,
        *,
        correct: uuid.UUID | None = None,
        drawing: Drawing | None = None,
    ) -> None:
        kept = draft if isinstance(draft, Draft) else None
        super().__init__(workspace, theme, tasks, actor, draft=kept, drawing=drawing)
        self._state = draft if isinstance(draft, IncidentDraft) else self._begin(kept, correct)
        self._base: IncidentFields | None = None
        self.reading: IncidentReading
        self.incident = IncidentForm(workspace.profile, correcting=self.correcting)
        self.preview = PreviewMap(workspace.profile, theme, tasks)
        self.alike = AlikeList(workspace.profile, matching=False)
        self.changes = Compared(tr("What changes"))
        self.conflict = Compared(tr("Corrected by somebody else meanwhile"))
        self.conflict_choices = FlowRow()
        label = tr("Enter correction") if self.correcting else tr("Open incident")
        self.lay_out(self.incident, self._aside(), INCIDENT, label)
        self._name()
        self.incident.where.place_chosen.connect(lambda number: self._edit("place_id", number))
        self.alike.looked.connect(workspace.choose)
        self.incident.use(self.around)
        self.incident.show_entry(self.entry, self._state.reason)
        self.take_size(1600, 960)
        self._read_base()
        self._show()
        self.incident.go_to_section(1)

    @property
    def entry(self) -> IncidentEntry:
        """The incident as typed."""
        return self._state.entry

    @property
    def correcting(self) -> bool:
        """Whether an incident on record is being corrected."""
        return bool(self._state.incident_id)

    def _begin(self, kept: Draft | None, correct: uuid.UUID | None) -> IncidentDraft:
        if kept is not None:
            return from_json(kept.body, IncidentDraft)
        if correct is None:
            return IncidentDraft()
        with self.workspace.store.reading() as session:
            fields, revision = read_fields(session, correct)
        before = entry_of(fields, self.workspace.profile)
        return IncidentDraft(before, incident_id=correct.hex, revision=revision, before=before)

    def _read_base(self) -> None:
        """Read the incident as it is; changed since the form was filled, both versions are shown."""
        if not self.correcting:
            return
        with self.workspace.store.reading() as session:
            self._base, revision = read_fields(session, uuid.UUID(self._state.incident_id))
        if revision != self._state.revision:
            self._show_conflict()

    def _name(self) -> None:
        if not self.correcting:
            note = tr("from a report") if self._state.report_id else tr("without a report")
            self.entitle(tr("New incident"), note)
            return
        with self.workspace.store.reading() as session:
            serial = session.get_one(Incident, uuid.UUID(self._state.incident_id)).serial
        self.entitle(tr("Correct {serial}", serial=serial), tr("the record keeps what was before, and the reason"))

    def _aside(self) -> QWidget:
        aside = QWidget()
        column = QVBoxLayout(aside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PanelHead(tr("Preview"), tr("follows the fields as you type")))
        column.addWidget(self.preview, 5)
        column.addWidget(self.alike if not self.correcting else self.changes, 3 if self.correcting else 0)
        if self.correcting:
            px = self.look.px
            column.addWidget(self.conflict, 4)
            self.conflict_choices.setContentsMargins(px(12), px(8), px(12), px(8))
            self.conflict_choices.add(push_button(tr("Put my changes on top of theirs"), self._rebase))
            self.conflict_choices.add(push_button(tr("Take theirs, drop mine"), self._take_theirs))
            column.addWidget(self.conflict_choices)
            self.conflict.hide()
            self.conflict_choices.hide()
        return aside

    def use_ground(self, drawing: Drawing) -> None:
        """Draw the preview on the ground, and offer its places."""
        self.preview.use(drawing)
        self.incident.use(self.around)
        if hasattr(self, "reading"):
            self._show()

    # ---- while it is typed

    def body(self) -> str:
        """Give the draft as JSON."""
        return to_json(self._state)

    def take(self, name: str, text: str) -> None:
        """Take a change of a field."""
        if name == _REASON:
            self._state = replace(self._state, reason=text)
        elif value_of(self.entry, name) != text:
            self._state = replace(self._state, entry=with_value(self.entry, name, text))
            if name == "mode":
                self.incident.where.show_mode(text)
        self._show()

    def _show(self) -> None:
        self.reading = read_incident(self.entry, self.around, self._base)
        troubles = dict(self.reading.troubles)
        if self.correcting and not self._state.reason.strip():
            troubles[_REASON] = Trouble(Problem(N_("Give a reason: it is kept with the record.")), missing=True)
        self.incident.show_reading(self.entry, self.reading)
        self.incident.show_troubles(troubles)
        self.show_mending(troubles)
        self.preview.show_position(self.reading.position, self.entry.subclass[:1])
        if self.correcting:
            self._show_changes()
        else:
            self._show_alike()

    def _show_changes(self) -> None:
        found = differences(self._state.before or self.entry, self.entry)
        lines: list[Line] = [(self._caption(each.name), (each.before, each.after)) for each in found]
        self.changes.head.set_note(tr("{n} fields", "", len(lines)) if lines else tr("nothing yet"))
        self.changes.compare((tr("was"), tr("becomes")), lines)

    def _caption(self, name: str) -> str:
        fields = self.incident.fields
        return fields[name].label if name in fields else tr("Place number")

    def _show_alike(self) -> None:
        times, position, columns = self.reading.times, self.reading.position, self.workspace.columns
        if times.start is None or position.lat is None or position.lon is None:
            self.alike.show_alike([], columns, known=False)
            return
        classes = same_classes(self.entry.subclass)
        found = near_events(columns, self.workspace.profile, times.start, position.lat, position.lon, classes)
        self.alike.show_alike(found, columns, known=True)

    # ---- entering

    def work(self) -> Callable[[], Entry]:
        """Open or correct the incident; a repeated try enters nothing twice."""
        fields, state = self.reading.fields, self._state
        store, actor, action = self.workspace.store, self.actor, self.draft_id
        if fields is None:
            raise ValueError("an incident with troubles cannot be entered")
        if self.correcting:
            incident = uuid.UUID(state.incident_id)
            return lambda: correct_incident(
                store, actor, incident, fields, state.reason, revision=state.revision, action=action
            )
        report = uuid.UUID(state.report_id) if state.report_id else None
        return lambda: open_incident(store, actor, fields, report, action=action)

    def entered(self, entry: Entry) -> None:
        """Choose the incident, so that it is shown when the record was read anew."""
        self.workspace.choose_record(entry.record_id)
        super().entered(entry)

    def refused(self, problem: Problem) -> None:
        """Somebody changed it meanwhile: show both versions; anything else is said in the foot."""
        super().refused(problem)
        if isinstance(problem, Conflict):
            self._show_conflict()

    # ---- two corrections at once

    def _theirs(self) -> tuple[IncidentFields, IncidentEntry, int]:
        with self.workspace.store.reading() as session:
            fields, revision = read_fields(session, uuid.UUID(self._state.incident_id))
        return fields, entry_of(fields, self.workspace.profile), revision

    def _show_conflict(self) -> None:
        """Show field by field what was there, what is on record now, and what is typed here."""
        _fields, theirs, _revision = self._theirs()
        before = self._state.before or theirs
        names = dict.fromkeys(each.name for other in (theirs, self.entry) for each in differences(before, other))
        lines: list[Line] = []
        for name in names:
            was, *others = (value_of(each, name) for each in (before, theirs, self.entry))
            lines.append((self._caption(name), (was, *(tr("as it was") if each == was else each for each in others))))
        self.conflict.head.set_note(self._last_hand())
        versions = (tr("was"), tr("on record now"), tr("typed here"))
        self.conflict.compare(versions, lines, _disputed)
        self.conflict.show()
        self.conflict_choices.show()
        self.changes.hide()
        self.enter_button.setEnabled(False)
        self.enter_button.setToolTip(tr("Choose at the right first"))
        self.foot.say(
            tr("Corrected by somebody else meanwhile. Nothing was overwritten: choose at the right."), error=True
        )

    def _last_hand(self) -> str:
        with self.workspace.store.reading() as session:
            last = history(session, uuid.UUID(self._state.incident_id))[-1]
        at = date_time_group(int(last.at.timestamp() * 1000), self.workspace.profile.zone)
        return tr("{name}, {time}: {reason}", name=last.actor.name, time=at, reason=last.reason or "–")

    def _rebase(self) -> None:
        """Put what was typed here on top of what is on record; it is entered only when the officer says so."""
        fields, theirs, revision = self._theirs()
        entry = rebased(self._state.before or theirs, self.entry, theirs)
        self._settle(fields, replace(self._state, entry=entry, before=theirs, revision=revision))

    def _take_theirs(self) -> None:
        fields, theirs, revision = self._theirs()
        self._settle(fields, replace(self._state, entry=theirs, before=theirs, revision=revision))

    def _settle(self, fields: IncidentFields, state: IncidentDraft) -> None:
        self._base, self._state = fields, state
        self.conflict.hide()
        self.conflict_choices.hide()
        self.changes.show()
        self.incident.show_entry(self.entry, state.reason)
        self.keeper.touch()
        self._show()


def _disputed(line: Line) -> bool:
    """Whether both changed the field, and not to the same."""
    _was, theirs, mine = line[1]
    return theirs != mine and tr("as it was") not in (theirs, mine)
