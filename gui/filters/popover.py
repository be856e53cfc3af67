"""What opens under a clause of the sentence: its field alone, to be changed or removed while the answer follows."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.filters.facet_view import FacetView
from gui.filters.period_picker import PeriodPicker
from gui.filters.tree import FacetTree
from gui.i18n import tr, words
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import text_label
from gui.workspace import Workspace
from models.filter import FIELD, Filter
from models.sentence import clauses

_WIDE, _MOST_HIGH = 260, 420


class ClausePopover(QFrame):
    """Shows one field of the filter over the window; a click elsewhere or Esc closes it."""

    def __init__(self, workspace: Workspace, theme: Theme, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("frame", "box")
        self._workspace = workspace
        self._theme = theme
        self.field = field
        self._tree: FacetTree | None = None
        self._view: FacetView | None = None
        self._picker: PeriodPicker | None = None
        self._fill()
        workspace.answer_changed.connect(self._show)
        self._show()

    def _fill(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(1), px(1), px(1), px(6))
        if self.field in FIELD:
            column.addWidget(self._facets())
        elif self.field == "period":
            self._picker = PeriodPicker(self._theme)
            self._picker.picked.connect(lambda period, passing: self._workspace.change(period=period, passing=passing))
            column.addWidget(self._picker)
        else:
            said = [
                part.text
                for part in clauses(self._workspace.filter, self._workspace.profile, words())
                if part.field == self.field
            ]
            label = text_label("\n".join(said), "base", wrap=True)
            label.setContentsMargins(px(8), px(8), px(8), px(4))
            column.addWidget(label)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(8), 0, px(8), 0)
        self.remove = push_button(tr("Remove"), self._remove, kind="small")
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(push_button(tr("Close"), self.close, kind="small"))
        column.addLayout(foot)
        self.setFixedWidth(px(_WIDE))

    def _facets(self) -> QWidget:
        theme, workspace = self._theme, self._workspace
        self._tree = FacetTree(workspace.profile, words(), (theme.px(26), theme.line("facet")), self)
        self._tree.build(workspace.columns, lambda each: each.name == self.field)
        self._tree.take(workspace.answer)
        view = self._view = FacetView(self._tree, theme)
        view.wanted.connect(lambda field, codes: workspace.set_filter(workspace.filter.with_codes(field, codes)))
        view.show_sections(frozenset())
        rows = sum(len(section.children) for section in self._tree.sections)
        view.setFixedHeight(min(theme.px(_MOST_HIGH), theme.px(34) + rows * theme.line("facet")))
        return view

    def open_under(self, widget: QWidget) -> None:
        """Show it under a widget, inside the screen."""
        self.adjustSize()
        where = widget.mapToGlobal(QPoint(0, widget.height() + self._theme.px(3)))
        room = widget.screen().availableGeometry()
        where.setX(max(room.left(), min(where.x(), room.right() - self.width())))
        where.setY(max(room.top(), min(where.y(), room.bottom() - self.height())))
        self.move(where)
        self.show()
        (self._view or self._picker or self.remove).setFocus()

    def _show(self) -> None:
        workspace = self._workspace
        if self._tree is not None and self._view is not None:
            self._tree.take(workspace.answer)
            self._view.hide_folded()
        if self._picker is not None:
            self._picker.show_answer(workspace.answer)
        self.remove.setEnabled(self.field in workspace.filter.asked())

    def _remove(self) -> None:
        self._workspace.change(**{self.field: getattr(Filter(), self.field)})
        self.close()
