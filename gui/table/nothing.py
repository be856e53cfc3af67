"""What the list says when nothing answers: the question in a sentence, what was watched, and the question wider."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from gui.i18n import tr, words
from gui.table.wider import wider_questions
from gui.theme import Theme
from gui.widgets.empty_state import EmptyState
from gui.widgets.labels import HairLine, text_label
from gui.workspace import Workspace
from models.filter import Filter, label
from models.sentence import sentence
from models.text import date_time_group
from models.watching import SectorWatch, recorded_since, watched_for

_RESTING_MS = 120


class NothingAnswers(QScrollArea):
    """A zero as evidence: how far it counts is how far somebody was looking."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._first: Sequence[QAction] = ()
        self.page = EmptyState("")
        self._table = QFrame()
        self._table.setProperty("frame", "box")
        self._cells = QGridLayout(self._table)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setSpacing(0)
        self.page.add(self._table)
        self._rest = QTimer(self, singleShot=True, interval=_RESTING_MS)
        self._rest.timeout.connect(self._offer)
        ground = QWidget()
        ground.setProperty("ground", "base")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def begin_with(self, actions: Sequence[QAction]) -> None:
        """Take what an officer can begin with when nothing is on record."""
        self._first = actions
        if not self._workspace.columns.n:
            self.show_answer()

    def show_answer(self) -> None:
        """Say the question that has no answer, and what was watched meanwhile."""
        workspace = self._workspace
        if not workspace.columns.n:
            self._table.hide()
            self.page.offer("", [])
            if workspace.is_read:
                self.page.say(tr("Nothing is on record yet."), tr("Log a report, import a file, or open the exercise."))
                self.page.begin_with(self._first)
            else:
                self.page.say(tr("The record is being read."), "")
            return
        question = sentence(workspace.filter, workspace.profile, words())
        watched, since = self._watched()
        said = _said(watched, since)
        if workspace.filter.text.strip():
            said = tr("Words are looked for in place, serial, actors and text.") + " " + said
        self.page.say(tr("No incident is on record for: {question}", question=question), said)
        self._fill(watched)
        self.page.offer("", [])
        self._rest.start()

    def _watched(self) -> tuple[tuple[SectorWatch, ...], str]:
        """Read what was watched, and from when on that is on record, "" where it is for the whole period."""
        workspace = self._workspace
        with workspace.store.reading() as session:
            watched, since = watched_for(session, workspace.answer), recorded_since(session)
        before = since is not None and workspace.answer.bounds[0] < since
        return watched, date_time_group(since, workspace.profile.zone) if since is not None and before else ""

    def _fill(self, watched: tuple[SectorWatch, ...]) -> None:
        for gone in self._table.findChildren(QWidget):
            self._cells.removeWidget(gone)
            gone.setParent(None)
            gone.deleteLater()
        self._table.setVisible(bool(watched))
        if not watched:
            return
        titles = (tr("Sector"), tr("Hours watched"), tr("Share"), tr("By"), tr("Denied, h"), tr("Jammed, h"))
        lines = [(*_line(self._sector(each.sector), each), False) for each in watched]
        if len(watched) > 1:
            lines.append((*_line(tr("All"), _total(watched)), True))
        self._add_line(0, titles, "text2", strong=False)
        for at, (*texts, strong) in enumerate(lines, 1):
            self._cells.addWidget(HairLine(), 2 * at - 1, 0, 1, len(titles))
            self._add_line(2 * at, tuple(str(text) for text in texts), "", strong=bool(strong))

    def _add_line(self, at: int, texts: tuple[str, ...], ink: str, *, strong: bool) -> None:
        px = self._theme.px
        for column, text in enumerate(texts):
            cell = text_label(text, "list-strong" if strong or (column == 0 and at) else "list", ink)
            cell.setContentsMargins(px(12), 0, px(12), 0)
            cell.setMinimumHeight(px(24))
            if column in (1, 2, 4, 5):
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if not at:
                cell.setProperty("ground", "head")
            self._cells.addWidget(cell, at, column)

    def _sector(self, code: str) -> str:
        return label("sectors", code, self._workspace.profile, words())

    def _offer(self) -> None:
        workspace = self._workspace
        if workspace.answer.n:
            return
        found = wider_questions(workspace.answer, words())
        ways = [(each.text, each.count, self._asking(each.question)) for each in found]
        self.page.offer(tr("The same question, wider"), ways)

    def _asking(self, question: Filter) -> Callable[[], object]:
        return lambda: self._workspace.set_filter(question)


def _total(watched: tuple[SectorWatch, ...]) -> SectorWatch:
    sums = {
        name: sum(getattr(each, name) for each in watched) for name in ("asked", "watched", "denied", "jammed", "down")
    }
    return SectorWatch(sector="", sensors=(), **sums)


def _line(name: str, watch: SectorWatch) -> tuple[str, ...]:
    number = words().number
    share = tr("{percent} %", percent=round(100 * watch.share))
    hours = tr("{watched} of {asked}", watched=round(watch.watched), asked=round(watch.asked))
    return name, hours, share, ", ".join(watch.sensors), number(round(watch.denied)), number(round(watch.jammed))


def _said(watched: tuple[SectorWatch, ...], since: str) -> str:
    if not watched:
        return tr("What was watched in this period is not on record: this zero is no evidence that nothing happened.")
    total = _total(watched)
    said = tr(
        "{watched} of {asked} sector hours were watched, access was refused for {denied} hours and sensors were jammed "
        "for {jammed}. A zero counts only as far as someone was looking.",
        watched=round(total.watched),
        asked=round(total.asked),
        denied=round(total.denied),
        jammed=round(total.jammed),
    )
    return said + " " + tr("What was watched before {since} is not on record.", since=since) if since else said
