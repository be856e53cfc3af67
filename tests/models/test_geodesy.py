"""What the centre promises of grids, distances and bearings."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import geodesy
from models.geodesy import Polylines, parse_grid, to_grid
from models.text import Problem

LATS = st.floats(-79.9, 83.9)
LONS = st.floats(-179.99, 179.99)
THEATRE_LATS = st.floats(38.3, 41.5)
THEATRE_LONS = st.floats(44.5, 49.5)


def test_a_grid_is_cut_never_rounded() -> None:
    assert [to_grid(40.0764, 47.0815, digits) for digits in (5, 4, 3, 2, 1, 0)] == [
        "38T PK 77484 38313",
        "38T PK 7748 3831",
        "38T PK 774 383",
        "38T PK 77 38",
        "38T PK 7 3",
        "38T PK",
    ]


@given(LATS, LONS, st.integers(1, 5))
def test_a_point_lies_in_the_square_its_grid_names(lat: float, lon: float, digits: int) -> None:
    square = parse_grid(to_grid(lat, lon, digits))
    assert square.side_m == 10 ** (5 - digits)
    assert geodesy.distance(lat, lon, square.lat, square.lon) < square.side_m * 0.75 + 1


@given(THEATRE_LATS, THEATRE_LONS, st.integers(0, 5))
def test_cutting_a_grid_gives_the_grid_of_the_larger_square(lat: float, lon: float, digits: int) -> None:
    fine = to_grid(lat, lon, 5).split(" ")
    assert to_grid(lat, lon, digits) == " ".join([*fine[:2], *(part[:digits] for part in fine[2:] if digits)])


@pytest.mark.parametrize("text", ["38T PK 774 383", "38tpk774383", " 38 t pk 774 383 ", "38T-PK-774-383"])
def test_case_and_spacing_of_a_grid_do_not_matter(text: str) -> None:
    assert parse_grid(text) == parse_grid("38TPK774383")


def test_a_square_across_the_band_edge_is_one_square_under_both_letters() -> None:
    south, north = parse_grid("38S PK 6 2"), parse_grid("38T PK 6 2")
    assert (south.lat, south.lon, south.side_m) == (north.lat, north.lon, north.side_m)
    lats, lons = np.array([39.9995, 40.0005]), np.array([46.93, 46.93])
    assert geodesy.to_grids(lats, lons, 1) == ["38S PK 6 2", "38T PK 6 2"]
    assert south.contains(lats, lons).all()
    assert north.contains(lats, lons).all()


@given(THEATRE_LATS, THEATRE_LONS, st.integers(1, 4))
def test_the_prefix_of_a_grid_holds_the_point(lat: float, lon: float, digits: int) -> None:
    assert parse_grid(to_grid(lat, lon, digits)).contains([lat], [lon]).all()


def test_grids_sort_from_south_to_north_across_the_band_edge_and_the_square_letters() -> None:
    lats = np.array([39.30, 39.70, 39.999, 40.001, 40.30, 41.2])
    order = geodesy.grid_order(lats, np.full(6, 47.0))
    assert (np.diff(order) > 0).all()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("hello", "a grid looks like"),
        ("99T PK 77 38", "zone 99"),
        ("38T PK 774 38", "equally many digits"),
        ("38T PK 123456 123456", "at most 5"),
        ("38T PZ 00", "no square PZ in zone 38"),
        ("38S PK 77 99", "lies in band T, not S"),
        ("38T PI 77 38", "a grid looks like"),
        ("", "a grid looks like"),
    ],
)
def test_a_wrong_grid_is_told_what_is_wrong_with_it(text: str, complaint: str) -> None:
    with pytest.raises(Problem, match=complaint):
        parse_grid(text)


@pytest.mark.parametrize("text", ["PK 774 383", "774 383"])
def test_near_a_known_place_zone_and_letters_may_be_left_out(text: str) -> None:
    assert parse_grid(text, near=(39.95, 46.9)).grid == "38T PK 774 383"


def test_grids_of_many_points_are_the_grids_of_each_and_nothing_for_no_point() -> None:
    lats, lons = [40.0764, np.nan, 39.5], [47.0815, 47.0, 46.6]
    assert geodesy.to_grids(lats, lons, 2) == [to_grid(40.0764, 47.0815, 2), "", to_grid(39.5, 46.6, 2)]


@given(THEATRE_LATS, THEATRE_LONS, st.floats(0, 359.9), st.floats(1, 200_000))
def test_going_somewhere_and_measuring_back_agree(lat: float, lon: float, towards: float, metres: float) -> None:
    there = geodesy.destination(lat, lon, towards, metres)
    assert geodesy.distance(lat, lon, *there) == pytest.approx(metres, abs=0.01)
    turned = (geodesy.bearing(lat, lon, *there) - towards + 180) % 360 - 180
    assert turned == pytest.approx(0, abs=0.01)


def test_a_degree_of_latitude_is_about_111_km_and_north_is_zero() -> None:
    assert geodesy.distance(39.5, 47, 40.5, 47) == pytest.approx(111_040, abs=30)
    assert geodesy.bearing(39.5, 47, 40.5, 47) == pytest.approx(0)
    assert geodesy.distances(39.5, 47, [40.5, 39.5], [47, 47]) == pytest.approx([111_040, 0], abs=30)


@pytest.mark.parametrize(("towards", "point"), [(0, 0), (11.2, 0), (11.3, 1), (90, 4), (348.7, 15), (348.8, 0)])
def test_a_bearing_is_called_by_the_nearest_of_sixteen_points(towards: float, point: int) -> None:
    assert geodesy.compass_index(towards) == point


def test_the_outline_of_a_bearing_and_range_lies_between_its_ranges() -> None:
    ring = geodesy.sector_outline(40.03, 46.95, 74, 13, 5_000, 13_000)
    away = geodesy.distances(40.03, 46.95, ring[:, 1], ring[:, 0])
    assert away.min() == pytest.approx(5_000)
    assert away.max() == pytest.approx(13_000)
    assert (ring[0] == ring[-1]).all()
    assert geodesy.sector_error_m(13, 5_000, 13_000) == pytest.approx(2_309, abs=1)


def test_a_less_precise_position_never_has_a_sharper_grid_or_a_smaller_error() -> None:
    assert sorted(geodesy.ERROR_M.values()) == list(geodesy.ERROR_M.values())
    assert sorted(geodesy.GRID_DIGITS.values(), reverse=True) == list(geodesy.GRID_DIGITS.values())


def test_the_distance_to_a_line_is_the_distance_to_its_nearest_point() -> None:
    line = Polylines([np.array([[46.9, 39.0], [46.9, 41.0]]), np.array([[48.0, 39.0], [48.0, 41.0]])])
    away, lat, lon = line.nearest([40.0, 40.0], [47.0, 47.9])
    assert away == pytest.approx([geodesy.distance(40, 47, 40, 46.9), geodesy.distance(40, 47.9, 40, 48)], rel=1e-3)
    assert lon == pytest.approx([46.9, 48.0], abs=1e-3)
    assert lat == pytest.approx([40, 40], abs=1e-2)


def test_without_lines_there_is_no_distance() -> None:
    assert np.isnan(Polylines([]).distance(40, 47))
