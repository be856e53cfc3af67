"""The offline map as it is read: coordinates ready to draw, quickly, and a sentence when the file is no map."""

import sqlite3
import struct
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from models.basemap import SHIPPED, Basemap, Relief
from models.text import Problem

SQUARE = shapely.Polygon([(0, 0), (4, 0), (4, 4), (0, 4)], [[(1, 1), (2, 1), (2, 2), (1, 2)]])
ISLAND = shapely.box(10, 10, 11, 11)


def _blob(shape: BaseGeometry, envelope: bool) -> bytes:
    west, south, east, north = shape.bounds
    box = struct.pack("<4d", west, east, south, north) if envelope else b""
    return b"GP\x00" + bytes([3 if envelope else 1]) + struct.pack("<i", 4326) + box + shapely.to_wkb(shape)


@pytest.fixture
def small(tmp_path: Path) -> Basemap:
    """A map of a few shapes in a folder whose name needs care."""
    folder = tmp_path / "karte ş #1"
    folder.mkdir()
    file = sqlite3.connect(folder / "small.gpkg")
    file.executescript("""
        CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
        INSERT INTO gpkg_contents VALUES ('area', 'features'), ('line', 'features'), ('empty', 'features'),
            ('attribution', 'attributes');
        CREATE TABLE area (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT);
        CREATE TABLE line (fid INTEGER PRIMARY KEY, geom BLOB, rank INTEGER);
        CREATE TABLE empty (fid INTEGER PRIMARY KEY, geom BLOB);
        CREATE TABLE relief (name TEXT, west, south, east, north, columns INTEGER, shade BLOB);
        CREATE TABLE attribution (notice TEXT, shown INTEGER);
        INSERT INTO attribution VALUES ('A', 1), ('B', 1), ('A', 1), ('hidden', 0);
    """)
    areas = (shapely.MultiPolygon([SQUARE, ISLAND]), ISLAND)
    file.executemany("INSERT INTO area VALUES (NULL, ?, ?)", zip(map(_blob, areas, (True, False)), "ab", strict=True))
    lines = shapely.MultiLineString([[(0, 0), (1, 1)], [(2, 2), (3, 3), (4, 3)]])
    file.execute("INSERT INTO line VALUES (NULL, ?, 7)", (_blob(lines, envelope=True),))
    steps = bytes([5, 4, 256 - 7, 255, 1, 1])  # from cell to cell in each row, modulo 256
    file.execute("INSERT INTO relief VALUES ('hill', 0, 0, 3, 2, 3, ?)", (zlib.compress(steps),))
    file.commit()
    file.close()
    return Basemap.open(folder / "small.gpkg")


def test_all_rings_of_an_area_are_parts_of_its_feature(small: Basemap) -> None:
    first, second = small.layer("area").features
    assert [len(part) for part in first.parts] == [5, 5, 5]
    assert [part.tolist() for part in second.parts] == [shapely.get_coordinates(ISLAND).tolist()]
    assert list(first.box) == [0, 0, 11, 11]
    assert dict(first.attributes) == {"name": "a"}


def test_each_line_keeps_its_own_points(small: Basemap) -> None:
    (feature,) = small.layer("line").features
    assert [part.tolist() for part in feature.parts] == [[[0, 0], [1, 1]], [[2, 2], [3, 3], [4, 3]]]
    assert feature.attributes["rank"] == 7


def test_a_layer_says_what_is_to_be_drawn(small: Basemap) -> None:
    assert [small.layer(name).kind for name in small.layers] == ["polygon", "line", ""]


def test_only_what_touches_the_view_is_given(small: Basemap) -> None:
    assert [feature.attributes["name"] for feature in small.layer("area").within((10.5, 10.5, 20, 20))] == ["a", "b"]
    assert small.layer("area").within((20, 20, 30, 30)) == ()
    assert small.layer("empty").within((0, 0, 1, 1)) == ()


def test_the_relief_comes_as_it_was_shaded(small: Basemap) -> None:
    relief = small.relief("hill")
    assert relief.shade.tolist() == [[5, 9, 2], [255, 0, 1]]
    assert [relief.west, relief.south, relief.east, relief.north] == [0, 0, 3, 2]


def test_each_source_is_credited_once(small: Basemap) -> None:
    assert small.attribution() == "A · B"


def test_a_layer_is_read_once(small: Basemap) -> None:
    assert small.layer("area") is small.layer("area")


def test_a_layer_the_map_lacks_is_a_problem(small: Basemap) -> None:
    with pytest.raises(Problem, match="road"):
        small.layer("road")
    with pytest.raises(Problem, match="moon"):
        small.relief("moon")


@pytest.mark.parametrize("content", [None, b"", b"no database, but long enough to look like one " * 40])
def test_a_file_that_is_no_map_is_a_problem_and_stays_as_it_is(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "broken.gpkg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Problem, match="broken\\.gpkg"):
        Basemap.open(path)
    assert (path.read_bytes() if path.exists() else None) == content


def test_coordinates_are_longitude_and_latitude_in_doubles() -> None:
    (baku,) = [place for place in Basemap.open().layer("place").features if place.attributes["name"] == "Baku"]
    (point,) = baku.parts
    assert point.dtype == np.float64
    assert point.tolist() == [[pytest.approx(49.892, abs=0.001), pytest.approx(40.378, abs=0.001)]]


def test_level_ground_and_sea_have_the_flat_shade() -> None:
    relief = Basemap.open().relief("theatre")
    row = round((relief.north - 40.0) / (relief.north - relief.south) * len(relief.shade))
    assert abs(int(relief.shade[row, -20]) - Relief.FLAT) <= 2


def test_the_shipped_map_opens_and_its_layers_are_read_while_nobody_notices() -> None:
    begun = time.perf_counter()
    basemap = Basemap.open(SHIPPED)
    opened = time.perf_counter()
    for layer in ("border", "admin1", "admin1_line", "historic_line", "water", "river", "country_world"):
        basemap.layer(layer)
    read = time.perf_counter()
    assert opened - begun < 0.25
    assert read - opened < 1.5
