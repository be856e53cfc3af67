"""Incidents that both contingents have assessed, for tests of what comes after."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime

from models.edits.assessments import current_assessment, file_assessment
from models.edits.fields import AssessmentFields, FindingFields, IncidentFields
from models.edits.findings import sign_finding
from models.edits.incidents import open_incident
from models.journal import Actor, Entry
from models.store import Store

START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
SHELLS = IncidentFields("F9", START, 4, lat=39.99, lon=46.95, weapons=("UNK",))
OURS = AssessmentFields("Y", "Y", "F5", "ARM", ("MOR82",), 3, 3, 3, "EXPL", "EX", confidence=4, text="Craters")


def seen(store: Store, incident: uuid.UUID) -> tuple[uuid.UUID, uuid.UUID]:
    """The assessments that lie before whoever signs now, left first."""
    with store.reading() as session:
        left, right = (current_assessment(session, incident, each.code) for each in store.profile.contingents)
        assert left is not None
        assert right is not None
        return left.id, right.id


def assessed_incident(store: Store, both: tuple[Actor, Actor], theirs: AssessmentFields = OURS) -> uuid.UUID:
    """An incident that both have assessed."""
    key = open_incident(store, both[0], SHELLS).record_id
    file_assessment(store, both[0], key, replace(OURS))
    file_assessment(store, both[1], key, theirs)
    return key


def sign(store: Store, heads: tuple[Actor, Actor], incident: uuid.UUID, fields: FindingFields | None = None) -> Entry:
    """Sign a finding on what lies there now."""
    return sign_finding(store, heads, incident, fields or FindingFields("CONF"), seen(store, incident))
