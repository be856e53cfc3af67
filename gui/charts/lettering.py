"""One line of text on a chart: true outlines in files, kept pictures of letters on the screen, to be quick."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.patheffects import Normal, Stroke
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform, Transform

from gui.charts.style import font, runs, width

Align = Literal["left", "center", "right"]
MIDDLE_OF_CAPITALS = 0.357
"""How far the middle of capitals and figures of Noto Sans lies over the baseline, in parts of its size."""
HALO = 2.6
_PHASES = 4
"""Into how many steps a pixel is divided for the left end of a word."""
_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}


@dataclass(frozen=True, slots=True)
class Hand:
    """In which hand a text is written: a use of gui/fonts.py, an ink, and the colour of a halo ("" for none)."""

    use: str
    ink: str
    halo: str = ""


@dataclass(frozen=True, slots=True)
class _Sprite:
    """A kept picture of letters, its origin `left` and `down` pixels inside it."""

    picture: npt.NDArray[np.uint8] = field(repr=False)
    left: int
    down: int


class Lettering(Artist):
    """Text whose middle line is at a point. `is_quick` allows kept pictures of letters, set on quarters of a pixel."""

    def __init__(
        self,
        at: tuple[float, float],
        text: str,
        hand: Hand,
        align: Align,
        transform: Transform,
        *,
        is_quick: bool = False,
    ) -> None:
        super().__init__()
        self.at = at
        self.text = text
        self.hand = hand
        self.align = align
        self.is_quick = is_quick
        self.set_transform(transform)

    @property
    def box(self) -> tuple[float, float, float, float]:
        """x, y, width, height in the units of the page, of the letters that can be seen."""
        long = width(self.text, self.hand.use)
        high = font(self.hand.use).get_size_in_points()
        return self.at[0] - long * _SHARES[self.align], self.at[1] - high / 2, long, high

    def draw(self, renderer: RendererBase, *_args: Any, **_kwargs: Any) -> None:
        """Draw the text."""
        if self.is_quick and isinstance(renderer, RendererAgg):
            self._draw_pictures(renderer)
        else:
            text = outlines(self.text, self.hand, self.align)
            text.set_position((self.at[0], self.at[1] - _rise(self.hand)))
            text.set_transform(self.get_transform())
            if self.figure is not None:
                text.set_figure(self.figure)
            text.draw(renderer)

    def _draw_pictures(self, renderer: RendererAgg) -> None:
        scale = renderer.dpi / 72
        left = self.at[0] - width(self.text, self.hand.use) * _SHARES[self.align]
        x, y = self.get_transform().transform((left, self.at[1] - _rise(self.hand)))
        context = renderer.new_gc()
        for letters in runs(self.text):
            if not letters.isspace():
                column, phase = divmod(round(x * _PHASES), _PHASES)
                sprite = _sprite(letters, self.hand, renderer.dpi, phase)
                renderer.draw_image(context, column - sprite.left, round(y) - sprite.down, sprite.picture)
            x += width(letters, self.hand.use) * scale
        context.restore()


def _rise(hand: Hand) -> float:
    return MIDDLE_OF_CAPITALS * font(hand.use).get_size_in_points()


def outlines(text: str, hand: Hand, align: Align) -> Text:
    """Give the text as outlines, its baseline at the origin."""
    made = Text(
        0,
        0,
        text,
        color=hand.ink,
        fontproperties=font(hand.use),
        horizontalalignment=align,
        verticalalignment="baseline",
        parse_math=False,
    )
    if hand.halo:
        made.set_path_effects([Stroke(linewidth=HALO, foreground=hand.halo), Normal()])
    return made


@lru_cache(maxsize=4096)
def _sprite(text: str, hand: Hand, dpi: float, phase: int) -> _Sprite:
    scale = dpi / 72
    size = font(hand.use).get_size_in_points() * scale
    edge = 2 + round(HALO * scale)
    down = edge + round(size * 0.35)
    high = down + round(size * 1.1) + edge
    renderer = RendererAgg(round(width(text, hand.use) * scale) + 2 * edge + 1, high, dpi)
    made = outlines(text, hand, "left")
    made.set_transform(IdentityTransform())
    made.set_position((edge + phase / _PHASES, down))
    made.set_figure(_figure_of(dpi))
    made.draw(renderer)
    return _Sprite(np.asarray(renderer.buffer_rgba())[::-1].copy(), edge, down)


@lru_cache(maxsize=8)
def _figure_of(dpi: float) -> Figure:
    return Figure(dpi=dpi)
