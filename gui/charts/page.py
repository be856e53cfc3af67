"""The ground one chart is drawn on: a rectangle of a figure in reference pixels, with what stays and what moves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patheffects import Normal, Stroke
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from gui.charts.style import Look, Style, fit, font, width
from models.filter import Filter
from models.period import Period
from models.profile import Profile
from models.text import Words

Box = tuple[float, float, float, float]
"""x, y, width, height; y grows upwards from the lower left corner."""
Point = tuple[float, float]
Align = Literal["left", "center", "right"]
Numbers = npt.NDArray[np.floating[Any]]
Dashes = tuple[float, tuple[float, ...]]
MIDDLE_OF_CAPITALS = 0.357
"""How far the middle of capitals and figures of Noto Sans lies over the baseline, in parts of its size."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a click on a mark asks for: some codes of a field, or a period."""

    field: str
    codes: frozenset[str] = frozenset()
    period: Period | None = None

    def asked(self, question: Filter, *, add: bool = False) -> Filter:
        """Ask for this choice; a second time takes it back; `add` puts its codes to those chosen, or takes them out."""
        if self.period is not None:
            return replace(question, period=Period() if question.period == self.period else self.period)
        chosen = question.chosen(self.field)
        if add:
            return question.with_codes(self.field, chosen - self.codes if self.codes <= chosen else chosen | self.codes)
        return question.with_codes(self.field, frozenset() if chosen == self.codes else self.codes)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that can be pointed at: where it is on the page, what it says, and what a click on it asks for."""

    box: Box
    says: str
    choice: Choice | None = None


class Page:
    """One chart's rectangle on a figure. What is drawn while `is_moving` is drawn anew at each step of a brush."""

    def __init__(self, figure: Figure, box: Box, style: Style, words: Words, profile: Profile) -> None:
        self.figure = figure
        self.x, self.y, self.width, self.height = box
        self.style = style
        self.words = words
        self.profile = profile
        self.still: list[Artist] = []
        self.moving: list[Artist] = []
        self.marks: list[Mark] = []
        self.legend: list[Mark] = []
        self.cut: list[str] = []
        self.is_moving = False
        self.transform: Transform = Affine2D().translate(self.x, self.y).scale(1 / 72) + figure.dpi_scale_trans

    def clear_moving(self) -> None:
        """Take away what moves, before it is drawn anew."""
        for artist in self.moving:
            artist.remove()
        self.moving.clear()
        self.marks.clear()

    def paint(self, renderer: RendererBase, *, moving: bool) -> None:
        """Draw what moves, or what stays, in the order it was put on the page."""
        for artist in self.moving if moving else self.still:
            artist.draw(renderer)

    def add(self, artist: Artist) -> None:
        """Put an artist on the page."""
        layer = self.moving if self.is_moving else self.still
        artist.set_zorder(len(layer) + (1000 if self.is_moving else 0))
        artist.set_in_layout(False)
        self.figure.add_artist(artist)
        layer.append(artist)

    def text(
        self,
        at: Point,
        text: str,
        use: str = "chart-label",
        *,
        role: str = "text",
        align: Align = "left",
        most: float | None = None,
        on: Look | None = None,
    ) -> float:
        """Write one line whose middle is at `at`, cut to `most` pixels; give its width.

        `role` is one of the palette; text `on` an area has the colour that reads on it, and stands out from its hatch.
        """
        shown = text if most is None else fit(text, use, most)
        if shown != text:
            self.cut.append(text)
        if not shown:
            return 0.0
        artist = Text(
            at[0],
            at[1] - MIDDLE_OF_CAPITALS * font(use).get_size_in_points(),
            shown,
            color=self.style.text_on(on) if on else getattr(self.style.palette, role),
            fontproperties=font(use),
            horizontalalignment=align,
            verticalalignment="baseline",
            parse_math=False,
            transform=self.transform,
        )
        if on is not None and on.hatch:
            artist.set_path_effects([Stroke(linewidth=2.6, foreground=on.face), Normal()])
        self.add(artist)
        return width(shown, use)

    def lines(
        self, segments: Sequence[tuple[Point, Point]], role: str, weight: float = 1.0, dashes: str | Dashes = "solid"
    ) -> None:
        """Draw straight lines between points of the page."""
        colour = getattr(self.style.palette, role)
        self.add(
            LineCollection(
                list(segments), colors=[colour], linewidths=weight, linestyles=[dashes], transform=self.transform
            )
        )

    def curve(self, xs: Numbers, ys: Numbers, role: str, weight: float) -> None:
        """Draw one line through points of the page; NaN breaks it."""
        colour = getattr(self.style.palette, role)
        line = Line2D(xs, ys, color=colour, linewidth=weight, solid_joinstyle="round", transform=self.transform)
        self.add(line)

    def areas(self, boxes: Sequence[Box], look: Look, transform: Transform | None = None) -> None:
        """Fill rectangles, given in pixels of the page or in the units of `transform`, all with one look."""
        if not boxes:
            return
        corners = np.array(boxes, np.float64)
        lows, highs = corners[:, :2], corners[:, :2] + corners[:, 2:]
        verts = np.stack(
            [lows, np.column_stack([highs[:, 0], lows[:, 1]]), highs, np.column_stack([lows[:, 0], highs[:, 1]])],
            axis=1,
        )
        areas = PolyCollection(
            list(verts),
            facecolors=[look.face],
            edgecolors=[look.ink] if look.hatch else "none",
            linewidths=0.8 if look.hatch else 0,
            hatch=look.hatch or None,
            transform=transform or self.transform,
        )
        areas.set_hatch_linewidth(0.9)
        self.add(areas)

    def scaled(self, origin: Point, unit: Point) -> Transform:
        """Give the transform in which numbers become lengths: `origin` in pixels is (0, 0), `unit` pixels are one."""
        return Affine2D().scale(*unit).translate(*origin) + self.transform
