"""The chain: entries in their order, each hash resting on the one before, so that no entry changes unnoticed.

hash = SHA-256(hash of the entry before | seq as 8 bytes, big end first | SHA-256 of the body in UTF-8); the first
entry rests on 32 zero bytes.
"""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import islice
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from models.journal.body import body_of, entry_in, regular
from models.journal.entry import Actor, Change, Entry
from models.journal.projection import Projection
from models.journal.walk import ROOT, ChainWalk, Fault
from models.keys.signing import ENTRY
from models.records import AuditEntry, AuditSubject

_BATCH = 2000


def link(before: bytes, seq: int, body: str) -> bytes:
    """Give the hash of an entry from the hash before it, its number and its body."""
    return sha256(before + seq.to_bytes(8, "big") + sha256(body.encode()).digest()).digest()


def head(session: Session) -> tuple[int, bytes]:
    """Give the number and hash of the last entry; (0, 32 zero bytes) when there is none."""
    last = session.execute(select(AuditEntry.seq, AuditEntry.hash).order_by(AuditEntry.seq.desc()).limit(1)).first()
    return (last.seq, last.hash) if last else (0, ROOT)


def written(session: Session, action: uuid.UUID) -> Entry | None:
    """Find the entry of a user action that was written before; None when it was not."""
    row = session.execute(select(AuditEntry).where(AuditEntry.id == action)).scalar_one_or_none()
    return entry_in(row.body, row.seq, row.hash) if row else None


def append(session: Session, entry: Entry) -> Entry:
    """Write one entry and what it changes, in the session's transaction; give it with its number and hash.

    An action that is in the journal already is not written again.

    Raises:
        Conflict: a row is not as the entry's `before` says; roll back.
    """
    return written(session, entry.id) or append_many(session, [entry])[0]


def append_many(session: Session, entries: Iterable[Entry]) -> list[Entry]:
    """Write many new entries and what they change, in order; give them with numbers and hashes.

    Raises:
        Conflict: a row is not as an entry's `before` says; roll back.
    """
    seq, digest = head(session)
    done: list[Entry] = []
    stream = iter(entries)
    while batch := list(islice(stream, _BATCH)):
        projection = Projection(session)
        rows: list[dict[str, object]] = []
        subjects: list[dict[str, object]] = []
        for entry in batch:
            whole = replace(entry, changes=tuple(regular(change) for change in entry.changes))
            body = body_of(whole)
            seq, digest = seq + 1, link(digest, seq + 1, body)
            rows.append(_row(whole, seq, body, digest))
            subjects.extend({"subject_id": subject, "seq": seq} for subject in subjects_of(whole.changes))
            done.append(replace(whole, seq=seq, hash=digest))
            for change in whole.changes:
                projection.take(change)
        projection.flush()
        session.execute(insert(AuditEntry.__table__), rows)  # type: ignore[arg-type]  # a Table, typed FromClause
        if subjects:
            session.execute(insert(AuditSubject.__table__), subjects)  # type: ignore[arg-type]  # same
    return done


def _row(entry: Entry, seq: int, body: str, digest: bytes) -> dict[str, object]:
    return {
        "seq": seq,
        "id": entry.id,
        "at": entry.at,
        "kind": entry.kind,
        "author": entry.actor.name,
        "contingent": entry.actor.contingent,
        "station": entry.actor.station,
        "body": body,
        "hash": digest,
        "signature": _signed(entry.actor, digest),
        "second_signature": _signed(entry.second, digest),
    }


def _signed(actor: Actor | None, digest: bytes) -> bytes | None:
    return None if actor is None or actor.key is None else actor.key.sign(ENTRY, digest)


def subjects_of(changes: Iterable[Change]) -> set[uuid.UUID]:
    """Give the records that changes are about: the incident of a row that has one, and each record that is changed.

    A new row that belongs to an incident is part of the incident's history, not of one of its own.
    """
    found: set[uuid.UUID] = set()
    for change in changes:
        incident = (change.after or {}).get("incident_id")
        if isinstance(incident, uuid.UUID):
            found.add(incident)
        if change.before is not None or incident is None:
            found.update(key for key in change.key[:1] if isinstance(key, uuid.UUID))
    return found


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a walk along the chain found: entries that hold, the hash of the last of them, and the first fault."""

    entries: int
    head: bytes
    fault: Fault | None


def verify_chain(session: Session) -> Verdict:
    """Walk the chain from its first entry: numbers without gaps, hashes, and columns that repeat their body."""
    connection: Any = session.connection().connection.driver_connection
    walk = ChainWalk()
    for _ in walk.run(connection):
        if walk.faults:
            break
    return Verdict(walk.count, walk.head, walk.faults[0] if walk.faults else None)


def entries(session: Session) -> Iterator[Entry]:
    """Read all entries in their order."""
    query = select(AuditEntry.seq, AuditEntry.body, AuditEntry.hash).order_by(AuditEntry.seq)
    for seq, body, digest in session.execute(query.execution_options(yield_per=_BATCH)):
        yield entry_in(body, seq, digest)
