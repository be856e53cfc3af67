"""Watches and what is owed: begun with officers of both sides, handed over by both, with everything that is open."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete

from models.duties import overdue, read_notifications, read_tasks
from models.edits.authority import Refused, takes_two
from models.edits.coverage import CoverageFields, log_coverage
from models.edits.fields import IncidentFields, NotificationFields, ReportFields, TaskFields, WatchLogFields
from models.edits.incidents import open_incident
from models.edits.reports import log_report
from models.edits.verification import add_task, enter_answer, finish_task, notify_party
from models.edits.watch_log import log_watch_entry, void_watch_line
from models.edits.watches import Crew, begin_watch, crew_of, hand_over, last_watch, running_watch
from models.entry.drafts import NotificationEntry, TaskEntry
from models.entry.notification import read_answer, read_notification
from models.entry.stretch import StretchEntry, read_stretch
from models.entry.surroundings import Surroundings
from models.entry.task import read_task, settled_due
from models.handover import read_handed_over, read_open_items
from models.journal import Actor, compare
from models.period import DAY, HOUR, MINUTE
from models.profile import Profile
from models.records import StatusStep, WatchLogEntry
from models.records.base import from_ms, new_id, to_ms, utc_now
from models.store import Store
from models.text import Problem, date_time_group
from models.watch_clock import times_to_verify

START = datetime(2026, 11, 23, 6, 42, tzinfo=UTC)
NOW = to_ms(START)
FIRE = IncidentFields("F1", START, 4, lat=39.99, lon=46.95, weapons=("SA",), article="1(a)")
CREW = Crew(("M. Demir",), ("A. Petrov", "D. Orlov"))
Both = tuple[Actor, Actor]


@pytest.fixture
def around(profile: Profile) -> Surroundings:
    return Surroundings(profile, NOW)


# ---------------------------------------------------------------- watches


def test_a_watch_begins_with_officers_of_both_sides_and_only_one_runs(store: Store, demir: Actor) -> None:
    with pytest.raises(Problem, match="Name one of RUS"):
        begin_watch(store, demir, Crew(("M. Demir",), (" ",)))
    begin_watch(store, demir, CREW)
    with pytest.raises(Problem, match="A watch is running"):
        begin_watch(store, demir, CREW)
    with store.reading() as session:
        watch = running_watch(session)
    assert watch is not None
    assert crew_of(watch) == CREW


def test_a_watch_handed_over_ends_with_both_initials_and_the_next_begins_with_it(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    key = begin_watch(store, demir, CREW).record_id
    entry = hand_over(store, (petrov, demir), key, Crew(("B. Yılmaz",), ("D. Orlov",)), "quiet night", "{}")
    assert entry.second is not None
    with store.reading() as session:
        before, running = last_watch(session), running_watch(session)
        assert compare(session) == []
    assert before is not None
    assert running is not None
    assert (before.id, before.initials_left, before.initials_right) == (key, "MD", "AP")
    assert (before.end, before.handover_note) == (running.start, "quiet night")
    assert running.officers_left == "B. Yılmaz"


def test_a_watch_is_not_handed_over_by_one_side_alone_nor_twice(store: Store, demir: Actor, petrov: Actor) -> None:
    key = begin_watch(store, demir, CREW).record_id
    with pytest.raises(Refused):
        hand_over(store, (demir, demir), key, CREW, "", "{}")
    hand_over(store, (demir, petrov), key, CREW, "", "{}")
    with pytest.raises(Problem, match="already"):
        hand_over(store, (demir, petrov), key, CREW, "", "{}")


def test_the_handover_lists_everything_that_is_open_and_keeps_it_without_a_language(
    store: Store, profile: Profile, demir: Actor, petrov: Actor
) -> None:
    watch = begin_watch(store, demir, CREW).record_id
    incident = open_incident(store, demir, FIRE).record_id
    log_report(store, demir, ReportFields(START, 4, "OP", "shots", reporter="OP 3"))
    add_task(store, demir, incident, TaskFields("VISIT", "look", "OP 3", due=START - timedelta(hours=1)))
    notify_party(store, demir, incident, NotificationFields("AZE", "HOT", "fire from …", START))
    log_coverage(store, demir, CoverageFields("NORTH", "OP 1", START - timedelta(hours=2)))
    with store.reading() as session:
        items = read_open_items(session, profile, "station 1", NOW)
    assert (items.left.count, items.right.count, items.finding.count) == (1, 1, 0)
    assert (len(items.tasks), items.overdue, len(items.notifications), items.reports) == (1, 1, 1, 1)
    assert items.unwatched == ("CENTRE", "SOUTH", "CORRIDOR")
    hand_over(store, (demir, petrov), watch, CREW, "", items.to_json())
    with store.reading() as session:
        before = last_watch(session)
    assert before is not None
    kept = read_handed_over(before)
    assert kept is not None
    assert (kept.overdue, kept.reports, kept.unwatched) == (1, 1, items.unwatched)
    assert kept.tasks[0]["serial"] == items.tasks[0].serial


# ---------------------------------------------------------------- tasks and notifications


def test_overdue_tasks_stand_first_and_those_without_a_time_last(store: Store, demir: Actor) -> None:
    incident = open_incident(store, demir, FIRE).record_id
    for text, due in (("whenever", None), ("later", 5), ("late", -3), ("soon", 1), ("latest", -9)):
        at = None if due is None else START + timedelta(hours=due)
        add_task(store, demir, incident, TaskFields("CALL", text, "liaison", due=at))
    with store.reading() as session:
        tasks = read_tasks(session)
    assert [task.text for task in tasks] == ["latest", "late", "soon", "later", "whenever"]
    assert overdue(tasks, NOW) == 2
    assert tasks[0].late(NOW) == 9 * HOUR
    finish_task(store, demir, tasks[0].id, "nothing found")
    with store.reading() as session:
        assert [task.result for task in read_tasks(session, done=True)] == ["nothing found"]
        assert len(read_tasks(session, incident=new_id())) == 0


def test_an_answer_stops_the_clock_at_the_time_it_came(store: Store, demir: Actor) -> None:
    incident = open_incident(store, demir, FIRE).record_id
    key = notify_party(store, demir, incident, NotificationFields("ARM", "LIA", "fire", START)).record_id
    with store.reading() as session:
        assert read_notifications(session)[0].waiting(NOW + 2 * HOUR) == 2 * HOUR
    enter_answer(store, demir, key, "denied", at=START + timedelta(minutes=50))
    with store.reading() as session:
        assert read_notifications(session) == ()
        (line,) = read_notifications(session, answered=True)
    assert (line.answer, line.waiting(NOW + 9 * HOUR)) == ("denied", 50 * MINUTE)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("+90", NOW + 90 * MINUTE), ("+6h", NOW + 6 * HOUR), ("1800D", None), ("231800D", None),
        ("241800d", None), ("22 0600 Z", None), ("011200D DEC", None), ("230800C NOV 27", None),
    ],
)  # fmt: skip
def test_a_due_time_typed_short_is_the_nearest_ahead(typed: str, meant: int | None, around: Surroundings) -> None:
    reading = read_task(TaskEntry(kind="CALL", owner="OP 3", text="ask", due=typed), around)
    assert reading.fields is not None
    assert reading.due is not None
    assert reading.due > NOW
    if meant is not None:
        assert reading.due == meant
    full = settled_due(typed, NOW, 4)
    assert read_task(TaskEntry(kind="CALL", owner="OP 3", text="ask", due=full), around).due == reading.due


def test_a_due_time_in_the_past_is_said_to_be_past(around: Surroundings) -> None:
    reading = read_task(TaskEntry(kind="CALL", owner="OP 3", text="ask", due="220600D NOV 26"), around)
    assert "is past" in str(reading.troubles["due"].problem)


@given(minutes=st.integers(1, 27 * 24 * 60))
def test_a_group_of_day_and_time_within_four_weeks_is_read_as_that_day(minutes: int) -> None:
    at = (NOW // MINUTE + minutes) * MINUTE
    typed = date_time_group(at, 4)[:7]
    full = settled_due(typed, NOW, 4)
    assert full == date_time_group(at, 4)


def test_a_task_and_a_notification_say_what_is_missing(around: Surroundings) -> None:
    assert read_task(TaskEntry(), around).troubles.keys() == {"kind", "owner", "text"}
    assert read_notification(NotificationEntry(), around).troubles.keys() == {"addressee", "channel", "sent", "text"}
    assert "ahead of the clock" in str(
        read_notification(NotificationEntry(addressee="AZE", channel="HOT", sent="231800D NOV 26", text="x"), around)
        .troubles["sent"]
        .problem
    )
    assert read_answer("231000D NOV 26", "yes", NOW, around)[1].keys() == {"answered"}


def test_a_stretch_is_read_with_its_visibility_in_kilometres(around: Surroundings) -> None:
    entry = StretchEntry("NORTH", "OP 1", "UP", "-120", "-60", "0,4", "haze")
    fields = read_stretch(entry, around).fields
    assert fields is not None
    assert (fields.visibility_m, fields.end) == (400, from_ms(NOW // MINUTE * MINUTE - HOUR))
    assert read_stretch(StretchEntry("NORTH", "OP 1", since="-60", until="-120"), around).troubles.keys() == {"until"}
    assert read_stretch(StretchEntry(visibility="far"), around).troubles.keys() == {
        "visibility", "sector", "sensor", "since",
    }  # fmt: skip


# ---------------------------------------------------------------- the log


def test_a_line_is_made_void_by_both_with_a_reason_and_keeps_its_number(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    key = log_watch_entry(store, demir, WatchLogFields(START, 4, "UAV up", "MD", time_in=START)).record_id
    with pytest.raises(Refused):
        void_watch_line(store, (demir, demir), key, "wrong")
    assert takes_two("watch_line_voided")
    void_watch_line(store, (demir, petrov), key, "of another day")
    log_watch_entry(store, demir, WatchLogFields(START, 4, "UAV down", "MD"))
    with store.reading() as session:
        assert session.get_one(WatchLogEntry, key).void_reason == "of another day"
        assert session.query(WatchLogEntry).filter_by(number=2).one().known == "UAV down"
    with pytest.raises(Problem, match="void already"):
        void_watch_line(store, (demir, petrov), key, "again")


# ---------------------------------------------------------------- the clock


def _went(store: Store, demir: Actor, *paths: Sequence[tuple[int, float]]) -> int:
    """Put incidents on record that went through these (status, hours after the first) steps; give the time now."""
    begun = utc_now() - timedelta(days=10)
    for path in paths:
        key = open_incident(store, demir, FIRE).record_id
        with store.writing() as session:
            session.execute(delete(StatusStep).where(StatusStep.incident_id == key))
            for number, (status, hours) in enumerate(path, 1):
                at = begun + timedelta(hours=hours)
                session.add(StatusStep(incident_id=key, step=number, status=status, at=at))
    return to_ms(begun) + 10 * DAY


def test_each_side_is_timed_from_the_first_step_to_its_own_assessment(store: Store, demir: Actor) -> None:
    now = _went(
        store,
        demir,
        [(10, 0), (20, 1), (40, 4), (50, 30)],
        [(10, 0), (41, 2), (51, 12), (60, 90)],
        [(10, 0), (50, 6)],
        [(10, 0), (40, 8)],
        [(10, 0), (20, 1)],
    )
    left, right = times_to_verify(store, now)
    assert (left.n, left.median) == (4, 7 * HOUR), "4, 12, 6 and 8 hours"
    assert (right.n, right.median) == (3, 6 * HOUR), "30, 2 and 6 hours"


def test_who_has_assessed_nothing_yet_has_no_usual_time(store: Store, demir: Actor) -> None:
    now = _went(store, demir, [(10, 0), (40, 3)])
    left, right = times_to_verify(store, now)
    assert left.median == 3 * HOUR
    assert (right.median, right.n) == (None, 0)
    assert times_to_verify(store, now + 100 * DAY)[0].n == 0
