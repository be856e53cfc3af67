"""Events read from a file, as columns of the record of reference events; what cannot be read is set aside."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from models.imports.cells import Mask
from models.imports.rows import Rows, Unreadable
from models.period import day_offset
from models.profile import Profile
from models.text import Problem, fold

Column = npt.NDArray[Any] | Sequence[str]
"""n values: an array, or texts with "" for none."""
COUNTS = (
    "count_low", "count_best", "count_high", "killed_low", "killed_best", "killed_high", "killed_civilians",
    "wounded_low", "wounded_best", "wounded_high",
)  # fmt: skip
TEXTS = (
    "external_id", "subclass", "weapon", "origin_side", "affected_side", "parties", "actor1", "actor2", "place_text",
    "country", "notes", "source", "extra",
)  # fmt: skip
NUMBERS = ("start", "end", "time_precision", "lat", "lon", "geo_precision", *COUNTS, "status")
SEARCHED = ("external_id", "place_text", "country", "actor1", "actor2", "notes", "more")
"""The columns whose words are searched; `more` is searched, but kept in `extra`."""
_MOST_TEXTS = 50_000
"""How many different texts are kept at hand while a file is read."""
_SAMPLE = 500
_SERIAL = re.compile(r"(.*?)([1-9]\d{0,17}|0)", re.DOTALL | re.ASCII)


@dataclass(frozen=True, slots=True)
class Context:
    """What a format must know beside the file: whose centre reads it, and when (ms UTC)."""

    profile: Profile
    now: int

    @property
    def day_shift(self) -> int:
        """What to add (ms) to 0000Z of a date so that it lies in the reporting day of that date."""
        return max(0, day_offset(self.profile))


@dataclass(slots=True)
class Events:
    """n events as columns by the names of the record (NUMBERS, TEXTS); a column not given is empty.

    Times are ms UTC, `end` equal to `start` when none is said; degrees WGS84, NaN without a point; counts and status
    -1 when not said. `reasons` says of rows why they cannot be taken in.
    """

    lines: npt.NDArray[np.int64]
    columns: dict[str, Column]
    reasons: dict[int, Problem] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """The number of events."""
        return len(self.lines)

    def fail(self, wrong: Mask, problem: Callable[[int], Problem]) -> None:
        """Say of the rows in a mask (n,) why they cannot be taken in; the first reason said stays."""
        if wrong.any():
            for row in np.flatnonzero(wrong).tolist():
                self.reasons.setdefault(row, problem(row))

    def readable(self) -> tuple["Events", list[Unreadable]]:
        """Part the events that can be taken in from those that cannot."""
        if not self.reasons:
            return self, []
        good = np.ones(self.n, np.bool_)
        good[list(self.reasons)] = False
        unreadable = [Unreadable(int(self.lines[row]), 1, self.reasons[row]) for row in sorted(self.reasons)]
        return self.take(np.flatnonzero(good)), unreadable

    def take(self, rows: npt.NDArray[np.intp]) -> "Events":
        """Give some of the events, by ascending rows."""
        if len(rows) and rows[-1] - rows[0] == len(rows) - 1:
            part = slice(int(rows[0]), int(rows[-1]) + 1)
            return Events(self.lines[part], {name: column[part] for name, column in self.columns.items()})
        return Events(self.lines[rows], {name: _taken(column, rows) for name, column in self.columns.items()})


def _taken(column: Column, rows: npt.NDArray[np.intp]) -> Column:
    if isinstance(column, np.ndarray):
        taken: npt.NDArray[Any] = column[rows]
        return taken
    return [column[row] for row in rows.tolist()]


def joined(parts: Sequence[Events]) -> Events:
    """Put events read in parts together."""
    if not parts:
        return Events(np.zeros(0, np.int64), {})
    names = parts[0].columns.keys()
    return Events(
        np.concatenate([part.lines for part in parts]),
        {name: _joined([part.columns[name] for part in parts]) for name in names},
    )


def _joined(columns: Sequence[Column]) -> Column:
    arrays = [column for column in columns if isinstance(column, np.ndarray)]
    if arrays:
        return np.concatenate(arrays)
    return list(chain.from_iterable(columns))


class Texts(dict[str, str]):
    """Texts without blanks around them by how they are written; equal texts become one object."""

    def __missing__(self, cell: str) -> str:
        if len(self) >= _MOST_TEXTS:
            self.clear()
        text = cell.strip()
        self[cell] = text = self.setdefault(text, text)
        return text


class Table:
    """Rows of a file by the folded names of their columns; n rows. `texts` are those of the rows before."""

    def __init__(self, names: Sequence[str], rows: Rows, texts: Texts | None = None) -> None:
        self._columns = dict(zip(names, rows.columns, strict=True))
        self._texts = Texts() if texts is None else texts
        self.lines = rows.lines
        self.n = len(rows.lines)

    def __contains__(self, name: str) -> bool:
        return name in self._columns

    @property
    def names(self) -> Sequence[str]:
        """The names of the columns, in their order."""
        return list(self._columns)

    def having(self, name: str, cells: Sequence[str]) -> "Table":
        """Give the same table with other cells in one column."""
        columns = {**self._columns, name: cells}
        return Table(list(columns), Rows(list(columns.values()), self.lines), self._texts)

    def cells(self, name: str) -> Sequence[str]:
        """Give the cells of a column as they stand; empty ones for a column that is not there."""
        return self._columns.get(name) or self._none

    def plain(self, name: str) -> Sequence[str]:
        """Give the cells of a column without blanks around them, each its own object (for columns of numbers)."""
        return list(map(str.strip, self.cells(name)))

    def texts(self, name: str) -> Sequence[str]:
        """Give the cells of a column without blanks around them; equal texts become one object."""
        return list(map(self._texts.__getitem__, self._columns[name])) if name in self._columns else self._none

    @cached_property
    def _none(self) -> Sequence[str]:
        return ("",) * self.n


class Parties(dict[tuple[str, ...], str]):
    """The codes of a centre's parties by the actors of events in reference data, in the profile's order."""

    def __init__(self, profile: Profile) -> None:
        super().__init__()
        self._named = [(party.code, {fold(name) for name in party.actors}) for party in profile.parties]

    def __missing__(self, actors: tuple[str, ...]) -> str:
        """A party is meant by one of its names, alone, in a list or before a bracket: "Forces of X (2003-)"."""
        said = {fold(each).partition("(")[0].strip() for actor in actors for each in actor.split(",")}
        self[actors] = codes = " ".join(code for code, names in self._named if names & said)
        return codes

    def of(self, *columns: Sequence[str]) -> Sequence[str]:
        """Give for n events the codes of the parties among their actors."""
        return list(map(self.__getitem__, zip(*columns, strict=True)))


class Extras(dict[tuple[str, ...], str]):
    """What has no column of its own as one JSON object per event, by its cells; "" where there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._encode = msgspec.json.Encoder().encode
        self._names: Sequence[str] = ()

    def __missing__(self, cells: tuple[str, ...]) -> str:
        if len(self) >= _MOST_TEXTS:
            self.clear()
        said = {name: text for name, cell in zip(self._names, cells, strict=True) if (text := cell.strip())}
        self[cells] = text = self._encode(said).decode() if said else ""
        return text

    def of(self, table: Table, names: Iterable[str]) -> Sequence[str]:
        """Write some columns of a table, those that it has."""
        present = [name for name in names if name in table]
        if present != self._names:
            self.clear()
            self._names = present
        if not present:
            return table.cells("")
        return list(map(self.__getitem__, zip(*(table.cells(name) for name in present), strict=True)))


def serials(ids: Sequence[str]) -> tuple[Sequence[str] | str, Sequence[int]]:
    """Split n identifiers into what stands before their number (one text when all agree) and the number, -1 if none."""
    joint = "\n".join(ids)
    digits = joint.replace("\n", "")
    plain = digits.isascii() and digits.isdigit() and "\n0" not in joint and not joint.startswith("0")
    if plain and max(map(len, ids)) <= 18 and all(ids):
        return "", list(map(int, ids))
    parts = [(found[1], int(found[2])) if (found := _SERIAL.fullmatch(each)) else (each, -1) for each in ids]
    return [prefix for prefix, _ in parts], [number for _, number in parts]


def search_texts(columns: Mapping[str, Column]) -> Sequence[str]:
    """Fold the words of n events for search, one line each."""
    said = [column for name in SEARCHED if not isinstance(column := columns.get(name, ""), np.ndarray)]
    first, *others = [column for column in said if any(column)] or [()]
    if others and all(map(_repeats, others)):
        repeated = map(_FoldedWords().__getitem__, zip(*others, strict=True))
        return list(map(" ".join, zip(_folded(first), repeated, strict=True)))
    return list(map(" ".join, zip(*map(_folded, (first, *others)), strict=True)))


class _FoldedWords(dict[tuple[str, ...], str]):
    """Words folded and joined, by the texts they stand in."""

    def __missing__(self, texts: tuple[str, ...]) -> str:
        self[texts] = words = " ".join(map(fold, texts))
        return words


def _repeats(column: Sequence[str]) -> bool:
    """Say whether the same texts stand again and again in a column, by its beginning."""
    beginning = column[:_SAMPLE]
    return len(set(beginning)) * 2 < len(beginning)


def _folded(column: Sequence[str]) -> Sequence[str]:
    """Fold n texts: each different one once where they repeat, all in one piece where they are plain."""
    if _repeats(column):
        known = {text: fold(text) for text in set(column)}
        return list(map(known.__getitem__, column))
    joint = "\n".join(column)
    if joint.isascii():
        lowered = joint.lower()
        lines = column if lowered == joint else lowered.split("\n")
        if len(lines) == len(column):
            return lines
    return [text.lower() if text.isascii() else fold(text) for text in column]
