"""Joint findings: what both contingents sign together over the same hash; every change is a new one, signed anew."""

import uuid
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.acting import act, living_incident, next_step, touched, values_of
from models.edits.agreement import (
    AGREED,
    ASSESSED,
    GROUPS,
    assessed,
    attribution_after,
    difference,
    merged,
    taken_over,
    weapon_list,
)
from models.edits.assessments import current_assessment, other_contingent
from models.edits.checks import check_settled, first
from models.edits.fields import FindingFields
from models.edits.finding_content import content_hashes, finding_hash
from models.edits.proposal import require_open
from models.journal import Actor, Change, Conflict, Entry, Row, Value, canonical, changed, inserted
from models.keys.signing import FINDING
from models.profile import Profile
from models.records import Differs, Incident, JointFinding, NationalAssessment
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import N_, Problem


def sign_finding(
    store: Store,
    who: tuple[Actor, Actor],
    incident_id: uuid.UUID,
    fields: FindingFields,
    seen: tuple[uuid.UUID, uuid.UUID],
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Sign a finding by the heads of both contingents, or by whom they let sign; one that stands is superseded.

    `seen` are the two assessments (left, right) that lay before the signers. The incident takes over every agreed
    value; what stays in dispute goes on counting under neither.

    Raises:
        Conflict: a side has filed another assessment meanwhile; nothing is signed.
        Problem: an assessment is missing or sealed, a value is none, or see models.edits.acting.
    """
    left, right = _ordered(store.profile, who)
    first(check_settled(store.profile, fields))

    def plan(session: Session) -> list[Change | None]:
        incident = living_incident(session, incident_id)
        ours = _both(session, store.profile, incident_id)
        if (ours[0].id, ours[1].id) != seen:
            raise Conflict
        row, agreed, digest = _drafted(session, incident, fields, ours)
        old = current_finding(session, incident_id)
        return [
            *_concluded(session, store.profile, incident, row, agreed),
            changed(old, current=False) if old else None,
            inserted(JointFinding, id=new_id(), **row, current=True, **signatures(left, right, digest, utc_now())),
        ]

    return act(store, (left, right), "finding_signed", plan, about=incident_id, action=action)


def hash_to_sign(session: Session, profile: Profile, incident_id: uuid.UUID, fields: FindingFields) -> str:
    """Give the hash (hex) that both would sign now: for them to see before they do.

    Raises:
        Problem: see sign_finding.
    """
    incident = living_incident(session, incident_id)
    return _drafted(session, incident, fields, _both(session, profile, incident_id))[2]


def _drafted(
    session: Session,
    incident: Incident,
    fields: FindingFields,
    ours: tuple[NationalAssessment, NationalAssessment],
) -> tuple[dict[str, Value], dict[str, Value], str]:
    """Give the columns of a finding but for its signatures, the values agreed in it, and its hash."""
    open_groups, agreed, disputed = settle(assessed(ours[0]), assessed(ours[1]), dict(fields.settled))
    old = current_finding(session, incident.id)
    row: dict[str, Value] = {
        **values_of(fields, "settled"),
        **_place(incident.id, old, ours),
        "differs": int(open_groups),
        "agreed": canonical(agreed),
        "disputed": canonical(disputed),
    }
    digest = finding_hash(row, incident.serial, content_hashes(session, ours), old.hash if old else None)
    return row, agreed, digest


def _place(
    incident_id: uuid.UUID, old: JointFinding | None, ours: tuple[NationalAssessment, NationalAssessment]
) -> dict[str, Value]:
    return {
        "incident_id": incident_id,
        "version": old.version + 1 if old else 1,
        "left_assessment_id": ours[0].id,
        "right_assessment_id": ours[1].id,
        "supersedes_id": old.id if old else None,
    }


def _concluded(
    session: Session, profile: Profile, incident: Incident, finding: Row, agreed: Row
) -> list[Change | None]:
    """Describe what a finding makes of its incident."""
    open_groups = Differs(int(str(finding["differs"])))
    taken, weapons = taken_over(session, profile, incident, agreed, open_groups)
    status = 61 if finding["supersedes_id"] else 60
    values: dict[str, Value] = {
        **taken,
        "status": status,
        "finding": finding["result"],
        "differs": int(open_groups),
        "attribution": attribution_after(incident, AGREED if agreed.get("origin_side") else 0, open_groups),
    }
    return [touched(incident, **values), next_step(session, incident, status), *weapons]


def signatures(left: Actor, right: Actor, digest: str, at: datetime) -> dict[str, Value]:
    """Give the columns of a finding in which both sign its hash (hex).

    Raises:
        Problem: one of them has no key.
    """
    signed: dict[str, Value] = {"hash": digest}
    for side, actor in (("left", left), ("right", right)):
        if actor.key is None:
            raise Problem(N_("This needs a signature. Sign in with your key first."))
        signed[f"signed_{side}_by"] = actor.name
        signed[f"signed_{side}_at"] = at
        signed[f"signature_{side}"] = actor.key.sign(FINDING, bytes.fromhex(digest)).hex()
        signed[f"key_{side}"] = actor.key.public
    return signed


def current_finding(session: Session, incident_id: uuid.UUID) -> JointFinding | None:
    """Read the finding that stands; None when none is signed."""
    query = select(JointFinding).where(JointFinding.incident_id == incident_id, JointFinding.current)
    return session.scalars(query).one_or_none()


def settle(
    left: Row, right: Row, settled: Mapping[str, str | int | None]
) -> tuple[Differs, dict[str, Value], dict[str, list[Value]]]:
    """Give the groups still in dispute, the agreed values by field, and [left, right] of each field in dispute.

    Raises:
        Problem: `settled` names a field that is not in dispute.
    """
    for name in settled:
        if name not in ASSESSED:
            raise Problem(N_("“{code}” is not a code of this list. Choose one that is."), code=name)
    differing = difference(left, right)
    open_groups = Differs(0)
    agreed: dict[str, Value] = {}
    disputed: dict[str, list[Value]] = {}
    for group, names in GROUPS.items():
        is_settled = any(name in settled for name in names)
        if not group & differing:
            if is_settled:
                raise Problem(N_("The assessments do not differ here; there is nothing to settle."))
            agreed.update(merged(left, right, group))
        elif is_settled:
            agreed.update((name, settled.get(name)) for name in names)
            if group == Differs.WEAPON:
                agreed["weapons"] = weapon_list(tuple(str(settled["weapons"] or "").split()))
        else:
            open_groups |= group
            disputed.update((name, [left[name], right[name]]) for name in names)
    return open_groups, agreed, disputed


def _ordered(profile: Profile, signers: tuple[Actor, Actor]) -> tuple[Actor, Actor]:
    if other_contingent(profile, signers[0]) != signers[1].contingent:
        raise Problem(N_("A finding needs one signature of each contingent."))
    return signers if signers[0].contingent == profile.left.code else (signers[1], signers[0])


def _both(session: Session, profile: Profile, incident_id: uuid.UUID) -> tuple[NationalAssessment, NationalAssessment]:
    left, right = (current_assessment(session, incident_id, each.code) for each in profile.contingents)
    if left is None or right is None:
        raise Problem(N_("Both contingents must have filed their assessment before a finding can be signed."))
    require_open(left, right)
    return left, right
