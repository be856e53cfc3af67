"""Reports come in and wait; incidents are opened, corrected, voided; each is one entry, and nothing is overwritten."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from models.answer import Sieve
from models.edits.fields import Casualty, IncidentFields, NotificationFields, ReportFields, TaskFields
from models.edits.incidents import correct_incident, mark_duplicate, open_incident, read_fields, void_incident
from models.edits.reports import log_report, match_report
from models.edits.verification import add_task, close_incident, enter_answer, finish_task, notify_party
from models.filter import Filter
from models.journal import Actor, Conflict, history
from models.phrases import Phrases
from models.reading import read_columns
from models.records import Incident, IncidentCasualty, Notification, SourceReport, StatusStep, VerificationTask
from models.records.base import new_id
from models.store import Store
from models.text import Problem

START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
SHOTS = IncidentFields("F1", START, 4, lat=39.99, lon=46.95, weapons=("SA",), place_text="Ağdam", offset_m=2000)
HEARD = ReportFields(START, 4, "OP", "Three bursts heard", reliability="B", credibility=2)


def _incident(store: Store, key: uuid.UUID) -> Incident:
    with store.reading() as session:
        return session.scalars(select(Incident).where(Incident.id == key)).one()


def _statuses(store: Store, key: uuid.UUID) -> list[int]:
    with store.reading() as session:
        query = select(StatusStep.status).where(StatusStep.incident_id == key).order_by(StatusStep.step)
        return list(session.scalars(query))


def _kinds(store: Store, key: uuid.UUID) -> list[str]:
    with store.reading() as session:
        return [line.kind for line in history(session, key)]


def test_a_report_waits_unmatched_and_ungraded(store: Store, demir: Actor) -> None:
    key = log_report(store, demir, ReportFields(START, 4, "HOT", "Shots at Ağdam")).record_id
    with store.reading() as session:
        report = session.scalars(select(SourceReport)).one()
    assert (report.id, report.incident_id, report.reliability, report.credibility) == (key, None, "F", 6)
    assert report.search_text == "shots at agdam"


def test_an_incident_whose_class_is_not_further_determined_is_found_under_its_class(store: Store, demir: Actor) -> None:
    key = open_incident(store, demir, replace(SHOTS, subclass="F")).record_id
    columns = read_columns(store)
    sieve = Sieve(columns, store.profile)
    now = int(START.timestamp() * 1000)
    assert columns.id_of(int(sieve.ask(Filter(classes=frozenset({"F"})), now).rows[0])) == key
    assert sieve.ask(Filter(classes=frozenset({"F1"})), now).n == 0
    assert columns.codes("class_", store.profile)[columns.class_[0]] == "F"
    assert Phrases(columns, store.profile).subclass(0) == "F Fire"


def test_an_incident_is_reported_and_never_more_when_it_is_opened(store: Store, demir: Actor) -> None:
    incident = _incident(store, open_incident(store, demir, SHOTS).record_id)
    assert incident.serial == "JMC-2026-000001"
    assert (incident.status, incident.attribution, incident.differs, incident.revision) == (10, 0, 0, 1)
    assert _statuses(store, incident.id) == [10]


def test_sector_severity_and_words_to_find_it_by_follow_from_what_was_entered(store: Store, demir: Actor) -> None:
    wounded = replace(SHOTS, casualties=(Casualty("AZE", "CIV", wounded_best=1, wounded_high=2),))
    incident = _incident(store, open_incident(store, demir, wounded).record_id)
    assert (incident.sector, incident.severity) == ("CENTRE", 4)
    assert incident.search_text == "jmc-2026-000001 agdam"


def test_a_sector_that_was_overridden_stays(store: Store, demir: Actor) -> None:
    fields = replace(SHOTS, sector="SOUTH", sector_overridden=True)
    assert _incident(store, open_incident(store, demir, fields).record_id).sector == "SOUTH"
    assert _incident(store, open_incident(store, demir, replace(SHOTS, sector="SOUTH")).record_id).sector == "CENTRE"


def test_serials_run_without_gaps_within_each_year_of_the_centre_s_zone(store: Store, demir: Actor) -> None:
    new_year = datetime(2026, 12, 31, 20, 30, tzinfo=UTC)  # 00:30 on 1 January in zone D
    opened = [open_incident(store, demir, replace(SHOTS, start=start)) for start in (START, new_year, START)]
    serials = [_incident(store, entry.record_id).serial for entry in opened]
    assert serials == ["JMC-2026-000001", "JMC-2027-000001", "JMC-2026-000002"]


def test_an_incident_opened_from_a_report_takes_it_and_its_grading(store: Store, demir: Actor) -> None:
    report = log_report(store, demir, HEARD).record_id
    incident = _incident(store, open_incident(store, demir, SHOTS, report).record_id)
    assert (incident.status, incident.reliability, incident.credibility) == (10, "B", 2)
    with store.reading() as session:
        assert session.scalars(select(SourceReport.incident_id)).one() == incident.id


def test_a_report_is_matched_once(store: Store, demir: Actor, petrov: Actor) -> None:
    report = log_report(store, demir, HEARD).record_id
    open_incident(store, demir, SHOTS, report)
    with pytest.raises(Problem, match="matched or void already"):
        open_incident(store, petrov, SHOTS, report)
    with store.reading() as session:
        assert len(session.scalars(select(Incident)).all()) == 1


def test_matching_a_report_logs_the_incident_under_its_best_grading(store: Store, demir: Actor) -> None:
    incident = open_incident(store, demir, SHOTS, log_report(store, demir, HEARD).record_id).record_id
    better = log_report(store, demir, replace(HEARD, reliability="A", credibility=3)).record_id
    worse = log_report(store, demir, replace(HEARD, reliability="C", credibility=1)).record_id
    for report in (better, worse):
        match_report(store, demir, report, incident)
    found = _incident(store, incident)
    assert (found.status, found.reliability, found.credibility) == (20, "A", 3)
    assert _statuses(store, incident) == [10, 20]


def test_an_incident_reads_back_as_it_was_entered(store: Store, demir: Actor) -> None:
    entered = replace(
        SHOTS,
        end=START + timedelta(minutes=20),
        geometry="SECTOR",
        bearing=271.5,
        range_near_m=900.0,
        range_far_m=1500.0,
        observer_lat=40.01,
        observer_lon=46.97,
        sector="CENTRE",
        weapons=("HMG", "SA"),
        casualties=(Casualty("ARM", "MIL", killed_high=1), Casualty("UNK", "CIV", wounded_high=2)),
        summary_left="Atışlar duyuldu",
        summary_left_language="tr",
    )
    key = open_incident(store, demir, entered).record_id
    with store.reading() as session:
        assert read_fields(session, key) == (entered, 1)


def test_a_correction_changes_what_it_names_and_keeps_what_was_there(store: Store, demir: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    correct = replace(SHOTS, subclass="F5", weapons=("MOR82", "SA"), casualties=(Casualty("AZE", wounded_high=1),))
    correct_incident(store, demir, key, correct, "craters found", revision=1)
    incident = _incident(store, key)
    assert (incident.subclass, incident.severity, incident.revision, incident.status) == ("F5", 3, 2, 10)
    with store.reading() as session:
        line = history(session, key)[-1]
        assert session.scalars(select(IncidentCasualty.wounded_high)).all() == [1]
    told = {(each.field, each.old, each.new) for each in line.changes}
    assert {("subclass", "F1", "F5"), ("severity", 1, 3), ("weapon", None, "MOR82"), ("wounded_high", None, 1)} <= told
    assert not {each.field for each in line.changes} & {"start", "lat", "revision"}
    assert line.reason == "craters found"


def test_a_correction_of_casualties_alone_is_a_new_revision(store: Store, demir: Actor) -> None:
    before = replace(SHOTS, casualties=(Casualty("AZE", wounded_low=0, wounded_best=0, wounded_high=1),))
    key = open_incident(store, demir, before).record_id
    after = replace(before, casualties=(Casualty("AZE", wounded_low=0, wounded_best=0, wounded_high=3),))
    correct_incident(store, demir, key, after, "second report", revision=1)
    assert _incident(store, key).revision == 2


def test_two_officers_who_correct_the_same_incident_do_not_overwrite_each_other(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    correct_incident(store, petrov, key, replace(SHOTS, subclass="F3"), "single shots", revision=1)
    with pytest.raises(Conflict):
        correct_incident(store, demir, key, replace(SHOTS, subclass="F2"), "HMG", revision=1)
    assert _incident(store, key).subclass == "F3"
    assert _kinds(store, key) == ["incident_opened", "incident_corrected"]


def test_a_correction_that_changes_nothing_is_no_entry(store: Store, demir: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    with pytest.raises(Problem, match="Nothing was changed"):
        correct_incident(store, demir, key, SHOTS, "to be sure", revision=1)


@pytest.mark.parametrize("reason", ["", "  \n", "\u202e\u0000"])
def test_a_correction_and_a_void_need_a_reason(reason: str, store: Store, demir: Actor, petrov: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    with pytest.raises(Problem, match="Give a reason"):
        correct_incident(store, demir, key, replace(SHOTS, zone=3), reason, revision=1)
    with pytest.raises(Problem, match="Give a reason"):
        void_incident(store, (demir, petrov), key, reason)


def test_a_void_incident_stays_with_its_reason_and_is_changed_no_more(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    void_incident(store, (demir, petrov), key, "entered for another centre")
    incident = _incident(store, key)
    assert (incident.status, incident.void_reason) == (90, "entered for another centre")
    with pytest.raises(Problem, match="while the incident has status 90"):
        void_incident(store, (demir, petrov), key, "again")
    with pytest.raises(Problem, match="while the incident has status 90"):
        correct_incident(store, demir, key, replace(SHOTS, zone=3), "zone", revision=2)
    with pytest.raises(Problem, match="while the incident has status 90"):
        add_task(store, demir, key, TaskFields("UAV", "look", "TUR"))


def test_a_duplicate_points_at_the_one_that_counts(store: Store, demir: Actor, petrov: Actor) -> None:
    first, second = (open_incident(store, demir, SHOTS).record_id for _ in range(2))
    mark_duplicate(store, (demir, petrov), second, first, "same bursts, two posts")
    found = _incident(store, second)
    assert (found.status, found.duplicate_of_id, found.void_reason) == (91, first, None)
    with pytest.raises(Problem, match="duplicate of itself"):
        mark_duplicate(store, (demir, petrov), first, first, "?")
    with pytest.raises(Problem, match="is void or a duplicate"):
        mark_duplicate(store, (demir, petrov), first, second, "?")
    third = open_incident(store, demir, SHOTS).record_id
    with pytest.raises(Problem, match="counts for its duplicates JMC-2026-000002"):
        mark_duplicate(store, (demir, petrov), first, third, "?")
    with pytest.raises(Problem, match="counts for its duplicates JMC-2026-000002"):
        void_incident(store, (petrov, demir), first, "?")


def test_an_action_tried_again_after_a_doubt_is_done_once(store: Store, demir: Actor, petrov: Actor) -> None:
    action = new_id()
    entries = [open_incident(store, demir, SHOTS, action=action) for _ in range(3)]
    assert len({entry.record_id for entry in entries}) == 1
    key = entries[0].record_id
    voided = new_id()
    for _ in range(2):
        void_incident(store, (demir, petrov), key, "wrong", action=voided)
    assert _kinds(store, key) == ["incident_opened", "incident_voided"]


def test_what_cannot_be_is_refused_before_anything_is_written(store: Store, demir: Actor) -> None:
    with pytest.raises(Problem, match="end is before the start"):
        open_incident(store, demir, replace(SHOTS, end=START - timedelta(minutes=1)))
    with store.reading() as session:
        assert session.scalars(select(Incident)).all() == []


def test_no_text_deceives_or_breaks_a_reader_whatever_was_typed(store: Store, demir: Actor, petrov: Actor) -> None:
    typed = "one\u202e two\ud800\x07"
    key = open_incident(store, demir, replace(SHOTS, summary_left=typed, place_text=typed)).record_id
    report = log_report(store, demir, replace(HEARD, text=typed, reporter=typed)).record_id
    void_incident(store, (demir, petrov), key, typed)
    found = _incident(store, key)
    assert (found.summary_left, found.void_reason) == ("one two", "one two")
    assert found.search_text.endswith("one two one two")
    with store.reading() as session:
        assert session.get_one(SourceReport, report).search_text == "one two one two"


def test_a_record_that_is_not_there_is_named_so(store: Store, demir: Actor, petrov: Actor) -> None:
    with pytest.raises(Problem, match="no longer in the database"):
        void_incident(store, (demir, petrov), new_id(), "gone")


def test_a_task_puts_an_incident_under_verification_and_keeps_its_result(store: Store, demir: Actor) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    task = add_task(store, demir, key, TaskFields("UAV", "look for craters", "TUR", due=START)).record_id
    finish_task(store, demir, task, "two craters")
    assert _statuses(store, key) == [10, 30]
    with store.reading() as session:
        row = session.scalars(select(VerificationTask)).one()
    assert (row.id, row.result, row.due) == (task, "two craters", START)
    assert row.done_at is not None
    with pytest.raises(Conflict):
        finish_task(store, demir, task, "no craters")


def test_a_party_s_answer_stops_its_clock_and_without_a_finding_moves_nothing(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    key = open_incident(store, demir, SHOTS).record_id
    told = notify_party(store, demir, key, NotificationFields("AZE", "LIA", "We heard shots", START)).record_id
    enter_answer(store, demir, told, "None of ours")
    with store.reading() as session:
        row = session.scalars(select(Notification)).one()
    assert row.answer == "None of ours"
    assert row.answered_at is not None
    with pytest.raises(Conflict):
        enter_answer(store, demir, told, "Perhaps of ours")
    assert _incident(store, key).status == 10
    with pytest.raises(Problem, match="status 10"):
        close_incident(store, (demir, petrov), key)
