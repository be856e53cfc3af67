"""A verification task: what somebody is to do, by when, so that an incident can be assessed."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Voidable


class VerificationTask(Voidable, Base):
    """One task: UAV re-tasking, site visit, call to a party or imagery, with its owner, due time and result."""

    __tablename__ = "verification_task"

    incident_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("incident.id"), index=True)
    kind: Mapped[str]
    text: Mapped[str]
    owner: Mapped[str]
    contingent: Mapped[str | None]
    due: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    result: Mapped[str | None]
