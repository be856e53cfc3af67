"""The period of a question, as instants in the centre's own days and watches."""

import pytest

from models.period import DAY, FOREVER, HOUR, MINUTE, Period, ceasefire_start, day_start, watch_start
from models.profile import load_profile
from models.text import ENGLISH, date_time_group

PROFILE = load_profile("default")
NOW = 1_795_416_120_000  # 231042D NOV 26


def dtg(at: int) -> str:
    return date_time_group(at, PROFILE.zone)


def test_the_clock_of_these_tests_is_the_one_of_the_pictures() -> None:
    assert dtg(NOW) == "231042D NOV 26"


@pytest.mark.parametrize(
    ("kind", "first", "last"),
    [
        ("7d", "170000D NOV 26", "240000D NOV 26"),
        ("30d", "250000D OCT 26", "240000D NOV 26"),
        ("watch", "230800D NOV 26", "231042D NOV 26"),
        ("24h", "221042D NOV 26", "231042D NOV 26"),
        ("ceasefire", "100000D NOV 20", "240000D NOV 26"),
    ],
)
def test_a_period_starts_and_ends_where_the_officer_expects(kind: str, first: str, last: str) -> None:
    begin, end = Period(kind).bounds(NOW, PROFILE)
    assert (dtg(begin), dtg(end)) == (first, last)


def test_an_incident_at_this_very_minute_is_in_the_last_day_and_in_this_watch() -> None:
    for kind in ("24h", "watch"):
        begin, end = Period(kind).bounds(NOW, PROFILE)
        assert begin <= NOW < end


def test_before_the_first_change_of_the_day_the_watch_is_still_yesterdays() -> None:
    early = day_start(NOW, PROFILE) + 3 * HOUR
    assert dtg(watch_start(early, PROFILE)) == "222000D NOV 26"


def test_every_instant_lies_in_its_reporting_day() -> None:
    for minutes in range(0, 3 * 24 * 60, 37):
        at = NOW + minutes * MINUTE
        assert day_start(at, PROFILE) <= at < day_start(at, PROFILE) + DAY


def test_the_ceasefire_starts_with_its_reporting_day() -> None:
    assert dtg(ceasefire_start(PROFILE)) == "100000D NOV 20"


def test_a_chosen_period_is_said_with_its_last_minute() -> None:
    start = day_start(NOW, PROFILE)
    assert Period("between", start, start + DAY).sentence(ENGLISH, PROFILE) == "230000D NOV 26 to 232359D NOV 26"


def test_a_period_open_at_one_end_is_said_with_the_other() -> None:
    start = day_start(NOW, PROFILE)
    assert Period("between", start, FOREVER[1]).sentence(ENGLISH, PROFILE) == "from 230000D NOV 26"
    assert Period("between", FOREVER[0], start).sentence(ENGLISH, PROFILE) == "until 222359D NOV 26"
