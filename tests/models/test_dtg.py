"""What may be typed as a date-time group, and what it means."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.dtg import MINUTE, parse_dtg, zone_of
from models.text import Problem, date_time_group, zone_letter

NOW = int(datetime(2026, 11, 23, 6, 52, 40, tzinfo=UTC).timestamp() * 1000)  # 231052D NOV 26
D = 4

minutes = st.integers(0, 60 * 24 * 365 * 60).map(lambda minute: minute * MINUTE)
zones = st.integers(-12, 12)


def instant(*parts: int) -> int:
    """Give an instant of UTC in ms from year, month, day, hour, minute."""
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1000)  # type: ignore[arg-type, misc]  # parts are the first five


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("230952D NOV 26", (2026, 11, 23, 5, 52)),
        ("230952DNOV26", (2026, 11, 23, 5, 52)),
        ("230952dnov2026", (2026, 11, 23, 5, 52)),
        ("  23 0952 d nov  ", (2026, 11, 23, 5, 52)),
        ("230952d", (2026, 11, 23, 5, 52)),
        ("230952", (2026, 11, 23, 5, 52)),
        ("0952", (2026, 11, 23, 5, 52)),
        ("0652z", (2026, 11, 23, 6, 52)),
        ("0653z", (2026, 11, 22, 6, 53)),
        ("0952z", (2026, 11, 22, 9, 52)),
        ("1053d", (2026, 11, 22, 6, 53)),
        ("-50", (2026, 11, 23, 6, 2)),
        ("− 50", (2026, 11, 23, 6, 2)),
        ("-0", (2026, 11, 23, 6, 52)),
        ("240952d", (2026, 10, 24, 5, 52)),
        ("310952d", (2026, 10, 31, 5, 52)),
        ("230952d dec", (2025, 12, 23, 5, 52)),
        ("291200z feb", (2024, 2, 29, 12, 0)),
        ("292400z nov 25", (2025, 11, 30, 0, 0)),
        ("2400d", (2026, 11, 22, 20, 0)),
        ("251200z dec 27", (2027, 12, 25, 12, 0)),
        ("251200z dec 89", (1989, 12, 25, 12, 0)),
        ("230952ı", (2026, 11, 23, 0, 52)),
    ],
)
def test_a_group_may_be_short_low_and_spaced(typed: str, meant: tuple[int, ...]) -> None:
    assert parse_dtg(typed, NOW, D)[0] == instant(*meant)


@pytest.mark.parametrize(("typed", "zone"), [("0952z", 0), ("0952", 4), ("-5", 4), ("0952c", 3), ("0952y", -12)])
def test_the_zone_as_typed_is_kept(typed: str, zone: int) -> None:
    assert parse_dtg(typed, NOW, D)[1] == zone


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("230952J NOV 26", "local time"),
        ("230952DNOX26", "NOX"),
        ("232552D", "2552"),
        ("232401D", "2401"),
        ("230960D", "0960"),
        ("320952D", "no day 32"),
        ("000952D", "no day 0"),
        ("310952D FEB", "31 FEB"),
        ("290952D FEB 26", "29 FEB"),
        ("", "not a date-time group"),
        ("0952 NOV", "not a date-time group"),
        ("23.11.2026", "23.11.2026"),
        ("yesterday", "yesterday"),
        ("٢٣٠٩٥٢D", "not a date-time group"),
        ("230952В", "not a date-time group"),
    ],
)
def test_a_wrong_group_is_refused_with_what_is_wrong(typed: str, said: str) -> None:
    with pytest.raises(Problem, match=said):
        parse_dtg(typed, NOW, D)


@given(at=minutes, zone=zones)
def test_what_is_written_reads_back_as_the_same_instant_and_zone(at: int, zone: int) -> None:
    written = date_time_group(at, zone)
    assert parse_dtg(written, at, D) == (at, zone)
    assert parse_dtg(written.lower().replace(" ", ""), at, D) == (at, zone)


@given(at=minutes, zone=zones, later=st.integers(0, 27 * 24 * 60 - 1))
def test_without_month_and_year_the_nearest_past_is_meant(at: int, zone: int, later: int) -> None:
    written = date_time_group(at, zone, year=False)
    now = at + later * MINUTE
    assert parse_dtg(written, now, D) == (at, zone)
    assert parse_dtg(written[:7], now, D) == (at, zone)


@given(now=minutes, day=st.integers(1, 31), hour=st.integers(0, 23), zone=zones)
def test_a_group_without_month_never_lies_in_the_future(now: int, day: int, hour: int, zone: int) -> None:
    at, _zone = parse_dtg(f"{day:02d}{hour:02d}00{zone_letter(zone)}", now, D)
    assert now - 62 * 24 * 60 * MINUTE < at <= now


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused_with_a_problem(text: str) -> None:
    try:
        at, zone = parse_dtg(text, NOW, D)
    except Problem:
        return
    assert at % MINUTE == 0
    assert -12 <= zone <= 12


@given(zones)
def test_every_zone_letter_reads_back(zone: int) -> None:
    assert zone_of(zone_letter(zone)) == zone_of(zone_letter(zone).lower()) == zone
