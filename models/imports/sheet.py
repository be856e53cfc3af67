"""A text from outside as rows under a header: which separator, which line the header, what its columns are called."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, cast

from models.imports.rows import Rows, fit, read_rows
from models.imports.text import Source
from models.text import N_, Problem, fold

SEPARATORS = ",;\t"
_SAMPLE = 1 << 16
_HEADER_WITHIN = 20
_VALUE = re.compile(r"[-+−]?\d[\d.,:/ -]*")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows under a header. `header` are the names as written; `body_line` is the line after which the rows begin."""

    source: Source
    separator: str
    header: tuple[str, ...]
    body_line: int
    sample: tuple[tuple[str, ...], ...]
    headless: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, folded so that formats can find them; one that comes again gets a stroke."""
        names: list[str] = []
        for name in map(column_name, self.header):
            while name in names:
                name += "_"  # noqa: PLW2901  # until it is its own
            names.append(name)
        return tuple(names)

    def read(self) -> Iterator[tuple[int, Rows]]:
        """Read the rows, some thousands at a time, each time with the bytes of text read so far, about."""
        with self.source.open() as text:
            for _ in range(self.body_line):
                text.readline()
            damaged = self.source.encoding if self.source.damaged else ""
            for rows in read_rows(text, self.separator, len(self.header), self.body_line + 1, damaged):
                yield min(cast("BinaryIO", text.buffer).tell(), self.source.size), rows


def column_name(text: str) -> str:
    """Fold the name of a column: "Event Date " and "event_date" are the same."""
    return re.sub(r"[\W_]+", "_", fold(text)).strip("_")


def open_sheet(source: Source, knows: Callable[[tuple[str, ...]], bool]) -> Sheet:
    """Find separator and header of a text; `knows` says of folded column names whether a format knows them.

    Raises:
        Problem: there are no rows in it.
    """
    lines = _first_lines(source)
    candidates = [_candidate(source, separator, lines, knows) for separator in SEPARATORS]
    score, sheet = max(candidates, key=lambda each: each[0])
    if score <= 0 and len(sheet.sample) == 0:
        raise Problem(N_("{file} holds no rows under a header. Nothing was imported."), file=source.path.name)
    return sheet


def _candidate(
    source: Source, separator: str, lines: list[str], knows: Callable[[tuple[str, ...]], bool]
) -> tuple[float, Sheet]:
    rows = [(line, row) for line, row in _sample_rows(lines, separator) if any(cell.strip() for cell in row)]
    at = _header_at([row for _, row in rows[:_HEADER_WITHIN]], knows)
    usual = _usual_width([row for _, row in rows])
    header = rows[at][1] if at is not None else [str(number + 1) for number in range(usual)]
    first = 0 if at is None else at + 1
    body_line = 0 if at is None else rows[at][0]
    body = [row for _, row in rows[first:]]
    fitting = sum(len(row) == len(header) for row in body) / max(1, len(body)) if body else 0.5
    known = knows(tuple(column_name(name) for name in header))
    score = (10.0 if known else 0.0) + fitting * min(len(header) - 1, 5) / 5
    sample = tuple(tuple(fitted) for row in body if (fitted := fit(row, len(header))) is not None)
    return score, Sheet(source, separator, tuple(header), body_line, sample, headless=at is None)


def _first_lines(source: Source) -> list[str]:
    with source.open() as stream:
        text = stream.read(_SAMPLE)
    lines = list(io.StringIO(text, newline=""))
    return lines if len(text) < _SAMPLE or len(lines) == 1 else lines[:-1]


def _sample_rows(lines: Iterable[str], separator: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(lines, delimiter=separator)
    try:
        for row in reader:
            yield reader.line_num, row
    except csv.Error:
        return


def _header_at(rows: Sequence[list[str]], knows: Callable[[tuple[str, ...]], bool]) -> int | None:
    """Find the header: a row a format knows, else the first full row of different words without a number."""
    for at, row in enumerate(rows):
        if knows(tuple(column_name(cell) for cell in row)):
            return at
    width = _usual_width(rows)
    for at, row in enumerate(rows):
        words = [cell.strip() for cell in row]
        if len(row) == width and all(words) and len(set(words)) == width and not any(map(_VALUE.fullmatch, words)):
            return at
        if any(map(_VALUE.fullmatch, words)) and len(row) == width:
            return None
    return None


def _usual_width(rows: Sequence[list[str]]) -> int:
    """Give the number of cells that most rows have, the greater of equally frequent ones."""
    widths = Counter(map(len, rows))
    return max(widths, key=lambda width: (widths[width], width), default=0)
