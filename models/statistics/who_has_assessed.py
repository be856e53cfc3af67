"""Who has assessed: both sides, agreeing or differing, one side only, jointly found, or neither yet."""

from dataclasses import dataclass

import numpy as np

from models.answer import Answer
from models.columns import NONE
from models.statistics.footing import left_out
from models.text import N_


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One row: the statuses it gathers and how many incidents have one of them.

    `part` of `count` differ ("both" only). `left_out`: the question leaves these statuses out.
    """

    code: str
    label: str
    statuses: tuple[str, ...]
    count: int
    part: int = 0
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class WhoHasAssessed:
    """Rows that add up to n.

    Void, duplicate and reference rows stand only where there are any; where there is nothing but reference data, which
    nobody here assesses, the others do not.
    """

    rows: tuple[AssessmentRow, ...]
    n: int


_ROWS = (
    ("both", N_("Both"), ("50", "51")),
    ("left", N_("Only {left}"), ("40",)),
    ("right", N_("Only {right}"), ("41",)),
    ("joint", N_("Joint finding"), ("60", "61", "70", "80")),
    ("neither", N_("Neither"), ("10", "20", "30")),
    ("void", N_("Void, duplicate"), ("90", "91")),
    ("reference", N_("Reference data"), (NONE,)),
)
_ALWAYS = 5


def who_has_assessed(answer: Answer) -> WhoHasAssessed:
    """Count an answer by who has assessed (domain.md, 3 and 6)."""
    codes = answer.columns.codes("status", answer.profile)
    counts = dict(
        zip(codes, np.bincount(answer.columns.status[answer.rows], minlength=len(codes)).tolist(), strict=True)
    )
    rows = [
        AssessmentRow(
            code,
            label,
            statuses,
            count=sum(counts[each] for each in statuses),
            part=counts["51"] if code == "both" else 0,
            left_out=left_out(answer, "statuses", statuses),
        )
        for code, label, statuses in _ROWS
    ]
    fixed = _ALWAYS if answer.own or not answer.n else 0
    return WhoHasAssessed(tuple(row for index, row in enumerate(rows) if index < fixed or row.count), answer.n)
