"""A format to write: its name, the end of its file names, and how it puts rows into a file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO

from models.answer import Answer
from models.exports.chunk import Chunk
from models.exports.fields import iso
from models.sentence import counting_words, sentence
from models.text import Words


@dataclass(frozen=True, slots=True)
class Heading:
    """What every paper says of its numbers: what was asked, when, how many, of which data, under which marking."""

    answer: Answer
    words: Words
    marking: str
    exercise: bool

    def members(self) -> dict[str, object]:
        """Give the heading by name, for formats that have a place for it."""
        answer = self.answer
        return {
            "marking": self.marking,
            "exercise": self.exercise,
            "filter": sentence(answer.question, answer.profile, self.words),
            "counting_rule": counting_words(answer.question, answer.profile, self.words),
            "as_of": iso(answer.now // 1000 * 1000, 0),
            "n": answer.n,
            "unverified": answer.unverified,
            "data_hash": answer.data_hash,
        }


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One entry of FORMATS; `write` puts chunks into a text file and yields how many rows it wrote each time."""

    code: str
    label: str
    suffix: str
    encoding: str
    write: Callable[[IO[str], Heading, Iterator[Chunk]], Iterator[int]]
