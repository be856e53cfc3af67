"""Export: what the filter shows, in a format and to a place of the officer's choice - exactly that, or nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.work_window import WorkWindow
from gui.files import keep_folder, last_folder, save_file
from gui.i18n import tr, words
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.band import Band
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, text_label
from gui.widgets.segments import Segment, SegmentedControl
from gui.workspace import Workspace
from models.exports.export import FORMATS, export, format_named
from models.exports.format import ExportFormat
from models.profile import named
from models.records.base import from_ms
from models.sentence import sentence

SUBJECT = "export"


class ExportDialog(WorkWindow):
    """What, how, where; follows the filter until it is started. `exported` comes with the path of the file."""

    exported = Signal(Path)

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(SUBJECT, tasks, parent)
        self.workspace = workspace
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
        self.write = push_button(tr("Export"), self.start, kind="primary", symbol="export")
        column.addLayout(self.foot(theme, 160, self.write))
        self.format.picked.connect(self._propose)
        self.where.textChanged.connect(self._allow)
        workspace.answer_changed.connect(self._show)
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

    @property
    def chosen(self) -> ExportFormat:
        """The format chosen."""
        return format_named(self.format.value or FORMATS[0].code)

    def start(self) -> None:
        """Write the rows the filter shows now."""
        answer, store, chosen = self.workspace.answer, self.workspace.store, self.chosen
        path, spoken = self.path, words()
        if path is None:
            return
        self.write.setEnabled(False)

        def then(count: int) -> None:
            self._written(path, count)

        self.do(lambda: export(answer, store, path, chosen, spoken), then, tr("Stopped. No file was written."))

    def _written(self, path: Path, count: int) -> None:
        self._written_to = path
        keep_folder(path)
        self.exported.emit(path)
        self.end(tr("{n} rows were written to {file}.", "", count, file=path.name))

    @property
    def path(self) -> Path | None:
        """Where it is to be written; None when what is typed is the name of no file."""
        typed = self.where.text().strip()
        try:
            path = Path(typed).expanduser()
            path.is_file()
        except (OSError, RuntimeError):  # longer than names may be; the home of nobody
            return None
        return path if path.name and "\0" not in typed else None

    def end(self, said: str) -> None:
        """Say what came of the work; another file may be written now."""
        super().end(said)
        self._allow()

    def _show(self) -> None:
        """Say what would be written."""
        answer = self.workspace.answer
        self.what.setText(sentence(answer.question, answer.profile, words()))
        self.count.setText(tr("{n} incidents and reference events", "", answer.n))
        self._allow()

    def _allow(self) -> None:
        path = self.path
        replaced = path is not None and path != self._written_to and path.is_file()
        self.note.setText(tr("There is a file of this name; it will be replaced.") if replaced else "")
        self.write.setEnabled(path is not None and not self.working)
        self.write.setToolTip("" if path is not None else tr("Type the name of a file, or choose one."))

    def _propose(self) -> None:
        """Propose a name: the centre, the time of the answer, and the end the format has."""
        when = from_ms(self.workspace.clock())
        name = f"{self.workspace.profile.serial.lower()}-{when:%Y%m%d-%H%M}Z{self.chosen.suffix}"
        path = self.path.with_suffix(self.chosen.suffix) if self.path else last_folder() / name
        self.where.setText(str(path))

    def _choose(self) -> None:
        chosen = self.chosen
        pattern = f"{tr(chosen.label)} (*{chosen.suffix})"
        path = save_file(self, tr("Export to"), self.where.text(), pattern)
        if path is not None:
            self.where.setText(str(path))
