"""Columns in a narrow list: the least wanted leave, the others fill the room; what an officer set up is remembered."""

from hypothesis import given
from hypothesis import strategies as st

from gui.table.arrangement import Arrangement
from gui.table.columns import COLUMNS
from gui.table.fit import Wanted, fit

columns = st.lists(
    st.builds(
        Wanted,
        name=st.uuids().map(str),
        width=st.integers(20, 200),
        rank=st.integers(0, 9),
        grows=st.integers(0, 3),
    ),
    min_size=1,
    max_size=15,
)


@given(wanted=columns, room=st.integers(0, 2000))
def test_no_column_leaves_while_a_less_wanted_one_stays(wanted: list[Wanted], room: int) -> None:
    staying = fit(wanted, room)
    left = [each.rank for each in wanted if each.name not in staying]
    assert all(rank > 0 for rank in left)
    assert max((each.rank for each in wanted if each.name in staying), default=0) <= min(left, default=9)


@given(wanted=columns, room=st.integers(0, 2000))
def test_columns_fit_the_room_or_are_those_that_never_leave(wanted: list[Wanted], room: int) -> None:
    staying = fit(wanted, room)
    assert sum(staying.values()) <= room or all(each.rank == 0 for each in wanted if each.name in staying)


@given(room=st.integers(0, 600))
def test_the_columns_of_both_contingents_stay_or_leave_together(room: int) -> None:
    wanted = [
        Wanted("serial", 98, 0, 0),
        Wanted("place", 118, 1, 4),
        Wanted("left", 32, 1, 0, "contingents"),
        Wanted("right", 32, 1, 0, "contingents"),
        Wanted("status", 74, 0, 1),
    ]
    staying = fit(wanted, room)
    assert ("left" in staying) == ("right" in staying)


@given(wanted=columns, room=st.integers(0, 4000))
def test_room_to_spare_is_given_away_to_the_last_pixel(wanted: list[Wanted], room: int) -> None:
    staying = fit(wanted, room)
    natural = sum(each.width for each in wanted if each.name in staying)
    if natural <= room and any(each.grows for each in wanted if each.name in staying):
        assert sum(staying.values()) == room


names = st.sampled_from([column.name for column in COLUMNS])


@given(
    order=st.permutations([column.name for column in COLUMNS]),
    shown=st.frozensets(names, min_size=1),
    widths=st.dictionaries(names, st.integers(1, 500)),
    sorting=st.tuples(names, st.booleans()),
)
def test_a_list_set_up_by_an_officer_is_found_again(
    order: list[str], shown: frozenset[str], widths: dict[str, int], sorting: tuple[str, bool]
) -> None:
    arrangement = Arrangement(tuple(order), shown, widths, sorting)
    assert Arrangement.from_setting(arrangement.to_setting()) == arrangement


@given(texts=st.lists(st.text(max_size=12), max_size=8))
def test_whatever_the_settings_hold_the_list_has_columns(texts: list[str]) -> None:
    arrangement = Arrangement.from_setting(tuple(texts))
    assert arrangement.shown
    assert sorted(arrangement.order) == sorted(column.name for column in COLUMNS)


def test_a_second_click_on_a_title_turns_the_order_round() -> None:
    once = Arrangement().sorted_by("place")
    assert once.sorting == ("place", False)
    assert once.sorted_by("place").sorting == ("place", True)


def test_the_last_column_cannot_be_taken_away() -> None:
    arrangement = Arrangement(shown=frozenset({"serial"}))
    assert arrangement.with_column("serial", shown=False).shown == {"serial"}
