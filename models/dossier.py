"""The dossier of one incident or reference event: everything on record about it, read at once."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload
from sqlalchemy.sql.elements import ColumnElement

from models.attachments.shelf import hands_of
from models.journal import HistoryLine, history
from models.phrases import count_text
from models.profile import Profile
from models.records import (
    AssessmentReport,
    DataSet,
    Incident,
    JointFinding,
    NationalAssessment,
    Notification,
    ReferenceEvent,
    SourceReport,
    VerificationTask,
)
from models.records.base import Voidable
from models.text import ENGLISH, Words

B = TypeVar("B", SourceReport, NationalAssessment, JointFinding, VerificationTask, Notification)
OrderBy = Any  # a column or its descending order


@dataclass(frozen=True, slots=True)
class Related:
    """An incident that points at another."""

    id: uuid.UUID
    serial: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """An incident with its weapons, casualties and steps loaded, and what belongs to it.

    `left` and `right` are the current assessments of the two contingents, `assessments` all of their versions and
    `findings` all that were signed, newest first; `finding` is the one that stands. `duplicate_of` and `part_of` are
    serials, `duplicates` and `parts` the incidents that point at this one. `rests_on` gives the
    reports (ids) that an assessment (its id) rests on.
    """

    incident: Incident
    reports: tuple[SourceReport, ...]
    assessments: tuple[NationalAssessment, ...]
    left: NationalAssessment | None
    right: NationalAssessment | None
    finding: JointFinding | None
    findings: tuple[JointFinding, ...]
    tasks: tuple[VerificationTask, ...]
    notifications: tuple[Notification, ...]
    history: tuple[HistoryLine, ...]
    duplicate_of: str | None
    part_of: str | None
    duplicates: tuple[Related, ...]
    parts: tuple[Related, ...]
    rests_on: Mapping[uuid.UUID, tuple[uuid.UUID, ...]] = field(default_factory=dict)

    @property
    def sealed(self) -> frozenset[uuid.UUID]:
        """The assessments of which nothing may be told but that they were filed."""
        return frozenset(each.id for each in self.assessments if each.sealed)


@dataclass(frozen=True, slots=True)
class EventDossier:
    """A reference event and the data set it came with."""

    event: ReferenceEvent
    data_set: DataSet


def read_dossier(session: Session, profile: Profile, record_id: uuid.UUID) -> Dossier | EventDossier | None:
    """Read everything about an incident or a reference event; None when there is neither."""
    query = (
        select(Incident)
        .where(Incident.id == record_id)
        .options(selectinload(Incident.weapons), selectinload(Incident.casualties), selectinload(Incident.steps))
    )
    incident = session.scalars(query).one_or_none()
    if incident is None:
        return _event(session, record_id)
    reports = _belonging(session, SourceReport, record_id, SourceReport.received_at)
    assessments = _belonging(session, NationalAssessment, record_id, NationalAssessment.version.desc())
    findings = _belonging(session, JointFinding, record_id, JointFinding.version.desc())
    tasks = _belonging(session, VerificationTask, record_id, VerificationTask.id)
    notifications = _belonging(session, Notification, record_id, Notification.sent_at)
    around: tuple[Voidable, ...] = (*reports, *assessments, *findings, *tasks, *notifications)
    return Dossier(
        incident=incident,
        reports=reports,
        assessments=assessments,
        left=_current(assessments, profile.left.code),
        right=_current(assessments, profile.right.code),
        finding=next((each for each in findings if each.current), None),
        findings=findings,
        tasks=tasks,
        notifications=notifications,
        history=_history(session, record_id, *(each.id for each in around), *hands_of(session, record_id)),
        duplicate_of=_serial(session, incident.duplicate_of_id),
        part_of=_serial(session, incident.parent_id),
        duplicates=_pointing(session, Incident.duplicate_of_id == record_id),
        parts=_pointing(session, Incident.parent_id == record_id),
        rests_on=_rests_on(session, record_id),
    )


def _rests_on(session: Session, incident_id: uuid.UUID) -> dict[uuid.UUID, tuple[uuid.UUID, ...]]:
    query = (
        select(AssessmentReport)
        .join(NationalAssessment, NationalAssessment.id == AssessmentReport.assessment_id)
        .where(NationalAssessment.incident_id == incident_id)
    )
    found: dict[uuid.UUID, tuple[uuid.UUID, ...]] = {}
    for row in session.scalars(query):
        found[row.assessment_id] = (*found.get(row.assessment_id, ()), row.report_id)
    return found


def filed_counts(
    session: Session, profile: Profile, incidents: Iterable[uuid.UUID], words: Words = ENGLISH
) -> Mapping[uuid.UUID, tuple[str, str]]:
    """Read what both contingents counted, as texts, left first; incidents with a sealed or missing one are left out."""
    wanted = list(incidents)
    query = select(NationalAssessment).where(
        NationalAssessment.incident_id.in_(wanted), NationalAssessment.current, NationalAssessment.sealed.is_(False)
    )
    filed: dict[uuid.UUID, dict[str, str]] = {}
    for each in session.scalars(query):
        text = count_text(each.count_best, each.unit, each.qualifier, words)
        filed.setdefault(each.incident_id, {})[each.contingent] = text
    sides = (profile.left.code, profile.right.code)
    return {key: (of[sides[0]], of[sides[1]]) for key, of in filed.items() if all(side in of for side in sides)}


def _belonging(session: Session, record: type[B], incident_id: uuid.UUID, order: OrderBy) -> tuple[B, ...]:
    return tuple(session.scalars(select(record).where(record.incident_id == incident_id).order_by(order)))


def _pointing(session: Session, condition: ColumnElement[bool]) -> tuple[Related, ...]:
    query = select(Incident).where(condition).order_by(Incident.serial_prefix, Incident.serial_number)
    return tuple(Related(each.id, each.serial) for each in session.scalars(query))


def _history(session: Session, *records: uuid.UUID) -> tuple[HistoryLine, ...]:
    """The actions on any of these records, each once, in the order of the journal."""
    lines = {line.seq: line for record in records for line in history(session, record)}
    return tuple(lines[seq] for seq in sorted(lines))


def _event(session: Session, record_id: uuid.UUID) -> EventDossier | None:
    event = session.get(ReferenceEvent, record_id)
    if event is None:
        return None
    return EventDossier(event, session.get_one(DataSet, event.data_set_id))


def _current(assessments: Iterable[NationalAssessment], contingent: str) -> NationalAssessment | None:
    return next((each for each in assessments if each.current and each.contingent == contingent), None)


def _serial(session: Session, incident_id: uuid.UUID | None) -> str | None:
    other = None if incident_id is None else session.get(Incident, incident_id)
    return None if other is None else other.serial
