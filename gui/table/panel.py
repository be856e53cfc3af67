"""The list panel: the incidents that answer the filter, what stands there when none do, and how one is found."""

from collections.abc import Callable, Iterable
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from gui.i18n import tr, words
from gui.settings import Settings
from gui.table.arrangement import Arrangement
from gui.table.columns import COLUMN, COLUMNS
from gui.table.find import matching, next_position
from gui.table.find_bar import FindBar
from gui.table.fit import fit
from gui.table.legend import MarkLegend
from gui.table.model import IncidentModel
from gui.table.nothing import NothingAnswers
from gui.table.order import NEWEST_FIRST, Order
from gui.table.view import IncidentTable
from gui.theme import Theme
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace
from models.dossier import filed_counts
from models.phrases import Counts, Phrases

_SETTING = "list_columns"


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
        self._settings = settings
        self._place_name = place_name
        self._order = Order()
        self._fitting = False
        self.arrangement = Arrangement.from_setting(settings.value(_SETTING))
        self._phrases = self._new_phrases()
        self.model = IncidentModel(self._phrases, self)
        self.table = IncidentTable(self.model, theme)
        self.head = PanelHead(tr("Incidents"))
        self.find_bar = FindBar(workspace, theme)
        self.nothing = NothingAnswers(workspace, theme)
        self._lay_out()
        self._connect()
        self._arrange()
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
        self.setFocusProxy(self.table)
        self.setMinimumHeight(self._theme.px(24 + 26 + 6 * 24))

    def _connect(self) -> None:
        self._workspace.answer_changed.connect(self._show)
        self._workspace.selection_changed.connect(self._follow)
        self.table.chosen.connect(self._workspace.choose)
        self.table.opened.connect(self.opened)
        self.table.resized.connect(self._fit)
        self.table.typed.connect(self._find_typed)
        self.find_bar.closed.connect(self.table.setFocus)
        header = self.table.header
        header.sectionClicked.connect(lambda logical: self.sort_by(COLUMNS[logical].name))
        header.sectionResized.connect(self._keep_width)
        header.sectionMoved.connect(self._keep_order)
        header.customContextMenuRequested.connect(lambda at: self._open_menu(header.mapToGlobal(at)))
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
        name, descending = self.arrangement.sorting
        rows = self._order.rows(workspace.answer, self._phrases, COLUMN[name], descending=descending)
        self.table.take(self._phrases, rows, workspace.selected_row)
        self._fit()
        if not len(rows):
            self.nothing.show_answer()
        self._pages.setCurrentWidget(self.table if len(rows) else self.nothing)
        self._say()

    def _follow(self) -> None:
        self.table.choose(self._workspace.selected_row)

    def _say(self, found: str = "") -> None:
        count = self._workspace.answer.n
        self.legend.setVisible(bool(count) and self._has_room_for_legend())
        if found:
            self.head.set_note(found)
        elif not count:
            self.head.set_note(tr("0 answer this filter"))
        else:
            self.head.set_note(tr("{n}, {order}", n=count, order=self._said_order()))

    def _said_order(self) -> str:
        name, descending = self.arrangement.sorting
        if name == NEWEST_FIRST[0]:
            return tr("newest first") if descending else tr("oldest first")
        title = COLUMN[name].full_title(self._phrases)
        return tr("by {column}, falling", column=title) if descending else tr("by {column}", column=title)

    # ---- columns

    def sort_by(self, name: str) -> None:
        """Sort by a column; by the one that already sorts the other way round."""
        self._take(self.arrangement.sorted_by(name))
        self._show()

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show a column or take it away."""
        self._take(self.arrangement.with_column(name, shown=shown))
        self._fit()

    def reset_columns(self) -> None:
        """Set the list up as it was at first."""
        self._take(Arrangement())
        self._show()

    def _take(self, arrangement: Arrangement) -> None:
        self.arrangement = arrangement
        self._settings.set(_SETTING, arrangement.to_setting())
        self._arrange()

    def _arrange(self) -> None:
        header = self.table.header
        self._fitting = True
        for visual, name in enumerate(self.arrangement.order):
            header.moveSection(header.visualIndex(COLUMNS.index(COLUMN[name])), visual)
        self._fitting = False
        name, descending = self.arrangement.sorting
        header.show_sorting(name, descending=descending)

    def _fit(self) -> None:
        answer = self._workspace.answer
        wanted = self.arrangement.wanted(self._theme.px, several_data_sets=answer.own != answer.n)
        widths = fit(wanted, self.table.viewport().width())
        header = self.table.header
        self._fitting = True
        for logical, column in enumerate(COLUMNS):
            header.setSectionHidden(logical, column.name not in widths)
            if column.name in widths:
                header.resizeSection(logical, widths[column.name])
        self._fitting = False

    def _keep_width(self, logical: int, _before: int, width: int) -> None:
        if not self._fitting and width:
            self._take(self.arrangement.with_width(COLUMNS[logical].name, round(width / self._theme.scale)))

    def _keep_order(self) -> None:
        if self._fitting:
            return
        header = self.table.header
        order = tuple(COLUMNS[header.logicalIndex(visual)].name for visual in range(header.count()))
        self._take(Arrangement(order, self.arrangement.shown, self.arrangement.widths, self.arrangement.sorting))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the legend as long as it fits."""
        super().resizeEvent(event)
        self.legend.setVisible(bool(self.model.rowCount()) and self._has_room_for_legend())

    def _has_room_for_legend(self) -> bool:
        return self.width() > self.legend.sizeHint().width() + self._theme.px(260)

    def columns_menu(self) -> QMenu:
        """The menu that chooses and sorts the columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sorting = menu.addMenu(tr("Sort by"))
        for name in self.arrangement.order:
            title = COLUMN[name].full_title(self._phrases)
            show = _checkable(menu, title, is_on=name in self.arrangement.shown)
            show.toggled.connect(lambda on, name=name: self.show_column(name, shown=on))
            sort = _checkable(sorting, title, is_on=name == self.arrangement.sorting[0])
            sort.triggered.connect(lambda _on, name=name: self.sort_by(name))
        menu.addSeparator()
        menu.addAction(tr("Columns as they were at first"), self.reset_columns)
        return menu

    def _open_menu(self, at: QPoint) -> None:
        self.columns_menu().popup(at)

    def _open_row_menu(self, at: QPoint) -> None:
        menu = self.columns_menu()
        menu.setTitle(tr("Columns"))
        outer = QMenu(self)
        outer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer.addAction(tr("Open"), self.opened.emit)
        outer.addAction(tr("Copy"), self.copy)
        for action in self.actions():
            outer.addAction(action)
        outer.addSeparator()
        outer.addMenu(menu)
        outer.popup(self.table.viewport().mapToGlobal(at))

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


def _checkable(menu: QMenu, title: str, *, is_on: bool) -> QAction:
    action = menu.addAction(title.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(is_on)
    return action
