"""The map without incidents: which layers of which ground, in which look and language, ready to draw any view."""

import threading
from collections import OrderedDict
from dataclasses import dataclass, field

from PySide6.QtGui import QImage, QPainter

from gui.map import lettering
from gui.map.ground import Ground
from gui.map.labels import Plan
from gui.map.layers import LAYERS
from gui.map.projection import View
from gui.map.sheet import Sheet
from gui.theme import Theme
from models.places import Gazetteer
from models.profile import Profile

_MOST_PLANS = 8
DEFAULT_LAYERS = frozenset(layer.name for layer in LAYERS if layer.shown)


@dataclass(frozen=True, eq=False)
class Drawing:
    """One way to draw the ground; `layers` are names of LAYERS, `language` that of the sectors' names."""

    ground: Ground
    gazetteer: Gazetteer
    theme: Theme
    profile: Profile
    name_set: str
    language: str
    layers: frozenset[str] = DEFAULT_LAYERS
    _plans: OrderedDict[int, Plan] = field(default_factory=OrderedDict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def with_layers(self, layers: frozenset[str]) -> "Drawing":
        """The same with other layers."""
        return Drawing(self.ground, self.gazetteer, self.theme, self.profile, self.name_set, self.language, layers)

    def sheet(self, view: View) -> Sheet:
        """Make the sheet for a view; the names of its level are placed when they are first asked for."""
        return Sheet(view, self.ground, self.theme, self.profile, self.plan(view.level))

    def plan(self, level: int) -> Plan:
        """Give the names that are on the map at a level, placed once for the whole world: panning moves no name."""
        with self._lock:
            if level not in self._plans:
                kinds = frozenset(layer.labels for layer in LAYERS if layer.name in self.layers)
                self._plans[level] = lettering.plan(level, kinds, self)
            while len(self._plans) > _MOST_PLANS:
                self._plans.popitem(last=False)
            return self._plans[level]

    def paint(self, painter: QPainter, view: View) -> None:
        """Draw the ground of a view with its upper left corner at the painter's origin."""
        sheet = self.sheet(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for layer in LAYERS:
            if layer.name in self.layers:
                layer.paint(painter, sheet)

    def image(self, view: View, dpr: float) -> QImage:
        """Draw the ground of a view as a picture; may be called in any thread."""
        image = QImage(round(view.width * dpr), round(view.height * dpr), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(dpr)
        painter = QPainter(image)
        self.paint(painter, view)
        painter.end()
        return image
