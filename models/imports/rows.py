"""The rows of a text from outside, read fast where nothing is quoted and with the csv module where something is."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, compress, islice

import numpy as np
import numpy.typing as npt

from models.text import N_, Problem

MOST_CHARACTERS = 131_072
"""The longest cell taken in (the limit of Python's csv module)."""
_ROWS = 20_000
_PIECE = 1 << 18
"""Characters read at once: what is made of them fits into the caches of a processor."""
_BREAK = re.compile(r"\r\n|\r|\n")


Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that cannot be taken in: the line it begins on, how many lines it spans, and why."""

    line: int
    lines: int
    reason: Problem


@dataclass(slots=True)
class Rows:
    """Some rows: per column n cells, the n lines they begin on; and those that cannot be read."""

    columns: Sequence[Sequence[str]]
    lines: npt.NDArray[np.int64]
    unreadable: list[Unreadable] = field(default_factory=list)


def read_rows(text: io.TextIOBase, separator: str, width: int, line: int, damaged: str = "") -> Iterator[Rows]:
    """Read rows of `width` cells from a text whose next line is number `line`, some thousands at a time.

    `damaged` names the encoding when some characters did not belong into it: rows that hold such are set aside.
    Blank lines are no rows. A row that is too long or too short by empty cells only is made to fit.
    """
    while piece := text.read(_PIECE) + text.readline():
        split = None if damaged else _split(piece, separator, width, line)
        if split is None:
            lines = chain(io.StringIO(piece, newline=""), text)
            yield from _parsed(lines, separator, width, line, damaged)
            return
        rows, count = split
        yield rows
        line += count


def _split(piece: str, separator: str, width: int, line: int) -> tuple[Rows, int] | None:
    """Split a piece whose rows are lines, and count its lines; None when rows may not be lines."""
    end = "\r\n" if "\r" in piece else "\n"
    lines = piece.split(end)
    alike = end == "\n" or piece.count("\n") == piece.count("\r") == len(lines) - 1
    if not lines[-1]:
        lines.pop()
    if not alike or max(map(len, lines)) > MOST_CHARACTERS:
        return None
    quoted = [at for at, each in enumerate(lines) if '"' in each] if '"' in piece else []
    parsed = _one_row_each([lines[at] for at in quoted], separator) if len(quoted) * 3 <= len(lines) else None
    if parsed is None:
        return None
    places = np.delete(np.arange(len(lines)), quoted)
    places, odd, columns = _in_columns(places, [lines[at] for at in places] if quoted else lines, separator, width)
    others = [(line + at, 1, lines[at].split(separator)) for at in odd if lines[at]]
    others += [(line + at, 1, row) for at, row in zip(quoted, parsed, strict=True)]
    return _with(Rows(columns, places + line), others, width), len(lines)


def _in_columns(
    places: Places, lines: list[str], separator: str, width: int
) -> tuple[Places, Sequence[int], Sequence[Sequence[str]]]:
    """Part lines without quotation marks, by their places, into rows of the right width, others, and the columns."""
    if (columns := _in_step(lines, separator, width)) is not None:
        return places, (), columns
    blank = separator * (width - 1)
    fits = np.array([line.count(separator) == width - 1 and line != blank for line in lines], np.bool_)
    columns = _in_step(list(compress(lines, fits.tolist())), separator, width)
    return places[fits], places[~fits].tolist(), columns or ((),) * width


def _in_step(rows: list[str], separator: str, width: int) -> list[list[str]] | None:
    """Split lines into `width` columns; None when some line has more cells or fewer, or nothing in them.

    Each row but the first is marked at its beginning: the marks all stand in the first column, or some are not in step.
    """
    cells = f"{separator}\n".join(rows).split(separator)
    first = "".join(cells[::width]).split("\n")
    if not rows or len(cells) != width * len(rows) or len(first) != len(rows) or separator * (width - 1) in rows:
        return None
    return [first, *(cells[at::width] for at in range(1, width))]


def _one_row_each(lines: list[str], separator: str) -> list[list[str]] | None:
    """Parse lines with quotation marks; None unless each is exactly one well-formed row."""
    try:
        rows = list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error:
        return None
    return rows if len(rows) == len(lines) else None


def _parsed(lines: Iterable[str], separator: str, width: int, line: int, damaged: str) -> Iterator[Rows]:
    """Read all further rows with the csv module, cells of several lines and broken quotation included."""
    reader = csv.reader(lines, delimiter=separator)
    while True:
        before = line + reader.line_num
        cells, said = _next_rows(reader)
        if not cells and said is None:
            return
        yield _located(cells, before, line + reader.line_num, said, width, damaged)


def _next_rows(reader: Iterator[list[str]]) -> tuple[list[list[str]], str | None]:
    """Read some rows; when one cannot be read, give those before it and what the reader said."""
    rows: list[list[str]] = []
    try:
        rows.extend(islice(reader, _ROWS))
    except csv.Error as error:
        return rows, str(error)
    return rows, None


def _located(cells: list[list[str]], before: int, after: int, said: str | None, width: int, damaged: str) -> Rows:
    """Number the rows of lines `before` to `after` (not included) and set aside what does not fit."""
    spans = np.ones(len(cells), np.int64)
    if said is not None or after - before != len(cells):
        spans += np.array([sum(len(_BREAK.findall(cell)) for cell in row) for row in cells], np.int64)
    lines = before + np.cumsum(spans) - spans
    if said is None and not damaged and set(map(len, cells)) == {width} and [""] * width not in cells:
        return Rows(tuple(zip(*cells, strict=True)), lines)
    located = list(zip(lines.tolist(), spans.tolist(), cells, strict=True))
    good = [each for each in located if not damaged or _is_whole(each[2])]
    rows = _with(Rows(((),) * width, np.zeros(0, np.int64)), good, width)
    if len(good) < len(located):
        reason = Problem(N_("characters that do not belong into a text of encoding {name}"), name=damaged)
        rows.unreadable += [Unreadable(line, span, reason) for line, span, row in located if not _is_whole(row)]
    if said is not None:
        start = before + int(spans.sum())
        rows.unreadable.append(Unreadable(start, after - start, _unparsed(said)))
    return rows


def _is_whole(row: list[str]) -> bool:
    return not any("\ufffd" in cell or "\0" in cell for cell in row)


def _with(rows: Rows, others: list[tuple[int, int, list[str]]], width: int) -> Rows:
    """Add rows given as (line, lines, cells) that may not fit."""
    fitting = [(line, span, fitted) for line, span, row in others if (fitted := fit(row, width)) is not None]
    for line, span, row in others:
        if any(row) and fit(row, width) is None:
            rows.unreadable.append(Unreadable(line, span, _ragged(row, width)))
    if fitting:
        lines, _spans, cells = zip(*fitting, strict=True)
        columns = zip(rows.columns, zip(*cells, strict=True), strict=True)
        rows.columns = [[*first, *second] for first, second in columns]
        rows.lines = np.concatenate([rows.lines, np.array(lines, np.int64)])
    return rows


def fit(row: list[str], width: int) -> list[str] | None:
    """Give a row of the right width, cut by empty cells at its end if need be; None when it does not fit."""
    if len(row) == width:
        return row if any(row) else None
    return row[:width] if len(row) > width and not any(row[width:]) else None


def _ragged(row: list[str], width: int) -> Problem:
    if any(_BREAK.search(cell) for cell in row):
        return Problem(
            N_("{found} cells where the header has {expected}; a quotation mark may not be closed"),
            found=len(row),
            expected=width,
        )
    return Problem(N_("{found} cells where the header has {expected}"), found=len(row), expected=width)


def _unparsed(said: str) -> Problem:
    if "field larger" in said:
        return Problem(
            N_("a cell of more than {most} characters; a quotation mark may not be closed"), most=MOST_CHARACTERS
        )
    return Problem(N_("not a row of CSV ({reason})"), reason=said)
