"""What is owed: verification tasks by their due time, and notifications that wait for an answer by their clock."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.records import Incident, Notification, VerificationTask
from models.records.base import to_ms

MOST = 500
"""Tasks or notifications that are listed."""


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task: times in ms UTC, `due` None when it has no time, `done` None while it is open."""

    id: uuid.UUID
    incident: uuid.UUID
    serial: str
    kind: str
    text: str
    owner: str
    contingent: str
    due: int | None
    done: int | None
    result: str

    def late(self, now: int) -> int | None:
        """How long (ms) the task has been overdue at `now`; None while it is not."""
        return now - self.due if self.done is None and self.due is not None and self.due < now else None


@dataclass(frozen=True, slots=True)
class NotificationLine:
    """One message to a party: times in ms UTC, `answered` None while the clock runs."""

    id: uuid.UUID
    incident: uuid.UUID | None
    serial: str
    addressee: str
    channel: str
    text: str
    sent: int
    answered: int | None
    answer: str

    def waiting(self, now: int) -> int:
        """How long (ms) the answer took, or has been waited for at `now`."""
        return max(0, (now if self.answered is None else self.answered) - self.sent)


def read_tasks(session: Session, *, done: bool = False, incident: uuid.UUID | None = None) -> tuple[TaskLine, ...]:
    """Read the open tasks, the one due first on top and those without a time last; or the `done` ones, newest first."""
    query = (
        select(VerificationTask, Incident)
        .join(Incident, Incident.id == VerificationTask.incident_id)
        .where(VerificationTask.void_reason.is_(None))
    )
    if incident is not None:
        query = query.where(VerificationTask.incident_id == incident)
    if done:
        query = query.where(VerificationTask.done_at.is_not(None)).order_by(VerificationTask.done_at.desc())
    else:
        query = query.where(VerificationTask.done_at.is_(None)).order_by(VerificationTask.due.is_(None))
        query = query.order_by(VerificationTask.due, VerificationTask.id)
    return tuple(_task(*row) for row in session.execute(query.limit(MOST)))


def read_notifications(
    session: Session, *, answered: bool = False, incident: uuid.UUID | None = None
) -> tuple[NotificationLine, ...]:
    """Read the notifications without an answer, the one that waits longest on top; or the answered, newest first."""
    query = (
        select(Notification, Incident)
        .outerjoin(Incident, Incident.id == Notification.incident_id)
        .where(Notification.void_reason.is_(None))
    )
    if incident is not None:
        query = query.where(Notification.incident_id == incident)
    if answered:
        query = query.where(Notification.answered_at.is_not(None)).order_by(Notification.answered_at.desc())
    else:
        query = query.where(Notification.answered_at.is_(None)).order_by(Notification.sent_at, Notification.id)
    return tuple(_notification(row, of) for row, of in session.execute(query.limit(MOST)))


def overdue(tasks: Sequence[TaskLine], now: int) -> int:
    """Count the tasks that are overdue at `now` (ms UTC)."""
    return sum(1 for task in tasks if task.late(now) is not None)


def _task(task: VerificationTask, incident: Incident) -> TaskLine:
    return TaskLine(
        task.id, incident.id, incident.serial, task.kind, task.text, task.owner, task.contingent or "",
        None if task.due is None else to_ms(task.due), None if task.done_at is None else to_ms(task.done_at),
        task.result or "",
    )  # fmt: skip


def _notification(row: Notification, incident: Incident | None) -> NotificationLine:
    return NotificationLine(
        row.id, row.incident_id, "" if incident is None else incident.serial, row.addressee, row.channel, row.text,
        to_ms(row.sent_at), None if row.answered_at is None else to_ms(row.answered_at), row.answer or "",
    )  # fmt: skip
