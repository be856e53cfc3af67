"""What the modules of the recipe share: the boxes of the map and a few turns of geometry."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import LineString, MultiLineString, MultiPolygon
from shapely.geometry.base import BaseGeometry

REGION = (42.0, 37.0, 51.5, 43.5)  # what is drawn in detail: the theatre box and what surrounds it
WORLD = (-180.0, -60.0, 180.0, 84.0)  # what the world relief covers
SCHWA = str.maketrans("ǝƏ", "əƏ")  # U+01DD, which some sources write for U+0259


def spelled(text: str) -> str:
    """A name with one schwa, one space between words and none around."""
    return re.sub(r"\s+", " ", text.translate(SCHWA)).strip()


def polygons(geometry: BaseGeometry) -> MultiPolygon:
    """The areas of a geometry, whatever else an intersection left in it."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return MultiPolygon([part for part in parts if part.geom_type == "Polygon" and part.area > 0])


def lines(geometry: BaseGeometry) -> MultiLineString:
    """The lines of a geometry, joined where two ends meet."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    found = MultiLineString(
        [part for part in parts if part.geom_type in ("LineString", "LinearRing") and part.length > 0]
    )
    merged = shapely.line_merge(found)
    return MultiLineString([part for part in shapely.get_parts(merged) if part.length > 0])


def joined(geometry: BaseGeometry, reach: float) -> MultiLineString:
    """Lines whose open ends are joined by a straight piece where another open end lies within reach (degrees)."""
    merged = lines(geometry)
    while bridges := _bridges(merged, reach):
        merged = lines(MultiLineString([*merged.geoms, *bridges]))
    return merged


def _bridges(merged: MultiLineString, reach: float) -> list[LineString]:
    """Straight pieces between the open ends that are nearest to each other; a long line may close upon itself."""
    opened = [line for line in merged.geoms if not line.is_ring]
    ends = np.array([end for line in opened for end in (line.coords[0], line.coords[-1])])
    if len(ends) < 2:
        return []
    each = np.arange(len(ends))
    distance = np.hypot(*np.moveaxis(ends[:, None] - ends[None], 2, 0))
    distance[each, each] = np.inf
    short = np.repeat([line.length < 10 * reach for line in opened], 2)
    distance[each[short], (each ^ 1)[short]] = np.inf
    nearest = distance.argmin(axis=1)
    mutual = (nearest[nearest] == each) & (each < nearest) & (distance.min(axis=1) > 0)
    return [LineString(ends[[one, nearest[one]]]) for one in np.flatnonzero(mutual & (distance.min(axis=1) <= reach))]


def clipped(geometry: BaseGeometry, box: tuple[float, float, float, float] = REGION) -> BaseGeometry:
    """The part of a geometry inside the box."""
    return shapely.make_valid(geometry).intersection(shapely.box(*box))


def smoothed(ring: NDArray[np.float64], rounds: int = 2) -> NDArray[np.float64]:
    """A closed ring with its corners cut (Chaikin 1974), for shapes that were traced along a raster."""
    for _ in range(rounds):
        start, end = ring[:-1], ring[1:]
        cut = np.stack([0.75 * start + 0.25 * end, 0.25 * start + 0.75 * end], axis=1).reshape(-1, 2)
        ring = np.vstack([cut, cut[:1]])
    return ring


def geopackage_rows(path: Path, query: str) -> Iterator[tuple[BaseGeometry, tuple[object, ...]]]:
    """The rows of a query against a GeoPackage, whose first column is the geometry."""
    file = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    for blob, *values in file.execute(query).fetchall():
        header = 8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]
        yield shapely.from_wkb(blob[header:]), tuple(values)
    file.close()


def longest_first(geometries: Iterable[BaseGeometry]) -> list[BaseGeometry]:
    """Longest line or largest area first; equals by their place, so that every build agrees."""
    return sorted(geometries, key=lambda shape: (-shape.area, -shape.length, shape.bounds))
