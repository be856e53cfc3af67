"""The history of a record: every action that touched it, with each value before and after, oldest first."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.journal.body import entry_in, layouts
from models.journal.entry import Actor, Change, Key, Value
from models.records import AuditEntry, AuditSubject

NOT_TOLD = frozenset({"revision", "search_text"})
"""Columns that follow from others and say nothing to a reader."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that changed; `old` is None for a new row, `new` for one taken away. Values are codes, never labels."""

    table: str
    key: Key
    field: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One action in the history: its number, who did what when and why, and the values it changed."""

    seq: int
    id: uuid.UUID
    at: datetime
    kind: str
    actor: Actor
    reason: str | None
    changes: tuple[FieldChange, ...]
    second: Actor | None = None


def history(session: Session, record_id: uuid.UUID) -> tuple[HistoryLine, ...]:
    """Read the history of an incident, report or other record, oldest first; empty when there is none."""
    query = (
        select(AuditEntry.seq, AuditEntry.body)
        .join(AuditSubject, AuditSubject.seq == AuditEntry.seq)
        .where(AuditSubject.subject_id == record_id)
        .order_by(AuditEntry.seq)
    )
    return tuple(_line(seq, body) for seq, body in session.execute(query))


def _line(seq: int, body: str) -> HistoryLine:
    entry = entry_in(body, seq)
    changes = tuple(each for change in entry.changes for each in _fields(change))
    return HistoryLine(seq, entry.id, entry.at, entry.kind, entry.actor, entry.reason, changes, entry.second)


def _fields(change: Change) -> tuple[FieldChange, ...]:
    before, after = change.before or {}, change.after or {}
    names = [*after, *(name for name in before if name not in after)]
    if not names:  # a row that is only its key: a weapon of an incident
        value, name = change.key[-1], layouts()[change.table].keys[-1]
        old, new = (None, value) if change.before is None else (value, None)
        return (FieldChange(change.table, change.key, name, old, new),)
    return tuple(
        FieldChange(change.table, change.key, name, before.get(name), after.get(name))
        for name in names
        if name not in NOT_TOLD
    )
