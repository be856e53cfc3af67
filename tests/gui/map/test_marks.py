"""What is drawn is what answers: every incident with a point at its point, none twice, none at a false one."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.map.ground import shipped_ground
from gui.map.marks import MOST_PALE, SAME_SPOT, SECTOR_ONLY, Density, Marks, Spots, left_out, look
from gui.map.projection import View
from gui.map.views import answer_view
from models.answer import Answer, Sieve
from models.columns import CLASS_COLUMN_CODES, STATUS_COLUMN_CODES, Columns
from models.filter import Filter
from models.period import DAY, Period
from models.profile import load_profile
from tests.models.invented import NOW, exercise_columns

PROFILE = load_profile("default")
COLUMNS = exercise_columns(500)
SPOTS = Spots(COLUMNS, PROFILE, shipped_ground())
QUESTIONS = st.builds(
    Filter,
    classes=st.frozensets(st.sampled_from(CLASS_COLUMN_CODES[:13]), max_size=4),
    statuses=st.frozensets(st.sampled_from(STATUS_COLUMN_CODES), max_size=5),
    period=st.builds(lambda days: Period("between", NOW - days * DAY, NOW), st.integers(1, 300)),
)


def ask(question: Filter, columns: Columns = COLUMNS) -> Answer:
    return Sieve(columns, PROFILE).ask(question, NOW)


def everywhere(answer: Answer) -> Marks:
    return look(answer, SPOTS, View.fitting((40, 35, 55, 45), 1200, 900, 0))


def close(answer: Answer) -> Marks:
    return look(answer, SPOTS, answer_view(answer, 3000, 2400))


@settings(max_examples=100)
@given(QUESTIONS)
def test_what_is_drawn_is_every_row_of_the_answer_with_a_place(question: Filter) -> None:
    answer = ask(question)
    marks = close(answer)
    placed = answer.rows[~SPOTS.nowhere[answer.rows]]
    if marks.density is None:
        assert marks.drawn.tolist() == placed.tolist()
    else:
        bunched = sum(bunch.n for bunch in marks.bunches)
        assert int(marks.density.counts.sum()) + bunched == len(placed)


@given(QUESTIONS)
def test_nothing_that_the_filter_leaves_out_is_drawn_in_full(question: Filter) -> None:
    answer = ask(question)
    marks = close(answer)
    assert not np.isin(marks.drawn, marks.pale).any()
    assert not answer.mask[marks.pale].any()
    assert len(marks.pale) <= MOST_PALE


def test_an_incident_known_by_its_sector_only_is_never_a_point() -> None:
    answer = ask(Filter())
    vague = answer.rows[COLUMNS.geo_precision[answer.rows] == SECTOR_ONLY]
    marks = close(answer)
    assert len(vague)
    assert not np.isin(vague, marks.rows).any()
    in_sectors = [row for bunch in marks.bunches if bunch.sector >= 0 for item in bunch.items for row in item.rows]
    assert sorted(in_sectors) == vague[SPOTS.in_sector[vague]].tolist()


def test_a_glyph_stands_on_the_point_of_its_incident() -> None:
    answer = ask(Filter(period=Period("between", NOW - 40 * DAY, NOW)))
    marks = close(answer)
    lat, lon = marks.view.point(float(marks.x[0]), float(marks.y[0]))
    row = marks.rows[0]
    assert (lat, lon) == pytest.approx((COLUMNS.lat[row], COLUMNS.lon[row]), abs=1e-6)


def test_incidents_on_one_spot_keep_every_shape_and_fill() -> None:
    marks = everywhere(ask(Filter(period=Period("between", NOW - 40 * DAY, NOW))))
    spots = [bunch for bunch in marks.bunches if bunch.sector < 0]
    assert spots
    for bunch in spots:
        rows = np.concatenate([item.rows for item in bunch.items])
        kept = {(item.glyph, item.status): len(item.rows) for item in bunch.items}
        for row in rows:
            assert (COLUMNS.glyph[row], COLUMNS.status[row]) in kept
        assert sum(kept.values()) == len(rows) == len(set(rows.tolist()))


def test_no_glyph_hides_another_on_its_spot() -> None:
    marks = everywhere(ask(Filter(period=Period("between", NOW - 40 * DAY, NOW))))
    spots = zip((marks.x // SAME_SPOT).tolist(), (marks.y // SAME_SPOT).tolist(), strict=True)
    assert len(set(spots)) == len(marks.rows) > 5


def test_many_in_heaps_are_shaded_and_every_one_is_counted_in_a_cell() -> None:
    answer = ask(Filter())
    marks = everywhere(answer)
    assert marks.density is not None
    bunched = sum(bunch.n for bunch in marks.bunches)
    assert int(marks.density.counts.sum()) + bunched == int((~SPOTS.nowhere[answer.rows]).sum())


@pytest.mark.parametrize("most", [1, 9, 60, 900, 50_000])
def test_the_shades_of_a_density_reach_its_fullest_cell(most: int) -> None:
    steps = Density(np.array([[0, most]]), 0, 0, 8).steps
    assert list(steps) == sorted(steps)
    assert steps[0] == 1
    assert most < 4 * steps[-1] or steps[-1] == 1000


def test_the_rows_left_out_are_those_of_the_same_period() -> None:
    answer = ask(Filter(classes=frozenset("F"), period=Period("between", NOW - 20 * DAY, NOW)))
    rows = left_out(answer)
    assert (COLUMNS.start[rows] >= NOW - 20 * DAY).all()
    assert len(rows) + answer.n == int((COLUMNS.start >= NOW - 20 * DAY).sum())
