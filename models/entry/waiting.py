"""What waits for an officer: drafts of this station that were never entered, and reports without an incident."""

import uuid
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.columns import Columns
from models.entry.drafts import (
    INCIDENT,
    NOTIFICATION,
    REPORT,
    TASK,
    WATCH_LINE,
    IncidentDraft,
    LineDraft,
    NotificationDraft,
    ReportDraft,
    TaskDraft,
    from_json,
)
from models.entry.duplicates import Alike, near_events
from models.entry.opening import likely_subclass, same_classes
from models.entry.written import report_of
from models.profile import Profile
from models.records import Draft, Incident, SourceReport
from models.records.base import to_ms
from models.text import N_, Problem

MOST = 500
"""Waiting reports that are listed, the newest first."""


@dataclass(frozen=True, slots=True)
class WaitingReport:
    """A report on record that no incident has: what a list says of it. `text` is the beginning of its narrative."""

    id: uuid.UUID
    received: int
    zone: int
    channel: str
    reporter: str
    observation: str
    text: str


def count_waiting(session: Session, station: str) -> tuple[int, int]:
    """Count the drafts of a station, and the reports that wait for a match."""
    drafts = session.scalar(select(func.count()).select_from(Draft).where(Draft.station == station)) or 0
    query = select(func.count()).select_from(SourceReport)
    waits = SourceReport.incident_id.is_(None), SourceReport.void_reason.is_(None)
    return drafts, session.scalar(query.where(*waits)) or 0


def waiting_reports(session: Session) -> list[WaitingReport]:
    """Read the reports that wait for a match, the newest first."""
    query = (
        select(SourceReport)
        .where(SourceReport.incident_id.is_(None), SourceReport.void_reason.is_(None))
        .order_by(SourceReport.received_at.desc())
        .limit(MOST)
    )
    return [
        WaitingReport(
            each.id, to_ms(each.received_at), each.zone, each.channel, each.reporter or "", each.observation or "",
            " ".join(each.text.split())[:200],
        )
        for each in session.scalars(query)
    ]  # fmt: skip


def alike_of(session: Session, report_id: uuid.UUID, columns: Columns, profile: Profile) -> list[Alike] | None:
    """Find the incidents that a waiting report could belong to; None when its time or position is not known."""
    report = session.get_one(SourceReport, report_id)
    if report.observed_from is None or report.lat is None or report.lon is None:
        return None
    classes = same_classes(likely_subclass(report_of(report, profile)))
    return near_events(columns, profile, to_ms(report.observed_from), report.lat, report.lon, classes)


def incident_numbered(session: Session, serial: str) -> uuid.UUID:
    """Find an incident by its serial, in any case, with or without leading zeros.

    Raises:
        Problem: there is none.
    """
    prefix, _, number = serial.strip().upper().rpartition("-")
    if number.isascii() and number.isdigit() and len(number) < 12:
        query = select(Incident.id).where(Incident.serial_prefix == prefix, Incident.serial_number == int(number))
        found = session.scalar(query)
        if found is not None:
            return found
    raise Problem(N_("No incident has the serial {serial}."), serial=serial.strip())


def draft_title(draft: Draft) -> tuple[str, str]:
    """Say what a draft is and how it begins: a text to be translated, and words of the officer."""
    try:
        if draft.kind == REPORT:
            report = from_json(draft.body, ReportDraft).entry
            return N_("source report"), " · ".join(filter(None, (report.when.observed, report.reporter, report.text)))
        if draft.kind == INCIDENT:
            state = from_json(draft.body, IncidentDraft)
            said = (state.entry.subclass, state.entry.when.observed, state.entry.summary_left, state.reason)
            title = N_("correction of an incident") if state.incident_id else N_("new incident")
            return title, " · ".join(filter(None, said))
        if draft.kind == WATCH_LINE:
            return N_("watch log line"), from_json(draft.body, LineDraft).entry.known
        if draft.kind == TASK:
            task = from_json(draft.body, TaskDraft).entry
            return N_("verification task"), " · ".join(filter(None, (task.kind, task.owner, task.text)))
        if draft.kind == NOTIFICATION:
            message = from_json(draft.body, NotificationDraft).entry
            return N_("notification of a party"), " · ".join(filter(None, (message.addressee, message.text)))
    except Problem as problem:
        return N_("draft that cannot be read"), str(problem)
    return N_("draft of another kind"), draft.kind
