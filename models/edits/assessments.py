"""National assessments: each contingent files its own, and the incident says where the two agree and differ."""

import uuid

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.edits.acting import act, living_incident, next_step, touched, values_of
from models.edits.agreement import AGREED, BY_ONE, assessed, attribution_after, difference, taken_over, weapon_list
from models.edits.checks import check_assessment, first
from models.edits.fields import AssessmentFields
from models.journal import Actor, Change, Entry, Row, Value, changed, inserted
from models.profile import Profile
from models.records import AssessmentReport, Differs, Incident, NationalAssessment
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem

_FINDING = 60
"""The status from which on only a new finding, not an assessment, moves the incident."""


def current_assessment(session: Session, incident_id: uuid.UUID, contingent: str) -> NationalAssessment | None:
    """Read the current assessment of a contingent; None when it filed none."""
    query = select(NationalAssessment).where(
        NationalAssessment.incident_id == incident_id,
        NationalAssessment.contingent == contingent,
        NationalAssessment.current,
    )
    return session.scalars(query).one_or_none()


def file_assessment(
    store: Store, actor: Actor, incident_id: uuid.UUID, fields: AssessmentFields, *, action: uuid.UUID | None = None
) -> Entry:
    """File the assessment of the actor's contingent, as a new version when it filed one before.

    When both are filed, neither is sealed any more, and what both say becomes the incident's.

    Raises:
        Problem: the actor is of neither contingent, or see models.edits.checks.check_assessment and acting.
    """
    first(check_assessment(store.profile, fields))
    other_code = other_contingent(store.profile, actor)

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        other = current_assessment(session, incident_id, other_code)
        old = current_assessment(session, incident_id, str(actor.contingent))
        key, values = new_id(), _row(fields)
        return [
            *_move(session, store.profile, incident, _by_side(store.profile, actor, values, other)),
            changed(old, current=False) if old else None,
            changed(other, sealed=False) if other else None,
            inserted(
                NationalAssessment,
                id=key,
                incident_id=incident_id,
                contingent=actor.contingent,
                version=_next_version(session, incident_id, actor),
                current=True,
                **{**values, "sealed": fields.sealed and other is None},
                filed_by=actor.name,
                filed_at=utc_now(),
            ),
            *(inserted(AssessmentReport, assessment_id=key, report_id=report) for report in fields.reports),
        ]

    return act(store, actor, "assessment_filed", plan, about=incident_id, action=action)


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


def _row(fields: AssessmentFields) -> dict[str, Value]:
    values = values_of(fields, "weapons", "reports")
    return {**values, "text": values["text"] or "", "weapons": weapon_list(fields.weapons)}


def _next_version(session: Session, incident_id: uuid.UUID, actor: Actor) -> int:
    query = select(func.max(NationalAssessment.version)).where(
        NationalAssessment.incident_id == incident_id, NationalAssessment.contingent == actor.contingent
    )
    return (session.scalar(query) or 0) + 1


def _by_side(
    profile: Profile, actor: Actor, own: Row, other: NationalAssessment | None
) -> tuple[Row | None, Row | None]:
    theirs = assessed(other) if other else None
    return (own, theirs) if actor.contingent == profile.left.code else (theirs, own)


def _move(
    session: Session, profile: Profile, incident: Incident, sides: tuple[Row | None, Row | None]
) -> list[Change | None]:
    """Describe what two assessments, one of them perhaps missing, make of the incident."""
    left, right = sides
    if incident.status >= _FINDING:
        return []
    mask = difference(left, right) if left and right else Differs(0)
    columns: dict[str, Value] = {
        "differs": int(mask),
        "attribution": attribution_after(incident, _attribution(sides, mask), mask),
    }
    weapons: list[Change] = []
    if left and right:
        status = 51 if mask else 50
        taken, weapons = taken_over(session, profile, incident, left, mask)
        columns |= taken
    else:
        status = 40 if left else 41
    return [touched(incident, **columns, status=status), next_step(session, incident, status), *weapons]


def _attribution(sides: tuple[Row | None, Row | None], mask: Differs) -> int:
    """Say what two assessments make of the side of origin; one that waits sealed for the other says nothing yet."""
    filed = [side for side in sides if side]
    if len(filed) == 1 and filed[0]["sealed"]:
        return 0
    stated = [side["origin_side"] for side in filed if side["origin_side"] is not None]
    if len(stated) == 2 and not mask & Differs.ORIGIN:
        return AGREED
    return BY_ONE if stated else 0
