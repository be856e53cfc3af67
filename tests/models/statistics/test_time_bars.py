"""What the bars over time promise."""

from dataclasses import replace

import msgspec
import numpy as np
from hypothesis import given

from models.answer import Answer
from models.columns import Columns
from models.filter import Filter
from models.period import DAY, HOUR, Period, day_start
from models.profile import Event
from models.statistics.time_bars import MOST_BARS, time_bars, time_window
from tests.models.statistics.invented import NOW, PROFILE, answers, ask, invented

TODAY = day_start(NOW, PROFILE)


def began(*starts: int) -> Columns:
    """Make one plain incident per start."""
    columns = invented(len(starts))
    return replace(
        columns,
        start=np.array(sorted(starts), np.int64),
        status=np.zeros(len(starts), np.int8),
        subclass=np.zeros(len(starts), np.int8),
    )


def over_last_week(columns: Columns) -> Answer:
    return ask(columns, Filter(period=Period("7d")))


@given(answers())
def test_the_bars_inside_the_period_add_up_to_n(answer: Answer) -> None:
    assert time_bars(answer).counts.sum() == answer.n


@given(answers())
def test_no_question_needs_more_bars_than_can_be_told_apart(answer: Answer) -> None:
    assert 1 <= time_window(answer).bars <= MOST_BARS


@given(answers())
def test_the_bars_follow_one_another_without_gap_and_hold_the_period(answer: Answer) -> None:
    edges = time_window(answer).edges
    assert (np.diff(edges) >= DAY).all()
    assert answer.n == 0 or (edges[0] <= answer.columns.start[answer.rows[0]] <= edges[-1])


def test_a_bar_is_a_reporting_day_of_the_centre_and_not_a_day_in_zulu() -> None:
    just_before_midnight_local = TODAY - 1
    bars = time_bars(over_last_week(began(just_before_midnight_local, TODAY)))
    assert bars.counts[-2:].tolist() == [1, 1]


def test_a_week_is_shown_with_the_week_before_it_for_context() -> None:
    bars = time_bars(over_last_week(began(TODAY - 9 * DAY, TODAY - 2 * DAY)))
    assert bars.window.bars == 14
    assert bars.outside.tolist() == [0, 0, 0, 0, 1, *[0] * 9]
    assert bars.counts.sum() == 1


def test_context_lies_on_both_sides_of_a_period_long_past() -> None:
    month = Period("between", TODAY - 200 * DAY, TODAY - 190 * DAY)
    edges = time_window(ask(began(NOW), Filter(period=month))).edges
    assert edges[0] == month.start - 5 * DAY
    assert edges[-1] == month.end + 5 * DAY


def test_today_and_yesterday_are_incomplete_because_reports_still_come_in() -> None:
    assert time_bars(over_last_week(began(TODAY))).incomplete[-3:].tolist() == [False, True, True]


def test_a_day_that_has_not_begun_is_no_zero() -> None:
    week = Period("between", TODAY - 3 * DAY, TODAY + 4 * DAY)
    bars = time_bars(ask(began(TODAY), Filter(period=week)))
    assert bars.ahead[-4:].tolist() == [False, True, True, True]
    assert not (bars.ahead & bars.incomplete).any()


def test_the_mean_of_a_day_is_that_of_it_and_the_six_days_before() -> None:
    record = began(TODAY - 60 * DAY, *[TODAY - 9 * DAY] * 7, *[TODAY - 3 * DAY] * 14)
    mean = time_bars(over_last_week(record)).mean
    assert mean[-10:-2].tolist() == [1, 1, 1, 1, 1, 1, 3, 2]


def test_the_mean_stops_before_the_incomplete_days() -> None:
    assert np.isnan(time_bars(over_last_week(began(TODAY - 60 * DAY, NOW))).mean[-2:]).all()


def test_the_mean_does_not_reach_back_before_the_record_began() -> None:
    mean = time_bars(over_last_week(began(TODAY - 9 * DAY, TODAY - 5 * DAY))).mean
    assert np.isnan(mean).tolist() == [True] * 10 + [False] * 2 + [True] * 2


def test_longer_periods_are_counted_by_week_month_quarter_and_year() -> None:
    steps = []
    for days in (30, 90, 800, 3000, 12_000):
        period = Period("between", TODAY - days * DAY, TODAY)
        steps.append(time_window(ask(began(NOW), Filter(period=period))).step)
    assert steps == ["day", "week", "month", "quarter", "year"]


def test_months_begin_on_the_first_in_the_centres_zone() -> None:
    period = Period("between", TODAY - 800 * DAY, TODAY)
    edges = time_window(ask(began(NOW), Filter(period=period))).edges
    days = ((edges + PROFILE.zone * HOUR) // DAY).astype("datetime64[D]")
    assert (days == days.astype("datetime64[M]")).all()


def test_bars_kept_from_an_earlier_answer_only_change_what_is_inside() -> None:
    columns = invented(60, days=5)
    whole = over_last_week(columns)
    narrow = ask(columns, Filter(period=Period("between", TODAY - 2 * DAY, TODAY)))
    kept = time_bars(narrow, time_window(whole))
    assert (kept.counts + kept.outside == time_bars(whole).counts + time_bars(whole).outside).all()
    assert kept.counts.sum() == narrow.n


def test_events_of_the_centre_are_marked_on_their_day() -> None:
    profile = msgspec.structs.replace(
        PROFILE, events=(Event("2026-11-20", {"en": "talks"}), Event("2020-01-01", {"en": "old"}))
    )
    bars = time_bars(ask(began(TODAY), Filter(period=Period("7d")), profile=profile))
    assert [(at, names["en"]) for at, names in bars.events] == [(TODAY - 3 * DAY, "talks")]


def test_an_empty_record_still_has_days_to_say_zero_about() -> None:
    bars = time_bars(ask(invented(0)))
    assert bars.window.bars == 14
    assert bars.counts.sum() == 0


def test_the_quiet_days_since_the_last_incident_are_shown_up_to_now() -> None:
    assert time_window(ask(began(TODAY - 40 * DAY))).edges[-1] == TODAY + DAY


def test_reference_data_ends_with_its_last_event_and_not_today() -> None:
    columns = replace(began(TODAY - 3000 * DAY, TODAY - 2990 * DAY), data_set=np.ones(2, np.int16))
    assert time_window(ask(columns, Filter(data_sets=frozenset({"UCDP"})))).edges[-1] == TODAY - 2989 * DAY
