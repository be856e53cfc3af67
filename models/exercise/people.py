"""The invented officers of an exercise: enough of each contingent to play every part, signed in without a password."""

import uuid
from datetime import datetime

from models.edits.set_up import Person, Side, founding_entry
from models.journal import Actor, Entry
from models.keys.exercise_keys import exercise_secrets
from models.profile import Profile
from models.records import Officer
from models.store import Store
from models.text import N_, Problem

_NAMES = (
    (("M. Demir", "WATCH"), ("B. Yılmaz", "WATCH"), ("E. Aydın", "ANALYST"), ("S. Koç", "LIAISON"),
     ("H. Kaya", "HEAD"), ("C. Şahin", "ADMIN")),
    (("A. Petrov", "WATCH"), ("D. Orlov", "WATCH"), ("N. Smirnova", "ANALYST"), ("K. Belov", "LIAISON"),
     ("V. Sokolov", "HEAD"), ("I. Volkov", "ADMIN")),
)  # fmt: skip


def found_exercise(profile: Profile, at: datetime) -> Entry:
    """Give the entry by which an exercise gets its officers."""
    left, right = (_side(contingent.code, place) for place, contingent in enumerate(profile.contingents))
    return founding_entry(left, right, at)


def exercise_officer(profile: Profile, side: int, role: str, station: str, *, turn: int = 0) -> Actor:
    """Sign in the `turn`-th invented officer of a role of the left (0) or right (1) contingent."""
    contingent = profile.contingents[side].code
    name = [name for name, of in _NAMES[side] if of == role][turn]
    return _actor(contingent, name, role, station)


def exercise_actor(store: Store, officer: Officer, station: str) -> Actor:
    """Sign an officer of an exercise in; it takes no password.

    Raises:
        Problem: this is no exercise, or the officer is not one of its invented ones.
    """
    actor = _actor(str(officer.contingent), officer.name, officer.role, station)
    if not store.exercise or actor.officer_id != officer.id:
        raise Problem(N_("Only an invented officer of an exercise signs in without a password."))
    return actor


def _side(contingent: str, at: int) -> Side:
    people = tuple(_person(contingent, name, role) for name, role in _NAMES[at])
    head = next(name for name, role in _NAMES[at] if role == "HEAD")
    return Side(
        contingent, exercise_secrets(contingent, contingent).key, people, _actor(contingent, head, "HEAD", "exercise")
    )


def _person(contingent: str, name: str, role: str) -> Person:
    initials = "".join(part[0] for part in name.split())
    public = exercise_secrets(contingent, name).key.public
    return Person(_id_of(contingent, name), name, initials, role, public)


def _actor(contingent: str, name: str, role: str, station: str) -> Actor:
    own = exercise_secrets(contingent, name)
    return Actor(name, contingent, station, role, officer_id=_id_of(contingent, name), key=own.key, seal=own.seal)


def _id_of(contingent: str, name: str) -> uuid.UUID:
    """The same officer has the same id in every exercise."""
    return uuid.uuid5(uuid.NAMESPACE_URL, f"trucewatch exercise officer {contingent} {name}")
