"""The window in which both contingents find together: evidence, two assessments side by side, history, signatures."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.details.facts import Teller
from gui.details.history_lines import told
from gui.details.pages import Page, facts_grid, fill_reports, history_rows
from gui.entry.form_window import FormWindow
from gui.finding.form import FindingForm
from gui.finding.signed import SignedWindow
from gui.finding.statements import Statements
from gui.finding.told import NAMES, finding_facts, head_of, in_groups, lines_of, reason_of, waited_for
from gui.i18n import tr, words
from gui.people.second import ask_officers
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, text_label
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace
from models import vocabulary
from models.dossier import Dossier, read_dossier
from models.edits.authority import refusal
from models.edits.findings import hash_to_sign, sign_finding
from models.edits.proposal import Proposal, propose_finding
from models.entry.drafts import FINDING, FindingDraft, FindingEntry, from_json, to_json
from models.entry.finding import FindingReading, read_finding, still_open, with_settled
from models.journal import Actor, Conflict, Entry
from models.records import Differs, Draft
from models.text import N_, Problem

_BESIDE, _BELOW, _ANY_WIDTH = 345, 320, 1 << 20
"""How wide evidence and history are beside the form and how high below it (px at scale 1)."""
Ask = Callable[..., tuple[Actor, Actor] | None]


class FindingWindow(FormWindow):
    """Lays both assessments side by side and takes both signatures over one hash; signed findings stay readable."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        draft: Draft | None = None,
        *,
        incident: uuid.UUID | None = None,
        ask: Ask = ask_officers,
    ) -> None:
        """Begin anew for an incident, or go on with a draft.

        Raises:
            Problem: the draft cannot be read, or the incident is not there.
        """
        begun = None if draft is None else from_json(draft.body, FindingDraft).entry
        super().__init__(workspace, theme, tasks, actor, draft=draft, drawing=None)
        self._ask = ask
        self._who: tuple[Actor, Actor] | None = None
        key = incident or uuid.UUID(begun.incident_id if begun else "")
        self._tell = Teller(workspace.profile, words())
        self.entry = begun or FindingEntry(incident_id=key.hex)
        self.dossier: Dossier
        self.proposal: Proposal | None = None
        self.reading: FindingReading | None = None
        self._statements = Statements(theme, workspace.profile)
        self.finding = FindingForm(workspace.profile, self._statements)
        self.evidence, self.past = Page(theme), Page(theme)
        self.to_sign = text_label("", "mono", "text2", wrap=True)
        self.signed_button = push_button(tr("Signed finding…"), self.show_signed)
        self.foot.add(self.signed_button)
        self.lay_out(self.finding, None, FINDING, tr("Sign together…"))
        self._stand_beside()
        self.finding.table.settled.connect(self._settle)
        self._read(first=begun is None)
        self.entitle(tr("Finding of both contingents"), self.dossier.incident.serial)
        self.finding.show_values(lambda name: str(getattr(self.entry, name)))
        self.take_size(1600, 1000)
        workspace.record_changed.connect(self._read_anew)
        self._show()

    # ---- its parts

    def _stand_beside(self) -> None:
        """Evidence at the left, history and what will be signed at the right."""
        self._left, _ = self._part(tr("Evidence"), self.evidence)
        self._right, beside = self._part(tr("History"), self.past)
        foot = QWidget()
        column = QVBoxLayout(foot)
        margin = self.look.px(8)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(text_label(tr("What will be signed"), "strong"))
        column.addWidget(self.to_sign)
        under = QVBoxLayout()
        under.addWidget(HairLine("edge"))
        under.addWidget(foot)
        beside.addLayout(under)
        self._lines = (HairLine("edge", upright=True), HairLine("edge", upright=True))
        self._row.insertWidget(0, self._left)
        self._row.insertWidget(1, self._lines[0])
        self._row.addWidget(self._lines[1])
        self._row.addWidget(self._right)

    def _part(self, title: str, page: Page) -> tuple[QWidget, QVBoxLayout]:
        part = QWidget()
        part.setFixedWidth(self.look.px(_BESIDE))
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PanelHead(title))
        column.addWidget(page, 1)
        return part, column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the history goes under the form, and the evidence with it."""
        super().resizeEvent(event)
        room = self.width() / self.look.scale
        for part, line, least, at in ((self._left, self._lines[0], 980, 0), (self._right, self._lines[1], 1330, -1)):
            beside = room >= least
            if line.isHidden() != beside:
                continue
            line.setVisible(beside)
            part.setMinimumWidth(self.look.px(_BESIDE) if beside else 0)
            part.setMaximumWidth(self.look.px(_BESIDE) if beside else _ANY_WIDTH)
            part.setMinimumHeight(0 if beside else self.look.px(_BELOW))
            if beside:
                self._row.insertWidget(at, part)
            else:
                self.finding.add_below(part)

    # ---- what is on record

    def _read(self, *, first: bool) -> None:
        key = uuid.UUID(self.entry.incident_id)
        with self.workspace.store.reading() as session:
            found = read_dossier(session, self.workspace.profile, key)
        if not isinstance(found, Dossier):
            raise Problem(N_("This record is no longer in the database. Reload the list."))
        self.dossier = found
        self.proposal = _proposal(found)
        if first and self.proposal is not None and not self.entry.result:
            self.entry = replace(self.entry, result=self.proposal.result)
        self._show_record()

    def _read_anew(self) -> None:
        """Show what was filed meanwhile; what was typed stays."""
        before = _seen(self.dossier)
        self._read(first=False)
        self._show()
        if _seen(self.dossier) != before:
            self.foot.say(tr("An assessment was filed or opened meanwhile; what is shown is the newest."), error=True)

    def _show_record(self) -> None:
        fill_reports(self.evidence, self.dossier, self._tell)
        self.signed_button.setVisible(bool(self.dossier.findings))
        self.past.clear()
        for finding in self.dossier.findings:
            self.past.add(facts_grid(finding_facts(finding, self._tell), self.look, wide=90))
            self.past.add(HairLine())
        lines = (told(line, self._tell, self.dossier.sealed) for line in self.dossier.history)
        self.past.add(history_rows(lines, self.look, changes=False))
        self._statements.show_dossier(self.dossier)

    # ---- what is typed

    def body(self) -> str:
        """Give the draft as JSON."""
        return to_json(FindingDraft(self.entry))

    def take(self, name: str, text: str) -> None:
        """Take a change of a field."""
        self.entry = replace(self.entry, **{name: text})  # type: ignore[arg-type]  # the name is one of its text fields
        self._show()

    def _settle(self, group: Differs, side: str) -> None:
        self.entry = with_settled(self.entry, group, side)
        self.keeper.touch()
        self._show()

    def _show(self) -> None:
        sides = (self.dossier.left, self.dossier.right)
        profile, chosen = self.workspace.profile, dict(self.entry.settled)
        heads = [
            head_of(contingent.code, filed, self._tell)
            for contingent, filed in zip(profile.contingents, sides, strict=True)
        ]
        place = self.dossier.incident.place_text or ""
        lines = lines_of(self.dossier, self.proposal, place, self._tell)
        self.finding.table.show_lines(heads, lines, lambda group: chosen.get(str(group.name), ""))
        self.reading = None
        if self.proposal is not None and sides[0] is not None and sides[1] is not None:
            self.reading = read_finding(self.entry, profile, self.proposal, (sides[0], sides[1]))
        troubles = {} if self.reading is None else self.reading.troubles
        self.finding.state.setText(self._state())
        self.finding.result.set_note(self._proposed())
        self.finding.show_troubles(troubles)
        self.show_mending(troubles)
        self._show_hash()
        self._allow()

    def _state(self) -> str:
        if self.proposal is None:
            return waited_for(self.dossier, self._tell)
        apart = [self._tell.words(NAMES[group]) for group in NAMES if group & still_open(self.entry, self.proposal)]
        if not apart:
            return tr("Both versions say the same, or were settled; nothing is kept apart.")
        return tr("Kept with both values: {fields}.", fields=", ".join(apart))

    def _proposed(self) -> str:
        if self.proposal is None:
            return ""
        said = self._tell.term(vocabulary.RESULTS, self.proposal.result)
        reason = self._tell.words(reason_of(self.proposal))
        return tr("proposed by the rule: {result}, since {reason}", result=said, reason=reason)

    def _digest(self) -> str:
        fields = self.reading.fields if self.reading is not None else None
        if fields is None:
            return ""
        try:
            with self.workspace.store.reading() as session:
                return hash_to_sign(session, self.workspace.profile, self.dossier.incident.id, fields)
        except Problem:
            return ""

    def _show_hash(self) -> None:
        digest = self._digest()
        self.to_sign.setText(
            in_groups(digest) if digest else tr("Nothing yet: see what is to be mended or waited for.")
        )

    def _allow(self) -> None:
        super()._allow()
        if not hasattr(self, "dossier"):
            return
        refused = refusal(self.actor, "finding_signed", self.dossier.incident)
        reason = "" if refused is None else refused.say(words())
        if self.proposal is None:
            reason = waited_for(self.dossier, self._tell)
        if reason:
            self.enter_button.setEnabled(False)
            self.enter_button.setToolTip(reason)

    # ---- signing

    def enter(self) -> None:
        """Ask both to sign what is shown; then it is entered, or nothing is."""
        if not self.enter_button.isEnabled() or self.reading is None or self.reading.fields is None:
            super().enter()
            return
        result = self._tell.term(vocabulary.RESULTS, self.entry.result)
        about = f"{self.dossier.incident.serial} · {result}\n{self._state()}\n{in_groups(self._digest())}"
        self._who = self._ask(self, "finding_signed", self.dossier.incident, author=self.actor, about=about, both=True)
        if self._who is not None:
            super().enter()

    def work(self) -> Callable[[], Entry]:
        """Put the finding on record with both signatures."""
        fields = self.reading.fields if self.reading is not None else None
        store, who, seen, action = self.workspace.store, self._who, _seen(self.dossier), self.draft_id
        incident = self.dossier.incident.id
        if fields is None or who is None or seen is None:
            raise ValueError("a finding with troubles, or without both signers, cannot be signed")
        return lambda: sign_finding(store, who, incident, fields, seen, action=action)

    def show_signed(self) -> None:
        """Show what was signed so far, whole and in its own window."""
        seat = (self.workspace, self.look, self.tasks, self.actor)
        self.show_window(SignedWindow(*seat, self.dossier))

    def entered(self, entry: Entry) -> None:
        """Show what both have just signed."""
        self._read(first=False)
        self.show_signed()
        super().entered(entry)

    def refused(self, problem: Problem) -> None:
        """Somebody filed anew between reading and signing: show the newest, keep what was typed."""
        if isinstance(problem, Conflict):
            self._read(first=False)
            self._show()
        super().refused(problem)


def _proposal(dossier: Dossier) -> Proposal | None:
    left, right = dossier.left, dossier.right
    if left is None or right is None or left.sealed or right.sealed:
        return None
    return propose_finding(left, right)


def _seen(dossier: Dossier) -> tuple[uuid.UUID, uuid.UUID] | None:
    left, right = dossier.left, dossier.right
    return None if left is None or right is None else (left.id, right.id)
