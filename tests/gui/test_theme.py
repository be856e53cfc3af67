"""The promises of the look: one size for everything, letters of every language, figures that stand in columns."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui import fonts
from gui.icons import icon, picture
from gui.palette import THEMES
from gui.theme import Theme, theme

ROOT = Path(__file__).parents[2]
LETTERS = "Şırnak ə Ə Ёлка Ереван Երևան 38S/38T ±5 −25 % → ≠ × ·"


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def light() -> Theme:
    """The light look at its reference size."""
    return Theme()


def test_the_scale_multiplies_every_length_and_hairlines_never_vanish(light: Theme) -> None:
    light.choose(scale=1.5)
    assert (light.px(26), light.px(1), light.px(0), light.px(0.2)) == (39, 2, 0, 1)


def test_scale_and_brightness_stay_within_what_was_designed(light: Theme) -> None:
    light.choose(scale=9, brightness=0.1)
    assert (light.scale, light.brightness) == (2.0, 0.6)


def test_a_change_is_said_once_and_no_change_is_not_said(light: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(light.changed):
        light.choose(name="night", scale=1.25)
    with qtbot.assertNotEmitted(light.changed):
        light.choose(name="night", scale=1.25)


def test_brightness_dims_the_night_and_leaves_the_day_alone(light: Theme) -> None:
    day = light.palette
    light.choose(brightness=0.7)
    assert light.palette == day
    light.choose(name="night")
    assert light.palette.text != Theme("night").palette.text


@pytest.mark.parametrize("use", fonts.USES)
def test_no_text_is_set_smaller_than_ten_pixels_or_taller_than_its_line(light: Theme, use: str) -> None:
    kind = fonts.USES[use]
    assert kind.size >= 10
    assert QFontMetricsF(light.font(use)).ascent() + QFontMetricsF(light.font(use)).descent() <= kind.line + 1.5


@pytest.mark.parametrize("use", fonts.USES)
def test_every_use_is_set_in_a_shipped_face(light: Theme, use: str) -> None:
    info = QFontInfo(light.font(use))
    assert info.family() in fonts.FAMILIES
    assert info.weight() == fonts.USES[use].weight or fonts.USES[use].mono


def test_the_list_is_set_in_the_true_condensed_face_not_in_a_squeezed_one(light: Theme) -> None:
    assert QRawFont.fromFont(light.font("list")).styleName() == "SemiCondensed"
    assert QRawFont.fromFont(light.font("list-strong")).styleName() == "SemiCondensed SemiBold"


@pytest.mark.parametrize("use", fonts.USES)
def test_figures_stand_in_columns(light: Theme, use: str) -> None:
    metrics = QFontMetricsF(light.font(use))
    assert len({round(metrics.horizontalAdvance(figure * 8), 3) for figure in "0123456789"}) == 1


def test_every_letter_of_the_theatre_is_in_a_shipped_face() -> None:
    faces = [QRawFont(str(face.path), 13) for face in fonts.FACES]
    assert [letter for letter in LETTERS if not any(face.supportsCharacter(ord(letter)) for face in faces)] == []


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_leaves_no_name_unfilled(name: str) -> None:
    sheet = Theme(name, 1.25).style_sheet()
    assert not re.search(r"@\w|\ddp\b|icon\(", sheet)


def test_an_applied_look_is_the_one_everything_asks_for(qapp: QApplication) -> None:
    night = Theme("night", 1.25)
    night.apply(qapp)
    assert theme() is night
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(night.palette.base)
    assert qapp.font().pixelSize() == night.px(13)
    Theme().apply(qapp)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_button_is_as_high_as_the_design_says_at_every_scale(qapp: QApplication, qtbot: QtBot, scale: float) -> None:
    look = Theme(scale=scale)
    look.apply(qapp)
    button = QPushButton("Report")
    qtbot.addWidget(button)
    assert abs(button.sizeHint().height() - look.px(26)) <= 1
    Theme().apply(qapp)


def test_an_icon_takes_the_colour_of_its_role_and_pales_when_disabled(light: Theme) -> None:
    drawn = light.icon("check", "accent")
    inks = {mode: _ink(drawn, mode) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)}
    assert inks[QIcon.Mode.Normal] == QColor(light.palette.accent).name()
    assert inks[QIcon.Mode.Disabled] == QColor(light.palette.disabled).name()


def test_an_icon_is_drawn_sharp_at_any_size(light: Theme) -> None:
    assert light.icon("check").pixmap(QSize(96, 96)).size() == QSize(96, 96)


def test_icons_follow_the_look_on_the_screen(qapp: QApplication) -> None:
    Theme("night", 1.5).apply(qapp)
    assert _ink(icon("filter"), QIcon.Mode.Normal) == QColor(theme().palette.text).name()
    assert picture("filter").size() == QSize(24, 24)
    Theme().apply(qapp)


def test_every_icon_that_is_shipped_stands_somewhere() -> None:
    places = [*(ROOT / "gui").rglob("*.py"), ROOT / "resources" / "themes" / "style.qss"]
    said = "\n".join(place.read_text(encoding="utf-8") for place in places)
    icons = {file.stem for file in (ROOT / "resources" / "icons").glob("*.svg")}
    assert {icon for icon in icons if not re.search(rf"[\"(]{icon}[\",]", said)} == set()


def test_an_icon_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(FileNotFoundError):
        icon("unicorn")


def _ink(drawn: QIcon, mode: QIcon.Mode) -> str:
    """The colour of the strongest pixel of an icon."""
    image = drawn.pixmap(QSize(64, 64), mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(64) for y in range(64)]
    return max(pixels, key=lambda pixel: pixel.alpha()).name()
