"""Charts of rows: a label, a bar of one or more parts, and what it comes to at its end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from gui.charts.page import Area, Box, Choice, Mark, Page
from gui.charts.style import Look, width

N = TypeVar("N")
GAP = 5
LABEL_SHARE = 0.42
"""What part of the width the labels of the rows may take at most."""
NOTE_SHARE = 0.5
"""What part of a bar's room is kept free for a note behind it; a longer one is written only where it fits."""
LEAST_BAR = 0.15
ROW = (12.0, 44.0)
"""The least and the greatest height of a row."""
BAR = (6.0, 22.0)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: its number, the name of its look, and the text inside when it has room."""

    value: float
    look: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Whisker:
    """A range drawn over a bar, in the bar's numbers."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One row. `code` finds it again in later numbers; `below` is a second, paler bar; `end` stands after the bar.

    `says` is the whole of it in words; `choice` is what a click asks for; `strong` rows are totals.
    """

    code: str
    label: str
    parts: tuple[Part, ...]
    end: str
    says: str
    note: str = ""
    below: Part | None = None
    whisker: Whisker | None = None
    choice: Choice | None = None
    pale: bool = False

    @property
    def length(self) -> float:
        """The number at which the bar, its pale companion and its whisker all end."""
        ends = [sum(part.value for part in self.parts)]
        ends += [self.below.value] if self.below else []
        ends += [self.whisker.high] if self.whisker else []
        return max(ends)


def most_rows(box: Box) -> int:
    """How many rows have room in a box."""
    return max(1, int(box[3] // ROW[0]))


def draw_rows(page: Page, box: Box, numbers: N, bars: Callable[[N], Sequence[Bar]]) -> Callable[[N], None]:
    """Draw rows into a box; return what draws their bars, for these numbers and for later ones with the same rows."""
    shown = bars(numbers)
    grid = _Grid(page, box, shown)
    for index, bar in enumerate(shown):
        role = "text2" if bar.pale else "text"
        at = (box[0] + grid.labels, grid.middle(index))
        page.text(at, bar.label, role=role, align="right", most=grid.labels)

    def redraw(later: N) -> None:
        found = {bar.code: bar for bar in bars(later)}
        grid.draw([(index, found[bar.code]) for index, bar in enumerate(shown) if bar.code in found])

    return redraw


class _Grid:
    """Where the rows of a chart lie and how long one is."""

    def __init__(self, page: Page, box: Box, bars: Sequence[Bar]) -> None:
        self.page = page
        self.box = box
        x, _, wide, high = box
        self.labels = min(max((width(bar.label, "chart-label") for bar in bars), default=0) + 1, wide * LABEL_SHARE)
        self.row = min(max(high / max(1, len(bars)), 1.0), ROW[1])
        self.left = x + self.labels + GAP
        self.right = x + wide
        self.unit = self._unit(bars)

    def _unit(self, bars: Sequence[Bar]) -> float:
        """Pixels for one, so that the longest bar and the text at its end have room."""
        room = self.right - self.left
        units = [max(room - _end_width(bar, room), room * LEAST_BAR) / bar.length for bar in bars if bar.length > 0]
        return min(units, default=room)

    def middle(self, index: int) -> float:
        """The height of the middle of a row."""
        return self.box[1] + self.box[3] - self.row * (index + 0.5)

    def draw(self, bars: Sequence[tuple[int, Bar]]) -> None:
        """Draw the bars, all of one look at once, then what stands in and after them."""
        origin = (self.left, self.box[1] + self.box[3])
        units = self.page.scaled(origin, (self.unit, -self.row))
        self.page.areas(self._areas(bars), units)
        whiskers = [line for index, bar in bars for line in self._whisker(index, bar)]
        if whiskers:
            self.page.lines(whiskers, "text", 1.2)
        base = [((self.left, origin[1] - self.row * len(bars)), (self.left, origin[1]))]
        self.page.lines(base, "edge", 1.0)
        for index, bar in bars:
            self._write(index, bar)
        self.page.tell(lambda: [self._mark(index, bar) for index, bar in bars])

    def thickness(self, *, paired: bool) -> float:
        """The share of the row that a bar takes."""
        most = min(max(self.row * 0.62, BAR[0]), BAR[1] if not paired else BAR[1] * 1.4)
        return min(most, self.row - 1) / self.row

    def _areas(self, bars: Sequence[tuple[int, Bar]]) -> list[Area]:
        looks = self.page.style.looks
        areas: list[Area] = []
        for index, bar in bars:
            thick = self.thickness(paired=bar.below is not None)
            top = index + (1 - thick) / 2
            high = thick / 2 if bar.below is not None else thick
            start = 0.0
            for part in bar.parts:
                if part.value > 0:
                    areas.append(((start, top, self._within(bar, part.value, start), high), looks[part.look]))
                start += part.value
            if bar.below is not None and bar.below.value > 0:
                areas.append(((0.0, top + high, self._within(bar, bar.below.value), high), looks[bar.below.look]))
        return areas

    def _most(self, bar: Bar) -> float:
        """How long a bar can be with its number behind it: a later answer may be greater than the scale allows for."""
        return (self.right - self.left - width(bar.end, "chart-strong") - GAP) / self.unit

    def _within(self, bar: Bar, value: float, start: float = 0.0) -> float:
        return max(min(value, self._most(bar) - start), 0.0)

    def _whisker(self, index: int, bar: Bar) -> list[tuple[tuple[float, float], tuple[float, float]]]:
        if bar.whisker is None or bar.whisker.high <= 0:
            return []
        middle, cap = self.middle(index), self.row * self.thickness(paired=False) * 0.3
        low, high = (self.left + self._within(bar, each) * self.unit for each in (bar.whisker.low, bar.whisker.high))
        ends = [((at, middle - cap), (at, middle + cap)) for at in (low, high)]
        return [((low, middle), (high, middle)), *ends]

    def _write(self, index: int, bar: Bar) -> None:
        middle = self.middle(index)
        at = self.left
        for part in bar.parts:
            long = part.value * self.unit
            if part.text and long >= width(part.text, "chart-strong") + 4:
                look = self.page.style.looks[part.look]
                self._inside((at + long / 2, middle), part.text, look)
            at += long
        end = self.left + min(bar.length, self._most(bar)) * self.unit + GAP
        room = self.right - end + 1
        used = self.page.text((end, middle), bar.end, "chart-strong")
        left_over = room - used - 4
        if bar.note and (left_over >= width(bar.note, "chart-label") or not bar.length):
            self.page.text((end + used + 4, middle), bar.note, role="text2", most=left_over)

    def _mark(self, index: int, bar: Bar) -> Mark:
        return Mark((self.box[0], self.middle(index) - self.row / 2, self.box[2], self.row), bar.says, bar.choice)

    def _inside(self, at: tuple[float, float], text: str, look: Look) -> None:
        self.page.text(at, text, "chart-strong", align="center", on=look)


def _end_width(bar: Bar, room: float) -> float:
    note = width(bar.note, "chart-label") + 4 if bar.note else 0
    return GAP + width(bar.end, "chart-strong") + (note if note <= room * NOTE_SHARE else 0) + 1
