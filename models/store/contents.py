"""Large content in the database, known by its SHA-256: written once, read piece by piece."""

from collections.abc import Iterator

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.records import AttachmentContent
from models.store.connections import driver

PIECE = 2**20
"""Bytes that are read at once."""
_TABLE = AttachmentContent.__tablename__


def write_content(session: Session, sha256: str, content: bytes) -> None:
    """Keep content in the session's transaction; what is there already under its hash is not written again."""
    if _row(session, sha256) is None:
        session.add(AttachmentContent(sha256=sha256, content=content))
        session.flush()


def read_content(session: Session, sha256: str) -> Iterator[bytes]:
    """Read content piece by piece; nothing when there is none under this hash."""
    row = _row(session, sha256)
    if row is None:
        return
    with driver(session).blobopen(_TABLE, "content", row, readonly=True) as blob:
        while piece := blob.read(PIECE):
            yield piece


def _row(session: Session, sha256: str) -> int | None:
    found = session.execute(text(f"SELECT rowid FROM {_TABLE} WHERE sha256 = :sha256"), {"sha256": sha256})  # noqa: S608  # a name of ours
    return found.scalar_one_or_none()
