"""An attachment: a file copied in, known by its SHA-256, with the hands it went through."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Keyed, Voidable


class AttachmentContent(Base):
    """The bytes of an attachment; the journal carries their SHA-256, not the bytes."""

    __tablename__ = "attachment_content"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]


class AttachmentThumbnail(Base):
    """A small picture of an attachment, made once at this station; it can be made again at any time."""

    __tablename__ = "attachment_thumbnail"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    width: Mapped[int]
    height: Mapped[int]
    png: Mapped[bytes]


class Attachment(Voidable, Base):
    """What an attached file is and where it belongs."""

    __tablename__ = "attachment"

    sha256: Mapped[str] = mapped_column(index=True)
    media_type: Mapped[str]
    size: Mapped[int]
    original_name: Mapped[str]
    captured_at: Mapped[datetime | None]
    captured_by: Mapped[str | None]
    incident_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("incident.id"), index=True)
    report_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("source_report.id"), index=True)


class Custody(Keyed, Base):
    """One step of custody: who had the attachment from when, and how it came to them (`step`, a code).

    `text` belongs to the step: the name of the file it came from, where a copy went, why it was made void.
    """

    __tablename__ = "custody"

    attachment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("attachment.id"), index=True)
    at: Mapped[datetime]
    holder: Mapped[str]
    contingent: Mapped[str | None]
    text: Mapped[str | None]
    step: Mapped[str | None]
