"""Joint findings: what both contingents sign together over the same hash."""

import uuid
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import vocabulary
from models.edits.acting import act, living_incident, next_step, touched, values_of
from models.edits.agreement import AGREED, ASSESSED, GROUPS, assessed, attribution_after, difference, taken_over
from models.edits.assessments import current_assessment, other_contingent
from models.edits.fields import FindingFields
from models.journal import Actor, Change, Entry, Row, Value, canonical, changed, inserted
from models.records import Differs, JointFinding, NationalAssessment
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem


def sign_finding(
    store: Store,
    signers: tuple[Actor, Actor],
    incident_id: uuid.UUID,
    fields: FindingFields,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Sign a finding by one officer of each contingent; a finding already there is superseded and stays printable.

    The incident takes over every agreed value; what stays in dispute goes on counting under neither.

    Raises:
        Problem: the signers are not one of each contingent, an assessment is missing, or see models.edits.acting.
    """
    left, right = _ordered(store, signers)
    _require_result(fields.result)

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        ours = _both(session, store, incident_id)
        open_groups, agreed, disputed = settle(assessed(ours[0]), assessed(ours[1]), dict(fields.settled))
        fixed: dict[str, Value] = {
            "differs": int(open_groups),
            "agreed": canonical(agreed),
            "disputed": canonical(disputed),
        }
        old = _standing(session, incident_id)
        taken, weapons = taken_over(session, store.profile, incident, agreed, open_groups)
        attribution = attribution_after(incident, AGREED if agreed.get("origin_side") else 0, open_groups)
        status = 61 if old else 60
        return [
            touched(incident, **taken, status=status, differs=int(open_groups), attribution=attribution),
            next_step(session, incident, status),
            *weapons,
            changed(old, current=False) if old else None,
            _signed({**_content(incident_id, old, ours), **values_of(fields, "settled"), **fixed}, left, right),
        ]

    return act(store, (left, right), "finding_signed", plan, about=incident_id, action=action)


def _standing(session: Session, incident_id: uuid.UUID) -> JointFinding | None:
    query = select(JointFinding).where(JointFinding.incident_id == incident_id, JointFinding.current)
    return session.scalars(query).one_or_none()


def _content(
    incident_id: uuid.UUID, old: JointFinding | None, ours: tuple[NationalAssessment, NationalAssessment]
) -> dict[str, Value]:
    return {
        "incident_id": incident_id,
        "version": old.version + 1 if old else 1,
        "left_assessment_id": ours[0].id,
        "right_assessment_id": ours[1].id,
        "supersedes_id": old.id if old else None,
    }


def _signed(content: dict[str, Value], left: Actor, right: Actor) -> Change:
    now = utc_now()
    return inserted(
        JointFinding,
        id=new_id(),
        **content,
        current=True,
        hash=finding_hash(content),
        signed_left_by=left.name,
        signed_left_at=now,
        signed_right_by=right.name,
        signed_right_at=now,
    )


def settle(
    left: Row, right: Row, settled: dict[str, str | int | None]
) -> tuple[Differs, dict[str, Value], dict[str, list[Value]]]:
    """Give the groups still in dispute, the agreed values by field, and [left, right] of each field in dispute.

    Raises:
        Problem: `settled` names a field that no assessment has.
    """
    for name in settled:
        if name not in ASSESSED:
            raise Problem(N_("“{code}” is not a code of this list. Choose one that is."), code=name)
    open_groups = Differs(0)
    agreed: dict[str, Value] = {}
    disputed: dict[str, list[Value]] = {}
    differing = difference(left, right)
    for group, names in GROUPS.items():
        if not group & differing:
            agreed.update((name, left[name]) for name in names)
        elif any(name in settled for name in names):
            agreed.update((name, settled.get(name)) for name in names)
        else:
            open_groups |= group
            disputed.update((name, [left[name], right[name]]) for name in names)
    return open_groups, agreed, disputed


def finding_hash(content: Row) -> str:
    """Give the SHA-256 (hex) over which both sides sign: of the finding's content as canonical JSON."""
    written = {name: value.hex if isinstance(value, uuid.UUID) else value for name, value in content.items()}
    return sha256(canonical(written).encode()).hexdigest()


def _ordered(store: Store, signers: tuple[Actor, Actor]) -> tuple[Actor, Actor]:
    if other_contingent(store.profile, signers[0]) != signers[1].contingent:
        raise Problem(N_("A finding needs one signature of each contingent."))
    return signers if signers[0].contingent == store.profile.left.code else (signers[1], signers[0])


def _require_result(code: str) -> None:
    if code not in vocabulary.codes(vocabulary.RESULTS):
        raise Problem(N_("“{code}” is not a code of this list. Choose one that is."), code=code)


def _both(session: Session, store: Store, incident_id: uuid.UUID) -> tuple[NationalAssessment, NationalAssessment]:
    left = current_assessment(session, incident_id, store.profile.left.code)
    right = current_assessment(session, incident_id, store.profile.right.code)
    if left is None or right is None:
        raise Problem(N_("Both contingents must have filed their assessment before a finding can be signed."))
    return left, right
