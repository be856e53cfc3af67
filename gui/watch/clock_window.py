"""The verification clock: for each contingent what waits for it, the oldest first, and how long it usually takes."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from gui.entry.window import EntryWindow
from gui.i18n import tr, words
from gui.spans import span
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.contingent_card import ContingentCard
from gui.widgets.labels import ElidedLabel, text_label
from gui.widgets.row_list import Cell, Rest, RowList, list_row
from gui.workspace import Workspace
from models.journal import Actor
from models.period import Period
from models.phrases import Phrases
from models.profile import named
from models.watch_clock import RECENT_DAYS, TimeToVerify, times_to_verify, waiting_rows

_MOST = 200
_WAITING = (frozenset({"10", "20", "30", "41"}), frozenset({"10", "20", "30", "40"}))
"""The statuses under which an incident waits for the left and for the right contingent (domain.md, 3)."""


class ClockWindow(EntryWindow):
    """Two columns of the same width; a click chooses an incident, a button shows all of them in the list."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self.sides = tuple(
            _Side(theme, side, named(contingent.names, words().language), contingent.code, partial(self._filter, place))
            for place, (side, contingent) in enumerate(
                zip(("left", "right"), workspace.profile.contingents, strict=True)
            )
        )
        body, px = QWidget(), theme.px
        row = QHBoxLayout(body)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.setSpacing(px(12))
        for each in self.sides:
            row.addWidget(each, 1)
        self.add_body(body)
        self.entitle(tr("Verification clock"), tr("what waits for whom, and since when"))
        self.take_size(1040, 640)
        workspace.record_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what waits; how long it usually takes follows from behind the screen."""
        workspace, now = self.workspace, self.workspace.clock()
        columns = workspace.columns
        phrases = Phrases(columns, workspace.profile, words())
        for side, rows in zip(self.sides, waiting_rows(columns, workspace.profile), strict=True):
            oldest = now - int(columns.start[rows[0]]) if len(rows) else None
            side.say_oldest(oldest, len(rows))
            side.list.show_rows(
                [self._row(int(row), phrases, now) for row in rows[:_MOST]], tr("No incident waits for this side.")
            )
        self.tasks.run(f"clock {id(self)}", lambda: times_to_verify(workspace.store, now), self._take)

    def _row(self, row: int, phrases: Phrases, now: int) -> QWidget:
        columns = self.workspace.columns
        link = push_button(columns.serial(row), partial(self.workspace.choose, row), kind="link")
        link.setFont(self.look.font("list"))
        link.setToolTip(tr("Choose this incident"))
        link.setFixedWidth(self.look.px(112))
        waits = Cell(span(now - int(columns.start[row])), "list-strong", wide=60)
        return list_row([(waits, 0), (link, 0), (Cell(phrases.subclass(row), "list", wide=130), 0),
                         (Rest(phrases.place(row), "list", "text2"), 1)])  # fmt: skip

    def _take(self, times: tuple[TimeToVerify, TimeToVerify]) -> None:
        if isValid(self):
            for side, time in zip(self.sides, times, strict=True):
                side.say_median(time)

    def _filter(self, place: int) -> None:
        self.workspace.change(statuses=_WAITING[place], period=Period())


class _Side(ContingentCard):
    """One contingent: the two numbers, and what waits for it."""

    def __init__(self, theme: Theme, side: str, name: str, code: str, show: partial[None]) -> None:
        super().__init__(theme, side)
        self.oldest = text_label("", "page-title", wrap=True)
        self.median = text_label("", "base", "text2", wrap=True)
        self.list = RowList()
        self.button = push_button(tr("Show all of them in the list"), show, kind="small")
        self.column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(f"{code}  {name}", "strong"), 1)
        head.addWidget(self.button)
        self.column.addLayout(head)
        self.column.addWidget(self.oldest)
        self.column.addWidget(self.median)
        self.column.addWidget(self.list, 1)

    def say_oldest(self, oldest: int | None, count: int) -> None:
        """Say how long the oldest waits, and how many do."""
        if oldest is None:
            self.oldest.setText(tr("Nothing waits"))
        else:
            self.oldest.setText(tr("{n} waiting, the oldest {span}", n=words().number(count), span=span(oldest)))
        self.button.setEnabled(bool(count))

    def say_median(self, time: TimeToVerify) -> None:
        """Say how long it usually takes."""
        if time.median is None:
            self.median.setText(tr("No assessment in the last {days} days", days=RECENT_DAYS))
        else:
            said = tr(
                "Median {span} from the first entry to this side's assessment, {n} incidents in {days} days",
                span=span(time.median),
                n=time.n,
                days=RECENT_DAYS,
            )
            self.median.setText(said)
