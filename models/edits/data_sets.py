"""Data sets: one entry per import, carrying the hashes of file and rows; hidden and shown again with a reason."""

import uuid
from dataclasses import asdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.columns import OWN
from models.edits.acting import act, found, require_reason
from models.edits.checks import cleaned
from models.edits.fields import DataSetFields
from models.journal import Actor, Change, Entry, append, changed, inserted
from models.records import DataSet
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem


def add_data_set(session: Session, actor: Actor, fields: DataSetFields) -> Entry:
    """Enter a new data set, in the writing session in which its rows are written (before or after, in bulk).

    Raises:
        Problem: another data set has this name, or it is that of the centre's own incidents.
    """
    if fields.name == OWN or data_set_named(session, fields.name) is not None:
        raise Problem(N_("There is a data set called “{name}” already. Choose another name."), name=fields.name)
    now = utc_now()
    row = inserted(DataSet, **asdict(fields), imported_at=now)
    return append(session, Entry(new_id(), now, "data_set_added", actor, (row,)))


def extend_data_set(session: Session, actor: Actor, fields: DataSetFields) -> Entry:
    """Enter that a later file brought new rows into a data set; `rows` is then their number in all.

    Raises:
        Problem: there is no data set with this id.
    """
    now = utc_now()
    row = changed(found(session, DataSet, fields.id), **asdict(fields), imported_at=now)
    if row is None:
        raise Problem(N_("Nothing was changed, so nothing was entered."))
    return append(session, Entry(new_id(), now, "data_set_extended", actor, (row,)))


def data_set_named(session: Session, name: str) -> DataSet | None:
    """Read a data set by its name, hidden or not; None when there is none."""
    return session.scalars(select(DataSet).where(DataSet.name == name)).one_or_none()


def hide_data_set(
    store: Store, actor: Actor, data_set_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Take a data set out of list, map and charts; its rows stay.

    Raises:
        Problem: no reason is given, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        return [changed(found(session, DataSet, data_set_id), void_reason=cleaned(reason))]

    return act(store, actor, "data_set_hidden", plan, reason=reason, action=action)


def show_data_set(store: Store, actor: Actor, data_set_id: uuid.UUID, *, action: uuid.UUID | None = None) -> Entry:
    """Bring a hidden data set back.

    Raises:
        Problem: see models.edits.acting.
    """

    def plan(session: Session) -> list[Change | None]:
        return [changed(found(session, DataSet, data_set_id), void_reason=None)]

    return act(store, actor, "data_set_shown", plan, action=action)
