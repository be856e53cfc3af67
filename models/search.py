"""Finding incidents by their words: the folded texts in blocks of bytes, a line for each, searched as it is typed."""

import re
from collections.abc import Iterable

import numpy as np

from models.columns import Int, Mask
from models.text import fold

_LINE_END = ord("\n")
_REST = rb"[^\n]*"
"""What else stands in a line: the next hit is in another one."""


def as_lines(texts: Iterable[str]) -> bytes:
    """Write folded texts as lines, one each, in UTF-8; each line is ended."""
    return "".join(text.replace("\n", " ") + "\n" for text in texts).encode()


class SearchIndex:
    """The folded texts (models.text.fold) of n rows.

    Each block holds lines as `as_lines` writes them and the row of each, shape (lines,); a row below zero is none.
    """

    def __init__(self, n: int, blocks: Iterable[tuple[bytes, Int]] = ()) -> None:
        self.n = n
        self._blocks = [(text, rows, _ends(text)) for text, rows in blocks]

    def matches(self, text: str) -> Mask:
        """Mask of shape (n,): the rows in which every word of `text` stands, whatever its case and diacritics."""
        words = [re.compile(re.escape(word.encode()) + _REST) for word in fold(text).split()]
        found = np.zeros(self.n, np.bool_)
        for block, rows, ends in self._blocks:
            holds = np.ones(len(rows), np.bool_)
            for word in words:
                holds &= _lines_with(word, block, ends)
            found[rows[holds & (rows >= 0)]] = True
        return found if words else np.ones(self.n, np.bool_)


def _ends(text: bytes) -> Int:
    return np.flatnonzero(np.frombuffer(text, np.uint8) == _LINE_END)


def _lines_with(word: re.Pattern[bytes], text: bytes, ends: Int) -> Mask:
    hits = np.fromiter(map(re.Match.start, word.finditer(text)), np.int64)
    holds = np.zeros(len(ends), np.bool_)
    holds[np.searchsorted(ends, hits)] = True
    return holds
