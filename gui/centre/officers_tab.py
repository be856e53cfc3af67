"""The officers of both contingents, side by side: who they are, in which role, and by which key they sign."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy import select

from gui.i18n import tr, words
from gui.theme import Theme
from gui.widgets.labels import ElidedLabel, text_label
from gui.widgets.panel_head import PanelHead
from gui.widgets.row_list import RowList, list_row
from gui.workspace import Workspace
from models.profile import named
from models.records import Officer
from models.vocabulary import ROLES, term


class OfficersTab(QWidget):
    """Two lists of the same width; they are changed in the window of officers and keys."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self.workspace = workspace
        self._theme = theme
        self.lists = (RowList(), RowList())
        self.heads = tuple(PanelHead(named(each.names, words().language)) for each in workspace.profile.contingents)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(1))
        for head, rows in zip(self.heads, self.lists, strict=True):
            side = QVBoxLayout()
            side.setSpacing(0)
            side.addWidget(head)
            side.addWidget(rows, 1)
            row.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row, 1)
        said = text_label(
            tr("Officers and their keys are changed by both contingents under Officers and keys."), "note", "text2"
        )
        said.setMargin(theme.px(10))
        column.addWidget(said)
        self.refresh()

    def refresh(self) -> None:
        """Read the officers anew."""
        for head, rows, contingent in zip(self.heads, self.lists, self.workspace.profile.contingents, strict=True):
            with self.workspace.store.reading() as session:
                query = select(Officer).where(Officer.contingent == contingent.code, Officer.void_reason.is_(None))
                officers: Sequence[Officer] = session.scalars(query.order_by(Officer.role, Officer.name)).all()
            head.set_note(words().number(len(officers)))
            rows.show_rows([self._row(each) for each in officers], tr("No officer is on record yet."))

    def _row(self, officer: Officer) -> QWidget:
        px = self._theme.px
        name = ElidedLabel(" ".join(part for part in (officer.rank, officer.name) if part), "list-strong")
        role = tr(term(ROLES, officer.role).label)
        sign = ElidedLabel(tr("{role}, signs for the head", role=role) if officer.may_sign else role, "list")
        key = text_label((officer.public_key or "")[:8], "mono", "text2")
        key.setToolTip(tr("The first figures of the key"))
        initials = text_label(officer.initials, "list", "text2")
        initials.setFixedWidth(px(44))
        return list_row([(initials, 0), (name, 2), (sign, 2), (key, 0)])
