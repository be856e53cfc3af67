"""The dossier of one incident or reference event: everything on record about it, read at once."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from models.journal import HistoryLine, history
from models.phrases import count_text
from models.profile import Profile
from models.records import (
    DataSet,
    Incident,
    JointFinding,
    NationalAssessment,
    ReferenceEvent,
    SourceReport,
    VerificationTask,
)
from models.text import ENGLISH, Words


@dataclass(frozen=True, slots=True)
class Dossier:
    """An incident with its weapons, casualties and steps loaded, and what belongs to it.

    `left` and `right` are the current assessments of the two contingents, `assessments` all of their versions, newest
    first; `duplicate_of` is a serial.
    """

    incident: Incident
    reports: tuple[SourceReport, ...]
    assessments: tuple[NationalAssessment, ...]
    left: NationalAssessment | None
    right: NationalAssessment | None
    finding: JointFinding | None
    tasks: tuple[VerificationTask, ...]
    history: tuple[HistoryLine, ...]
    duplicate_of: str | None

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
    belonging = select(SourceReport).where(SourceReport.incident_id == record_id).order_by(SourceReport.received_at)
    reports = tuple(session.scalars(belonging))
    filed = select(NationalAssessment).where(NationalAssessment.incident_id == record_id)
    assessments = tuple(session.scalars(filed.order_by(NationalAssessment.version.desc())))
    finding = select(JointFinding).where(JointFinding.incident_id == record_id, JointFinding.current)
    tasks = select(VerificationTask).where(VerificationTask.incident_id == record_id)
    return Dossier(
        incident=incident,
        reports=reports,
        assessments=assessments,
        left=_current(assessments, profile.left.code),
        right=_current(assessments, profile.right.code),
        finding=session.scalars(finding).one_or_none(),
        tasks=tuple(session.scalars(tasks)),
        history=_history(session, record_id, *(report.id for report in reports)),
        duplicate_of=_serial(session, incident.duplicate_of_id),
    )


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
