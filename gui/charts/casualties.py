"""The chart of casualties: the best figure as a bar, from the low to the high as a range over it."""

from collections.abc import Callable, Sequence

from gui.charts.chart import Chart
from gui.charts.frame import LINE, draw_note
from gui.charts.page import Box, Page
from gui.charts.rows import ROW, Bar, Part, Whisker, draw_rows
from gui.charts.style import wrap
from models.answer import Answer
from models.profile import Profile
from models.statistics.casualties import Casualties, Toll, casualties
from models.text import N_, Words


def _count(answer: Answer, _kept: Casualties | None) -> Casualties:
    return casualties(answer)


def _title(_numbers: Casualties, _profile: Profile, words: Words) -> str:
    return words(N_("Casualties, low to high"))


def draw(page: Page, box: Box, numbers: Casualties) -> Callable[[Casualties], None]:
    """Draw killed and wounded, and beneath them in how many incidents."""
    lines = sum(len(wrap(each, "chart-label", box[2])) for each in _sentences(numbers, page.words))
    high = min(max(box[3] - lines * (LINE + 1) - 8, box[3] * 0.5), ROW[1] * len(numbers.tolls))
    body = (box[0], box[1] + box[3] - high, box[2], high)
    below = (box[0], box[1], box[2], box[3] - high - 8)

    def bars(later: Casualties) -> Sequence[Bar]:
        return [_bar(toll, later.n, page.words) for toll in later.tolls]

    redraw_rows = draw_rows(page, body, numbers, bars)

    def redraw(later: Casualties) -> None:
        redraw_rows(later)
        draw_note(page, below, _sentences(later, page.words), strong=False)

    return redraw


def _bar(toll: Toll, n: int, words: Words) -> Bar:
    label = words(toll.label)
    if n and not toll.stated:
        unsaid = words(N_("not stated"))
        return Bar(toll.code, label, (), "", f"{label}: {unsaid}", note=unsaid, pale=True)
    bounds = words(N_("{low} to {high}"), low=toll.low, high=toll.high) if toll.low < toll.high else ""
    says = words(
        N_("{label}: {best}, low {low}, high {high}"), label=label, best=toll.best, low=toll.low, high=toll.high
    )
    return Bar(
        toll.code,
        label,
        (Part(toll.best, "bar"),),
        words.number(toll.best),
        says,
        note=bounds,
        whisker=Whisker(toll.low, toll.high) if toll.low < toll.high else None,
    )


def _sentences(numbers: Casualties, words: Words) -> tuple[str, ...]:
    if not numbers.n:
        return (words(N_("No incident, so nobody reported harmed")),)
    harmed = words(N_("Somebody harmed in {harmed} of {n}"), harmed=numbers.harmed, n=numbers.n)
    return harmed, words(N_("Not stated in {count}"), count=numbers.not_stated)


CHART = Chart("casualties", N_("Casualties"), _count, _title, draw)
