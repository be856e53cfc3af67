"""A column mapping: which column of a strange file holds what; shown, checked, saved and used again."""

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from models.exports.writing import whole_file
from models.imports.cells import month_comes_first
from models.imports.sheet import Sheet, column_name
from models.text import N_, Problem
from models.vocabulary import Term, codes

TARGETS = (
    Term("id", N_("Number in the source")),
    Term("start", N_("Date or date and time")),
    Term("year", N_("Year")),
    Term("month", N_("Month")),
    Term("day", N_("Day of the month")),
    Term("time", N_("Time of day")),
    Term("end", N_("End")),
    Term("lat", N_("Latitude")),
    Term("lon", N_("Longitude")),
    Term("mgrs", N_("MGRS grid")),
    Term("subclass", N_("Class or subclass code")),
    Term("weapon", N_("Weapon codes")),
    Term("origin_side", N_("Side of origin")),
    Term("affected_side", N_("Affected side")),
    Term("actor1", N_("Actor 1")),
    Term("actor2", N_("Actor 2")),
    Term("place_text", N_("Place")),
    Term("country", N_("Country")),
    Term("count_best", N_("Count")),
    Term("killed_best", N_("Killed")),
    Term("killed_low", N_("Killed, low")),
    Term("killed_high", N_("Killed, high")),
    Term("killed_civilians", N_("Killed, civilians")),
    Term("wounded_best", N_("Wounded")),
    Term("notes", N_("Text")),
    Term("source", N_("Source")),
)
"""Everything that a column can be taken for, in the order in which it is offered."""
CODES = codes(TARGETS)
_HEADERS = Path(__file__).resolve().parents[2] / "resources" / "headers.toml"


@cache
def _by_header() -> dict[str, str]:
    headers = msgspec.toml.decode(_HEADERS.read_bytes(), type=dict[str, list[str]])
    return {column_name(header): code for code, names in headers.items() for header in names}


class Mapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the columns of a file hold: target code to header as written (folded when compared).

    `day_order` says how 01/02/2020 is meant; `zone` (hours east of UTC) holds for times that carry none, None for
    the centre's own; `encoding` is set when the officer knows it better ("" to find out).
    """

    fields: dict[str, str]
    day_order: Literal["day first", "month first"] = "day first"
    zone: Annotated[int, Meta(ge=-12, le=12)] | None = None
    encoding: str = ""
    data_set: str = ""

    def problem(self) -> Problem | None:
        """Say what is missing before a file can be read with this mapping; None when nothing is."""
        unknown = set(self.fields) - set(CODES)
        if unknown:
            return Problem(N_("The mapping names “{field}”, which is no field of an event."), field=min(unknown))
        if "start" not in self.fields and not {"year", "month", "day"} <= self.fields.keys():
            return Problem(N_("Choose the column of the date, or those of year, month and day."))
        if ("lat" in self.fields) != ("lon" in self.fields):
            return Problem(N_("Choose the columns of both latitude and longitude, or of neither."))
        return None


def guess(header: Sequence[str], sample: Sequence[Sequence[str]] = ()) -> Mapping:
    """Guess a mapping from the names of columns in English, Turkish or Russian, and the order of dates from rows."""
    fields: dict[str, str] = {}
    for name in header:
        code = _by_header().get(column_name(name))
        if code is not None:
            fields.setdefault(code, name)
    if "start" in fields and {"year", "month", "day"} & fields.keys():
        fields = {code: name for code, name in fields.items() if code not in ("year", "month", "day")}
    at = header.index(fields["start"]) if "start" in fields else None
    month_first = at is not None and month_comes_first(row[at] for row in sample)
    return Mapping(fields, day_order="month first" if month_first else "day first")


def guess_for(sheet: Sheet) -> Mapping:
    """Guess a mapping for a sheet."""
    return guess(sheet.header, sheet.sample)


def missing_columns(mapping: Mapping, header: Sequence[str]) -> list[str]:
    """List the columns that a mapping names and a file has not."""
    here = {column_name(name) for name in header}
    return [name for name in mapping.fields.values() if column_name(name) not in here]


def load_mapping(path: Path) -> Mapping:
    """Read a saved mapping, TOML or JSON by the end of its name.

    Raises:
        Problem: the file is not there or is no mapping.
    """
    decode = msgspec.json.decode if path.suffix.lower() == ".json" else msgspec.toml.decode
    try:
        mapping = decode(path.read_bytes(), type=Mapping)
    except OSError as error:
        raise Problem(
            N_("The mapping {file} cannot be read: {reason}."), file=str(path), reason=error.strerror or str(error)
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Problem(N_("{file} is no column mapping: {reason}."), file=path.name, reason=str(error)) from error
    if (problem := mapping.problem()) is not None:
        raise problem
    return mapping


def save_mapping(mapping: Mapping, path: Path) -> None:
    """Save a mapping as JSON if the name ends so, else as TOML.

    Raises:
        Problem: the file cannot be written; what was there before stays.
    """
    plain = {name: value for name, value in msgspec.to_builtins(mapping).items() if value is not None}
    text = json.dumps(plain, indent=1, ensure_ascii=False) if path.suffix.lower() == ".json" else _toml(plain)
    with whole_file(path) as file:
        file.write(text + "\n")


def _toml(plain: dict[str, Any]) -> str:
    """Write a mapping as TOML: its texts and numbers are written as in JSON."""
    fields = plain.pop("fields")
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in plain.items()]
    lines += ["", "[fields]"]
    lines += [f"{code} = {json.dumps(header, ensure_ascii=False)}" for code, header in fields.items()]
    return "\n".join(lines)
