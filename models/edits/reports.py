"""Reports: logging what came in, and matching it with an incident."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.acting import act, found, living_incident, next_step, touched, values_of
from models.edits.checks import check_report, first
from models.edits.fields import ReportFields
from models.journal import Actor, Change, Entry, Value, changed, inserted
from models.records import SourceReport
from models.records.base import new_id
from models.store import Store
from models.text import N_, Problem, fold

UNGRADED = ("F", 6)


def log_report(store: Store, actor: Actor, fields: ReportFields, *, action: uuid.UUID | None = None) -> Entry:
    """Log a report as it came in; it waits unmatched. The entry's record is the report.

    Raises:
        Problem: see models.edits.checks.check_report and models.edits.acting.act.
    """
    first(check_report(store.profile, fields))
    row = inserted(SourceReport, **report_values(new_id(), fields))
    return act(store, actor, "report_logged", lambda _: (row,), action=action)


def report_values(report_id: uuid.UUID, fields: ReportFields, incident_id: uuid.UUID | None = None) -> dict[str, Value]:
    """Give all columns of a new report."""
    values = values_of(fields)
    said = " ".join(str(values[name]) for name in ("text", "place_text", "reporter") if values[name])
    return {"id": report_id, **values, "incident_id": incident_id, "search_text": fold(said)}


def match_report(
    store: Store, actor: Actor, report_id: uuid.UUID, incident_id: uuid.UUID, *, action: uuid.UUID | None = None
) -> Entry:
    """Match a waiting report with an incident: a reported incident becomes a logged one, graded by its best report.

    Raises:
        Problem: the report is matched already, or see models.edits.acting.
    """

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        report = waiting_report(session, report_id)
        status = 20 if incident.status == 10 else incident.status
        reliability, credibility = best_grading(session, incident_id, report)
        return [
            touched(incident, status=status, reliability=reliability, credibility=credibility),
            next_step(session, incident, status),
            changed(report, incident_id=incident_id),
        ]

    return act(store, actor, "report_matched", plan, action=action)


def waiting_report(session: Session, report_id: uuid.UUID) -> SourceReport:
    """Read a report that is not matched yet.

    Raises:
        Problem: it is matched, void, or not there.
    """
    report = found(session, SourceReport, report_id)
    if report.incident_id is not None or report.void_reason is not None:
        raise Problem(N_("This report is matched or void already. Reload the list."))
    return report


def best_grading(session: Session, incident_id: uuid.UUID, *more: SourceReport) -> tuple[str, int]:
    """Give the best grading (reliability, credibility) among the reports of an incident; F and 6 without reports."""
    matched = session.scalars(
        select(SourceReport).where(SourceReport.incident_id == incident_id, SourceReport.void_reason.is_(None))
    )
    return min(((each.reliability, each.credibility) for each in (*matched, *more)), default=UNGRADED)
