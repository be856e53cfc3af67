"""The offline map under the incidents: borders, water, districts and relief, read from one GeoPackage file."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Final, Self

import numpy as np
import shapely
from numpy.typing import NDArray

from models.text import N_, Problem

SHIPPED: Final = Path(__file__).resolve().parents[1] / "resources" / "map" / "basemap.gpkg"

_KINDS: Final = {0: "point", 4: "point", 1: "line", 5: "line", 2: "line", 3: "polygon", 6: "polygon"}

Value = str | int | float | None
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Feature:
    """One thing on the map.

    `parts` are float64 arrays of shape (n, 2), longitude and latitude in degrees: the point, the polylines, or all
    rings of the polygons, to be filled by the even-odd rule. `box` is west, south, east, north.
    """

    attributes: Mapping[str, Value]
    parts: tuple[NDArray[np.float64], ...]
    box: Box


@dataclass(frozen=True, eq=False)
class Layer:
    """The features of one kind; `kind` is "point", "line" or "polygon" and "" when there are none."""

    name: str
    kind: str
    features: tuple[Feature, ...]

    @cached_property
    def boxes(self) -> NDArray[np.float64]:
        """West, south, east, north of each feature, shape (n, 4): what to look at before drawing."""
        return np.array([feature.box for feature in self.features], np.float64).reshape(-1, 4)

    def within(self, box: Box) -> tuple[Feature, ...]:
        """The features whose boxes touch this one."""
        west, south, east, north = box
        boxes = self.boxes
        touching = (boxes[:, 0] <= east) & (boxes[:, 2] >= west) & (boxes[:, 1] <= north) & (boxes[:, 3] >= south)
        return tuple(self.features[row] for row in np.flatnonzero(touching))


@dataclass(frozen=True, slots=True, eq=False)
class Relief:
    """Light and shadow of the ground without colours: uint8, shape (rows, columns), north row first.

    A theme maps 0 to its dark and 255 to its bright relief colour; level ground and water are `FLAT`. The cells are
    even in degrees; west, south, east and north are the outer edges of the outer cells.
    """

    shade: NDArray[np.uint8]
    west: float
    south: float
    east: float
    north: float

    FLAT = 170


class Basemap:
    """A GeoPackage of the map recipe. Holds no open file, so any thread may read from it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._layers: dict[str, Layer] = {}
        with self._reading() as connection:
            self.layers = self._names(connection)

    @classmethod
    def open(cls, path: Path = SHIPPED) -> Self:
        """The map in this file. Raises Problem when it is missing or is no GeoPackage."""
        return cls(path)

    def layer(self, name: str) -> Layer:
        """All features of a layer, read once and kept. Raises Problem when the file has no such layer."""
        if name not in self._layers:
            if name not in self.layers:
                raise Problem(N_("The map file {file} has no layer “{layer}”."), file=self.path.name, layer=name)
            with self._reading() as connection:
                self._layers[name] = _read_layer(connection, name)
        return self._layers[name]

    def relief(self, name: str) -> Relief:
        """The shaded relief "theatre" or "world". Raises Problem when the file has none of that name."""
        with self._reading() as connection:
            row = connection.execute(
                "SELECT columns, west, south, east, north, shade FROM relief WHERE name = ?", (name,)
            ).fetchone()
        if row is None:
            raise Problem(N_("The map file {file} has no layer “{layer}”."), file=self.path.name, layer=name)
        steps = np.frombuffer(zlib.decompress(row[5]), np.uint8).reshape(-1, row[0])
        return Relief(np.cumsum(steps, axis=1, dtype=np.uint8), *row[1:5])

    def attribution(self) -> str:
        """Whose data this is, in the one line that stands on every map."""
        with self._reading() as connection:
            notices = connection.execute("SELECT notice FROM attribution WHERE shown ORDER BY rowid")
            return " · ".join(dict.fromkeys(notice for (notice,) in notices))

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(
                sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            ) as connection:
                yield connection
        except sqlite3.Error as error:
            raise Problem(
                N_("The map file {file} cannot be read: {reason}"), file=self.path.name, reason=str(error)
            ) from error

    @staticmethod
    def _names(connection: sqlite3.Connection) -> tuple[str, ...]:
        rows = connection.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY rowid")
        return tuple(name for (name,) in rows)


def _read_layer(connection: sqlite3.Connection, name: str) -> Layer:
    cursor = connection.execute(f'SELECT * FROM "{name}" ORDER BY 1')  # noqa: S608 - a name gpkg_contents listed
    columns = [column[0] for column in cursor.description]
    rows = cursor.fetchall()
    at = columns.index("geom")
    geometries = shapely.from_wkb([row[at][_header_length(row[at]) :] for row in rows])
    kinds = {_KINDS[int(number)] for number in shapely.get_type_id(geometries)}
    parts = _parts(geometries)
    boxes = shapely.bounds(geometries).tolist() if rows else []
    kept = [(place, column) for place, column in enumerate(columns) if column not in ("fid", "geom")]
    features = tuple(
        Feature(MappingProxyType({column: row[place] for place, column in kept}), part, tuple(box))
        for row, part, box in zip(rows, parts, boxes, strict=True)
    )
    return Layer(name, kinds.pop() if len(kinds) == 1 else "", features)


def _header_length(blob: bytes) -> int:
    """GeoPackage 1.3, 2.1.3: eight bytes and an envelope whose size stands in bits 1 to 3 of the flags."""
    return 8 + (0, 32, 48, 48, 64)[(blob[3] >> 1) & 7]


def _parts(geometries: NDArray[np.object_]) -> list[tuple[NDArray[np.float64], ...]]:
    """For each geometry its points, lines or rings as coordinate arrays."""
    pieces, owner = shapely.get_parts(geometries, return_index=True)
    if len(pieces) and shapely.get_type_id(pieces[0]) == shapely.GeometryType.POLYGON:
        pieces, piece = shapely.get_rings(pieces, return_index=True)
        owner = owner[piece]
    coordinates = shapely.get_coordinates(pieces)
    ends = np.cumsum(shapely.get_num_coordinates(pieces))
    arrays = np.split(coordinates, ends[:-1]) if len(pieces) else []
    starts = np.searchsorted(owner, np.arange(len(geometries) + 1))
    return [tuple(arrays[first:last]) for first, last in pairwise(starts)]
