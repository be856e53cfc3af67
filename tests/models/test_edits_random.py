"""Whatever officers do in whatever order, the chain holds and the tables can be made anew from it, byte for byte."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select, text

from models.edits.assessments import current_assessment, file_assessment
from models.edits.checks import check_incident
from models.edits.fields import AssessmentFields, Casualty, FindingFields, IncidentFields, ReportFields, TaskFields
from models.edits.findings import sign_finding
from models.edits.incidents import correct_incident, mark_duplicate, open_incident, read_fields, void_incident
from models.edits.reports import log_report, match_report
from models.edits.undo import undo_last
from models.edits.verification import add_task, close_incident
from models.exercise.people import exercise_officer
from models.journal import Actor, compare, rebuild, verify_chain
from models.profile import load_profile
from models.records import Base, Incident, SourceReport
from models.store import Store
from models.text import Problem
from models.vocabulary import SUBCLASS_CODES, WEAPON_CODES

START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
PROFILE = load_profile("default")
OFFICERS = st.sampled_from(
    [exercise_officer(PROFILE, side, "HEAD", "1") for side in (0, 1)] + [exercise_officer(PROFILE, 0, "WATCH", "2")]
)
WEAPONS = st.lists(st.sampled_from(WEAPON_CODES), unique=True, max_size=3).map(tuple)
WHICH = st.integers(0, 30)
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
    happened=st.sampled_from("YNU"),
    violation=st.sampled_from("YNU"),
    subclass=st.sampled_from(["F5", "F6", None]),
    origin_side=st.sampled_from(["AZE", None]),
    weapons=WEAPONS,
    count_best=st.sampled_from([None, 1, 2]),
    sealed=st.booleans(),
)


def _state(store: Store) -> dict[str, Any]:
    """Every row of every table as the driver gives it."""
    with store.reading() as session:
        return {
            str(table.name): sorted(session.execute(text(f"SELECT * FROM {table.name}")).all(), key=str)
            for table in Base.metadata.sorted_tables
        }


class Watch(RuleBasedStateMachine):
    """Three officers of two contingents on one record."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store.scratch(PROFILE)

    def teardown(self) -> None:
        """Rebuild what was written, and let it go."""
        before = _state(self.store)
        with self.store.writing() as session:
            rebuild(session)
        assert _state(self.store) == before
        self.store.close()

    def _try(self, edit: Callable[..., object], *arguments: object, **named: object) -> None:
        """Do what may be refused; refused, it must have changed nothing."""
        before = _state(self.store)
        try:
            edit(self.store, *arguments, **named)
        except Problem:
            assert _state(self.store) == before

    def _key(self, record: type[Incident] | type[SourceReport], which: int) -> Any:
        with self.store.reading() as session:
            keys = session.scalars(select(record.id).order_by(record.id)).all()
        return keys[which % len(keys)] if keys else None

    @initialize(actor=OFFICERS)
    def begin(self, actor: Actor) -> None:
        """There is always an incident and a report."""
        self.open(actor, ("SA",))
        self.log(actor, "A", 1)

    @rule(actor=OFFICERS, weapons=WEAPONS)
    def open(self, actor: Actor, weapons: tuple[str, ...]) -> None:
        """Open an incident."""
        open_incident(self.store, actor, IncidentFields("F1", START, 4, lat=39.99, lon=46.95, weapons=weapons))

    @rule(actor=OFFICERS, reliability=st.sampled_from("ABF"), credibility=st.integers(1, 6))
    def log(self, actor: Actor, reliability: str, credibility: int) -> None:
        """Log a report."""
        log_report(
            self.store, actor, ReportFields(START, 4, "OP", "x", reliability=reliability, credibility=credibility)
        )

    @rule(actor=OFFICERS, report=WHICH, incident=WHICH)
    def match(self, actor: Actor, report: int, incident: int) -> None:
        """Match a report."""
        self._try(match_report, actor, self._key(SourceReport, report), self._key(Incident, incident))

    @rule(actor=OFFICERS, incident=WHICH, values=CORRECTED, stale=st.booleans())
    def correct(self, actor: Actor, incident: int, values: dict[str, Any], stale: bool) -> None:
        """Correct an incident, sometimes from an old view of it."""
        key = self._key(Incident, incident)
        with self.store.reading() as session:
            fields, revision = read_fields(session, key)
        corrected = replace(fields, **values)
        assert check_incident(self.store.profile, corrected) == {}
        self._try(correct_incident, actor, key, corrected, "seen again", revision=revision - stale)

    @rule(actor=OFFICERS, second=OFFICERS, incident=WHICH)
    def void(self, actor: Actor, second: Actor, incident: int) -> None:
        """Void an incident."""
        self._try(void_incident, (actor, second), self._key(Incident, incident), "wrong")

    @rule(actor=OFFICERS, second=OFFICERS, incident=WHICH, other=WHICH)
    def duplicate(self, actor: Actor, second: Actor, incident: int, other: int) -> None:
        """Mark a duplicate."""
        self._try(mark_duplicate, (actor, second), self._key(Incident, incident), self._key(Incident, other), "same")

    @rule(actor=OFFICERS, incident=WHICH)
    def task(self, actor: Actor, incident: int) -> None:
        """Give out a task."""
        self._try(add_task, actor, self._key(Incident, incident), TaskFields("UAV", "look", "TUR"))

    @rule(actor=OFFICERS, incident=WHICH, fields=ASSESSED)
    def assess(self, actor: Actor, incident: int, fields: AssessmentFields) -> None:
        """File an assessment."""
        self._try(file_assessment, actor, self._key(Incident, incident), fields)

    @rule(left=OFFICERS, right=OFFICERS, incident=WHICH, settled=st.sampled_from([(), (("subclass", "F5"),)]))
    def sign(self, left: Actor, right: Actor, incident: int, settled: tuple[tuple[str, str | int | None], ...]) -> None:
        """Sign a finding."""
        key = self._key(Incident, incident)
        with self.store.reading() as session:
            filed = [current_assessment(session, key, code) for code in ("TUR", "RUS")]
        seen = tuple(key if each is None else each.id for each in filed)
        self._try(sign_finding, (left, right), key, FindingFields("CONF", settled), seen)

    @rule(actor=OFFICERS, second=OFFICERS, incident=WHICH)
    def close(self, actor: Actor, second: Actor, incident: int) -> None:
        """Close an incident."""
        self._try(close_incident, (actor, second), self._key(Incident, incident))

    @rule(actor=OFFICERS)
    def undo(self, actor: Actor) -> None:
        """Take the last step back."""
        self._try(undo_last, actor)

    @invariant()
    def the_chain_holds_and_the_tables_say_what_it_says(self) -> None:
        """The promise."""
        with self.store.reading() as session:
            assert verify_chain(session).fault is None
            assert compare(session) == []


Watch.TestCase.settings = settings(max_examples=8, stateful_step_count=20, deadline=None, derandomize=True)
TestWhateverOfficersDoTheJournalHoldsTheRecord = Watch.TestCase
