"""A checkpoint: how long the journal is and how it ends, signed by an officer of each contingent."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Keyed


class Checkpoint(Keyed, Base):
    """The head of the journal at one instant; printed and kept outside, it shows what was cut off or set back later.

    Both signatures are made over the canonical JSON of centre, at, entries, head and signatures.
    """

    __tablename__ = "checkpoint"

    at: Mapped[datetime]
    entries: Mapped[int]
    head: Mapped[str]  # hex: the hash of the last entry covered
    signatures: Mapped[str]  # hex: SHA-256 over the signatures of all entries covered, one after the other
    watch_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("watch.id"))
    left_officer_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("officer.id"))
    right_officer_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("officer.id"))
    signature_left: Mapped[str]
    signature_right: Mapped[str]
