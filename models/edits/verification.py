"""Verification and what follows from a finding: tasks, notifications of the parties, closing."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Session

from models.edits.acting import act, found, living_incident, next_step, require_reason, touched, values_of
from models.edits.checks import check_notification, check_task, cleaned, first
from models.edits.fields import NotificationFields, TaskFields
from models.journal import Actor, Change, Conflict, Entry, changed, inserted
from models.records import Notification, VerificationTask
from models.records.base import new_id, utc_now
from models.store import Store


def add_task(
    store: Store, actor: Actor, incident_id: uuid.UUID, fields: TaskFields, *, action: uuid.UUID | None = None
) -> Entry:
    """Give out a task; an incident not yet assessed is from then on under verification. The entry's record is the task.

    Raises:
        Problem: see models.edits.checks.check_task and models.edits.acting.
    """
    first(check_task(store.profile, fields))

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        status = max(incident.status, 30)
        row = inserted(VerificationTask, id=new_id(), incident_id=incident_id, **values_of(fields))
        return [row, touched(incident, status=status), next_step(session, incident, status)]

    return act(store, actor, "task_added", plan, about=incident_id, action=action)


def finish_task(
    store: Store, actor: Actor, task_id: uuid.UUID, result: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Enter the result of a task.

    Raises:
        Conflict: somebody has entered one already, or the task is void; nothing is overwritten.
        Problem: see models.edits.acting.
    """

    def plan(session: Session) -> list[Change | None]:
        task = found(session, VerificationTask, task_id)
        if task.done_at is not None or task.void_reason is not None:
            raise Conflict
        return [changed(task, done_at=utc_now(), result=cleaned(result))]

    return act(store, actor, "task_finished", plan, action=action)


def void_task(store: Store, actor: Actor, task_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None) -> Entry:
    """Void a task that is not to be done any more; it stays with its reason.

    Raises:
        Conflict: it is done or void already.
        Problem: no reason is given, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        task = found(session, VerificationTask, task_id)
        if task.done_at is not None or task.void_reason is not None:
            raise Conflict
        return [changed(task, void_reason=cleaned(reason))]

    return act(store, actor, "task_voided", plan, reason=reason, action=action)


def notify_party(
    store: Store, actor: Actor, incident_id: uuid.UUID, fields: NotificationFields, *, action: uuid.UUID | None = None
) -> Entry:
    """Enter that a party was told; once a finding is signed the incident counts as notified.

    Raises:
        Problem: see models.edits.checks.check_notification and models.edits.acting.
    """
    first(check_notification(fields))

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        status = 70 if incident.status in (60, 61) else incident.status
        row = inserted(Notification, id=new_id(), incident_id=incident_id, **values_of(fields))
        return [row, touched(incident, status=status), next_step(session, incident, status)]

    return act(store, actor, "party_notified", plan, about=incident_id, action=action)


def enter_answer(
    store: Store,
    actor: Actor,
    notification_id: uuid.UUID,
    answer: str,
    *,
    at: datetime | None = None,
    action: uuid.UUID | None = None,
) -> Entry:
    """Enter what a party answered, and when it came (now, unless `at` is given); its clock stops.

    Raises:
        Conflict: somebody has entered an answer already, or the notification is void; nothing is overwritten.
        Problem: see models.edits.acting.
    """

    def plan(session: Session) -> list[Change | None]:
        row = found(session, Notification, notification_id)
        if row.answered_at is not None or row.void_reason is not None:
            raise Conflict
        return [changed(row, answer=cleaned(answer), answered_at=at or utc_now())]

    return act(store, actor, "answer_entered", plan, action=action)


def close_incident(
    store: Store, who: tuple[Actor, Actor], incident_id: uuid.UUID, *, action: uuid.UUID | None = None
) -> Entry:
    """Close an incident on which a finding is signed.

    Raises:
        Problem: no finding is signed, or see models.edits.acting.
    """

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        return [touched(incident, status=80), next_step(session, incident, 80)]

    return act(store, who, "incident_closed", plan, about=incident_id, action=action)
