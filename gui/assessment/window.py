"""The window in which an officer files the assessment of their own contingent, with the evidence beside it."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.assessment.form import AssessmentForm
from gui.details.facts import Teller, assessment_facts
from gui.details.pages import Page, facts_grid, fill_reports, selectable
from gui.entry.form_window import FormWindow
from gui.i18n import tr, words
from gui.map.drawing import Drawing
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.labels import HairLine, text_label
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace
from models.dossier import Dossier, read_dossier
from models.edits.assessment_content import CONTENT, read_own
from models.edits.assessments import file_assessment, other_contingent
from models.edits.drafts import open_draft, seal_draft
from models.edits.fields import AssessmentFields
from models.entry.assessment import AssessmentReading, assessment_entry, read_assessment
from models.entry.drafts import ASSESSMENT, SEALED, AssessmentDraft, AssessmentEntry, from_json, to_json
from models.journal import Actor, Entry
from models.records import Draft, NationalAssessment
from models.text import N_, Problem


class AssessmentWindow(FormWindow):
    """Files a new version for the officer's contingent; nothing of the other side stands in the form."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        draft: Draft | None = None,
        *,
        incident: uuid.UUID | None = None,
        drawing: Drawing | None = None,
    ) -> None:
        """Begin anew for an incident, or go on with a draft.

        Raises:
            Problem: the draft is the other contingent's, or the officer is of neither.
        """
        self._other = other_contingent(workspace.profile, actor)
        begun = None if draft is None else from_json(open_draft(actor, draft), AssessmentDraft).entry
        super().__init__(workspace, theme, tasks, actor, draft=draft, drawing=drawing)
        key = incident or uuid.UUID(begun.incident_id if begun else "")
        self.dossier = _read(workspace, key)
        own = self._own()
        self.entry: AssessmentEntry = begun or assessment_entry(key, own)
        self.reading: AssessmentReading
        profile = workspace.profile
        side = next(each for each in profile.contingents if each.code == actor.contingent)
        self.assessment = AssessmentForm(profile, side, self.dossier.reports, may_seal=self.may_seal)
        self.lay_out(self.assessment, self._evidence(), ASSESSMENT, tr("File"))
        version = 1 + max(
            (each.version for each in self.dossier.assessments if each.contingent == side.code), default=0
        )
        self.entitle(
            tr("Assessment of {code}", code=side.code),
            tr("{serial} · version {version}", serial=self.dossier.incident.serial, version=str(version)),
        )
        self.assessment.show_values(lambda name: str(getattr(self.entry, name)))
        self.take_size(1360, 820)
        self._show()
        self.assessment.go_to_section(1)

    @property
    def may_seal(self) -> bool:
        """Whether it can be filed sealed: the other side has not filed, and the officer has the key to open it."""
        theirs = any(each.current and each.contingent == self._other for each in self.dossier.assessments)
        return not theirs and self.actor.seal is not None

    def _own(self) -> AssessmentFields | None:
        """What the contingent holds so far, though it be sealed for the other."""
        mine = (each for each in self.dossier.assessments if each.contingent == self.actor.contingent and each.current)
        found = next(mine, None)
        return None if found is None else self._read_own(found)

    def _read_own(self, filed: NationalAssessment) -> AssessmentFields | None:
        try:
            fields = read_own(filed, self.actor)
        except Problem:
            return None
        return fields if filed.sealed else replace(fields, reports=self.dossier.rests_on.get(filed.id, ()))

    def _evidence(self) -> QWidget:
        look, tell = self.look, Teller(self.workspace.profile, words())
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PanelHead(tr("Evidence")))
        page = Page(look)
        fill_reports(page, self.dossier, tell)
        for each in self.dossier.assessments:
            if each.contingent == self.actor.contingent:
                page.add(HairLine())
                page.add(self._version(each, tell))
        theirs = any(each.contingent == self._other for each in self.dossier.assessments)
        note = tr("The other contingent has filed; what it says is not shown here.") if theirs else ""
        if note:
            page.add(HairLine())
            page.add(text_label(note, "note", "text2", wrap=True))
        column.addWidget(page, 1)
        return part

    def _version(self, filed: NationalAssessment, tell: Teller) -> QWidget:
        """One of the contingent's own versions, a sealed one under its padlock and open to them alone."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(3))
        column.addWidget(text_label(tr("Our version {n}", n=str(filed.version)), "note-strong"))
        fields = self._read_own(filed) if filed.sealed else None
        if filed.sealed:
            column.addWidget(text_label(tr("Sealed: only your contingent can read this."), "note", "text2", wrap=True))
        shown = filed if fields is None else _open_copy(filed, fields)
        column.addWidget(facts_grid(assessment_facts(shown, tell), self.look))
        if shown.text and not shown.sealed:
            column.addWidget(selectable(shown.text))
        return part

    def use_ground(self, drawing: Drawing) -> None:
        """Nothing in this form is on the map."""

    def body(self) -> str:
        """Give the draft, sealed so that only this contingent can read it."""
        return seal_draft(self.actor, self.draft_id, to_json(AssessmentDraft(self.entry)))

    def take(self, name: str, text: str) -> None:
        """Take a change of a field."""
        self.entry = replace(self.entry, **{name: text})
        self._show()

    def _show(self) -> None:
        profile, side = self.workspace.profile, str(self.actor.contingent)
        self.reading = read_assessment(self.entry, profile, side, may_seal=self.may_seal)
        self.assessment.show_troubles(self.reading.troubles)
        self.show_mending(self.reading.troubles)
        sealed = self.may_seal and self.entry.filing == SEALED
        self.name_enter(tr("File sealed") if sealed else tr("File"))

    def work(self) -> Callable[[], Entry]:
        """Put the assessment on record."""
        fields, incident = self.reading.fields, uuid.UUID(self.entry.incident_id)
        store, actor, action = self.workspace.store, self.actor, self.draft_id
        if fields is None:
            raise ValueError("an assessment with troubles cannot be filed")
        return lambda: file_assessment(store, actor, incident, fields, action=action)


def _open_copy(filed: NationalAssessment, fields: AssessmentFields) -> NationalAssessment:
    """A copy of a sealed assessment with what it says, for the eye alone."""
    said = {name: getattr(fields, name) for name in CONTENT if name != "weapons"}
    weapons = " ".join(fields.weapons)
    return NationalAssessment(filed_at=filed.filed_at, filed_by=filed.filed_by, sealed=False, weapons=weapons, **said)


def _read(workspace: Workspace, incident: uuid.UUID) -> Dossier:
    with workspace.store.reading() as session:
        found = read_dossier(session, workspace.profile, incident)
    if not isinstance(found, Dossier):
        raise Problem(N_("This record is no longer in the database. Reload the list."))
    return found
