"""The flat map and the round earth agree."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.map.projection import LEAST, MOST, View, to_degrees, to_world
from models import geodesy

LATS, LONS = st.floats(-84, 84), st.floats(-180, 180)
LEVELS = st.integers(LEAST, MOST)


@given(LATS, LONS)
def test_a_point_comes_back_from_the_flat_map(lat: float, lon: float) -> None:
    back = to_degrees(*to_world(lat, lon))
    assert [float(axis) for axis in back] == pytest.approx([lat, lon], abs=1e-9)


@given(st.floats(-60, 60), LONS, st.integers(20, MOST), st.floats(0, 900), st.floats(0, 600))
def test_a_pixel_and_the_point_under_it_are_one(lat: float, lon: float, level: int, px: float, py: float) -> None:
    view = View.at(lat, lon, level, 900, 600)
    assert [float(axis) for axis in view.pixels(*view.point(px, py))] == pytest.approx([px, py], abs=0.01)


@given(st.floats(38, 41), st.floats(45, 49), LEVELS, st.floats(0, 900), st.floats(0, 600), st.integers(-12, 12))
def test_zooming_keeps_the_point_under_the_pointer(
    lat: float, lon: float, level: int, px: float, py: float, steps: int
) -> None:
    view = View.at(lat, lon, level, 900, 600)
    assert view.zoomed(steps, px, py).point(px, py) == pytest.approx(view.point(px, py), abs=1e-7)


@given(st.floats(44, 47), st.floats(38, 40), st.floats(0.01, 3), st.floats(0.01, 2))
def test_a_view_that_fits_a_box_holds_all_of_it(west: float, south: float, wide: float, high: float) -> None:
    view = View.fitting((west, south, west + wide, south + high), 900, 600)
    seen = view.box
    assert seen[0] <= west
    assert seen[1] <= south
    assert seen[2] >= west + wide
    assert seen[3] >= south + high


def test_a_point_that_is_not_known_stays_unknown() -> None:
    x, y = to_world(np.array([40.0, np.nan]), np.array([47.0, np.nan]))
    assert np.isnan(x).tolist() == np.isnan(y).tolist() == [False, True]


@given(st.integers(24, 60), st.floats(60, 200))
def test_the_scale_bar_is_as_long_as_it_says(level: int, most: float) -> None:
    view = View.at(40, 47, level, 900, 600)
    metres, pixels = view.ruler(most)
    left, right = view.point(450 - pixels / 2, 300), view.point(450 + pixels / 2, 300)
    assert geodesy.distance(*left, *right) == pytest.approx(metres, rel=0.005)
    assert pixels <= most
    assert f"{metres:e}"[0] in "125"


def test_the_map_says_generalised_where_it_is_drawn_larger_than_its_data_bear() -> None:
    said = {View.at(40, 47, level, 900, 600).denominator: View.at(40, 47, level, 900, 600).generalised
            for level in range(LEAST, MOST)}  # fmt: skip
    assert all(said[denominator] for denominator in said if denominator < 500_000)
    assert not any(said[denominator] for denominator in said if denominator > 1_000_000)
