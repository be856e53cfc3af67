"""Coverage as it is kept: one state per sensor and sector at a time, corrected with a reason, nothing deleted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.edits.coverage import CoverageFields, correct_coverage, end_coverage, log_coverage, void_coverage
from models.journal import Actor, history
from models.records import Coverage
from models.store import Store
from models.text import Problem

START = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
WATCHED = CoverageFields("NORTH", "OP 1", START)


def test_a_stretch_begins_now_and_ends_when_the_officer_says(store: Store, demir: Actor) -> None:
    key = log_coverage(store, demir, WATCHED).record_id
    end_coverage(store, demir, key, START + 2 * HOUR)
    with store.reading() as session:
        row = session.get_one(Coverage, key)
    assert (row.start, row.end, row.state) == (START, START + 2 * HOUR, "UP")
    with pytest.raises(Problem, match="ended already"):
        end_coverage(store, demir, key, START + 3 * HOUR)


def test_a_new_state_of_a_sensor_ends_the_one_before_it_in_the_same_step(store: Store, demir: Actor) -> None:
    up = log_coverage(store, demir, WATCHED).record_id
    jammed = log_coverage(store, demir, replace(WATCHED, start=START + HOUR, state="JAMMED")).record_id
    with store.reading() as session:
        assert session.get_one(Coverage, up).end == START + HOUR
        assert session.get_one(Coverage, jammed).end is None


def test_two_sensors_watch_one_sector_at_once_but_one_sensor_has_one_state(store: Store, demir: Actor) -> None:
    log_coverage(store, demir, replace(WATCHED, end=START + 4 * HOUR))
    log_coverage(store, demir, replace(WATCHED, sensor="UAV", end=START + 4 * HOUR))
    with pytest.raises(Problem, match="OP 1 has a stretch"):
        log_coverage(store, demir, replace(WATCHED, start=START + 3 * HOUR, end=START + 5 * HOUR, state="DENIED"))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"sector": "WEST"}, "WEST"),
        ({"sensor": " "}, "what watched"),
        ({"state": "SLEEPY"}, "SLEEPY"),
        ({"end": START}, "before the start"),
        ({"visibility_m": 200_000}, "between 0 and 100,000"),
    ],
)
def test_what_cannot_be_is_not_entered(store: Store, demir: Actor, wrong: dict[str, object], said: str) -> None:
    with pytest.raises(Problem, match=said):
        log_coverage(store, demir, replace(WATCHED, **wrong))  # type: ignore[arg-type]  # fields of CoverageFields


def test_a_correction_says_why_and_leaves_the_first_entry_in_the_history(store: Store, demir: Actor) -> None:
    key = log_coverage(store, demir, replace(WATCHED, end=START + HOUR)).record_id
    with pytest.raises(Problem, match="reason"):
        correct_coverage(store, demir, key, replace(WATCHED, end=START + 2 * HOUR), " ")
    correct_coverage(store, demir, key, replace(WATCHED, end=START + 2 * HOUR, visibility_m=400), "log of OP 1")
    with store.reading() as session:
        line = history(session, key)[-1]
    assert line.reason == "log of OP 1"
    assert {each.field: each.new for each in line.changes} == {"end": START + 2 * HOUR, "visibility_m": 400}


def test_a_void_stretch_gives_its_time_back(store: Store, demir: Actor) -> None:
    key = log_coverage(store, demir, WATCHED).record_id
    void_coverage(store, demir, key, "wrong sector")
    log_coverage(store, demir, WATCHED)
    with pytest.raises(Problem, match="void"):
        end_coverage(store, demir, key, START + HOUR)
