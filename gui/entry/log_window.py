"""The watch log as it is read: newest first, words looked for, the chosen line whole; a line is made void by both."""

from collections.abc import Callable, Generator
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.entry.log_model import LogModel
from gui.entry.watch_log import LogLineWindow
from gui.entry.window import EntryWindow
from gui.i18n import tr, words
from gui.icons import icon
from gui.people.second import ask_officers
from gui.rights import allow, why_not
from gui.tasks import Tasks
from gui.theme import Theme
from gui.watch.result_strip import ResultStrip
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, text_label
from gui.workspace import Workspace
from models.edits.checks import cleaned
from models.edits.watch_log import void_watch_line
from models.entry.log_lines import LogLine, read_lines
from models.entry.trouble import Trouble, Troubles
from models.journal import Actor, Entry
from models.text import N_, Problem, date_time_group

_WIDTHS = (56, 112, 60, 60, 84, 84, 300, 200, 150, 56, 120, 56)
_KNOWN = 6
"""The column that takes what the others leave."""


class WatchLogWindow(EntryWindow):
    """Read the watch log: newest first, words looked for as they are typed, the chosen line whole underneath."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        ask: Callable[..., tuple[Actor, Actor] | None] = ask_officers,
    ) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self._gone = False
        self._ask = ask
        self.voiding = ResultStrip(tr("Reason, kept with the record"), tr("Void, both sign…"), timed=False)
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
        self.void_button = push_button(tr("Void this line…"), self.ask_void)
        row.addWidget(self.void_button)
        row.addWidget(self.new_button)
        column.addLayout(row)
        column.addWidget(self._table(), 1)
        column.addWidget(HairLine("edge"))
        self.whole.setContentsMargins(px(12), px(8), px(12), px(8))
        self.whole.setMinimumHeight(px(84))
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.whole)
        column.addWidget(self.voiding)
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
        header.setSectionResizeMode(_KNOWN, QHeaderView.ResizeMode.Stretch)
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
        self.voiding.put_away()
        line = self.model.lines[current.row()] if current.isValid() else None
        reason = why_not(self.workspace.store, self.actor, "watch_line_voided")
        if not reason and (line is None or line.void):
            reason = tr("No line is chosen.") if line is None else tr("This line is void already.")
        allow(self.void_button, reason)
        self.whole.setText("" if line is None else _whole(line))

    # ---- void, by both

    def ask_void(self) -> None:
        """Ask why the chosen line is void."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self.model.lines):
            return
        line = self.model.lines[row]

        def read(_at: str, text: str) -> Troubles:
            missing = Trouble(Problem(N_("Give a reason: it is kept with the record.")), missing=True)
            return {} if cleaned(text) else {"answer": missing}

        self.voiding.ask(
            tr("Void line {number}", number=str(line.number)), line.known, "", read, partial(self._void, line)
        )

    def _void(self, line: LogLine, _at: str, reason: str) -> None:
        about = tr("Line {number} of the watch log", number=str(line.number))
        who = self._ask(self, "watch_line_voided", None, author=self.actor, about=about)
        if who is None:
            self.voiding.again()
            return
        work = partial(void_watch_line, self.workspace.store, who, line.id, reason)
        self.tasks.run(f"void line {id(self)}", work, self._voided, self._refused)

    def _voided(self, entry: Entry) -> None:
        if isValid(self) and not self._gone:
            self.voiding.put_away()
            self.written.emit(entry)
            self.refresh()

    def _refused(self, error: BaseException | None) -> None:
        if not isValid(self) or self._gone:
            return
        self.voiding.again()
        if isinstance(error, Problem):
            self.whole.setText(error.say(words()))
        elif error is not None:
            self.tasks.failed.emit(error)

    def _go_to_incident(self, index: QModelIndex) -> None:
        incident = self.model.lines[index.row()].incident
        if incident is not None:
            self.workspace.choose_record(incident)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hear of nothing more."""
        self._gone = True
        super().closeEvent(event)


def _whole(line: LogLine) -> str:
    parts = [f"{line.number} · {date_time_group(line.at, line.zone)} · {line.initials} {line.contingent}".strip()]
    parts += [text for text in (line.known, line.action, line.done) if text]
    if line.void:
        parts.append(tr("Void: {reason}", reason=line.void_reason))
    return "\n".join(parts)
