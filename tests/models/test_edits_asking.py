"""Every edit asks who may do it and on what: the table of rights holds for the functions, not only for the table."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import func, select, update

from models.edits.assessments import file_assessment, open_sealed
from models.edits.authority import Refused
from models.edits.fields import FindingFields, NotificationFields, ReportFields, TaskFields
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
from models.journal import Actor, append
from models.profile import load_profile
from models.records import AuditEntry, Incident
from models.store import Store
from models.text import Problem
from models.vocabulary import STATUSES, codes
from tests.models.filed import OURS, SHELLS, START
from tests.models.test_edits_rights import EXPECTED, LETTERS

PROFILE = load_profile("default")


@dataclass(frozen=True)
class Record:
    """What an edit can be tried on."""

    incident: uuid.UUID
    other: uuid.UUID
    report: uuid.UUID
    task: uuid.UUID
    notice: uuid.UUID


Edit = Callable[[Store, tuple[Actor, Actor], Record], object]


def _corrected(store: Store, who: tuple[Actor, Actor], on: Record) -> object:
    with store.reading() as session:
        fields, revision = read_fields(session, on.incident)
    return correct_incident(store, who, on.incident, replace(fields, damage=1), "seen", revision=revision)


EDITS: dict[str, Edit] = {
    "report_logged": lambda store, who, _: log_report(store, who[0], ReportFields(START, 4, "OP", "x")),
    "report_matched": lambda store, who, on: match_report(store, who[0], on.report, on.incident),
    "report_graded": lambda store, who, on: grade_report(store, who[0], on.report, "A", 1),
    "report_voided": lambda store, who, on: void_report(store, who, on.report, "wrong"),
    "incident_opened": lambda store, who, _: open_incident(store, who[0], SHELLS),
    "incident_corrected": _corrected,
    "incident_linked": lambda store, who, on: link_incident(store, who, on.incident, on.other, "part"),
    "incident_voided": lambda store, who, on: void_incident(store, who, on.incident, "wrong"),
    "incident_duplicate": lambda store, who, on: mark_duplicate(store, who, on.incident, on.other, "same"),
    "incident_restored": lambda store, who, on: restore_incident(store, who, on.incident, "right"),
    "incident_closed": lambda store, who, on: close_incident(store, who, on.incident),
    "task_added": lambda store, who, on: add_task(store, who[0], on.incident, TaskFields("UAV", "look", "UAV")),
    "task_finished": lambda store, who, on: finish_task(store, who[0], on.task, "seen"),
    "task_voided": lambda store, who, on: void_task(store, who[0], on.task, "fog"),
    "assessment_filed": lambda store, who, on: file_assessment(store, who[0], on.incident, OURS),
    "assessment_opened": lambda store, who, on: open_sealed(store, who[0], on.incident),
    "finding_signed": lambda store, who, on: sign_finding(
        store, who, on.incident, FindingFields("CONF"), (on.other, on.other)
    ),
    "party_notified": lambda store, who, on: notify_party(
        store, who[0], on.incident, NotificationFields("AZE", "LIA", "told", START)
    ),
    "answer_entered": lambda store, who, on: enter_answer(store, who[0], on.notice, "none of ours"),
    "step_undone": lambda store, who, _: undo_last(store, who[0]),
}


@pytest.fixture
def record(store: Store, demir: Actor) -> Record:
    """Two incidents, with a report, a task and a notification."""
    incident, other = (open_incident(store, demir, SHELLS).record_id for _ in range(2))
    return Record(
        incident,
        other,
        log_report(store, demir, ReportFields(START, 4, "OP", "x")).record_id,
        add_task(store, demir, other, TaskFields("UAV", "look", "UAV")).record_id,
        notify_party(store, demir, other, NotificationFields("AZE", "LIA", "told", START)).record_id,
    )


def _entries(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(AuditEntry)) or 0


def _pair(role: str) -> tuple[Actor, Actor]:
    left, right = (replace(exercise_officer(PROFILE, side, "WATCH", "1"), role=role) for side in (0, 1))
    return left, right


def _refused(edit: Edit, store: Store, who: tuple[Actor, Actor], on: Record) -> str:
    """Why the rights say no; "" when they do not, whatever else may stand against it."""
    try:
        edit(store, who, on)
    except Refused as refused:
        return refused.template
    except Problem:
        return ""
    return ""


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_is_refused_to_every_role_that_has_no_right_to_it(kind: str, store: Store, record: Record) -> None:
    for role, letter in LETTERS.items():
        if letter in EXPECTED[kind][0]:
            continue
        before = _entries(store)
        assert "may not do this as" in _refused(EDITS[kind], store, _pair(role), record)
        assert _entries(store) == before


@pytest.mark.parametrize("kind", [kind for kind in EDITS if EXPECTED[kind][1]])
def test_an_edit_is_refused_at_every_status_it_does_not_belong_to(kind: str, store: Store, record: Record) -> None:
    role = next(role for role, letter in LETTERS.items() if letter in EXPECTED[kind][0])
    for status in codes(STATUSES):
        with store.writing() as session:
            session.execute(update(Incident).where(Incident.id == record.incident).values(status=int(status)))
        refused = _refused(EDITS[kind], store, _pair(role), record)
        assert ("while the incident has status" in refused) == (status not in EXPECTED[kind][1].split()), status


@pytest.mark.parametrize("kind", [kind for kind in EDITS if EXPECTED[kind][2] == "2"])
def test_an_edit_that_takes_both_is_refused_to_two_of_one_side(kind: str, store: Store, record: Record) -> None:
    role = next(role for role, letter in LETTERS.items() if letter in EXPECTED[kind][0])
    statuses = EXPECTED[kind][1].split()
    with store.writing() as session:
        status = int(statuses[0]) if statuses else 10
        session.execute(update(Incident).where(Incident.id == record.incident).values(status=status))
    left, _ = _pair(role)
    before = _entries(store)
    with pytest.raises(Problem, match="of each contingent"):
        EDITS[kind](store, (left, left), record)
    assert _entries(store) == before


@pytest.mark.parametrize("kind", EDITS)
def test_once_officers_are_on_record_only_those_who_signed_in_edit(kind: str, store: Store, record: Record) -> None:
    with store.writing() as session:
        append(session, found_exercise(PROFILE, store.created_at))
        statuses = EXPECTED[kind][1].split() or ["10"]
        session.execute(update(Incident).where(Incident.id == record.incident).values(status=int(statuses[0])))
    role = next(role for role, letter in LETTERS.items() if letter in EXPECTED[kind][0])
    left, right = (exercise_officer(PROFILE, side, role, "1") for side in (0, 1))
    for impostor in (
        replace(left, officer_id=None),
        replace(left, officer_id=right.officer_id),
        replace(left, name="X"),
    ):
        assert "ign in" in _refused(EDITS[kind], store, (impostor, right), record)
    unsigned = _refused(EDITS[kind], store, (replace(left, key=None), replace(right, key=None)), record)
    assert "ign in" in unsigned
