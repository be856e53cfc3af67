"""The sectors: code, names and outline of each, sketched as they are typed."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gui.centre.sketch import SectorSketch
from gui.centre.tab import CentreTab, Change, Seat
from gui.entry.choices import ComboField
from gui.entry.fields import LineField, TextField
from gui.entry.rows import FieldRow
from gui.i18n import LANGUAGES, tr, words
from gui.widgets.labels import text_label
from models.edits.centre import change_sectors, check_sectors
from models.entry.centre import corners_of, read_sector
from models.entry.trouble import Trouble, Troubles
from models.profile import Sector, named

_NEW = "NEW"


class SectorsTab(CentreTab):
    """One sector chosen to be changed, or a new one; none is taken away."""

    action = "sectors_changed"

    def __init__(self, seat: Seat) -> None:
        super().__init__(seat)
        self.which = ComboField("which", tr("Sector"), [], width=200)
        self.code = LineField("code", tr("Code"), width=110, hint="EAST")
        self.names = {
            each.code: LineField(each.code, tr("Name, {language}", language=tr(each.name)), width=150)
            for each in LANGUAGES
        }
        self.corners = TextField("corners", tr("Corners, one in each line"), lines=9)
        self.corners.area.setToolTip(tr("A grid, or latitude and longitude"))
        self.sketch = SectorSketch(seat.theme, words().language)
        self.rows = (
            FieldRow((self.which, 1), (self.code, 0)),
            FieldRow(*((field, 1) for field in self.names.values())),
            FieldRow((self.corners, 1)),
        )
        left = QVBoxLayout()
        left.setSpacing(seat.theme.px(8))
        for row in self.rows:
            left.addWidget(row)
        said = tr("Incidents keep the sector they were entered with; what is derived from now on follows the new line.")
        left.addWidget(text_label(said, "note", "text2", wrap=True))
        left.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(seat.theme.px(16))
        both.addLayout(left, 1)
        both.addWidget(self.sketch, 1)
        self.body.addLayout(both, 1)
        self.which.edited.connect(lambda _name, _text: self._show())
        for field in (self.code, self.corners, *self.names.values()):
            field.edited.connect(lambda _name, _text: self.allow())
        self.refresh()

    @property
    def _sectors(self) -> tuple[Sector, ...]:
        return self.workspace.store.profile.sectors

    def refresh(self) -> None:
        """Read the sectors anew."""
        chosen = self.which.text()
        language = words().language
        offered = [(each.code, f"{each.code} {named(each.names, language)}") for each in self._sectors]
        self.which.offer([*offered, (_NEW, tr("a new sector"))])
        known = [each.code for each in self._sectors]
        self.which.show_text(chosen if chosen in known else next(iter(known), _NEW))
        self._show()

    def _show(self) -> None:
        sector = self._chosen()
        self.code.show_text("" if sector is None else sector.code)
        self.code.setEnabled(sector is None)
        for code, field in self.names.items():
            field.show_text("" if sector is None else sector.names.get(code, ""))
        self.corners.show_text("" if sector is None else corners_of(sector))
        self.allow()

    def _chosen(self) -> Sector | None:
        return next((each for each in self._sectors if each.code == self.which.text()), None)

    def read(self) -> tuple[Change | None, Troubles]:
        """Read the sector as typed, and see that all of them can stand together."""
        names = {code: field.text() for code, field in self.names.items()}
        sector, troubles = read_sector(self.code.text(), names, self.corners.text(), self.around)
        store, chosen = self.workspace.store, self._chosen()
        sectors = self._sectors
        if sector is not None:
            if chosen is None:
                sectors = (*sectors, sector)
            else:
                sectors = tuple(sector if each.code == chosen.code else each for each in sectors)
            for problem in check_sectors(store.profile, sectors):
                troubles.setdefault("corners" if chosen is not None else "code", Trouble(problem))
        self.sketch.show_sectors(store.profile, sector)
        self.show_errors(self.rows, troubles)
        if sector is None or troubles:
            return None, troubles
        return (lambda who, reason: change_sectors(store, who, sectors, reason)), troubles

    def about(self) -> str:
        """Its code."""
        return self.code.text()
