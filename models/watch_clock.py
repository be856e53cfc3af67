"""The verification clock: how long each contingent's oldest unanswered incident has been waiting."""

import numpy as np

from models.columns import Columns, Mask
from models.profile import Profile
from models.vocabulary import OUT_OF_COUNT, VERIFIED

_FILED = 2
"""From this position on in ANSWER_CODES an assessment is filed."""


def oldest_unanswered(columns: Columns, profile: Profile, now: int) -> tuple[int | None, int | None]:
    """For the left and the right contingent: ms since the start of its oldest own incident without its assessment.

    Void incidents, duplicates and those with a signed finding wait for nobody; None when none is waiting.
    """
    statuses = columns.codes("status", profile)
    standing = np.array([code.isdigit() and code not in OUT_OF_COUNT | VERIFIED for code in statuses])
    waiting = (columns.data_set == 0) & standing[columns.status]
    return _oldest(columns, waiting & (columns.answer_left < _FILED), now), _oldest(
        columns, waiting & (columns.answer_right < _FILED), now
    )


def _oldest(columns: Columns, waiting: Mask, now: int) -> int | None:
    rows = np.flatnonzero(waiting)
    return now - int(columns.start[rows[0]]) if len(rows) else None
