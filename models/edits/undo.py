"""Undo: an officer takes back the last step that was theirs, as a new entry; redo is the undo of the undo."""

import uuid
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.acting import VOID, act
from models.edits.authority import authorize
from models.journal import Actor, Change, Entry, Value, entry_in, subjects_of
from models.records import AuditEntry, AuditSubject, Base, Incident, StatusStep
from models.records.base import utc_now
from models.store import Store
from models.text import N_, Problem, date_time_group

UNDONE = "UNDONE"
"""The reason kept with a record whose making was undone."""
UNDOABLE = frozenset(
    {
        "report_logged", "report_matched", "report_graded", "incident_opened", "incident_corrected", "incident_linked",
        "watch_logged", "task_added", "task_finished", "task_voided", "answer_entered", "data_set_hidden",
        "data_set_shown", "step_undone",
    }
)  # fmt: skip
"""Steps that can be taken back: on what is filed, signed or told to a party, others rely at once.

What two officers did together, neither takes back alone.
"""


def last_step(session: Session, actor: Actor) -> Entry | None:
    """Read the last entry of an officer (by name and contingent); None when there is none."""
    query = (
        select(AuditEntry)
        .where(AuditEntry.author == actor.name, AuditEntry.contingent.is_not_distinct_from(actor.contingent))
        .order_by(AuditEntry.seq.desc())
        .limit(1)
    )
    row = session.scalars(query).one_or_none()
    return entry_in(row.body, row.seq, row.hash) if row else None


def undo_last(store: Store, actor: Actor, *, action: uuid.UUID | None = None) -> Entry:
    """Take back the actor's last step by an entry that turns it round; a second undo takes back the first.

    Nothing is deleted by it: a record that the step made becomes void.

    Raises:
        Problem: there is no such step, it cannot be undone, or somebody has built on it.
    """

    def plan(session: Session) -> list[Change]:
        step = last_step(session, actor)
        if step is None:
            raise Problem(N_("There is no step of yours to undo."))
        if step.kind not in UNDOABLE or step.second is not None:
            raise Problem(
                N_("Your last step cannot be undone: others may rely on it already. Enter a correction instead.")
            )
        authorize(actor, step.kind)
        _require_nothing_built_on(session, step)
        return list(inverse(step))

    return act(store, actor, "step_undone", plan, action=action)


def _require_nothing_built_on(session: Session, step: Entry) -> None:
    subjects = subjects_of(step.changes)
    later = (
        select(AuditEntry)
        .join(AuditSubject, AuditSubject.seq == AuditEntry.seq)
        .where(AuditSubject.subject_id.in_(subjects), AuditSubject.seq > step.seq)
        .order_by(AuditEntry.seq)
        .limit(1)
    )
    builder = session.scalars(later).first()
    if builder is not None:
        raise Problem(
            N_("Your last step cannot be undone: {name} has built on it ({time}). Enter a correction instead."),
            name=builder.author,
            time=date_time_group(int(builder.at.timestamp() * 1000)),
        )


def inverse(step: Entry) -> Iterator[Change]:
    """Turn a step round: values go back, new records become void, rows that were part of a new record stay with it."""
    made = {change.key[0] for change in step.changes if change.before is None and _is_voidable(change.table)}
    for change in step.changes:
        if change.before is not None and change.after is not None:
            yield _turned(change)
        elif change.before is not None or change.key[0] not in made:
            yield Change(change.table, change.key, change.after, change.before)
        elif _is_voidable(change.table):
            yield from _voided(step, change)


def _is_voidable(table: str) -> bool:
    return "void_reason" in Base.metadata.tables[table].columns


def _turned(change: Change) -> Change:
    before, after = dict(change.after or {}), dict(change.before or {})
    if "revision" in before:
        after["revision"] = _next_revision(before)
    return Change(change.table, change.key, before, after)


def _voided(step: Entry, change: Change) -> Iterator[Change]:
    made = change.after or {}
    if change.table != Incident.__tablename__:
        yield Change(change.table, change.key, {"void_reason": None}, {"void_reason": UNDONE})
        return
    before = {"void_reason": None, "status": made["status"], "revision": made["revision"]}
    after: dict[str, Value] = {"void_reason": UNDONE, "status": VOID, "revision": _next_revision(made)}
    yield Change(change.table, change.key, before, after)
    taken = [
        each.key[1] for each in step.changes if each.table == StatusStep.__tablename__ and isinstance(each.key[1], int)
    ]
    number = max(taken, default=0) + 1
    yield Change(StatusStep.__tablename__, (change.key[0], number), None, {"status": VOID, "at": utc_now()})


def _next_revision(values: dict[str, Value] | object) -> int:
    revision = values["revision"] if isinstance(values, dict) else None
    if not isinstance(revision, int):
        raise TypeError("an incident without revision")
    return revision + 1
