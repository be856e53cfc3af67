"""The facets panel: period, classes and every other field of the filter, each code with what it would give."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.filters.facet_view import FacetView
from gui.filters.period_picker import PeriodPicker
from gui.filters.tree import FacetTree
from gui.i18n import tr, words
from gui.settings import Settings
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace
from models.columns import Columns
from models.filter import Codes, Filter

_SETTING = "folded_facets"


class FacetsPanel(QWidget):
    """Lets an officer ask: every touch changes the one filter of the workspace."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._shown: Columns | None = None
        self.head = PanelHead(tr("Filter"))
        self.clear = push_button("", self._clear, kind="link")
        self.period = PeriodPicker(theme)
        self.tree = FacetTree(workspace.profile, words(), (theme.px(26), theme.line("facet")), self)
        self.view = FacetView(self.tree, theme)
        self.view.setAccessibleName(tr("Filter"))
        self._lay_out(theme)
        self.period.picked.connect(lambda period, passing: workspace.change(period=period, passing=passing))
        self.view.wanted.connect(self._ask)
        self.view.folding_changed.connect(self._remember)
        workspace.answer_changed.connect(self._show)
        self._show()

    def _lay_out(self, theme: Theme) -> None:
        self.head.add(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.period)
        column.addWidget(self.view, 1)
        room = self.view.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.view.setSizePolicy(room)
        self.setMinimumWidth(theme.px(200))
        self.setFocusProxy(self.view)

    def _show(self) -> None:
        workspace = self._workspace
        if self._shown is not workspace.columns:
            self._shown = workspace.columns
            self.tree.build(workspace.columns)
            self.tree.take(workspace.answer)
            self.view.show_sections(frozenset(self._settings.value(_SETTING)))
        else:
            self.tree.take(workspace.answer)
            self.view.hide_folded()
        self.view.setVisible(workspace.is_read)
        self.period.show_answer(workspace.answer)
        asked = len(workspace.filter.asked())
        self.clear.setText(tr("clear {n}", n=asked))
        self.clear.setVisible(bool(asked))
        self.clear.setToolTip(tr("Ask for everything"))

    def _ask(self, field: str, codes: Codes) -> None:
        self._workspace.set_filter(self._workspace.filter.with_codes(field, codes))

    def _clear(self) -> None:
        self._workspace.set_filter(Filter())

    def _remember(self) -> None:
        self._settings.set(_SETTING, self.view.folded_sections())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the rows anew in the new width."""
        super().resizeEvent(event)
        self.view.viewport().update()
