"""The mandate: from when to when the centre is to work, how many days are left, and the mandates before."""

from PySide6.QtWidgets import QWidget

from gui.centre.tab import CentreTab, Change, Seat
from gui.entry.fields import ChoiceField, LineField, TextField
from gui.entry.rows import FieldRow
from gui.i18n import tr
from gui.mandate import days_said
from gui.widgets.labels import ElidedLabel, text_label
from gui.widgets.panel_head import PanelHead
from gui.widgets.row_list import RowList, list_row
from gui.widgets.segments import Segment
from models.edits.centre import change_mandate
from models.entry.centre import read_mandate
from models.entry.trouble import Troubles
from models.records import Mandate
from models.standing import day_of, days_left, last_day, mandates

_THIS, _NEXT = "THIS", "NEXT"


class MandateTab(CentreTab):
    """The present mandate corrected, or a new one put on record after it."""

    action = "mandate_changed"

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self._mandates: list[Mandate] = []
        self.left = text_label("", "page-title", wrap=True)
        choices = [Segment(_THIS, tr("Correct this mandate")), Segment(_NEXT, tr("Extension, or a new mandate"))]
        self.which = ChoiceField("which", tr("What is changed"), choices, explained=False, width=380)
        self.first = LineField("first", tr("First day"), width=120, hint="2021-01-30")
        self.last = LineField("last", tr("Last day"), width=120, hint=tr("no end"))
        self.text = TextField("text", tr("What it says, or rests on"), lines=2)
        self.rows = (FieldRow((self.which, 1), (self.first, 0), (self.last, 0)), FieldRow((self.text, 1)))
        self.list = RowList()
        self.list.setMinimumHeight(seat.theme.px(140))
        self.body.addWidget(self.left)
        for row in self.rows:
            self.body.addWidget(row)
        self.body.addWidget(PanelHead(tr("Mandates on record")))
        self.body.addWidget(self.list, 1)
        self.which.edited.connect(lambda _name, _text: self._show())
        for field in (self.first, self.last, self.text):
            field.edited.connect(lambda _name, _text: self.allow())
        self.refresh()

    def refresh(self) -> None:
        """Read the mandates anew."""
        with self.workspace.store.reading() as session:
            self._mandates = mandates(session)
        self.which.show_text(_THIS if self._mandates else _NEXT)
        self.left.setText(days_said(days_left(self.workspace.store.profile, self.workspace.clock())))
        self.list.show_rows([self._row(each) for each in self._mandates], tr("No mandate is on record."))
        self._show()

    def _row(self, mandate: Mandate) -> QWidget:
        zone = self.workspace.profile.zone
        last = tr("no end") if mandate.end is None else str(last_day(mandate.end, zone))
        period = text_label(f"{day_of(mandate.start, zone)} – {last}", "list-strong")
        return list_row([(period, 0), (ElidedLabel(mandate.text or "", "list"), 1)])

    def _show(self) -> None:
        zone = self.workspace.profile.zone
        mandate = self._chosen()
        self.first.show_text("" if mandate is None else str(day_of(mandate.start, zone)))
        end = None if mandate is None else mandate.end
        self.last.show_text("" if end is None else str(last_day(end, zone)))
        self.text.show_text("" if mandate is None else mandate.text or "")
        self.allow()

    def _chosen(self) -> Mandate | None:
        return self._mandates[0] if self._mandates and self.which.text() == _THIS else None

    def read(self) -> tuple[Change | None, Troubles]:
        """Read the mandate as typed."""
        fields, troubles = read_mandate(self.first.text(), self.last.text(), self.text.text())
        self.show_errors(self.rows, troubles)
        if fields is None:
            return None, troubles
        mandate, store = self._chosen(), self.workspace.store
        key = None if mandate is None else mandate.id
        return (lambda who, reason: change_mandate(store, who, key, fields, reason)), troubles

    def about(self) -> str:
        """Its days."""
        return f"{self.first.text()} – {self.last.text() or tr('no end')}"
