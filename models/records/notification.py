"""A notification: what a party was told about an incident, and what it answered."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Voidable


class Notification(Voidable, Base):
    """One message to one addressee; the clock runs from `sent_at` to `answered_at`."""

    __tablename__ = "notification"

    incident_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("incident.id"), index=True)
    addressee: Mapped[str]
    channel: Mapped[str]
    text: Mapped[str]
    sent_at: Mapped[datetime]
    answer: Mapped[str | None]
    answered_at: Mapped[datetime | None]
