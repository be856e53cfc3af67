"""What one row of the record says in words: the same in list, tool tip, details and copy."""

import math
from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from models import vocabulary
from models.columns import NONE, Columns
from models.filter import label
from models.geodesy import GRID_DIGITS, to_grid
from models.profile import Profile
from models.records import Differs
from models.text import ENGLISH, N_, Words, date_time_group
from models.vocabulary import DIFFER

NOTHING = "–"
"""What stands where nothing was said."""
TWO_VALUES = N_("2 values")
SHORT_STATUSES = {
    "10": N_("reported"),
    "20": N_("logged"),
    "30": N_("verifying"),
    "40": N_("{left} only"),
    "41": N_("{right} only"),
    "50": N_("both, agree"),
    "51": N_("both, differ"),
    "60": N_("joint finding"),
    "61": N_("revised"),
    "70": N_("notified"),
    "80": N_("closed"),
    "90": N_("void"),
    "91": N_("duplicate"),
    NONE: N_("reference"),
}
"""The statuses of domain.md, 3, in two words or less, for lists and legends."""
_QUALIFIED = {"AB": "~{count}", "AL": "≥{count}"}
_DAY_ONLY = 5


def short_status(code: str, profile: Profile, words: Words) -> str:
    """Say a status in two words or less."""
    return words(SHORT_STATUSES[code], left=profile.left.code, right=profile.right.code)


Counts = Mapping[UUID, tuple[str, str]]
"""The counts that the two contingents filed, as texts, left first."""


def error_text(metres: float, words: Words) -> str:
    """Say an error of position in two figures, as sharp as an error is ever known: "±2.3 km", "±350 m"."""
    step = 10 ** (math.floor(math.log10(metres)) - 1) if metres > 10 else 1
    rounded = round(metres / step) * step
    if rounded < 1000:
        return words(N_("±{metres} m"), metres=rounded)
    return words(N_("±{km} km"), km=words.number(rounded / 1000, 1 if rounded < 10_000 else 0))


class Phrases:
    """Says the rows of some columns in one language.

    `place_name` gives a gazetteer place in the chosen name set; `filed_counts` reads what both contingents filed for
    incidents whose counts differ (without it the list says "2 values").
    """

    def __init__(
        self,
        columns: Columns,
        profile: Profile,
        words: Words = ENGLISH,
        place_name: Callable[[int], str | None] | None = None,
        filed_counts: Callable[[Iterable[UUID]], Counts] | None = None,
    ) -> None:
        self.columns = columns
        self.profile = profile
        self.words = words
        self._place_name = place_name
        self._codes: dict[str, tuple[str, ...]] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._places: dict[int, str] = {}
        self._filed_counts = filed_counts
        self._both: dict[int, str] = {}

    def code(self, column: str, row: int) -> str:
        """Give the code in a coded column."""
        return self.codes(column)[int(getattr(self.columns, column)[row])]

    def codes(self, column: str) -> tuple[str, ...]:
        """Give the code list of a column."""
        if column not in self._codes:
            self._codes[column] = self.columns.codes(column, self.profile)
        return self._codes[column]

    def label(self, field: str, code: str) -> str:
        """Say a code of one of models.filter.FIELDS."""
        key = (field, code)
        if key not in self._labels:
            self._labels[key] = label(field, code, self.profile, self.words)
        return self._labels[key]

    def serial(self, row: int) -> str:
        """The serial, or the source's own number of a reference event."""
        return self.columns.serial(row)

    def dtg(self, row: int) -> str:
        """The start with its zone letter; the day alone where no more is known."""
        columns = self.columns
        group = date_time_group(int(columns.start[row]), int(columns.zone[row]))
        if columns.time_precision[row] == _DAY_ONLY:
            return f"{group[:2]} {group[8:]}"
        return group

    def subclass(self, row: int) -> str:
        """Code and name of the subclass, "F5 mortar"; "2 values" where the assessments differ."""
        code = self.code("subclass", row)
        if code == DIFFER:
            return self.words(TWO_VALUES)
        return NOTHING if code == NONE else f"{code} {self.label('classes', code)}"

    def status(self, row: int) -> str:
        """The status in two words or less."""
        return short_status(self.code("status", row), self.profile, self.words)

    def place_text(self, index: int) -> str:
        """The name of one of the columns' places, in the chosen name set where the gazetteer has it."""
        if index not in self._places:
            self._places[index] = self._place_text(index)
        return self._places[index]

    def _place_text(self, index: int) -> str:
        number = self.columns.place_ids[index]
        name = self._place_name(number) if self._place_name and number >= 0 else None
        return name or self.columns.places[index]

    def place(self, row: int) -> str:
        """The place with its offset, "8 km S of Banovshalar"."""
        columns = self.columns
        name = self.place_text(int(columns.place[row]))
        metres = float(columns.offset_m[row])
        if not name or not metres > 0:
            return name or NOTHING
        template = N_("{km} km {direction} of {place}") if metres >= 950 else N_("{m} m {direction} of {place}")
        direction = self.words(vocabulary.COMPASS[int(columns.offset_dir[row]) % 16])
        return self.words(template, km=round(metres / 1000), m=round(metres / 50) * 50, direction=direction, place=name)

    def grid(self, row: int) -> str:
        """The MGRS grid, cut to what is known of the position; "–" where there is no point."""
        lat, lon = float(self.columns.lat[row]), float(self.columns.lon[row])
        if math.isnan(lat) or math.isnan(lon):
            return NOTHING
        return to_grid(lat, lon, GRID_DIGITS.get(int(self.columns.geo_precision[row]), 2))

    def position(self, row: int) -> str:
        """Grid, latitude and longitude with as many decimals as are known, and the error radius."""
        lat, lon = float(self.columns.lat[row]), float(self.columns.lon[row])
        if math.isnan(lat) or math.isnan(lon):
            return self.words(N_("no point on the map"))
        error = float(self.columns.error_m[row])
        digits = 4 if error < 100 else 3 if error < 1000 else 2
        north, east = N_("N") if lat >= 0 else N_("S"), N_("E") if lon >= 0 else N_("W")
        where = f"{abs(lat):.{digits}f}° {self.words(north)} {abs(lon):.{digits}f}° {self.words(east)}"
        lines = [self.grid(row), where]
        if error > 0:
            lines.append(self.words(N_("±{metres} m"), metres=round(error)))
        return "\n".join(lines)

    def sector(self, row: int) -> str:
        """The sector's name."""
        code = self.code("sector", row)
        return NOTHING if code == NONE else self.label("sectors", code)

    def side(self, column: str, row: int) -> str:
        """The code of the side of origin or the affected side; "unk" when it is not known."""
        code = self.code(column, row)
        if code == DIFFER:
            return self.words(TWO_VALUES)
        return self.words(N_("unk")) if code == NONE else code

    def listed(self, column: str, row: int) -> tuple[str, ...]:
        """The codes whose bits are set in a column of bit masks; none when nothing was named."""
        mask = int(getattr(self.columns, column)[row])
        codes = self.codes(column)
        return tuple(code for bit, code in enumerate(codes) if mask >> bit & 1 and code != NONE)

    def weapons(self, row: int) -> str:
        """The codes of the weapons; "2 values" where the assessments differ."""
        codes = self.listed("weapons", row)
        if DIFFER in codes:
            return self.words(TWO_VALUES)
        return " ".join(codes) or NOTHING

    def count(self, row: int) -> str:
        """The best count with its qualifier and unit, "~6 EXPL"; "2 values" where the assessments differ."""
        columns = self.columns
        if columns.differs[row] & Differs.COUNT:
            return self.words(TWO_VALUES)
        best, unit = int(columns.count_best[row]), self.code("unit", row)
        return count_text(None if best < 0 else best, unit, self.code("qualifier", row), self.words)

    def read_ahead(self, rows: Iterable[int]) -> None:
        """Read from the record, at once, what these rows say beyond their columns: both counts where they differ."""
        differing = [row for row in rows if self.columns.differs[row] & Differs.COUNT and row not in self._both]
        if not differing or self._filed_counts is None:
            return
        filed = self._filed_counts([self.columns.id_of(row) for row in differing])
        for row in differing:
            pair = filed.get(self.columns.id_of(row))
            self._both[row] = two_counts(*pair) if pair else self.words(TWO_VALUES)

    def count_shown(self, row: int) -> str:
        """The count, and where the assessments differ on it both of them: "6 | 5 EXPL"."""
        if self.columns.differs[row] & Differs.COUNT:
            self.read_ahead([row])
        return self._both.get(row) or self.count(row)

    def casualties(self, row: int) -> str:
        """Killed and wounded, best figures, "0 / 2"."""
        killed, wounded = int(self.columns.killed_best[row]), int(self.columns.wounded_best[row])
        return " / ".join(NOTHING if each < 0 else self.words.number(each) for each in (killed, wounded))

    def grading(self, row: int) -> str:
        """Source reliability and information credibility, "B2"."""
        codes = (self.code("reliability", row), self.code("credibility", row))
        return NOTHING if NONE in codes else "".join(codes)


def count_text(best: int | None, unit: str | None, qualifier: str | None, words: Words = ENGLISH) -> str:
    """Write a count as it stands in lists: "6 EXPL", "~6 EXPL" (about), "≥6 EXPL" (at least), "many EXPL"."""
    unit_text = "" if unit in (None, NONE) else f" {unit}"
    if qualifier == "UN":
        return words(N_("many")) + unit_text
    if best is None:
        return NOTHING
    return _QUALIFIED.get(qualifier or "", "{count}").format(count=words.number(best)) + unit_text


def two_counts(left: str, right: str) -> str:
    """Print two differing counts side by side, the unit once when both use the same: "6 | 5 EXPL"."""
    first, _, unit = left.partition(" ")
    return f"{first} | {right}" if unit and right.endswith(f" {unit}") else f"{left} | {right}"
