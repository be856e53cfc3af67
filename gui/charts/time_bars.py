"""The chart of incidents over time: bars, running mean, events, and the period that a drag across it asks for."""

import math
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise

import numpy as np

from gui.charts.chart import Chart
from gui.charts.frame import LINE, draw_note
from gui.charts.legend import Entry, draw_legend
from gui.charts.lettering import Align
from gui.charts.page import Area, Box, Choice, Mark, Page
from gui.charts.style import width, wrap
from models.answer import Answer
from models.period import DAY, FOREVER, Period, day_offset
from models.profile import Profile, named
from models.statistics.footing import Silence
from models.statistics.time_bars import TimeBars, Window, time_bars
from models.text import N_, Words, date_time_group

TITLES = {
    "day": N_("Per day, 7-day mean"),
    "week": N_("Per week, 4-week mean"),
    "month": N_("Per month"),
    "quarter": N_("Per quarter"),
    "year": N_("Per year"),
}
TICKS = 15.0
EVENTS = 12.0
_LEAST_PLOT = 30.0
"""What is left of the plot under a note on what stands behind its zeros."""
TALL = 200.0
"""From which height on a time chart has room for a legend."""
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def _count(answer: Answer, kept: TimeBars | None) -> TimeBars:
    return time_bars(answer, kept.window if kept else None)


def _title(numbers: TimeBars, _profile: Profile, words: Words) -> str:
    return words(TITLES[numbers.window.step])


def draw(page: Page, box: Box, numbers: TimeBars) -> Callable[[TimeBars], None]:
    """Draw the axes of a time chart; return what draws its period, bars, mean and events."""
    used = draw_legend(page, box, _entries(numbers, page.words)) if box[3] >= TALL else 0.0
    axes = TimeAxes(page, (box[0], box[1], box[2], box[3] - used), numbers)
    axes.draw_days()
    axes.draw_counts()
    return axes.redraw


def _entries(numbers: TimeBars, words: Words) -> list[Entry]:
    """Say what the looks of the bars mean, those that occur."""
    looks = (
        ("bar", words(N_("in the period")), numbers.outside.any()),
        ("pale", words(N_("outside the period")), numbers.outside.any()),
        ("incomplete", words(N_("reports may still come in")), (numbers.incomplete & (numbers.counts > 0)).any()),
    )
    return [Entry(look, label, label) for look, label, occurs in looks if occurs]


class TimeAxes:
    """Where instants and counts lie on the page."""

    def __init__(self, page: Page, box: Box, numbers: TimeBars) -> None:
        self.page = page
        self.window = numbers.window
        x, y, wide, high = box
        self.steps = count_steps(int((numbers.counts + numbers.outside).max(initial=0)))
        labels = max(width(page.words.number(step), "chart-label") for step in self.steps)
        self.left, self.right = x + labels + 5, x + wide
        self.note = self._note(numbers)
        lines = (part for text in self.note for part in wrap(text, "chart-label", self.right - self.left - 8))
        self.note_high = min(sum(LINE + 1 for _ in lines), max(0.0, high - TICKS - EVENTS - _LEAST_PLOT))
        self.bottom, self.top = y + TICKS, y + high - self.note_high - (EVENTS if numbers.events else 6)
        self.unit = (self.top - self.bottom) / self.steps[-1]
        self.slot = (self.right - self.left) / self.window.bars

    def _note(self, numbers: TimeBars) -> tuple[str, ...]:
        """What stands over the plot when nothing is drawn in it."""
        if numbers.silence is None or numbers.outside.any():
            return ()
        return zero_words(numbers.silence, self.page.profile, self.page.words)

    def x_of(self, at: int) -> float:
        """Where an instant (ms UTC) lies, within the axes; every bar is equally wide."""
        edges = self.window.edges
        bar = int(np.clip(np.searchsorted(edges, at, "right") - 1, 0, self.window.bars - 1))
        share = (at - int(edges[bar])) / (int(edges[bar + 1]) - int(edges[bar]))
        return self.left + self.slot * min(max(bar + share, 0.0), float(self.window.bars))

    def draw_days(self) -> None:
        """Write as many of the bars' days under the axis as have room."""
        y = self.bottom - TICKS / 2 - 1
        for label, x in self._day_labels():
            self.page.text((x, y), label, role="text2")

    def _day_labels(self) -> list[tuple[str, float]]:
        """Choose every bar, every second, third … one, so that no two labels touch: text and left end."""
        offset = day_offset(self.page.profile)
        for every in range(1, self.window.bars + 1):
            chosen = range((self.window.bars - 1) % every, self.window.bars, every)
            days = [_day(self.window, index, offset) for index in chosen]
            names = [_short_name(self.window.step, day, last) for day, last in zip(days, [None, *days], strict=False)]
            labels = [(name, self._label_x(index, name)) for index, name in zip(chosen, names, strict=True)]
            if all(right[1] - left[1] - width(left[0], "chart-label") >= 5 for left, right in pairwise(labels)):
                return labels
        return []

    def _label_x(self, index: int, label: str) -> float:
        long = width(label, "chart-label")
        left = self.left + self.slot * (index + 0.5) - long / 2
        return min(max(left, 2.0), self.page.width - long - 4)

    def draw_counts(self) -> None:
        """Write the counts of the grid lines."""
        for step in self.steps:
            at = (self.left - 5, self.bottom + step * self.unit)
            self.page.text(at, self.page.words.number(step), role="text2", align="right")

    def redraw(self, numbers: TimeBars) -> None:
        """Draw all that a brush moves."""
        page = self.page
        if numbers.bounded:
            begin, end = self.x_of(max(numbers.first, FOREVER[0])), self.x_of(numbers.last)
            band = page.style.looks["period"]
            page.areas([((begin, self.bottom, max(end - begin, 1.0), self.top - self.bottom), band)])
        lines = [((self.left, y), (self.right, y)) for y in (self.bottom + s * self.unit for s in self.steps)]
        page.lines(lines[1:], "grid")
        self._draw_bars(numbers)
        page.lines(lines[:1], "edge")
        self._draw_mean(numbers)
        self._draw_events(numbers)
        if numbers.silence is not None:
            self._draw_zeros(numbers)
        page.tell(lambda: self._marks(numbers))

    def _draw_bars(self, numbers: TimeBars) -> None:
        units = self.page.scaled((self.left, self.bottom), (self.slot, self.unit))
        gap = min(0.22, 2.0 / self.slot) if self.slot > 3 else 0.0
        areas: list[Area] = []
        for values, base, prefix in (
            (numbers.counts, 0 * numbers.counts, ""),
            (numbers.outside, numbers.counts, "pale"),
        ):
            room = np.clip(self.steps[-1] - base, 0, values)
            for unsure in (False, True):
                look = "_".join(filter(None, (prefix, "incomplete" if unsure else ""))) or "bar"
                bars = np.flatnonzero((room > 0) & (numbers.incomplete == unsure)).tolist()
                boxes = ((i + gap / 2, float(base[i]), 1 - gap, float(room[i])) for i in bars)
                areas.extend((box, self.page.style.looks[look]) for box in boxes)
        self.page.areas(areas, units)

    def _draw_mean(self, numbers: TimeBars) -> None:
        if not np.nansum(numbers.mean):
            return
        xs = self.left + self.slot * (np.arange(self.window.bars) + 0.5)
        ys = self.bottom + numbers.mean * self.unit
        self.page.curve(xs, ys, "base", 4.0)
        self.page.curve(xs, ys, "text", 1.6)

    def _draw_events(self, numbers: TimeBars) -> None:
        for at, names in numbers.events:
            x = self.x_of(at)
            self.page.lines([((x, self.bottom), (x, self.top + 2))], "text2", 1.1, (0, (1.2, 2.2)))
            name = named(names, self.page.words.language)
            room = max(x - self.left, self.right - x)
            align: Align = "left" if self.right - x >= min(width(name, "chart-footer"), room) else "right"
            self.page.text((x, self.top + EVENTS / 2 + 1), name, "chart-footer", role="text2", align=align, most=room)

    def _draw_zeros(self, numbers: TimeBars) -> None:
        """A zero is drawn: a thick line on the axis for each day of the period, and what stands behind it in words."""
        page = self.page
        days = [i for i in range(self.window.bars) if self._is_inside(numbers, i) and not numbers.ahead[i]]
        stretch = [(self.left + self.slot * (i + 0.15), self.left + self.slot * (i + 0.85), i) for i in days]
        for unsure, dashes in ((False, "solid"), (True, (0, (1.0, 0.8)))):
            lines = [((a, self.bottom), (b, self.bottom)) for a, b, i in stretch if numbers.incomplete[i] == unsure]
            if lines:
                page.lines(lines, "text", 2.2, dashes)
        if self.slot > width("0", "chart-strong") + 2:
            for a, b, _ in stretch:
                page.text(
                    ((a + b) / 2, self.bottom + 8), "0", "chart-strong", align="center", on=page.style.looks["sheet"]
                )
        over = self.top + (EVENTS if numbers.events else 6)
        room = (self.left + 4, over, self.right - self.left - 8, self.note_high)
        draw_note(page, room, self.note, strong=False)

    def _is_inside(self, numbers: TimeBars, bar: int) -> bool:
        begin, end = int(self.window.edges[bar]), int(self.window.edges[bar + 1])
        return begin < numbers.last and end > numbers.first

    def _marks(self, numbers: TimeBars) -> list[Mark]:
        page, offset = self.page, day_offset(self.page.profile)
        marks = []
        for i in range(self.window.bars):
            begin, end = int(self.window.edges[i]), int(self.window.edges[i + 1])
            says = page.words(N_("{bar}: {count}"), bar=bar_name(self.window, i, offset), count=int(numbers.counts[i]))
            if numbers.outside[i]:
                says += page.words(N_(", {count} outside the period"), count=int(numbers.outside[i]))
            if numbers.incomplete[i]:
                says += page.words(N_(", reports may still come in"))
            box = (self.left + self.slot * i, self.bottom, self.slot, self.top - self.bottom)
            marks.append(Mark(box, says, Choice("period", period=Period("between", begin, end))))
        return marks


def count_steps(greatest: int) -> tuple[int, ...]:
    """Give the counts at which lines are drawn: from 0 in round steps, three at most above it, over the greatest."""
    step = 1
    while step * 3 < greatest:
        power = 10 ** int(math.log10(step))
        step = next(s for s in (power * 2, power * 5, power * 10) if s > step)
    lines = max(1, math.ceil(greatest / step))
    return tuple(step * number for number in range(lines + 1))


def _day(window: Window, index: int, offset: int) -> datetime:
    return datetime.fromtimestamp((int(window.edges[index]) - offset) // DAY * 86_400, tz=UTC)


def _short_name(step: str, day: datetime, before: datetime | None) -> str:
    if step == "day":
        new = before is None or before.month != day.month
        return f"{day.day} {_MONTHS[day.month - 1]}" if new else f"{day.day}"
    if step == "week":
        return f"{day.day} {_MONTHS[day.month - 1]}"
    return f"{day.year}" if step == "year" else f"{_MONTHS[day.month - 1]} {day.year % 100:02d}"


def bar_name(window: Window, index: int, offset: int) -> str:
    """Name a bar by its first day, and its last where it is longer: "23 NOV 26", "16–22 NOV 26"."""
    first, last = _day(window, index, offset), _day(window, index + 1, offset + DAY)
    if window.step == "year":
        return f"{first.year}"
    end = f"{last.day:02d} {_MONTHS[last.month - 1]} {last.year % 100:02d}"
    if window.step == "day":
        return end
    return f"{first.day:02d} {_MONTHS[first.month - 1]} – {end}"


def zero_words(behind: Silence, profile: Profile, words: Words) -> tuple[str, ...]:
    """Say what stands behind a zero."""
    if behind.last is None:
        last = words(N_("None in this period, and none on record before it."))
    else:
        group = date_time_group(behind.last, profile.zone)
        last = words(
            N_("None in this period. The last one: {group}, {days} days before."), group=group, days=behind.quiet_days
        )
    return last, words(N_("Incidents of every kind in this period: {count}"), count=behind.others)


CHART = Chart("time", N_("Over time"), _count, _title, draw)
