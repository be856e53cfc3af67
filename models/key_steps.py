"""Steps that change the record and a key file together: whatever is cut off, the key on record is in the file.

A new key is written beside the old one first, then the entry; only after it the old key goes. An entry that fails
takes the new key back.
"""

import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from models.edits.officers import Standing, add_officer, change_contingent_key, change_key, change_officer
from models.edits.set_up import Person
from models.journal import Actor, Entry
from models.keys.key_file import KeyFile, Secrets
from models.records import Officer
from models.signing_in import key_file_for, open_contingent_key, sign_in
from models.store import Store
from models.text import Problem

Both = tuple[Actor, Actor]


@dataclass(frozen=True, slots=True)
class ContingentKeys:
    """The key file of a contingent and the password of the contingent's own key."""

    contingent: str
    path: Path
    password: str = field(repr=False)

    def file(self, store: Store) -> KeyFile:
        """Read the key file.

        Raises:
            Problem: see models.signing_in.key_file_for.
        """
        return key_file_for(store, self.path, self.contingent)


def join_officer(store: Store, who: Both, keys: ContingentKeys, person: Person, password: str, now: datetime) -> Entry:
    """Make a key for a new officer under their own password and put them on record; `person.public_key` is ignored.

    Raises:
        Problem: a password is wrong or too short, the file cannot be written, or see add_officer.
    """
    file = keys.file(store)
    own = open_contingent_key(store, file, keys.password, now)
    new = file.add_officer(person.id, person.name, own.seal, password)
    named = replace(person, public_key=new.key.public)
    return _entered(file, person.id, new, lambda: add_officer(store, who, keys.contingent, named, own.key))


def restate_officer(
    store: Store, who: Both, keys: ContingentKeys, officer: uuid.UUID, standing: Standing, now: datetime
) -> Entry:
    """Change what an officer is, certified anew.

    Raises:
        Problem: the password is wrong, or see change_officer.
    """
    own = open_contingent_key(store, keys.file(store), keys.password, now)
    return change_officer(store, who, officer, own.key, standing)


def renew_key(
    store: Store,
    who: Both,
    keys: ContingentKeys,
    officer: uuid.UUID,
    password: str,
    now: datetime,
    *,
    reason: str = "",
) -> tuple[Entry, Secrets]:
    """Give an officer a new key under a password, in the place of the old or lost one; give the entry and the key.

    Raises:
        Problem: a password is wrong or too short, the file cannot be written, or see change_key.
    """
    file = keys.file(store)
    own = open_contingent_key(store, file, keys.password, now)
    with store.reading() as session:
        name = session.get_one(Officer, officer).name
    new = file.add_officer(officer, name, own.seal, password)
    entry = _entered(
        file, officer, new, lambda: change_key(store, who, officer, new.key.public, own.key, reason=reason)
    )
    _forget_older(file, officer, new)
    return entry, new


def renew_contingent_key(store: Store, who: Both, keys: ContingentKeys, password: str, now: datetime) -> Entry:
    """Give the author's contingent a new key under a password, signed by the old one.

    Raises:
        Problem: a password is wrong or too short, the file cannot be written, or see change_contingent_key.
    """
    file = keys.file(store)
    own = open_contingent_key(store, file, keys.password, now)
    new = file.renew_contingent(own.seal, password)
    entry = _entered(file, None, new, lambda: change_contingent_key(store, who, own.key, new.key))
    _forget_older(file, None, new)
    return entry


def change_password(store: Store, path: Path, officer: Actor, old: str, new: str, now: datetime) -> None:
    """Put an officer's key under another password; wrong ones wait as at the sign-in.

    Raises:
        Problem: the old password is wrong, the new one too short, or the file cannot be written.
    """
    if officer.officer_id is None:
        raise ValueError("an officer without a key")
    file = key_file_for(store, path, str(officer.contingent))
    sign_in(store, file, officer.officer_id, old, officer.station, now)
    file.change_password(officer.officer_id, old, new)


def change_contingent_password(store: Store, keys: ContingentKeys, new: str, now: datetime) -> None:
    """Put the key of a contingent under another password.

    Raises:
        Problem: see change_password.
    """
    file = keys.file(store)
    open_contingent_key(store, file, keys.password, now)
    file.change_password(None, keys.password, new)


def _entered(file: KeyFile, officer: uuid.UUID | None, new: Secrets, enter: Callable[[], Entry]) -> Entry:
    try:
        return enter()
    except BaseException:
        file.drop(officer, new.key.public)
        raise


def _forget_older(file: KeyFile, officer: uuid.UUID | None, new: Secrets) -> None:
    """Let the older keys go; where the stick was pulled meanwhile they stay, and open nothing any more."""
    with suppress(Problem):
        file.keep_only(officer, new.key.public)
