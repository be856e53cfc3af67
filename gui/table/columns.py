"""The columns an officer can put into the incident list: what each says, how it sorts, and which leaves first."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from models import vocabulary
from models.columns import NONE
from models.phrases import NOTHING, Phrases
from models.profile import named
from models.text import N_, date_time_group, fold
from models.vocabulary import DIFFER, Term

Key = npt.NDArray[Any]
Say = Callable[[Phrases, int], str]
LEFT, CENTRE, RIGHT = "left", "centre", "right"
TEXT, GLYPH, MARK = "text", "glyph", "mark"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `rank` 0 never leaves, higher ranks leave first when the list is narrow; `width` in px at scale 1.

    `keys` gives arrays over all rows of the record, the first one first to sort by; NaN sorts last. `grows` is its
    share of the room that is left over; `falling` columns sort from the top when first asked.
    """

    name: str
    title: str
    width: int
    rank: int
    text: Say
    keys: Callable[[Phrases], tuple[Key, ...]]
    tip: Say | None = None
    align: str = LEFT
    drawn: str = TEXT
    shown: bool = True
    whole: str = ""
    grows: int = 0
    falling: bool = False

    def heading(self, phrases: Phrases) -> str:
        """Say the short title that stands over the column."""
        return _titled(self.title, phrases)

    def full_title(self, phrases: Phrases) -> str:
        """Say the whole title, for the tool tip and the choice of columns."""
        return _titled(self.whole or self.title, phrases)


def _titled(title: str, phrases: Phrases) -> str:
    left, right = phrases.profile.contingents
    return phrases.words(title, left=left.code, right=right.code)


def _array(*names: str) -> Callable[[Phrases], tuple[Key, ...]]:
    return lambda phrases: tuple(getattr(phrases.columns, name) for name in names)


def _rank(texts: tuple[str, ...]) -> npt.NDArray[np.int32]:
    """Give the place of each text in the alphabet; equal texts share one."""
    folded = [fold(text) for text in texts]
    places = {text: place for place, text in enumerate(sorted(set(folded)))}
    return np.array([places[text] for text in folded] or [0], np.int32)


def _serial_keys(phrases: Phrases) -> tuple[Key, ...]:
    columns = phrases.columns
    return _rank(columns.prefixes)[columns.serial_prefix], columns.serial_number


def _place_keys(phrases: Phrases) -> tuple[Key, ...]:
    columns = phrases.columns
    names = tuple(phrases.place_text(index) for index in range(len(columns.places)))
    return _rank(names)[columns.place], np.nan_to_num(columns.offset_m, nan=0.0)


def _grid_keys(phrases: Phrases) -> tuple[Key, ...]:
    """From north to south, then west to east: a grid's letters jump where its zone or band ends."""
    return -phrases.columns.lat, phrases.columns.lon


def _weapon_keys(phrases: Phrases) -> tuple[Key, ...]:
    mask = phrases.columns.weapons.astype(np.int64)
    return mask & -mask, mask


def _channel_keys(phrases: Phrases) -> tuple[Key, ...]:
    mask = phrases.columns.channels.astype(np.int64)
    return mask & -mask, mask


def _named(terms: tuple[Term, ...], codes: tuple[str, ...], phrases: Phrases) -> str:
    labels = {term.code: phrases.words(term.label) for term in terms}
    return "\n".join(f"{code} {labels[code]}" for code in codes if code in labels)


def _coded(column: str, terms: tuple[Term, ...]) -> Say:
    """Say the label of a coded column whose codes mean little by themselves."""
    labels = {term.code: term.label for term in terms}

    def say(phrases: Phrases, row: int) -> str:
        code = phrases.code(column, row)
        return phrases.words(labels[code]) if code in labels else NOTHING

    return say


def _numbered(column: str, terms: tuple[Term, ...]) -> Say:
    """Say the label of a column that holds plain numbers 1 to n."""
    labels = {int(term.code): term.label for term in terms}

    def say(phrases: Phrases, row: int) -> str:
        number = int(getattr(phrases.columns, column)[row])
        return phrases.words(labels[number]) if number in labels else NOTHING

    return say


def _grading_tip(phrases: Phrases, row: int) -> str:
    codes = (phrases.code("reliability", row), phrases.code("credibility", row))
    terms = (*vocabulary.RELIABILITIES, *vocabulary.CREDIBILITIES)
    return _named(terms, codes, phrases)


def _when_tip(phrases: Phrases, row: int) -> str:
    zulu = date_time_group(int(phrases.columns.start[row]))
    return f"{phrases.dtg(row)}\n{zulu}\n{_numbered('time_precision', vocabulary.TIME_PRECISIONS)(phrases, row)}"


def _range_tip(phrases: Phrases, row: int) -> str:
    columns = phrases.columns
    lines = []
    for label, name in ((N_("killed {low} to {high}"), "killed"), (N_("wounded {low} to {high}"), "wounded")):
        low, high = (int(getattr(columns, f"{name}_{end}")[row]) for end in ("low", "high"))
        if low >= 0 and high >= 0:
            lines.append(phrases.words(label, low=low, high=high))
    return "\n".join(lines)


def _count_tip(phrases: Phrases, row: int) -> str:
    low, high = int(phrases.columns.count_low[row]), int(phrases.columns.count_high[row])
    unit = _named(vocabulary.UNITS, (phrases.code("unit", row),), phrases)
    if low < 0 or high < 0:
        return unit
    return phrases.words(N_("{low} to {high}"), low=low, high=high) + f"\n{unit}"


ANSWER_LETTERS = N_("Y N U")
"""Yes, no and undecided in one letter each; one text, since N is also north."""
_ANSWERS = {"AWAITED": N_("awaited"), "SEALED": N_("sealed")}
_ANSWER_TIPS = {
    NONE: N_("{contingent}: no assessment yet"),
    "AWAITED": N_("{contingent}: no assessment yet, the other side has filed its own"),
    "Y": N_("{contingent}: it happened"),
    "N": N_("{contingent}: it did not happen"),
    "U": N_("{contingent}: undecided"),
    "SEALED": N_("{contingent}: filed, sealed until both are filed"),
}


def _answer(side: str) -> Say:
    def say(phrases: Phrases, row: int) -> str:
        code = phrases.code(f"answer_{side}", row)
        if code in _ANSWERS:
            return phrases.words(_ANSWERS[code])
        letters = dict(zip("YNU", phrases.words(ANSWER_LETTERS).split(), strict=True))
        return letters.get(code, NOTHING)

    return say


def _answer_tip(side: str) -> Say:
    def say(phrases: Phrases, row: int) -> str:
        contingent = phrases.profile.left if side == "left" else phrases.profile.right
        return phrases.words(_ANSWER_TIPS[phrases.code(f"answer_{side}", row)], contingent=contingent.code)

    return say


def _code(column: str) -> Say:
    def say(phrases: Phrases, row: int) -> str:
        code = phrases.code(column, row)
        return NOTHING if code == NONE else code

    return say


def _data_set(phrases: Phrases, row: int) -> str:
    return phrases.label("data_sets", phrases.code("data_set", row))


def _side(column: str) -> Say:
    return lambda phrases, row: phrases.side(column, row)


def _side_tip(column: str) -> Say:
    def say(phrases: Phrases, row: int) -> str:
        code = phrases.code(column, row)
        if code in (NONE, DIFFER):
            return phrases.label("origins", code)
        return named(
            next(party.names for party in phrases.profile.parties if party.code == code), phrases.words.language
        )

    return say


def _status_tip(phrases: Phrases, row: int) -> str:
    return phrases.label("statuses", phrases.code("status", row))


def _weapons_tip(phrases: Phrases, row: int) -> str:
    return _named(vocabulary.WEAPONS, phrases.listed("weapons", row), phrases) or phrases.weapons(row)


def _class_tip(phrases: Phrases, row: int) -> str:
    return f"{phrases.label('classes', phrases.code('class_', row))}\n{phrases.subclass(row)}"


def _channels(phrases: Phrases, row: int) -> str:
    return " ".join(phrases.listed("channels", row)) or NOTHING


_EVERY_TIME_PRECISION = _numbered("time_precision", vocabulary.TIME_PRECISIONS)
_EVERY_GEO_PRECISION = _numbered("geo_precision", vocabulary.GEO_PRECISIONS)

COLUMNS = (
    Column("serial", N_("Serial"), 98, 0, Phrases.serial, _serial_keys),
    Column(
        "dtg", N_("DTG"), 96, 0, Phrases.dtg, _array("start"), _when_tip, whole=N_("Date-time group"), falling=True
    ),
    Column(
        "class", N_("Class"), 102, 0, Phrases.subclass, _array("class_", "subclass"), _class_tip, drawn=GLYPH, grows=3
    ),
    Column("place", N_("Place"), 118, 1, Phrases.place, _place_keys, grows=4),
    Column("grid", N_("Grid"), 88, 5, Phrases.grid, _grid_keys, Phrases.position, whole=N_("Grid, north to south")),
    Column("sector", N_("Sector"), 50, 3, Phrases.sector, _array("sector"), grows=1),
    Column(
        "origin", N_("Origin"), 50, 4, _side("origin"), _array("origin"), _side_tip("origin"),
        whole=N_("Side of origin"),
    ),
    Column("weapon", N_("Weapon"), 56, 6, Phrases.weapons, _weapon_keys, _weapons_tip, grows=1),
    Column(
        "count", N_("Count"), 74, 7, Phrases.count_shown, _array("count_best", "unit"), _count_tip, RIGHT, falling=True
    ),
    Column(
        "casualties", N_("K / W"), 40, 2, Phrases.casualties, _array("killed_best", "wounded_best"), _range_tip, RIGHT,
        whole=N_("Killed / wounded"), falling=True,
    ),
    Column(
        "grading", N_("Gr."), 28, 8, Phrases.grading, _array("reliability", "credibility"), _grading_tip,
        whole=N_("Grading: reliability and credibility"),
    ),
    Column(
        "left", "{left}", 32, 1, _answer("left"), _array("answer_left"), _answer_tip("left"), CENTRE, MARK,
        whole=N_("Assessment of {left}"),
    ),
    Column(
        "right", "{right}", 32, 1, _answer("right"), _array("answer_right"), _answer_tip("right"), CENTRE, MARK,
        whole=N_("Assessment of {right}"),
    ),
    Column("status", N_("Status"), 74, 0, Phrases.status, _array("status"), _status_tip, grows=1),
    Column("data_set", N_("Data set"), 96, 9, _data_set, _array("data_set"), grows=1),
    Column(
        "affected", N_("Affected"), 54, 10, _side("affected"), _array("affected"), _side_tip("affected"),
        shown=False, whole=N_("Affected side"),
    ),
    Column(
        "severity", N_("Sev."), 34, 10, _code("severity"), _array("severity"),
        _coded("severity", vocabulary.SEVERITIES), CENTRE, shown=False, whole=N_("Severity"), falling=True,
    ),
    Column("channel", N_("Source"), 64, 10, _channels, _channel_keys, shown=False, whole=N_("Source channel")),
    Column(
        "time_precision", N_("Time ±"), 76, 11, _EVERY_TIME_PRECISION, _array("time_precision"), shown=False,
        whole=N_("Time precision"),
    ),
    Column(
        "geo_precision", N_("Place ±"), 100, 11, _EVERY_GEO_PRECISION, _array("geo_precision"), shown=False,
        whole=N_("Place precision"),
    ),
    Column(
        "geometry", N_("Geometry"), 96, 11, _coded("geometry", vocabulary.GEOMETRIES), _array("geometry"), shown=False
    ),
)  # fmt: skip
"""Every column in the order in which the list shows them at first; a column is one entry here and nothing elsewhere."""
COLUMN = {column.name: column for column in COLUMNS}
