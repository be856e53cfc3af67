"""The order of the list: all rows of the record sorted once per column, then thinned to those that answer."""

from typing import Any

import numpy as np
import numpy.typing as npt

from gui.table.columns import Column
from models.answer import Answer, Rows
from models.phrases import Phrases

Key = npt.NDArray[Any]
NEWEST_FIRST = ("dtg", True)


def sorted_rows(keys: tuple[Key, ...], *, descending: bool) -> Rows:
    """Sort n rows, given in the order of time, by `keys` (first one first); equal rows stay newest first.

    NaN stands last in either direction.
    """
    count = len(keys[0])
    newest_first = [_turned(key[::-1], descending) for key in keys]
    if len(keys) == 1:
        return count - 1 - np.argsort(newest_first[0], kind="stable")
    return count - 1 - np.lexsort(newest_first[::-1])


def _turned(key: Key, descending: bool) -> Key:
    if not descending:
        return key
    if key.dtype.kind in "ub":
        key = key.astype(np.int64)
    elif key.dtype.itemsize == 1:
        key = key.astype(np.int16)
    return -key


class Order:
    """Gives the rows of an answer in the order of one column; sorting the record again only when it must."""

    def __init__(self) -> None:
        self._last: tuple[object, str, bool] | None = None
        self._whole: Rows = np.zeros(0, np.intp)

    def rows(self, answer: Answer, phrases: Phrases, column: Column, *, descending: bool) -> Rows:
        """Give the rows that answer, sorted by a column; shape (answer.n,)."""
        if column.name == NEWEST_FIRST[0]:
            return answer.rows[::-1] if descending else answer.rows
        wanted = (phrases, column.name, descending)
        if self._last != wanted:
            self._whole = sorted_rows(column.keys(phrases), descending=descending)
            self._last = wanted
        if answer.n < len(self._whole) // 8:
            return self._few(answer)
        return self._whole[answer.mask[self._whole]]

    def _few(self, answer: Answer) -> Rows:
        places = np.empty(len(self._whole), np.int32)
        places[self._whole] = np.arange(len(self._whole), dtype=np.int32)
        return answer.rows[np.argsort(places[answer.rows])]
