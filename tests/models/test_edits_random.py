"""Whatever officers do in whatever order: rights and steps hold, no finding without two signatures, nothing leaks."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import func, select, text

from models.edits.assessments import current_assessment, file_assessment, open_sealed, open_waiting
from models.edits.checks import check_incident
from models.edits.fields import (
    AssessmentFields,
    Casualty,
    FindingFields,
    IncidentFields,
    NotificationFields,
    ReportFields,
    TaskFields,
)
from models.edits.finding_content import is_intact
from models.edits.findings import sign_finding
from models.edits.incidents import (
    correct_incident,
    link_incident,
    mark_duplicate,
    open_incident,
    read_fields,
    restore_incident,
    void_incident,
)
from models.edits.reports import grade_report, log_report, match_report, void_report
from models.edits.undo import undo_last
from models.edits.verification import add_task, close_incident, enter_answer, finish_task, notify_party, void_task
from models.exercise.people import exercise_officer, found_exercise
from models.journal import Actor, append, compare, rebuild, verify_chain
from models.profile import load_profile
from models.records import (
    AuditEntry,
    Base,
    Incident,
    JointFinding,
    NationalAssessment,
    Notification,
    Officer,
    SourceReport,
    StatusStep,
    VerificationTask,
)
from models.store import Store
from models.text import Problem
from models.vocabulary import SUBCLASS_CODES, WEAPON_CODES
from tests.models.filed import START
from tests.models.test_edits_rights import EXPECTED, LETTERS

PROFILE = load_profile("default")
ROLES = ("WATCH", "HEAD", "WATCH", "HEAD", "WATCH", "HEAD", "WATCH", "ANALYST", "LIAISON", "ADMIN")
OFFICERS = st.sampled_from([exercise_officer(PROFILE, side, role, "1") for role in ROLES for side in (0, 1)])
HEADS = exercise_officer(PROFILE, 0, "HEAD", "1"), exercise_officer(PROFILE, 1, "HEAD", "1")
PAIRS = st.one_of(st.just(HEADS), st.just(HEADS[::-1]), st.tuples(OFFICERS, OFFICERS))
WEAPONS = st.lists(st.sampled_from(WEAPON_CODES), unique=True, max_size=3).map(tuple)
WHICH = st.sampled_from([0, 0, 0, 1, 2, 3])
CORRECTED = st.fixed_dictionaries(
    {},
    optional={
        "subclass": st.sampled_from(SUBCLASS_CODES),
        "weapons": WEAPONS,
        "lat": st.floats(38.0, 41.0),
        "origin_side": st.sampled_from(["AZE", "ARM", None]),
        "place_text": st.none() | st.text(st.characters(codec="utf-8"), max_size=12),
        "casualties": st.sampled_from(
            [(), (Casualty("AZE", killed_high=1),), (Casualty("AZE"), Casualty("ARM", "CIV"))]
        ),
    },
)
ASSESSED = st.builds(
    AssessmentFields,
    happened=st.sampled_from("YYYNU"),
    violation=st.sampled_from("YYNU"),
    subclass=st.sampled_from(["F5", "F6", None]),
    origin_side=st.sampled_from(["AZE", None]),
    weapons=WEAPONS,
    count_best=st.sampled_from([None, 1, 2]),
    sealed=st.booleans(),
)
SETTLED = st.sampled_from([(), (), (("subclass", "F5"),)])

FOLLOWS = {
    10: {20, 30, 40, 41, 90, 91},
    20: {30, 40, 41, 90, 91},
    30: {40, 41, 90, 91},
    40: {50, 51, 90, 91},
    41: {50, 51, 90, 91},
    50: {51, 60, 90, 91},
    51: {50, 60, 90, 91},
    60: {61, 70, 80, 90, 91},
    61: {70, 80, 90, 91},
    70: {61, 80, 90, 91},
    80: {61, 90, 91},
}
"""Which status may follow on which (domain.md, 3); void and duplicate lead back to where they came from."""


def _state(store: Store) -> dict[str, Any]:
    """Every row of every table as the driver gives it."""
    with store.reading() as session:
        return {
            str(table.name): sorted(session.execute(text(f"SELECT * FROM {table.name}")).all(), key=str)
            for table in Base.metadata.sorted_tables
        }


class Centre(RuleBasedStateMachine):
    """Officers of both contingents and of every role on one record, all of them signed in."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store.scratch(PROFILE)
        with self.store.writing() as session:
            append(session, found_exercise(PROFILE, self.store.created_at))
        self.sealed: dict[uuid.UUID, str] = {}

    def teardown(self) -> None:
        """Rebuild what was written, and let it go."""
        with self.store.reading() as session:
            assert verify_chain(session).fault is None
            assert compare(session) == []
        before = _state(self.store)
        with self.store.writing() as session:
            rebuild(session)
        assert _state(self.store) == before
        self.store.close()

    def _try(self, edit: Callable[..., object], *arguments: object, **named: object) -> bool:
        """Do what may be refused; refused, it must have changed nothing. Say whether it was done."""
        before = self.store.data_version()
        try:
            edit(self.store, *arguments, **named)
        except Problem:
            assert self.store.data_version() == before
            return False
        return True

    def _key(self, record: type[Any], which: int, *conditions: Any) -> Any:
        with self.store.reading() as session:
            keys = session.scalars(select(record.id).where(*conditions).order_by(record.id)).all()
        return keys[which % len(keys)] if keys else None

    @initialize()
    def begin(self) -> None:
        """There is always an incident and a report."""
        actor = exercise_officer(PROFILE, 0, "WATCH", "1")
        for _ in range(3):
            self.open(actor, ("SA",))
        self.log(actor, "A", 1)

    @rule(actor=OFFICERS, weapons=WEAPONS)
    def open(self, actor: Actor, weapons: tuple[str, ...]) -> None:
        """Open an incident."""
        self._try(open_incident, actor, IncidentFields("F1", START, 4, lat=39.99, lon=46.95, weapons=weapons))

    @rule(actor=OFFICERS, reliability=st.sampled_from("ABF"), credibility=st.integers(1, 6))
    def log(self, actor: Actor, reliability: str, credibility: int) -> None:
        """Log a report."""
        fields = ReportFields(START, 4, "OP", "x", reliability=reliability, credibility=credibility)
        self._try(log_report, actor, fields)

    @rule(actor=OFFICERS, report=WHICH, incident=WHICH)
    def match(self, actor: Actor, report: int, incident: int) -> None:
        """Match a report."""
        self._try(match_report, actor, self._key(SourceReport, report), self._key(Incident, incident))

    @rule(actor=OFFICERS, report=WHICH, reliability=st.sampled_from("ACF"), credibility=st.integers(1, 6))
    def grade(self, actor: Actor, report: int, reliability: str, credibility: int) -> None:
        """Grade a report."""
        self._try(grade_report, actor, self._key(SourceReport, report), reliability, credibility)

    @rule(pair=PAIRS, report=WHICH)
    def void_a_report(self, pair: tuple[Actor, Actor], report: int) -> None:
        """Void a report."""
        self._try(void_report, pair, self._key(SourceReport, report), "wrong")

    @rule(who=OFFICERS | PAIRS, incident=WHICH, values=CORRECTED, stale=st.booleans())
    def correct(self, who: Any, incident: int, values: dict[str, Any], stale: bool) -> None:
        """Correct an incident, sometimes from an old view of it."""
        key = self._key(Incident, incident)
        with self.store.reading() as session:
            fields, revision = read_fields(session, key)
        corrected = replace(fields, **values)
        assert check_incident(PROFILE, corrected) == {}
        self._try(correct_incident, who, key, corrected, "seen again", revision=revision - stale)

    @rule(who=OFFICERS | PAIRS, incident=WHICH, parent=WHICH | st.none())
    def link(self, who: Any, incident: int, parent: int | None) -> None:
        """Make an incident part of another, or of none."""
        above = None if parent is None else self._key(Incident, parent)
        self._try(link_incident, who, self._key(Incident, incident), above, "one engagement")

    @rule(pair=PAIRS, incident=WHICH)
    def void(self, pair: tuple[Actor, Actor], incident: int) -> None:
        """Void an incident, a late one: the way of the first ones is to go on."""
        self._try(void_incident, pair, self._key(Incident, -1 - incident), "wrong")

    @rule(pair=PAIRS, incident=WHICH, other=WHICH)
    def duplicate(self, pair: tuple[Actor, Actor], incident: int, other: int) -> None:
        """Mark a duplicate."""
        self._try(mark_duplicate, pair, self._key(Incident, -1 - incident), self._key(Incident, other), "same")

    @rule(pair=PAIRS, incident=WHICH)
    def restore(self, pair: tuple[Actor, Actor], incident: int) -> None:
        """Restore what is void or a duplicate; what is neither cannot be."""
        gone = self._key(Incident, incident, Incident.status >= 90)
        self._try(restore_incident, pair, gone or self._key(Incident, incident), "it was not")

    @rule(actor=OFFICERS, incident=WHICH)
    def task(self, actor: Actor, incident: int) -> None:
        """Give out a task."""
        self._try(add_task, actor, self._key(Incident, incident), TaskFields("UAV", "look", "TUR"))

    @rule(actor=OFFICERS, task=WHICH, done=st.booleans())
    def end_task(self, actor: Actor, task: int, done: bool) -> None:
        """Enter the result of a task, or void it."""
        if key := self._key(VerificationTask, task):
            self._try(finish_task if done else void_task, actor, key, "nothing seen")

    @rule(actor=OFFICERS, incident=WHICH, fields=ASSESSED)
    def assess(self, actor: Actor, incident: int, fields: AssessmentFields) -> None:
        """File an assessment with a text of its own."""
        key = self._key(Incident, incident)
        said = replace(fields, text=f"Crater {uuid.uuid4().hex}")
        if self._try(file_assessment, actor, key, said):
            with self.store.reading() as session:
                filed = current_assessment(session, key, str(actor.contingent))
            assert filed is not None
            assert filed.sealed or filed.text == said.text
            if filed.sealed:
                self.sealed[filed.id] = said.text

    @rule(incident=WHICH, fields=st.tuples(ASSESSED, ASSESSED))
    def assess_both(self, incident: int, fields: tuple[AssessmentFields, AssessmentFields]) -> None:
        """Both file, one after the other."""
        for side, each in enumerate(fields):
            self.assess(exercise_officer(PROFILE, side, "WATCH", "1"), incident, each)

    @rule(incident=WHICH, fields=st.tuples(ASSESSED, ASSESSED), settled=SETTLED)
    def conclude(self, incident: int, fields: tuple[AssessmentFields, AssessmentFields], settled: Any) -> None:
        """Both file and open what they sealed, and the heads sign."""
        self.assess_both(incident, fields)
        for head in HEADS:
            self.sign_in(head)
        self.sign(HEADS, incident, settled, stale=False)

    @rule(actor=OFFICERS, incident=WHICH)
    def open_one(self, actor: Actor, incident: int) -> None:
        """Open a sealed assessment."""
        self._try(open_sealed, actor, self._key(Incident, incident))

    @rule(actor=OFFICERS)
    def sign_in(self, actor: Actor) -> None:
        """Whoever signs in opens what waits for that side."""
        assert open_waiting(self.store, actor).problems == ()

    @rule(pair=PAIRS, incident=WHICH, settled=SETTLED, stale=st.booleans())
    def sign(self, pair: tuple[Actor, Actor], incident: int, settled: Any, stale: bool) -> None:
        """Sign a finding, sometimes on what was never there."""
        key = self._key(Incident, incident)
        with self.store.reading() as session:
            filed = [current_assessment(session, key, each.code) for each in PROFILE.contingents]
        seen = tuple(key if each is None or stale else each.id for each in filed)
        self._try(sign_finding, pair, key, FindingFields("CONF", settled), seen)

    @rule(actor=OFFICERS, incident=WHICH)
    def notify(self, actor: Actor, incident: int) -> None:
        """Tell a party."""
        self._try(notify_party, actor, self._key(Incident, incident), NotificationFields("AZE", "LIA", "told", START))

    @rule(actor=OFFICERS, notice=WHICH)
    def answer(self, actor: Actor, notice: int) -> None:
        """Enter an answer."""
        if key := self._key(Notification, notice):
            self._try(enter_answer, actor, key, "none of ours")

    @rule(pair=PAIRS, incident=WHICH)
    def close(self, pair: tuple[Actor, Actor], incident: int) -> None:
        """Close an incident."""
        self._try(close_incident, pair, self._key(Incident, incident))

    @rule(actor=OFFICERS)
    def undo(self, actor: Actor) -> None:
        """Take the last step back."""
        self._try(undo_last, actor)

    @invariant()
    def the_status_moves_only_along_the_rules(self) -> None:
        """The promise of domain.md, 3."""
        with self.store.reading() as session:
            rows = session.execute(select(StatusStep).order_by(StatusStep.incident_id, StatusStep.step)).scalars()
            steps: dict[uuid.UUID, list[int]] = {}
            for row in rows:
                steps.setdefault(row.incident_id, []).append(row.status)
            standing = {row.id: row.status for row in session.execute(select(Incident.id, Incident.status))}
        assert {key: way[-1] for key, way in steps.items()} == standing
        for way in steps.values():
            assert way[0] == 10
            for at, (before, after) in enumerate(pairwise(way)):
                assert after in FOLLOWS.get(before, {way[at - 1]})

    @invariant()
    def no_finding_stands_without_the_signatures_of_both_over_one_hash(self) -> None:
        """The promise that the centre rests on, held against the signatures themselves."""
        with self.store.reading() as session:
            signers = {each.public_key: each for each in session.scalars(select(Officer))}
            found = set()
            for finding in session.scalars(select(JointFinding)):
                assert is_intact(session, finding)
                signed = (finding.key_left, finding.signature_left), (finding.key_right, finding.signature_right)
                message = b"trucewatch:finding:" + bytes.fromhex(finding.hash)
                for key, signature in signed:
                    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key or ""))
                    public.verify(bytes.fromhex(signature or ""), message)
                    assert signers[key].role == "HEAD"
                sides = [signers[key].contingent for key, _ in signed]
                assert sides == ["TUR", "RUS"]
                if finding.current:
                    found.add(finding.incident_id)
            reached = select(StatusStep.incident_id).where(StatusStep.status.in_((60, 61, 70, 80)))
            assert set(session.scalars(reached)) == found
            marked = select(Incident.id).where(Incident.finding.is_not(None))
            assert set(session.scalars(marked)) == found

    @precondition(lambda self: self.sealed)
    @invariant()
    def a_sealed_text_is_nowhere_in_the_database(self) -> None:
        """Before it is opened, no byte of the file tells it; afterwards the row does."""
        path = Path(self.store.path)
        written = b"".join(each.read_bytes() for each in path.parent.iterdir() if each.name.startswith(path.name))
        with self.store.reading() as session:
            for key, said in self.sealed.items():
                row = session.get_one(NationalAssessment, key)
                assert (said.encode() in written) == (not row.sealed)
                assert row.text == ("" if row.sealed else said)

    @invariant()
    def every_entry_is_of_somebody_who_may_and_signed_by_both_where_it_takes_both(self) -> None:
        """Held against the table that is written by hand."""
        with self.store.reading() as session:
            roles = {each.name: each.role for each in session.scalars(select(Officer))}
            last = session.scalar(select(func.max(AuditEntry.seq))) or 0
            for entry in session.scalars(select(AuditEntry).where(AuditEntry.seq > max(2, last - 2))):
                allowed, _, people = EXPECTED[entry.kind]
                assert LETTERS[roles[entry.author]] in allowed
                assert entry.signature is not None
                assert people != "2" or entry.second_signature is not None


Centre.TestCase.settings = settings(max_examples=25, stateful_step_count=40, deadline=None, derandomize=True)
TestWhateverOfficersDoTheRecordHolds = Centre.TestCase
