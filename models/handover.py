"""What a watch hands over: everything that is open when its officers go, told by side and kept with the watch."""

import uuid
from dataclasses import dataclass

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.duties import NotificationLine, TaskLine, overdue, read_notifications, read_tasks
from models.edits.authority import FLOOR
from models.edits.watches import Crew, crew_of, running_watch
from models.journal import canonical
from models.period import HOUR, watch_start
from models.profile import Profile
from models.records import Draft, Incident, NationalAssessment, Officer, SourceReport, Watch
from models.records.base import to_ms
from models.watching import SectorWatch, read_watching

_MOST = 200
"""Incidents that are named one by one; the rest is counted."""
_FOR_BOTH = (10, 20, 30)
_FOR_LEFT, _FOR_RIGHT = (*_FOR_BOTH, 41), (*_FOR_BOTH, 40)
_FOR_FINDING = (50, 51)


@dataclass(frozen=True, slots=True)
class Standing:
    """Incidents that wait for somebody: how many, and the oldest of them by id and serial."""

    count: int
    oldest: tuple[tuple[uuid.UUID, str], ...]


@dataclass(frozen=True, slots=True)
class OpenItems:
    """What is open at one instant.

    `left`, `right`: incidents that wait for the assessment of that contingent; `finding`: those both have assessed.
    `sealed`: sealed assessments of the left and the right contingent that wait for the other. `watched`: what was
    watched since the watch began, one line per sector; `unwatched`: the sectors nobody watches now.
    """

    since: int
    left: Standing
    right: Standing
    finding: Standing
    tasks: tuple[TaskLine, ...]
    overdue: int
    notifications: tuple[NotificationLine, ...]
    drafts: int
    reports: int
    sealed: tuple[int, int]
    watched: tuple[SectorWatch, ...]
    unwatched: tuple[str, ...]

    def to_json(self) -> str:
        """Write it as the watch keeps it: counts, serials and codes, so that no language is in the record."""
        return canonical(
            {
                "waiting": {
                    name: {"count": each.count, "oldest": [serial for _, serial in each.oldest]}
                    for name, each in (("left", self.left), ("right", self.right), ("finding", self.finding))
                },
                "tasks": [{"serial": each.serial, "kind": each.kind, "due": each.due} for each in self.tasks],
                "overdue": self.overdue,
                "notifications": [{"serial": each.serial, "addressee": each.addressee} for each in self.notifications],
                "drafts": self.drafts,
                "reports": self.reports,
                "sealed": list(self.sealed),
                "unwatched": list(self.unwatched),
            }
        )


class HandedOver(msgspec.Struct, frozen=True):
    """What a watch left open, in counts, as it was kept with it."""

    overdue: int = 0
    drafts: int = 0
    reports: int = 0
    tasks: tuple[dict[str, str | int | None], ...] = ()
    notifications: tuple[dict[str, str], ...] = ()
    unwatched: tuple[str, ...] = ()


def read_handed_over(watch: Watch) -> HandedOver | None:
    """Read what a watch left open; None when it is not on record or cannot be read."""
    try:
        return None if watch.open_items is None else msgspec.json.decode(watch.open_items, type=HandedOver)
    except msgspec.DecodeError:
        return None


def read_open_items(session: Session, profile: Profile, station: str, now: int) -> OpenItems:
    """Read what is open at `now` (ms UTC); drafts are those of a station."""
    watch = running_watch(session)
    since = watch_start(now, profile) if watch is None else to_ms(watch.start)
    tasks = read_tasks(session)
    sectors = [sector.code for sector in profile.sectors]
    drafts = select(func.count()).select_from(Draft).where(Draft.station == station)
    waits = (SourceReport.incident_id.is_(None), SourceReport.void_reason.is_(None))
    return OpenItems(
        since=since,
        left=_standing(session, _FOR_LEFT),
        right=_standing(session, _FOR_RIGHT),
        finding=_standing(session, _FOR_FINDING),
        tasks=tasks,
        overdue=overdue(tasks, now),
        notifications=read_notifications(session),
        drafts=session.scalar(drafts) or 0,
        reports=session.scalar(select(func.count()).select_from(SourceReport).where(*waits)) or 0,
        sealed=_sealed(session, profile),
        watched=read_watching(session, min(since, now - HOUR), now, sectors),
        unwatched=tuple(each.sector for each in read_watching(session, now - 1, now, sectors) if not each.watched),
    )


def read_running(session: Session) -> tuple[Watch, Crew] | None:
    """Read the watch that is running and its officers; None when none is."""
    watch = running_watch(session)
    return None if watch is None else (watch, crew_of(watch))


def watch_officers(session: Session, contingent: str) -> tuple[tuple[str, str], ...]:
    """Read who of a contingent can be on watch: (name, role), by name; empty before the centre is set up."""
    query = select(Officer.name, Officer.role).where(
        Officer.contingent == contingent, Officer.void_reason.is_(None), Officer.role.in_(sorted(FLOOR))
    )
    return tuple((name, role) for name, role in session.execute(query.order_by(Officer.name)))


def _standing(session: Session, statuses: tuple[int, ...]) -> Standing:
    count = session.scalar(select(func.count()).select_from(Incident).where(Incident.status.in_(statuses))) or 0
    query = select(Incident).where(Incident.status.in_(statuses)).order_by(Incident.start).limit(_MOST)
    return Standing(count, tuple((each.id, each.serial) for each in session.scalars(query)))


def _sealed(session: Session, profile: Profile) -> tuple[int, int]:
    counts = (
        session.scalar(
            select(func.count())
            .select_from(NationalAssessment)
            .where(
                NationalAssessment.sealed,
                NationalAssessment.current,
                NationalAssessment.contingent == contingent.code,
            )
        )
        for contingent in profile.contingents
    )
    left, right = (count or 0 for count in counts)
    return left, right
