"""An officer takes back the last step that was theirs, as a new entry, as long as nobody has built on it."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from models.edits.assessments import file_assessment
from models.edits.fields import AssessmentFields, IncidentFields, ReportFields, WatchLogFields
from models.edits.incidents import correct_incident, open_incident, read_fields, void_incident
from models.edits.reports import log_report, match_report
from models.edits.undo import UNDONE, last_step, undo_last
from models.edits.watch_log import log_watch_entry
from models.journal import Actor, compare, history, verify_chain
from models.records import Incident, SourceReport, WatchLogEntry
from models.store import Store
from models.text import Problem

START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
SHOTS = IncidentFields("F1", START, 4, lat=39.99, lon=46.95, weapons=("SA",))


def _incident(store: Store, key: uuid.UUID) -> Incident:
    with store.reading() as session:
        return session.scalars(select(Incident).where(Incident.id == key)).one()


def _fields(store: Store, key: uuid.UUID) -> IncidentFields:
    with store.reading() as session:
        return read_fields(session, key)[0]


@pytest.fixture(autouse=True)
def sound(store: Store) -> Any:
    """After each test the chain holds and the tables say what it says."""
    yield
    with store.reading() as session:
        assert verify_chain(session).fault is None
        assert compare(session) == []


def test_a_correction_is_undone_and_redone_by_new_entries(store: Store, demir: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    as_opened = _fields(store, key)
    correct_incident(store, demir, key, replace(SHOTS, subclass="F5", weapons=("MOR82",)), "craters", revision=1)
    corrected = _fields(store, key)
    undo_last(store, demir)
    assert _fields(store, key) == as_opened
    undo_last(store, demir)
    assert _fields(store, key) == corrected
    assert _incident(store, key).revision == 4
    with store.reading() as session:
        kinds = [line.kind for line in history(session, key)]
    assert kinds == ["incident_opened", "incident_corrected", "step_undone", "step_undone"]


def test_an_opening_that_is_undone_leaves_a_void_incident_and_the_report_waiting(store: Store, demir: Actor) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "Bursts")).record_id
    key = open_incident(store, demir, SHOTS, report).record_id
    undo_last(store, demir)
    found = _incident(store, key)
    assert (found.status, found.void_reason, found.serial) == (90, UNDONE, "JMC-2026-000001")
    with store.reading() as session:
        assert session.scalars(select(SourceReport.incident_id)).all() == [None]
    assert _incident(store, open_incident(store, demir, SHOTS, report).record_id).serial == "JMC-2026-000002"


def test_an_opening_undone_by_mistake_comes_back(store: Store, demir: Actor) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "Bursts")).record_id
    key = open_incident(store, demir, SHOTS, report).record_id
    undo_last(store, demir)
    undo_last(store, demir)
    found = _incident(store, key)
    assert (found.status, found.void_reason) == (10, None)
    with store.reading() as session:
        assert session.scalars(select(SourceReport.incident_id)).all() == [key]


def test_what_two_did_together_neither_takes_back_alone(store: Store, demir: Actor, petrov: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    void_incident(store, (demir, petrov), key, "by mistake")
    with pytest.raises(Problem, match="others may rely on it"):
        undo_last(store, demir)
    assert _incident(store, key).status == 90


def test_a_report_and_a_line_of_the_log_become_void(store: Store, demir: Actor) -> None:
    log_report(store, demir, ReportFields(START, 4, "OP", "Bursts"))
    undo_last(store, demir)
    log_watch_entry(store, demir, WatchLogFields(START, 4, "Quiet", "MD"))
    undo_last(store, demir)
    with store.reading() as session:
        for record in (SourceReport, WatchLogEntry):
            assert session.scalars(select(record.void_reason)).all() == [UNDONE]


def test_what_somebody_has_built_on_cannot_be_undone(store: Store, demir: Actor, petrov: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    correct_incident(store, petrov, key, replace(SHOTS, subclass="F2"), "HMG", revision=1)
    with pytest.raises(Problem, match=r"A\. Petrov has built on it"):
        undo_last(store, demir)
    assert _incident(store, key).subclass == "F2"


def test_a_matching_is_undone_unless_the_incident_moved_on(store: Store, demir: Actor, petrov: Actor) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "Bursts", reliability="A")).record_id
    key = open_incident(store, demir, SHOTS).record_id
    match_report(store, demir, report, key)
    undo_last(store, demir)
    assert (_incident(store, key).status, _incident(store, key).reliability) == (10, "F")
    undo_last(store, demir)
    file_assessment(store, petrov, key, AssessmentFields("Y", "Y"))
    with pytest.raises(Problem, match="built on it"):
        undo_last(store, demir)


def test_one_officer_s_undo_leaves_the_other_s_steps_alone(store: Store, demir: Actor, petrov: Actor) -> None:
    ours = open_incident(store, demir, SHOTS).record_id
    theirs = open_incident(store, petrov, SHOTS).record_id
    undo_last(store, demir)
    assert (_incident(store, ours).status, _incident(store, theirs).status) == (90, 10)


def test_an_assessment_filed_is_not_undone(store: Store, demir: Actor) -> None:
    file_assessment(store, demir, open_incident(store, demir, SHOTS).record_id, AssessmentFields("Y", "Y"))
    with pytest.raises(Problem, match="others may rely on it"):
        undo_last(store, demir)


def test_who_did_nothing_has_nothing_to_undo(store: Store, petrov: Actor) -> None:
    with pytest.raises(Problem, match="no step of yours"):
        undo_last(store, petrov)
    with store.reading() as session:
        assert last_step(session, petrov) is None
