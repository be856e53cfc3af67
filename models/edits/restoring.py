"""Restoring: a backup becomes a centre database again, in a new file, by an officer of each contingent."""

from collections.abc import Callable
from pathlib import Path

from models.edits.acting import Who, admit, is_set_up
from models.journal import Entry, append
from models.records.base import new_id, utc_now
from models.store import Store
from models.store.backup import back_up
from models.text import N_, Problem
from models.verifying import verify

KIND = "record_restored"
AskWho = Callable[[Store], Who | None]
"""Asks who restores, given the new centre; None when they decide against it."""


def restore(backup: Path, target: Path, ask: AskWho) -> Entry | None:
    """Make a new centre database `target` from a backup and enter who did it; None when nobody did.

    The backup and the present database stay as they are. What does not hold together is not restored.

    Raises:
        Problem: the backup is not whole or was altered, `target` exists or cannot be written, or see
            models.edits.authority.
    """
    with Store.open(backup, read_only=True) as found:
        _require_whole(found)
    back_up(backup, target)
    done = None
    try:
        with Store.open(target) as restored:
            who = ask(restored)
            done = _enter(restored, who, backup.name) if who is not None else None
    finally:
        if done is None:
            target.unlink(missing_ok=True)
    return done


def needs_two(store: Store) -> bool:
    """Say whether restoring this centre takes an officer of each contingent with their keys: once it is set up."""
    with store.reading() as session:
        return is_set_up(session)


def _require_whole(store: Store) -> None:
    if not verify(store.path).holds:
        raise Problem(
            N_(
                "{path} was altered or damaged after it was made: its record does not hold together. Nothing was "
                "restored. Choose another backup, and run “verify” on this one to see what was altered."
            ),
            path=str(store.path),
        )


def _enter(store: Store, who: Who, name: str) -> Entry:
    actor, second = who if isinstance(who, tuple) else (who, None)
    with store.writing() as session:
        if is_set_up(session):
            admit(session, actor, KIND, None, second)
        return append(session, Entry(new_id(), utc_now(), KIND, actor, (), name, second))
