"""Incidents: opening, correcting, linking, voiding, marking as a duplicate, restoring."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.acting import (
    DUPLICATE,
    VOID,
    Who,
    act,
    found,
    living_incident,
    next_step,
    require_reason,
    touched,
)
from models.edits.agreement import COUNTED_FIELDS
from models.edits.checks import check_incident, cleaned, first
from models.edits.fields import IncidentFields
from models.edits.incident_rows import (
    child_rows,
    corrected_casualties,
    corrected_weapons,
    entered,
    incident_values,
    next_number,
    serial_prefix,
)
from models.edits.reports import UNGRADED, best_grading, waiting_report
from models.journal import Actor, Change, Conflict, Entry, changed, inserted
from models.records import Incident, StatusStep
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem

_FINDING = 60
"""The status from which on a finding is signed."""


def open_incident(
    store: Store,
    actor: Actor,
    fields: IncidentFields,
    report_id: uuid.UUID | None = None,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Open an incident with the next serial of its year, from a waiting report or from none; status reported.

    Raises:
        Problem: see models.edits.checks.check_incident and models.edits.acting.act.
    """
    first(check_incident(store.profile, fields))

    def plan(session: Session) -> list[Change | None]:
        key, prefix = new_id(), serial_prefix(store.profile, fields)
        _require_parent(session, key, fields.parent_id)
        report = waiting_report(session, report_id) if report_id else None
        grading = best_grading(session, key, report) if report else UNGRADED
        values = incident_values(store.profile, prefix, next_number(session, prefix), fields, grading)
        return [
            inserted(Incident, id=key, **values, status=10, differs=0, revision=1),
            inserted(StatusStep, incident_id=key, step=1, status=10, at=utc_now()),
            *child_rows(key, fields),
            changed(report, incident_id=key) if report else None,
        ]

    return act(store, actor, "incident_opened", plan, action=action)


def read_fields(session: Session, incident_id: uuid.UUID) -> tuple[IncidentFields, int]:
    """Read an incident as a form shows it, and the revision that a correction of it must name.

    Raises:
        Problem: there is no such incident.
    """
    incident = found(session, Incident, incident_id)
    return entered(session, incident), incident.revision


def correct_incident(
    store: Store,
    who: Who,
    incident_id: uuid.UUID,
    fields: IncidentFields,
    reason: str,
    *,
    revision: int,
    action: uuid.UUID | None = None,
) -> Entry:
    """Correct an incident to `fields`, of which `revision` was read; what is equal stays untouched.

    Once a finding is signed it takes an officer of each contingent, and what the finding is about (class, side of
    origin, weapons, counts) changes with a new finding only.

    Raises:
        Conflict: somebody changed the incident since that revision; nothing is overwritten.
        Problem: see models.edits.checks.check_incident and models.edits.acting.
    """
    first(check_incident(store.profile, fields))
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        if incident.revision != revision:
            raise Conflict
        _require_parent(session, incident_id, fields.parent_id)
        if incident.status >= _FINDING:
            _require_left_to_finding(entered(session, incident), fields)
        grading = (incident.reliability, incident.credibility)
        values = incident_values(store.profile, incident.serial_prefix, incident.serial_number, fields, grading)
        children = corrected_weapons(session, incident_id, fields.weapons) + corrected_casualties(
            session, incident_id, fields.casualties
        )
        row = touched(incident, **values)
        if row is None and children:
            row = changed(incident, revision=incident.revision + 1)
        return [row, *children]

    return act(store, who, "incident_corrected", plan, about=incident_id, reason=reason, action=action)


def _require_left_to_finding(before: IncidentFields, after: IncidentFields) -> None:
    if any(getattr(before, name) != getattr(after, name) for name in COUNTED_FIELDS):
        raise Problem(
            N_("Class, side of origin, weapons and counts stand in the signed finding. Revise the finding instead.")
        )


def link_incident(
    store: Store,
    who: Who,
    incident_id: uuid.UUID,
    parent_id: uuid.UUID | None,
    reason: str,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Make an incident part of a larger one, or of none; both stay, and both count.

    Raises:
        Problem: it would be part of itself, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        _require_parent(session, incident_id, parent_id)
        return [touched(incident, parent_id=parent_id)]

    return act(store, who, "incident_linked", plan, about=incident_id, reason=reason, action=action)


def _require_parent(session: Session, incident_id: uuid.UUID, parent_id: uuid.UUID | None) -> None:
    """See that an incident can be part of another: one that is there, counts, and is not itself part of the first."""
    if parent_id is None:
        return
    at: uuid.UUID | None = parent_id
    while at is not None:
        if at == incident_id:
            raise Problem(N_("An incident cannot be part of itself, nor of one that is part of it. Choose another."))
        above = found(session, Incident, at) if at != parent_id else living_incident(session, at)
        at = above.parent_id


def void_incident(
    store: Store, who: tuple[Actor, Actor], incident_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Void an incident: it stays, with its reason, and counts no more.

    Raises:
        Problem: no reason is given, it is void already, others are its duplicates, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        _require_no_duplicates(session, incident)
        row = touched(incident, status=VOID, void_reason=cleaned(reason))
        return [row, next_step(session, incident, VOID)]

    return act(store, who, "incident_voided", plan, about=incident_id, reason=reason, action=action)


def mark_duplicate(
    store: Store,
    who: tuple[Actor, Actor],
    incident_id: uuid.UUID,
    of_id: uuid.UUID,
    reason: str,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Mark an incident as a duplicate of another: both stay findable, one counts.

    Raises:
        Problem: it would be a duplicate of itself or of one that does not count, others are its duplicates, or see
            models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        incident, original = living_incident(session, incident_id), living_incident(session, of_id)
        if incident.id == original.id:
            raise Problem(N_("An incident cannot be a duplicate of itself. Choose another."))
        _require_no_duplicates(session, incident)
        row = touched(incident, status=DUPLICATE, duplicate_of_id=of_id)
        return [row, next_step(session, incident, DUPLICATE)]

    return act(store, who, "incident_duplicate", plan, about=incident_id, reason=reason, action=action)


def _require_no_duplicates(session: Session, incident: Incident) -> None:
    """See that no other incident counts only through this one."""
    query = select(Incident).where(Incident.duplicate_of_id == incident.id, Incident.status == DUPLICATE)
    others = session.scalars(query.order_by(Incident.serial_prefix, Incident.serial_number)).all()
    if others:
        raise Problem(
            N_("{serial} counts for its duplicates {serials}. Restore them first, then mark them anew."),
            serial=incident.serial,
            serials=", ".join(other.serial for other in others),
        )


def restore_incident(
    store: Store, who: tuple[Actor, Actor], incident_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Bring back an incident that is void or a duplicate, with the status it had before.

    Raises:
        Problem: no reason is given, it is neither, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        incident = found(session, Incident, incident_id)
        status = _status_before(session, incident)
        reliability, credibility = best_grading(session, incident_id)
        row = touched(
            incident,
            status=status,
            void_reason=None,
            duplicate_of_id=None,
            reliability=reliability,
            credibility=credibility,
        )
        return [row, next_step(session, incident, status)]

    return act(store, who, "incident_restored", plan, about=incident_id, reason=reason, action=action)


def _status_before(session: Session, incident: Incident) -> int:
    living = StatusStep.status.not_in((VOID, DUPLICATE))
    steps = select(StatusStep.status).where(StatusStep.incident_id == incident.id, living)
    return session.scalars(steps.order_by(StatusStep.step.desc()).limit(1)).one()
