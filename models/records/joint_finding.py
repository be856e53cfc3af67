"""A joint finding: what both contingents sign together, with what they agree on, what differs, and both dissents."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Voidable


class JointFinding(Voidable, Base):
    """One version of the finding; left and right are the first and the second contingent of the centre profile."""

    __tablename__ = "joint_finding"
    __table_args__ = (
        UniqueConstraint("incident_id", "version"),
        Index(
            "uq_joint_finding_current",
            "incident_id",
            unique=True,
            sqlite_where=sql("current"),
            postgresql_where=sql("current"),
        ),
    )

    incident_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("incident.id"))
    version: Mapped[int]
    current: Mapped[bool]
    result: Mapped[str]
    differs: Mapped[int]
    agreed: Mapped[str]  # canonical JSON: field → value
    disputed: Mapped[str]  # canonical JSON: field → [left, right]
    text_left: Mapped[str | None]
    text_right: Mapped[str | None]
    dissent_left: Mapped[str | None]
    dissent_right: Mapped[str | None]
    left_assessment_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("national_assessment.id"))
    right_assessment_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("national_assessment.id"))
    signed_left_by: Mapped[str | None]
    signed_left_at: Mapped[datetime | None]
    signature_left: Mapped[str | None]  # hex, over `hash`
    key_left: Mapped[str | None]  # the public key (hex) of who signed
    signed_right_by: Mapped[str | None]
    signed_right_at: Mapped[datetime | None]
    signature_right: Mapped[str | None]
    key_right: Mapped[str | None]
    hash: Mapped[str]
    supersedes_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("joint_finding.id"))
