"""Countries: the region in detail, the lines between neighbours, and the water that belongs to no land."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations, permutations

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import MultiPoint, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from resources.map.recipe.geopackage import Row
from resources.map.recipe.packages import COUNTRIES, Shelf
from resources.map.recipe.shapes import REGION, clipped, joined, polygons

NEAR = {
    "ARM": "Armenia",
    "AZE": "Azerbaijan",
    "GEO": "Georgia",
    "IRN": "Iran",
    "IRQ": "Iraq",
    "KAZ": "Kazakhstan",
    "RUS": "Russia",
    "SYR": "Syria",
    "TKM": "Turkmenistan",
    "TUR": "Türkiye",
}
SEA = 1.0  # square degrees: larger water is the sea, smaller is inland
SPACING = 0.002  # degrees between the points from which a middle line is made
GAP = 0.01  # degrees of a border that may be missing where river and bank meet


@dataclass(frozen=True)
class Region:
    """The region divided: countries without gaps, the borders, the sea, and inland water."""

    countries: Mapping[str, MultiPolygon]
    borders: Mapping[tuple[str, str], BaseGeometry]
    sea: MultiPolygon
    inland: list[Polygon]


def divided(shelf: Shelf) -> Region:
    """The countries of the region from OpenStreetMap data of December 2017.

    The source leaves out rivers and lakes. Water inside a country is given to it; water between countries is divided
    along its middle, so that a border in a river is one line.
    """
    land = _land(shelf)
    water = polygons(shapely.box(*REGION).difference(shapely.union_all(list(land.values()))))
    inland = [area for area in water.geoms if area.area < SEA]
    pieces: dict[str, list[BaseGeometry]] = {code: [shape] for code, shape in land.items()}
    shared: dict[tuple[str, str], list[BaseGeometry]] = {
        pair: [land[pair[0]].boundary.intersection(land[pair[1]].boundary)] for pair in combinations(land, 2)
    }
    for area in inland:
        shares = _shares(area, land)
        for code, share in shares.items():
            pieces[code].append(share)
        for first, second in combinations(sorted(shares), 2):
            shared[first, second].append(shares[first].boundary.intersection(shares[second].boundary))
    borders = {pair: joined(shapely.union_all(parts), GAP) for pair, parts in shared.items()}
    return Region(
        {code: polygons(shapely.union_all(parts)) for code, parts in pieces.items()},
        {pair: line for pair, line in borders.items() if not line.is_empty},
        MultiPolygon([area for area in water.geoms if area.area >= SEA]),
        inland,
    )


def country_rows(region: Region) -> list[Row]:
    """The layer "country"."""
    return [(shape, {"iso_a3": code, "name": NEAR[code]}) for code, shape in region.countries.items()]


def border_rows(region: Region) -> list[Row]:
    """The layer "border": each line once, between the two countries it divides."""
    return [(line, {"a": first, "b": second}) for (first, second), line in region.borders.items()]


def _land(shelf: Shelf) -> dict[str, MultiPolygon]:
    found: dict[str, MultiPolygon] = {}
    with shelf.file(COUNTRIES, "package/map.geo.json").open(encoding="utf-8") as file:
        for line in file:  # one country a line: the whole file would take gigabytes
            code = re.search(r'"A3":"(\w+)"', line[-60:])
            if code and code[1] in NEAR:
                country = json.loads(line.rstrip().rstrip(",").removesuffix("]}"))
                inside = _in_region(country["geometry"]["coordinates"])
                if not inside.is_empty:
                    found[code[1]] = inside
    return _without_exclaves(dict(sorted(found.items())))


def _without_exclaves(land: dict[str, MultiPolygon]) -> dict[str, MultiPolygon]:
    """The source draws an exclave twice, for its country and as part of the one around it: it is cut out of that."""
    for one, other in permutations(land, 2):
        inside = [part for part in land[one].geoms if land[other].intersection(part).area > 0.99 * part.area]
        land[other] = polygons(land[other].difference(shapely.union_all(inside)))
    return land


def _in_region(areas: list[list[list[list[float]]]]) -> MultiPolygon:
    """The pieces of a country, made one and cut off at the edge of the region; far lakes are not even looked at."""
    kept = []
    for area in areas:
        outer, *holes = (np.array(ring) for ring in area)
        if _near(outer):
            kept.append(clipped(Polygon(outer, [hole for hole in holes if _near(hole)])))
    return polygons(shapely.union_all(kept))


def _near(ring: NDArray[np.float64]) -> bool:
    west, south, east, north = REGION
    (left, low), (right, high) = ring.min(axis=0), ring.max(axis=0)
    return bool(left < east and right > west and low < north and high > south)


def _shares(area: Polygon, land: Mapping[str, MultiPolygon]) -> dict[str, BaseGeometry]:
    """The water of an area for each country on its shore: what is nearer to its bank than to any other's."""
    shores = {code: shape.intersection(area.boundary) for code, shape in land.items() if shape.intersects(area)}
    shores = {code: shore for code, shore in shores.items() if shore.length > 0}
    if len(shores) < 2:
        return dict.fromkeys(shores, area)
    points = {code: shapely.get_coordinates(shapely.segmentize(shore, SPACING)) for code, shore in shores.items()}
    cells = shapely.get_parts(shapely.voronoi_polygons(MultiPoint(np.vstack(list(points.values())))))
    owner = _nearest_owner(cells, points)
    return {
        code: shapely.union_all(cells[[name == code for name in owner]]).intersection(area) for code in sorted(shores)
    }


def _nearest_owner(cells: NDArray[np.object_], points: Mapping[str, NDArray[np.float64]]) -> list[str]:
    """For each cell the country whose shore point lies in it."""
    tree = shapely.STRtree(cells)
    owner = [""] * len(cells)
    for code, coordinates in points.items():
        _, inside = tree.query(shapely.points(coordinates), predicate="within")
        for cell in inside:
            owner[cell] = owner[cell] or code
    return owner
