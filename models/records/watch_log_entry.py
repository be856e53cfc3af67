"""A watch log entry: what do I know, whom do I tell or what do I do, did I do it."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Voidable


class WatchLogEntry(Voidable, Base):
    """One line of the watch log, numbered without gaps, answering the three questions."""

    __tablename__ = "watch_log_entry"

    number: Mapped[int] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(index=True)
    zone: Mapped[int]
    time_in: Mapped[datetime | None]
    time_out: Mapped[datetime | None]
    sender: Mapped[str | None]
    addressee: Mapped[str | None]
    known: Mapped[str]
    action: Mapped[str | None]
    done: Mapped[str | None]
    initials: Mapped[str]
    contingent: Mapped[str | None]
    incident_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("incident.id"), index=True)
    sitrep: Mapped[bool]
