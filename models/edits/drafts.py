"""Drafts: what is typed and not yet entered, kept at once, so that a killed program loses next to nothing."""

import uuid

from sqlalchemy import delete, select

from models.records import Draft
from models.records.base import utc_now
from models.store import Store


def save_draft(store: Store, draft_id: uuid.UUID, kind: str, author: str, station: str, body: str) -> None:
    """Keep a form as it stands, over what was kept under the same id; `body` is JSON of its fields as typed.

    Raises:
        Problem: the database cannot be written.
    """
    with store.writing() as session:
        session.merge(
            Draft(id=draft_id, kind=kind, author=author, station=station, body=body, saved_at=utc_now()), load=True
        )


def drafts(store: Store, station: str, kind: str | None = None) -> list[Draft]:
    """Read the drafts of a station, of one kind of form or of all, oldest first.

    Raises:
        Problem: the database cannot be read.
    """
    query = select(Draft).where(Draft.station == station).order_by(Draft.saved_at, Draft.id)
    with store.reading() as session:
        return list(session.scalars(query if kind is None else query.where(Draft.kind == kind)))


def discard_draft(store: Store, draft_id: uuid.UUID) -> None:
    """Forget a draft: it was entered, or the officer does not want it.

    Raises:
        Problem: the database cannot be written.
    """
    with store.writing() as session:
        session.execute(delete(Draft).where(Draft.id == draft_id))
