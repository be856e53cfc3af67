"""Set-up: both contingents bring their keys and first officers; from then on every entry is signed."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from models.edits.acting import is_set_up
from models.edits.authority import Refused
from models.edits.checks import cleaned
from models.journal import Actor, Change, Entry, Row, Value, append, canonical, inserted
from models.keys.signing import OFFICER, SigningKey
from models.records import ContingentKey, Officer
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem

KIND = "centre_set_up"


@dataclass(frozen=True, slots=True)
class Person:
    """An officer to be put on record; `id` is made beforehand, so that the key file can name its holder by it."""

    id: uuid.UUID
    name: str
    initials: str
    role: str
    public_key: str
    rank: str | None = None
    may_sign: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """What one contingent brings: its code, its own key, its officers, and the head who signs for it."""

    contingent: str
    key: SigningKey
    people: tuple[Person, ...]
    head: Actor


def set_up(store: Store, left: Side, right: Side) -> Entry:
    """Put the keys of both contingents and their first officers on record, signed by both heads.

    Raises:
        Problem: the centre is set up already, or a side brings no head with a key of its own.
    """
    for side, contingent in zip((left, right), store.profile.contingents, strict=True):
        _require_head(side, contingent.code)
    with store.writing() as session:
        if is_set_up(session):
            raise Refused(N_("This centre is set up already; its officers and keys are changed by both contingents."))
        return append(session, founding_entry(left, right, utc_now()))


def founding_entry(left: Side, right: Side, at: datetime) -> Entry:
    """Give the entry by which a centre is set up."""
    changes = (*_brought(left), *_brought(right))
    return Entry(new_id(), at, KIND, left.head, changes, second=right.head)


def officer_values(contingent: str, person: Person, key: SigningKey) -> Row:
    """Give the columns of an officer, certified by the key of the contingent."""
    values: dict[str, Value] = {
        "id": person.id,
        "name": cleaned(person.name),
        "initials": cleaned(person.initials),
        "rank": cleaned(person.rank or "") or None,
        "contingent": contingent,
        "role": person.role,
        "public_key": person.public_key,
        "may_sign": person.may_sign,
    }
    return {**values, "certificate": key.sign(OFFICER, certified(values)).hex()}


def certified(values: Row) -> bytes:
    """Give what a contingent certifies of an officer: who it is, of which contingent and role, with which key."""
    names = ("name", "contingent", "role", "public_key", "may_sign")
    key = values["id"]
    if not isinstance(key, uuid.UUID):
        raise TypeError("an officer without an id")
    return canonical({"id": key.hex, **{name: values[name] for name in names}}).encode()


def _brought(side: Side) -> Iterable[Change]:
    yield inserted(ContingentKey, id=new_id(), contingent=side.contingent, public_key=side.key.public)
    for person in side.people:
        yield inserted(Officer, **officer_values(side.contingent, person, side.key))


def _require_head(side: Side, contingent: str) -> None:
    head = side.head
    own = [person for person in side.people if person.id == head.officer_id and person.role == "HEAD"]
    if side.contingent != contingent or not own or head.key is None or head.key.public != own[0].public_key:
        raise Problem(
            N_("The contingent {code} is to bring a head with a key of their own before the centre can be set up."),
            code=contingent,
        )
