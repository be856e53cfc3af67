"""The agreement that is monitored, with the articles an incident can be said to break."""

import uuid
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem

from gui.centre.tab import CentreTab, Change, Seat
from gui.entry.choices import ComboField
from gui.entry.fields import LineField
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.widgets.buttons import push_button
from models.edits.centre import change_agreement
from models.entry.centre import read_agreement
from models.entry.trouble import Troubles
from models.records import Agreement
from models.records import Article as ArticleRecord
from models.standing import day_of, living_agreements, living_articles

_NEW = "NEW"


class AgreementTab(CentreTab):
    """Title, days and articles of one agreement, or of a new one."""

    action = "agreement_changed"

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self._agreements: list[Agreement] = []
        self._articles: list[ArticleRecord] = []
        self.which = ComboField("which", tr("Agreement"), [], width=260)
        self.title = LineField("title", tr("Title"), width=380)
        self.signed = LineField("signed", tr("Signed"), width=110, hint="2020-11-09")
        self.in_force = LineField("in_force", tr("In force from"), width=110, hint="2020-11-10")
        self.rows = (FieldRow((self.which, 1), (self.title, 2), (self.signed, 0), (self.in_force, 0)),)
        self.body.addWidget(self.rows[0])
        self.table = self._table()
        self.body.addWidget(self.table, 1)
        line = QHBoxLayout()
        line.addWidget(push_button(tr("Add an article"), partial(self._add, "", ""), kind="small"))
        line.addWidget(push_button(tr("Take the chosen one away"), self._take_away, kind="small"))
        line.addStretch(1)
        self.body.addLayout(line)
        self.which.edited.connect(lambda _name, _text: self._show())
        for field in (self.title, self.signed, self.in_force):
            field.edited.connect(lambda _name, _text: self.allow())
        self.table.itemChanged.connect(lambda _item: self.allow())
        self.refresh()

    def _table(self) -> QTableWidget:
        table, px = QTableWidget(0, 2), self.seat.theme.px
        table.setHorizontalHeaderLabels([tr("Article"), tr("In the words of its text")])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(tr("Articles"))
        table.setMinimumHeight(px(150))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(26))
        table.setColumnWidth(0, px(110))
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def refresh(self) -> None:
        """Read the agreements anew."""
        with self.workspace.store.reading() as session:
            self._agreements, self._articles = living_agreements(session), living_articles(session)
        chosen = self.which.text()
        self.which.offer([*((each.id.hex, each.title) for each in self._agreements), (_NEW, tr("a new agreement"))])
        known = {each.id.hex for each in self._agreements}
        first = self._agreements[0].id.hex if self._agreements else _NEW
        self.which.show_text(chosen if chosen in known else first)
        self._show()

    def _show(self) -> None:
        zone = self.workspace.profile.zone
        row = self._chosen()
        self.title.show_text("" if row is None else row.title)
        for field, at in ((self.signed, row and row.signed_at), (self.in_force, row and row.in_force_from)):
            field.show_text("" if not at else str(day_of(at, zone)))
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        self.table.blockSignals(False)
        for each in self._articles:
            if row is not None and each.agreement_id == row.id:
                self._add(each.code, each.text)
        self.allow()

    def _chosen(self) -> Agreement | None:
        return next((each for each in self._agreements if each.id.hex == self.which.text()), None)

    def _add(self, code: str, text: str) -> None:
        at = self.table.rowCount()
        self.table.blockSignals(True)
        self.table.insertRow(at)
        for column, said in enumerate((code, text)):
            self.table.setItem(at, column, QTableWidgetItem(said))
        self.table.blockSignals(False)
        if not code:
            self.table.setCurrentCell(at, 0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.allow()

    def _take_away(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self.allow()

    @property
    def articles(self) -> list[tuple[str, str]]:
        """Code and words of every row as typed."""
        return [(self._cell(row, 0), self._cell(row, 1)) for row in range(self.table.rowCount())]

    def _cell(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return "" if item is None else item.text()

    def read(self) -> tuple[Change | None, Troubles]:
        """Read the agreement as typed."""
        row = self._chosen()
        language = "en" if row is not None else words().language
        title, signed, in_force = self.title.text(), self.signed.text(), self.in_force.text()
        fields, troubles = read_agreement(title, signed, in_force, self.articles, language)
        self.show_errors(self.rows, troubles)
        if fields is None:
            return None, troubles
        store, key = self.workspace.store, None if row is None else uuid.UUID(self.which.text())
        return (lambda who, reason: change_agreement(store, who, key, fields, reason)), troubles

    def about(self) -> str:
        """The title."""
        return self.title.text()
