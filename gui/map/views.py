"""The views an officer comes back to: the sectors, the whole theatre, the incidents that answer."""

import numpy as np

from gui.map.projection import View, bounds_of
from models.answer import Answer
from models.profile import Profile

_CLOSEST = 44
"""The level beyond which fitting to incidents does not zoom in: one incident alone still shows where it is."""


def sectors_view(profile: Profile, width: float, height: float) -> View:
    """The sectors of the centre; its theatre when it has none."""
    corners = [corner for sector in profile.sectors for corner in sector.outline]
    if not corners:
        return View.fitting(profile.theatre, width, height)
    lons, lats = zip(*corners, strict=True)
    return View.fitting((min(lons), min(lats), max(lons), max(lats)), width, height, 8)


def theatre_view(profile: Profile, width: float, height: float) -> View:
    """The whole theatre, with the sectors in the middle."""
    middle = sectors_view(profile, width, height)
    whole = View.fitting(profile.theatre, width, height, 0)
    return View(middle.x, middle.y, whole.level, width, height)


def answer_view(answer: Answer, width: float, height: float) -> View:
    """All incidents that answer and have a point; the theatre when there are none."""
    lats = np.asarray(answer.columns.lat[answer.rows], np.float64)
    lons = np.asarray(answer.columns.lon[answer.rows], np.float64)
    box = bounds_of(lats, lons)
    if box is None:
        return theatre_view(answer.profile, width, height)
    return View.fitting(box, width, height, 40, _CLOSEST)
