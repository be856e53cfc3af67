"""Drafts: what is typed and not yet entered, kept at once, so that a killed program loses next to nothing."""

import uuid

from sqlalchemy import delete, select

from models.journal import Actor
from models.keys.sealing import NotOpened, seal, unseal
from models.records import Draft
from models.records.base import utc_now
from models.store import Store

_SEALED = "sealed:"
"""What the body of a sealed draft begins with; no JSON does."""


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


def seal_draft(actor: Actor, draft_id: uuid.UUID, body: str) -> str:
    """Give the body of a draft as only the actor's contingent can read it; as it is where there is no secret yet."""
    return body if actor.seal is None else _SEALED + seal(actor.seal, draft_id.bytes, body)


def open_draft(actor: Actor, draft: Draft) -> str:
    """Give the body of a draft that may be sealed.

    Raises:
        NotOpened: it is sealed by the other contingent, or the actor has no secret.
    """
    if not draft.body.startswith(_SEALED):
        return draft.body
    if actor.seal is None:
        raise NotOpened
    return unseal(actor.seal, draft.id.bytes, draft.body.removeprefix(_SEALED))
