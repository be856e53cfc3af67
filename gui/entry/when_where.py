"""When and where, as both reports and incidents ask for them: the fields, and what follows from them."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.entry.choices import ComboField, DerivedChoice
from gui.entry.fields import ChoiceField, Field, LineField
from gui.entry.places import PlaceField
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.theme import theme
from gui.widgets.labels import ElidedLabel, text_label
from gui.widgets.segments import Segment
from models import vocabulary
from models.entry.forms import BEARING, GRID, LAT_LON, PLACE
from models.entry.surroundings import Surroundings
from models.entry.when import Times
from models.entry.where import Position
from models.geodesy import to_grid
from models.phrases import error_text
from models.profile import Profile, named
from models.text import date_time_group

_FIELDS_OF = {
    BEARING: ("observer", "bearing", "bearing_error", "near", "far"),
    GRID: ("grid",),
    LAT_LON: ("lat_lon",),
    PLACE: (),
}


class WhenRow(FieldRow):
    """Date-time group, time precision, until."""

    def __init__(self) -> None:
        self.observed = LineField("observed", tr("Date-time group"), width=170, hint=tr("230952D or -50"))
        shown = {"1": tr("1 minute"), "2": "2 ±5", "3": "3 ±30", "4": tr("4 watch"), "5": tr("5 day")}
        terms = vocabulary.TIME_PRECISIONS
        segments = [Segment(term.code, shown[term.code], tip=tr(term.label)) for term in terms]
        self.precision = ChoiceField("precision", tr("Time precision"), segments, width=330)
        self.until = LineField("until", tr("Until"), width=150, hint=tr("same moment"))
        super().__init__((self.observed, 3), (self.precision, 2), (self.until, 2))

    def derive(self, times: Times) -> None:
        """Show in the field what the text was read as."""
        at = times.start
        self.observed.set_unit("" if at is None else date_time_group(at)[2:7])
        self.until.set_unit("" if times.end is None else date_time_group(times.end)[2:7])


class Derived(Field):
    """What follows from bearing and range, a grid or a place: read only, with its error at the right."""

    growth = 20.0

    def __init__(self) -> None:
        self._frame = QWidget()
        look = theme()
        self.grid = text_label("", "strong")
        self.point = ElidedLabel("", "base", "text2")
        self.error = text_label("", "base", "text2")
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(look.px(7), 0, look.px(7), 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.grid)
        row.addWidget(self.point, 1)
        row.addWidget(self.error)
        self._frame.setFixedHeight(look.px(26))
        super().__init__("derived", tr("Derived"), self._frame, width=250)
        self._frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Nothing is typed here."""
        return ""

    def show_text(self, text: str) -> None:
        """Nothing is typed here."""

    def show_position(self, position: Position) -> None:
        """Write grid, degrees and error of a position."""
        if position.lat is None or position.lon is None:
            self.grid.setText("")
            self.point.setText(tr("no point yet"))
            self.error.setText("")
            return
        digits = 4 if (position.error_m or 0) < 100 else 3
        north, east = tr("N") if position.lat >= 0 else tr("S"), tr("E") if position.lon >= 0 else tr("W")
        self.grid.setText(position.grid)
        self.point.setText(f"{abs(position.lat):.{digits}f}° {north} {abs(position.lon):.{digits}f}° {east}")
        self.error.setText(error_text(position.error_m, words()) if position.error_m else "")


class WherePart(QObject):
    """The rows of "where"; which fields are shown follows the way it is said.

    Signal place_chosen(number): a place was chosen from the gazetteer, "" when its name was only typed.
    """

    place_chosen = Signal(str)

    def __init__(self, profile: Profile, mode: str, form: QObject) -> None:
        super().__init__(form)
        self._profile = profile
        ways = (
            Segment(BEARING, tr("Bearing and range")),
            Segment(GRID, tr("MGRS")),
            Segment(LAT_LON, tr("Lat, lon")),
            Segment(PLACE, tr("Place and offset")),
        )
        self.mode = ChoiceField("mode", tr("Entered as"), ways, explained=False, width=380)
        self.observer = ComboField("observer", tr("Observer"), [], width=200, free=True)
        self.error = LineField("error", tr("Observer error"), width=104, hint=tr("±{metres} m", metres=10))
        self.bearing = LineField("bearing", tr("Bearing, true"), width=104, unit="°", hint="074")
        self.bearing_error = LineField("bearing_error", "±", width=72, unit="°", hint="5")
        self.near = LineField("near", tr("Range, near"), width=92, unit=tr("km"))
        self.far = LineField("far", tr("Range, far"), width=92, unit=tr("km"))
        self.grid = LineField("grid", tr("Grid"), width=180, hint=tr("38T PK 774 383, or PK 774 383"))
        self.lat_lon = LineField("lat_lon", tr("Latitude, longitude"), width=186, hint="40.0764 47.0815")
        self.derived = Derived()
        self.place = PlaceField("place", tr("Place"), width=200)
        self.offset = LineField("offset", tr("Offset"), width=120, hint=tr("8 km S of"))
        sectors = [Segment(each.code, named(each.names, words().language)) for each in profile.sectors]
        self.sector = DerivedChoice("sector", tr("Sector"), sectors)
        precisions = [Segment(term.code, term.code, tip=tr(term.label)) for term in vocabulary.GEO_PRECISIONS]
        self.precision = DerivedChoice("geo_precision", tr("Geo precision"), precisions, width=200)
        self.place.chosen.connect(self.place_chosen)
        self.show_mode(mode)

    def rows(self) -> tuple[FieldRow, FieldRow, FieldRow]:
        """The rows from top to bottom."""
        first = ((self.mode, 2), (self.observer, 3), (self.grid, 3), (self.lat_lon, 3), (self.error, 0))
        second = ((self.bearing, 0), (self.bearing_error, 0), (self.near, 0), (self.far, 0), (self.derived, 1))
        third = [(self.place, 3), (self.offset, 1)]
        beside: list[tuple[Field, int]] = [(self.sector, 2)] if self._profile.sectors else []
        return FieldRow(*first), FieldRow(*second), FieldRow(*third, *beside, (self.precision, 1))

    def show_mode(self, mode: str) -> None:
        """Show the fields of one way to say where."""
        shown = _FIELDS_OF[mode]
        for names in _FIELDS_OF.values():
            for name in names:
                field: Field = getattr(self, name)
                field.setVisible(name in shown)
        self.error.caption.setText(tr("Observer error") if mode == BEARING else tr("Position error"))
        for line in (self.place, self.offset):
            line.line.setPlaceholderText("")

    def use(self, around: Surroundings) -> None:
        """Offer the posts and the places of these surroundings."""
        posts = [(name, f"{name} · {to_grid(lat, lon, 3)}") for name, (lat, lon) in around.posts.items()]
        self.observer.offer(posts)
        if around.gazetteer is not None:
            self.place.use(around.gazetteer, around.name_set)

    def derive(self, position: Position, mode: str) -> None:
        """Show what follows from what was typed."""
        self.derived.show_position(position)
        self.sector.derive(position.sector_derived or "")
        self.precision.derive(str(position.precision_derived) if position.known else "")
        names = (position.place_text or "", "")
        if position.place_derived and mode != PLACE:
            metres, direction = position.offset_m, position.offset_dir
            point = "" if direction is None else tr(vocabulary.COMPASS[direction])
            offset = "" if metres is None or direction is None else f"{metres / 1000:g} km {point}"
            names = (position.place_text or "", offset)
        elif not self.offset.text():
            names = ("", tr("8 km S of"))
        self.place.line.setPlaceholderText(names[0] if position.place_derived else "")
        self.offset.line.setPlaceholderText(names[1])
