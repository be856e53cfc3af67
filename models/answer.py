"""The answer to a filter: which rows, how many each further choice would give, and the hash printed under charts."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from models.columns import NONE, OWN, Columns, Int, Mask
from models.filter import FIELDS, Codes, Field, Filter
from models.period import Period
from models.profile import Profile
from models.sentence import counting_rule
from models.vocabulary import OUT_OF_COUNT, VERIFIED

Rows = npt.NDArray[np.intp]
Counts = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class _Sieved:
    """The columns held against one question without its period: per row how many conditions fail, and which."""

    fails: npt.NDArray[np.uint8]
    failed: Mapping[str, Mask]


class Sieve:
    """Asks questions of the same columns; a question that differs from the last in its period only is asked fast."""

    def __init__(self, columns: Columns, profile: Profile, digests: npt.NDArray[np.uint64] | None = None) -> None:
        self.columns = columns
        self.profile = profile
        self._digests = digests
        self._last: tuple[Filter, _Sieved] | None = None

    def ask(self, question: Filter, now: int, matches: Mask | None = None) -> "Answer":
        """Answer a question at the instant `now` (ms UTC); `matches` is the mask (n,) of rows that hold its text."""
        timeless = replace(question, period=Period())
        if self._last is None or self._last[0] != timeless:
            self._last = (timeless, self._sieve(timeless, matches))
        return Answer(self.columns, question, self.profile, now, self._last[1], self.digests)

    @property
    def digests(self) -> npt.NDArray[np.uint64]:
        """A 64-bit digest of the counted content of each row, shape (n,)."""
        if self._digests is None:
            self._digests = row_digests(self.columns)
        return self._digests

    def _sieve(self, question: Filter, matches: Mask | None) -> _Sieved:
        fails = np.zeros(self.columns.n, np.uint8)
        failed: dict[str, Mask] = {}
        conditions = [(each.name, self._outside(each, question)) for each in FIELDS]
        conditions.append(("box", self._outside_box(question)))
        conditions.append(("text", None if matches is None else ~matches))
        for name, outside in conditions:
            if outside is not None and outside.any():
                failed[name] = outside
                fails += outside
        return _Sieved(fails, failed)

    def _outside(self, each: Field, question: Filter) -> Mask | None:
        chosen = question.chosen(each.name)
        column: Int = getattr(self.columns, each.column)
        codes = self.columns.codes(each.column, self.profile)
        if each.many:
            return self._outside_bits(each.name, column, codes, chosen, question)
        wanted = np.array([_wanted(each.name, code, chosen, question, self.profile) for code in codes])
        if wanted.all():
            return None
        outside: Mask = ~wanted[column]
        if each.name == "findings" and not chosen:
            outside &= ~self._is_training  # for what is classed as training the rule's own word on training holds
        return outside

    @cached_property
    def _is_training(self) -> Mask:
        classes = self.columns.codes("class_", self.profile)
        found: Mask = self.columns.class_ == classes.index("T")
        return found

    def _outside_bits(
        self, name: str, column: Int, codes: tuple[str, ...], chosen: Codes, question: Filter
    ) -> Mask | None:
        if chosen:
            bits = sum(1 << position for position, code in enumerate(codes) if code in chosen)
            outside: Mask = (column & column.dtype.type(bits)) == 0
            return outside
        if name == "weapons" and not counting_rule(question, self.profile).small_calibre:
            only_small: Mask = column == (1 << codes.index("SA"))
            return only_small
        return None

    def _outside_box(self, question: Filter) -> Mask | None:
        if question.box is None:
            return None
        west, south, east, north = question.box
        lat, lon = self.columns.lat, self.columns.lon
        return ~((lat >= south) & (lat <= north) & (lon >= west) & (lon <= east))


def _wanted(name: str, code: str, chosen: Codes, question: Filter, profile: Profile) -> bool:
    """Say whether a field lets a code through; what an empty choice leaves out stands here and nowhere else."""
    if name == "classes":
        if chosen:
            return code in chosen or (code[:1] in chosen and code != NONE)
        return counting_rule(question, profile).training or not code.startswith("T")
    if chosen:
        return code in chosen
    if name == "statuses":
        return code not in OUT_OF_COUNT
    if name == "findings":
        return code == NONE or code in counting_rule(question, profile).results
    return name != "data_sets" or code == OWN


@dataclass(frozen=True)
class Answer:
    """What a question gives at one instant. Rows are positions in `columns`, in the order of time."""

    columns: Columns
    question: Filter
    profile: Profile
    now: int
    _sieved: _Sieved = field(repr=False)
    _digests: npt.NDArray[np.uint64] = field(repr=False)

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """First instant and first instant after the period, ms UTC; the whole of time when none is asked."""
        return self.question.period.bounds(self.now, self.profile)

    @cached_property
    def span(self) -> tuple[int, int]:
        """The bounds, drawn in to the first and last row of the record where the period is open (ms UTC)."""
        first, last = self.bounds
        if self.question.period.kind != "any" or not self.n:
            return first, last
        return int(self.columns.start[self.rows[0]]), int(self.columns.start[self.rows[-1]]) + 1

    @cached_property
    def rows(self) -> Rows:
        """The rows that answer, shape (n,), ascending in time."""
        return self.rows_between(*self.bounds)

    @property
    def n(self) -> int:
        """How many rows answer."""
        return len(self.rows)

    @cached_property
    def begins(self) -> int:
        """The start (ms UTC) of the first row of the data sets asked about; now when they hold none."""
        outside = self._sieved.failed.get("data_sets")
        first = 0 if outside is None else int(np.argmin(outside))
        if not self.columns.n or (outside is not None and outside[first]):
            return self.now
        return int(self.columns.start[first])

    @cached_property
    def mask(self) -> Mask:
        """True for each row of the columns that answers, shape (columns.n,)."""
        answers = np.zeros(self.columns.n, np.bool_)
        answers[self.rows] = True
        return answers

    def rows_between(self, first: int, last: int) -> Rows:
        """The rows that would answer the same question with another period (ms UTC, `last` not included)."""
        begin, end = self._slice(first, last)
        return begin + np.flatnonzero(self._sieved.fails[begin:end] == 0)

    @cached_property
    def facets(self) -> dict[str, Counts]:
        """For each of FIELDS: how many rows each code would give if it were chosen there, all else as asked."""
        begin, end = self._slice(*self.bounds)
        return {each.name: self._facet(each, begin, end) for each in FIELDS}

    def count_if(self, **changes: object) -> int:
        """How many rows the same question with these fields changed would give (asked from nothing: use sparingly)."""
        question = replace(self.question, **changes)  # type: ignore[arg-type]  # the caller names fields of Filter
        matches = None
        if question.text == self.question.text and "text" in self._sieved.failed:
            matches = ~self._sieved.failed["text"]
        return Sieve(self.columns, self.profile, self._digests).ask(question, self.now, matches).n

    @cached_property
    def unverified(self) -> int:
        """How many of the centre's own rows that answer have no standing joint finding."""
        codes = self.columns.codes("status", self.profile)
        open_ones = np.array([code not in VERIFIED and code != NONE for code in codes])
        waiting = open_ones[self.columns.status[self.rows]] & (self.columns.data_set[self.rows] == 0)
        return int(np.count_nonzero(waiting))

    @cached_property
    def own(self) -> int:
        """How many of the rows that answer are the centre's own incidents; the others are reference events."""
        return int(np.count_nonzero(self.columns.data_set[self.rows] == 0))

    @cached_property
    def data_hash(self) -> str:
        """Eight hex digits of the SHA-256 over the digests of the rows that answer: the same rows, the same hash.

        The digests are put in their own order: which of two rows of one instant stands first depends on the station.
        """
        return hashlib.sha256(np.sort(self._digests[self.rows]).tobytes()).hexdigest()[:8]

    def _slice(self, first: int, last: int) -> tuple[int, int]:
        begin, end = np.searchsorted(self.columns.start, [first, last])
        return int(begin), max(int(begin), int(end))

    def _facet(self, each: Field, begin: int, end: int) -> Counts:
        outside = self._sieved.failed.get(each.name)
        fails = self._sieved.fails[begin:end]
        passing = fails == 0 if outside is None else fails == outside[begin:end]
        values: Int = getattr(self.columns, each.column)[begin:end][passing]
        codes = self.columns.codes(each.column, self.profile)
        if not each.many:
            return np.bincount(values.astype(np.intp), minlength=len(codes))
        return np.array([np.count_nonzero(values & values.dtype.type(1 << bit)) for bit in range(len(codes))])


_COUNTED = (
    "serial_number", "start", "lat", "lon", "subclass", "status", "finding", "sector", "origin", "weapons",
    "count_best", "killed_best", "wounded_best", "data_set",
)  # fmt: skip


def row_digests(columns: Columns) -> npt.NDArray[np.uint64]:
    """Mix the counted columns of each row into one 64-bit number, shape (n,).

    The mixing step is the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    """
    mixed = np.zeros(columns.n, np.uint64)
    for name in _COUNTED:
        values = getattr(columns, name)
        bits = values.view(np.uint64) if values.dtype.itemsize == 8 else values.astype(np.int64).view(np.uint64)
        mixed = _mix(mixed + bits + np.uint64(0x9E3779B97F4A7C15))
    return mixed


def _mix(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
