"""The stretch of time drawn around the period that is asked about, cut into bars."""

from dataclasses import dataclass

import numpy as np

from models.answer import Answer, Counts
from models.period import DAY, HOUR, day_start
from models.profile import Profile

Span = tuple[int, int]
_LEAST = 30 * DAY
_AROUND = 4
_STEPS = (HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR)


@dataclass(frozen=True, slots=True)
class Bars:
    """Counts of equal stretches: bar i covers `first` + i * `step` (ms UTC) and the `step` after it."""

    first: int
    step: int
    counts: Counts

    @property
    def last(self) -> int:
        """The instant after the last bar."""
        return self.first + self.step * len(self.counts)


def period_drawn(answer: Answer) -> Span:
    """Give the period of an answer as two instants that can be drawn: an open one reaches over the whole record."""
    first, last = answer.bounds
    starts = answer.columns.start
    if answer.question.period.kind != "any":
        return first, last
    if not len(starts):
        return answer.now - _LEAST, answer.now
    return int(starts[0]), int(starts[-1]) + 1


def context_around(answer: Answer, before: Span | None) -> Span:
    """Choose the stretch to draw around the period; `before`, the stretch drawn so far, stays while it serves."""
    first, last = period_drawn(answer)
    length = max(last - first, HOUR)
    if answer.question.period.kind == "any":
        return first, last
    if before is not None and before[0] <= first and last <= before[1] and _serves(before, length):
        return before
    room = max(_LEAST, _AROUND * length)
    tomorrow = day_start(answer.now, answer.profile) + DAY
    end = tomorrow if tomorrow - room <= first and last <= tomorrow else last + (room - length) // 2
    return end - room, end


def _serves(before: Span, length: int) -> bool:
    return (before[1] - before[0]) / 40 <= length <= (before[1] - before[0]) * 0.8


def bars_over(answer: Answer, context: Span, most: int) -> Bars:
    """Count what the question would give over the whole context, period aside, in at most about `most` bars."""
    first, last = context
    step = bar_step(last - first, most)
    first = day_start(first, answer.profile) if step % DAY == 0 else first // step * step
    number = max(1, -(-(last - first) // step))
    rows = answer.rows_between(first, first + number * step)
    edges = first + step * np.arange(number + 1)
    return Bars(first, step, np.diff(np.searchsorted(answer.columns.start[rows], edges)))


def bar_step(length: int, most: int) -> int:
    """Choose how long (ms) one bar is: a round number of hours, or whole days."""
    for step in _STEPS:
        if length <= step * most:
            return step
    return -(-length // (most * DAY)) * DAY


def snapped(at: int, bars: Bars, profile: Profile) -> int:
    """Move an instant to the nearest edge: of a day, or of a bar where bars are shorter."""
    if bars.step < DAY:
        return bars.first + round((at - bars.first) / bars.step) * bars.step
    return day_start(at + DAY // 2, profile)
