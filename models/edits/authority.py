"""Authority: who may do what, from which status on, and what takes an officer of each contingent.

No role stands over the data of the other side: what is joint takes two people, one of each contingent, whoever they
are; ADMIN keeps accounts and backups and has no right over data; VIEWER enters nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.journal import Actor
from models.text import N_, Problem
from models.vocabulary import ROLES, codes

EVERYBODY = frozenset(codes(ROLES))
FLOOR = frozenset({"WATCH", "ANALYST", "HEAD", "LIAISON"})
_RECORD = frozenset({"WATCH", "ANALYST", "HEAD"})
_TELL = frozenset({"WATCH", "HEAD", "LIAISON"})
_WATCH = frozenset({"WATCH", "HEAD"})
_HEADS = frozenset({"HEAD"})
_ACCOUNTS = frozenset({"HEAD", "ADMIN"})

BEFORE_FINDING = frozenset({10, 20, 30, 40, 41, 50, 51})
WITH_FINDING = frozenset({60, 61, 70, 80})
LIVING = BEFORE_FINDING | WITH_FINDING
GONE = frozenset({90, 91})
_SIGNED = 60


class Refused(Problem):
    """An action that this officer may not do, or not alone, or not now; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Right:
    """Who may do an action and when.

    `roles` may do it, or, where it `signs`, heads and those who may sign for them. `statuses` are those of the incident
    concerned; None where there is none. `both` takes an officer of each contingent, `both_from` does from that status
    on; `seconds` are the roles of the other officer where they are not the same. `keys`: never without signatures.
    """

    roles: frozenset[str]
    statuses: frozenset[int] | None = None
    both: bool = False
    both_from: int | None = None
    seconds: frozenset[str] | None = None
    signs: bool = False
    keys: bool = False


RIGHTS: Mapping[str, Right] = {
    "report_logged": Right(FLOOR),
    "report_matched": Right(_RECORD, LIVING),
    "report_graded": Right(_RECORD),
    "report_voided": Right(_RECORD, both=True),
    "incident_opened": Right(_RECORD),
    "incident_corrected": Right(_RECORD, LIVING, both_from=_SIGNED),
    "incident_linked": Right(_RECORD, LIVING, both_from=_SIGNED),
    "incident_voided": Right(_WATCH, LIVING, both=True),
    "incident_duplicate": Right(_WATCH, LIVING, both=True),
    "incident_restored": Right(_WATCH, GONE, both=True),
    "incident_closed": Right(_WATCH, WITH_FINDING - {80}, both=True),
    "task_added": Right(FLOOR, LIVING - {80}),
    "task_finished": Right(FLOOR),
    "task_voided": Right(FLOOR),
    "assessment_filed": Right(_RECORD, LIVING),
    "assessment_opened": Right(_RECORD | {"LIAISON"}),
    "finding_signed": Right(_HEADS, frozenset({50, 51}) | WITH_FINDING, both=True, signs=True, keys=True),
    "party_notified": Right(_TELL, LIVING),
    "answer_entered": Right(_TELL),
    "watch_logged": Right(FLOOR),
    "watch_line_voided": Right(FLOOR, both=True),
    "watch_begun": Right(_WATCH),
    "watch_handed_over": Right(_WATCH, both=True),
    "checkpoint_signed": Right(_WATCH, both=True, keys=True),
    "coverage_logged": Right(_RECORD),
    "coverage_changed": Right(_RECORD),
    "attachment_added": Right(FLOOR),
    "attachment_saved": Right(FLOOR),
    "attachment_voided": Right(_RECORD, both=True),
    "post_changed": Right(_HEADS, both=True, signs=True),
    "agreement_changed": Right(_HEADS, both=True, signs=True),
    "mandate_changed": Right(_HEADS, both=True, signs=True),
    "sectors_changed": Right(_HEADS, both=True, signs=True),
    "data_set_added": Right(_RECORD),
    "data_set_extended": Right(_RECORD),
    "data_set_hidden": Right(_RECORD),
    "data_set_shown": Right(_RECORD),
    "step_undone": Right(FLOOR),
    "officer_added": Right(_ACCOUNTS, both=True),
    "officer_changed": Right(_ACCOUNTS, both=True),
    "officer_ended": Right(_ACCOUNTS, both=True),
    "key_changed": Right(EVERYBODY, both=True, seconds=_ACCOUNTS, keys=True),
    "contingent_key_changed": Right(_HEADS, both=True, keys=True),
    "record_restored": Right(_ACCOUNTS, both=True, keys=True),
}
"""What each action of the journal takes; an action that is not here nobody may do."""


def authorize(actor: Actor, action: str, record: object = None, second: Actor | None = None) -> None:
    """See that an action may be done: by this officer, on this record as it stands, with this second officer.

    `record` is the incident concerned, or anything with its `status`. Whoever joins must have the right to, needed or
    not.

    Raises:
        Refused: it may not.
    """
    refused = refusal(actor, action, record)
    if refused is None and (second is not None or takes_two(action, record)):
        refused = _second_refusal(actor, action, second)
    if refused is not None:
        raise refused


def refusal(actor: Actor, action: str, record: object = None) -> Refused | None:
    """Say why this officer may not do an action, alone or with a second; None when nothing stands against it."""
    right = RIGHTS[action]
    if not _has_role(actor, right, right.roles):
        return _not_this_role(actor)
    if takes_two(action, record) and actor.contingent is None:
        return Refused(N_("This takes an officer of each contingent; {name} is of neither."), name=actor.name)
    if right.keys and actor.key is None:
        return Refused(N_("This needs a signature. Sign in with your key first."))
    status = getattr(record, "status", None)
    if right.statuses is not None and status is not None and status not in right.statuses:
        return Refused(N_("This cannot be done while the incident has status {status}."), status=str(status))
    return None


def takes_two(action: str, record: object = None) -> bool:
    """Say whether an action takes an officer of each contingent, on this record as it stands."""
    right = RIGHTS[action]
    status = getattr(record, "status", None)
    return right.both or (right.both_from is not None and status is not None and status >= right.both_from)


def may_second(actor: Actor, action: str, second: Actor) -> bool:
    """Say whether another officer can be the second in an action."""
    return _second_refusal(actor, action, second) is None


def _second_refusal(actor: Actor, action: str, second: Actor | None) -> Refused | None:
    right = RIGHTS[action]
    if second is None or second.contingent is None or second.contingent == actor.contingent:
        return Refused(N_("This takes two people, one of each contingent. Ask an officer of the other side to join."))
    if not _has_role(second, right, right.seconds or right.roles):
        return _not_this_role(second)
    if second.key is None and (right.keys or actor.key is not None):
        return Refused(N_("This needs the signatures of both. {name} is to sign in with a key."), name=second.name)
    return None


def _has_role(actor: Actor, right: Right, roles: frozenset[str]) -> bool:
    return actor.role in roles or (right.signs and actor.may_sign)


def _not_this_role(actor: Actor) -> Refused:
    return Refused(
        N_("{name} may not do this as {role}. Ask an officer whose role it is."), name=actor.name, role=actor.role
    )
