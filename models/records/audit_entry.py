"""An audit entry: one action of one officer, chained by its hash to the entry before."""

import uuid
from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Integer
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base

_SEQ = BigInteger().with_variant(Integer, "sqlite")


class AuditEntry(Base):
    """One row of the journal. `body` (canonical JSON) is what counts; the other columns repeat it for reading.

    The signatures are made over `hash`, by the author and, where it takes two, by the officer of the other side.
    """

    __tablename__ = "journal"

    seq: Mapped[int] = mapped_column(_SEQ, primary_key=True, autoincrement=False)
    id: Mapped[uuid.UUID] = mapped_column(unique=True)
    at: Mapped[datetime]
    kind: Mapped[str]
    author: Mapped[str]
    contingent: Mapped[str | None]
    station: Mapped[str]
    body: Mapped[str]
    hash: Mapped[bytes]
    signature: Mapped[bytes | None]
    second_signature: Mapped[bytes | None]


class AuditSubject(Base):
    """Which records an entry is about, so that the history of one incident is found without reading all bodies."""

    __tablename__ = "journal_subject"
    __table_args__ = {"sqlite_with_rowid": False}

    subject_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(_SEQ, ForeignKey("journal.seq"), primary_key=True, autoincrement=False)
