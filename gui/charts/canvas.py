"""A chart as pixels: drawn whole when the hand rests, and only its moving part while a brush passes."""

from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure

from gui.charts.chart import Chart
from gui.charts.drawing import Drawing
from gui.charts.page import Mark, Page
from gui.charts.style import Style
from models.answer import Answer
from models.text import Words

SMALLER, GREATER = 0.4, 1.15
"""By which factors an answer may fall and grow before its bars need another scale."""
Pixels = npt.NDArray[np.uint8]


class Canvas:
    """One chart in `pixels`, shape (height, width, 4), red green blue alpha; `ratio` of them to a reference pixel."""

    def __init__(self, chart: Chart[Any], style: Style, words: Words) -> None:
        self.chart = chart
        self.style = style
        self.words = words
        self.ratio = 1.0
        self.drawing: Drawing | None = None
        self.pixels: Pixels | None = None
        self._renderer: RendererAgg | None = None
        self._still: Any = None
        self._n = 0

    def draw(self, answer: Answer, size: tuple[int, int], ratio: float) -> None:
        """Draw an answer whole, `size` pixels wide and high."""
        wide, high = (max(length, 8) for length in size)
        figure = Figure(figsize=((wide + 0.01) / 72 / ratio, (high + 0.01) / 72 / ratio), dpi=72 * ratio)
        figure.set_facecolor(self.style.palette.base)
        renderer = FigureCanvasAgg(figure).get_renderer()
        page = Page(figure, (0, 0, wide / ratio, high / ratio), self.style, self.words, answer.profile)
        page.is_quick = True
        self.drawing = Drawing(self.chart, page)
        self.drawing.draw(answer)
        figure.patch.draw(renderer)
        page.paint(renderer, moving=False)
        self._still = renderer.copy_from_bbox(figure.bbox)
        page.paint(renderer, moving=True)
        self._renderer, self.ratio, self._n = renderer, ratio, answer.n
        self.pixels = np.asarray(renderer.buffer_rgba())

    def can_brush(self, answer: Answer) -> bool:
        """Say whether the scale that was drawn still suits another answer."""
        return self.drawing is not None and SMALLER * self._n <= answer.n <= GREATER * self._n

    def brush(self, answer: Answer) -> None:
        """Move the bars of what was drawn to another answer; labels and scale stay until the next `draw`."""
        if self.drawing is None or self._renderer is None:
            return
        self.drawing.page.is_brushing = True
        self.drawing.brush(answer)
        self._renderer.restore_region(self._still)
        self.drawing.page.paint(self._renderer, moving=True)

    @property
    def has_choices(self) -> bool:
        """Whether some of what can be pointed at can be chosen."""
        return self.drawing is not None and (self.drawing.page.has_choices or bool(self.drawing.page.legend))

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What can be pointed at, in the order of the keys; boxes in reference pixels from the lower left corner."""
        return () if self.drawing is None else (*self.drawing.page.marks, *self.drawing.page.legend)
