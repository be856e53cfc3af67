"""A source report: what came in, as it came in; its text never changes, and it may wait unmatched."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Voidable


class SourceReport(Voidable, Base):
    """One report from one source, graded for its source (reliability) and its content (credibility) apart."""

    __tablename__ = "source_report"

    number: Mapped[int | None] = mapped_column(index=True)
    received_at: Mapped[datetime]
    zone: Mapped[int]
    channel: Mapped[str]
    reporting_party: Mapped[str | None]
    reporter: Mapped[str | None]
    means: Mapped[str | None]
    observation: Mapped[str | None]
    description: Mapped[str | None]
    observed_from: Mapped[datetime | None]
    observed_to: Mapped[datetime | None]
    observer_post: Mapped[str | None]
    observer_lat: Mapped[float | None]
    observer_lon: Mapped[float | None]
    bearing: Mapped[float | None]
    bearing_error: Mapped[float | None]
    range_near_m: Mapped[float | None]
    range_far_m: Mapped[float | None]
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    place_id: Mapped[int | None]
    place_text: Mapped[str | None]
    offset_m: Mapped[float | None]
    offset_dir: Mapped[int | None]
    sector: Mapped[str | None]
    time_precision: Mapped[int | None]
    geo_precision: Mapped[int | None]
    weapon: Mapped[str | None]
    count_low: Mapped[int | None]
    count_best: Mapped[int | None]
    count_high: Mapped[int | None]
    unit: Mapped[str | None]
    qualifier: Mapped[str | None]
    text: Mapped[str]
    language: Mapped[str | None]
    reliability: Mapped[str]
    credibility: Mapped[int]
    incident_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("incident.id"), index=True)
    search_text: Mapped[str]

    @property
    def serial(self) -> str | None:
        """The serial as it is printed and said: SR-000123; None for a report of before they were numbered."""
        return None if self.number is None else f"SR-{self.number:06d}"
