"""The watch log: one numbered line after another."""

import uuid

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.edits.acting import act, values_of
from models.edits.fields import WatchLogFields
from models.journal import Actor, Change, Entry, inserted
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
