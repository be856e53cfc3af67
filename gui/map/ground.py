"""The ground under the incidents, made ready for drawing: coordinates of the flat map, thinned for each scale."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
import numpy.typing as npt
import shapely

from gui.map.projection import Box, Floats, to_degrees, to_world
from models.basemap import Basemap, Relief, Value

DETAIL: Box = (42.0, 37.0, 51.5, 43.5)
"""West, south, east, north of the ground that is drawn in detail (degrees); outside lies the coarse world."""
_KEY_RANKS = (1, 2, 3)
_WIDE = 3.0
"""How many times wider than high a sector's name is."""
_CLEAR = 0.06
"""Degrees that a sector's name keeps from towns and from the line along which most happens."""


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """Lines or rings of one layer in the unit square, with what is known of each; `parts` are shapely geometries."""

    parts: npt.NDArray[np.object_]
    boxes: Floats
    attributes: tuple[Mapping[str, Value], ...]

    def chosen(self, wanted: npt.NDArray[np.bool_]) -> "Shapes":
        """Only some of them."""
        kept = tuple(each for each, keep in zip(self.attributes, wanted, strict=True) if keep)
        return Shapes(self.parts[wanted], self.boxes[wanted], kept)

    def within(self, left: float, top: float, right: float, bottom: float) -> list[Floats]:
        """Give the coordinates (n, 2) of what lies in a rectangle of the unit square, cut to it."""
        boxes = self.boxes
        near = (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= bottom) & (boxes[:, 3] >= top)
        if not near.any():
            return []
        cut = shapely.clip_by_rect(self.parts[near], left, top, right, bottom)
        pieces = shapely.get_parts(cut)
        if len(pieces) and shapely.get_dimensions(pieces).max() == 2:
            pieces = shapely.get_rings(pieces)
        pieces = pieces[~shapely.is_empty(pieces)]
        ends = np.cumsum(shapely.get_num_coordinates(pieces))
        return np.split(shapely.get_coordinates(pieces), ends[:-1]) if len(pieces) else []


class Ground:
    """The layers of a basemap on the flat map. Everything is read and thinned when first drawn, in any thread."""

    def __init__(self, basemap: Basemap) -> None:
        self.basemap = basemap
        self._lock = threading.RLock()
        self._whole: dict[str, Shapes] = {}
        self._thinned: dict[tuple[str, int], Shapes] = {}
        self._reliefs: dict[str, Relief] = {}
        self._middles: dict[tuple[tuple[float, float], ...], tuple[float, float]] = {}

    @cached_property
    def attribution(self) -> str:
        """Whose data this is, in the line that stands on every map."""
        return self.basemap.attribution()

    def shapes(self, layer: str, tolerance: float) -> Shapes:
        """Give a layer thinned (Douglas and Peucker) to a tolerance in the unit square, rounded to a power of two."""
        power = int(np.floor(np.log2(tolerance)))
        with self._lock:
            if (layer, power) not in self._thinned:
                whole = self._all(layer)
                parts = shapely.simplify(whole.parts, 2.0**power, preserve_topology=False)
                alive = ~shapely.is_empty(parts)
                self._thinned[layer, power] = Shapes(parts, whole.boxes, whole.attributes).chosen(alive)
            return self._thinned[layer, power]

    def relief(self, name: str) -> Relief:
        """Give the relief "theatre" or "world"."""
        with self._lock:
            if name not in self._reliefs:
                self._reliefs[name] = self.basemap.relief(name)
            return self._reliefs[name]

    def middle_of(self, outline: tuple[tuple[float, float], ...]) -> tuple[float, float]:
        """Give the point (lat, lon) deepest inside a sector, clear of the 1994 line and key towns: its name's place."""
        with self._lock:
            if outline not in self._middles:
                self._middles[outline] = self._deepest(outline)
            return self._middles[outline]

    def _deepest(self, outline: tuple[tuple[float, float], ...]) -> tuple[float, float]:
        whole = shapely.Polygon(outline)
        lines = [part for each in self.basemap.layer("historic_line").features for part in each.parts]
        places = self.basemap.layer("place").features
        towns = [each.parts[0][0] for each in places if each.attributes["rank"] in _KEY_RANKS]
        busy = [shapely.buffer(shapely.MultiLineString(lines), _CLEAR), *shapely.buffer(shapely.points(towns), _CLEAR)]
        free = shapely.difference(whole, shapely.union_all([each for each in busy if shapely.intersects(each, whole)]))
        parts = shapely.get_parts(free if not free.is_empty else whole)
        roomiest = max(parts, key=lambda part: float(shapely.area(part)))
        squeezed = shapely.transform(roomiest, lambda points: points * (1 / _WIDE, 1))
        middle = shapely.maximum_inscribed_circle(squeezed, tolerance=0.002).coords[0]
        return float(middle[1]), float(middle[0]) * _WIDE

    def _all(self, layer: str) -> Shapes:
        if layer not in self._whole:
            read = self.basemap.layer(layer)
            rings = read.kind == "polygon"
            parts, attributes = [], []
            for feature in read.features:
                for part in feature.parts:
                    if len(part) >= (4 if rings else 2):
                        parts.append(np.column_stack(to_world(part[:, 1], part[:, 0])))
                        attributes.append(feature.attributes)
            self._whole[layer] = _shapes(parts, attributes, rings=rings)
        return self._whole[layer]


@cache
def shipped_ground() -> Ground:
    """The ground of the map that comes with the program, read and thinned once for all windows."""
    return Ground(Basemap.open())


def _shapes(parts: Sequence[Floats], attributes: Sequence[Mapping[str, Value]], *, rings: bool) -> Shapes:
    owner = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
    points = np.vstack(parts) if parts else np.zeros((0, 2))
    if not parts:
        return Shapes(np.zeros(0, object), np.zeros((0, 4)), ())
    make = shapely.linearrings if rings else shapely.linestrings
    lines = np.asarray(make(points, indices=owner), object)
    shapes = np.asarray(shapely.polygons(lines), object) if rings else lines
    return Shapes(shapes, shapely.bounds(shapes).reshape(-1, 4), tuple(attributes))


def sample(relief: Relief, left: float, top: float, step: float, width: int, height: int) -> npt.NDArray[np.uint8]:
    """Give the shade (height, width) of a rectangle of the unit square, one cell of `step` to a pixel, smoothly.

    Cubic B-spline in both axes, which are independent on this projection; beyond the relief its edge goes on.
    """
    lats, _ = to_degrees(np.zeros(height), top + (np.arange(height) + 0.5) * step)
    _, lons = to_degrees(left + (np.arange(width) + 0.5) * step, np.zeros(width))
    rows, columns = relief.shade.shape
    down = (relief.north - lats) / (relief.north - relief.south) * rows - 0.5
    across = (lons - relief.west) / (relief.east - relief.west) * columns - 0.5
    first = int(np.clip(np.floor(across[0]) - 1, 0, columns - 1))
    last = int(np.clip(np.floor(across[-1]) + 3, first + 1, columns))
    part = relief.shade[:, first:last].astype(np.float32)
    tall = np.zeros((height, last - first), np.float32)
    for at, weight in _spline(down, rows):
        tall += weight[:, None] * part[at]
    wide = np.zeros((height, width), np.float32)
    for at, weight in _spline(across - first, last - first):
        wide += weight[None, :] * tall[:, at]
    return np.asarray(np.clip(wide + 0.5, 0, 255), np.uint8)


def _spline(at: Floats, size: int) -> list[tuple[npt.NDArray[np.intp], npt.NDArray[np.float32]]]:
    """The four neighbours of each place on an axis, and their weights in a uniform cubic B-spline."""
    whole = np.floor(at)
    t = at - whole
    weights = (
        (1 - t) ** 3 / 6,
        (3 * t**3 - 6 * t**2 + 4) / 6,
        (-3 * t**3 + 3 * t**2 + 3 * t + 1) / 6,
        t**3 / 6,
    )
    first = whole.astype(np.intp) - 1
    return [(np.clip(first + place, 0, size - 1), weight.astype(np.float32)) for place, weight in enumerate(weights)]
