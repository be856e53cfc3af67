"""A centre's own gazetteer: places from a GeoNames dump or a table, beside those that come with the map."""

import csv
import math
import re
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from models.imports.text import look_through
from models.places import NAME_SETS, Place
from models.text import N_, Problem, fold

GEONAMES_COLUMNS: Final = 19
"""Columns of a GeoNames dump: id, name, ASCII name, other names, lat, lon, class, code, country, …, population."""
_SECTIONS: Final = ("PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH")  # part of a town, or no longer lived in
_KINDS: Final = {1: "capital", 2: "city", 3: "seat", 4: "town"}
_SIZES: Final = ((150_000, 2), (50_000, 3), (10_000, 4), (2_000, 5))
_COLUMNS: Final = {
    "id": ("id", "geonameid"),
    "name": ("name", "place", "location"),
    "lat": ("lat", "latitude", "y"),
    "lon": ("lon", "lng", "long", "longitude", "x"),
    "rank": ("rank",),
    "also": ("also", "alternatenames", "other_names"),
    **{f"name_{name_set}": (f"name_{name_set}",) for name_set in NAME_SETS},
}
_NEITHER: Final = N_(
    "{file} is no gazetteer: it is neither a GeoNames dump nor a table with columns name, lat and lon."
)
_LOWEST: Final = 6
_NUMBER: Final = re.compile(r"-?\d{1,18}", re.ASCII)


def read_places(path: Path) -> tuple[Place, ...]:
    """Read a gazetteer: a GeoNames dump (19 columns between tabs, no header) or a table with a header.

    A table has columns name, lat and lon (degrees WGS84), and may have id, rank (1 to 6), also (other names between
    bars or commas) and name_en, name_az, name_hy, name_ru, name_tr. Both may be packed (.gz) and in any encoding that
    imports know. Places that appear twice come once.

    Raises:
        Problem: the file cannot be read, or is neither; its sentence names the line.
    """
    lines = _lines(path)
    dump = lines[0].count("\t") == GEONAMES_COLUMNS - 1 and lines[0].split("\t")[0].isdecimal()
    found = _from_dump(path, lines) if dump else _from_table(path, lines)
    places = tuple({place.id: place for place in found}.values())
    if not places:
        raise Problem(N_("{file} holds no places."), file=path.name)
    return places


def _lines(path: Path) -> list[str]:
    looking = look_through(path)
    while True:
        try:
            next(looking)
        except StopIteration as done:
            with done.value.open() as text:
                lines = [line.rstrip("\r\n") for line in text]
            return lines if lines and lines[0] else [""]


def _from_dump(path: Path, lines: list[str]) -> Iterator[Place]:
    for number, line in enumerate(lines, 1):
        values = line.split("\t")
        if len(values) != GEONAMES_COLUMNS:
            if not line.strip():
                continue
            raise Problem(
                N_("Line {line} of {file} has {count} columns, a GeoNames dump has {expected}."),
                line=f"{number}", file=path.name, count=f"{len(values)}", expected=f"{GEONAMES_COLUMNS}",
            )  # fmt: skip
        if values[6] == "P":
            lat, lon = _position(path, number, values[4], values[5])
            rank = _rank(values[7], int(values[14]) if _NUMBER.fullmatch(values[14]) else 0)
            others = tuple(name.strip() for name in values[3].split(",") if name.strip())
            yield Place(
                id=_number(path, number, values[0]),
                lat=lat, lon=lon, rank=rank, plain=values[1], names={}, others=others, kind=_KINDS.get(rank, "village"),
            )  # fmt: skip


def _from_table(path: Path, lines: list[str]) -> Iterator[Place]:
    separator = max(",;\t", key=lines[0].count)
    rows = csv.reader(lines, delimiter=separator)
    heads = [fold(head).strip() for head in next(rows)]
    at = {column: heads.index(name) for column, known in _COLUMNS.items() for name in known if name in heads}
    if not {"name", "lat", "lon"} <= set(at):
        raise Problem(_NEITHER, file=path.name)
    try:
        for values in rows:
            if any(value.strip() for value in values):
                said = {column: values[place].strip() for column, place in at.items() if place < len(values)}
                yield _of_row(path, rows.line_num, said)
    except csv.Error as error:
        raise Problem(_NEITHER, file=path.name) from error


def _of_row(path: Path, number: int, said: Mapping[str, str]) -> Place:
    name = said.get("name", "")
    if not name:
        raise Problem(N_("Line {line} of {file} has no name."), line=f"{number}", file=path.name)
    lat, lon = _position(path, number, said.get("lat", ""), said.get("lon", ""))
    rank = int(said["rank"]) if _NUMBER.fullmatch(said.get("rank", "")) else _LOWEST
    others = said.get("also", "").replace("|", ",").split(",")
    return Place(
        id=_number(path, number, said["id"]) if said.get("id") else own_number(name, lat, lon),
        lat=lat,
        lon=lon,
        rank=min(max(rank, 1), _LOWEST),
        plain=name,
        names={name_set: said[f"name_{name_set}"] for name_set in NAME_SETS if said.get(f"name_{name_set}")},
        others=tuple(other.strip() for other in others if other.strip()),
        kind=_KINDS.get(rank, "village"),
    )


def own_number(name: str, lat: float, lon: float) -> int:
    """Number a place that has none: always the same for this name and position, negative, never -1."""
    return -2 - zlib.crc32(f"{fold(name)} {lat:.4f} {lon:.4f}".encode())


def _rank(code: str, population: int) -> int:
    """The weight of a place: its administrative rank or its size, whichever is more."""
    if code in _SECTIONS:
        return _LOWEST
    seat = {"PPLC": 1, "PPLA": 3, "PPLA2": 4, "PPLA3": 5}.get(code, _LOWEST)
    return min(seat, next((rank for size, rank in _SIZES if population >= size), _LOWEST))


def _number(path: Path, line: int, text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise Problem(
            N_("Line {line} of {file} has “{text}” where a number belongs."), line=f"{line}", file=path.name, text=text
        )
    return int(text)


def _position(path: Path, line: int, *texts: str) -> tuple[float, float]:
    try:
        lat, lon = (float(text.replace(",", ".")) for text in texts)
    except ValueError:
        lat, lon = math.nan, math.nan
    if not (abs(lat) <= 90 and abs(lon) <= 180):
        raise Problem(
            N_("Line {line} of {file} has “{text}” where latitude and longitude belong."),
            line=f"{line}", file=path.name, text=" ".join(texts).strip(),
        )  # fmt: skip
    return lat, lon
