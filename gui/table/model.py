"""The rows of the incident list as Qt sees them: one row per incident that answers, in the order chosen."""

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.plain_text import plain_tip
from gui.table.columns import CENTRE, COLUMNS, RIGHT
from models.answer import Rows
from models.phrases import Phrases

Index = QModelIndex | QPersistentModelIndex
_ALIGNED = {RIGHT: Qt.AlignmentFlag.AlignRight, CENTRE: Qt.AlignmentFlag.AlignHCenter}


class IncidentModel(QAbstractTableModel):
    """Says the rows of an answer; `rows` are positions in the columns of `phrases`."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.phrases = phrases
        self.rows: Rows = np.zeros(0, np.intp)

    def take(self, phrases: Phrases, rows: Rows) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.phrases = phrases
        self.rows = rows
        self.endResetModel()

    def position_of(self, row: int | None) -> int | None:
        """Where a row of the columns stands in the list, None when it is not in it."""
        found = np.flatnonzero(self.rows == (-1 if row is None else row))
        return int(found[0]) if len(found) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many incidents are listed."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many columns there are to choose from."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        column, row = COLUMNS[index.column()], int(self.rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self.phrases, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.tip(self.phrases, row) if column.tip else column.text(self.phrases, row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = column.tip(self.phrases, row) if column.name in ("left", "right") and column.tip else None
            return said or f"{column.full_title(self.phrases)}: {column.text(self.phrases, row)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNED.get(column.align, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title over a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section].heading(self.phrases)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return COLUMNS[section].full_title(self.phrases)
        return None
