"""The columns of the list at work: fitted to its width, moved, sorted and chosen by hand, and remembered."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gui.i18n import tr
from gui.settings import Settings
from gui.table.arrangement import Arrangement
from gui.table.columns import COLUMN, COLUMNS
from gui.table.fit import fit
from gui.table.view import IncidentTable
from gui.theme import Theme
from models.phrases import Phrases

_SETTING = "list_columns"


class ListColumns(QObject):
    """Keeps header and settings as the officer set the list up; `several_data_sets` keeps their column in sight.

    Signals:
        reordered(): another column sorts, or the other way round.
    """

    reordered = Signal()

    def __init__(self, table: IncidentTable, theme: Theme, settings: Settings) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme
        self._settings = settings
        self._fitting = False
        self.several_data_sets = False
        self.arrangement = Arrangement.from_setting(settings.value(_SETTING))
        table.header.sectionClicked.connect(lambda logical: self.sort_by(COLUMNS[logical].name))
        table.header.sectionResized.connect(self._keep_width)
        table.header.sectionMoved.connect(self._keep_order)
        self._arrange()

    def sort_by(self, name: str) -> None:
        """Sort by a column; by the one that already sorts the other way round."""
        self._take(self.arrangement.sorted_by(name))
        self.reordered.emit()

    def show(self, name: str, *, shown: bool) -> None:
        """Show a column or take it away."""
        self._take(self.arrangement.with_column(name, shown=shown))
        self.fit()

    def reset(self) -> None:
        """Set the list up as it was at first."""
        self._take(Arrangement())
        self.fit()
        self.reordered.emit()

    def fit(self) -> None:
        """Show as many columns as there is room for."""
        wanted = self.arrangement.wanted(self._theme.px, several_data_sets=self.several_data_sets)
        widths = fit(wanted, self._table.viewport().width())
        header = self._table.header
        self._fitting = True
        for logical, column in enumerate(COLUMNS):
            header.setSectionHidden(logical, column.name not in widths)
            if column.name in widths:
                header.resizeSection(logical, widths[column.name])
        self._fitting = False

    def menu(self, phrases: Phrases, parent: QWidget) -> QMenu:
        """The menu that chooses and sorts the columns."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sorting = menu.addMenu(tr("Sort by"))
        for name in self.arrangement.order:
            title, is_shown = COLUMN[name].full_title(phrases), name in self.arrangement.shown
            _add(menu, title, partial(self._show_or_hide, name), is_on=is_shown)
            is_sorting = name == self.arrangement.sorting[0]
            _add(sorting, title, partial(self._sort_by, name), is_on=is_sorting)
        menu.addSeparator()
        menu.addAction(tr("Columns as they were at first"), self.reset)
        return menu

    def _show_or_hide(self, name: str, shown: bool) -> None:
        self.show(name, shown=shown)

    def _sort_by(self, name: str, _checked: bool) -> None:
        self.sort_by(name)

    def _take(self, arrangement: Arrangement) -> None:
        self.arrangement = arrangement
        self._settings.set(_SETTING, arrangement.to_setting())
        self._arrange()

    def _arrange(self) -> None:
        header = self._table.header
        self._fitting = True
        for visual, name in enumerate(self.arrangement.order):
            header.moveSection(header.visualIndex(COLUMNS.index(COLUMN[name])), visual)
        self._fitting = False
        name, descending = self.arrangement.sorting
        header.show_sorting(name, descending=descending)

    def _keep_width(self, logical: int, _before: int, width: int) -> None:
        if not self._fitting and width:
            self._take(self.arrangement.with_width(COLUMNS[logical].name, round(width / self._theme.scale)))

    def _keep_order(self) -> None:
        if not self._fitting:
            header = self._table.header
            order = tuple(COLUMNS[header.logicalIndex(visual)].name for visual in range(header.count()))
            self._take(replace(self.arrangement, order=order))


def _add(menu: QMenu, title: str, do: Callable[[bool], object], *, is_on: bool) -> None:
    action = menu.addAction(title.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(is_on)
    action.triggered.connect(do)
