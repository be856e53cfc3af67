"""What was watched: hours by sector that were covered, denied, jammed or out of order, so that a zero is evidence."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from models.answer import Answer
from models.columns import NONE, OWN
from models.edits.watches import running_watch
from models.period import HOUR
from models.records import (
    Base,
    Coverage,
    Draft,
    Incident,
    Notification,
    SourceReport,
    VerificationTask,
    WatchLogEntry,
)
from models.records.base import from_ms, to_ms

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SectorWatch:
    """One sector in one period: hours by state, overlapping sensors counted once; `sensors` are those that were up."""

    sector: str
    asked: float
    watched: float
    denied: float
    jammed: float
    down: float
    sensors: tuple[str, ...]

    @property
    def share(self) -> float:
        """Watched hours as a share 0 to 1 of the hours asked for; 0 when none are."""
        return self.watched / self.asked if self.asked else 0.0


def read_watching(session: Session, first: int, last: int, sectors: Iterable[str]) -> tuple[SectorWatch, ...]:
    """Read what was watched from `first` until `last` (ms UTC), one line per sector in the order given.

    A stretch without an end counts until `last`; void records do not count.
    """
    query = select(Coverage).where(
        Coverage.void_reason.is_(None),
        Coverage.start < from_ms(last),
        or_(Coverage.end.is_(None), Coverage.end > from_ms(first)),
    )
    records = session.scalars(query).all()
    return tuple(_sector(code, [each for each in records if each.sector == code], (first, last)) for code in sectors)


def watched_for(session: Session, answer: Answer) -> tuple[SectorWatch, ...]:
    """Read what was watched of the sectors and the period that an answer is about, one line per sector.

    Empty when only somebody else's events are asked for, or nothing was recorded of at least an hour of the period.
    """
    question = answer.question
    if question.data_sets and OWN not in question.data_sets:
        return ()
    chosen = question.sectors - {NONE}
    sectors = [each.code for each in answer.profile.sectors if not chosen or each.code in chosen]
    since = recorded_since(session)
    first, last = answer.bounds
    first, last = max(first, since or 0), min(last, answer.now)
    if since is None or last - first < HOUR:
        return ()
    return read_watching(session, first, last, sectors)


def recorded_since(session: Session) -> int | None:
    """Give the instant (ms UTC) from which the centre has recorded what it watches; None: it never has."""
    at = session.scalar(select(Coverage.start).where(Coverage.void_reason.is_(None)).order_by(Coverage.start).limit(1))
    return None if at is None else to_ms(at)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One stretch of one sensor as it stands on record: times in ms UTC, `end` None while it goes on."""

    id: uuid.UUID
    sector: str
    sensor: str
    start: int
    end: int | None
    state: str
    visibility_m: int | None
    text: str


def read_stretches(session: Session, first: int, last: int) -> tuple[Stretch, ...]:
    """Read the stretches that touch the time from `first` until `last` (ms UTC), by sector, sensor and start."""
    query = (
        select(Coverage)
        .where(
            Coverage.void_reason.is_(None),
            Coverage.start < from_ms(last),
            or_(Coverage.end.is_(None), Coverage.end > from_ms(first)),
        )
        .order_by(Coverage.sector, Coverage.sensor, Coverage.start)
    )
    return tuple(_stretch(each) for each in session.scalars(query))


def read_open_stretches(session: Session) -> tuple[Stretch, ...]:
    """Read the stretches that go on, by sector and sensor."""
    query = select(Coverage).where(Coverage.void_reason.is_(None), Coverage.end.is_(None))
    return tuple(_stretch(each) for each in session.scalars(query.order_by(Coverage.sector, Coverage.sensor)))


@dataclass(frozen=True, slots=True)
class Duties:
    """What waits for the watch.

    `drafts` were typed and not entered; `unanswered` counts incidents that wait for the left and the right contingent;
    `overdue` of the open tasks are; `answers` are those parties owe; `crew` are the officers of the running watch.
    """

    log_entries: int
    drafts: int
    waiting_reports: int
    unanswered: tuple[int, int]
    open_tasks: int
    overdue: int
    answers: int
    since: int
    crew: tuple[str, str] | None


def read_duties(session: Session, since: int, now: int) -> Duties:
    """Read at `now` what the watch has before it: the one on record, or else that which began at `since` (ms UTC)."""

    def count(record: type[Base], *conditions: ColumnElement[bool]) -> int:
        return session.scalar(select(func.count()).select_from(record).where(*conditions)) or 0

    waiting = (SourceReport.incident_id.is_(None), SourceReport.void_reason.is_(None))
    only_right, only_left = (count(Incident, Incident.status == status) for status in (41, 40))
    tasks = (VerificationTask.done_at.is_(None), VerificationTask.void_reason.is_(None))
    watch = running_watch(session)
    since = since if watch is None else to_ms(watch.start)
    return Duties(
        log_entries=count(WatchLogEntry, WatchLogEntry.at >= from_ms(since), WatchLogEntry.void_reason.is_(None)),
        drafts=count(Draft),
        waiting_reports=count(SourceReport, *waiting),
        unanswered=(only_right, only_left),
        open_tasks=count(VerificationTask, *tasks),
        overdue=count(VerificationTask, *tasks, VerificationTask.due < from_ms(now)),
        answers=count(Notification, Notification.answered_at.is_(None), Notification.void_reason.is_(None)),
        since=since,
        crew=None if watch is None else (watch.officers_left, watch.officers_right),
    )


def _stretch(row: Coverage) -> Stretch:
    end = None if row.end is None else to_ms(row.end)
    return Stretch(row.id, row.sector, row.sensor, to_ms(row.start), end, row.state, row.visibility_m, row.text or "")


def _sector(code: str, records: Sequence[Coverage], period: Span) -> SectorWatch:
    hours = {
        state: _hours([_within(each, period) for each in records if each.state == state])
        for state in ("UP", "DENIED", "JAMMED", "DOWN")
    }
    sensors = tuple(sorted({each.sensor for each in records if each.state == "UP"}))
    asked = (period[1] - period[0]) / HOUR
    return SectorWatch(code, asked, hours["UP"], hours["DENIED"], hours["JAMMED"], hours["DOWN"], sensors)


def _within(record: Coverage, period: Span) -> Span:
    end = period[1] if record.end is None else to_ms(record.end)
    return max(to_ms(record.start), period[0]), min(end, period[1])


def _hours(spans: Sequence[Span]) -> float:
    """Measure the union of stretches of time, in hours."""
    total, reached = 0, 0
    for start, end in sorted(spans):
        if end > reached:
            total += end - max(start, reached)
            reached = end
    return total / HOUR
