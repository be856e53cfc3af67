"""How an action becomes an entry: read, plan and write in one transaction, and never twice."""

import uuid
from collections.abc import Callable, Iterable
from dataclasses import fields as fields_of
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.edits.authority import Refused, authorize
from models.edits.checks import cleaned
from models.journal import Actor, Change, Entry, Value, append, changed, inserted, written
from models.records import Base, Incident, Officer, StatusStep
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem

R = TypeVar("R", bound=Base)
Plan = Callable[[Session], Iterable[Change | None]]
Who = Actor | tuple[Actor, Actor]
"""Who does an action: an officer alone, or with an officer of the other contingent, who signs the same entry."""
VOID = 90
DUPLICATE = 91
_LONGEST = 200_000
"""Characters in any text; the fields of forms allow fewer (models.edits.checks)."""


def act(
    store: Store,
    who: Who,
    kind: str,
    plan: Plan,
    *,
    about: uuid.UUID | None = None,
    reason: str | None = None,
    action: uuid.UUID | None = None,
) -> Entry:
    """Carry out an action: `plan` reads the record and says what changes; the entry is written with it.

    `about` is the incident concerned. `action` is the id made before the first try: an action tried again is not done
    twice.

    Raises:
        Refused: the officers may not do this, or not now (models.edits.authority).
        Problem: the plan refuses, nothing would change, or the database cannot be written.
    """
    actor, second = who if isinstance(who, tuple) else (who, None)
    with store.writing() as session:
        done = written(session, action) if action is not None else None
        if done is not None:
            return done
        admit(session, actor, kind, found(session, Incident, about) if about else None, second)
        changes = tuple(_fit(change) for change in plan(session) if change is not None)
        if not changes:
            raise Problem(N_("Nothing was changed, so nothing was entered."))
        said = _fit_text(reason) if reason else None
        entry = Entry(action or new_id(), utc_now(), kind, actor, changes, said, second)
        return append(session, entry)


def _fit(change: Change) -> Change:
    """Give a change whose new texts deceive and overwhelm no reader, whatever was typed and in whichever field.

    Raises:
        Problem: a text is too long for any field.
    """
    if change.after is None:
        return change
    after = {name: _fit_text(value) if isinstance(value, str) else value for name, value in change.after.items()}
    return change if after == change.after else replace(change, after=after)


def _fit_text(text: str) -> str:
    if len(text) > _LONGEST:
        raise Problem(
            N_("This text has {count} characters; at most {most} are kept. Shorten it, or attach it as a file."),
            count=len(text),
            most=_LONGEST,
        )
    return cleaned(text)


def admit(
    session: Session, actor: Actor, kind: str, record: Incident | None = None, second: Actor | None = None
) -> None:
    """See that officers may do an action and are who they say: once the centre has officers, only those signed in.

    Raises:
        Refused: they may not, or are not.
    """
    authorize(actor, kind, record, second)
    if is_set_up(session):
        for each in (actor, second):
            if each is not None:
                _require_signed_in(session, each)


def is_set_up(session: Session) -> bool:
    """Say whether the centre has officers with keys, so that every entry is signed."""
    return session.scalar(select(Officer.id).where(Officer.public_key.is_not(None)).limit(1)) is not None


def _require_signed_in(session: Session, actor: Actor) -> None:
    row = session.get(Officer, actor.officer_id, populate_existing=True) if actor.officer_id else None
    if row is None or row.void_reason is not None or actor.key is None or row.public_key != actor.key.public:
        raise Refused(N_("Only an officer who has signed in can enter something here. Sign in first."))
    if (row.name, row.contingent, row.role, row.may_sign) != (actor.name, actor.contingent, actor.role, actor.may_sign):
        raise Refused(N_("What is on record of {name} has changed. Sign in again."), name=actor.name)


def found(session: Session, record: type[R], key: uuid.UUID) -> R:
    """Read a record by its key.

    Raises:
        Problem: there is none.
    """
    row = session.get(record, key, populate_existing=True)
    if row is None:
        raise Problem(N_("This record is no longer in the database. Reload the list."))
    return row


def living_incident(session: Session, incident_id: uuid.UUID) -> Incident:
    """Read an incident that may be changed.

    Raises:
        Problem: there is none, or it is void or a duplicate.
    """
    incident = found(session, Incident, incident_id)
    if incident.status in (VOID, DUPLICATE):
        raise Problem(
            N_("{serial} is void or a duplicate and is changed no more. Restore it first."), serial=incident.serial
        )
    return incident


def values_of(fields: Any, *without: str) -> dict[str, Value]:
    """Give the fields of a form as values by name, texts cleaned and empty texts null, `without` some."""
    values = {field.name: getattr(fields, field.name) for field in fields_of(fields) if field.name not in without}
    return {name: (cleaned(value) or None) if isinstance(value, str) else value for name, value in values.items()}


def require_reason(reason: str) -> None:
    """See that a reason is given.

    Raises:
        Problem: it is empty.
    """
    if not cleaned(reason):
        raise Problem(N_("Give a reason: it is kept with the record."))


def touched(incident: Incident, **values: Value) -> Change | None:
    """Describe what changes in an incident, with its revision one higher; None when nothing does."""
    if all(getattr(incident, name) == value for name, value in values.items()):
        return None
    return changed(incident, **values, revision=incident.revision + 1)


def next_step(session: Session, incident: Incident, status: int) -> Change | None:
    """Describe the step to a status at this instant; None when the incident is there already."""
    if incident.status == status:
        return None
    last = session.scalar(select(func.max(StatusStep.step)).where(StatusStep.incident_id == incident.id))
    return inserted(StatusStep, incident_id=incident.id, step=(last or 0) + 1, status=status, at=utc_now())
