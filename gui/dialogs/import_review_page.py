"""The second page of an import: what the file would bring, row by row, before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.import_models import RowsTable, state_table, unreadable_table
from gui.errors import show_problem
from gui.files import save_file
from gui.i18n import tr, words
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import text_label
from models.imports.review import DOUBTFUL, KNOWN, NEW, Review
from models.imports.rows import Unreadable
from models.imports.taking import Terms
from models.text import N_, Problem

_TABS = ((NEW, N_("New ({n})")), (KNOWN, N_("Already known ({n})")), (DOUBTFUL, N_("Doubtful ({n})")))
_WIDTHS = (64, 110, 130, 200, 140, 240, 150, 260)
_DOUBT_WIDTHS = (64, 280, *_WIDTHS[1:])
_UNREADABLE_WIDTHS = (64, 320, 800)


class ReviewPage(QWidget):
    """Shows one review. `renamed` asks to hold the same rows against another data set; `changed`: another choice."""

    renamed = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.review: Review | None = None
        self.sentence = text_label("", "strong", wrap=True)
        self.note = text_label("", "base", "text2", wrap=True)
        self.name, self.source, self.licence = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.editingFinished.connect(self._rename)
        self.doubtful = QCheckBox()
        self.doubtful.setChecked(True)
        self.doubtful.toggled.connect(self.changed)
        self.save = push_button(tr("Save unreadable rows as CSV…"), self._save, symbol="save")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        column = QVBoxLayout(self)
        margin = theme.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(8))
        column.addLayout(self._fields())
        column.addWidget(self.sentence)
        column.addWidget(self.note)
        column.addWidget(self.tabs, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.doubtful)
        foot.addStretch(1)
        foot.addWidget(self.save)
        column.addLayout(foot)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(2))
        for place, (label, field, stretch) in enumerate(
            ((tr("Data set"), self.name, 2), (tr("Whose data"), self.source, 3), (tr("Licence"), self.licence, 2))
        ):
            head = text_label(label, "small", "text2")
            head.setBuddy(field)
            field.setAccessibleName(label)
            grid.addWidget(head, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, stretch)
        return grid

    def show_review(self, found: Review, unreadable: Sequence[tuple[Unreadable, str]]) -> None:
        """Show what was found; `unreadable` are the first rows that cannot be read, as they stand."""
        first = self.review is None
        self.review = found
        self.name.setText(found.name)
        if first:
            self.source.setText(found.format.source)
            self.licence.setText(found.format.licence)
        self.sentence.setText(self._sentence(found))
        self.note.setText(self._note(found))
        self._fill_tabs(found, unreadable)
        takeable = len(found.takeable)
        self.doubtful.setVisible(takeable > 0)
        self.doubtful.setText(tr("Take the doubtful rows as they stand as well ({n})", n=takeable))
        self.save.setVisible(bool(found.unreadable))
        self.changed.emit()

    def to_write(self) -> int:
        """How many rows would be written."""
        if self.review is None:
            return 0
        doubtful = len(self.review.takeable) if self.doubtful.isChecked() else 0
        return self.review.count(NEW) + doubtful

    def terms(self) -> Terms:
        """Whose data it is, and under which licence."""
        return Terms(self.source.text().strip(), self.licence.text().strip())

    def _sentence(self, found: Review) -> str:
        if found.data_set is None:
            return tr("“{name}” will be a new data set. Nothing is written yet.", name=found.name)
        return tr(
            "The data set “{name}” has {n} rows already; only new ones are added. Nothing is written yet.",
            "",
            found.stored,
            name=found.name,
        )

    def _note(self, found: Review) -> str:
        kept_out = found.count(DOUBTFUL) - len(found.takeable)
        notes = [tr("Reference data stand beside the centre's own incidents and are never counted as violations.")]
        if found.outside:
            notes.append(tr("{n} rows lie outside the theatre.", "", found.outside))
        if kept_out:
            notes.append(
                tr("{n} doubtful rows stay out: their number stands twice, or something else is stored.", "", kept_out)
            )
        return " ".join(notes)

    def _fill_tabs(self, found: Review, unreadable: Sequence[tuple[Unreadable, str]]) -> None:
        self.tabs.clear()
        for state, label in _TABS:
            widths = _DOUBT_WIDTHS if state == DOUBTFUL else _WIDTHS
            self.tabs.addTab(self._view(state_table(found, state), widths), tr(label, n=found.count(state)))
        shown = self._view(unreadable_table(unreadable), _UNREADABLE_WIDTHS)
        self.tabs.addTab(shown, tr("Unreadable ({n})", n=len(found.unreadable)))
        self.tabs.setCurrentIndex(next((at for at in range(4) if self._count(at, found)), 0))

    def _count(self, tab: int, found: Review) -> int:
        return found.count(_TABS[tab][0]) if tab < len(_TABS) else len(found.unreadable)

    def _view(self, model: RowsTable, widths: Sequence[int]) -> QTableView:
        view = QTableView()
        model.setParent(view)
        view.setModel(model)
        view.setFont(self._theme.font("list"))
        view.horizontalHeader().setFont(self._theme.font("list"))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self._theme.line("list"))
        view.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(widths):
            view.setColumnWidth(column, self._theme.px(width))
        return view

    def _rename(self) -> None:
        name = self.name.text().strip()
        if self.review is not None and name and name != self.review.name:
            self.renamed.emit(name)
        elif self.review is not None and not name:
            self.name.setText(self.review.name)

    def _save(self) -> None:
        if self.review is None:
            return
        proposed = f"{self.review.source.path.name.partition('.')[0]}-unreadable.csv"
        path = save_file(self, tr("Save unreadable rows"), proposed, "*.csv")
        if path is not None:
            try:
                self.review.save_unreadable(path, words())
            except Problem as problem:
                show_problem(problem, self)
