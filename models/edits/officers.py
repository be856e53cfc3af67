"""Officers and keys: who joins, changes role or leaves, and whose key takes the place of another; always by both sides.

An officer is certified by the key of their own contingent, so each contingent alone says who speaks for it, and the
other sees and signs that it was said. A new key is signed for with the old one; where that is lost, by the head or
administrator of the officer's own contingent, with a reason. No contingent is ever left without a head.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from models.edits.acting import act, found, require_reason
from models.edits.authority import Refused
from models.edits.checks import cleaned
from models.edits.founding import check_person
from models.edits.set_up import Person, certified, officer_values
from models.journal import Actor, Change, Entry, canonical, changed, inserted
from models.keys.signing import CONTINGENT, OFFICER, SigningKey
from models.records import ContingentKey, Officer
from models.records.base import new_id
from models.signing_in import standing_key
from models.store import Store
from models.text import N_, Problem
from models.vocabulary import ROLES, codes

REPLACED = "REPLACED"
"""The reason kept with a contingent's key in whose place another stands."""
_ACCOUNTS = ("HEAD", "ADMIN")


@dataclass(frozen=True, slots=True)
class Standing:
    """What can change in an officer; name and contingent cannot. `may_sign`: signs findings for the head."""

    initials: str
    rank: str
    role: str
    may_sign: bool = False


def add_officer(
    store: Store,
    who: tuple[Actor, Actor],
    contingent: str,
    person: Person,
    key: SigningKey,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Put an officer on record, certified by the key of their contingent.

    Raises:
        Problem: what is said of the officer is not usable, the name is taken, or the key is not the contingent's.
    """
    check_person(person.name, person.initials, person.rank or "")
    _require_role(person.role)

    def plan(session: Session) -> list[Change]:
        _require_standing(session, contingent, key)
        same = select(Officer.id).where(
            Officer.contingent == contingent, Officer.void_reason.is_(None), Officer.name == cleaned(person.name)
        )
        if session.scalar(same.limit(1)) is not None:
            raise Problem(
                N_("{name} of {code} is on record already. Add what tells the two apart."),
                name=cleaned(person.name),
                code=contingent,
            )
        return [inserted(Officer, **officer_values(contingent, person, key))]

    return act(store, who, "officer_added", plan, action=action)


def change_officer(
    store: Store,
    who: tuple[Actor, Actor],
    officer_id: uuid.UUID,
    key: SigningKey,
    standing: Standing,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Change what an officer is, certified anew by the key of their contingent.

    Raises:
        Problem: the role is none, the contingent would be without a head, or the key is not the contingent's.
    """
    _require_role(standing.role)

    def plan(session: Session) -> list[Change | None]:
        officer = _serving(session, officer_id)
        check_person(officer.name, standing.initials, standing.rank)
        _require_standing(session, str(officer.contingent), key)
        if officer.role == "HEAD" and standing.role != "HEAD":
            _require_another_head(session, officer)
        values = {"initials": cleaned(standing.initials), "rank": cleaned(standing.rank) or None}
        return [_with(officer, key, **values, role=standing.role, may_sign=standing.may_sign)]

    return act(store, who, "officer_changed", plan, action=action)


def end_officer(
    store: Store, who: tuple[Actor, Actor], officer_id: uuid.UUID, reason: str, *, action: uuid.UUID | None = None
) -> Entry:
    """End the service of an officer: they stay on record and can sign in no more.

    Raises:
        Problem: the reason is missing, they have left already, or their contingent would be without a head.
    """
    require_reason(reason)

    def plan(session: Session) -> list[Change | None]:
        officer = _serving(session, officer_id)
        if officer.role == "HEAD":
            _require_another_head(session, officer)
        return [changed(officer, void_reason=cleaned(reason))]

    return act(store, who, "officer_ended", plan, reason=reason, action=action)


def change_key(
    store: Store,
    who: tuple[Actor, Actor],
    officer_id: uuid.UUID,
    public_key: str,
    key: SigningKey,
    *,
    reason: str = "",
    action: uuid.UUID | None = None,
) -> Entry:
    """Put another key of an officer on record: signed with the old key, or, where it is lost, for the contingent.

    `key` is that of the contingent. The author is the officer, or the head or administrator of their contingent, who
    gives a `reason`.

    Raises:
        Problem: the author is neither, the reason is missing, or the key is not the contingent's.
    """

    def plan(session: Session) -> list[Change | None]:
        officer = _serving(session, officer_id)
        _require_standing(session, str(officer.contingent), key)
        author = who[0]
        if author.officer_id != officer_id:
            if author.contingent != officer.contingent or author.role not in _ACCOUNTS:
                raise Refused(
                    N_("A lost key is replaced by the head or administrator of {name}'s own contingent."),
                    name=officer.name,
                )
            require_reason(reason)
        return [_with(officer, key, public_key=public_key)]

    return act(store, who, "key_changed", plan, reason=reason or None, action=action)


def change_contingent_key(
    store: Store,
    who: tuple[Actor, Actor],
    old: SigningKey,
    new: SigningKey,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Put another key of the author's contingent on record, signed by the old one; its officers are certified anew.

    Raises:
        Problem: the old key is not the one that stands.
    """
    contingent = str(who[0].contingent)

    def plan(session: Session) -> Iterator[Change | None]:
        _require_standing(session, contingent, old)
        yield changed(standing_key(session, contingent), void_reason=REPLACED)
        successor = old.sign(CONTINGENT, succeeding(contingent, new.public)).hex()
        yield inserted(ContingentKey, id=new_id(), contingent=contingent, public_key=new.public, certificate=successor)
        for officer in session.scalars(_serving_in(contingent)):
            yield _with(officer, new)

    return act(store, who, "contingent_key_changed", plan, action=action)


def succeeding(contingent: str, public_key: str) -> bytes:
    """Give what the old key of a contingent signs: whose the new key is, and which."""
    return canonical({"contingent": contingent, "public_key": public_key}).encode()


def _with(officer: Officer, key: SigningKey, **after: str | bool | None) -> Change | None:
    names = ("id", "name", "contingent", "role", "public_key", "may_sign")
    values = {name: getattr(officer, name) for name in names} | after
    return changed(officer, **after, certificate=key.sign(OFFICER, certified(values)).hex())


def _serving(session: Session, officer_id: uuid.UUID) -> Officer:
    officer = found(session, Officer, officer_id)
    if officer.void_reason is not None:
        raise Problem(N_("{name} has left already."), name=officer.name)
    return officer


def _serving_in(contingent: str) -> Select[Officer]:
    return select(Officer).where(Officer.contingent == contingent, Officer.void_reason.is_(None)).order_by(Officer.id)


def _require_standing(session: Session, contingent: str, key: SigningKey) -> None:
    if standing_key(session, contingent).public_key != key.public:
        raise Refused(
            N_("This is not the key of {code} on record. Officers are certified by the key of their own contingent."),
            code=contingent,
        )


def _require_another_head(session: Session, officer: Officer) -> None:
    heads = select(Officer.id).where(
        Officer.contingent == officer.contingent,
        Officer.void_reason.is_(None),
        Officer.role == "HEAD",
        Officer.id != officer.id,
    )
    if session.scalar(heads.limit(1)) is None:
        raise Problem(
            N_("{code} would be without a head. Put the next head on record first."), code=str(officer.contingent)
        )


def _require_role(role: str) -> None:
    if role not in codes(ROLES):
        raise Problem(N_("Choose a role."))
