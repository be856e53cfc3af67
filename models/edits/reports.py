"""Reports: logging what came in, grading it, matching it with an incident, voiding it."""

import uuid

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
from models.edits.checks import check_grading, check_report, cleaned, first
from models.edits.fields import ReportFields
from models.journal import Actor, Change, Entry, Value, changed, inserted
from models.records import Incident, SourceReport
from models.records.base import new_id
from models.store import Store
from models.text import N_, Problem, fold

UNGRADED = ("F", 6)


def log_report(store: Store, actor: Actor, fields: ReportFields, *, action: uuid.UUID | None = None) -> Entry:
    """Log a report as it came in, under the next serial; it waits unmatched. The entry's record is the report.

    Raises:
        Problem: see models.edits.checks.check_report and models.edits.acting.act.
    """
    first(check_report(store.profile, fields))

    def plan(session: Session) -> list[Change]:
        return [inserted(SourceReport, **report_values(new_id(), next_report_number(session), fields))]

    return act(store, actor, "report_logged", plan, action=action)


def next_report_number(session: Session) -> int:
    """Give the next free number of a report; in a writing session nobody else can take it."""
    return (session.scalar(select(func.max(SourceReport.number))) or 0) + 1


def report_values(
    report_id: uuid.UUID, number: int, fields: ReportFields, incident_id: uuid.UUID | None = None
) -> dict[str, Value]:
    """Give all columns of a new report."""
    values = values_of(fields)
    said = " ".join(str(values[name]) for name in ("text", "place_text", "reporter") if values[name])
    return {"id": report_id, "number": number, **values, "incident_id": incident_id, "search_text": fold(said)}


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

    return act(store, actor, "report_matched", plan, about=incident_id, action=action)


def grade_report(
    store: Store,
    actor: Actor,
    report_id: uuid.UUID,
    reliability: str,
    credibility: int,
    reason: str | None = None,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Grade a report for its source (A-F) and its content (1-6) apart; its incident goes by its best report.

    Raises:
        Problem: a grade is no code, the report is void, or see models.edits.acting.
    """
    first(check_grading(reliability, credibility))

    def plan(session: Session) -> list[Change | None]:
        report = _standing_report(session, report_id)
        graded = changed(report, reliability=reliability, credibility=credibility)
        return [graded, _regraded(session, report, (reliability, credibility))]

    return act(store, actor, "report_graded", plan, reason=reason, action=action)


def void_report(
    store: Store, who: tuple[Actor, Actor], report_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Void a report: it stays with its incident and its reason, and bears on nothing any more.

    Raises:
        Problem: no reason is given, it is void already, or see models.edits.acting.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        report = _standing_report(session, report_id)
        return [changed(report, void_reason=cleaned(reason)), _regraded(session, report)]

    return act(store, who, "report_voided", plan, reason=reason, action=action)


def _standing_report(session: Session, report_id: uuid.UUID) -> SourceReport:
    report = found(session, SourceReport, report_id)
    if report.void_reason is not None:
        raise Problem(N_("This report is void and is changed no more."))
    return report


def _regraded(session: Session, report: SourceReport, *own: tuple[str, int]) -> Change | None:
    """Describe the grading of a report's incident once the report counts with `own` grading, or no more."""
    incident = None if report.incident_id is None else found(session, Incident, report.incident_id)
    if incident is None or incident.status in (VOID, DUPLICATE):
        return None
    others = (grading for key, grading in _gradings(session, incident.id) if key != report.id)
    reliability, credibility = min((*others, *own), default=UNGRADED)
    return touched(incident, reliability=reliability, credibility=credibility)


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
    own = [grading for _, grading in _gradings(session, incident_id)]
    return min((*own, *((each.reliability, each.credibility) for each in more)), default=UNGRADED)


def _gradings(session: Session, incident_id: uuid.UUID) -> list[tuple[uuid.UUID, tuple[str, int]]]:
    columns = select(SourceReport.id, SourceReport.reliability, SourceReport.credibility)
    query = columns.where(SourceReport.incident_id == incident_id, SourceReport.void_reason.is_(None))
    return [(row.id, (row.reliability, row.credibility)) for row in session.execute(query)]
