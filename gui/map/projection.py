"""How the round earth lies on the flat map: Web Mercator between degrees, the unit square and the pixels of a view."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Box = tuple[float, float, float, float]

STEPS: Final = 4
"""Steps of zoom to one doubling of the scale."""
LEAST, MOST = 4, 66
"""The first and the last level: the whole world, and about 1:5,000."""
_WORLD_PX: Final = 256.0
"""Side of the whole world in pixels at level 0."""
_MOST_LAT: Final = 85.0511287798066
_EQUATOR_M: Final = 40_075_016.686
_PIXEL_M: Final = 0.0254 / 96
"""The side of a pixel on the reference screen of 96 dpi."""
GENERALISED_BELOW: Final = 600_000
"""The scale denominator under which the basemap is drawn larger than its data bear (README of the map: 1:500,000)."""


def to_world(lats: npt.ArrayLike, lons: npt.ArrayLike) -> tuple[Floats, Floats]:
    """Give for n points (degrees) x and y in the unit square, x to the east, y to the south; NaN stays NaN.

    Web Mercator, EPSG:3857, divided by the circumference of the equator.
    """
    latitude = np.clip(np.asarray(lats, np.float64), -_MOST_LAT, _MOST_LAT)
    x = (np.asarray(lons, np.float64) + 180.0) / 360.0
    y = 0.5 - np.arcsinh(np.tan(np.radians(latitude))) / (2.0 * np.pi)
    return x, y


def to_degrees(x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[Floats, Floats]:
    """Give for n points of the unit square latitude and longitude in degrees."""
    lats = np.degrees(np.arctan(np.sinh((0.5 - np.asarray(y, np.float64)) * 2.0 * np.pi)))
    return lats, np.asarray(x, np.float64) * 360.0 - 180.0


def scale_of(level: int) -> float:
    """Give the side of the whole world in pixels at a level of zoom."""
    return float(_WORLD_PX * 2.0 ** (level / STEPS))


@dataclass(frozen=True, slots=True)
class View:
    """What a map of `width` by `height` pixels shows: its middle in the unit square and its level of zoom."""

    x: float
    y: float
    level: int
    width: float
    height: float

    @classmethod
    def at(cls, lat: float, lon: float, level: int, width: float, height: float) -> "View":
        """The view around a point (degrees)."""
        x, y = to_world(lat, lon)
        return cls(float(x), float(y), min(max(level, LEAST), MOST), width, height)

    @classmethod
    def fitting(cls, box: Box, width: float, height: float, margin: float = 24.0, most: int = MOST) -> "View":
        """The closest view (but at most at level `most`) that holds a box (west, south, east, north in degrees)."""
        west, south, east, north = box
        (left, right), (bottom, top) = to_world([south, north], [west, east])
        across = max(right - left, 1e-9) / max(width - 2 * margin, 1.0)
        down = max(bottom - top, 1e-9) / max(height - 2 * margin, 1.0)
        level = int(np.floor(STEPS * np.log2(1.0 / (max(across, down) * _WORLD_PX)) + 1e-9))
        return cls((left + right) / 2, (top + bottom) / 2, min(max(level, LEAST), most), width, height)

    @property
    def scale(self) -> float:
        """The side of the whole world in pixels."""
        return scale_of(self.level)

    @property
    def left(self) -> float:
        """The left edge in pixels of the whole world."""
        return self.x * self.scale - self.width / 2

    @property
    def top(self) -> float:
        """The upper edge in pixels of the whole world."""
        return self.y * self.scale - self.height / 2

    @property
    def box(self) -> Box:
        """West, south, east, north in degrees."""
        (north, south), (west, east) = to_degrees(
            np.array([self.left, self.left + self.width]) / self.scale,
            np.array([self.top, self.top + self.height]) / self.scale,
        )
        return float(west), float(south), float(east), float(north)

    def pixels(self, lats: npt.ArrayLike, lons: npt.ArrayLike) -> tuple[Floats, Floats]:
        """Give for n points (degrees) x and y in pixels from the upper left corner."""
        return self.from_world(*to_world(lats, lons))

    def from_world(self, x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[Floats, Floats]:
        """Give for n points of the unit square x and y in pixels from the upper left corner."""
        return np.asarray(x) * self.scale - self.left, np.asarray(y) * self.scale - self.top

    def point(self, px: float, py: float) -> tuple[float, float]:
        """Give the latitude and longitude (degrees) under a pixel."""
        lat, lon = to_degrees((px + self.left) / self.scale, (py + self.top) / self.scale)
        return float(lat), float(lon)

    def shifted(self, dx: float, dy: float) -> "View":
        """Look `dx` pixels further right and `dy` further down; the world is not left."""
        x = min(max(self.x + dx / self.scale, 0.0), 1.0)
        return replace(self, x=x, y=min(max(self.y + dy / self.scale, 0.0), 1.0))

    def zoomed(self, steps: int, px: float, py: float) -> "View":
        """Zoom in by some steps (out when negative) so that what is under a pixel stays under it."""
        level = min(max(self.level + steps, LEAST), MOST)
        x, y = (px + self.left) / self.scale, (py + self.top) / self.scale
        scale = scale_of(level)
        off_x, off_y = (px - self.width / 2) / scale, (py - self.height / 2) / scale
        return replace(self, level=level, x=x - off_x, y=y - off_y)

    def sized(self, width: float, height: float) -> "View":
        """The same middle in another size."""
        return replace(self, width=width, height=height)

    def centred(self, lat: float, lon: float) -> "View":
        """The same scale around another point (degrees)."""
        return View.at(lat, lon, self.level, self.width, self.height)

    @property
    def metres_per_pixel(self) -> float:
        """Metres on the ground to one pixel at the middle of the view."""
        lat, _lon = to_degrees(self.x, self.y)
        return float(_EQUATOR_M * np.cos(np.radians(lat)) / self.scale)

    @property
    def denominator(self) -> int:
        """The scale as 1 : n on the reference screen of 96 dpi, to three figures."""
        exact = self.metres_per_pixel / _PIXEL_M
        step = 10 ** max(int(np.floor(np.log10(exact))) - 2, 0)
        return int(round(exact / step) * step)

    @property
    def generalised(self) -> bool:
        """Whether the basemap is drawn larger than its data bear."""
        return self.denominator < GENERALISED_BELOW

    def ruler(self, most_px: float) -> tuple[float, float]:
        """Give a round length (1, 2 or 5 times a power of ten, in metres) and its pixels, at most `most_px` long."""
        longest = most_px * self.metres_per_pixel
        power = 10.0 ** np.floor(np.log10(longest))
        length = max(step * power for step in (1, 2, 5) if step * power <= longest)
        return float(length), float(length / self.metres_per_pixel)


def bounds_of(lats: Floats, lons: Floats, share: float = 0.0) -> Box | None:
    """Give the box (west, south, east, north) around the points that are known, None when there is none.

    `share` of the points may be left out on each side, so that one stray point does not decide the view.
    """
    known = np.isfinite(lats) & np.isfinite(lons)
    if not known.any():
        return None
    parts: Sequence[float] = (share, 1.0 - share)
    (south, north), (west, east) = np.quantile(lats[known], parts), np.quantile(lons[known], parts)
    return float(west), float(south), float(east), float(north)
