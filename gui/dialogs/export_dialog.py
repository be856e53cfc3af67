"""Export: what the filter shows, in a format and to a place of the officer's choice - exactly that, or nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from gui.errors import show_problem
from gui.i18n import tr, words
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.band import Band
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, HairLine, text_label
from gui.widgets.segments import Segment, SegmentedControl
from gui.workspace import Workspace
from models.exports.export import FORMATS, export, format_named
from models.exports.format import ExportFormat
from models.profile import named
from models.records.base import from_ms
from models.sentence import sentence

SUBJECT = "export"


class ExportDialog(QWidget):
    """What, how, where; follows the filter until it is started. `exported` comes with the path of the file."""

    exported = Signal(Path)

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.workspace = workspace
        self._tasks = tasks
        self._open = True
        self._written_to: Path | None = None
        self.setWindowTitle(tr("Export"))
        self.what = text_label("", "base", wrap=True)
        self.count = text_label("", "count")
        self.format = SegmentedControl([Segment(each.code, tr(each.label)) for each in FORMATS], FORMATS[0].code)
        self.format.setAccessibleName(tr("Format"))
        self.where = QLineEdit()
        self.note = text_label("", "note", "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        marking = named(workspace.profile.marking, words().language)
        column.addWidget(Band(marking, exercise=workspace.store.exercise))
        column.addLayout(self._form(theme), 1)
        column.addWidget(HairLine())
        column.addLayout(self._foot(theme))
        self.format.picked.connect(self._propose)
        self.where.textChanged.connect(self._allow)
        workspace.answer_changed.connect(self._show)
        tasks.progressed.connect(self._progress)
        self.resize(theme.px(640), theme.px(300))
        self._propose()
        self._show()

    def _form(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        margin = theme.px(16)
        grid.setContentsMargins(margin, margin, margin, margin)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(12))
        place = QHBoxLayout()
        place.setSpacing(theme.px(8))
        self.where.setAccessibleName(tr("Where"))
        place.addWidget(self.where, 1)
        place.addWidget(push_button(tr("Choose…"), self._choose, symbol="folder"))
        for row, label in enumerate((tr("What"), "", tr("Format"), tr("Where"))):
            grid.addWidget(text_label(label, "base", "text2"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.what, 0, 1)
        grid.addWidget(self.count, 1, 1)
        grid.addWidget(self.format, 2, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(place, 3, 1)
        grid.addWidget(self.note, 4, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(5, 1)
        return grid

    def _foot(self, theme: Theme) -> QHBoxLayout:
        self.said = ElidedLabel("", "base")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(theme.px(160))
        self.bar.hide()
        self.write = push_button(tr("Export"), self.start, kind="primary", symbol="export")
        self.leave = push_button(tr("Close"), self._leave)
        foot = QHBoxLayout()
        margin = theme.px(16)
        foot.setContentsMargins(margin, theme.px(10), margin, theme.px(10))
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.said, 1)
        for each in (self.bar, self.write, self.leave):
            foot.addWidget(each)
        return foot

    @property
    def chosen(self) -> ExportFormat:
        """The format chosen."""
        return format_named(self.format.value or FORMATS[0].code)

    def start(self) -> None:
        """Write the rows the filter shows now."""
        answer, store, chosen = self.workspace.answer, self.workspace.store, self.chosen
        path, spoken = Path(self.where.text().strip()).expanduser(), words()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.leave.setText(tr("Cancel"))
        self.write.setEnabled(False)

        def then(count: int) -> None:
            self._written(path, count)

        self._tasks.run(SUBJECT, lambda: export(answer, store, path, chosen, spoken), then, self._failed)

    def _written(self, path: Path, count: int) -> None:
        self.exported.emit(path)
        if self._open:
            self._written_to = path
            self._end(tr("{n} incidents were written to {file}.", "", count, file=path.name))

    def _failed(self, error: BaseException | None) -> None:
        if self._open:
            self._end(tr("Stopped. No file was written.") if error is None else "")
            if error is not None:
                show_problem(error, self)

    def _end(self, said: str) -> None:
        self.said.setText(said)
        self.bar.hide()
        self.leave.setText(tr("Close"))
        self._allow()

    def _show(self) -> None:
        """Say what would be written."""
        answer = self.workspace.answer
        self.what.setText(sentence(answer.question, answer.profile, words()))
        self.count.setText(tr("{n} incidents and reference events", "", answer.n))
        self._allow()

    def _allow(self) -> None:
        path = Path(self.where.text().strip() or ".")
        replaced = path.is_file() and path != self._written_to
        self.note.setText(tr("There is a file of this name; it will be replaced.") if replaced else "")
        self.write.setEnabled(bool(self.where.text().strip()) and not self._tasks.is_running(SUBJECT))

    def _progress(self, subject: str, done: int, total: int) -> None:
        if subject == SUBJECT and self._open:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _propose(self) -> None:
        """Propose a name: the centre, the time of the answer, and the end the format has."""
        typed = Path(self.where.text().strip()) if self.where.text().strip() else None
        when = from_ms(self.workspace.clock())
        name = f"{self.workspace.profile.serial.lower()}-{when:%Y%m%d-%H%M}Z"
        path = typed.with_suffix(self.chosen.suffix) if typed else Path.home() / f"{name}{self.chosen.suffix}"
        self.where.setText(str(path))

    def _choose(self) -> None:
        chosen = self.chosen
        pattern = f"{tr(chosen.label)} (*{chosen.suffix})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export to"), self.where.text(), pattern)
        if name:
            self.where.setText(name)

    def _leave(self) -> None:
        if self._tasks.is_running(SUBJECT):
            self._tasks.cancel(SUBJECT)
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs; a half-written file is removed by itself."""
        self._open = False
        self._tasks.cancel(SUBJECT)
        super().closeEvent(event)
