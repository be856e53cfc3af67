"""What the centre promises an officer who types a position."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.positions import parse_lat_lon, parse_position
from models.text import Problem


@pytest.mark.parametrize(
    "text",
    [
        "40.0764 47.0815",
        "40.0764, 47.0815",
        "40.0764,47.0815",
        "40,0764 47,0815",
        "40,0764, 47,0815",
        "40,0764; 47,0815",
        "40,0764,47,0815",
        "40.0764N 47.0815E",
        "N40.0764 E47.0815",
        "47.0815E 40.0764N",
        "40.0764° N, 47.0815° E",
        "40,0764 K 47,0815 D",
        "40,0764° с. 47,0815° в.".replace(".", ""),
        "40 04.584 N 47 04.89 E",
        "40°04'35.04\"N 47°04'53.4\"E",
        "40°04′35,04″ K 47°04′53,4″ D",
        "40 04 35.04 47 04 53.4",
        "40:04:35.04 47:04:53.4",
    ],
)
def test_latitude_and_longitude_are_read_in_the_notations_in_use(text: str) -> None:
    assert parse_lat_lon(text) == pytest.approx((40.0764, 47.0815), abs=1e-9)


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_what_is_written_in_decimals_is_read_as_written(lat: float, lon: float) -> None:
    assert parse_lat_lon(f"{lat:.6f}, {lon:.6f}") == (round(lat, 6), round(lon, 6))


def test_south_and_west_are_negative_in_letters_and_signs() -> None:
    assert parse_lat_lon("10 30 S 20 15 W") == parse_lat_lon("-10.5 -20.25") == (-10.5, -20.25)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("91 3", "latitude is beyond 90"),
        ("40 181", "longitude is beyond 180"),
        ("40 70 00 N 47 0 0 E", "minutes and seconds"),
        ("40N 47N", "same axis twice"),
        ("foo 3", "write it like"),
        ("40", "write it like"),
        ("", "write it like"),
        ("40.1 47.2 <b>", "write it like"),
    ],
)
def test_a_wrong_position_is_told_what_is_wrong_with_it(text: str, complaint: str) -> None:
    with pytest.raises(Problem, match=complaint):
        parse_lat_lon(text)


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_position_or_a_problem_but_never_a_fault(text: str) -> None:
    try:
        lat, lon, error = parse_position(text, near=(40.0, 47.0))
    except Problem:
        return
    assert -90 <= lat <= 90
    assert -180 <= lon <= 180
    assert error >= 0


def test_a_grid_or_degrees_both_are_positions_and_a_cut_grid_says_how_little_it_knows() -> None:
    assert parse_position("38T PK 774 383")[:2] == pytest.approx((40.0767, 47.0811), abs=1e-4)
    assert parse_position("38T PK 77 38")[2] == pytest.approx(289, abs=1)
    assert parse_position("40 47", near=(40.0, 47.0)) == (40.0, 47.0, 0.0)
    assert parse_position("pk 774 383", near=(40.0, 47.0)) == parse_position("38T PK 774 383")
