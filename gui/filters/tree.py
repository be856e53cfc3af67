"""The fields of the filter and their codes as a tree that Qt can show, walk by keys and read aloud."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from gui.filters.facets import Choice, choices, counts_by_code, is_partly_chosen, offered, on_record, unfolded
from gui.plain_text import plain_tip
from models.answer import Answer
from models.columns import Columns
from models.filter import Codes, Field, Filter
from models.profile import Profile
from models.text import N_, Words

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Node:
    """A section (no choice) or a code of a field; `count` is how many it would give, `most` the greatest beside it."""

    field: Field
    choice: Choice | None
    parent: "Node | None"
    row: int
    number: int
    folded: bool = False
    count: int = 0
    most: int = 0
    children: list["Node"] = dataclasses.field(default_factory=list)

    @property
    def code(self) -> str:
        """The code it chooses, "" for a section."""
        return self.choice.code if self.choice else ""


class FacetTree(QAbstractItemModel):
    """Sections and codes of some fields, with the counts of the last answer taken."""

    def __init__(self, profile: Profile, words: Words, heights: tuple[int, int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._words = words
        self._heights = heights
        self._columns: Columns | None = None
        self.question = Filter()
        self.sections: list[Node] = []
        self._nodes: list[Node] = []

    def build(self, columns: Columns, wanted: Callable[[Field], bool] = lambda _field: True) -> None:
        """Lay the tree out anew for a record."""
        self.beginResetModel()
        self._columns = columns
        self._nodes = []
        self.sections = []
        for each in filter(wanted, offered(columns)):
            section = self._add(each, None, None, len(self.sections))
            self.sections.append(section)
            listed = choices(each, columns, self._profile, self._words)
            shown = unfolded(each.name, listed, on_record(each, columns, self._profile))
            self._add_choices(section, listed, shown)
        self.endResetModel()

    def _add_choices(self, parent: Node, listed: tuple[Choice, ...], shown: Codes) -> None:
        for row, choice in enumerate(listed):
            node = self._add(parent.field, choice, parent, row)
            node.folded = parent.choice is None and choice.code not in shown
            parent.children.append(node)
            self._add_choices(node, choice.children, shown)

    def _add(self, of: Field, choice: Choice | None, parent: Node | None, row: int) -> Node:
        node = Node(of, choice, parent, row, len(self._nodes))
        self._nodes.append(node)
        return node

    def take(self, answer: Answer) -> None:
        """Show the counts of an answer and what is chosen in its question."""
        self.question = answer.question
        if self._columns is None:
            return
        for section in self.sections:
            name = section.field.name
            counts = counts_by_code(name, answer.facets[name], self._columns, self._profile)
            section.count = len(answer.question.chosen(name))
            self._count(section, counts)
        for parent in (QModelIndex(), *(self.index_of(section) for section in self.sections)):
            last = self.rowCount(parent) - 1
            if last >= 0:
                self.dataChanged.emit(self.index(0, 0, parent), self.index(last, 0, parent))

    def _count(self, parent: Node, counts: Mapping[str, int]) -> None:
        for node in parent.children:
            node.count = sum(counts.get(code, 0) for code in node.choice.codes) if node.choice else 0
            self._count(node, counts)
        most = max((node.count for node in parent.children), default=0)
        for node in parent.children:
            node.most = most

    def is_hidden(self, node: Node, *, unfolded_too: bool) -> bool:
        """Whether a code is folded away: nothing of it on record, or too rare, and not chosen."""
        return node.folded and not unfolded_too and self.state(node) == Qt.CheckState.Unchecked

    def folded(self, section: Node) -> tuple[int, bool]:
        """How many codes of a section are folded away, and whether they all would give nothing."""
        away = [node for node in section.children if self.is_hidden(node, unfolded_too=False)]
        return len(away), not any(node.count for node in away)

    def state(self, node: Node) -> Qt.CheckState:
        """Whether a code is chosen, or some of what it stands for."""
        chosen = self.question.chosen(node.field.name)
        if node.choice is None:
            return Qt.CheckState.Unchecked
        if node.code in chosen or (node.parent and node.parent.code and node.parent.code in chosen):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if is_partly_chosen(chosen, node.choice) else Qt.CheckState.Unchecked

    # ---- what Qt asks

    def node(self, index: Index) -> Node:
        """The node of a valid index."""
        return self._nodes[index.internalId()]

    def index_of(self, node: Node) -> QModelIndex:
        """The index of a node."""
        return self.createIndex(node.row, 0, node.number)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 (Qt's signature)
        """The index of a child."""
        siblings = self.node(parent).children if parent.isValid() else self.sections
        if column or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.index_of(siblings[row])

    def parent(self, index: Index | None = None) -> Any:
        """The index of the parent; without an index, Qt asks for the owner of the object."""
        if index is None:
            return super().parent()
        above = self.node(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many children."""
        return len(self.node(parent).children if parent.isValid() else self.sections)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Codes can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        tick = Qt.ItemFlag.ItemIsUserCheckable if self.node(index).choice else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | tick

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says."""
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(10, self._heights[0 if node.choice is None else 1])
        if node.choice is None:
            return self._words(node.field.label) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return node.choice.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(N_("{choice}\nalone would give {n}"), choice=node.choice.tip, n=node.count))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{node.choice.tip} {self._words.number(node.count)}"
        return self.state(node) if role == Qt.ItemDataRole.CheckStateRole else None
