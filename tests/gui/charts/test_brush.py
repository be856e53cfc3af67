"""What a hand on the time chart promises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.charts.brush import END, NEW, START, WHOLE, PeriodBrush
from models.period import DAY, Period

BRUSH = PeriodBrush(20.0, 10.0, tuple(day * DAY for day in range(15)))
ASKED = (4 * DAY, 8 * DAY)


def days(first: int, last: int) -> Period:
    return Period("between", first * DAY, last * DAY)


@pytest.mark.parametrize(("x", "grip"), [(60, START), (64, START), (100, END), (80, WHOLE), (30, NEW), (120, NEW)])
def test_the_ends_of_the_period_can_be_taken_hold_of_and_the_period_as_a_whole(x: float, grip: str) -> None:
    assert BRUSH.grip_at(x, ASKED) == grip


def test_on_any_time_there_is_nothing_to_take_hold_of() -> None:
    assert BRUSH.grip_at(60, None) == NEW


def test_a_drag_over_bare_ground_asks_for_the_bars_it_touches_in_either_direction() -> None:
    assert BRUSH.dragged(NEW, 31, 58, (0, 0)) == days(1, 4)
    assert BRUSH.dragged(NEW, 58, 31, (0, 0)) == days(1, 4)


def test_dragging_an_end_moves_that_end_and_may_pass_the_other() -> None:
    assert BRUSH.dragged(END, 100, 122, ASKED) == days(4, 10)
    assert BRUSH.dragged(START, 60, 41, ASKED) == days(2, 8)
    assert BRUSH.dragged(START, 60, 121, ASKED) == days(8, 10)


def test_dragging_the_whole_keeps_its_length_and_stops_at_the_edge_of_the_chart() -> None:
    assert BRUSH.dragged(WHOLE, 80, 101, ASKED) == days(6, 10)
    assert BRUSH.dragged(WHOLE, 80, 900, ASKED) == days(10, 14)
    assert BRUSH.dragged(WHOLE, 80, -900, ASKED) == days(0, 4)


@given(st.sampled_from([NEW, START, END, WHOLE]), st.floats(-50, 250), st.floats(-50, 250))
def test_no_drag_asks_for_an_empty_period_or_one_outside_the_chart(grip: str, begin: float, now: float) -> None:
    period = BRUSH.dragged(grip, begin, now, ASKED)
    assert 0 <= period.start < period.end <= 14 * DAY
