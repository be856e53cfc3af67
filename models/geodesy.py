"""Where things are on the ground: military grids, distances and bearings on the WGS84 ellipsoid."""

import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt
import shapely
from mgrs import MGRS
from mgrs.core import MGRSError
from pyproj import Geod, Transformer

from models.text import N_, Problem
from models.vocabulary import COMPASS

Floats = npt.NDArray[np.float64]

_GEOD: Final = Geod(ellps="WGS84")
_MGRS: Final = MGRS()
_BANDS: Final = "CDEFGHJKLMNPQRSTUVWX"
_GRID: Final = re.compile(rf"(\d{{1,2}})([{_BANDS}])([A-HJ-NP-Z]{{2}})(\d*)")
_LOCAL: Final = re.compile(r"([A-HJ-NP-Z]{2})?(\d*)")
_SQUARE_M: Final = (100_000, 10_000, 1_000, 100, 10, 1)

ERROR_M: Final = {1: 50.0, 2: 500.0, 3: 2500.0, 4: 3000.0, 5: 15000.0}
"""The error radius (m, 1 sigma) of a geo precision for which nothing better is known (domain.md, 5)."""
GRID_DIGITS: Final = {1: 3, 2: 2, 3: 2, 4: 2, 5: 0}
"""Digits per axis to which the grid of a geo precision is cut: never sharper than the position is known."""


@dataclass(frozen=True, slots=True)
class Square:
    """One MGRS square: its grid as written, its middle (degrees WGS84) and the length of its side (m)."""

    grid: str
    lat: float
    lon: float
    side_m: int

    @property
    def error_m(self) -> float:
        """The 1-sigma radius of a point of which only this square is known: side / √12 (uniform distribution)."""
        return self.side_m / float(np.sqrt(12.0))

    def contains(self, lats: npt.ArrayLike, lons: npt.ArrayLike) -> npt.NDArray[np.bool_]:
        """Say which points (degrees) lie in the square, whatever band letter theirs would carry; shape as given."""
        zone, south, east, north = _utm(self.grid)
        easting, northing = _from_geographic(zone, south).transform(np.asarray(lons), np.asarray(lats))
        east, north = _floor(east, self.side_m), _floor(north, self.side_m)
        inside = (easting >= east) & (easting < east + self.side_m)
        return np.asarray(inside & (northing >= north) & (northing < north + self.side_m))


def to_grid(lat: float, lon: float, digits: int = 3) -> str:
    """Write the MGRS grid of a point (degrees), cut (never rounded) to 0-5 digits per axis: "38T PK 774 383".

    Raises:
        ValueError: the point lies on no ellipsoid (latitude beyond ±90, not a number).
    """
    return spaced(_MGRS.toMGRS(lat, lon, MGRSPrecision=digits))


def to_grids(lats: npt.ArrayLike, lons: npt.ArrayLike, digits: int = 3) -> list[str]:
    """Write the grids of n points (degrees); "" where a point is NaN."""
    points = np.column_stack([np.asarray(lats, np.float64), np.asarray(lons, np.float64)])
    known: npt.NDArray[np.bool_] = np.isfinite(points.sum(axis=1))
    raw = bytes(_MGRS.toMGRSArray(np.ascontiguousarray(points[known]).ravel(), MGRSPrecision=digits))
    texts = (raw[at : at + 15].rstrip(b"\0").decode() for at in range(0, len(raw), 15))
    return [spaced(next(texts)) if each else "" for each in known.tolist()]


def spaced(grid: str) -> str:
    """Set the spaces of a grid that has none: "38TPK774383" becomes "38T PK 774 383"."""
    matched = _GRID.fullmatch(grid)
    if matched is None:
        return grid
    zone, band, square, digits = matched.groups()
    half = len(digits) // 2
    return " ".join(part for part in (zone.zfill(2) + band, square, digits[:half], digits[half:]) if part)


def grid_order(lats: npt.ArrayLike, lons: npt.ArrayLike) -> Floats:
    """Give numbers by which n points (degrees) sort as on the grid: zone, then south to north, then west to east.

    The text of a grid does not sort so: its square letters begin anew, and the band letter says nothing new.
    """
    latitude, longitude = np.asarray(lats, np.float64), np.asarray(lons, np.float64)
    zone = np.floor((longitude + 180.0) / 6.0)
    return zone * 1e8 + np.floor((latitude + 90.0) * 1e3) * 1e2 + (longitude + 180.0 - zone * 6.0)


def parse_grid(text: str, near: tuple[float, float] | None = None) -> Square:
    """Read an MGRS grid in any case and spacing, cut to any length: "38tpk774383", "38T PK 7 3", "38T PK".

    With `near` (lat, lon in degrees) zone, band and square letters may be left out: the nearest such square is meant.

    Raises:
        Problem: it is no grid; its sentence says what is wrong with it.
    """
    plain = re.sub(r"[\s.\-]+", "", text).upper()
    matched = _GRID.fullmatch(plain)
    if matched is None:
        return _nearest(text, plain, near)
    zone, band, square, digits = matched.groups()
    if not 1 <= int(zone) <= 60:
        raise Problem(N_("“{text}” is no grid: its zone {zone} is not between 1 and 60."), text=text, zone=zone)
    _check_digits(text, digits)
    return _square(text, zone.zfill(2) + band + square + digits, len(digits) // 2)


def _check_digits(text: str, digits: str) -> None:
    if len(digits) % 2 or len(digits) > 10:
        raise Problem(
            N_("“{text}” is no grid: easting and northing need equally many digits, at most 5 each, not {count}."),
            text=text,
            count=f"{len(digits)}",
        )


def _square(text: str, grid: str, digits: int, *, any_band: bool = False) -> Square:
    side = _SQUARE_M[digits]
    try:
        zone, south, east, north = _utm(grid)
    except MGRSError as error:
        raise Problem(
            N_("“{text}” is no grid: there is no square {square} in zone {zone}."),
            text=text,
            square=grid[3:5],
            zone=grid[:2],
        ) from error
    middle = (_floor(east, side) + side / 2, _floor(north, side) + side / 2)
    lon, lat = _to_geographic(zone, south).transform(*middle)
    bands = _bands_touched(zone, south, middle, side)
    if grid[2] not in bands and not any_band:
        raise Problem(
            N_("“{text}” is no grid: the square {square} of zone {zone} lies in band {bands}, not {band}."),
            text=text,
            square=grid[3:5],
            zone=grid[:2],
            bands="/".join(bands),
            band=grid[2],
        )
    written = spaced(grid) if grid[2] in bands else to_grid(lat, lon, digits)
    return Square(written, float(lat), float(lon), side)


def _bands_touched(zone: int, south: bool, middle: tuple[float, float], side: float) -> str:
    """Name the latitude bands (8° each, X 12°) that a square touches: cut grids may straddle an edge."""
    half = side / 2
    east = middle[0] + half * np.array([-1, 1, -1, 1])
    north = middle[1] + half * np.array([-1, -1, 1, 1])
    _, lats = _to_geographic(zone, south).transform(east, north)
    first, last = (min(max(int((float(lat) + 80.0) // 8.0), 0), len(_BANDS) - 1) for lat in (min(lats), max(lats)))
    return _BANDS[first : last + 1]


def _nearest(text: str, plain: str, near: tuple[float, float] | None) -> Square:
    matched = _LOCAL.fullmatch(plain)
    if near is None or matched is None or not plain:
        raise Problem(N_("“{text}” is no grid: a grid looks like 38T PK 774 383."), text=text)
    letters, digits = matched.groups()
    _check_digits(text, digits)
    found: dict[float, Square] = {}
    for prefix in _around(near, letters):
        try:
            square = _square(text, prefix + digits, len(digits) // 2, any_band=True)
        except Problem:
            continue
        found[distance(*near, square.lat, square.lon)] = square
    if not found:
        raise Problem(N_("“{text}” is no grid near here: write it with its zone, like 38T PK 774 383."), text=text)
    return found[min(found)]


def _around(near: tuple[float, float], letters: str | None) -> set[str]:
    """Zone, band and square letters of the neighbourhood (200 km), with the letters given where they are given."""
    steps = np.arange(-2, 3)
    lats, lons = np.meshgrid(near[0] + steps * 0.9, near[1] + steps * 0.9 / np.cos(np.radians(near[0])))
    grids = {grid.replace(" ", "") for grid in to_grids(lats.ravel(), lons.ravel(), 0)}
    return {grid[:3] + letters for grid in grids} if letters else grids


def _floor(value: float, side: int) -> float:
    return float(np.floor(value / side + 1e-6) * side)


def _utm(grid: str) -> tuple[int, bool, float, float]:
    """Zone, whether south of the equator, easting and northing (m) of the south-west corner."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a cut grid may lie just beyond its band: _square decides
        zone, hemisphere, east, north = _MGRS.MGRSToUTM(grid.replace(" ", ""))
    return int(zone), hemisphere in ("S", b"S"), float(east), float(north)


@cache
def _to_geographic(zone: int, south: bool) -> Transformer:
    return Transformer.from_crs(32700 + zone if south else 32600 + zone, 4326, always_xy=True)


@cache
def _from_geographic(zone: int, south: bool) -> Transformer:
    return Transformer.from_crs(4326, 32700 + zone if south else 32600 + zone, always_xy=True)


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Give the geodesic distance of two points (degrees) in metres."""
    return float(_GEOD.inv(lon, lat, other_lon, other_lat)[2])


def bearing(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Give the true bearing from the first point to the second, degrees 0 (north) up to 360, clockwise."""
    return float(_GEOD.inv(lon, lat, other_lon, other_lat)[0]) % 360.0


def distances(lat: float, lon: float, lats: npt.ArrayLike, lons: npt.ArrayLike) -> Floats:
    """Give the geodesic distances in metres from one point to n others (degrees); shape (n,)."""
    to_lats = np.atleast_1d(np.asarray(lats, np.float64))
    to_lons = np.atleast_1d(np.asarray(lons, np.float64))
    here = np.full_like(to_lats, lon), np.full_like(to_lats, lat)
    return np.asarray(_GEOD.inv(*here, to_lons, to_lats)[2], np.float64)


def destination(lat: float, lon: float, towards: float, metres: float) -> tuple[float, float]:
    """Give the point (lat, lon in degrees) at a true bearing (degrees) and a distance (m) from another."""
    end_lon, end_lat, _back = _GEOD.fwd(lon, lat, towards, metres)
    return float(end_lat), float(end_lon)


def arc(lat: float, lon: float, metres: float, first: float = 0.0, last: float = 360.0, steps: int = 72) -> Floats:
    """Give points at one distance (m), from bearing `first` clockwise to `last`; shape (steps + 1, 2) of lon, lat."""
    towards = np.linspace(first, last if last > first else last + 360.0, steps + 1)
    same = np.ones_like(towards)
    lons, lats, _back = _GEOD.fwd(same * lon, same * lat, towards, same * metres)
    return np.column_stack([lons, lats])


def sector_outline(
    lat: float, lon: float, towards: float, half_width: float, near_m: float, far_m: float, steps: int = 24
) -> Floats:
    """Give the ring of a bearing ± `half_width` (degrees) and a range near to far (m) from an observer; lon, lat."""
    outer = arc(lat, lon, far_m, towards - half_width, towards + half_width, steps)
    inner = arc(lat, lon, near_m, towards - half_width, towards + half_width, steps) if near_m > 0 else [[lon, lat]]
    return np.vstack([outer, inner[::-1], outer[:1]])


def sector_error_m(half_width: float, near_m: float, far_m: float) -> float:
    """Give the error radius (m, 1 sigma) of a bearing ± `half_width` (degrees) and a range: its longer half.

    Both are taken as uniform: sigma = width / √12 along the axis and across it at the middle range.
    """
    along = (far_m - near_m) / np.sqrt(12.0)
    across = (near_m + far_m) / 2 * 2 * np.tan(np.radians(min(half_width, 89.0))) / np.sqrt(12.0)
    return float(max(along, across))


def compass_index(towards: float) -> int:
    """Give the position in vocabulary.COMPASS of the nearest of sixteen points to a bearing (degrees)."""
    return int(np.floor(towards / 22.5 + 0.5)) % len(COMPASS)


class Polylines:
    """Lines on the ground, each an (n, 2) array of lon, lat in degrees, to which distances are asked many times."""

    def __init__(self, lines: Iterable[npt.NDArray[np.float64]]) -> None:
        kept = [np.asarray(line, np.float64) for line in lines if len(line) > 1]
        middle = np.vstack(kept).mean(axis=0) if kept else np.zeros(2)
        plane = f"+proj=aeqd +lat_0={middle[1]} +lon_0={middle[0]} +ellps=WGS84"
        self._flat = Transformer.from_crs(4326, plane, always_xy=True)
        self._lines = shapely.MultiLineString([np.column_stack(self._flat.transform(*line.T)) for line in kept])

    def nearest(self, lats: npt.ArrayLike, lons: npt.ArrayLike) -> tuple[Floats, Floats, Floats]:
        """Give for n points (degrees) the distance (m) to the lines, and lat and lon of the nearest point on them.

        All NaN when there are no lines.
        """
        to_lats = np.atleast_1d(np.asarray(lats, np.float64))
        to_lons = np.atleast_1d(np.asarray(lons, np.float64))
        if self._lines.is_empty:
            nothing = np.full(to_lats.shape, np.nan)
            return nothing, nothing, nothing
        points = shapely.points(*self._flat.transform(to_lons, to_lats))
        feet = shapely.get_coordinates(shapely.shortest_line(self._lines, points))[::2]
        lon, lat = self._flat.transform(feet[:, 0], feet[:, 1], direction="INVERSE")
        return np.asarray(_GEOD.inv(to_lons, to_lats, lon, lat)[2], np.float64), lat, lon

    def distance(self, lat: float, lon: float) -> float:
        """Give the distance (m) from one point (degrees) to the lines, NaN when there are none."""
        return float(self.nearest([lat], [lon])[0][0])
