"""The world in outline, for reference data from other places: countries, rivers and lakes."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import affinity
from shapely.geometry import MultiPolygon, Polygon

from resources.map.recipe.geopackage import Row
from resources.map.recipe.packages import CODES, WORLD, Shelf
from resources.map.recipe.shapes import clipped, polygons


def country_rows(shelf: Shelf) -> list[Row]:
    """The layer "country_world", from the arcs of a TopoJSON file (version 1.0 of that format)."""
    topology = json.loads(shelf.file(WORLD, "package/countries-50m.json").read_text(encoding="utf-8"))
    codes = json.loads(shelf.file(CODES, "usr/share/iso-codes/json/iso_3166-1.json").read_text(encoding="utf-8"))
    by_number = {entry["numeric"]: entry for entry in codes["3166-1"]}
    arcs = [_arc(arc, topology["transform"]) for arc in topology["arcs"]]
    rows: list[Row] = []
    for country in topology["objects"]["countries"]["geometries"]:
        code = by_number.get(country.get("id", ""), {})
        attributes = {
            "iso_a3": code.get("alpha_3"),
            "iso_a2": code.get("alpha_2"),
            "name": country["properties"]["name"],
        }
        rows.append((_within_the_date_line(_area(country, arcs)), attributes))
    return sorted(rows, key=lambda row: str(row[1]["name"]))


def _arc(steps: list[list[int]], transform: dict[str, list[float]]) -> NDArray[np.float64]:
    return np.cumsum(np.array(steps), axis=0) * transform["scale"] + transform["translate"]


def _area(country: dict[str, Any], arcs: list[NDArray[np.float64]]) -> MultiPolygon:
    areas = [country["arcs"]] if country["type"] == "Polygon" else country["arcs"]
    rings = [[_ring(numbers, arcs) for numbers in area] for area in areas]
    return MultiPolygon([Polygon(outer, holes) for outer, *holes in rings])


def _ring(numbers: list[int], arcs: list[NDArray[np.float64]]) -> NDArray[np.float64]:
    pieces = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
    ring = np.vstack([pieces[0], *(piece[1:] for piece in pieces[1:])])
    turns = np.cumsum(np.round(np.diff(ring[:, 0], prepend=ring[0, 0]) / 360))
    return ring - np.outer(turns, [360, 0]) if turns[-1] == 0 else ring  # a ring around the pole stays as it is


def _within_the_date_line(area: MultiPolygon) -> MultiPolygon:
    """A country in longitudes from -180 to 180, cut where it crosses the date line."""
    whole = shapely.make_valid(area)
    turned = [affinity.translate(whole, xoff=turn) for turn in (-360, 0, 360)]
    return polygons(shapely.union_all([clipped(sheet, (-180, -90, 180, 90)) for sheet in turned]))
