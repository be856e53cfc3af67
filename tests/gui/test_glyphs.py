"""The promises of the incident marks: every class has its own shape, every status its own fill, and both are drawn."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from shapely.geometry import Polygon as Area

from gui import glyphs
from gui.glyph_paint import glyph_image, glyph_path, paint_assessment, sprite, sprite_array
from gui.palette import THEMES, channels, load
from models.vocabulary import CLASSES, STATUSES

pytestmark = pytest.mark.usefixtures("qapp")
CLASS_CODES = [term.code for term in CLASSES]
STATUS_CODES = [term.code for term in STATUSES]


def _area(polygons: tuple[glyphs.Polygon, ...]) -> float:
    return sum(Area(polygon).buffer(0).area for polygon in polygons)


def test_every_class_and_every_status_of_the_record_has_its_mark() -> None:
    assert set(glyphs.SHAPES) == {*CLASS_CODES, glyphs.UNCLASSED}
    assert set(glyphs.FILLS) == set(STATUS_CODES)


@pytest.mark.parametrize("code", glyphs.SHAPES)
def test_every_shape_stays_in_its_box(code: str) -> None:
    assert all(1 <= x <= 19 and 1 <= y <= 19 for x, y in glyphs.SHAPES[code])


@pytest.mark.parametrize("code", CLASS_CODES)
def test_the_left_contingent_fills_the_left_half_and_the_right_one_the_right(code: str) -> None:
    left, right = glyphs.mark(code, "40").filled, glyphs.mark(code, "41").filled
    assert all(x <= 10 + 1e-9 for polygon in left for x, _ in polygon)
    assert all(x >= 10 - 1e-9 for polygon in right for x, _ in polygon)
    assert _area(left) + _area(right) == pytest.approx(_area((glyphs.SHAPES[code],)), rel=1e-6)


@pytest.mark.parametrize("code", CLASS_CODES)
def test_agreeing_and_differing_assessments_leave_a_gap_of_their_own_width(code: str) -> None:
    full = Area(glyphs.SHAPES[code]).buffer(0)
    for status, line, width in (("50", ((10, -5), (10, 25)), 2.0), ("51", ((16.9, -5), (3.1, 25)), 2.6)):
        gap = Area([(x + dx, y) for (x, y), dx in zip((*line, *line[::-1]), (-1, -1, 1, 1), strict=True)])
        left_out = full.area - _area(glyphs.mark(code, status).filled)
        slope = abs(line[1][0] - line[0][0]) / 30
        assert left_out == pytest.approx(full.intersection(gap).area * width / 2 * (1 + slope**2) ** 0.5, rel=0.06)


@given(class_code=st.sampled_from(CLASS_CODES), status_code=st.sampled_from(STATUS_CODES))
def test_what_is_filled_lies_within_the_shape_but_for_the_bar_of_a_revised_finding(
    class_code: str, status_code: str
) -> None:
    shape = Area(glyphs.SHAPES[class_code]).buffer(1e-6)
    inside = [part for part in glyphs.mark(class_code, status_code).filled if max(y for _, y in part) < 20]
    assert all(shape.covers(Area(part).buffer(0)) for part in inside)


def _pixels(class_code: str, status_code: str, size: int = 16, theme: str = "light") -> NDArray[np.int16]:
    return sprite_array(class_code, status_code, size, load(theme)).astype(np.int16)


@pytest.mark.parametrize("size", [16, 24])
def test_any_two_classes_can_be_told_apart_without_colour(size: int) -> None:
    inks = {code: _pixels(code, "60", size)[:, :, 3] for code in CLASS_CODES}
    for one, other in combinations(CLASS_CODES, 2):
        assert np.abs(inks[one] - inks[other]).sum() / 255 > 12, (one, other)


@pytest.mark.parametrize("code", CLASS_CODES)
def test_any_two_fills_of_a_class_can_be_told_apart_at_the_size_of_the_list(code: str) -> None:
    drawn = {fill: _pixels(code, status, theme="paper") for status, fill in glyphs.FILLS.items()}
    for one, other in combinations(drawn, 2):
        assert np.abs(drawn[one] - drawn[other]).sum() / (255 * 3) > 4, (code, one, other)


@pytest.mark.parametrize("name", THEMES)
def test_a_full_mark_shows_its_meaning_colour_in_the_middle(name: str) -> None:
    palette = load(name)
    for code in CLASS_CODES:
        pixels = sprite_array(code, "60", 48, palette)
        middle = pixels[pixels.shape[0] // 2 + 3, pixels.shape[1] // 2]
        assert tuple(middle[:3]) == channels(palette.meaning[code])
        assert middle[3] == 255


def test_a_faded_mark_is_half_there_and_hides_nothing_twice() -> None:
    full = sprite_array("E", "51", 32, load("light")).astype(int)
    faded = sprite_array("E", "51", 32, load("light"), faded=True).astype(int)
    assert np.abs(faded - full / 2).max() <= 2


def test_a_halo_surrounds_the_mark_and_changes_nothing_inside() -> None:
    plain, with_halo = (sprite_array("F", "60", 32, load("night"), halo=halo) for halo in (0.0, glyphs.HALO))
    assert (with_halo[:, :, 3] > 0).sum() > (plain[:, :, 3] > 0).sum()
    opaque = plain[:, :, 3] == 255
    assert (plain[opaque] == with_halo[opaque]).all()


def test_a_sprite_is_as_sharp_as_the_screen_and_the_same_one_is_kept() -> None:
    one = sprite("X", "30", 16, 2.0, load("light"))
    assert one.devicePixelRatio() == 2.0
    assert one.width() == one.height() == glyph_image("X", "30", 16, 2.0, load("light")).width()
    assert sprite("X", "30", 16, 2.0, load("light")).cacheKey() == one.cacheKey()
    assert sprite("X", "30", 16, 2.0, load("night")).cacheKey() != one.cacheKey()


def test_the_outline_on_screen_is_the_outline_of_the_definition() -> None:
    path = glyph_path("C")
    assert path.contains(QPointF(16, 10))
    assert not path.contains(QPointF(16, 5))


def test_the_six_states_of_a_contingents_square_look_different() -> None:
    drawn = [_square(state) for state in glyphs.ASSESSMENTS]
    assert all(np.abs(one - other).sum() > 255 * 8 for one, other in combinations(drawn, 2))


def test_a_square_shows_the_answer_in_the_readers_letters() -> None:
    assert (_square("Y", "Д") != _square("Y")).any()


def _square(state: str, letter: str = "") -> NDArray[np.int16]:
    image = QImage(28, 28, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    paint_assessment(painter, QRectF(0, 0, 28, 28), state, load("light"), letter=letter)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).astype(np.int16)
