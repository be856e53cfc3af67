"""The list panel: the incidents that answer the filter, what stands there when none do, and how one is found."""

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedLayout, QVBoxLayout, QWidget

from gui.i18n import tr, words
from gui.settings import Settings
from gui.table.columns import COLUMN
from gui.table.find import matching, next_position
from gui.table.find_bar import FindBar
from gui.table.legend import MarkLegend
from gui.table.list_columns import ListColumns
from gui.table.model import IncidentModel
from gui.table.nothing import NothingAnswers
from gui.table.order import NEWEST_FIRST, Order
from gui.table.view import IncidentTable
from gui.theme import Theme
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace
from models.dossier import filed_counts
from models.phrases import Counts, Phrases

_FEWEST_ROWS = 1
"""Six rows at 1366 × 768 (look.md, 1); fewer where the map above would otherwise be a strip."""


class ListPanel(QWidget):
    """Shows the answer as a list; what an officer chooses in it is chosen everywhere.

    Signals:
        opened(): the chosen incident is to be opened.
    """

    opened = Signal()

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        settings: Settings,
        place_name: Callable[[int], str | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._place_name = place_name
        self._order = Order()
        self._phrases = self._new_phrases()
        self.model = IncidentModel(self._phrases, self)
        self.table = IncidentTable(self.model, theme)
        self.columns = ListColumns(self.table, theme, settings)
        self.head = PanelHead(tr("Incidents"))
        self.find_bar = FindBar(workspace, theme)
        self.nothing = NothingAnswers(workspace, theme)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        self.legend = MarkLegend(self._theme)
        self.head.add(self.legend)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.find_bar)
        column.addLayout(self._pages, 1)
        self.table.setAccessibleName(tr("Incidents"))
        self.setMinimumHeight(self._theme.px(24 + 26 + _FEWEST_ROWS * 24))

    def _connect(self) -> None:
        self._workspace.answer_changed.connect(self._show)
        self._workspace.selection_changed.connect(self._follow)
        self.table.chosen.connect(self._workspace.choose)
        self.table.opened.connect(self.opened)
        self.table.resized.connect(self.columns.fit)
        self.table.typed.changed.connect(self._find_typed)
        self.find_bar.closed.connect(self.table.setFocus)
        self.columns.reordered.connect(self._show)
        self.table.header.customContextMenuRequested.connect(self._open_columns_menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_row_menu)

    # ---- what is shown

    def _new_phrases(self) -> Phrases:
        workspace = self._workspace
        return Phrases(workspace.columns, workspace.profile, words(), self._place_name, self._filed_counts)

    def _filed_counts(self, incidents: Iterable[UUID]) -> Counts:
        with self._workspace.store.reading() as session:
            return filed_counts(session, self._workspace.profile, incidents, words())

    def _show(self) -> None:
        workspace = self._workspace
        if workspace.columns is not self._phrases.columns:
            self._phrases = self._new_phrases()
        name, descending = self.columns.arrangement.sorting
        rows = self._order.rows(workspace.answer, self._phrases, COLUMN[name], descending=descending)
        self.table.take(self._phrases, rows, workspace.selected_row)
        self.columns.several_data_sets = workspace.answer.own != workspace.answer.n
        self.columns.fit()
        if not len(rows):
            self.nothing.show_answer()
        self._turn_to(self.table if len(rows) else self.nothing)
        self._say()

    def _turn_to(self, page: QWidget) -> None:
        """Show the list or what stands in its place; the keyboard goes along."""
        before, focus = self._pages.currentWidget(), QApplication.focusWidget()
        held = before is not page and focus is not None and (before is focus or before.isAncestorOf(focus))
        self._pages.setCurrentWidget(page)
        self.setFocusProxy(page)
        if held:
            page.setFocus()

    def _follow(self) -> None:
        self.table.choose(self._workspace.selected_row)

    def _say_what(self) -> None:
        """Say in the head what is listed: the centre's own incidents, reference events, or both."""
        answer = self._workspace.answer
        if answer.own == answer.n:
            said = tr("Incidents")
        else:
            said = tr("Incidents and events") if answer.own else tr("Reference events")
        self.head.title.setText(said)
        self.table.setAccessibleName(said)

    def _say(self, found: str = "") -> None:
        self._say_what()
        count = self._workspace.answer.n
        self.legend.setVisible(bool(count) and self._has_room_for_legend())
        if found:
            self.head.set_note(found)
        elif not count:
            self.head.set_note(tr("0 answer this filter") if self._workspace.is_read else "")
        else:
            self.head.set_note(tr("{n}, {order}", n=count, order=self._said_order()))

    def _said_order(self) -> str:
        name, descending = self.columns.arrangement.sorting
        if name == NEWEST_FIRST[0]:
            return tr("newest first") if descending else tr("oldest first")
        title = COLUMN[name].full_title(self._phrases)
        return tr("by {column}, falling", column=title) if descending else tr("by {column}", column=title)

    def sort_by(self, name: str) -> None:
        """Sort by a column; by the one that already sorts the other way round."""
        self.columns.sort_by(name)

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show a column or take it away."""
        self.columns.show(name, shown=shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend leaves when there is no room for it."""
        super().resizeEvent(event)
        self.legend.setVisible(bool(self.model.rowCount()) and self._has_room_for_legend())

    def _has_room_for_legend(self) -> bool:
        return self.width() > self.legend.sizeHint().width() + self._theme.px(260)

    def _open_columns_menu(self, at: QPoint) -> None:
        self.columns.menu(self._phrases, self).popup(self.table.header.mapToGlobal(at))

    def _open_row_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), self.opened.emit)
        menu.addAction(tr("Copy"), self.copy)
        for action in self.actions():
            menu.addAction(action)
        menu.addSeparator()
        columns = self.columns.menu(self._phrases, menu)
        columns.setTitle(tr("Columns"))
        menu.addMenu(columns)
        menu.popup(self.table.viewport().mapToGlobal(at))

    # ---- hands

    def step(self, by: int) -> None:
        """Choose the incident `by` places further down the list; from none, the first."""
        now = self.model.position_of(self._workspace.selected_row)
        wanted = (0 if by > 0 else self.model.rowCount() - 1) if now is None else now + by
        if 0 <= wanted < self.model.rowCount():
            self._workspace.choose(int(self.model.rows[wanted]))

    def copy(self) -> None:
        """Copy the chosen rows as text; very many are cut short, and the head says so."""
        copied, chosen = self.table.copy()
        if copied < chosen:
            self._say(tr("{n} of {all} rows copied; Export… writes all of them", n=copied, all=chosen))
        elif copied:
            self._say(tr("{n} rows copied", "", copied))

    def find_serial(self) -> None:
        """Ask for a serial."""
        self.find_bar.open()

    def _find_typed(self, typed: str) -> None:
        if not typed:
            self._say()
            return
        found = matching(self._phrases, typed)
        position = next_position(self.model.rows, found, self.table.current_position())
        if position is not None:
            self._workspace.choose(int(self.model.rows[position]))
        elsewhere = int(found.sum())
        if position is not None:
            self._say(tr("find: {text}", text=typed))
        elif elsewhere:
            self._say(tr("find: {text} – not in this answer, {n} outside it", text=typed, n=elsewhere))
        else:
            self._say(tr("find: {text} – no serial or place begins so", text=typed))
