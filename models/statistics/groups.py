"""The groups in which classes are drawn and compared: fire and explosion, air, ground posture, harm, denial, other."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.answer import Counts, Rows
from models.columns import CLASS_COLUMN_CODES, NONE, Columns
from models.text import N_
from models.vocabulary import DIFFER


@dataclass(frozen=True, slots=True)
class Group:
    """Some classes that are drawn in one colour and one hatch; `code` names the role of the palette."""

    code: str
    label: str
    classes: tuple[str, ...]


GROUPS = (
    Group("fire", N_("Fire, explosion"), ("F", "X")),
    Group("air", N_("Air, UAV"), ("A",)),
    Group("ground", N_("Ground posture"), ("C", "E", "W")),
    Group("harm", N_("Harm, mines"), ("M", "P", "I")),
    Group("denial", N_("Denial"), ("D",)),
    Group("other", N_("Other"), ("N", "Q", "T")),
    Group("differ", N_("Class differs"), (DIFFER,)),
    Group("none", N_("No class named"), (NONE,)),
)
"""Every class code stands in exactly one group (look.md, 3); a class on which the assessments differ in its own."""

_GROUP_OF_CLASS = np.array(
    [next(index for index, group in enumerate(GROUPS) if code in group.classes) for code in CLASS_COLUMN_CODES],
    np.intp,
)


def groups_of(columns: Columns, rows: Rows) -> npt.NDArray[np.intp]:
    """Give the position in GROUPS of each of some rows, shape (len(rows),)."""
    return _GROUP_OF_CLASS[columns.class_[rows]]


def group_counts(columns: Columns, rows: Rows) -> Counts:
    """Count some rows by group, shape (len(GROUPS),)."""
    by_class = np.bincount(columns.class_[rows], minlength=len(CLASS_COLUMN_CODES))
    return np.bincount(_GROUP_OF_CLASS, weights=by_class, minlength=len(GROUPS)).astype(np.intp)
