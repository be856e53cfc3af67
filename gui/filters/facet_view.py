"""The facets on the screen: a tree of check boxes, glyphs, bars and counts that draws its own rows."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from gui.filters.facet_paint import BOX, GUTTER, FacetPainter
from gui.filters.facets import only, toggled
from gui.filters.tree import FacetTree, Node
from gui.i18n import tr
from gui.theme import Theme
from models.filter import Codes

Index = QModelIndex | QPersistentModelIndex


class FacetView(QTreeView):
    """Shows a FacetTree. A click on a row asks for it alone; on its box, or with Ctrl, adds or takes it.

    Signals:
        wanted(field, codes): the officer chose other codes in a field.
        folding_changed(): sections were folded or unfolded by hand.
    """

    wanted = Signal(str, object)
    folding_changed = Signal()

    def __init__(self, tree: FacetTree, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._theme = theme
        self._unfolded: set[str] = set()
        self._hidden: set[int] = set()
        self._links: dict[str, dict[str, QRect]] = {}
        self._hovered: Node | None = None
        self._painter = FacetPainter(theme)
        self.setModel(tree)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setFont(self._painter.font)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    # ---- folding

    def show_sections(self, folded: Codes) -> None:
        """Open every section of a tree just built but those named, and hide the codes that are folded away."""
        self._hidden.clear()
        for section in self._tree.sections:
            self.setExpanded(self._tree.index_of(section), section.field.name not in folded)
        self.hide_folded()

    def folded_sections(self) -> tuple[str, ...]:
        """The sections that are folded up."""
        tree = self._tree
        return tuple(each.field.name for each in tree.sections if not self.isExpanded(tree.index_of(each)))

    def hide_folded(self) -> None:
        """Hide the codes that are folded away just now."""
        for section in self._tree.sections:
            above, all_shown = self._tree.index_of(section), section.field.name in self._unfolded
            for node in section.children:
                hide = self._tree.is_hidden(node, unfolded_too=all_shown)
                if (node.number in self._hidden) != hide:
                    self.setRowHidden(node.row, above, hide)
                    self._hidden ^= {node.number}

    def fold(self, node: Node) -> None:
        """Fold a section or class up, or open it."""
        index = self._tree.index_of(node)
        self.setExpanded(index, not self.isExpanded(index))
        self.folding_changed.emit()

    def unfold_rest(self, section: Node) -> None:
        """Show the codes of a section that were folded away, or hide them again."""
        self._unfolded ^= {section.field.name}
        self.hide_folded()
        self.viewport().update()

    # ---- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a section, tick a box, or ask for one code alone."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        self.setCurrentIndex(index)
        node, x = self._tree.node(index), event.position().x()
        if node.choice is None:
            self._press_section(node, event)
        elif node.children and x < self._theme.px(GUTTER):
            self.fold(node)
        elif self._is_box(node, x) or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.toggle(node)
        else:
            self.ask_only(node)

    def _press_section(self, node: Node, event: QMouseEvent) -> None:
        name = node.field.name
        for what, where in self._links.get(name, {}).items():
            if where.contains(event.position().toPoint()):
                self.wanted.emit(name, frozenset()) if what == "clear" else self.unfold_rest(node)
                return
        self.fold(node)

    def _is_box(self, node: Node, x: float) -> bool:
        return x < self._theme.px(GUTTER + BOX + 4 + self._painter.inset(node))

    def toggle(self, node: Node) -> None:
        """Add a code to what is asked, or take it away."""
        name = node.field.name
        section = next(each for each in self._tree.sections if each.field is node.field)
        listed = tuple(child.choice for child in section.children if child.choice)
        self.wanted.emit(name, toggled(self._tree.question.chosen(name), node.code, listed))

    def ask_only(self, node: Node) -> None:
        """Ask for one code alone; once more: for any."""
        self.wanted.emit(node.field.name, only(self._tree.question.chosen(node.field.name), node.code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter asks for it alone, Delete clears the field; arrows and letters are Qt's."""
        index = self.currentIndex()
        node = self._tree.node(index) if index.isValid() else None
        key = event.key()
        if node is None or key not in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete:
            self.wanted.emit(node.field.name, frozenset())
        elif node.choice is None:
            self.fold(node) if key == Qt.Key.Key_Space else self.unfold_rest(node)
        elif key == Qt.Key.Key_Space:
            self.toggle(node)
        else:
            self.ask_only(node)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the row under the mouse answer."""
        index = self.indexAt(event.position().toPoint())
        node = self._tree.node(index) if index.isValid() else None
        if node is not self._hovered:
            self._hovered = node
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        self._hovered = None
        self.viewport().update()

    # ---- drawing

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a section's head or a code's row."""
        node, rect = self._tree.node(index), QRect(self.visualRect(index))
        rect.setLeft(0)
        rect.setWidth(self.viewport().width())
        painter.save()
        is_open = self.isExpanded(index)
        if node.choice is None:
            name, links = node.field.name, self._section_links(node, is_open=is_open)
            self._links[name] = self._painter.section(painter, rect, node, links, is_open=is_open)
        else:
            state = self._tree.state(node)
            self._painter.code(painter, rect, node, state, is_open=is_open, hovered=self._hovered is node)
        if self.hasFocus() and self.currentIndex() == index:
            painter.fillRect(rect.left(), rect.top(), self._theme.px(3), rect.height(), self._theme.color("accent"))
        painter.restore()

    def _section_links(self, node: Node, *, is_open: bool) -> list[tuple[str, str]]:
        clear = tr("clear {n}", n=node.count) if node.count else ""
        away, all_zero = self._tree.folded(node)
        if not is_open:
            rest = ""
        elif node.field.name in self._unfolded:
            rest = tr("fewer")
        elif not away:
            rest = ""
        else:
            rest = tr("{n} more, all 0", n=away) if all_zero else tr("{n} more", n=away)
        return [("clear", clear), ("rest", rest)]
