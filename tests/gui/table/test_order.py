"""The order of the list: right for every column, newest first among equals, and only of what answers."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.table.columns import COLUMN, COLUMNS
from gui.table.order import Order, sorted_rows
from gui.workspace import Workspace
from models.phrases import Phrases
from models.text import fold

small = st.lists(st.tuples(st.integers(-3, 3), st.integers(0, 2)), max_size=40)


@given(rows=small, descending=st.booleans())
def test_rows_sort_by_their_keys_and_equal_ones_stay_newest_first(
    rows: list[tuple[int, int]], *, descending: bool
) -> None:
    keys = (np.array([first for first, _ in rows], "i1"), np.array([second for _, second in rows], "u4"))
    newest_first = range(len(rows) - 1, -1, -1)
    naive = sorted(newest_first, key=lambda row: rows[row], reverse=False)
    if descending:
        naive = sorted(newest_first, key=lambda row: (-rows[row][0], -rows[row][1]))
    assert sorted_rows(keys, descending=descending).tolist() == naive


@pytest.mark.parametrize("descending", [False, True])
def test_what_has_no_position_stands_last_either_way(*, descending: bool) -> None:
    latitudes = np.array([np.nan, 40.0, 39.0])
    assert sorted_rows((latitudes,), descending=descending)[-1] == 0


def test_sorting_by_any_column_keeps_exactly_the_rows_that_answer(workspace: Workspace) -> None:
    order, phrases = Order(), Phrases(workspace.columns, workspace.profile)
    for column, descending in itertools.product(COLUMNS, (False, True)):
        for classes in (frozenset[str](), frozenset("F"), frozenset("Q")):
            workspace.change(classes=classes)
            rows = order.rows(workspace.answer, phrases, column, descending=descending)
            assert sorted(rows.tolist()) == workspace.answer.rows.tolist(), column.name


def test_few_and_many_answers_stand_in_the_same_order(workspace: Workspace) -> None:
    order, phrases = Order(), Phrases(workspace.columns, workspace.profile)
    everything = order.rows(workspace.answer, phrases, COLUMN["place"], descending=False).tolist()
    workspace.change(statuses=frozenset({"51"}), classes=frozenset("F"))
    assert 0 < workspace.answer.n < len(everything) // 8
    few = order.rows(workspace.answer, phrases, COLUMN["place"], descending=False).tolist()
    assert few == [row for row in everything if row in set(workspace.answer.rows.tolist())]


def test_places_sort_by_their_names_whatever_case_and_accents(workspace: Workspace) -> None:
    phrases = Phrases(workspace.columns, workspace.profile)
    rows = Order().rows(workspace.answer, phrases, COLUMN["place"], descending=False)
    names = [fold(phrases.place_text(int(workspace.columns.place[row]))) for row in rows]
    assert names == sorted(names)


def test_grids_sort_from_north_to_south_across_the_edge_of_their_bands(workspace: Workspace) -> None:
    phrases = Phrases(workspace.columns, workspace.profile)
    rows = Order().rows(workspace.answer, phrases, COLUMN["grid"], descending=False)
    latitudes = workspace.columns.lat[rows]
    known = latitudes[~np.isnan(latitudes)]
    assert (np.diff(known) <= 0).all()
    assert {phrases.grid(int(row))[2] for row in rows} >= {"S", "T"}
