"""Which rows of the list are chosen, as numbers: read from the table's selection and put back in another order."""

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel

from gui.table.columns import COLUMNS
from gui.table.model import IncidentModel
from models.answer import Rows

_MOST_RANGES = 500
_NONE: Rows = np.zeros(0, np.intp)


def chosen_positions(selection: QItemSelectionModel, first: int, last: int) -> Rows:
    """Give the places in the list, from `first` to `last`, whose rows are chosen; ascending."""
    parts = [
        np.arange(max(each.top(), first), min(each.bottom(), last) + 1)
        for each in selection.selection().toList()
        if each.bottom() >= first and each.top() <= last
    ]
    return np.unique(np.concatenate(parts)) if parts else _NONE


def selection_of(rows: Rows, model: IncidentModel) -> QItemSelection:
    """Choose these rows of the columns wherever they stand in the list now; nothing when they lie too scattered."""
    selection = QItemSelection()
    positions = np.flatnonzero(np.isin(model.rows, rows)) if len(rows) else _NONE
    if not len(positions):
        return selection
    breaks = np.flatnonzero(np.diff(positions) > 1)
    starts, ends = positions[np.r_[0, breaks + 1]], positions[np.r_[breaks, len(positions) - 1]]
    if len(starts) <= _MOST_RANGES:
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            selection.select(model.index(start, 0), model.index(end, len(COLUMNS) - 1))
    return selection
