"""Incidents: opening, correcting, voiding, marking as a duplicate, closing."""

import uuid
from dataclasses import fields as fields_of
from datetime import timedelta, timezone

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.edits.acting import (
    DUPLICATE,
    VOID,
    act,
    found,
    living_incident,
    next_step,
    require_reason,
    touched,
    values_of,
)
from models.edits.checks import check_incident, cleaned, first
from models.edits.fields import Casualty, IncidentFields
from models.edits.reports import UNGRADED, best_grading, waiting_report
from models.journal import Actor, Change, Conflict, Entry, Value, changed, inserted, removed
from models.profile import Profile
from models.records import Incident, IncidentCasualty, IncidentWeapon, StatusStep
from models.records.base import new_id, utc_now
from models.severity import severity
from models.store import Store
from models.text import N_, Problem, fold


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


def serial_prefix(profile: Profile, fields: IncidentFields) -> str:
    """Give the prefix of the serial, JMC-2026: the centre's, and the year of the start in its zone."""
    return f"{profile.serial}-{fields.start.astimezone(timezone(timedelta(hours=profile.zone))).year}"


def next_number(session: Session, prefix: str) -> int:
    """Give the next free number of a serial; in a writing session nobody else can take it."""
    return (session.scalar(select(func.max(Incident.serial_number)).where(Incident.serial_prefix == prefix)) or 0) + 1


def incident_values(
    profile: Profile, prefix: str, number: int, fields: IncidentFields, grading: tuple[str, int] = UNGRADED
) -> dict[str, Value]:
    """Give the columns of an incident that follow from its fields, serial and grading; not status and revision."""
    values = values_of(fields, "weapons", "casualties")
    if not fields.sector_overridden:
        inside = None if fields.lat is None or fields.lon is None else profile.sector_at(fields.lat, fields.lon)
        values["sector"] = inside
    texts = (f"{prefix}-{number:06d}", *(values[name] for name in ("place_text", "summary_left", "summary_right")))
    return {
        "serial_prefix": prefix,
        "serial_number": number,
        **values,
        "severity": severity_of(profile, fields),
        "reliability": grading[0],
        "credibility": grading[1],
        "search_text": fold(" ".join(str(text) for text in texts if text)),
    }


def severity_of(profile: Profile, fields: IncidentFields) -> int:
    """Rate an incident as entered by the profile's rule."""
    named = fields.place_text is not None or fields.place_id is not None
    return severity(
        profile,
        fields.subclass,
        fields.weapons,
        killed=sum(each.killed_best for each in fields.casualties),
        wounded=sum(each.wounded_best for each in fields.casualties),
        hours=(fields.end - fields.start).total_seconds() / 3600 if fields.end else 0.0,
        settlement_m=(fields.offset_m or 0.0) if named else None,
    )


def child_rows(incident_id: uuid.UUID, fields: IncidentFields) -> list[Change]:
    """Describe the new rows of weapons and casualties of an incident."""
    weapons = [inserted(IncidentWeapon, incident_id=incident_id, weapon=weapon) for weapon in fields.weapons]
    return weapons + [
        inserted(IncidentCasualty, incident_id=incident_id, **values_of(each)) for each in fields.casualties
    ]


def read_fields(session: Session, incident_id: uuid.UUID) -> tuple[IncidentFields, int]:
    """Read an incident as a form shows it, and the revision that a correction of it must name.

    Raises:
        Problem: there is no such incident.
    """
    incident = found(session, Incident, incident_id)
    own = {field.name for field in fields_of(IncidentFields)} - {"weapons", "casualties"}
    fields = IncidentFields(
        **{name: getattr(incident, name) for name in own},
        weapons=tuple(row.weapon for row in _weapons(session, incident_id)),
        casualties=tuple(
            Casualty(**{field.name: getattr(row, field.name) for field in fields_of(Casualty)})
            for row in _casualties(session, incident_id)
        ),
    )
    return fields, incident.revision


def correct_incident(
    store: Store,
    actor: Actor,
    incident_id: uuid.UUID,
    fields: IncidentFields,
    reason: str,
    *,
    revision: int,
    action: uuid.UUID | None = None,
) -> Entry:
    """Correct an incident to `fields`, of which `revision` was read; what is equal stays untouched.

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
        grading = (incident.reliability, incident.credibility)
        values = incident_values(store.profile, incident.serial_prefix, incident.serial_number, fields, grading)
        children = corrected_weapons(session, incident_id, fields.weapons) + _corrected_casualties(
            session, incident_id, fields.casualties
        )
        row = touched(incident, **values)
        if row is None and children:
            row = changed(incident, revision=incident.revision + 1)
        return [row, *children]

    return act(store, actor, "incident_corrected", plan, reason=reason, action=action)


def corrected_weapons(session: Session, incident_id: uuid.UUID, weapons: tuple[str, ...]) -> list[Change]:
    """Describe which weapons are struck and which are added."""
    there = {row.weapon: row for row in _weapons(session, incident_id)}
    struck = [removed(row) for weapon, row in there.items() if weapon not in weapons]
    added = [weapon for weapon in weapons if weapon not in there]
    return [*struck, *(inserted(IncidentWeapon, incident_id=incident_id, weapon=weapon) for weapon in added)]


def _corrected_casualties(session: Session, incident_id: uuid.UUID, casualties: tuple[Casualty, ...]) -> list[Change]:
    there = {(row.side, row.kind): row for row in _casualties(session, incident_id)}
    wanted = {(each.side, each.kind): each for each in casualties}
    found_changes: list[Change | None] = [removed(row) for key, row in there.items() if key not in wanted]
    for key, casualty in wanted.items():
        values = values_of(casualty)
        row = there.get(key)
        found_changes.append(
            changed(row, **values) if row else inserted(IncidentCasualty, incident_id=incident_id, **values)
        )
    return [change for change in found_changes if change is not None]


def void_incident(
    store: Store, actor: Actor, incident_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Void an incident: it stays, with its reason, and counts no more.

    Raises:
        Problem: no reason is given, it is void already, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        row = touched(incident, status=VOID, void_reason=cleaned(reason))
        return [row, next_step(session, incident, VOID)]

    return act(store, actor, "incident_voided", plan, reason=reason, action=action)


def mark_duplicate(
    store: Store,
    actor: Actor,
    incident_id: uuid.UUID,
    of_id: uuid.UUID,
    reason: str,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Mark an incident as a duplicate of another: both stay findable, one counts.

    Raises:
        Problem: it would be a duplicate of itself or of one that does not count, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        incident, original = living_incident(session, incident_id), living_incident(session, of_id)
        if incident.id == original.id:
            raise Problem(N_("An incident cannot be a duplicate of itself. Choose another."))
        row = touched(incident, status=DUPLICATE, duplicate_of_id=of_id)
        return [row, next_step(session, incident, DUPLICATE)]

    return act(store, actor, "incident_duplicate", plan, reason=reason, action=action)


def _weapons(session: Session, incident_id: uuid.UUID) -> list[IncidentWeapon]:
    query = select(IncidentWeapon).where(IncidentWeapon.incident_id == incident_id).order_by(IncidentWeapon.weapon)
    return list(session.scalars(query.execution_options(populate_existing=True)))


def _casualties(session: Session, incident_id: uuid.UUID) -> list[IncidentCasualty]:
    query = select(IncidentCasualty).where(IncidentCasualty.incident_id == incident_id)
    ordered = query.order_by(IncidentCasualty.side, IncidentCasualty.kind)
    return list(session.scalars(ordered.execution_options(populate_existing=True)))
