"""Whole columns of cells read at once: numbers, days and instants as outside files write them."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from models.dtg import parse_dtg
from models.period import DAY, HOUR, MINUTE
from models.text import Problem, fold

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
NOT_SAID = -1
_NO_COUNT = -2
_MOST_COUNTS = 10_000
"""How many different counts are kept at hand."""
NO_DAY = -(2**40)
"""What stands for a day that is not there or cannot be read."""
_YEARS = (2, 9998)
"""A day in no zone leaves the calendar of 1 to 9999."""
_WIDEST = 14 * 60
"""No zone is farther from UTC, in minutes."""
_SPACES = str.maketrans({" ": None, "\u00a0": None, "\u202f": None, "\u2212": "-", "'": None})
_MONTH_NAMES = (
    "jan january oca ocak янв январь января", "feb february sub subat фев февраль февраля",
    "mar march mart мар март марта", "apr april nis nisan апр апрель апреля", "may mayis май мая маи маия",
    "jun june haz haziran июн июнь июня", "jul july tem temmuz июл июль июля",
    "aug august agu agustos авг август августа", "sep sept september eyl eylul сен сент сентябрь сентября",
    "oct october eki ekim окт октябрь октября", "nov november kas kasim ноя нояб ноябрь ноября",
    "dec december ara aralik дек декабрь декабря",
)  # fmt: skip
_MONTHS = {fold(name): month for month, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_YEAR_FIRST = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})")
_NAMED = re.compile(r"(\d{1,2})[-. ]*([^\W\d]+)[-., ]*(\d{4})")
_CLOCK = re.compile(
    r"[T ,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$", re.IGNORECASE
)


def numbers(cells: Sequence[str]) -> tuple[Floats, Mask]:
    """Read n cells as numbers, shape (n,): NaN where there is none; and a mask of those that are none but not empty.

    A decimal comma, blanks between thousands and a typographic minus are understood.
    """
    if not any(cells):
        return np.full(len(cells), np.nan), np.zeros(len(cells), np.bool_)
    try:
        values = np.fromiter(map(float, cells), np.float64, len(cells))
    except ValueError:
        values = np.fromiter(map(_number, cells), np.float64, len(cells))
    bad = ~np.isfinite(values)
    if bad.any():
        bad &= np.fromiter((bool(cell.strip()) for cell in cells), np.bool_, len(cells))
        values[bad] = np.nan
    return values, bad


def _number(cell: str) -> float:
    try:
        return float(cell)
    except ValueError:
        plain = cell.translate(_SPACES)
        if plain.count(",") == 1 and "." not in plain:
            plain = plain.replace(",", ".")
        try:
            return float(plain)
        except ValueError:
            return np.nan


class _Counts(dict[str, int]):
    """Counts by how they are written: NOT_SAID where there is none, _NO_COUNT for what cannot be a count."""

    def __missing__(self, cell: str) -> int:
        if len(self) >= _MOST_COUNTS:
            self.clear()
        value = _number(cell)
        if np.isfinite(value):
            count = int(value) if 0 <= value <= 2**31 - 1 and value.is_integer() else _NO_COUNT
        else:
            count = _NO_COUNT if cell.strip() else NOT_SAID
        self[cell] = count
        return count


_counts = _Counts()


def counts(cells: Sequence[str]) -> tuple[Ints, Mask]:
    """Read n cells as counts, shape (n,): NOT_SAID where there is none; and a mask of those that cannot be counts."""
    values = np.fromiter(map(_counts.__getitem__, cells), np.int64, len(cells))
    wrong = values == _NO_COUNT
    values[wrong] = NOT_SAID
    return values, wrong


def codes(cells: Sequence[str], table: dict[int, int], otherwise: int) -> Ints:
    """Translate n cells of small numbers, shape (n,); `otherwise` for what is not in the table."""
    values = dict.fromkeys(cells, otherwise)
    for cell in values:
        plain = cell.strip().removesuffix(".0")
        values[cell] = table.get(int(plain), otherwise) if plain.isascii() and plain.isdigit() else otherwise
    return np.fromiter(map(values.__getitem__, cells), np.int64, len(cells))


def days_of(years: Sequence[str], months: Sequence[str], days: Sequence[str]) -> tuple[Ints, Mask]:
    """Read n days from columns of year, month and day as days since 1970, shape (n,); and a mask of those wrong."""
    year, month, day = (counts(cells)[0] for cells in (years, months, days))
    wrong = (year < _YEARS[0]) | (year > _YEARS[1]) | (month < 1) | (month > 12) | (day < 1)
    ordinal = np.where(wrong, 0, (year - 1970) * 12 + month - 1)
    starts = ordinal.astype("M8[M]").astype("M8[D]").astype(np.int64)
    ends = (ordinal + 1).astype("M8[M]").astype("M8[D]").astype(np.int64)
    wrong |= starts + day > ends
    return np.where(wrong, NO_DAY, starts + day - 1), wrong


class Days(dict[str, int]):
    """Days since 1970 by how they are written, NO_DAY for what is no day; each notation is read once.

    `month_first` says how 01/02/2020 is meant. Also read: 2020-02-01, 01.02.2020, 1 February 2020, 20200201, and a
    day before a time of day.
    """

    def __init__(self, month_first: bool = False) -> None:
        super().__init__()
        self.month_first = month_first

    def __missing__(self, text: str) -> int:
        day = self[text] = _day(_without_clock(text.strip()), self.month_first)
        return day

    def read(self, cells: Sequence[str]) -> tuple[Ints, Mask]:
        """Read n cells as days since 1970, shape (n,); and a mask of those that are not days."""
        values = np.fromiter(map(self.__getitem__, cells), np.int64, len(cells))
        return values, values == NO_DAY


def _without_clock(text: str) -> str:
    found = _CLOCK.search(text)
    return text[: found.start()] if found else text


def _day(text: str, month_first: bool) -> int:
    parts = _parts(text, month_first)
    if parts is None:
        return NO_DAY
    if not _YEARS[0] <= parts[0] <= _YEARS[1]:
        return NO_DAY
    try:
        return date(*parts).toordinal() - date(1970, 1, 1).toordinal()
    except ValueError:
        return NO_DAY


def _parts(text: str, month_first: bool) -> tuple[int, int, int] | None:
    """Take year, month and day from one of the notations."""
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _YEAR_LAST.fullmatch(text):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        swapped = (month_first and first <= 12) or second > 12
        return (year, first, second) if swapped else (year, second, first)
    if found := _NAMED.fullmatch(text):
        month = _MONTHS.get(fold(found[2]))
        return (int(found[3]), month, int(found[1])) if month else None
    if len(text) == 8 and text.isascii() and text.isdigit():
        return int(text[:4]), int(text[4:6]), int(text[6:])
    return None


def month_comes_first(cells: Iterable[str]) -> bool:
    """Guess from a sample whether 01/02/2020 means January: only if some second number is above 12 and no first is."""
    found = [match for cell in cells if (match := _YEAR_LAST.fullmatch(_without_clock(cell.strip())))]
    return any(int(each[2]) > 12 for each in found) and all(int(each[1]) <= 12 for each in found)


class Instants(dict[str, tuple[int, int, int] | None]):
    """Instants by how they are written: (ms UTC, zone in hours east, time precision 1 or 5), None for what is none.

    Read are all notations of `Days`, alone (day only) or before a time of day with or without offset, and
    date-time groups. `zone` (hours east) holds where none is written; `day_shift` (ms) is added to days alone, so
    that they lie in the reporting day of their date.
    """

    def __init__(self, days: Days, now: int, zone: int, day_shift: int = 0) -> None:
        super().__init__()
        self._days = days
        self._now = now
        self._zone = zone
        self._day_shift = day_shift

    def __missing__(self, text: str) -> tuple[int, int, int] | None:
        instant = self[text] = self._read(text.strip())
        return instant

    def _read(self, text: str) -> tuple[int, int, int] | None:
        day = self._days[text]
        if day != NO_DAY:
            found = _CLOCK.search(text)
            return self._at(day, found) if found else (day * DAY + self._day_shift, 0, 5)
        try:
            return (*parse_dtg(text, self._now, self._zone), 1)
        except Problem:
            return None

    def _at(self, day: int, clock: re.Match[str]) -> tuple[int, int, int] | None:
        hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
        if hour > 24 or minute > 59 or second > 60 or (hour == 24 and (minute or second)):
            return None
        offset = self._zone * 60
        if clock[5]:
            offset = 0
        elif clock[6]:
            offset = (int(clock[7]) * 60 + int(clock[8] or 0)) * (-1 if clock[6] == "-" else 1)
        if abs(offset) > _WIDEST:
            return None
        milliseconds = int((clock[4] or "0").ljust(3, "0")[:3])
        at = day * DAY + hour * HOUR + (minute - offset) * MINUTE + second * 1000 + milliseconds
        return at, max(-12, min(12, offset // 60)), 1
