"""The chart of hours and weekdays: darker where more began, the greatest cell numbered."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from gui.charts.chart import Chart
from gui.charts.frame import LINE, draw_note
from gui.charts.page import Box, Mark, Page
from gui.charts.style import Look, width
from models.answer import Answer
from models.profile import Profile
from models.statistics.hour_weekday import WEEKDAYS, HourWeekday, hour_weekday
from models.text import N_, Words, zone_letter

TICKS = 14.0


def _count(answer: Answer, _kept: HourWeekday | None) -> HourWeekday:
    return hour_weekday(answer)


def _title(numbers: HourWeekday, _profile: Profile, words: Words) -> str:
    return words(N_("Hour × weekday, local {letter}"), letter=zone_letter(numbers.zone))


def draw(page: Page, box: Box, numbers: HourWeekday) -> Callable[[HourWeekday], None]:
    """Draw weekdays and hours; return what draws the cells."""
    cells = _Cells(page, box)
    cells.draw_labels(zone_letter(numbers.zone))
    return cells.redraw


class _Cells:
    """Where the 7 × 24 cells lie."""

    def __init__(self, page: Page, box: Box) -> None:
        self.page = page
        self.days = [page.words(day) for day in WEEKDAYS]
        self.left = box[0] + max(width(day, "chart-label") for day in self.days) + 5
        self.note = (box[0], box[1], box[2], LINE + 1)
        self.bottom = box[1] + LINE + TICKS
        self.wide = (box[0] + box[2] - self.left - 2) / 24
        self.high = (box[1] + box[3] - 2 - self.bottom) / 7

    def draw_labels(self, letter: str) -> None:
        """Write the weekdays, and every third or sixth hour with the letter of the zone behind the last."""
        for index, day in enumerate(self.days):
            if self.high >= 9 or index % 2 == 0:
                at = (self.left - 5, self.bottom + self.high * (6.5 - index))
                self.page.text(at, day, role="text2", align="right")
        for text, x in self._hours(letter):
            self.page.text((x, self.bottom - TICKS / 2 - 1), text, role="text2")

    def _hours(self, letter: str) -> list[tuple[str, float]]:
        """Choose every third, sixth or twelfth hour so that no two labels touch: text and left end."""
        for every in (3, 6, 12, 24):
            labels = []
            for hour in range(0, 25, every):
                text = f"24{letter}" if hour == 24 else f"{hour:02d}"
                long = width(text, "chart-label")
                shift = long if hour == 24 else long / 2 if hour else 0.0
                labels.append((text, self.left + self.wide * hour - shift))
            if all(b[1] - a[1] - width(a[0], "chart-label") >= 4 for a, b in pairwise(labels)):
                return labels
        return []

    def redraw(self, numbers: HourWeekday) -> None:
        """Draw the cells, darker by steps, and number the greatest, or all where there is room."""
        page, counts = self.page, numbers.counts
        most = int(counts.max())
        heat = page.style.palette.heat
        steps = np.ceil(counts / max(most, 1) * (len(heat) - 1)).astype(int)
        self._draw_lines()
        page.cells(self._corners(), [page.style.palette.panel, *heat[1:]], steps[::-1])
        if most:
            self._number(counts, steps, most)
        self._write_note(numbers, most)
        page.tell(
            lambda: [self._mark(day, hour, int(counts[day, hour])) for day in range(7) for hour in range(24)],
            has_choices=False,
        )

    def _corners(self) -> npt.NDArray[np.float64]:
        """The corners of the cells in pixels of the page, from the lower left, shape (8, 25, 2)."""
        xs, ys = self.left + self.wide * np.arange(25), self.bottom + self.high * np.arange(8)
        return np.stack(np.meshgrid(xs, ys), axis=-1)

    def _draw_lines(self) -> None:
        """Rule the days where empty cells have no ground of their own."""
        if self.page.style.palette.panel == self.page.style.palette.base:
            heights = [self.bottom + self.high * day - 0.5 for day in range(8)]
            right = self.left + self.wide * 24
            self.page.lines([((self.left, y), (right, y)) for y in heights], "hairline", 0.6)

    def _box(self, day: int, hour: int) -> Box:
        gap = 1.0 if self.wide > 4 else 0.5
        x, y = self.left + self.wide * hour, self.bottom + self.high * (6 - day)
        return x, y, self.wide - gap, self.high - gap

    def _number(
        self,
        counts: np.ndarray[tuple[int, ...], np.dtype[np.intp]],
        steps: np.ndarray[tuple[int, ...], np.dtype[np.int_]],
        most: int,
    ) -> None:
        page = self.page
        room = width(page.words.number(most), "chart-strong") <= self.wide and self.high >= 11
        if not room:
            return
        all_of_them = self.wide >= 18
        wanted = np.argwhere(counts > 0) if all_of_them else np.argwhere(counts == most)[:1]
        for day, hour in wanted.tolist():
            x, y, wide, high = self._box(day, hour)
            heat = page.style.palette.heat[int(steps[day, hour])]
            use = "chart-strong" if counts[day, hour] == most else "chart-label"
            page.text(
                (x + wide / 2, y + high / 2),
                page.words.number(int(counts[day, hour])),
                use,
                align="center",
                on=Look(heat, heat),
            )

    def _write_note(self, numbers: HourWeekday, most: int) -> None:
        words = self.page.words
        if not numbers.n:
            says = [words(N_("0 incidents: too few to tell"))]
        elif not most:
            says = [words(N_("No hour known for any of the {count}"), count=numbers.n)]
        else:
            says = [words(N_("darkest: {most}"), most=most)]
            if numbers.hour_unknown:
                says.append(words(N_("{count} of unknown hour"), count=numbers.hour_unknown))
        draw_note(self.page, self.note, (" · ".join(says),), strong=False)

    def _mark(self, day: int, hour: int, count: int) -> Mark:
        says = self.page.words(
            N_("{day} {first}–{last}: {count}"),
            day=self.days[day],
            first=f"{hour:02d}",
            last=f"{hour + 1:02d}",
            count=count,
        )
        return Mark(self._box(day, hour), says)


CHART = Chart("hours", N_("Hour and weekday"), _count, _title, draw)
