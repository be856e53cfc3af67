"""At which local hour of which weekday incidents began, as far as the hour is known."""

from dataclasses import dataclass

import numpy as np

from models.answer import Answer, Counts
from models.period import HOUR
from models.text import N_

KNOWN_TO_THE_HOUR = 3
"""The coarsest time precision (±30 min) with which an incident still has an hour (domain.md, 5)."""
WEEKDAYS = (N_("Mo"), N_("Tu"), N_("We"), N_("Th"), N_("Fr"), N_("Sa"), N_("Su"))


@dataclass(frozen=True, slots=True)
class HourWeekday:
    """`counts` by weekday from Monday and hour, shape (7, 24), in the zone `zone` hours east of UTC.

    They and `hour_unknown`, the incidents known only to the watch or the day, add up to n.
    """

    counts: Counts
    hour_unknown: int
    zone: int
    n: int


def hour_weekday(answer: Answer) -> HourWeekday:
    """Count an answer by local hour and weekday."""
    precision = answer.columns.time_precision[answer.rows]
    known = (precision >= 1) & (precision <= KNOWN_TO_THE_HOUR)
    hours = answer.columns.start[answer.rows[known]] // HOUR + answer.profile.zone
    counts = np.bincount((hours + 3 * 24) % 168, minlength=168).reshape(7, 24)
    return HourWeekday(counts, answer.n - int(np.count_nonzero(known)), answer.profile.zone, answer.n)
