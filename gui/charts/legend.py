"""The legend over a chart: what each colour and hatch stands for, in words where there is room, else in codes."""

from collections.abc import Sequence
from dataclasses import dataclass

from gui.charts.page import Box, Choice, Mark, Page
from gui.charts.style import width

LINE = 14.0
SWATCH = (12.0, 9.0)


@dataclass(frozen=True, slots=True)
class Entry:
    """One look with its words, its codes, and what a click on it asks for."""

    look: str
    label: str
    codes: str
    choice: Choice | None = None


def draw_legend(page: Page, box: Box, entries: Sequence[Entry]) -> float:
    """Write the legend into the top of a box, in two lines at most; give the height it took."""
    if not entries:
        return 0.0
    texts = [entry.label for entry in entries]
    places = _places(texts, box[2])
    if places[-1][1] > 1:
        texts = [entry.codes for entry in entries]
        places = _places(texts, box[2])
    for entry, text, (x, line) in zip(entries, texts, places, strict=True):
        left, middle = box[0] + x, box[1] + box[3] - LINE * (line + 0.5)
        swatch = (left, middle - SWATCH[1] / 2, *SWATCH)
        page.areas([(swatch, page.style.looks[entry.look])])
        used = page.text((left + SWATCH[0] + 4, middle), text, role="text2", most=box[0] + box[2] - left - SWATCH[0])
        page.legend.append(Mark((left, middle - LINE / 2, SWATCH[0] + 4 + used, LINE), entry.label, entry.choice))
    return LINE * (places[-1][1] + 1) + 2


def _places(texts: Sequence[str], room: float) -> list[tuple[float, int]]:
    places: list[tuple[float, int]] = []
    x, line = 0.0, 0
    for text in texts:
        long = SWATCH[0] + 4 + width(text, "chart-label")
        if x > 0 and x + long > room:
            x, line = 0.0, line + 1
        places.append((x, line))
        x += long + 10
    return places
