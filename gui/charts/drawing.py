"""One chart drawn on one page: framed, counted, and redrawn in part while a brush passes."""

from collections.abc import Callable
from typing import Any

from gui.charts.chart import Chart
from gui.charts.frame import Heading, draw_frame
from gui.charts.page import Page
from models.answer import Answer
from models.statistics.footing import Footing, footing


class Drawing:
    """A chart on its page. `draw` does it once; `brush` moves the bars of what was drawn to a later answer."""

    def __init__(self, chart: Chart[Any], page: Page) -> None:
        self.chart = chart
        self.page = page
        self.title = ""
        self.footing: Footing | None = None
        self._numbers: Any = None
        self._redraw: Callable[[Any], None] | None = None

    def draw(self, answer: Answer, *, full: bool = False) -> None:
        """Draw an answer with title and footer; `full` prints the question and the counting rule."""
        page = self.page
        self._numbers = self.chart.count(answer, None)
        self.footing = footing(answer, page.words)
        self.title = self.chart.title(self._numbers, page.profile, page.words)
        box = draw_frame(page, Heading(self.title, self.footing, full))
        self._redraw = self.chart.draw(page, box, self._numbers)
        self._move()

    def brush(self, answer: Answer) -> None:
        """Move the bars to another answer; title, labels, footer and scale stay until the next `draw`."""
        self._numbers = self.chart.count(answer, self._numbers)
        self.page.clear_moving()
        self._move()

    def _move(self) -> None:
        if self._redraw is not None:
            self.page.is_moving = True
            self._redraw(self._numbers)
            self.page.is_moving = False
