"""What is attached to a record, as it is looked at: each file with its custody, its picture, and its content."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import or_, select
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement

from models.attachments.limited import Picture
from models.records import Attachment, AttachmentContent, AttachmentThumbnail, Custody, SourceReport
from models.store import Store
from models.store.contents import read_content
from models.text import N_, Problem

THUMBNAIL = 256
"""The longest side of a thumbnail in pixels."""


@dataclass(frozen=True, slots=True)
class Held:
    """One attachment with the hands it went through, oldest first; `picture` is its thumbnail, where there is one."""

    attachment: Attachment
    custody: tuple[Custody, ...]
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class BadContent:
    """Content that is not what the journal says: `missing`, `altered`, or `unnamed` (no attachment names it)."""

    sha256: str
    what: str


def held_by(session: Session, *, incident: uuid.UUID | None = None, report: uuid.UUID | None = None) -> list[Held]:
    """Read what is attached to a report, or to an incident and all of its reports, void ones too, oldest first."""
    which = _of_incident(incident) if incident is not None else Attachment.report_id == report
    return [_held(session, each) for each in session.scalars(select(Attachment).where(which).order_by(Attachment.id))]


def hands_of(session: Session, incident: uuid.UUID) -> list[uuid.UUID]:
    """Give the keys under which the journal tells of what is attached to an incident and its reports."""
    ids = list(session.scalars(select(Attachment.id).where(_of_incident(incident))))
    return [*ids, *session.scalars(select(Custody.id).where(Custody.attachment_id.in_(ids)))]


def _of_incident(incident: uuid.UUID) -> ColumnElement[bool]:
    reports = select(SourceReport.id).where(SourceReport.incident_id == incident)
    return or_(Attachment.incident_id == incident, Attachment.report_id.in_(reports))


def held(session: Session, attachment_id: uuid.UUID) -> Held:
    """Read one attachment.

    Raises:
        Problem: there is none.
    """
    row = session.get(Attachment, attachment_id, populate_existing=True)
    if row is None:
        raise Problem(N_("This record is no longer in the database. Reload the list."))
    return _held(session, row)


def _held(session: Session, row: Attachment) -> Held:
    steps = session.scalars(select(Custody).where(Custody.attachment_id == row.id).order_by(Custody.id))
    small = session.get(AttachmentThumbnail, row.sha256)
    picture = None if small is None else Picture(small.width, small.height, 1, small.png)
    return Held(row, tuple(steps), picture)


def content_of(session: Session, digest: str) -> bytes:
    """Read the whole content of an attachment and see that it is what was taken in.

    Raises:
        Problem: it is missing or was altered.
    """
    content = b"".join(read_content(session, digest))
    require_same(digest, sha256(content).hexdigest())
    return content


def require_same(digest: str, found: str) -> None:
    """See that content is what was taken in.

    Raises:
        Problem: it is not.
    """
    if digest != found:
        raise Problem(
            N_(
                "The content of this attachment is not what was taken in (SHA-256 {digest} …). It is not shown or "
                "saved. Verify the record, and bring the file back from a backup."
            ),
            digest=digest[:16],
        )


def keep_thumbnail(store: Store, digest: str, picture: Picture) -> None:
    """Keep the thumbnail of a content on this station.

    Raises:
        Problem: the database cannot be written.
    """
    with store.writing() as session:
        session.merge(
            AttachmentThumbnail(sha256=digest, width=picture.width, height=picture.height, png=picture.png), load=True
        )


def check_contents(session: Session) -> Iterator[BadContent]:
    """Read all content and give what is not as the journal says, in the order of the hashes."""
    named = set(session.scalars(select(Attachment.sha256).distinct()))
    there = set(session.scalars(select(AttachmentContent.sha256)))
    for digest in sorted(named | there):
        if digest not in there:
            yield BadContent(digest, "missing")
        elif not _is_same(session, digest):
            yield BadContent(digest, "altered")
        elif digest not in named:
            yield BadContent(digest, "unnamed")


def _is_same(session: Session, digest: str) -> bool:
    found = sha256()
    for piece in read_content(session, digest):
        found.update(piece)
    return found.hexdigest() == digest
