"""The incident list on the screen: a table that draws its visible rows itself and keeps Qt's keys and accessibility."""

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.table.cells import Cell, Ground, RowPainter
from gui.table.choice import chosen_positions, selection_of
from gui.table.columns import COLUMNS, Column
from gui.table.header import IncidentHeader
from gui.table.model import IncidentModel
from gui.table.typed import Typed
from gui.theme import Theme
from models.answer import Rows
from models.phrases import Phrases

_MOST_COPIED = 20_000


class IncidentTable(QTableView):
    """Lists incidents.

    Signals:
        chosen(row): the officer chose an incident (a position in the columns) or none (None).
        opened(): the chosen incident is to be opened.
        resized(): there is more or less room for columns.
    """

    chosen = Signal(object)
    opened = Signal()
    resized = Signal()

    def __init__(self, model: IncidentModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._incidents = model
        self._rows_painter = RowPainter(theme)
        self._hovered = -1
        self._restoring = False
        self.typed = Typed(self)
        self.header = IncidentHeader(theme, self)
        self._set_up()
        self.setModel(model)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def _set_up(self) -> None:
        self.setHorizontalHeader(self.header)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self._rows_painter.height)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFont(self._rows_painter.font)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    # ---- what is shown and chosen

    def take(self, phrases: Phrases, rows: Rows, chosen: int | None) -> None:
        """List other rows; what was chosen among them stays chosen, and `chosen` (a row of the columns) above all."""
        before = self._chosen_rows() if phrases is self._incidents.phrases else np.zeros(0, np.intp)
        self._restoring = True
        self._incidents.take(phrases, rows)
        if len(before) > 1:
            again = selection_of(before, self._incidents)
            self.selectionModel().select(again, QItemSelectionModel.SelectionFlag.Select)
        self._restoring = False
        self.choose(chosen)

    def choose(self, row: int | None) -> None:
        """Choose the incident in a row of the columns and bring it into view; one that is not listed: none."""
        position = self._incidents.position_of(row)
        if position is None:
            self._restoring = True
            self.clearSelection()
            self.selectionModel().clearCurrentIndex()
            self._restoring = False
            return
        index = self._incidents.index(position, self._first_column())
        kept = self.selectionModel().isRowSelected(position, QModelIndex())
        flags = QItemSelectionModel.SelectionFlag
        how = flags.NoUpdate if kept else flags.ClearAndSelect | flags.Rows
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index)

    def current_position(self) -> int | None:
        """The place in the list of the row that holds the keyboard."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def _chosen_rows(self) -> Rows:
        positions = chosen_positions(self.selectionModel(), 0, len(self._incidents.rows) - 1)
        return self._incidents.rows[positions]

    def _tell_chosen(self) -> None:
        if self._restoring:
            return
        current = self.currentIndex()
        if self.selectionModel().hasSelection() and current.isValid():
            self.chosen.emit(int(self._incidents.rows[current.row()]))
        else:
            self.chosen.emit(None)

    # ---- drawing

    def cells(self) -> list[Cell]:
        """The columns on the viewport, from left to right."""
        header = self.horizontalHeader()
        shown = [header.logicalIndex(visual) for visual in range(header.count())]
        return [
            Cell(COLUMNS[logical], header.sectionViewportPosition(logical), header.sectionSize(logical))
            for logical in shown
            if not header.isSectionHidden(logical)
        ]

    def visible_columns(self) -> list[Column]:
        """The columns an officer sees, in their order."""
        return [cell.column for cell in self.cells()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say that the room for columns is another, whatever the reason."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that lie in the part to be drawn."""
        height, offset = self._rows_painter.height, self.verticalOffset()
        first = max(0, (event.rect().top() + offset) // height)
        last = min(len(self._incidents.rows) - 1, (event.rect().bottom() + offset + 1) // height)
        if last < first:
            return
        rows = self._incidents.rows[first : last + 1].tolist()
        self._incidents.phrases.read_ahead(rows)
        painter = QPainter(self.viewport())
        cells = self.cells()
        self._rows_painter.begin(painter, cells, self._incidents.phrases)
        grounds = self._grounds(first, last)
        for position, row, ground in zip(range(first, last + 1), rows, grounds, strict=True):
            self._rows_painter.paint(painter, position * height - offset, cells, self._incidents.phrases, row, ground)
        painter.end()

    def _grounds(self, first: int, last: int) -> list[Ground]:
        chosen = set(chosen_positions(self.selectionModel(), first, last).tolist())
        current = self.currentIndex().row()
        focused = self.hasFocus()
        return [
            Ground(at in chosen, at == current and (focused or at in chosen), at == self._hovered)
            for at in range(first, last + 1)
        ]

    # ---- hands

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the row under the mouse answer."""
        self._hover(self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, position: int) -> None:
        if position != self._hovered:
            for each in (self._hovered, position):
                if each >= 0:
                    top = self.rowViewportPosition(each)
                    self.viewport().update(0, top - 1, self.viewport().width(), self._rows_painter.height + 1)
            self._hovered = position

    def event(self, event: QEvent) -> bool:
        """Keep letters for the search once one has begun, before a shortcut takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_letter = bool(event.text()) and event.text().isprintable()
            if is_letter and self.typed.text:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc drops the choice, letters and digits find; the rest is Qt's."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Escape:
            self.typed.forget() if self.typed.text else self.chosen.emit(None)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key == Qt.Key.Key_Backspace and self.typed.text:
            self.typed.take_back()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Add to what was typed; the panel finds the next row that holds it."""
        self.typed.add(search)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last row; the rest is Qt's."""
        last = len(self._incidents.rows) - 1
        if action == QAbstractItemView.CursorAction.MoveHome and last >= 0:
            return self._incidents.index(0, self._first_column())
        if action == QAbstractItemView.CursorAction.MoveEnd and last >= 0:
            return self._incidents.index(last, self._first_column())
        return super().moveCursor(action, modifiers)

    def _first_column(self) -> int:
        return self.horizontalHeader().logicalIndexAt(0) if self.header.count() else 0

    def copy(self) -> tuple[int, int]:
        """Put the chosen rows on the clipboard: the visible columns as text; give how many of how many chosen."""
        chosen = self._chosen_rows()
        rows = chosen[:_MOST_COPIED]
        if len(rows):
            QGuiApplication.clipboard().setText(as_text(rows, self.visible_columns(), self._incidents.phrases))
        return len(rows), len(chosen)


def as_text(rows: Rows, columns: list[Column], phrases: Phrases) -> str:
    """Write rows as lines with tabs between, titles first when there are several; harmless to a spreadsheet."""
    phrases.read_ahead(rows.tolist())
    lines = [[column.full_title(phrases) for column in columns]] if len(rows) > 1 else []
    lines += [[column.text(phrases, row) for column in columns] for row in rows.tolist()]
    return "\n".join("\t".join(_harmless(text) for text in line) for line in lines)


def _harmless(text: str) -> str:
    """A spreadsheet takes a cell that begins so for a formula."""
    plain = " ".join(text.split())
    return f"'{plain}" if plain[:1] in {"=", "+", "-", "@"} else plain
