"""One chart drawn on one page: framed, counted, and redrawn in part while a brush passes."""

from collections.abc import Callable
from typing import Any

from gui.charts.chart import Chart
from gui.charts.frame import draw_footer, draw_title, foot_height
from gui.charts.page import Page
from models.answer import Answer
from models.statistics.footing import footing


class Drawing:
    """A chart on its page. `draw` does it once; `brush` moves the bars of what was drawn to a later answer."""

    def __init__(self, chart: Chart[Any], page: Page) -> None:
        self.chart = chart
        self.page = page
        self.title = ""
        self._is_full = False
        self._numbers: Any = None
        self._redraw: Callable[[Any], None] | None = None

    def draw(self, answer: Answer, *, full: bool = False) -> None:
        """Draw an answer with title and footer; `full` prints the question and the counting rule."""
        page = self.page
        numbers = self.chart.count(answer, None)
        self._is_full = full
        self.title = self.chart.title(numbers, page.profile, page.words)
        foot = foot_height(page, footing(answer, page.words), full=full)
        self._redraw = self.chart.draw(page, draw_title(page, self.title, foot), numbers)
        self._move(answer, numbers)

    def brush(self, answer: Answer) -> None:
        """Move bars and footer to another answer; title, labels and scale stay until the next `draw`."""
        self.page.clear_moving()
        self._move(answer, self.chart.count(answer, self._numbers))

    def _move(self, answer: Answer, numbers: Any) -> None:
        self._numbers = numbers
        self.page.is_moving = True
        said = footing(answer, self.page.words, hashed=not self.page.is_brushing)
        draw_footer(self.page, said, full=self._is_full)
        if self._redraw is not None:
            self._redraw(numbers)
        self.page.is_moving = False
