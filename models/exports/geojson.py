"""GeoJSON (RFC 7946) for maps: each incident a feature with codes and labels, without a point its geometry null."""

import json
import math
from collections.abc import Iterator
from typing import IO

from models.exports.chunk import Chunk
from models.exports.fields import FIELDS
from models.exports.format import ExportFormat, Heading
from models.text import N_

_IN_GEOMETRY = {"latitude", "longitude"}


def _write(file: IO[str], heading: Heading, chunks: Iterator[Chunk]) -> Iterator[int]:
    """Write a FeatureCollection; what the chart footers say stands in foreign members (RFC 7946, 6.1)."""
    members = {"type": "FeatureCollection", **heading.members()}
    file.write(json.dumps(members, ensure_ascii=False)[:-1] + ', "features": [')
    between = "\n"
    for chunk in chunks:
        for feature in _features(chunk):
            file.write(between + feature)
            between = ",\n"
        yield len(chunk.rows)
    file.write("\n]}\n")


def _features(chunk: Chunk) -> Iterator[str]:
    names = [field.name for field in FIELDS if field.name not in _IN_GEOMETRY]
    columns = [field.values(chunk) for field in FIELDS if field.name not in _IN_GEOMETRY]
    points = zip(chunk.numbers("lon"), chunk.numbers("lat"), strict=True)
    for point, *values in zip(points, *columns, strict=True):
        said = {name: value for name, value in zip(names, values, strict=True) if value not in (None, "")}
        geometry = None if math.isnan(point[0]) else {"type": "Point", "coordinates": list(point)}
        feature = {"type": "Feature", "id": said["id"], "geometry": geometry, "properties": said}
        yield json.dumps(feature, ensure_ascii=False, allow_nan=False)


FORMAT = ExportFormat("geojson", N_("GeoJSON for maps"), ".geojson", "utf-8", _write)
