"""Posts: where they stand and how they are manned."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.acting import act, found, require_reason, values_of
from models.edits.checks import check_post, cleaned, first
from models.edits.fields import PostFields
from models.journal import Actor, Change, Entry, changed, inserted
from models.records import Post
from models.records.base import new_id
from models.store import Store
from models.text import N_, Problem


def change_post(
    store: Store,
    who: tuple[Actor, Actor],
    post_id: uuid.UUID | None,
    fields: PostFields,
    reason: str,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Change a post, or set up a new one (`post_id` None).

    Raises:
        Problem: another post has this name, or see models.edits.checks.check_post and models.edits.acting.
    """
    first(check_post(fields))
    require_reason(reason)
    values = values_of(fields)

    def plan(session: Session) -> list[Change | None]:
        namesake = select(Post.id).where(Post.name == values["name"], Post.void_reason.is_(None))
        if session.scalars(namesake.where(Post.id.is_distinct_from(post_id))).first() is not None:
            raise Problem(N_("There is a post called “{name}” already. Choose another name."), name=fields.name)
        if post_id is None:
            return [inserted(Post, id=new_id(), **values)]
        return [changed(found(session, Post, post_id), **values)]

    return act(store, who, "post_changed", plan, reason=reason, action=action)


def void_post(
    store: Store, who: tuple[Actor, Actor], post_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Give up a post, with a reason; what was reported from it stays.

    Raises:
        Problem: no reason is given, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        return [changed(found(session, Post, post_id), void_reason=cleaned(reason))]

    return act(store, who, "post_changed", plan, reason=reason, action=action)
