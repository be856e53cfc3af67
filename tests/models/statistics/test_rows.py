"""What the figures by class, sector, hour, weapon, toll and assessment promise."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given

from models.answer import Answer
from models.columns import NONE, WEAPON_COLUMN_CODES, Columns, column_codes
from models.filter import Filter
from models.period import DAY, HOUR, Period, day_start
from models.statistics.by_sector import by_sector
from models.statistics.casualties import casualties
from models.statistics.compare import ALL, HEAVY, compare
from models.statistics.footing import footing, percent, silence
from models.statistics.groups import GROUPS, group_counts
from models.statistics.hour_weekday import hour_weekday
from models.statistics.weapons import SEVERAL, weapons
from models.statistics.who_has_assessed import who_has_assessed
from models.vocabulary import DIFFER
from tests.models.statistics.invented import NOW, PROFILE, answers, ask, invented

TODAY = day_start(NOW, PROFILE)


def record(n: int, **columns: Any) -> Columns:
    """Make n reported F1 incidents of today in the first sector, with some columns set."""
    plain = {
        "start": TODAY,
        "status": 0,
        "subclass": 0,
        "class_": 0,
        "sector": 0,
        "heavy": 1,
        "time_precision": 1,
        "weapons": 1,
    }
    arrays: dict[str, Any] = {
        name: np.broadcast_to(np.asarray(value), n).astype(getattr(invented(0), name).dtype)
        for name, value in {**plain, **columns}.items()
    }
    return replace(invented(n), **arrays)


def weapon_bits(*codes: str) -> int:
    return sum(1 << WEAPON_COLUMN_CODES.index(code) for code in codes)


@given(answers())
def test_the_rows_of_every_chart_add_up_to_n(answer: Answer) -> None:
    figures = weapons(answer), who_has_assessed(answer)
    assert [sum(row.count for row in each.rows) for each in figures] == [answer.n, answer.n]
    assert sum(row.total for row in by_sector(answer).rows) == answer.n
    hours, toll = hour_weekday(answer), casualties(answer)
    assert hours.counts.sum() + hours.hour_unknown == answer.n
    assert toll.harmed + toll.unharmed + toll.not_stated == answer.n
    compared = compare(answer)
    assert sum(row.now for row in compared.groups) == compared.all.now == answer.n


@given(answers())
def test_what_was_before_adds_up_to_the_incidents_before(answer: Answer) -> None:
    compared = compare(answer)
    first, last = answer.bounds
    if compared.bounded:
        before = answer.rows_between(2 * first - last, first)
        assert sum(row.before or 0 for row in compared.groups) == compared.all.before == len(before)
    else:
        assert {row.before for row in compared.rows} == {None}


@given(answers())
def test_nobody_knows_fewer_than_the_low_or_more_than_the_high(answer: Answer) -> None:
    for toll in casualties(answer).tolls:
        assert 0 <= toll.low <= toll.best <= toll.high
        assert toll.stated <= answer.n


def test_every_class_belongs_to_one_group() -> None:
    grouped = [code for group in GROUPS for code in group.classes]
    assert sorted(grouped) == sorted(column_codes("class_", PROFILE))


def test_a_class_on_which_the_assessments_differ_counts_under_neither() -> None:
    position = column_codes("class_", PROFILE).index(DIFFER)
    columns = record(3, class_=[0, position, position])
    counted = dict(zip([group.code for group in GROUPS], group_counts(columns, np.arange(3)), strict=True))
    assert (counted["fire"], counted["differ"]) == (1, 2)


@pytest.mark.parametrize(("before", "shown"), [(4, None), (5, 20)])
def test_no_percentage_is_given_on_a_base_under_five(before: int, shown: int | None) -> None:
    starts = [TODAY - 7 * DAY] * before + [TODAY] * (before + 1)
    everything = compare(ask(record(len(starts), start=starts), Filter(period=Period("7d")))).all
    assert (everything.now, everything.before, everything.change) == (before + 1, before, 1)
    assert everything.percent == shown


def test_an_unverified_share_of_four_incidents_is_not_given_in_percent() -> None:
    assert percent(2, 4) is None
    assert footing(ask(record(4))).unverified_percent is None
    assert footing(ask(record(8, status=[0, 0, 7, 7, 7, 7, 7, 7]))).unverified_percent == 25


def test_heavy_weapons_are_a_row_beside_the_classes() -> None:
    rows = {row.code: row.now for row in compare(ask(record(5, heavy=[0, 0, 1, 1, 2]))).rows}
    assert (rows[HEAVY], rows[ALL], rows["fire"]) == (2, 5, 5)


def test_a_comparison_says_when_the_record_is_shorter_than_the_period_before() -> None:
    week = Filter(period=Period("7d"))
    assert not compare(ask(record(1), week)).covered
    assert compare(ask(record(2, start=[TODAY - 30 * DAY, TODAY]), week)).covered
    with_older_reference = record(2, start=[TODAY - 30 * DAY, TODAY], data_set=[1, 0])
    assert not compare(ask(with_older_reference, week)).covered


def test_every_sector_has_its_row_also_without_incidents() -> None:
    rows = by_sector(ask(record(2, sector=[1, len(PROFILE.sectors)]))).rows
    assert [row.code for row in rows] == ["NORTH", "CENTRE", "SOUTH", "CORRIDOR", NONE]
    assert [row.total for row in rows] == [0, 1, 0, 0, 1]


def test_a_sector_that_the_filter_leaves_out_is_marked_so_that_its_zero_is_no_finding() -> None:
    rows = by_sector(ask(record(1), Filter(sectors=frozenset({"SOUTH"})))).rows
    assert [row.left_out for row in rows] == [True, True, False, True, True]


def test_where_nothing_happened_each_sector_says_how_long_it_has_been_quiet() -> None:
    columns = record(2, start=[TODAY - 9 * DAY, TODAY - 3 * DAY], sector=[0, 1])
    rows = by_sector(ask(columns, Filter(period=Period("24h")))).rows
    assert [row.quiet_days for row in rows] == [9, 3, None, None, None]


def test_reference_events_outside_the_sectors_are_counted_by_country() -> None:
    columns = record(4, sector=len(PROFILE.sectors), data_set=1, place=[0, 1, 2, 4])
    sectors = by_sector(ask(columns, Filter(data_sets=frozenset({"UCDP"}))))
    assert sectors.by_place
    assert [(row.label, row.total) for row in sectors.rows] == [
        ("Azerbaijan", 2),
        ("Armenia", 1),
        ("no place named", 1),
    ]


def test_the_hour_is_the_centres_local_hour_and_the_week_begins_on_monday() -> None:
    counts = hour_weekday(ask(record(2, start=[NOW, NOW - DAY - 11 * HOUR]))).counts
    assert counts[0, 10] == 1
    assert counts[5, 23] == 1


def test_an_incident_known_to_the_day_only_has_no_hour() -> None:
    hours = hour_weekday(ask(record(5, time_precision=[1, 2, 3, 4, 5])))
    assert (hours.counts.sum(), hours.hour_unknown) == (3, 2)


def test_an_incident_with_several_weapons_is_counted_once_and_each_weapon_says_how_often_it_was_among_them() -> None:
    masks = [weapon_bits("SA"), weapon_bits("SA", "MOR82"), weapon_bits(NONE), weapon_bits(DIFFER)]
    rows = {row.code: row for row in weapons(ask(record(4, weapons=masks, heavy=[1, 0, 2, 2]))).rows}
    assert {code: row.count for code, row in rows.items()} == {"SA": 1, "MOR82": 0, SEVERAL: 1, DIFFER: 1, NONE: 1}
    assert (rows["SA"].among_several, rows["MOR82"].among_several) == (1, 1)
    assert rows[SEVERAL].heavy == 1


def test_what_is_heavy_is_what_the_profile_says() -> None:
    masks = [weapon_bits(code) for code in ("MOR82", "TANK", "HMG")]
    assert {row.code: row.heavy for row in weapons(ask(record(3, weapons=masks))).rows} == {
        "MOR82": 1,
        "TANK": 1,
        "HMG": 0,
    }


def test_weapons_are_ordered_by_how_often_they_were_named() -> None:
    masks = [weapon_bits(code) for code in ("SA", "TANK", "TANK", "HMG", "TANK", "HMG")]
    assert [row.code for row in weapons(ask(record(6, weapons=masks))).rows] == ["TANK", "HMG", "SA"]


def test_a_figure_that_was_not_stated_adds_nothing_and_is_counted_as_not_stated() -> None:
    columns = record(
        3,
        killed_low=[1, -1, -1],
        killed_best=[2, -1, 3],
        killed_high=[5, -1, -1],
        wounded_low=-1,
        wounded_best=-1,
        wounded_high=-1,
    )
    toll = casualties(ask(columns))
    killed, wounded = toll.tolls
    assert (killed.low, killed.best, killed.high, killed.stated) == (4, 5, 8, 2)
    assert (wounded.best, wounded.stated) == (0, 0)
    assert (toll.harmed, toll.unharmed, toll.not_stated) == (2, 0, 1)


def test_who_has_assessed_tells_agreeing_differing_one_sided_joint_and_neither_apart() -> None:
    codes = column_codes("status", PROFILE)
    status = [codes.index(code) for code in ("10", "40", "41", "41", "50", "51", "60", "80")]
    rows = {row.code: (row.count, row.part) for row in who_has_assessed(ask(record(8, status=status))).rows}
    assert rows == {"both": (2, 1), "left": (1, 0), "right": (2, 0), "joint": (2, 0), "neither": (1, 0)}


def test_reference_data_is_not_shown_as_something_that_nobody_has_assessed() -> None:
    none = column_codes("status", PROFILE).index(NONE)
    rows = who_has_assessed(ask(record(3, data_set=1, status=none), Filter(data_sets=frozenset({"UCDP"})))).rows
    assert [(row.code, row.count) for row in rows] == [("reference", 3)]


def test_a_zero_says_when_the_last_such_incident_was_and_what_else_there_is() -> None:
    classes = column_codes("subclass", PROFILE)
    columns = record(2, start=[TODAY - 12 * DAY, TODAY], subclass=[classes.index("D1"), 0])
    behind = silence(ask(columns, Filter(period=Period("7d"), classes=frozenset("D"))))
    assert behind is not None
    assert (behind.last, behind.quiet_days, behind.others) == (TODAY - 12 * DAY, 12, 1)


def test_an_answer_with_incidents_is_no_zero() -> None:
    assert silence(ask(record(1))) is None
