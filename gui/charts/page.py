"""The ground one chart is drawn on: a rectangle of a figure in reference pixels, with what stays and what moves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.collections import LineCollection, PolyCollection, QuadMesh
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.transforms import Affine2D, Transform

from gui.charts.lettering import Align, Hand, Lettering
from gui.charts.style import Look, Style, fit, width
from models.filter import Filter
from models.period import Period
from models.profile import Profile
from models.text import Words

Box = tuple[float, float, float, float]
"""x, y, width, height; y grows upwards from the lower left corner."""
Area = tuple[Box, Look]
Point = tuple[float, float]
Numbers = npt.NDArray[np.floating[Any]]
Dashes = tuple[float, tuple[float, ...]]


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
        self.is_quick = False
        self.is_brushing = False
        self.figure = figure
        self.x, self.y, self.width, self.height = box
        self.style = style
        self.words = words
        self.profile = profile
        self.still: list[Artist] = []
        self.moving: list[Artist] = []
        self._marks: list[Mark] | None = None
        self._tell: Callable[[], Sequence[Mark]] = tuple
        self.has_choices = False
        self.legend: list[Mark] = []
        self.cut: list[str] = []
        self.is_moving = False
        self.transform: Transform = Affine2D().translate(self.x, self.y).scale(1 / 72) + figure.dpi_scale_trans

    def clear_moving(self) -> None:
        """Take away what moves, before it is drawn anew."""
        for artist in self.moving:
            artist.remove()
        self.moving.clear()

    def tell(self, marks: Callable[[], Sequence[Mark]], *, has_choices: bool = True) -> None:
        """Keep how to list what can be pointed at, and whether it can be chosen; it is listed when somebody points."""
        self._tell = marks
        self._marks = None
        self.has_choices = has_choices

    @property
    def marks(self) -> list[Mark]:
        """What can be pointed at, in the order of the keys."""
        if self._marks is None:
            self._marks = list(self._tell())
        return self._marks

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
        ink = self.style.text_on(on) if on else getattr(self.style.palette, role)
        hand = Hand(use, ink, on.face if on is not None and on.hatch else "")
        artist = Lettering(at, shown, hand, align, self.transform, is_quick=self.is_quick)
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

    def areas(self, areas: Sequence[Area], transform: Transform | None = None) -> None:
        """Fill rectangles, given in pixels of the page or in the units of `transform`: all plain ones in one go.

        While a brush passes, areas that have a colour of their own do without their hatch.
        """
        hatched = {look for _, look in areas if look.hatch and not (self.is_brushing and look.coloured)}
        plain = [(box, look) for box, look in areas if look not in hatched]
        for part in (plain, *([area for area in areas if area[1] == look] for look in sorted(hatched, key=str))):
            if part:
                self.add(_collection(part, part[0][1] in hatched, transform or self.transform))

    def cells(self, corners: npt.NDArray[np.float64], colours: Sequence[str], shades: npt.NDArray[np.integer]) -> None:
        """Fill a grid of cells with gaps between: `corners` (rows + 1, columns + 1, 2), `shades` index `colours`."""
        mesh = QuadMesh(corners, antialiased=False, transform=self.transform)
        mesh.set_facecolor(np.array([_rgba(colour) for colour in colours])[shades.ravel()])
        mesh.set_edgecolor(self.style.palette.base)
        mesh.set_linewidth(1.0)
        self.add(mesh)

    def scaled(self, origin: Point, unit: Point) -> Transform:
        """Give the transform in which numbers become lengths: `origin` in pixels is (0, 0), `unit` pixels are one."""
        return Affine2D().scale(*unit).translate(*origin) + self.transform


@cache
def _rgba(colour: str) -> tuple[float, float, float, float]:
    """Read a colour of a theme once: matplotlib would for every bar of every step."""
    return to_rgba(colour)


def _collection(areas: Sequence[Area], is_hatched: bool, transform: Transform) -> PolyCollection:
    corners = np.array([box for box, _ in areas], np.float64)
    lefts, lows = corners[:, 0], corners[:, 1]
    rights, highs = lefts + corners[:, 2], lows + corners[:, 3]
    verts = np.stack([lefts, lows, rights, lows, rights, highs, lefts, highs], axis=1).reshape(-1, 4, 2)
    look = areas[0][1]
    collection = PolyCollection(
        list(verts),
        facecolors=np.array([_rgba(each.face) for _, each in areas]),
        edgecolors=[look.ink] if is_hatched else "none",
        linewidths=0.8 if is_hatched else 0,
        hatch=look.hatch if is_hatched else None,
        transform=transform,
    )
    collection.set_hatch_linewidth(0.9)
    return collection
