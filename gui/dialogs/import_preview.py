"""The first rows of a file to import, with a box over each column that says what it holds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.import_models import sample_table
from gui.i18n import tr
from gui.theme import Theme
from models.imports.mapping import TARGETS, Mapping
from models.imports.sheet import Sheet, column_name

_ROWS = 50
_COLUMN = 180


class Preview(QWidget):
    """Boxes and rows scroll sideways together. `changed` comes when a box was set."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet: Sheet | None = None
        self.boxes: list[QComboBox] = []
        self.table = QTableView()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setFont(theme.font("list"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.line("list"))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setDefaultSectionSize(theme.px(_COLUMN))
        self.table.horizontalHeader().setFont(theme.font("list"))
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.row = QScrollArea()
        self.row.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.row.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.row.setFixedHeight(theme.px(30))
        self.table.horizontalScrollBar().valueChanged.connect(self.row.horizontalScrollBar().setValue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.table, 1)

    def show_sheet(self, sheet: Sheet, mapping: Mapping) -> None:
        """Show the first rows of a file, its boxes set to what a mapping says."""
        self._sheet = sheet
        self.table.setModel(sample_table(sheet.header, sheet.sample[:_ROWS]))
        self.set_mapping(mapping)

    def set_mapping(self, mapping: Mapping) -> None:
        """Set the boxes to what a mapping says; columns it does not name are not taken over."""
        if self._sheet is None:
            return
        held = {column_name(header): code for code, header in mapping.fields.items()}
        self.boxes = [self._box(held.get(name, "")) for name in self._sheet.names]
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for box, header in zip(self.boxes, self._sheet.header, strict=True):
            box.setAccessibleName(tr("What {column} holds", column=header))
            line.addWidget(box)
        line.addStretch(1)
        self.row.setWidget(row)
        row.adjustSize()

    def fields(self) -> dict[str, str]:
        """Give what the columns hold: target code to header."""
        if self._sheet is None:
            return {}
        chosen = {box.currentData(): name for box, name in zip(self.boxes, self._sheet.header, strict=True)}
        chosen.pop("", None)
        return chosen

    def _box(self, code: str) -> QComboBox:
        box = QComboBox()
        box.setFixedWidth(self._theme.px(_COLUMN))
        box.addItem(tr("not taken over"), "")
        for target in TARGETS:
            box.addItem(tr(target.label), target.code)
        box.setCurrentIndex(max(0, box.findData(code)))
        box.currentIndexChanged.connect(lambda _index, changed=box: self._take(changed))
        return box

    def _take(self, changed: QComboBox) -> None:
        """Two columns cannot hold the same: the box set last keeps it."""
        for box in self.boxes:
            if box is not changed and box.currentData() and box.currentData() == changed.currentData():
                box.setCurrentIndex(0)
        self.changed.emit()
