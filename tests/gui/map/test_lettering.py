"""Names on the map: the weightiest are there, and none lies over another."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.map.drawing import Drawing
from gui.map.labels import Label, Wish, place
from gui.map.layers import LAYERS
from gui.map.projection import View, to_world

WISHES = st.builds(
    Wish,
    kind=st.just("place"),
    text=st.just("name"),
    font=st.just("note"),
    x=st.floats(0, 800),
    y=st.floats(0, 600),
    width=st.floats(10, 120),
    height=st.just(14.0),
    reach=st.floats(0, 6),
)


def overlapping(labels: list[Label]) -> list[tuple[str, str]]:
    def touch(one: Label, other: Label) -> bool:
        (left, top, right, bottom), (x0, y0, x1, y1) = one.rect, other.rect
        return left < x1 and x0 < right and top < y1 and y0 < bottom

    return [(one.wish.text, other.wish.text) for one, other in combinations(labels, 2) if touch(one, other)]


@given(st.lists(WISHES, max_size=40))
def test_no_name_is_set_over_another_wherever_they_want_to_be(wishes: list[Wish]) -> None:
    assert overlapping(list(place(wishes, 5.0).labels)) == []


@given(st.lists(WISHES, min_size=1, max_size=40))
def test_the_weightiest_name_is_always_there(wishes: list[Wish]) -> None:
    assert place(wishes, 5.0).labels[0].wish == wishes[0]


@pytest.mark.parametrize("level", [26, 34, 38, 46])
@pytest.mark.parametrize("name_set", ["en", "ru", "hy"])
def test_no_name_on_the_map_of_the_theatre_lies_over_another(drawing: Drawing, level: int, name_set: str) -> None:
    other = Drawing(drawing.ground, drawing.gazetteer, drawing.theme, drawing.profile, name_set, "tr")
    view = View.at(39.95, 46.9, level, 1400, 900)
    rect = (view.left, view.top, view.left + view.width, view.top + view.height)
    labels = [label for layer in LAYERS if layer.labels for label in other.plan(level).within(rect, layer.labels)]
    assert labels
    assert overlapping(labels) == []


@pytest.mark.parametrize(("name", "lat", "lon"), [("Khankendi", 39.815, 46.752), ("Shusha", 39.758, 46.748)])
def test_a_seat_is_named_on_the_map_of_the_sectors_however_few_live_there(
    drawing: Drawing, name: str, lat: float, lon: float
) -> None:
    level = View.fitting((46.26, 39.36, 47.62, 40.5), 900, 600).level
    x, y = (float(axis) * View.at(0, 0, level, 1, 1).scale for axis in to_world(lat, lon))
    near = drawing.plan(level).within((x - 60, y - 60, x + 60, y + 60), "place")
    assert name in {label.wish.text for label in near}


def test_a_sector_is_named_only_where_its_name_has_room(drawing: Drawing) -> None:
    def named(level: int) -> int:
        return sum(label.wish.kind == "sector" for label in drawing.plan(level).labels)

    assert named(38) == len(drawing.profile.sectors)
    assert named(12) == 0
