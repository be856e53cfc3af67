"""Coverage as officers keep it: a stretch of watching begins, ends, and is corrected with a reason; none is deleted."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.edits.acting import Who, act, found, require_reason, values_of
from models.edits.checks import cleaned
from models.journal import Change, Entry, changed, inserted
from models.profile import Profile
from models.records import Coverage
from models.records.base import new_id
from models.store import Store
from models.text import N_, Problem
from models.vocabulary import COVERAGE_STATES, codes

_FARTHEST_M = 100_000
"""Nobody sees farther: a number beyond it is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class CoverageFields:
    """One stretch: a sector of the profile, the sensor, one of COVERAGE_STATES; no `end` while it goes on."""

    sector: str
    sensor: str
    start: datetime
    end: datetime | None = None
    state: str = "UP"
    visibility_m: int | None = None
    text: str | None = None


def check_coverage(profile: Profile, fields: CoverageFields) -> dict[str, Problem]:
    """Find what is wrong with a stretch as entered, by field; empty when nothing is."""
    findings: dict[str, Problem] = {}
    unknown = N_("“{code}” is not a code of this list. Choose one that is.")
    if fields.sector not in {sector.code for sector in profile.sectors}:
        findings["sector"] = Problem(unknown, code=fields.sector)
    if not cleaned(fields.sensor):
        findings["sensor"] = Problem(N_("Say what watched: a post, a UAV, a camera."))
    if fields.state not in codes(COVERAGE_STATES):
        findings["state"] = Problem(unknown, code=fields.state)
    if fields.end is not None and fields.end <= fields.start:
        findings["end"] = Problem(N_("The end is before the start. Correct one of the two."))
    if fields.visibility_m is not None and not 0 <= fields.visibility_m <= _FARTHEST_M:
        findings["visibility_m"] = Problem(
            N_("This number must lie between {least} and {most}."), least=0, most=_FARTHEST_M
        )
    return findings


def log_coverage(store: Store, who: Who, fields: CoverageFields, *, action: uuid.UUID | None = None) -> Entry:
    """Enter a stretch that begins or that is over; the same sensor's open stretch over the sector ends where it begins.

    Raises:
        Problem: see check_coverage, another stretch of the sensor overlaps, or see models.edits.acting.act.
    """
    _require(store.profile, fields)

    def plan(session: Session) -> list[Change | None]:
        before = _open_stretch(session, fields)
        ends = [changed(before, end=fields.start)] if before is not None and before.start < fields.start else []
        _require_free(session, fields, None if before is None or not ends else before.id)
        return [inserted(Coverage, id=new_id(), **values_of(fields)), *ends]

    return act(store, who, "coverage_logged", plan, action=action)


def end_coverage(
    store: Store, who: Who, coverage_id: uuid.UUID, at: datetime, *, action: uuid.UUID | None = None
) -> Entry:
    """End a stretch that goes on.

    Raises:
        Problem: it has ended already, or would end before it began; see models.edits.acting.act.
    """

    def plan(session: Session) -> list[Change | None]:
        row = _living(session, coverage_id)
        if row.end is not None:
            raise Problem(N_("This stretch has ended already. Correct it with a reason."))
        if at <= row.start:
            raise Problem(N_("The end is before the start. Correct one of the two."))
        return [changed(row, end=at)]

    return act(store, who, "coverage_changed", plan, action=action)


def correct_coverage(
    store: Store,
    who: Who,
    coverage_id: uuid.UUID,
    fields: CoverageFields,
    reason: str,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Correct a stretch, with a reason.

    Raises:
        Problem: see log_coverage.
    """
    require_reason(reason)
    _require(store.profile, fields)

    def plan(session: Session) -> list[Change | None]:
        row = _living(session, coverage_id)
        _require_free(session, fields, row.id)
        return [changed(row, **values_of(fields))]

    return act(store, who, "coverage_changed", plan, reason=reason, action=action)


def void_coverage(
    store: Store, who: Who, coverage_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """Take a stretch out of the count, with a reason; it stays on record.

    Raises:
        Problem: no reason is given, or see models.edits.acting.act.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        return [changed(_living(session, coverage_id), void_reason=cleaned(reason))]

    return act(store, who, "coverage_changed", plan, reason=reason, action=action)


def _require(profile: Profile, fields: CoverageFields) -> None:
    for problem in check_coverage(profile, fields).values():
        raise problem


def _living(session: Session, coverage_id: uuid.UUID) -> Coverage:
    row = found(session, Coverage, coverage_id)
    if row.void_reason is not None:
        raise Problem(N_("This stretch is void and is changed no more."))
    return row


def _open_stretch(session: Session, fields: CoverageFields) -> Coverage | None:
    query = select(Coverage).where(
        Coverage.sector == fields.sector,
        Coverage.sensor == cleaned(fields.sensor),
        Coverage.end.is_(None),
        Coverage.void_reason.is_(None),
    )
    return session.scalars(query).first()


def _require_free(session: Session, fields: CoverageFields, but: uuid.UUID | None) -> None:
    """One sensor has one state over a sector at a time."""
    query = select(Coverage.start).where(
        Coverage.sector == fields.sector,
        Coverage.sensor == cleaned(fields.sensor),
        Coverage.void_reason.is_(None),
        Coverage.id.is_distinct_from(but),
        or_(Coverage.end.is_(None), Coverage.end > fields.start),
    )
    if fields.end is not None:
        query = query.where(Coverage.start < fields.end)
    if session.scalars(query).first() is not None:
        raise Problem(
            N_(
                "{sensor} has a stretch over this sector at that time already. Correct that one or choose another time."
            ),
            sensor=fields.sensor,
        )
