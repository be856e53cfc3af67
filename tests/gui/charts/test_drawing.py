"""What the drawn charts promise, read off their artists."""

from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest

from gui.charts import charts
from gui.charts.charts import CHART, CHARTS
from gui.charts.drawing import Drawing
from gui.charts.frame import full_footing
from gui.charts.lettering import outlines
from gui.charts.page import Page
from gui.charts.picture import Sheet, picture
from gui.charts.style import Style, fit, width, wrap
from gui.charts.time_bars import bar_name, count_steps
from gui.palette import PAPER, THEMES, contrast, load
from models.answer import Answer
from models.columns import WEAPON_COLUMN_CODES, column_codes
from models.filter import Filter
from models.period import DAY, Period, day_offset, day_start
from models.statistics.footing import footing
from models.statistics.time_bars import Window, time_bars
from models.statistics.weapons import weapons
from models.text import ENGLISH
from models.vocabulary import DIFFER
from tests.gui.charts.drawn import LARGE, SMALL, WORDS, bars, collections, drawn, letterings, texts
from tests.models.statistics.invented import NOW, PROFILE, ask, invented
from tests.models.statistics.test_rows import record

NAMES = tuple(CHART)
TODAY = day_start(NOW, PROFILE)
WEEK = Filter(period=Period("7d"))


def weapon(*codes: str) -> int:
    return sum(1 << WEAPON_COLUMN_CODES.index(code) for code in codes)


def of_week(n: int) -> Answer:
    return ask(invented(n, days=7), WEEK)


def test_every_chart_file_is_in_the_list() -> None:
    folder = Path(charts.__file__).parent
    files = [path.stem for path in folder.glob("*.py") if "\nCHART = Chart(" in path.read_text(encoding="utf-8")]
    assert len(files) == len(CHARTS) == len(CHART)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["en", "tr", "ru"])
@pytest.mark.parametrize("size", [SMALL, (210.0, 164.0), LARGE])
@pytest.mark.parametrize("n", [0, 37, 5000])
def test_no_two_texts_overlap_and_none_leaves_its_chart(
    name: str, language: str, size: tuple[float, float], n: int
) -> None:
    page = drawn(name, of_week(n), size, words=WORDS[language])
    boxes = [(lettering.text, *lettering.box) for lettering in letterings(page)]
    for text, x, y, wide, high in boxes:
        assert x >= 0, text
        assert x + wide <= size[0], text
        assert y >= 0, text
        assert y + high <= size[1], text
    for one, other in combinations(boxes, 2):
        apart_x = one[1] + one[3] <= other[1] + 0.5 or other[1] + other[3] <= one[1] + 0.5
        apart_y = one[2] + one[4] <= other[2] + 0.5 or other[2] + other[4] <= one[2] + 0.5
        assert apart_x or apart_y, (one, other)


@pytest.mark.parametrize("period", ["24h", "7d", "30d", "90d", "ceasefire", "any"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_days_under_the_bars_never_overlap(period: str, language: str) -> None:
    page = drawn("time", ask(invented(500, days=900), Filter(period=Period(period))), words=WORDS[language])
    lowest = min(lettering.at[1] for lettering in letterings(page) if lettering.hand.use == "chart-label")
    days = sorted(lettering.box for lettering in letterings(page) if lettering.at[1] == lowest)
    assert len(days) >= 2
    assert all(left[0] + left[2] < right[0] for left, right in pairwise(days))


def test_what_was_measured_is_what_is_drawn() -> None:
    page = drawn("weapons", of_week(300), LARGE)
    renderer = page.figure.canvas.get_renderer()  # type: ignore[attr-defined]  # the canvas is an Agg canvas
    for lettering in letterings(page):
        letters = outlines(lettering.text, lettering.hand, lettering.align)
        letters.set_figure(page.figure)
        real = letters.get_window_extent(renderer).width
        assert real == pytest.approx(lettering.box[2], abs=2.0), lettering.text


def test_the_bars_of_time_are_as_high_as_their_numbers() -> None:
    answer = of_week(60)
    numbers = time_bars(answer)
    area = {(round(x), round(y)): high for x, y, _, high in bars(drawn("time", answer)) if x < 14}
    for bar, (inside, outside) in enumerate(zip(numbers.counts, numbers.outside, strict=True)):
        heights = [high for (x, _), high in area.items() if x == bar]
        assert sum(heights) == pytest.approx(float(inside + outside))


def test_the_incomplete_days_are_hatched_and_the_others_are_not() -> None:
    starts = [TODAY - 3 * DAY, TODAY - DAY, TODAY]
    page = drawn("time", ask(record(3, start=starts), WEEK))
    hatch = page.style.palette.hatch_incomplete
    assert sorted(round(x) for x, _, _, _ in bars(page, hatch=hatch)) == [12, 13]
    assert 10 in [round(x) for x, _, wide, _ in bars(page, hatch="") if wide <= 1]


def test_the_mean_line_stops_where_reports_may_still_come_in() -> None:
    page = drawn("time", ask(record(10, start=[TODAY - day * DAY for day in range(40, 0, -4)]), WEEK))
    curves = [artist for artist in page.moving if hasattr(artist, "get_ydata")]
    assert len(curves) == 2
    assert np.isnan(np.asarray(curves[0].get_ydata(), dtype=float)[-2:]).all()


@pytest.mark.parametrize("name", ["compare", "sectors", "weapons", "assessed", "casualties"])
def test_rows_are_as_long_as_their_numbers(name: str) -> None:
    answer = of_week(200)
    page = drawn(name, answer, LARGE)
    whole = sum(wide for _, _, wide, _ in bars(page))
    numbers = CHART[name].count(answer, None)
    match name:
        case "compare":
            expected = sum(row.now + (row.before or 0) for row in numbers.rows)
        case "casualties":
            expected = sum(toll.best for toll in numbers.tolls)
        case _:
            expected = answer.n
    assert whole == pytest.approx(expected)


def test_heavy_weapons_are_hatched_and_light_ones_are_not() -> None:
    masks = [weapon("SA")] * 2 + [weapon("TANK")] * 3
    page = drawn("weapons", ask(record(5, weapons=masks, heavy=[1, 1, 0, 0, 0])))
    assert [wide for _, _, wide, _ in bars(page, hatch=page.style.palette.hatch_heavy)] == [3]
    assert [wide for _, _, wide, _ in bars(page, hatch="")] == [2]


@pytest.mark.parametrize("theme", [*THEMES, PAPER])
def test_a_value_on_which_the_assessments_differ_has_its_own_hatched_bar(theme: str) -> None:
    position = column_codes("class_", PROFILE).index(DIFFER)
    columns = record(4, weapons=weapon(DIFFER), class_=position, status=column_codes("status", PROFILE).index("51"))
    for name in ("weapons", "sectors", "assessed"):
        page = drawn(name, ask(columns), theme=theme)
        hatch = page.style.palette.hatch_differ
        assert [wide for _, _, wide, _ in bars(page, hatch=hatch)] == [4], name


@pytest.mark.parametrize("theme", [*THEMES, PAPER])
def test_no_two_groups_of_classes_are_told_apart_by_colour_alone(theme: str) -> None:
    looks = Style(load(theme)).looks
    hatches = [looks[group].hatch for group in ("fire", "air", "ground", "harm", "denial", "other", "differ")]
    assert len(set(hatches)) == len(hatches)


@pytest.mark.parametrize("theme", [*THEMES, PAPER])
def test_numbers_inside_bars_can_be_read(theme: str) -> None:
    style = Style(load(theme))
    for name, look in style.looks.items():
        assert contrast(style.text_on(look), look.face) >= 3, name


def test_the_two_contingents_look_alike() -> None:
    codes = column_codes("status", PROFILE)
    page = drawn("assessed", ask(record(4, status=[codes.index("40"), codes.index("41")] * 2)))
    looks = [collection.get_hatch() for collection in collections(page)]
    assert looks == [page.style.palette.hatch_one_side]


def test_no_percentage_stands_on_a_base_under_five() -> None:
    before = record(7, start=[TODAY - 8 * DAY] * 4 + [TODAY - 2 * DAY] * 3)
    shown = texts(drawn("compare", ask(before, WEEK), LARGE))
    assert "3 / 4" in shown
    assert not [text for text in shown if "%" in text and "unverified" not in text]


def test_a_change_on_a_base_of_five_is_given_in_percent() -> None:
    before = record(9, start=[TODAY - 8 * DAY] * 5 + [TODAY - 2 * DAY] * 4)
    assert "−20 %" in texts(drawn("compare", ask(before, WEEK), LARGE))


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_carries_title_n_unverified_share_time_and_hash(name: str) -> None:
    answer = of_week(300)
    shown = " | ".join(texts(drawn(name, answer, (300.0, 200.0))))
    assert f"n {answer.n}" in shown
    assert "% unverified" in shown
    assert "0642Z" in shown
    assert answer.data_hash in shown
    assert CHART[name].title(CHART[name].count(answer, None), PROFILE, ENGLISH) in shown


@pytest.mark.parametrize("name", NAMES)
def test_a_printed_chart_carries_the_question_and_the_counting_rule_in_full(name: str) -> None:
    answer = of_week(300)
    shown = " ".join(texts(drawn(name, answer, LARGE, full=True)))
    for line in full_footing(footing(answer), ENGLISH):
        assert line in shown
    assert "230642Z NOV 26" in shown


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_of_nothing_still_says_something_true(name: str) -> None:
    page = drawn(name, ask(record(2, start=TODAY - 30 * DAY), WEEK), LARGE)
    expected = {
        "time": "None in this period. The last one: 240000D OCT 26, 30 days before.",
        "compare": "0 / 0",
        "sectors": "30 days",
        "hours": "0 incidents: too few to tell",
        "weapons": "No incident, so no weapon to count",
        "assessed": "0",
        "casualties": "No incident, so nobody reported harmed",
    }
    assert expected[name] in texts(page)
    assert page.marks or name == "weapons"


def test_a_zero_in_the_period_is_drawn_as_a_zero() -> None:
    shown = texts(drawn("time", ask(record(2, start=TODAY - 30 * DAY), WEEK)))
    assert shown.count("0") == 1 + 7


def test_what_the_filter_leaves_out_is_said() -> None:
    question = Filter(statuses=frozenset({"10", "20"}))
    assert texts(drawn("assessed", ask(record(3), question))).count("left out by the filter") == 4


def test_the_greatest_cell_of_the_week_is_numbered_and_the_unknown_hours_are_counted() -> None:
    columns = record(6, start=NOW, time_precision=[1, 1, 1, 1, 4, 5])
    shown = texts(drawn("hours", ask(columns)))
    assert "4" in shown
    assert any("2 of unknown hour" in text for text in shown)


def test_a_toll_that_nobody_states_is_no_zero() -> None:
    unsaid = dict.fromkeys(("wounded_low", "wounded_best", "wounded_high"), -1)
    page = drawn("casualties", ask(record(3, killed_low=1, killed_best=1, killed_high=1, **unsaid)))
    assert [mark.says for mark in page.marks] == ["Killed: 3, low 3, high 3", "Wounded: not stated"]
    assert "not stated" in texts(page)


def test_weapons_without_room_share_one_row_and_none_is_lost() -> None:
    masks = [1 << bit for bit in range(20)]
    answer = ask(record(20, weapons=masks))
    page = drawn("weapons", answer, SMALL)
    assert len(page.marks) < len(weapons(answer).rows)
    assert sum(wide for _, _, wide, _ in bars(page)) == pytest.approx(20)


def test_a_brush_moves_the_bars_and_leaves_the_labels() -> None:

    columns = invented(400, days=10)
    page = Page(drawn("time", ask(columns)).figure, (0, 0, *SMALL), Style(load("light")), ENGLISH, PROFILE)
    drawing = Drawing(CHART["sectors"], page)
    drawing.draw(ask(columns, WEEK))
    labels = [id(artist) for artist in page.still]
    narrower = ask(columns, Filter(period=Period("between", TODAY - 3 * DAY, TODAY)))
    drawing.brush(narrower)
    assert [id(artist) for artist in page.still] == labels
    assert sum(wide for _, _, wide, _ in bars(page)) == pytest.approx(narrower.n)
    assert any(text.startswith(f"n {narrower.n}") for text in texts(page))


@pytest.mark.parametrize("greatest", [0, 1, 2, 3, 4, 7, 10, 16, 99, 1234, 26_734])
def test_counts_have_at_most_three_whole_lines_above_zero_and_room_for_the_greatest(greatest: int) -> None:
    steps = count_steps(greatest)
    assert steps[0] == 0
    assert 1 <= len(steps) - 1 <= 3
    assert steps[-1] >= greatest
    assert len({after - before for before, after in pairwise(steps)}) == 1


@pytest.mark.parametrize("text", ["Ağdam yolu üzerinde", "Обстрел района Тертер", "Շուշի $x^2$ \\alpha", "<b>1</b>"])
def test_a_text_without_room_is_cut_with_an_ellipsis_and_never_wider(text: str) -> None:
    for room in (5.0, 20.0, 40.0, 400.0):
        cut = fit(text, "chart-label", room)
        assert width(cut, "chart-label") <= room
        assert cut == text or cut.endswith("…") or not cut
        assert all(width(line, "chart-label") <= room for line in wrap(text, "chart-label", room))


@pytest.mark.parametrize(("file_format", "head"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_a_picture_of_the_same_answer_is_the_same_file(file_format: str, head: bytes) -> None:
    sheet = Sheet(file_format=file_format, marking="EXERCISE")
    first = picture(("time", "weapons"), of_week(100), load(PAPER), sheet=sheet)
    assert first.startswith(head)
    assert first == picture(("time", "weapons"), of_week(100), load(PAPER), sheet=sheet)


def test_a_picture_has_the_size_that_was_asked_for() -> None:
    data = picture("all", of_week(10), load("light"), sheet=Sheet(size=(600, 500), dpi=144))
    assert (int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")) == (1200, 1000)


def test_there_is_no_picture_of_a_chart_that_does_not_exist() -> None:
    with pytest.raises(KeyError):
        picture("pie", of_week(1), load("light"))


@pytest.mark.parametrize(
    ("step", "days", "name"),
    [
        ("day", ("2020-10-31", "2020-11-01"), "31 OCT 20"),
        ("week", ("2020-10-26", "2020-11-02"), "26 OCT – 01 NOV 20"),
        ("month", ("2020-10-01", "2020-11-01"), "01 OCT – 31 OCT 20"),
        ("year", ("2020-01-01", "2021-01-01"), "2020"),
    ],
)
def test_a_bar_is_called_by_the_days_it_counts(step: str, days: tuple[str, str], name: str) -> None:
    offset = day_offset(PROFILE)
    edges = np.array(days, "datetime64[D]").astype(np.int64) * DAY + offset
    assert bar_name(Window(step, edges), 0, offset) == name


def test_what_stands_behind_a_zero_is_written_above_the_period_and_its_grips() -> None:
    page = drawn("time", ask(record(2, start=TODAY - 30 * DAY), WEEK), SMALL)
    top = max(mark.box[1] + mark.box[3] for mark in page.marks)
    notes = [each for each in letterings(page) if "None in this period" in each.text]
    assert notes
    assert all(note.box[1] >= top for note in notes)
