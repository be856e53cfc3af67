"""The review of a file before anything is written: what is new, already known, doubtful, and unreadable, and why."""

import csv
import uuid
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
from sqlalchemy import select

from models.edits.checks import cleaned
from models.edits.data_sets import data_set_named
from models.exports.guard import harmless
from models.exports.writing import whole_file
from models.imports import acled, mapped, own, ucdp
from models.imports.cells import Ints
from models.imports.doubts import DIFFERS, TAKEABLE_BITS, bit, doubts_in, kinds, outside
from models.imports.events import Context, Events, Table, Texts, joined
from models.imports.format import Format
from models.imports.mapping import Mapping, guess_for, missing_columns
from models.imports.record import STORED, Values, required, stored_values
from models.imports.rows import Rows, Unreadable
from models.imports.sheet import Sheet, open_sheet
from models.imports.text import Source, look_through
from models.records import DataSet
from models.store import Store, driver
from models.text import ENGLISH, N_, Problem, Words

T = TypeVar("T")
Steps = Generator[tuple[int, int], None, T]
"""Work that yields (done, total) and returns its result."""
FORMATS = (own.FORMAT, ucdp.FORMAT, acled.FORMAT, mapped.FORMAT)
"""The formats that are read, the first that knows a header wins; the last reads any table through a mapping."""
NEW, KNOWN, DOUBTFUL = "new", "known", "doubtful"
_LOOKING, _ALL = 100, 1000
_STATES = (NEW, KNOWN, DOUBTFUL)


@dataclass(frozen=True)
class Review:
    """What a file would bring. `state` (n,) holds positions in (NEW, KNOWN, DOUBTFUL), `doubts` (n,) bit masks.

    `outside` counts events with a point outside the theatre; `data_set` is the id of the data set already of that
    name (None: it would be a new one), `stored` how many rows it has.
    """

    source: Source
    sheet: Sheet
    format: Format
    mapping: Mapping | None
    name: str
    data_set: uuid.UUID | None
    stored: int
    events: Events
    state: npt.NDArray[np.int8]
    doubts: Ints
    unreadable: tuple[Unreadable, ...]
    outside: int

    def count(self, state: str) -> int:
        """How many rows are NEW, KNOWN or DOUBTFUL."""
        return len(self.rows(state))

    @cached_property
    def takeable(self) -> npt.NDArray[np.intp]:
        """The doubtful rows that may be taken in as they stand."""
        rows = self.rows(DOUBTFUL)
        mask: npt.NDArray[np.bool_] = (self.doubts[rows] & ~TAKEABLE_BITS) == 0
        return np.compress(mask, rows)

    def rows(self, state: str) -> npt.NDArray[np.intp]:
        """The rows of a state, in the order of the file."""
        rows = np.flatnonzero(self.state == _STATES.index(state))
        order = np.argsort(self.events.lines[rows], kind="stable")
        in_file: npt.NDArray[np.intp] = rows[order]
        return in_file

    def reason(self, row: int, words: Words = ENGLISH) -> str:
        """Say why a row is doubtful."""
        return "; ".join(words(doubt.label) for doubt in kinds(int(self.doubts[row])))

    def summary(self) -> str:
        """Give the counts as the command line prints them."""
        return (
            f"new={self.count(NEW)} known={self.count(KNOWN)} doubtful={self.count(DOUBTFUL)} "
            f"unreadable={len(self.unreadable)}"
        )

    def raw_lines(self, most: int | None = None) -> Iterator[tuple[Unreadable, str]]:
        """Read the unreadable rows again, as they stand in the file, in its order."""
        with self.source.open() as text:
            line = 1
            for each in islice(self.unreadable, most):
                if each.line < line:
                    continue
                for _ in range(each.line - line):
                    text.readline()
                raw = "".join(text.readline() for _ in range(each.lines))
                line = each.line + each.lines
                yield each, raw.rstrip("\r\n")

    def save_unreadable(self, path: Path, words: Words = ENGLISH) -> None:
        """Save the unreadable rows as CSV: line, reason, and the row as it stands.

        Raises:
            Problem: the file cannot be written, or is the very file that was reviewed.
        """
        if path.resolve() == self.source.path.resolve():
            raise Problem(N_("{path} exists already and is not overwritten. Choose another name."), path=str(path))
        with whole_file(path, "utf-8-sig") as file:
            writer = csv.writer(file)
            writer.writerow(["line", "reason", "row"])
            writer.writerows([each.line, each.reason.say(words), harmless(raw)] for each, raw in self.raw_lines())


def known_header(names: Sequence[str]) -> bool:
    """Say whether one of the formats but the last knows the folded names of columns."""
    return any(each.knows(names) for each in FORMATS[:-1])


def look(path: Path, encoding: str = "") -> Steps[Sheet]:
    """Open a file as a sheet, for a preview; yields (done, total).

    Raises:
        Problem: see models.imports.text and models.imports.sheet.
    """
    source = yield from look_through(path, encoding)
    return open_sheet(source, known_header)


def format_of(sheet: Sheet, mapping: Mapping | None) -> tuple[Format, Mapping | None]:
    """Choose the format of a sheet: through the mapping given, the one that knows its header, or a guess.

    Raises:
        Problem: no format knows it and no mapping can be guessed, or the mapping does not fit.
    """
    if mapping is None:
        for each in FORMATS[:-1]:
            if each.knows(sheet.names):
                return each, None
        mapping = guess_for(sheet)
        if mapping.problem() is not None:
            raise Problem(
                N_("The columns of {file} are not known ({columns}). Say with a mapping what they hold."),
                file=sheet.source.path.name,
                columns=", ".join(sheet.header[:8]),
            )
    if (problem := mapping.problem()) is not None:
        raise problem
    if missing := missing_columns(mapping, sheet.header):
        raise Problem(
            N_("The mapping names columns that {file} has not: {columns}."),
            file=sheet.source.path.name,
            columns=", ".join(missing),
        )
    return mapped.mapped(mapping), mapping


def review(
    store: Store, path: Path, now: int, *, mapping: Mapping | None = None, name: str | None = None
) -> Steps[Review]:
    """Read a file and hold it against the record at the instant `now` (ms UTC); yields (done, total), writes nothing.

    `name` is the data set it is meant for; by default that of the same file imported before, or the format's own.

    Raises:
        Problem: the file cannot be read at all, or its columns are not known.
    """
    looking = look(path, mapping.encoding if mapping else "")
    sheet = yield from _scaled(looking, _LOOKING)
    chosen, mapping = format_of(sheet, mapping)
    context = Context(store.profile, now)
    events, unreadable = yield from _read(sheet, chosen, context)
    found = Review(
        source=sheet.source,
        sheet=sheet,
        format=chosen,
        mapping=mapping,
        name=cleaned(name or "") or _usual_name(store, sheet.source, chosen),
        data_set=None,
        stored=0,
        events=events,
        state=np.zeros(events.n, np.int8),
        doubts=doubts_in(events, context, free_layout=mapping is not None),
        unreadable=tuple(unreadable),
        outside=outside(events, context),
    )
    return held_against(store, found, found.name)


def _scaled(steps: Steps[T], last: int) -> Steps[T]:
    """Walk through steps whose end is `last` on our scale."""
    while True:
        try:
            done, total = next(steps)
        except StopIteration as end:
            result: T = end.value
            return result
        yield done * last // max(total, 1), _ALL


def _read(
    sheet: Sheet, chosen: Format, context: Context
) -> Generator[tuple[int, int], None, tuple[Events, list[Unreadable]]]:
    read, texts = chosen.reader(context), Texts()
    parts: list[Events] = []
    unreadable: list[Unreadable] = []
    for done, rows in sheet.read():
        part, failed = read(Table(sheet.names, rows, texts)).readable()
        required(part)
        parts.append(part)
        unreadable += [*rows.unreadable, *failed]
        yield _LOOKING + done * (_ALL - _LOOKING) // max(sheet.source.size, 1), _ALL
    events = (
        joined(parts) if parts else read(Table(sheet.names, Rows(((),) * len(sheet.header), np.zeros(0, np.int64))))
    )
    return events, sorted(unreadable, key=lambda each: each.line)


def _usual_name(store: Store, source: Source, chosen: Format) -> str:
    with store.reading() as session:
        same = session.scalars(select(DataSet.name).where(DataSet.file_sha256 == source.sha256)).first()
    return same or cleaned(chosen.title(source.path.name)) or chosen.code


def held_against(store: Store, found: Review, name: str) -> Review:
    """Hold what was read against the data set called `name`: what is known there, and what differs from it."""
    doubts = found.doubts & ~bit(DIFFERS)
    known = np.zeros(found.events.n, np.bool_)
    with store.reading() as session:
        there = data_set_named(session, name)
        stored = _stored(driver(session), there.id) if there is not None else {}
        if "record" in found.events.columns:
            known = own.on_record(driver(session), found.events)
    if stored:
        same, differs = _compare(found.events, stored)
        doubts = doubts | np.where(differs, bit(DIFFERS), 0)
        doubts[same] = 0
        known |= same
    state = np.where(known, _STATES.index(KNOWN), np.where(doubts != 0, _STATES.index(DOUBTFUL), 0)).astype(np.int8)
    return replace(
        found,
        name=name,
        data_set=there.id if there is not None else None,
        stored=len(stored),
        doubts=doubts,
        state=state,
    )


def _stored(connection: Any, data_set: uuid.UUID) -> dict[str, tuple[Any, ...]]:
    rows = connection.execute(
        f"SELECT {', '.join(map(_quoted, STORED))} FROM reference_event WHERE data_set_id = ?",  # noqa: S608  # our names
        (data_set.bytes,),
    )
    at = STORED.index("external_id")
    return {row[at]: row for row in rows}


def _quoted(name: str) -> str:
    return f'"{name}"'


def _compare(events: Events, stored: dict[str, tuple[Any, ...]]) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Say of n events whether the same is stored under their number, and whether something else is."""
    values = stored_values(events)
    empty: Values = (None,) * events.n
    rows = zip(*(values.get(name, empty) for name in STORED), strict=True)
    found = [stored.get(each) for each in events.columns["external_id"]]
    same = np.array([old == new for old, new in zip(found, rows, strict=True)], np.bool_)
    there = np.array([old is not None for old in found], np.bool_)
    return same & there, there & ~same
