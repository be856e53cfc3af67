"""One sheet of the map while it is drawn: which ground it shows, in which look and words, and what a layer of it is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui import glyphs
from gui.map.ground import Ground, Shapes
from gui.map.labels import Plan
from gui.map.paths import path_of
from gui.map.projection import Floats, View
from gui.palette import Palette
from gui.theme import Theme
from models.profile import Profile

_BLEED = 24.0
"""Pixels around the sheet that are drawn too, so that neighbouring sheets meet without a seam."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn now: a view of the ground; lengths are pixels of the reference window times `theme.scale`."""

    view: View
    ground: Ground
    theme: Theme
    profile: Profile
    plan: Plan

    @property
    def palette(self) -> Palette:
        """The colours of the look."""
        return self.theme.palette

    @property
    def rect(self) -> QRectF:
        """The whole sheet in its own pixels."""
        return QRectF(0, 0, self.view.width, self.view.height)

    def length(self, pixels: float) -> float:
        """Scale a length given in pixels of the reference window."""
        return pixels * self.theme.scale

    def shapes(self, layer: str) -> Shapes:
        """Give a layer of the ground, thinned for this scale."""
        return self.ground.shapes(layer, 0.35 / self.view.scale)

    def lines(self, shapes: Shapes) -> list[Floats]:
        """Give what of these shapes lies on the sheet, in its pixels."""
        scale, left, top = self.view.scale, self.view.left, self.view.top
        bleed = _BLEED * self.theme.scale
        right, bottom = left + self.view.width, top + self.view.height
        cut = shapes.within(
            (left - bleed) / scale, (top - bleed) / scale, (right + bleed) / scale, (bottom + bleed) / scale
        )
        return [line * scale - (left, top) for line in cut]

    def path(self, shapes: Shapes, *, closed: bool = False) -> QPainterPath:
        """Give what of these shapes lies on the sheet as one path."""
        return path_of(self.lines(shapes), closed=closed)

    def pen(self, colour: str, width: float, dashes: tuple[float, ...] = (), opacity: float = 1.0) -> QPen:
        """Make a pen; width and dashes in pixels of the reference window."""
        ink = QColor(colour)
        ink.setAlphaF(opacity)
        pen = QPen(ink, self.length(width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
        if dashes:
            pen.setDashPattern([dash / width for dash in dashes])
        return pen

    def halo(self, width: float) -> QPen:
        """The pen that frees a line or a letter from the ground under it."""
        pen = self.pen(self.palette.base, width, opacity=glyphs.HALO_OPACITY)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of the ground: its name, its label in the layer menu, how it is drawn, and whether it is at first."""

    name: str
    label: str
    paint: Callable[[QPainter, Sheet], None]
    shown: bool = True
    labels: str = ""
    """The kind of label of the plan that this layer draws, "" for none."""


@contextmanager
def clipped(painter: QPainter, path: QPainterPath) -> Iterator[None]:
    """Draw only inside a path for a while."""
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    yield
    painter.restore()
