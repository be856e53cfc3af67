"""A national assessment: what one contingent holds to have happened; only that contingent changes it."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.records.base import Base, Voidable


class NationalAssessment(Voidable, Base):
    """One version of one contingent's assessment; exactly one version per contingent and incident is current."""

    __tablename__ = "national_assessment"
    __table_args__ = (
        UniqueConstraint("incident_id", "contingent", "version"),
        Index(
            "uq_national_assessment_current",
            "incident_id",
            "contingent",
            unique=True,
            sqlite_where=text("current"),
            postgresql_where=text("current"),
        ),
    )

    incident_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("incident.id"))
    contingent: Mapped[str]
    version: Mapped[int]
    current: Mapped[bool]
    sealed: Mapped[bool]
    sealed_body: Mapped[str | None]  # what is sealed, readable to its own contingent only; the values below say nothing
    commitment: Mapped[str | None]  # SHA-256 (hex) that binds the contingent to what it sealed
    nonce: Mapped[str | None]  # told when it is opened: with it everybody can hold the content against the commitment
    happened: Mapped[str]
    violation: Mapped[str]
    subclass: Mapped[str | None]
    origin_side: Mapped[str | None]
    weapons: Mapped[str]  # codes in the order of the closed list, one space between
    count_low: Mapped[int | None]
    count_best: Mapped[int | None]
    count_high: Mapped[int | None]
    unit: Mapped[str | None]
    qualifier: Mapped[str | None]
    confidence: Mapped[int]
    text: Mapped[str]
    language: Mapped[str | None]
    filed_by: Mapped[str]
    filed_at: Mapped[datetime]
    signature: Mapped[str | None]  # hex: the author's, over the hash of the content

    reports: Mapped[list["AssessmentReport"]] = relationship(viewonly=True, lazy="raise")

    @property
    def never_opened(self) -> bool:
        """Whether it was sealed, and its contingent filed another version without opening it."""
        return self.sealed and not self.current


class AssessmentReport(Base):
    """A source report on which an assessment rests."""

    __tablename__ = "assessment_report"

    assessment_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("national_assessment.id"), primary_key=True)
    report_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("source_report.id"), primary_key=True)
