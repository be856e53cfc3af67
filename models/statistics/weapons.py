"""With which weapons, heavy against light: one row per weapon, and rows for several, for differing and for none."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.answer import Answer
from models.columns import HEAVY_CODES, NONE, WEAPON_COLUMN_CODES
from models.text import N_
from models.vocabulary import DIFFER, WEAPON_CODES

SEVERAL = "+"
"""The code of the row of incidents in which more than one weapon was named."""
LABELS = {SEVERAL: N_("several"), DIFFER: N_("differ"), NONE: N_("none named")}
"""What the rows are called that are no weapon."""


@dataclass(frozen=True, slots=True)
class WeaponRow:
    """One row: `count` incidents, `heavy` of them with a heavy weapon.

    A weapon's row counts where it alone was named; `among_several` says in how many more it was one of several.
    """

    code: str
    count: int
    heavy: int
    among_several: int = 0


@dataclass(frozen=True, slots=True)
class Weapons:
    """Rows that add up to n: weapons by count, then several, differ, none; weapons never named are left away."""

    rows: tuple[WeaponRow, ...]
    n: int


def weapons(answer: Answer) -> Weapons:
    """Count an answer by weapon. An incident is counted once: under its weapon, or under several, differ or none."""
    masks = answer.columns.weapons[answer.rows]
    bits = np.bitwise_count(masks)
    differing = (masks & np.uint32(1 << WEAPON_COLUMN_CODES.index(DIFFER))) != 0
    many = (bits > 1) & ~differing
    combined = masks[many]
    rows = [_weapon_row(answer, code, masks, combined) for code in WEAPON_CODES]
    named = sorted((row for row in rows if row.count or row.among_several), key=lambda row: -row.count)
    heavy = answer.columns.heavy[answer.rows[many]] == HEAVY_CODES.index("HEAVY")
    several = WeaponRow(SEVERAL, len(combined), int(np.count_nonzero(heavy)))
    none = len(masks) - sum(row.count for row in named) - several.count - int(np.count_nonzero(differing))
    special = [
        several,
        WeaponRow(DIFFER, int(np.count_nonzero(differing)), 0),
        WeaponRow(NONE, none, 0),
    ]
    return Weapons((*named, *(row for row in special if row.count)), answer.n)


def _weapon_row(
    answer: Answer, code: str, masks: npt.NDArray[np.integer], combined: npt.NDArray[np.integer]
) -> WeaponRow:
    bit = np.uint32(1 << WEAPON_COLUMN_CODES.index(code))
    count = int(np.count_nonzero(masks == bit))
    return WeaponRow(
        code,
        count,
        heavy=count if code in answer.profile.heavy else 0,
        among_several=int(np.count_nonzero(combined & bit)),
    )
