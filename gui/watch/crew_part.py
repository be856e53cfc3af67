"""Who goes on watch for one contingent: ticked among its officers on record, or named before there are any."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from gui.i18n import tr, words
from gui.plain_text import plain_tip
from gui.theme import Theme
from gui.widgets.contingent_card import ContingentCard
from gui.widgets.labels import ElidedLabel
from models.profile import Contingent, named
from models.vocabulary import ROLES, term


class CrewPart(ContingentCard):
    """One side of the watch under the line of its contingent; both parts always have the same width.

    Signal changed(): somebody was ticked or named.
    """

    changed = Signal()

    def __init__(self, theme: Theme, side: str, contingent: Contingent, officers: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, side)
        px = theme.px
        self.list = QListWidget()
        self.line = QLineEdit()
        name = named(contingent.names, words().language)
        column = self.column
        column.setSpacing(px(4))
        column.addWidget(ElidedLabel(name, "strong"))
        column.addWidget(self._list(officers, name) if officers else self._line(name), 1)
        if not officers:
            column.addStretch(1)
        self.setMinimumHeight(px(130))

    def _list(self, officers: Sequence[tuple[str, str]], name: str) -> QListWidget:
        for officer, role in officers:
            item = QListWidgetItem(f"{officer} · {tr(term(ROLES, role).label)}", self.list)
            item.setToolTip(plain_tip(item.text()))
            item.setData(Qt.ItemDataRole.UserRole, officer)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFont(self._theme.font("list"))
        self.list.setAccessibleName(tr("Officers on watch, {contingent}", contingent=name))
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        return self.list

    def _line(self, name: str) -> QLineEdit:
        self.line.setPlaceholderText(tr("Names, with commas between"))
        self.line.setAccessibleName(tr("Officers on watch, {contingent}", contingent=name))
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        return self.line

    @property
    def names(self) -> tuple[str, ...]:
        """Who is ticked or named."""
        if not self.list.count():
            return tuple(name.strip() for name in self.line.text().split(",") if name.strip())
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def name(self, names: Sequence[str]) -> None:
        """Tick or write some names."""
        self.line.setText(", ".join(names))
        for row in range(self.list.count()):
            item = self.list.item(row)
            chosen = item.data(Qt.ItemDataRole.UserRole) in names
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
