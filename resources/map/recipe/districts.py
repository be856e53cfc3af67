"""Districts: rayons, provinces and the lines between them, and the two historic lines."""

from __future__ import annotations

import json
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import numpy as np
import shapefile
import shapely
from numpy.typing import NDArray
from shapely.geometry import LineString, MultiLineString, MultiPolygon
from shapely.geometry.base import BaseGeometry

from resources.map.recipe.geopackage import Row
from resources.map.recipe.packages import CODES, LINES, UNITS, Shelf
from resources.map.recipe.shapes import clipped, geopackage_rows, joined, lines, polygons, spelled

LANGUAGES = ("en", "az", "hy", "ru", "tr")
REACH = 0.06  # degrees a line may end short of the border it should meet: two generalisations differ by that much
HISTORIC = {  # name in the source: kind and name on the map
    "Ceasefire Line 1994": ("ceasefire_1994", "Ceasefire line 1994"),
    "Former USSR oblast in 1991": ("nkao_1991", "Autonomous oblast 1991"),
}
WORLD_MAP = "usr/share/qgis/resources/data/world_map.gpkg"


def unit_lines(shelf: Shelf, countries: Mapping[str, MultiPolygon]) -> dict[str, MultiLineString]:
    """The lines between the units of each country, drawn out to its border."""
    path = shelf.file(LINES, "usr/share/magics/10m/ne_10m_admin_1_states_provinces_lines.shp")
    drawn: dict[str, list[LineString]] = {code: [] for code in countries}
    with shapefile.Reader(str(path), encoding="cp1252") as reader:
        for entry in reader.iterShapeRecords(fields=["adm0_a3"]):
            starts = [*entry.shape.parts, len(entry.shape.points)]
            pieces = [entry.shape.points[start:end] for start, end in pairwise(starts)]
            drawn.get(entry.record["adm0_a3"], []).extend(LineString(piece) for piece in pieces)
    found = {code: lines(clipped(MultiLineString(pieces))) for code, pieces in drawn.items()}
    return {code: _drawn_out(line, countries[code]) for code, line in found.items() if not line.is_empty}


def district_rows(
    shelf: Shelf,
    countries: Mapping[str, MultiPolygon],
    between: Mapping[str, MultiLineString],
    names: Mapping[str, Any],
) -> list[Row]:
    """The layer "admin1": the faces between the lines, each called like the unit that covers most of it."""
    codes = _iso_codes(shelf)
    said = _curated(names)
    rows: list[Row] = []
    for country, border in countries.items():
        units = _units(shelf, country, names)
        parts: dict[str, list[BaseGeometry]] = {}
        for face in _faces(border, between.get(country, MultiLineString())):
            unit = _covering(face, units)
            parts.setdefault(unit if unit in codes else _code_of(unit, country, codes) or unit, []).append(face)
        for unit, faces in sorted(parts.items()):
            code = unit if unit in codes else None
            own = said.get(unit) or (said.get(codes[unit], {}) if country == "AZE" else {})
            label = own.get("az" if country == "AZE" else "en") or codes.get(unit, unit)
            attributes: dict[str, object] = {"country": country, "iso_code": code, "name": label}
            attributes |= {f"name_{language}": own.get(language) for language in LANGUAGES}
            rows.append((polygons(shapely.union_all(faces)), attributes))
    return rows


def line_rows(between: Mapping[str, MultiLineString]) -> list[Row]:
    """The layer "admin1_line"."""
    return [(line, {"country": country}) for country, line in between.items()]


def historic_rows(shelf: Shelf) -> list[Row]:
    """The layer "historic_line": the ceasefire line of 1994 and the outline of the autonomous oblast of 1991."""
    rows: list[Row] = []
    path = shelf.file(UNITS, WORLD_MAP)
    for said, (kind, name) in HISTORIC.items():
        query = f"SELECT geom FROM disputed_borders WHERE name = '{said}' AND adm0_a3_l = 'AZE'"  # noqa: S608 - see above
        pieces = [clipped(shape) for shape, _ in geopackage_rows(path, query)]
        rows.append((joined(shapely.union_all(pieces), 0.005), {"kind": kind, "name": name}))
    return rows


def _drawn_out(line: MultiLineString, border: MultiPolygon) -> MultiLineString:
    """Lines cut at the border of their country, their loose ends led to it where it is near."""
    edge = border.boundary
    inside = lines(line.intersection(border))
    open_lines = [piece for piece in inside.geoms if not piece.is_ring]
    ends = [end for piece in open_lines for end in shapely.points([piece.coords[0], piece.coords[-1]])]
    tree = shapely.STRtree(ends)
    loose = [end for end in ends if len(tree.query(end, predicate="dwithin", distance=1e-6)) == 1]
    leads = [shapely.shortest_line(end, edge) for end in loose]
    return lines(MultiLineString([*inside.geoms, *(lead for lead in leads if 0 < lead.length <= REACH)]))


def _faces(border: MultiPolygon, between: MultiLineString) -> list[BaseGeometry]:
    """The areas into which the lines divide a country."""
    noded = shapely.union_all([border.boundary, _lengthened(between)])
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    shapely.prepare(border)
    return [face for face in faces if border.contains(face.representative_point())]


def _lengthened(between: MultiLineString, by: float = 1e-6) -> MultiLineString:
    """Lines a hand's breadth longer at both ends, so that they cross what they only touch."""
    return MultiLineString([_longer(np.array(line.coords), by) for line in between.geoms])


def _longer(line: NDArray[np.float64], by: float) -> LineString:
    first, last = line[0] - line[1], line[-1] - line[-2]
    start, end = line[0] + by * first / np.hypot(*first), line[-1] + by * last / np.hypot(*last)
    return LineString(np.vstack([start, line, end]))


def _units(shelf: Shelf, country: str, names: Mapping[str, Any]) -> list[tuple[str, BaseGeometry]]:
    """The units of a country with their ISO code where it is set by hand, else with the name the source gives."""
    by_hand = {(unit["name"], unit["gn_name"]): unit["code"] for unit in names["units"]}
    by_name = {district["en"]: district["code"] for district in names["districts"]}
    query = f"SELECT geom, name, gn_name FROM states_provinces WHERE adm0_a3 = '{country}' ORDER BY fid"  # noqa: S608 - an ISO code
    units = []
    for shape, (name, gn_name) in geopackage_rows(shelf.file(UNITS, WORLD_MAP), query):
        label = spelled(str(name or gn_name))
        unit = by_hand.get((label, gn_name)) or by_name.get(label, label)
        units.append((unit, shapely.make_valid(shape)))
    return units


def _covering(face: BaseGeometry, units: list[tuple[str, BaseGeometry]]) -> str:
    """The unit that covers most of a face, or the nearest."""
    shared = [shape.intersection(face).area for _, shape in units]
    if max(shared) > 0:
        return units[int(np.argmax(shared))][0]
    return units[int(np.argmin([shape.distance(face) for _, shape in units]))][0]


def _iso_codes(shelf: Shelf) -> dict[str, str]:
    entries = json.loads(shelf.file(CODES, "usr/share/iso-codes/json/iso_3166-2.json").read_text(encoding="utf-8"))
    return {entry["code"]: spelled(entry["name"]) for entry in entries["3166-2"]}


def _code_of(unit: str, country: str, codes: Mapping[str, str]) -> str:
    start = {"ARM": "AM-", "AZE": "AZ-", "GEO": "GE-", "IRN": "IR-", "RUS": "RU-", "TUR": "TR-"}.get(country, "--")
    alike = [code for code, name in codes.items() if code.startswith(start) and name.casefold() == unit.casefold()]
    return max(alike, key=len, default="")  # Lənkəran the district before Lənkəran the city


def _curated(names: Mapping[str, Any]) -> dict[str, Mapping[str, str]]:
    """Names by hand: by code for districts, and by the Azerbaijani name of the seat for the others."""
    seats = {town["az"]: town for town in names["towns"] if town["rank"] <= 3}
    return seats | {district["code"]: district for district in names["districts"]}
