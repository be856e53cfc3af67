"""What waits for an officer: drafts of this station that were never entered, and reports without an incident."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.columns import Columns
from models.entry.drafts import (
    ASSESSMENT,
    FINDING,
    INCIDENT,
    NOTIFICATION,
    REPORT,
    TASK,
    WATCH_LINE,
    FindingDraft,
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
    title = _TITLES.get(draft.kind)
    if title is None:
        return N_("draft of another kind"), draft.kind
    try:
        return title(draft.body)
    except Problem as problem:
        return N_("draft that cannot be read"), str(problem)


def _of_report(body: str) -> tuple[str, str]:
    report = from_json(body, ReportDraft).entry
    return N_("source report"), _joined(report.when.observed, report.reporter, report.text)


def _of_incident(body: str) -> tuple[str, str]:
    state = from_json(body, IncidentDraft)
    title = N_("correction of an incident") if state.incident_id else N_("new incident")
    return title, _joined(state.entry.subclass, state.entry.when.observed, state.entry.summary_left, state.reason)


def _of_line(body: str) -> tuple[str, str]:
    return N_("watch log line"), from_json(body, LineDraft).entry.known


def _of_task(body: str) -> tuple[str, str]:
    task = from_json(body, TaskDraft).entry
    return N_("verification task"), _joined(task.kind, task.owner, task.text)


def _of_notification(body: str) -> tuple[str, str]:
    message = from_json(body, NotificationDraft).entry
    return N_("notification of a party"), _joined(message.addressee, message.text)


def _of_assessment(_body: str) -> tuple[str, str]:
    return N_("assessment, readable to its own contingent"), ""


def _of_finding(body: str) -> tuple[str, str]:
    return N_("joint finding"), from_json(body, FindingDraft).entry.result


def _joined(*words: str) -> str:
    return " · ".join(filter(None, words))


_TITLES: Mapping[str, Callable[[str], tuple[str, str]]] = {
    REPORT: _of_report,
    INCIDENT: _of_incident,
    WATCH_LINE: _of_line,
    TASK: _of_task,
    NOTIFICATION: _of_notification,
    ASSESSMENT: _of_assessment,
    FINDING: _of_finding,
}
