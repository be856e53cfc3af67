"""The export: exactly the rows of an answer, in the order of time, into a file that is whole or not there."""

from collections.abc import Generator
from pathlib import Path

from models.answer import Answer
from models.exports import csv, geojson
from models.exports.chunk import chunks
from models.exports.format import ExportFormat, Heading
from models.exports.writing import whole_file
from models.profile import named
from models.store import Store
from models.text import N_, Problem, Words

FORMATS = (csv.FORMAT, geojson.FORMAT)
"""The formats that are written."""


def format_named(code: str) -> ExportFormat:
    """Find a format by its code.

    Raises:
        Problem: there is none.
    """
    for each in FORMATS:
        if each.code == code.lower():
            return each
    raise Problem(
        N_("There is no export format “{name}”. Formats: {formats}."),
        name=code,
        formats=", ".join(each.code for each in FORMATS),
    )


def export(
    answer: Answer, store: Store, path: Path, chosen: ExportFormat, words: Words
) -> Generator[tuple[int, int], None, int]:
    """Write the rows of an answer to `path`; yields (rows written, rows in all) and returns their number.

    Stopped between two steps it leaves nothing behind; a file that was there before is replaced at the very end.

    Raises:
        Problem: the file or the database cannot be used.
    """
    marking = marking_of(store, words)
    heading = Heading(answer, words, marking, store.exercise)
    done = 0
    with whole_file(path, chosen.encoding) as file:
        for count in chosen.write(file, heading, chunks(answer, store, words, marking)):
            done += count
            yield done, answer.n
    return done


def marking_of(store: Store, words: Words) -> str:
    """Give the line that stands on everything from this centre: EXERCISE, or its marking."""
    return words(N_("EXERCISE")) if store.exercise else named(store.profile.marking, words.language)
