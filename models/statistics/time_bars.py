"""How many incidents each day, week, month or year had, in the period and around it, with their running mean."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.answer import Answer, Counts
from models.columns import OWN, Mask
from models.period import DAY, FOREVER, HOUR, day_offset
from models.profile import Names
from models.statistics.footing import Silence, is_bounded, silence

REPORTING_LAG = 24 * HOUR
"""Reports of an incident may still come in this long after it (ms): bars that touch it are incomplete."""
MOST_BARS = 60
FEWEST_BARS = 14
MEAN_OVER = {"day": 7, "week": 4}
"""Over how many bars the running mean goes: the bar itself and those before it. None for longer steps."""
STEPS = ("day", "week", "month", "quarter", "year")

Instants = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Window:
    """The bars of a time chart: `edges` (ms UTC, shape (k + 1,)) are starts of reporting days, a `step` apart."""

    step: str
    edges: Instants

    @property
    def bars(self) -> int:
        """How many bars there are."""
        return len(self.edges) - 1


@dataclass(frozen=True, slots=True)
class TimeBars:
    """k bars. `counts` are inside the period and add up to n; `outside` answer the same question around it.

    `mean` is the trailing mean per bar of inside and outside together, NaN where it would reach before the record or
    into the incomplete tail; `incomplete` bars may still grow; `ahead` bars have not begun. `events` are instants
    (ms UTC) with names. `first` and `last` bound the period (ms UTC, `last` not included) where it is `bounded`;
    `silence` is what stands behind a zero.
    """

    window: Window
    counts: Counts
    outside: Counts
    mean: npt.NDArray[np.float64]
    incomplete: Mask
    ahead: Mask
    events: tuple[tuple[int, Names], ...]
    bounded: bool
    first: int
    last: int
    n: int
    silence: Silence | None

    @property
    def mean_over(self) -> int:
        """Over how many bars the mean goes, 0 when there is none."""
        return MEAN_OVER.get(self.window.step, 0)


def time_window(answer: Answer) -> Window:
    """Choose the bars for an answer: the finest step that needs at most 60, and as much again around the period."""
    first, last = _span(answer)
    offset = day_offset(answer.profile)
    step = next((each for each in STEPS if _bars(each, first, last, offset) <= MOST_BARS), STEPS[-1])
    begin, end = _ordinal(step, first, offset), _ordinal(step, last - 1, offset)
    if is_bounded(answer):
        around = max(min(end - begin + 1, MOST_BARS - (end - begin + 1)), FEWEST_BARS - (end - begin + 1), 0)
        after = min(around // 2, max(0, _ordinal(step, answer.now, offset) - end))
        begin, end = begin - around + after, end + after
    return Window(step, _starts(step, np.arange(begin, end + 2), offset))


def time_bars(answer: Answer, window: Window | None = None) -> TimeBars:
    """Count an answer over time; `window` keeps the bars of an earlier answer (while the hand drags the period)."""
    chosen = window or time_window(answer)
    edges = chosen.edges
    columns = answer.columns
    first, last = answer.bounds
    all_times = columns.start[answer.rows_between(int(edges[0]), int(edges[-1]))]
    whole = _per_bar(all_times, edges)
    inside = _per_bar(all_times[(all_times >= first) & (all_times < last)], edges)
    ahead = edges[:-1] > answer.now
    incomplete = (edges[1:] > answer.now - REPORTING_LAG) & ~ahead
    return TimeBars(
        window=chosen,
        counts=inside,
        outside=whole - inside,
        mean=_mean(answer, chosen, whole, incomplete | ahead),
        incomplete=incomplete,
        ahead=ahead,
        events=_events(answer, int(edges[0]), int(edges[-1])),
        bounded=is_bounded(answer),
        first=first,
        last=last,
        n=answer.n,
        silence=silence(answer),
    )


def _span(answer: Answer) -> tuple[int, int]:
    """Give the period; where it is open, from the first incident to the last, or to now for the centre's own."""
    first, last = answer.bounds
    starts = answer.columns.start[answer.rows]
    if first <= FOREVER[0]:
        first = int(starts[0]) if answer.n else min(last, answer.now) - (FEWEST_BARS - 1) * DAY
    if last >= FOREVER[1]:
        chosen = answer.question.data_sets
        now = answer.now if not chosen or OWN in chosen or not answer.n else first
        last = max(int(starts[-1]) if answer.n else first, now) + 1
    return first, max(last, first + 1)


def _per_bar(times: npt.NDArray[np.integer], edges: Instants) -> Counts:
    return np.diff(np.searchsorted(times, edges))


def _mean(answer: Answer, window: Window, whole: Counts, unsure: Mask) -> npt.NDArray[np.float64]:
    over = MEAN_OVER.get(window.step, 0)
    mean = np.full(window.bars, np.nan)
    if not over or not answer.columns.n:
        return mean
    offset = day_offset(answer.profile)
    begin = _ordinal(window.step, int(window.edges[0]), offset)
    lead = _starts(window.step, np.arange(begin - over + 1, begin + 1), offset)
    earlier = _per_bar(answer.columns.start[answer.rows_between(int(lead[0]), int(lead[-1]))], lead)
    sums = np.convolve(np.concatenate([earlier, whole]), np.ones(over), "valid")
    starts = np.concatenate([lead[:-1], window.edges])[: window.bars]
    record = _ordinal(window.step, answer.begins, offset)
    known = (starts >= _starts(window.step, np.array([record]), offset)) & ~unsure
    mean[known] = sums[known] / over
    return mean


def _events(answer: Answer, first: int, last: int) -> tuple[tuple[int, Names], ...]:
    offset = day_offset(answer.profile)
    dated = (
        (int(np.datetime64(event.day, "D").astype(np.int64)) * DAY + offset, event.names)
        for event in answer.profile.events
    )
    return tuple(sorted(((at, names) for at, names in dated if first <= at < last), key=lambda each: each[0]))


def _bars(step: str, first: int, last: int, offset: int) -> int:
    return _ordinal(step, last - 1, offset) - _ordinal(step, first, offset) + 1


def _ordinal(step: str, at: int, offset: int) -> int:
    """Number the step in which an instant lies; 0 holds 1 January 1970, weeks begin on Monday."""
    day = (at - offset) // DAY
    if step == "day":
        return day
    if step == "week":
        return (day + 3) // 7
    month = int(np.datetime64(day, "D").astype("datetime64[M]").astype(np.int64))
    return month // {"month": 1, "quarter": 3, "year": 12}[step]


def _starts(step: str, ordinals: npt.NDArray[np.integer], offset: int) -> Instants:
    """Give the first instant (ms UTC) of numbered steps."""
    if step == "day":
        days = ordinals.astype(np.int64)
    elif step == "week":
        days = ordinals.astype(np.int64) * 7 - 3
    else:
        months = ordinals.astype(np.int64) * {"month": 1, "quarter": 3, "year": 12}[step]
        days = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    starts: Instants = days * DAY + offset
    return starts
