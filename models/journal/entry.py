"""An entry of the journal: one action of one officer, as the rows it changed, with the values before and after."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from models.keys.signing import SigningKey
from models.records.base import Base

Value = str | int | float | bool | datetime | uuid.UUID | None
Row = Mapping[str, Value]
Key = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: the officer's name, the contingent (None for neither), and the station it is done at.

    Signed in, an officer has the id of the record and a key; `seal` is the secret of the contingent (32 bytes).
    Neither is ever written or shown. Two actors are the same who have the same name, contingent and station.
    """

    name: str
    contingent: str | None
    station: str
    role: str = field(default="WATCH", compare=False)
    may_sign: bool = field(default=False, compare=False)
    officer_id: uuid.UUID | None = field(default=None, compare=False)
    key: SigningKey | None = field(default=None, compare=False, repr=False)
    seal: bytes | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Change:
    """One row of one table, found by its key: `before` None makes it, `after` None takes it away.

    A new row lists its values but those that are null; a changed row lists only what changed.
    """

    table: str
    key: Key
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One user action. `id` is made before the first try, so that a retried action is written once.

    `second` is the officer of the other contingent, for what takes two. `seq` and `hash` are given by the journal when
    it is written.
    """

    id: uuid.UUID
    at: datetime
    kind: str
    actor: Actor
    changes: tuple[Change, ...] = field(repr=False)
    reason: str | None = None
    second: Actor | None = None
    seq: int = 0
    hash: bytes = b""

    @property
    def record_id(self) -> uuid.UUID:
        """The record the action is about: the key of its first change."""
        key = self.changes[0].key[0]
        if not isinstance(key, uuid.UUID):
            raise TypeError(f"the first change of {self.kind} has no UUID as its key")
        return key


def key_names(record: type[Base]) -> tuple[str, ...]:
    """Give the names of the key columns of a record, in the order of the table."""
    return tuple(str(column.name) for column in record.__table__.primary_key)


def inserted(record: type[Base], **values: Value) -> Change:
    """Describe a new row; columns not named are null."""
    key = tuple(values.pop(name) for name in key_names(record))
    return Change(record.__tablename__, key, None, {name: value for name, value in values.items() if value is not None})


def changed(row: Base, **after: Value) -> Change | None:
    """Describe what changes in a row just read; None when nothing does."""
    new = {name: value for name, value in after.items() if getattr(row, name) != value}
    if not new:
        return None
    return Change(row.__tablename__, _key(row), {name: getattr(row, name) for name in new}, new)


def removed(row: Base) -> Change:
    """Describe the end of a child row (a weapon struck from an incident); its values stay in the journal."""
    key = key_names(type(row))
    names = (str(column.name) for column in type(row).__table__.columns)
    values = {name: getattr(row, name) for name in names if name not in key}
    return Change(
        row.__tablename__, _key(row), {name: value for name, value in values.items() if value is not None}, None
    )


def _key(row: Base) -> Key:
    return tuple(getattr(row, name) for name in key_names(type(row)))
