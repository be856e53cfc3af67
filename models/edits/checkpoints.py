"""Checkpoints: both contingents sign how long the journal is and how it ends, after it was seen to hold."""

import uuid
from contextlib import closing

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits.acting import act
from models.edits.assessments import other_contingent
from models.journal import Actor, Change, Entry, Value, inserted
from models.keys.signing import CHECKPOINT
from models.records import Centre, Checkpoint, Officer
from models.records.base import new_id, to_ms, utc_now
from models.store import Store, driver
from models.text import N_, Problem
from models.verifying.receipts import Receipt, receipt_of
from models.verifying.signatures import Signatures, checkpoint_message

KIND = "checkpoint_signed"


def sign_checkpoint(
    store: Store,
    who: tuple[Actor, Actor],
    watch_id: uuid.UUID | None = None,
    *,
    action: uuid.UUID | None = None,
) -> Entry:
    """Sign the journal as it stands by an officer of each contingent, at the end of a watch or at any time.

    The chain, and every signature since the last checkpoint that holds, is verified first.

    Raises:
        Problem: the journal does not hold, an officer has no key, or see models.edits.acting.
    """
    other_contingent(store.profile, who[0])
    left, right = who if who[0].contingent == store.profile.left.code else (who[1], who[0])
    with closing(store.raw()) as connection:
        signatures = Signatures(connection)
        for _ in signatures.chain():
            pass

    def plan(session: Session) -> list[Change]:
        _require_holding(signatures, session)
        now = utc_now()
        walk = signatures.walk
        row: dict[str, Value] = {"entries": walk.count, "head": walk.head.hex(), "signatures": walk.signatures}
        message = checkpoint_message(signatures.roll.centre, {**row, "at": to_ms(now)})
        signed = {**_signed(left, "left", message), **_signed(right, "right", message)}
        return [inserted(Checkpoint, id=new_id(), at=now, watch_id=watch_id, **row, **signed)]

    return act(store, who, KIND, plan, action=action)


def last_receipt(session: Session) -> Receipt | None:
    """Give the receipt of the last checkpoint; None when none was signed."""
    row = session.scalars(select(Checkpoint).order_by(Checkpoint.entries.desc()).limit(1)).one_or_none()
    return None if row is None else receipt_for(session, row)


def receipt_for(session: Session, row: Checkpoint) -> Receipt:
    """Give the receipt of a checkpoint."""
    centre = session.scalars(select(Centre)).one()
    left, right = (session.get_one(Officer, key) for key in (row.left_officer_id, row.right_officer_id))
    return receipt_of(row, centre.id.hex, *(f"{each.contingent} {each.name}" for each in (left, right)))


def _require_holding(signatures: Signatures, session: Session) -> None:
    """Walk on to the last entry, now that nobody else writes, and see that everything holds."""
    connection = driver(session)
    signatures.go_on(connection)
    for steps in (signatures.chain(), signatures.one_by_one()):
        for _ in steps:
            pass
    if signatures.walk.faults or signatures.found:
        raise Problem(
            N_("The journal does not hold, so no checkpoint was signed. Verify the record to see what was altered.")
        )


def _signed(actor: Actor, side: str, message: bytes) -> dict[str, Value]:
    if actor.key is None:
        raise Problem(N_("This needs a signature. Sign in with your key first."))
    return {
        f"{side}_officer_id": actor.officer_id,
        f"signature_{side}": actor.key.sign(CHECKPOINT, message).hex(),
    }
