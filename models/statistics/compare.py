"""This period against the one before it of equal length, by group of classes, heavy weapons and all."""

from dataclasses import dataclass

import numpy as np

from models.answer import Answer, Rows
from models.columns import HEAVY_CODES
from models.statistics.footing import is_bounded, percent
from models.statistics.groups import GROUPS, group_counts
from models.statistics.time_bars import REPORTING_LAG
from models.text import N_

HEAVY, ALL = "HEAVY", "ALL"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `now` against `before`. Rows of groups add up to "ALL"; "HEAVY" are those of them with heavy weapons."""

    code: str
    label: str
    now: int
    before: int | None

    @property
    def change(self) -> int | None:
        """How many more than before, None when nothing was before."""
        return None if self.before is None else self.now - self.before

    @property
    def percent(self) -> int | None:
        """The change in whole percent of before, None on a base under 5."""
        return None if self.before is None else percent(self.now - self.before, self.before)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The period from `first` to `last` (ms UTC) against as much time before `first`.

    `before` is None in every row when no period is asked: then nothing is before it. `covered` says whether the
    record reaches back over the whole period before; `incomplete` whether reports of this period may still come in.
    """

    rows: tuple[Row, ...]
    first: int
    last: int
    bounded: bool
    covered: bool
    incomplete: bool

    @property
    def groups(self) -> tuple[Row, ...]:
        """The rows that add up to all."""
        return self.rows[: len(GROUPS)]

    @property
    def all(self) -> Row:
        """The row of all."""
        return self.rows[-1]


def compare(answer: Answer) -> Comparison:
    """Compare the period of an answer with the one before it."""
    first, last = answer.bounds
    bounded = is_bounded(answer)
    earlier = answer.rows_between(first - (last - first), first) if bounded else None
    now = _figures(answer, answer.rows)
    before = None if earlier is None else _figures(answer, earlier)
    labels = [(group.code, group.label) for group in GROUPS]
    labels += [(HEAVY, N_("Heavy weapons")), (ALL, N_("All"))]
    rows = tuple(
        Row(code, label, now[index], None if before is None else before[index])
        for index, (code, label) in enumerate(labels)
    )
    return Comparison(
        rows,
        first,
        last,
        bounded,
        bounded and first - (last - first) >= answer.begins,
        last > answer.now - REPORTING_LAG,
    )


def _figures(answer: Answer, rows: Rows) -> list[int]:
    heavy = np.count_nonzero(answer.columns.heavy[rows] == HEAVY_CODES.index("HEAVY"))
    return [*group_counts(answer.columns, rows).tolist(), int(heavy), len(rows)]
