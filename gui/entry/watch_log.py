"""The watch log: writing one line after another, and reading them, newest first."""

import uuid
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.entry.choices import ComboField
from gui.entry.fields import ChoiceField, LineField, TextField
from gui.entry.form import Form
from gui.entry.form_window import FormWindow
from gui.entry.log_model import LogModel
from gui.entry.rows import FieldRow
from gui.entry.window import EntryWindow
from gui.i18n import tr, words
from gui.icons import icon
from gui.map.drawing import Drawing
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, text_label
from gui.widgets.segments import Segment
from gui.workspace import Workspace
from models.edits.watch_log import log_watch_entry
from models.edits.watches import initials_of
from models.entry.drafts import WATCH_LINE, LineDraft, LineEntry, from_json, to_json
from models.entry.line import YES, LineReading, read_line
from models.entry.log_lines import LogLine, read_lines
from models.journal import Actor, Entry
from models.records import Draft, Incident
from models.text import date_time_group


class LogLineWindow(FormWindow):
    """Write one line: when, from and to whom, the three questions, initials."""

    def __init__(
        self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, draft: Draft | None = None
    ) -> None:
        super().__init__(workspace, theme, tasks, actor, draft=draft, drawing=None)
        self.entry = from_json(draft.body, LineDraft).entry if draft is not None else self._blank()
        self.reading: LineReading
        self.line = _LineForm(self._incidents())
        self.lay_out(self.line, None, WATCH_LINE, tr("Enter line"))
        self.entitle(tr("Watch log line"))
        self.line.show_values(lambda name: str(getattr(self.entry, name)))
        self.take_size(900, 620)
        self._show()
        self.line.go_to_section(2)

    def _blank(self) -> LineEntry:
        now = date_time_group(self.workspace.clock(), self.workspace.profile.zone)
        return LineEntry(at=now, initials=initials_of(self.actor.name))

    def _incidents(self) -> list[tuple[str, str]]:
        """The incident chosen in the main window, and the one the draft names, by their serials."""
        keys = [key.hex for key in (self.workspace.selection,) if key is not None]
        row = self.workspace.selected_row
        if row is not None and not self.workspace.columns.is_own(row):
            keys = []
        keys += [self.entry.incident_id] if self.entry.incident_id not in ("", *keys) else []
        offered = [("", tr("none"))]
        with self.workspace.store.reading() as session:
            for key in keys:
                incident = session.get(Incident, uuid.UUID(key))
                if incident is not None:
                    offered.append((key, incident.serial))
        return offered

    def body(self) -> str:
        """Give the draft as JSON."""
        return to_json(LineDraft(self.entry))

    def take(self, name: str, text: str) -> None:
        """Take a change of a field."""
        self.entry = replace(self.entry, **{name: text})
        self._show()

    def use_ground(self, drawing: Drawing) -> None:
        """A line needs no map."""

    def _show(self) -> None:
        self.reading = read_line(self.entry, self.around)
        at = self.reading.at
        self.line.at.set_unit("" if at is None else date_time_group(at)[2:7])
        self.line.show_troubles(self.reading.troubles)
        self.show_mending(self.reading.troubles)

    def work(self) -> Callable[[], Entry]:
        """Write the line with the next number."""
        fields = self.reading.fields
        store, actor, action = self.workspace.store, self.actor, self.draft_id
        if fields is None:
            raise ValueError("a line with troubles cannot be entered")
        return lambda: log_watch_entry(store, actor, fields, action=action)


class _LineForm(Form):
    def __init__(self, incidents: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.at = LineField("at", tr("At"), width=160, hint=tr("231039D or -5"))
        sender, addressee = LineField("sender", tr("From"), width=150), LineField("addressee", tr("To"), width=150)
        initials = LineField("initials", tr("Initials"), width=70)
        known = TextField("known", tr("What do I know?"), lines=4)
        action = TextField("action", tr("Whom do I tell, or what do I do?"), lines=2)
        done = TextField("done", tr("Did I do it?"), lines=2)
        incident = ComboField("incident_id", tr("Incident"), incidents, width=200)
        answers = [Segment("-", tr("no")), Segment(YES, tr("yes"))]
        sitrep = ChoiceField("sitrep", tr("For the situation report"), answers, explained=False, width=180)
        self.add_section(tr("Line"), [FieldRow((self.at, 2), (sender, 2), (addressee, 2), (initials, 0))])
        self.add_section(tr("Questions"), [FieldRow((known, 1)), FieldRow((action, 1)), FieldRow((done, 1))])
        self.add_section(tr("Belongs to"), [FieldRow((incident, 2), (sitrep, 0))])


_WIDTHS = (56, 112, 84, 84, 340, 220, 170, 56, 120, 56)


class WatchLogWindow(EntryWindow):
    """Read the watch log: newest first, words looked for as they are typed, the chosen line whole underneath."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self._gone = False
        self.model = LogModel(self)
        self.table = QTableView()
        self.search = QLineEdit()
        self.whole = text_label("", "base", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=200)
        self._soon.timeout.connect(self.refresh)
        self.entitle(tr("Watch log"))
        self._lay_out()
        self.take_size(1320, 760)
        self.model.more_wanted.connect(self._read_more)
        workspace.record_changed.connect(self.refresh)
        self.on_key("Ctrl+F", self.search.setFocus)
        self.on_key("Ctrl+L", self.write_line)
        self.refresh()

    def _lay_out(self) -> None:
        px, body = self.look.px, QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        self.search.setPlaceholderText(tr("Find words in the log"))
        self.search.setAccessibleName(tr("Find words in the log"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        row.addWidget(self.search, 1)
        self.new_button = push_button(tr("New line  Ctrl+L"), self.write_line, kind="primary")
        self.new_button.setEnabled(not self.workspace.store.read_only)
        row.addWidget(self.new_button)
        column.addLayout(row)
        column.addWidget(self._table(), 1)
        column.addWidget(HairLine("edge"))
        self.whole.setContentsMargins(px(12), px(8), px(12), px(8))
        self.whole.setMinimumHeight(px(84))
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.whole)
        self.add_body(body)

    def _table(self) -> QTableView:
        table, px = self.table, self.look.px
        table.setModel(self.model)
        table.setFont(self.look.font("list"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(24))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setFont(self.look.font("list"))
        header.setStretchLastSection(False)
        for place, width in enumerate(_WIDTHS):
            table.setColumnWidth(place, px(width))
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._choose)
        table.doubleClicked.connect(self._go_to_incident)
        return table

    def write_line(self) -> None:
        """Open a window for a new line."""
        if self.new_button.isEnabled():
            self.show_window(LogLineWindow(self.workspace, self.look, self.tasks, self.actor))

    def refresh(self) -> None:
        """Read the newest lines that hold the words."""
        self._read(None)

    def _read_more(self) -> None:
        if self.model.lines and not self.tasks.is_running(self._subject):
            self._read(self.model.lines[-1].number)

    @property
    def _subject(self) -> str:
        return f"watch log {id(self)}"

    def _read(self, before: int | None) -> None:
        store, text = self.workspace.store, self.search.text()

        def read() -> Generator[tuple[int, int], None, list[LogLine]]:
            return read_lines(store, text, before)

        def then(lines: list[LogLine]) -> None:
            if isValid(self) and not self._gone:
                self._take(lines, older=before is not None)

        self.tasks.run(self._subject, read, then)

    def _take(self, lines: list[LogLine], *, older: bool) -> None:
        self.model.take(lines, older=older)
        count = words().number(len(self.model.lines))
        told = tr("{n} lines", n=count) if self.model.whole else tr("the newest {n} lines", n=count)
        self.note.setText(told if self.model.lines else tr("no line"))
        if not older and lines:
            self.table.selectRow(0)

    def _choose(self, current: QModelIndex) -> None:
        if not current.isValid():
            self.whole.setText("")
            return
        line = self.model.lines[current.row()]
        parts = [f"{line.number} · {date_time_group(line.at, line.zone)} · {line.initials} {line.contingent}".strip()]
        parts += [text for text in (line.known, line.action, line.done) if text]
        self.whole.setText("\n".join(parts))

    def _go_to_incident(self, index: QModelIndex) -> None:
        incident = self.model.lines[index.row()].incident
        if incident is not None:
            self.workspace.choose_record(incident)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hear of nothing more."""
        self._gone = True
        super().closeEvent(event)
