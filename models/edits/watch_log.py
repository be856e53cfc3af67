"""The watch log: one numbered line after another."""

import uuid

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.edits.acting import act, found, require_reason, values_of
from models.edits.checks import cleaned
from models.edits.fields import WatchLogFields
from models.journal import Actor, Change, Entry, changed, inserted
from models.records import WatchLogEntry
from models.records.base import new_id
from models.store import Store
from models.text import N_, Problem


def log_watch_entry(store: Store, actor: Actor, fields: WatchLogFields, *, action: uuid.UUID | None = None) -> Entry:
    """Write a line of the watch log with the next number.

    Raises:
        Problem: it says nothing, or see models.edits.acting.act.
    """
    values = values_of(fields)
    if not values["known"]:
        raise Problem(N_("This cannot be empty. Say it in a few words."))

    def plan(session: Session) -> list[Change]:
        number = (session.scalar(select(func.max(WatchLogEntry.number))) or 0) + 1
        initials = values["initials"] or ""
        row = {**values, "initials": initials, "number": number, "contingent": actor.contingent}
        return [inserted(WatchLogEntry, id=new_id(), **row)]

    return act(store, actor, "watch_logged", plan, action=action)


def void_watch_line(
    store: Store, who: tuple[Actor, Actor], line_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Make a line void, with a reason; it keeps its number and stays readable.

    Raises:
        Problem: it is void already, no reason is given, or see models.edits.acting.act.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        line = found(session, WatchLogEntry, line_id)
        if line.void_reason is not None:
            raise Problem(N_("This line is void already."))
        return [changed(line, void_reason=cleaned(reason))]

    return act(store, who, "watch_line_voided", plan, reason=reason, action=action)
