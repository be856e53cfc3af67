"""Some rows of an answer, with the texts on record that the columns do not hold: what a format writes at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from models.answer import Answer, Rows
from models.columns import NONE
from models.filter import FIELD, label
from models.store import Store
from models.text import Words

SIZE = 5_000
_STATEMENTS = {
    "reference_event": "SELECT id, external_id, place_text, country, actor1, actor2, killed_civilians, notes, source, "
    "extra FROM reference_event WHERE id IN ({marks})",
    "incident": "SELECT id, summary_left, summary_right FROM incident WHERE id IN ({marks})",
}
_NAMES = {
    "reference_event": (
        "external_id", "place_text", "country", "actor1", "actor2", "killed_civilians", "notes", "source", "extra",
    ),
    "incident": ("summary_left", "summary_right"),
}  # fmt: skip


@dataclass(frozen=True)
class Chunk:
    """n rows of an answer; `texts` holds per row what the record says beyond the columns, by column name."""

    answer: Answer
    rows: Rows
    texts: Sequence[dict[str, Any]]
    words: Words
    marking: str
    _labels: dict[tuple[str, str], str] = field(default_factory=dict)

    def numbers(self, column: str) -> list[Any]:
        """Give the values of a column of numbers."""
        values: list[Any] = getattr(self.answer.columns, column)[self.rows].tolist()
        return values

    def said(self, column: str) -> list[int | None]:
        """Give the values of a column of counts; None where nothing was said."""
        return [None if value < 0 else value for value in self.numbers(column)]

    def codes(self, column: str) -> list[str]:
        """Give the codes of a coded column, "" for none."""
        codes = ["" if code == NONE else code for code in self.answer.columns.codes(column, self.answer.profile)]
        return [codes[position] for position in self.numbers(column)]

    def lists(self, column: str) -> list[str]:
        """Give the codes of a column of bit masks, one blank between."""
        codes = self.answer.columns.codes(column, self.answer.profile)
        known: dict[int, str] = {}
        for mask in set(masks := self.numbers(column)):
            known[mask] = " ".join(code for bit, code in enumerate(codes) if mask >> bit & 1 and code != NONE)
        return [known[mask] for mask in masks]

    def labels(self, name: str, codes: Sequence[str]) -> list[str]:
        """Say the codes of one of FIELDS (several with a blank between) in words, "" for none."""
        return [", ".join(self._label(name, code) for code in text.split()) for text in codes]

    def text(self, name: str) -> list[Any]:
        """Give what the record says under a name, None where it says nothing."""
        return [each.get(name) for each in self.texts]

    def _label(self, name: str, code: str) -> str:
        if (name, code) not in self._labels:
            self._labels[name, code] = label(FIELD[name].name, code, self.answer.profile, self.words)
        return self._labels[name, code]


def chunks(answer: Answer, store: Store, words: Words, marking: str) -> Iterator[Chunk]:
    """Give the rows of an answer in the order of time, some thousands at a time, from one state of the record."""
    labels: dict[tuple[str, str], str] = {}
    with store.reading() as session:
        cursor = session.connection().connection.cursor()
        for start in range(0, answer.n, SIZE):
            rows = answer.rows[start : start + SIZE]
            yield Chunk(answer, rows, _texts(cursor, answer, rows), words, marking, labels)


def _texts(cursor: Any, answer: Answer, rows: Rows) -> list[dict[str, Any]]:
    columns = answer.columns
    halves = np.stack([columns.id_high[rows], columns.id_low[rows]], axis=1).astype(">u8").tobytes()
    keys = [halves[at : at + 16] for at in range(0, len(halves), 16)]
    own = (columns.data_set[rows] == 0).tolist()
    found: dict[bytes, dict[str, Any]] = {}
    for table, wanted in (
        ("incident", [key for key, mine in zip(keys, own, strict=True) if mine]),
        ("reference_event", [key for key, mine in zip(keys, own, strict=True) if not mine]),
    ):
        if wanted:
            cursor.execute(_STATEMENTS[table].format(marks=",".join("?" * len(wanted))), wanted)
            for row in cursor.fetchall():
                found[bytes(row[0])] = dict(zip(_NAMES[table], row[1:], strict=True))
    return [found.get(key, {}) for key in keys]
