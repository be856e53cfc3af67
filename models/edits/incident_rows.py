"""The rows of an incident: what is kept of it, worked out from what was entered."""

import uuid
from dataclasses import fields as fields_of
from datetime import timedelta, timezone

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.edits.acting import values_of
from models.edits.fields import Casualty, IncidentFields
from models.edits.reports import UNGRADED
from models.journal import Change, Value, changed, inserted, removed
from models.profile import Profile
from models.records import Incident, IncidentCasualty, IncidentWeapon
from models.severity import severity
from models.text import fold


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


def entered(session: Session, incident: Incident) -> IncidentFields:
    """Give an incident back as it was entered."""
    own = {field.name for field in fields_of(IncidentFields)} - {"weapons", "casualties"}
    return IncidentFields(
        **{name: getattr(incident, name) for name in own},
        weapons=tuple(row.weapon for row in _weapons(session, incident.id)),
        casualties=tuple(
            Casualty(**{field.name: getattr(row, field.name) for field in fields_of(Casualty)})
            for row in _casualties(session, incident.id)
        ),
    )


def corrected_weapons(session: Session, incident_id: uuid.UUID, weapons: tuple[str, ...]) -> list[Change]:
    """Describe which weapons are struck and which are added."""
    there = {row.weapon: row for row in _weapons(session, incident_id)}
    struck = [removed(row) for weapon, row in there.items() if weapon not in weapons]
    added = [weapon for weapon in weapons if weapon not in there]
    return [*struck, *(inserted(IncidentWeapon, incident_id=incident_id, weapon=weapon) for weapon in added)]


def corrected_casualties(session: Session, incident_id: uuid.UUID, casualties: tuple[Casualty, ...]) -> list[Change]:
    """Describe which casualties are struck, changed and added."""
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


def _weapons(session: Session, incident_id: uuid.UUID) -> list[IncidentWeapon]:
    query = select(IncidentWeapon).where(IncidentWeapon.incident_id == incident_id).order_by(IncidentWeapon.weapon)
    return list(session.scalars(query.execution_options(populate_existing=True)))


def _casualties(session: Session, incident_id: uuid.UUID) -> list[IncidentCasualty]:
    query = select(IncidentCasualty).where(IncidentCasualty.incident_id == incident_id)
    ordered = query.order_by(IncidentCasualty.side, IncidentCasualty.kind)
    return list(session.scalars(ordered.execution_options(populate_existing=True)))
