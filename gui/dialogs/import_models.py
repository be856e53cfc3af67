"""The rows of a review as tables: read from the review when they come into sight, shown letter by letter."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.i18n import tr, words
from gui.plain_text import plain_tip
from models.imports.review import DOUBTFUL, Review
from models.imports.rows import Unreadable
from models.text import N_, date_time_group

Index = QModelIndex | QPersistentModelIndex
MOST_UNREADABLE = 1000
"""How many unreadable rows are shown; the file saved from them holds all."""
_DAY_ONLY = 5


class RowsTable(QAbstractTableModel):
    """A table of n rows whose cells are asked for one by one; `cell(row, column)` gives plain text."""

    def __init__(self, heads: Sequence[str], count: int, cell: Callable[[int, int], str]) -> None:
        super().__init__()
        self._heads = heads
        self._count = count
        self._cell = cell

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the text of a cell, whole in its tool tip."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(index.row(), index.column()).replace("\n", " ⏎ ")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._cell(index.row(), index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns; rows need no numbers, their line in the file stands in them."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


def sample_table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> RowsTable:
    """Show the first rows of a file as they stand in it."""
    return RowsTable(header, len(rows), lambda row, column: rows[row][column])


def state_table(found: Review, state: str) -> RowsTable:
    """Show the rows of a review in one state; doubtful ones with their reasons."""
    rows = found.rows(state)
    readers = [_READERS[name] for name in _SHOWN]
    heads = [tr(name) for name in _SHOWN]
    if state == DOUBTFUL:
        readers = [readers[0], lambda found, row: found.reason(row, words()), *readers[1:]]
        heads = [heads[0], tr("Why"), *heads[1:]]
    return RowsTable(heads, len(rows), lambda row, column: readers[column](found, int(rows[row])))


def unreadable_table(rows: Sequence[tuple[Unreadable, str]]) -> RowsTable:
    """Show rows that cannot be read: line, reason, and the row as it stands."""
    readers: list[Callable[[Unreadable, str], str]] = [
        lambda each, _raw: str(each.line),
        lambda each, _raw: each.reason.say(words()),
        lambda _each, raw: raw,
    ]
    heads = [tr("Line"), tr("Why"), tr("Row")]
    return RowsTable(heads, len(rows), lambda row, column: readers[column](*rows[row]))


def _text(name: str) -> Callable[[Review, int], str]:
    return lambda found, row: str(found.events.columns.get(name, {row: ""})[row])


def _day(found: Review, row: int) -> str:
    group = date_time_group(int(found.events.columns["start"][row]))
    return f"{group[:2]} {group[8:]}" if int(found.events.columns["time_precision"][row]) == _DAY_ONLY else group


def _point(found: Review, row: int) -> str:
    lat, lon = (float(found.events.columns[name][row]) for name in ("lat", "lon"))
    return "" if np.isnan(lat) else f"{lat:.4f}, {lon:.4f}"


def _place(found: Review, row: int) -> str:
    return ", ".join(part for part in (_text("place_text")(found, row), _text("country")(found, row)) if part)


def _actors(found: Review, row: int) -> str:
    return " – ".join(part for part in (_text("actor1")(found, row), _text("actor2")(found, row)) if part)


def _killed(found: Review, row: int) -> str:
    columns = (found.events.columns.get(f"killed_{name}") for name in ("low", "best", "high"))
    said = [int(column[row]) for column in columns if column is not None]
    return " / ".join("–" if value < 0 else str(value) for value in said)


_READERS: dict[str, Callable[[Review, int], str]] = {
    N_("Line"): lambda found, row: str(int(found.events.lines[row])),
    N_("Number"): _text("external_id"),
    N_("Start"): _day,
    N_("Place"): _place,
    N_("Position"): _point,
    N_("Actors"): _actors,
    N_("Killed, low / best / high"): _killed,
    N_("Text"): _text("notes"),
}
_SHOWN = tuple(_READERS)
