"""The first page of an import: which file it is, how it was understood, and what its columns hold."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.import_preview import Preview
from gui.errors import show_problem
from gui.files import last_folder, open_file, save_file
from gui.i18n import tr
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.field_error import FieldError
from gui.widgets.labels import ElidedLabel, text_label
from models.imports.mapping import Mapping, guess_for, load_mapping, missing_columns, save_mapping
from models.imports.review import FORMATS
from models.imports.sheet import Sheet
from models.imports.text import ENCODINGS
from models.text import N_, Problem, zone_letter

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
        self.preview = Preview(theme)
        self.preview.changed.connect(self._tell)
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
        column.addWidget(self.preview, 1)
        self.setAcceptDrops(True)
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

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a file that was looked at."""
        self.sheet = sheet
        self.name.setText(sheet.source.path.name)
        guessed = guess_for(sheet)
        self.preview.show_sheet(sheet, guessed)
        self._set(guessed)
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
        self.own_mapping.setChecked(not known)
        self.own_mapping.setVisible(bool(known))
        self._show_mapping()

    def mapping(self) -> Mapping | None:
        """Give the mapping chosen; None when the format knows the columns."""
        if self.sheet is None or not self.own_mapping.isChecked():
            return None
        return Mapping(
            self.preview.fields(), self.order.currentData(), self.zone.currentData(), self.encoding.currentData()
        )

    def problem(self) -> Problem | None:
        """Say why the file cannot be reviewed yet; None when it can."""
        mapping = self.mapping()
        return mapping.problem() if mapping is not None else None

    def _known(self) -> str:
        if self.sheet is None:
            return ""
        return next((each.label for each in FORMATS[:-1] if each.knows(self.sheet.names)), "")

    def _set(self, mapping: Mapping) -> None:
        """Set everything that can be chosen to what a mapping says."""
        self.preview.set_mapping(mapping)
        self.order.setCurrentIndex(self.order.findData(mapping.day_order))
        if mapping.zone is not None:
            self.zone.setCurrentIndex(self.zone.findData(mapping.zone))

    def _show_mapping(self) -> None:
        shown = self.own_mapping.isChecked() and self.sheet is not None
        self.mapping_row.setVisible(self.sheet is not None)
        for each in (self.order, self.zone, self.load, self.save, self.preview.row):
            each.setVisible(shown)
        self._tell()

    def _tell(self) -> None:
        problem = self.problem()
        self.error.say(tr(problem.template, **problem.values) if problem else "")
        self.changed.emit()

    @property
    def _folder(self) -> Path:
        """Where files are looked for first: where the present one lies, or where the last one was."""
        return last_folder() if self.sheet is None else self.sheet.source.path.parent

    def _choose(self) -> None:
        path = open_file(self, tr("Import a file"), f"{_FILES};;*", self._folder)
        if path is not None:
            self.wanted.emit(path, self.encoding.currentData())

    def _read_again(self) -> None:
        if self.sheet is not None:
            self.wanted.emit(self.sheet.source.path, self.encoding.currentData())

    def _load(self) -> None:
        path = open_file(self, tr("Load a column mapping"), "*.toml *.json;;*", self._folder)
        if path is not None:
            self.use_mapping(path)

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
        self._set(mapping)
        self._tell()
        if missing:
            self.error.say(tr("The mapping names columns that are not here: {columns}.", columns=", ".join(missing)))

    def _save(self) -> None:
        path = save_file(self, tr("Save the column mapping"), self._folder / "mapping.toml", "*.toml *.json")
        mapping = self.mapping()
        if path is not None and mapping is not None:
            try:
                save_mapping(mapping, path)
            except Problem as problem:
                show_problem(problem, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file that is dragged here."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a file that is dropped here."""
        self.wanted.emit(Path(event.mimeData().urls()[0].toLocalFile()), self.encoding.currentData())
