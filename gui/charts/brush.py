"""The hand on the time chart: what period a drag across its bars asks for, and where the period has its grips."""

from collections.abc import Sequence
from dataclasses import dataclass

from gui.charts.page import Mark
from models.period import Period

NEW, START, END, WHOLE = "new", "start", "end", "whole"
"""What a hand takes hold of: bare ground, one end of the period, or the period as a whole."""
REACH = 5.0
"""How far from an end of the period, in reference pixels, it can still be taken hold of."""


@dataclass(frozen=True, slots=True)
class PeriodBrush:
    """k bars side by side from `left`, each `slot` wide (reference pixels), between k + 1 `edges` (ms UTC)."""

    left: float
    slot: float
    edges: tuple[int, ...]

    @classmethod
    def over(cls, marks: Sequence[Mark]) -> "PeriodBrush | None":
        """Make one over the bars of a drawn time chart, None when there are none."""
        periods = [mark.choice.period for mark in marks if mark.choice is not None and mark.choice.period is not None]
        if not periods:
            return None
        return cls(marks[0].box[0], marks[0].box[2], (*(each.start for each in periods), periods[-1].end))

    @property
    def bars(self) -> int:
        """How many bars there are."""
        return len(self.edges) - 1

    def bar_at(self, x: float) -> int:
        """Which bar lies at or nearest to `x`."""
        return min(max(int((x - self.left) // self.slot), 0), self.bars - 1)

    def x_of(self, at: int) -> float:
        """Where an instant (ms UTC) lies, the nearest end for one outside the bars."""
        bar = max((number for number, edge in enumerate(self.edges[:-1]) if edge <= at), default=0)
        begin, end = self.edges[bar], self.edges[bar + 1]
        return self.left + self.slot * (bar + min(max((at - begin) / (end - begin), 0.0), 1.0))

    def grip_at(self, x: float, period: tuple[int, int] | None) -> str:
        """What a hand at `x` takes hold of while `period` (first and last instant, ms UTC; None: any time) is asked."""
        if period is None:
            return NEW
        first, last = (self.x_of(at) for at in period)
        if abs(x - last) <= REACH:
            return END
        if abs(x - first) <= REACH:
            return START
        return WHOLE if first < x < last else NEW

    def dragged(self, grip: str, begin: float, now: float, period: tuple[int, int]) -> Period:
        """Give the period that a drag of `grip` from x `begin` to x `now` asks for; it snaps to whole bars."""
        if grip == NEW:
            first, last = sorted((self.bar_at(begin), self.bar_at(now)))
            return self.between(first, last + 1)
        first, last = (self._edge_at(self.x_of(at)) for at in period)
        if grip == WHOLE:
            steps = round((now - begin) / self.slot)
            steps = min(max(steps, -first), self.bars - last)
            return self.between(first + steps, last + steps)
        edge = self._edge_at(now)
        return self.between(edge, last) if grip == START else self.between(first, edge)

    def between(self, first: int, last: int) -> Period:
        """Give the period between two edges, in either order, one bar at least."""
        low, high = sorted((first, last))
        if low == high:
            low, high = (low, high + 1) if high < self.bars else (low - 1, high)
        return Period("between", self.edges[low], self.edges[high])

    def _edge_at(self, x: float) -> int:
        return min(max(round((x - self.left) / self.slot), 0), self.bars)
