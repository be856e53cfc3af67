"""How many were killed and wounded, low, best and high, and in how many incidents nobody said."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.answer import Answer
from models.text import N_

Figures = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Toll:
    """The sum over the incidents that state a figure: low, best and high; `stated` is how many do."""

    code: str
    label: str
    low: int
    best: int
    high: int
    stated: int


@dataclass(frozen=True, slots=True)
class Casualties:
    """Killed and wounded, and the incidents: `harmed`, `unharmed` and `not_stated` add up to n."""

    tolls: tuple[Toll, ...]
    harmed: int
    unharmed: int
    not_stated: int
    n: int


def casualties(answer: Answer) -> Casualties:
    """Add up the casualties of an answer. A missing low or high is taken as the best figure, a missing best as low."""
    killed, killed_best = _toll(answer, "killed", N_("Killed"))
    wounded, wounded_best = _toll(answer, "wounded", N_("Wounded"))
    harmed = int(np.count_nonzero((killed_best > 0) | (wounded_best > 0)))
    silent = int(np.count_nonzero((killed_best < 0) & (wounded_best < 0)))
    return Casualties((killed, wounded), harmed, answer.n - harmed - silent, silent, answer.n)


def _toll(answer: Answer, what: str, label: str) -> tuple[Toll, Figures]:
    low, best, high = (_figures(answer, f"{what}_{bound}") for bound in ("low", "best", "high"))
    likely = np.where(best >= 0, best, np.where(low >= 0, low, high))
    least = np.minimum(_unsaid_as_endless(low), _unsaid_as_endless(likely)).view(np.int32)
    return (
        Toll(
            what,
            label,
            low=_sum(least),
            best=_sum(likely),
            high=_sum(np.maximum(high, likely)),
            stated=int(np.count_nonzero(likely >= 0)),
        ),
        likely,
    )


def _sum(figures: Figures) -> int:
    return int(np.maximum(figures, 0).sum(dtype=np.int64))


def _unsaid_as_endless(figures: Figures) -> npt.NDArray[np.uint32]:
    """Read -1, nothing said, as the greatest number there is, so that a minimum passes over it."""
    return figures.view(np.uint32)


def _figures(answer: Answer, column: str) -> Figures:
    column_of_all: Figures = getattr(answer.columns, column)
    return column_of_all[answer.rows]
