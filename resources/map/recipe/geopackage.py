"""The written map: a GeoPackage 1.3 that comes out the same, byte for byte, from the same sources."""

from __future__ import annotations

import sqlite3
import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

Row = tuple[BaseGeometry, Mapping[str, object]]

WRITTEN = "2026-01-01T00:00:00.000Z"  # a fixed date: two builds of the same sources are one file

TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
    srs_id INTEGER REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents (table_name),
    column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL,
    PRIMARY KEY (table_name, column_name));
CREATE TABLE relief (id INTEGER PRIMARY KEY, name TEXT UNIQUE, west REAL, south REAL, east REAL, north REAL,
    columns INTEGER, shade BLOB);
CREATE TABLE attribution (id INTEGER PRIMARY KEY, layer TEXT, source TEXT, package TEXT, licence TEXT, notice TEXT,
    shown INTEGER, remark TEXT);
"""

WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],'
    'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'
)


class GeoPackage:
    """A map file being written; what the layers are is up to the caller."""

    def __init__(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._file = sqlite3.connect(path)
        self._file.executescript("PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300;" + TABLES)
        self._file.executemany(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
            [
                ("WGS 84", 4326, "EPSG", 4326, WGS84),
                ("Undefined Cartesian", -1, "NONE", -1, "undefined"),
                ("Undefined geographic", 0, "NONE", 0, "undefined"),
            ],
        )
        for table in ("relief", "attribution"):
            self._contents(table, "attributes", (None,) * 4)

    def add(self, layer: str, kind: str, rows: Sequence[Row], step: float = 2.0**-17) -> None:
        """Write a layer; `kind` is a GeoPackage geometry type, `step` the raster of its coordinates in degrees."""
        names = list(rows[0][1])
        columns = ", ".join(f'"{name}" {_type_of(row[1][name] for row in rows)}' for name in names)
        self._file.execute(f'CREATE TABLE "{layer}" (fid INTEGER PRIMARY KEY, geom {kind}, {columns})')
        snapped = [(_snapped(geometry, step), attributes) for geometry, attributes in rows]
        marks = ", ".join("?" * (len(names) + 1))
        self._file.executemany(
            f'INSERT INTO "{layer}" VALUES (NULL, {marks})',  # noqa: S608 - names of the recipe
            [(_blob(geometry), *(attributes[name] for name in names)) for geometry, attributes in snapped],
        )
        extent = shapely.total_bounds(np.array([geometry for geometry, _ in snapped], dtype=object))
        self._contents(layer, "features", tuple(float(edge) for edge in extent))
        self._file.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, 4326, 0, 0)", (layer, kind))

    def add_relief(self, name: str, box: tuple[float, float, float, float], shade: NDArray[np.uint8]) -> None:
        """Write a shaded relief, north row first: the steps from cell to cell, deflated."""
        steps = np.diff(shade, axis=1, prepend=np.uint8(0))
        row = (name, *box, shade.shape[1], zlib.compress(steps.tobytes(), 9))
        self._file.execute("INSERT INTO relief VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", row)

    def add_attribution(self, rows: Iterable[tuple[object, ...]]) -> None:
        """Write whose data this is: layer, source, package, licence, notice, shown on the map, remark."""
        self._file.executemany("INSERT INTO attribution VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", rows)

    def close(self) -> None:
        """Finish the file."""
        self._file.commit()
        self._file.execute("VACUUM")
        self._file.close()

    def _contents(self, table: str, kind: str, extent: tuple[float | None, ...]) -> None:
        row = (table, kind, table, WRITTEN, *extent, 4326)
        self._file.execute("INSERT INTO gpkg_contents VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?)", row)


def _type_of(values: Iterable[object]) -> str:
    kinds = {type(value) for value in values if value is not None}
    return "INTEGER" if kinds <= {int, bool} and kinds else "REAL" if kinds == {float} else "TEXT"


def _snapped(geometry: BaseGeometry, step: float) -> BaseGeometry:
    """On a binary raster, so that the file packs well; the shape keeps its rings."""
    snapped = shapely.transform(geometry, lambda xy: np.round(xy / step) * step)
    return shapely.remove_repeated_points(snapped) if snapped.geom_type != "Point" else snapped


def _blob(geometry: BaseGeometry) -> bytes:
    """GeoPackage 1.3, 2.1.3: magic, version 0, little endian with an envelope unless it is a point, SRS, WKB."""
    wkb = shapely.to_wkb(geometry, byte_order=1)
    if geometry.geom_type == "Point":
        return b"GP\x00\x01" + struct.pack("<i", 4326) + wkb
    west, south, east, north = geometry.bounds
    return b"GP\x00\x03" + struct.pack("<i4d", 4326, west, east, south, north) + wkb
