"""The verification clock: for each contingent what waits for its view, since when, and how long it usually takes."""

from dataclasses import dataclass
from statistics import median

import numpy as np
import numpy.typing as npt

from models.columns import Columns, Mask
from models.period import DAY
from models.profile import Profile
from models.store import Store
from models.vocabulary import OUT_OF_COUNT, VERIFIED

RECENT_DAYS = 90
"""The median is over incidents that came on record in this many days."""
_FILED = 2
"""From this position on in ANSWER_CODES an assessment is filed."""
_STEPS = """
SELECT first.at, min(CASE s.status WHEN 40 THEN s.at END), min(CASE s.status WHEN 41 THEN s.at END),
  min(CASE WHEN s.status IN (50, 51) THEN s.at END)
FROM status_step first JOIN status_step s ON s.incident_id = first.incident_id AND s.status IN (40, 41, 50, 51)
WHERE first.step = 1 AND first.at >= ?
GROUP BY s.incident_id
"""


@dataclass(frozen=True, slots=True)
class TimeToVerify:
    """How long (ms) a contingent usually takes: the median, over n incidents; None when it has assessed none."""

    median: int | None
    n: int


def oldest_unanswered(columns: Columns, profile: Profile, now: int) -> tuple[int | None, int | None]:
    """For the left and the right contingent: ms since the start of its oldest own incident without its assessment.

    Void incidents, duplicates and those with a signed finding wait for nobody; None when none is waiting.
    """
    left, right = (_oldest(columns, rows, now) for rows in waiting_rows(columns, profile))
    return left, right


def waiting_rows(columns: Columns, profile: Profile) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Give the rows that wait for the left and for the right contingent's assessment, the oldest first; shape (n,)."""
    statuses = columns.codes("status", profile)
    standing = np.array([code.isdigit() and code not in OUT_OF_COUNT | VERIFIED for code in statuses])
    waiting: Mask = (columns.data_set == 0) & standing[columns.status]
    return (
        np.flatnonzero(waiting & (columns.answer_left < _FILED)),
        np.flatnonzero(waiting & (columns.answer_right < _FILED)),
    )


def times_to_verify(store: Store, now: int) -> tuple[TimeToVerify, TimeToVerify]:
    """Measure how long each contingent takes to assess, the left one first, over RECENT_DAYS before `now` (ms UTC).

    From the first status step of an incident (it came on record) to the step by which the contingent's first
    assessment was filed: 40 or 41 for the one that filed first, 50 or 51 for the other. Incidents that it has not
    assessed do not count; what has waited longest is told by oldest_unanswered.

    Raises:
        Problem: the database cannot be read.
    """
    connection = store.raw()
    try:
        rows = connection.execute(_STEPS, (now - RECENT_DAYS * DAY,)).fetchall()
    finally:
        connection.close()
    pairs = [_answered(*row) for row in rows]
    left, right = (_measured([pair[side] for pair in pairs]) for side in (0, 1))
    return left, right


def _answered(
    first: int, left_first: int | None, right_first: int | None, both: int | None
) -> tuple[int | None, int | None]:
    """How long the left and the right side took, None for one that has not assessed."""
    left, right = both, both
    if left_first is not None and (right_first is None or left_first <= right_first):
        left = left_first
    elif right_first is not None:
        right = right_first
    return (None if left is None else left - first), (None if right is None else right - first)


def _measured(took: list[int | None]) -> TimeToVerify:
    known = [each for each in took if each is not None]
    return TimeToVerify(round(median(known)) if known else None, len(known))


def _oldest(columns: Columns, rows: npt.NDArray[np.intp], now: int) -> int | None:
    return now - int(columns.start[rows[0]]) if len(rows) else None
