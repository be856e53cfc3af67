"""The first page of an import: which file it is, how it was understood, and what its columns hold."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.import_models import sample_table
from gui.errors import show_problem
from gui.i18n import tr
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.field_error import FieldError
from gui.widgets.labels import ElidedLabel, text_label
from models.imports.mapping import TARGETS, Mapping, guess_for, load_mapping, missing_columns, save_mapping
from models.imports.review import FORMATS
from models.imports.sheet import Sheet, column_name
from models.imports.text import ENCODINGS
from models.text import N_, Problem, zone_letter

_PREVIEW = 50
_COLUMN = 180
_SEPARATORS = {",": N_("comma"), ";": N_("semicolon"), "\t": N_("tab")}
_FILES = "*.csv *.csv.gz *.tsv *.txt *.gz"


class FilePage(QWidget):
    """Shows one sheet. `mapping()` is None when a format knows the columns; `changed` comes when it may be read."""

    wanted = Signal(Path, str)
    """A file is to be looked at, in an encoding ("" to find out)."""
    changed = Signal()

    def __init__(self, theme: Theme, zone: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zone = zone
        self.sheet: Sheet | None = None
        self._combos: list[QComboBox] = []
        self.name = ElidedLabel(tr("Choose a file, or drop one here."), "strong")
        self.understood = text_label("", "base", "text2", wrap=True)
        self.own_mapping = QCheckBox(tr("Choose myself what the columns hold"))
        self.own_mapping.toggled.connect(self._show_mapping)
        self.encoding = QComboBox()
        self.encoding.addItem(tr("Encoding: found by itself"), "")
        for each in ENCODINGS:
            self.encoding.addItem(each.removesuffix("-sig").upper(), each)
        self.encoding.activated.connect(self._read_again)
        column = QVBoxLayout(self)
        margin = theme.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(8))
        column.addLayout(self._file_row())
        column.addWidget(self.understood)
        column.addWidget(self._mapping_row())
        self.error = FieldError(self.name)
        column.addWidget(self.error)
        column.addWidget(self._table(), 1)
        self._show_mapping()

    def _file_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        self.choose = push_button(tr("Choose file…"), self._choose, symbol="folder")
        row.addWidget(self.choose)
        row.addWidget(self.name, 1)
        row.addWidget(self.encoding)
        return row

    def _mapping_row(self) -> QWidget:
        self.mapping_row = QWidget()
        row = QHBoxLayout(self.mapping_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        self.order = QComboBox()
        self.order.addItem(tr("01/02/2020 is 1 February"), "day first")
        self.order.addItem(tr("01/02/2020 is 2 January"), "month first")
        self.zone = QComboBox()
        for hours in range(12, -13, -1):
            self.zone.addItem(tr("times in zone {letter}", letter=zone_letter(hours)), hours)
        self.zone.setCurrentIndex(self.zone.findData(self._zone))
        self.load = push_button(tr("Load mapping…"), self._load)
        self.save = push_button(tr("Save mapping…"), self._save)
        row.addWidget(self.own_mapping)
        for each in (self.order, self.zone, self.load, self.save):
            row.addWidget(each)
        row.addStretch(1)
        return self.mapping_row

    def _table(self) -> QWidget:
        """The preview, with one box over each column that says what it holds; both scroll sideways together."""
        self.preview = QTableView()
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setFont(self._theme.font("list"))
        self.preview.verticalHeader().hide()
        self.preview.verticalHeader().setDefaultSectionSize(self._theme.line("list"))
        self.preview.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.preview.horizontalHeader().setDefaultSectionSize(self._theme.px(_COLUMN))
        self.preview.horizontalHeader().setFont(self._theme.font("list"))
        self.preview.setShowGrid(False)
        self.preview.setWordWrap(False)
        self.boxes = QScrollArea()
        self.boxes.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxes.setFixedHeight(self._theme.px(30))
        self.preview.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.preview.horizontalScrollBar().valueChanged.connect(self.boxes.horizontalScrollBar().setValue)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.boxes)
        column.addWidget(self.preview, 1)
        return both

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a file that was looked at."""
        self.sheet = sheet
        self.name.setText(sheet.source.path.name)
        self.preview.setModel(sample_table(sheet.header, sheet.sample[:_PREVIEW]))
        known = self._known()
        self.understood.setText(
            tr(
                "{format} · {columns} columns · {separator} · {encoding}",
                format=tr(known) if known else tr("columns not known"),
                columns=len(sheet.header),
                separator=tr(_SEPARATORS[sheet.separator]),
                encoding=sheet.source.encoding.removesuffix("-sig").upper(),
            )
        )
        self._fill_boxes(guess_for(sheet))
        self.own_mapping.setChecked(not known)
        self.own_mapping.setEnabled(bool(known))
        self._show_mapping()

    def mapping(self) -> Mapping | None:
        """Give the mapping chosen; None when the format knows the columns."""
        if self.sheet is None or not self.own_mapping.isChecked():
            return None
        chosen = {box.currentData(): name for box, name in zip(self._combos, self.sheet.header, strict=True)}
        chosen.pop("", None)
        return Mapping(chosen, self.order.currentData(), self.zone.currentData(), self.encoding.currentData())

    def problem(self) -> Problem | None:
        """Say why the file cannot be reviewed yet; None when it can."""
        mapping = self.mapping()
        return mapping.problem() if mapping is not None else None

    def _known(self) -> str:
        if self.sheet is None:
            return ""
        return next((each.label for each in FORMATS[:-1] if each.knows(self.sheet.names)), "")

    def _fill_boxes(self, mapping: Mapping) -> None:
        """Put one box over each column, set to what the mapping says it holds."""
        if self.sheet is None:
            return
        held = {column_name(header): code for code, header in mapping.fields.items()}
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._combos = [self._box(held.get(name, "")) for name in self.sheet.names]
        for box, header in zip(self._combos, self.sheet.header, strict=True):
            box.setAccessibleName(tr("What {column} holds", column=header))
            line.addWidget(box)
        line.addStretch(1)
        self.order.setCurrentIndex(self.order.findData(mapping.day_order))
        if mapping.zone is not None:
            self.zone.setCurrentIndex(self.zone.findData(mapping.zone))
        self.boxes.setWidget(row)
        row.adjustSize()

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
        for box in self._combos:
            if box is not changed and box.currentData() and box.currentData() == changed.currentData():
                box.setCurrentIndex(0)
        self._tell()

    def _show_mapping(self) -> None:
        shown = self.own_mapping.isChecked() and self.sheet is not None
        self.mapping_row.setVisible(self.sheet is not None)
        for each in (self.order, self.zone, self.load, self.save, self.boxes):
            each.setVisible(shown)
        self._tell()

    def _tell(self) -> None:
        problem = self.problem()
        self.error.say(tr(problem.template, **problem.values) if problem else "")
        self.changed.emit()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import a file"), "", f"{_FILES};;*")
        if name:
            self.wanted.emit(Path(name), self.encoding.currentData())

    def _read_again(self) -> None:
        if self.sheet is not None:
            self.wanted.emit(self.sheet.source.path, self.encoding.currentData())

    def _load(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Load a column mapping"), "", "*.toml *.json;;*")
        if name:
            self.use_mapping(Path(name))

    def use_mapping(self, path: Path) -> None:
        """Take a saved mapping; what it names must be here."""
        if self.sheet is None:
            return
        try:
            mapping = load_mapping(path)
        except Problem as problem:
            show_problem(problem, self)
            return
        missing = missing_columns(mapping, self.sheet.header)
        self._fill_boxes(mapping)
        self._tell()
        if missing:
            self.error.say(tr("The mapping names columns that are not here: {columns}.", columns=", ".join(missing)))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the column mapping"), "mapping.toml", "*.toml *.json")
        mapping = self.mapping()
        if name and mapping is not None:
            try:
                save_mapping(mapping, Path(name))
            except Problem as problem:
                show_problem(problem, self)
