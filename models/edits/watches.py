"""Watches: one begins with the officers of both sides, and is handed over by both, the next one beginning with it."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.acting import Who, act, found
from models.edits.checks import cleaned
from models.journal import Actor, Change, Entry, changed, inserted
from models.records import Officer, Watch
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem

BETWEEN = ", "
"""What stands between the names of the officers of one side."""


@dataclass(frozen=True, slots=True)
class Crew:
    """The officers of a watch, by name, of the left and of the right contingent."""

    left: tuple[str, ...]
    right: tuple[str, ...]


def begin_watch(store: Store, who: Who, crew: Crew, *, action: uuid.UUID | None = None) -> Entry:
    """Begin the first watch, or the one after a watch that nobody was there to take over.

    Raises:
        Problem: a watch is running, a side has nobody, or see models.edits.acting.act.
    """
    _require_crew(store, crew)

    def plan(session: Session) -> list[Change]:
        running = running_watch(session)
        if running is not None:
            raise Problem(N_("A watch is running. Hand it over; the next one begins with it."))
        return [_begun(crew, utc_now())]

    return act(store, who, "watch_begun", plan, action=action)


def hand_over(
    store: Store,
    who: tuple[Actor, Actor],
    watch_id: uuid.UUID,
    crew: Crew,
    note: str,
    open_items: str,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """End a watch with what it leaves open, initialled by both who sign, and begin the next with its crew.

    `open_items` is the JSON of models.handover. The entry's record is the watch that ended.

    Raises:
        Problem: it has ended already, a side of the next has nobody, or see models.edits.acting.act.
    """
    _require_crew(store, crew)

    def plan(session: Session) -> list[Change | None]:
        watch = found(session, Watch, watch_id)
        if watch.end is not None or watch.void_reason is not None:
            raise Problem(N_("This watch was handed over already."))
        initials = _initials(session, store, who)
        at = utc_now()
        values = {"end": at, "handover_note": cleaned(note) or None, "open_items": open_items}
        return [changed(watch, **values, initials_left=initials[0], initials_right=initials[1]), _begun(crew, at)]

    return act(store, who, "watch_handed_over", plan, action=action)


def running_watch(session: Session) -> Watch | None:
    """Read the watch that has begun and not ended; None when there is none."""
    query = select(Watch).where(Watch.end.is_(None), Watch.void_reason.is_(None)).order_by(Watch.start.desc()).limit(1)
    return session.scalars(query).first()


def last_watch(session: Session) -> Watch | None:
    """Read the watch that was handed over last; None when none was."""
    query = select(Watch).where(Watch.end.is_not(None), Watch.void_reason.is_(None)).order_by(Watch.end.desc()).limit(1)
    return session.scalars(query).first()


def crew_of(watch: Watch) -> Crew:
    """Give the officers of a watch."""
    left, right = (tuple(filter(None, names.split(BETWEEN))) for names in (watch.officers_left, watch.officers_right))
    return Crew(left, right)


def _begun(crew: Crew, at: datetime) -> Change:
    return inserted(Watch, id=new_id(), start=at, officers_left=_said(crew.left), officers_right=_said(crew.right))


def _said(names: Sequence[str]) -> str:
    """A comma in a name would make two officers of one."""
    return BETWEEN.join(dict.fromkeys(cleaned(name).replace(",", " ") for name in names if cleaned(name)))


def _require_crew(store: Store, crew: Crew) -> None:
    for names, contingent in zip((crew.left, crew.right), store.profile.contingents, strict=True):
        if not _said(names):
            raise Problem(
                N_("A watch has officers of both sides. Name one of {contingent}."), contingent=contingent.code
            )


def _initials(session: Session, store: Store, who: tuple[Actor, Actor]) -> tuple[str, str]:
    """The initials of both, the left contingent's first, as they stand on record."""
    by_side = {actor.contingent: actor for actor in who}
    left, right = (by_side.get(contingent.code) for contingent in store.profile.contingents)
    return _initials_of(session, left), _initials_of(session, right)


def _initials_of(session: Session, actor: Actor | None) -> str:
    if actor is None:
        return ""
    row = session.get(Officer, actor.officer_id) if actor.officer_id is not None else None
    if row is not None:
        return row.initials
    return initials_of(actor.name)


def initials_of(name: str) -> str:
    """Give the initials of an officer's name: "M. Demir" signs MD."""
    return "".join(word[0] for word in name.replace(".", " ").split() if word[0].isalpha()).upper()[:4]
