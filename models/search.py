"""Finding incidents by their words: every row's folded text in one block of bytes, searched as it is typed."""

import re
from collections.abc import Sequence

import numpy as np

from models.columns import Mask
from models.text import fold


class SearchIndex:
    """The folded texts of n rows; `texts` are already folded (models.text.fold), one per row."""

    def __init__(self, texts: Sequence[str]) -> None:
        lines = [text.replace("\n", " ").encode() for text in texts]
        lengths = np.fromiter((len(line) + 1 for line in lines), np.int64, len(lines))
        self._ends = np.cumsum(lengths)
        self._block = b"\n".join(lines) + b"\n"
        self.n = len(lines)

    def matches(self, text: str) -> Mask:
        """Mask of shape (n,): the rows in which every word of `text` stands, whatever its case and diacritics."""
        found = np.ones(self.n, np.bool_)
        for word in fold(text).split():
            hits = np.fromiter((hit.start() for hit in re.finditer(re.escape(word.encode()), self._block)), np.int64)
            holds = np.zeros(self.n, np.bool_)
            holds[np.searchsorted(self._ends, hits, side="right")] = True
            found &= holds
        return found
