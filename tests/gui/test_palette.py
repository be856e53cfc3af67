"""The promises of the colours: every theme is complete, readable, and tells nothing by colour alone."""

import msgspec
import pytest

from gui.palette import FOLDER, PAPER, THEMES, Palette, contrast, load, mix

EVERY = (*THEMES, PAPER)
INKS = ("text", "text2", "text3", "accent", "error", "differ_text")
MARKS = ("border", "done", "fire", "air", "ground", "harm", "denial", "other", "left", "right")


def test_contrast_is_one_for_equal_and_twenty_one_for_black_on_white() -> None:
    assert contrast("#123456", "#123456") == pytest.approx(1)
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("surface", ["base", "panel"])
@pytest.mark.parametrize("ink", INKS)
def test_every_text_is_readable_on_every_surface(name: str, surface: str, ink: str) -> None:
    theme = load(name)
    assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("surface", ["base", "panel"])
@pytest.mark.parametrize("mark", MARKS)
def test_every_glyph_and_control_border_stands_out_from_every_surface(name: str, surface: str, mark: str) -> None:
    theme = load(name)
    assert contrast(getattr(theme, mark), getattr(theme, surface)) >= 3


@pytest.mark.parametrize("name", EVERY)
def test_text_stays_readable_on_chosen_rows_bands_buttons_and_warnings(name: str) -> None:
    theme = load(name)
    pairs = [(theme.text, theme.chosen), (theme.text2, theme.chosen), (theme.accent, theme.chosen)]
    pairs += [(theme.text, theme.chosen_facet), (theme.text, theme.differ), (theme.differ_text, theme.differ)]
    pairs += [(theme.fill_text, theme.fill), (theme.band_text, theme.band), (theme.error, theme.error_ground)]
    assert min(contrast(ink, ground) for ink, ground in pairs) >= 4.5


@pytest.mark.parametrize("name", EVERY)
def test_the_two_contingents_are_equally_light(name: str) -> None:
    theme = load(name)
    assert contrast(theme.left, theme.right) < 1.05
    assert contrast(theme.left_ground, theme.right_ground) < 1.05


@pytest.mark.parametrize("name", EVERY)
def test_hatches_differ_from_each_other_where_charts_set_them_side_by_side(name: str) -> None:
    theme = load(name)
    assert len({theme.hatch_heavy, theme.hatch_one_side, theme.hatch_none, theme.hatch_differ}) == 4


def test_night_shines_no_large_surface_and_no_pure_white() -> None:
    night = load("night")
    grounds = ("window", "panel", "base", "head", "chosen", "differ", "error_ground", "band", "fill")
    assert max(contrast(getattr(night, ground), "#000000") for ground in grounds) < 2.6
    assert contrast(night.text, "#000000") < 12


def test_dimming_lowers_text_and_glyphs_but_no_ground() -> None:
    night = load("night")
    dim = night.dimmed(0.75)
    assert contrast(dim.text, dim.base) < contrast(night.text, night.base)
    assert contrast(dim.meaning["F"], dim.base) < contrast(night.meaning["F"], night.base)
    assert (dim.base, dim.panel, dim.chosen) == (night.base, night.panel, night.chosen)
    assert contrast(dim.text, dim.base) >= 4.5


def test_full_brightness_changes_nothing() -> None:
    assert load("night").dimmed(1.0) == load("night")


def test_every_class_has_its_meaning_colour_and_groups_share_one() -> None:
    meaning = load("light").meaning
    assert set(meaning) == set("FXACEWMPIDNQT-")
    assert meaning["F"] == meaning["X"] != meaning["A"]
    assert len(set(meaning.values())) == 6


def test_a_mix_runs_from_the_first_colour_to_the_second() -> None:
    assert mix("#000000", "#FF8040", 0) == "#000000"
    assert mix("#000000", "#FF8040", 1) == "#FF8040"
    assert mix("#000000", "#FF8040", 0.5) == "#804020"


def test_the_heat_map_gets_steadily_stronger() -> None:
    for name in EVERY:
        theme = load(name)
        steps = [contrast(step, theme.base) for step in theme.heat]
        assert steps == sorted(steps)
        assert len(set(steps)) >= 5


def test_a_theme_with_a_misspelt_role_or_a_colour_name_is_refused() -> None:
    good = (FOLDER / "light.toml").read_bytes()
    with pytest.raises(msgspec.ValidationError):
        msgspec.toml.decode(good.replace(b"text2 =", b"txt2 ="), type=Palette)
    with pytest.raises(msgspec.ValidationError):
        msgspec.toml.decode(good.replace(b'"#1A2124"', b'"black"'), type=Palette)


def test_every_theme_file_is_listed_and_named_after_itself() -> None:
    files = {file.stem for file in FOLDER.glob("*.toml")}
    assert files == set(EVERY)
    assert {load(name).name for name in files} == files
