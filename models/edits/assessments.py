"""National assessments: each contingent files its own, sealed or open; the incident says where the two differ."""

import uuid
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from models.edits.acting import DUPLICATE, VOID, act, found, living_incident, values_of
from models.edits.agreement import assessed, moved, weapon_list
from models.edits.assessment_content import Filed, NotAsCommitted, content_text, hash_of, opened, sealed_columns, signed
from models.edits.authority import refusal
from models.edits.checks import check_assessment, first
from models.edits.fields import AssessmentFields
from models.journal import Actor, Change, Entry, Row, Value, changed, inserted
from models.keys.sealing import NotOpened
from models.profile import Profile
from models.records import AssessmentReport, Incident, NationalAssessment, SourceReport
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem


def current_assessment(session: Session, incident_id: uuid.UUID, contingent: str) -> NationalAssessment | None:
    """Read the current assessment of a contingent; None when it filed none."""
    query = select(NationalAssessment).where(
        NationalAssessment.incident_id == incident_id,
        NationalAssessment.contingent == contingent,
        NationalAssessment.current,
    )
    return session.scalars(query.execution_options(populate_existing=True)).one_or_none()


def file_assessment(
    store: Store, actor: Actor, incident_id: uuid.UUID, fields: AssessmentFields, *, action: uuid.UUID | None = None
) -> Entry:
    """File the assessment of the actor's contingent, as a new version when it filed one before.

    Sealed, and the other side has not filed yet: the record holds nothing of what it says until an officer of this
    contingent opens it (open_sealed). When both lie open, they are compared, and what they say becomes the incident's.

    Raises:
        Problem: the actor is of neither contingent, has nothing to seal it with, or see
            models.edits.checks.check_assessment and models.edits.acting.
    """
    first(check_assessment(store.profile, fields))
    other_code = other_contingent(store.profile, actor)

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        for report in fields.reports:
            found(session, SourceReport, report)
        other = current_assessment(session, incident_id, other_code)
        old = current_assessment(session, incident_id, str(actor.contingent))
        version = _next_version(session, incident_id, actor)
        filed = Filed(new_id(), incident_id, str(actor.contingent), version)
        columns, reports = _columns(actor, filed, fields, sealed=fields.sealed and other is None)
        return [
            *_moved(session, store.profile, incident, actor, columns, other),
            changed(old, current=False) if old else None,
            inserted(
                NationalAssessment,
                id=filed.id,
                incident_id=incident_id,
                contingent=filed.contingent,
                version=version,
                current=True,
                **columns,
                filed_by=actor.name,
                filed_at=utc_now(),
            ),
            *reports,
        ]

    return act(store, actor, "assessment_filed", plan, about=incident_id, action=action)


def _columns(
    actor: Actor, filed: Filed, fields: AssessmentFields, *, sealed: bool
) -> tuple[dict[str, Value], list[Change]]:
    """Give the columns of an assessment to be filed, with its signature, and the rows of the reports it rests on."""
    said = values_of(fields, "weapons", "reports", "sealed")
    values = {**said, "text": said["text"] or "", "weapons": weapon_list(fields.weapons)}
    text = content_text(filed, values, fields.reports)
    if sealed:
        columns = sealed_columns(actor, filed, text)
        return {**columns, "signature": signed(actor, str(columns["commitment"]))}, []
    return {**values, "sealed": False, "signature": signed(actor, hash_of(text))}, _rests_on(filed.id, fields.reports)


def _rests_on(assessment_id: uuid.UUID, reports: tuple[uuid.UUID, ...]) -> list[Change]:
    return [inserted(AssessmentReport, assessment_id=assessment_id, report_id=report) for report in reports]


def open_sealed(store: Store, actor: Actor, incident_id: uuid.UUID, *, action: uuid.UUID | None = None) -> Entry:
    """Open the sealed assessment of the actor's contingent, now that the other side has filed; both are compared.

    Raises:
        NotOpened: the actor has no secret of this contingent, or the text was altered.
        NotAsCommitted: it is not what was committed to.
        Problem: there is none, the other side has not filed yet, or see models.edits.acting.
    """
    other_code = other_contingent(store.profile, actor)

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        own = current_assessment(session, incident_id, str(actor.contingent))
        other = current_assessment(session, incident_id, other_code)
        if own is None or not own.sealed:
            raise Problem(N_("Your contingent has no sealed assessment of {serial}."), serial=incident.serial)
        if other is None:
            raise Problem(N_("The other side has not filed its assessment yet; until then yours stays sealed."))
        content = opened(actor, own)
        return [
            *_moved(session, store.profile, incident, actor, content.columns, other),
            changed(own, sealed=False, **content.columns),
            *_rests_on(own.id, content.reports),
        ]

    return act(store, actor, "assessment_opened", plan, about=incident_id, action=action)


def waiting_to_open(session: Session, contingent: str) -> list[uuid.UUID]:
    """List the incidents whose sealed assessment an officer of a contingent is to open: the other side has filed."""
    own, other = aliased(NationalAssessment), aliased(NationalAssessment)
    query = (
        select(own.incident_id)
        .join(Incident, Incident.id == own.incident_id)
        .join(other, other.incident_id == own.incident_id)
        .where(own.contingent == contingent, own.current, own.sealed)
        .where(other.contingent != contingent, other.current, Incident.status.not_in((VOID, DUPLICATE)))
        .order_by(own.incident_id)
    )
    return list(session.scalars(query))


@dataclass(frozen=True, slots=True)
class OpenedWaiting:
    """What an officer's sign-in opened: the entries, and what stood against the others."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]


def open_waiting(store: Store, actor: Actor) -> OpenedWaiting:
    """Open every assessment of the actor's contingent that waits for it; nothing for who may not or has no secret.

    Raises:
        Problem: the database cannot be read or written.
    """
    if actor.contingent is None or actor.seal is None or refusal(actor, "assessment_opened") is not None:
        return OpenedWaiting((), ())
    with store.reading() as session:
        waiting = waiting_to_open(session, actor.contingent)
    entries: list[Entry] = []
    problems: list[Problem] = []
    for incident in waiting:
        try:
            entries.append(open_sealed(store, actor, incident))
        except (NotOpened, NotAsCommitted) as problem:
            problems.append(problem)
    return OpenedWaiting(tuple(entries), tuple(problems))


def other_contingent(profile: Profile, actor: Actor) -> str:
    """Give the contingent that is not the actor's.

    Raises:
        Problem: the actor is of neither.
    """
    codes = [contingent.code for contingent in profile.contingents]
    if actor.contingent not in codes:
        raise Problem(
            N_("Only an officer of a contingent can do this. Sign in as one of {codes}."), codes="/".join(codes)
        )
    return codes[1 - codes.index(actor.contingent)]


def _next_version(session: Session, incident_id: uuid.UUID, actor: Actor) -> int:
    query = select(func.max(NationalAssessment.version)).where(
        NationalAssessment.incident_id == incident_id, NationalAssessment.contingent == actor.contingent
    )
    return (session.scalar(query) or 0) + 1


def _moved(
    session: Session, profile: Profile, incident: Incident, actor: Actor, own: Row, other: NationalAssessment | None
) -> list[Change | None]:
    """Describe what becomes of an incident when the actor's side says `own` beside what the other has filed."""
    place = int(actor.contingent == profile.right.code)
    ours = None if own.get("sealed") else own
    theirs = None if other is None or other.sealed else assessed(other)
    sealed = place if ours is None else 1 - place if other is not None and theirs is None else None
    says = (ours, theirs) if place == 0 else (theirs, ours)
    return moved(session, profile, incident, says, sealed)
