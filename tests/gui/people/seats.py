"""Taking a seat at the desk of an exercise, where no password is asked."""

from gui.desk import Desk
from models.exercise.people import exercise_officer
from models.journal import Actor


def take_seat(desk: Desk, side: int = 0, role: str = "WATCH") -> Actor:
    """Let an invented officer of the left (0) or right (1) contingent be at the desk."""
    assert desk.session is not None
    actor = exercise_officer(desk.session.store.profile, side, role, desk.session.station)
    desk.session.take(actor)
    return actor
