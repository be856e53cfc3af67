"""The incidents and reference events as NumPy columns, one row each, sorted by time: what list, map and charts read."""

import uuid
from dataclasses import dataclass
from typing import Annotated, get_type_hints

import numpy as np
import numpy.typing as npt

from models import vocabulary
from models.profile import Profile
from models.vocabulary import DIFFER

Int = npt.NDArray[np.integer]
Float = npt.NDArray[np.floating]
Mask = npt.NDArray[np.bool_]
I8 = Annotated[Int, "i1"]
I16 = Annotated[Int, "i2"]
I32 = Annotated[Int, "i4"]
I64 = Annotated[Int, "i8"]
U8 = Annotated[Int, "u1"]
U32 = Annotated[Int, "u4"]
U64 = Annotated[Int, "u8"]
F32 = Annotated[Float, "f4"]
F64 = Annotated[Float, "f8"]
TEXTS = ("prefixes", "places", "place_ids", "data_sets")
"""The fields of Columns that are not arrays: the texts that positions in them stand for."""

NONE = "-"
"""The code of "nothing said" in a column: unknown side, no class, outside every sector."""
OWN = "OWN"
"""The data set of the centre's own incidents."""
HEAVY_CODES = ("HEAVY", "LIGHT", NONE, DIFFER)
CLASS_COLUMN_CODES = (*vocabulary.CLASS_CODES, DIFFER, NONE)
SUBCLASS_COLUMN_CODES = (*vocabulary.SUBCLASS_CODES, DIFFER, NONE, *vocabulary.CLASS_CODES)
"""At the end the classes alone: of incidents whose class is not further determined."""
STATUS_COLUMN_CODES = (*vocabulary.STATUS_CODES, NONE)
WEAPON_COLUMN_CODES = (*vocabulary.WEAPON_CODES, DIFFER, NONE)
CHANNEL_COLUMN_CODES = (*vocabulary.CHANNEL_CODES, NONE)
RELIABILITY_COLUMN_CODES = (*vocabulary.RELIABILITY_CODES, NONE)
CREDIBILITY_COLUMN_CODES = (*vocabulary.CREDIBILITY_CODES, NONE)
SEVERITY_COLUMN_CODES = (*vocabulary.codes(vocabulary.SEVERITIES), NONE)
UNIT_COLUMN_CODES = (*vocabulary.UNIT_CODES, NONE)
QUALIFIER_COLUMN_CODES = (*vocabulary.QUALIFIER_CODES, NONE)
GEOMETRY_COLUMN_CODES = (*vocabulary.GEOMETRY_CODES, NONE)
FINDING_COLUMN_CODES = (*vocabulary.codes(vocabulary.RESULTS), NONE)
ANSWER_CODES = (NONE, "AWAITED", "Y", "N", "U", "SEALED")
"""What a contingent's assessment mark shows: none yet, the other side awaits it, filed with its answer, sealed."""


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """n rows sorted by `start`; times int64 ms UTC, degrees WGS84 (NaN: no point), metres, counts -1 when not said.

    Coded columns hold positions in their code list (`codes(column, profile)`); `weapons`, `channels` and `parties`
    hold bit masks over theirs. `class_` and `subclass` are the counted values (DIFFER where the assessments differ);
    `glyph` is the class as recorded, for drawing. `places` are names as entered, `place_ids` beside them their numbers
    in the gazetteer (-1: in none).
    """

    id_high: U64
    id_low: U64
    start: I64
    end: I64
    zone: I8
    time_precision: I8
    lat: F64
    lon: F64
    geo_precision: I8
    error_m: F32
    geometry: I8
    class_: I8
    glyph: I8
    subclass: I8
    status: I8
    finding: I8
    sector: I8
    origin: I8
    affected: I8
    parties: U8
    weapons: U32
    heavy: I8
    channels: U32
    reliability: I8
    credibility: I8
    severity: I8
    count_low: I32
    count_best: I32
    count_high: I32
    unit: I8
    qualifier: I8
    killed_low: I32
    killed_best: I32
    killed_high: I32
    wounded_low: I32
    wounded_best: I32
    wounded_high: I32
    answer_left: I8
    answer_right: I8
    differs: I32
    data_set: I16
    serial_prefix: I32
    serial_number: I64
    place: I32
    offset_m: F32
    offset_dir: I8
    prefixes: tuple[str, ...]
    places: tuple[str, ...]
    place_ids: tuple[int, ...]
    data_sets: tuple[str, ...]

    @property
    def n(self) -> int:
        """The number of rows."""
        return len(self.start)

    def codes(self, column: str, profile: Profile) -> tuple[str, ...]:
        """Give the code list whose positions (or bits) a coded column holds."""
        if column == "data_set":
            return self.data_sets
        return column_codes(column, profile)

    def id_of(self, row: int) -> uuid.UUID:
        """Give the id of the record in a row."""
        return uuid.UUID(int=(int(self.id_high[row]) << 64) | int(self.id_low[row]))

    def row_of(self, record: uuid.UUID) -> int | None:
        """Find the row of a record, None when it is not among the rows."""
        low = np.uint64(record.int & (2**64 - 1))
        found = np.flatnonzero((self.id_low == low) & (self.id_high == np.uint64(record.int >> 64)))
        return int(found[0]) if len(found) else None

    def serial(self, row: int) -> str:
        """Write the serial of a row: JMC-2026-000123 for the centre's own, the source's own number else."""
        prefix = self.prefixes[self.serial_prefix[row]]
        number = int(self.serial_number[row])
        if self.data_set[row] == 0:
            return f"{prefix}-{number:06d}"
        return f"{prefix}{number}" if number >= 0 else prefix

    def is_own(self, row: int) -> bool:
        """Say whether a row is one of the centre's own incidents (else it is a reference event)."""
        return bool(self.data_set[row] == 0)


ARRAYS = {
    name: hint.__metadata__[0]
    for name, hint in get_type_hints(Columns, include_extras=True).items()
    if name not in TEXTS
}
"""The NumPy type of every array in Columns, by name."""


def no_columns() -> Columns:
    """Give the columns of an empty record."""
    return Columns(
        **{name: np.zeros(0, dtype) for name, dtype in ARRAYS.items()},
        prefixes=(),
        places=(),
        place_ids=(),
        data_sets=(OWN,),
    )


_FIXED_CODES = {
    "class_": CLASS_COLUMN_CODES,
    "glyph": CLASS_COLUMN_CODES,
    "subclass": SUBCLASS_COLUMN_CODES,
    "status": STATUS_COLUMN_CODES,
    "finding": FINDING_COLUMN_CODES,
    "weapons": WEAPON_COLUMN_CODES,
    "heavy": HEAVY_CODES,
    "channels": CHANNEL_COLUMN_CODES,
    "reliability": RELIABILITY_COLUMN_CODES,
    "credibility": CREDIBILITY_COLUMN_CODES,
    "severity": SEVERITY_COLUMN_CODES,
    "unit": UNIT_COLUMN_CODES,
    "qualifier": QUALIFIER_COLUMN_CODES,
    "geometry": GEOMETRY_COLUMN_CODES,
    "answer_left": ANSWER_CODES,
    "answer_right": ANSWER_CODES,
}


def column_codes(column: str, profile: Profile) -> tuple[str, ...]:
    """Give the code list of a coded column but `data_set`; KeyError for a column that is not coded."""
    if column == "sector":
        return (*(sector.code for sector in profile.sectors), NONE)
    if column == "parties":
        return (*(party.code for party in profile.parties), NONE)
    if column in ("origin", "affected"):
        return (*(party.code for party in profile.parties), NONE, DIFFER)
    return _FIXED_CODES[column]
