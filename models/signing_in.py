"""Signing in: an officer opens their own key with their password; who guesses waits longer after every guess.

A try is on record before it is made, so that a power cut saves nobody from it. The wait after n failures in a row is
2^(n-1) seconds, at most an hour; it begins anew when the clock was set back, and ends with the first success.
"""

import uuid
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.edits.set_up import certified
from models.exercise.people import exercise_actor
from models.journal import Actor
from models.keys.key_file import KeyFile, Secrets
from models.keys.signing import OFFICER, is_signed
from models.records import Centre, ContingentKey, Officer, SignInFailure
from models.store import Store
from models.text import N_, Problem

LONGEST_WAIT = 3600
"""Seconds."""
_DOUBLINGS = 12


class TooSoon(Problem):
    """A try before the wait after the last failure is over; `seconds` are left of it."""

    def __init__(self, seconds: int) -> None:
        """Say it."""
        super().__init__(N_("After the wrong passwords before, wait another {seconds} s."), seconds=seconds)
        self.seconds = seconds


def signing_officers(session: Session, contingent: str) -> list[Officer]:
    """Read the officers of a contingent who can sign in, by name."""
    query = select(Officer).where(
        Officer.contingent == contingent, Officer.void_reason.is_(None), Officer.public_key.is_not(None)
    )
    return list(session.scalars(query.order_by(Officer.name)))


def officers_of(session: Session, contingent: str) -> list[Officer]:
    """Read every officer a contingent has or had, those who serve first, by name."""
    query = select(Officer).where(Officer.contingent == contingent)
    return list(session.scalars(query.order_by(Officer.void_reason.is_not(None), Officer.name)))


def centre_of(store: Store) -> uuid.UUID:
    """Read the id of a centre; its key files name it."""
    with store.reading() as session:
        return session.scalars(select(Centre.id)).one()


def key_file_for(store: Store, path: Path, contingent: str) -> KeyFile:
    """Read the key file of a contingent of this centre.

    Raises:
        Problem: it is none, or that of another centre or contingent, or cannot be read.
    """
    found = KeyFile.load(path)
    if found.centre != centre_of(store).hex:
        raise Problem(
            N_("{path} is the key file of another centre. Choose the key file made for this one."), path=str(path)
        )
    if found.contingent != contingent:
        raise Problem(
            N_("{path} is the key file of {found}, not of {code}. Each contingent keeps its own."),
            path=str(path),
            found=found.contingent,
            code=contingent,
        )
    return found


def sign_in(
    store: Store, key_file: KeyFile | None, officer_id: uuid.UUID, password: str, station: str, now: datetime
) -> Actor:
    """Sign an officer in; in an exercise it takes neither key file nor password. Takes a tenth of a second and 64 MiB.

    Raises:
        TooSoon: the wait after the last failure is not over; the password was not tried.
        WrongPassword: it does not open the key.
        Problem: the officer is not on record, the key file is not theirs, or the database is open for reading only.
    """
    with store.reading() as session:
        officer = session.get(Officer, officer_id)
        if officer is None or officer.void_reason is not None or officer.public_key is None:
            raise Problem(N_("This officer is not on record any more. Choose another."))
        _require_certified(session, officer)
    if store.exercise:
        return exercise_actor(store, officer, station)
    own = _opened(store, key_file, officer, password, now)
    return Actor(
        officer.name,
        officer.contingent,
        station,
        officer.role,
        may_sign=officer.may_sign,
        officer_id=officer.id,
        key=own.key,
        seal=own.seal,
    )


def open_contingent_key(store: Store, key_file: KeyFile, password: str, now: datetime) -> Secrets:
    """Open the key of a contingent with its password; failures wait as those of an officer do.

    Raises:
        Problem: see sign_in.
    """
    with store.reading() as session:
        row = standing_key(session, key_file.contingent)
    return _tried(store, row.id, key_file, None, row.public_key, password, now)


def standing_key(session: Session, contingent: str) -> ContingentKey:
    """Read the key of a contingent that stands.

    Raises:
        Problem: the centre is not set up.
    """
    query = select(ContingentKey).where(ContingentKey.contingent == contingent, ContingentKey.void_reason.is_(None))
    row = session.scalars(query).one_or_none()
    if row is None:
        raise Problem(N_("This centre is not set up yet: it has no keys."))
    return row


def _opened(store: Store, key_file: KeyFile | None, officer: Officer, password: str, now: datetime) -> Secrets:
    if key_file is None:
        raise Problem(N_("Choose the key file of your contingent first."))
    if key_file.contingent != officer.contingent:
        raise Problem(
            N_("{path} does not hold the key of this officer. Choose the key file of your contingent."),
            path=str(key_file.path),
        )
    return _tried(store, officer.id, key_file, officer.id, str(officer.public_key), password, now)


def _tried(
    store: Store,
    row_id: uuid.UUID,
    key_file: KeyFile,
    holder: uuid.UUID | None,
    public: str,
    password: str,
    now: datetime,
) -> Secrets:
    if key_file.holds(holder) and not key_file.holds(holder, public):
        raise _older(key_file)
    key_file.require(holder)
    seconds = _note_try(store, row_id, now)
    if seconds:
        raise TooSoon(seconds)
    own = key_file.unlock(holder, password, public)
    if own.key.public != public:
        raise _older(key_file)
    with store.writing() as session:
        session.execute(delete(SignInFailure).where(SignInFailure.officer_id == row_id))
    return own


def _note_try(store: Store, row_id: uuid.UUID, now: datetime) -> int:
    """Count a try as failed before it is made; give the seconds to wait instead when it comes too soon."""
    with store.writing() as session:
        row = session.get(SignInFailure, row_id)
        if row is None:
            session.add(SignInFailure(officer_id=row_id, failures=1, last_at=now))
            return 0
        row.last_at = min(row.last_at, now)  # a clock set back: the wait begins anew, and ends
        wait = min(2 ** min(row.failures - 1, _DOUBLINGS), LONGEST_WAIT)
        left = row.last_at + timedelta(seconds=wait) - now
        if left > timedelta():
            return -int(-left.total_seconds() // 1)
        row.failures += 1
        row.last_at = now
        return 0


def _require_certified(session: Session, officer: Officer) -> None:
    key = standing_key(session, str(officer.contingent))
    values = {name: getattr(officer, name) for name in ("id", "name", "contingent", "role", "public_key", "may_sign")}
    certificate = _bytes(officer.certificate)
    if not is_signed(key.public_key, OFFICER, certified(values), certificate):
        raise Problem(
            N_(
                "What the record says of {name} is not certified by the key of {code}: it was altered. Check the "
                "record before anybody signs in."
            ),
            name=officer.name,
            code=key.contingent,
        )


def _bytes(text: str | None) -> bytes | None:
    try:
        return bytes.fromhex(text or "")
    except ValueError:
        return None


def _older(key_file: KeyFile) -> Problem:
    return Problem(
        N_("{path} holds another key than the one on record: it is an older copy. Choose the newest key file."),
        path=str(key_file.path),
    )
