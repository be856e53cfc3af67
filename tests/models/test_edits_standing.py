"""What stands in the record and what no longer does: voiding, restoring and linking take whom they should, and hold."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from models.edits.assessments import file_assessment
from models.edits.authority import Refused
from models.edits.fields import AssessmentFields, IncidentFields, ReportFields, TaskFields
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
from models.edits.verification import add_task, finish_task, void_task
from models.journal import Actor, Conflict, history
from models.records import Incident, SourceReport, StatusStep, VerificationTask
from models.records.base import new_id
from models.store import Store
from models.text import Problem
from tests.models.filed import sign

START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
SHOTS = IncidentFields("F1", START, 4, lat=39.99, lon=46.95, weapons=("SA",))
HEARD = ReportFields(START, 4, "OP", "Three bursts heard", reliability="B", credibility=2)
OURS = AssessmentFields("Y", "Y", "F1", "ARM", ("SA",), 3, 3, 3, "SHOT", "EX")
Both = tuple[Actor, Actor]


@pytest.fixture
def both(demir: Actor, petrov: Actor) -> Both:
    """A watch officer of each contingent."""
    return demir, petrov


def _incident(store: Store, key: uuid.UUID) -> Incident:
    with store.reading() as session:
        return session.scalars(select(Incident).where(Incident.id == key)).one()


def _statuses(store: Store, key: uuid.UUID) -> list[int]:
    with store.reading() as session:
        steps = select(StatusStep.status).where(StatusStep.incident_id == key).order_by(StatusStep.step)
        return list(session.scalars(steps))


def _report(store: Store, key: uuid.UUID) -> SourceReport:
    with store.reading() as session:
        return session.get_one(SourceReport, key)


def test_one_officer_or_two_of_one_side_void_nothing(store: Store, demir: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    comrade = replace(demir, name="B. Yılmaz")
    with pytest.raises(Refused, match="one of each contingent"):
        void_incident(store, (demir, comrade), key, "wrong")
    assert _incident(store, key).status == 10


def test_the_entry_of_a_void_names_both_officers_and_the_reason(store: Store, both: Both) -> None:
    key = open_incident(store, both[0], SHOTS).record_id
    void_incident(store, both, key, "entered twice")
    with store.reading() as session:
        line = history(session, key)[-1]
    assert line.second is not None
    assert (line.actor.name, line.second.name, line.reason) == ("M. Demir", "A. Petrov", "entered twice")


def test_a_void_incident_comes_back_with_the_status_and_grading_it_would_have(store: Store, both: Both) -> None:
    report = log_report(store, both[0], HEARD).record_id
    key = open_incident(store, both[0], SHOTS, report).record_id
    add_task(store, both[0], key, TaskFields("UAV", "look", "TUR"))
    void_incident(store, both, key, "entered twice")
    grade_report(store, both[1], report, "A", 1)
    assert _incident(store, key).reliability == "B"
    restore_incident(store, both[::-1], key, "it was not")
    found = _incident(store, key)
    assert (found.status, found.void_reason, found.reliability, found.credibility) == (30, None, "A", 1)
    assert _statuses(store, key) == [10, 30, 90, 30]


def test_a_duplicate_is_restored_and_then_points_elsewhere(store: Store, both: Both) -> None:
    first, second, third = (open_incident(store, both[0], SHOTS).record_id for _ in range(3))
    mark_duplicate(store, both, second, first, "same bursts")
    with pytest.raises(Problem, match="counts for its duplicates JMC-2026-000002"):
        void_incident(store, both, first, "wrong")
    restore_incident(store, both, second, "another post")
    assert _incident(store, second).duplicate_of_id is None
    mark_duplicate(store, both, second, third, "same bursts")
    void_incident(store, both, first, "wrong")
    assert (_incident(store, first).status, _incident(store, second).duplicate_of_id) == (90, third)


def test_what_stands_cannot_be_restored(store: Store, both: Both) -> None:
    key = open_incident(store, both[0], SHOTS).record_id
    with pytest.raises(Refused, match="status 10"):
        restore_incident(store, both, key, "?")
    with pytest.raises(Problem, match="no longer in the database"):
        restore_incident(store, both, new_id(), "?")


def test_an_incident_is_part_of_a_larger_one_and_of_none_again(store: Store, demir: Actor) -> None:
    small, large = (open_incident(store, demir, SHOTS).record_id for _ in range(2))
    link_incident(store, demir, small, large, "one engagement")
    assert _incident(store, small).parent_id == large
    assert [_incident(store, key).status for key in (small, large)] == [10, 10]
    link_incident(store, demir, small, None, "two after all")
    assert _incident(store, small).parent_id is None
    undo_last(store, demir)
    assert _incident(store, small).parent_id == large


def test_nothing_is_part_of_itself_by_whatever_way(store: Store, both: Both) -> None:
    one, two, three = (open_incident(store, both[0], SHOTS).record_id for _ in range(3))
    link_incident(store, both[0], two, one, "part")
    link_incident(store, both[0], three, two, "part")
    for parent in (one, two, three):
        with pytest.raises(Problem, match="part of itself"):
            link_incident(store, both[0], one, parent, "part")
        with store.reading() as session:
            fields, revision = read_fields(session, one)
        with pytest.raises(Problem, match="part of itself"):
            correct_incident(store, both[0], one, replace(fields, parent_id=parent), "part", revision=revision)
    with pytest.raises(Problem, match="no longer in the database"):
        link_incident(store, both[0], one, new_id(), "part")
    with pytest.raises(Problem, match="no longer in the database"):
        open_incident(store, both[0], replace(SHOTS, parent_id=new_id()))
    void_incident(store, both, three, "wrong")
    with pytest.raises(Problem, match="is void or a duplicate"):
        link_incident(store, both[0], one, three, "part")


def _with_finding(store: Store, both: Both, heads: Both) -> uuid.UUID:
    key = open_incident(store, both[0], SHOTS).record_id
    for officer in both:
        file_assessment(store, officer, key, OURS)
    sign(store, heads, key)
    return key


def test_once_a_finding_is_signed_a_correction_takes_both_and_leaves_to_the_finding_what_is_its(
    store: Store, both: Both, heads: Both
) -> None:
    key = _with_finding(store, both, heads)
    with store.reading() as session:
        fields, revision = read_fields(session, key)
    nearer = replace(fields, lat=39.98)
    with pytest.raises(Refused, match="one of each contingent"):
        correct_incident(store, both[0], key, nearer, "seen", revision=revision)
    for values in ({"subclass": "F2"}, {"origin_side": None}, {"weapons": ()}, {"count_best": None}, {"unit": "EVT"}):
        with pytest.raises(Problem, match="Revise the finding instead"):
            correct_incident(store, both, key, replace(nearer, **values), "seen", revision=revision)
    correct_incident(store, both, key, nearer, "seen", revision=revision)
    assert _incident(store, key).lat == 39.98
    with pytest.raises(Problem, match="others may rely on it"):
        undo_last(store, both[0])


def test_an_incident_goes_by_the_best_of_its_reports_that_stand(store: Store, both: Both) -> None:
    first, second = (log_report(store, both[0], HEARD).record_id for _ in range(2))
    key = open_incident(store, both[0], SHOTS, first).record_id
    match_report(store, both[0], second, key)
    grade_report(store, both[1], second, "A", 4, "seen again")
    assert (_incident(store, key).reliability, _incident(store, key).credibility) == ("A", 4)
    grade_report(store, both[1], second, "E", 5)
    assert (_incident(store, key).reliability, _incident(store, key).credibility) == ("B", 2)
    void_report(store, both, first, "another day")
    assert (_incident(store, key).reliability, _incident(store, key).credibility) == ("E", 5)
    void_report(store, both, second, "another day")
    assert (_incident(store, key).reliability, _incident(store, key).credibility) == ("F", 6)
    assert (_report(store, first).incident_id, _report(store, first).void_reason) == (key, "another day")
    with pytest.raises(Problem, match="This report is void"):
        grade_report(store, both[0], first, "A", 1)


@pytest.mark.parametrize(("reliability", "credibility"), [("G", 1), ("A", 0), ("A", 7), ("", 6)])
def test_a_grade_that_is_none_is_refused(reliability: str, credibility: int, store: Store, demir: Actor) -> None:
    report = log_report(store, demir, HEARD).record_id
    with pytest.raises(Problem, match="not a code"):
        grade_report(store, demir, report, reliability, credibility)
    assert (_report(store, report).reliability, _report(store, report).credibility) == ("B", 2)


def test_a_report_is_voided_by_both_sides_only(store: Store, demir: Actor) -> None:
    report = log_report(store, demir, HEARD).record_id
    with pytest.raises(Refused, match="one of each contingent"):
        void_report(store, (demir, demir), report, "wrong")
    assert _report(store, report).void_reason is None


def test_a_task_is_voided_once_with_a_reason_and_not_when_it_is_done(store: Store, demir: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    fields = TaskFields("UAV", "look", "TUR")
    idle, done = (add_task(store, demir, key, fields).record_id for _ in range(2))
    with pytest.raises(Problem, match="Give a reason"):
        void_task(store, demir, idle, " ")
    void_task(store, demir, idle, "fog")
    finish_task(store, demir, done, "nothing seen")
    for task in (idle, done):
        with pytest.raises(Conflict):
            void_task(store, demir, task, "again")
    with store.reading() as session:
        assert session.get_one(VerificationTask, idle).void_reason == "fog"
