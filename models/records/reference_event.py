"""A reference event: an event somebody else recorded (ACLED, UCDP and others), kept as context."""

import uuid
from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Keyed


class ReferenceEvent(Keyed, Base):
    """One event of a data set; what has no column of its own is kept in `extra` as JSON."""

    __tablename__ = "reference_event"
    __table_args__ = (UniqueConstraint("data_set_id", "external_id"),)

    data_set_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("data_set.id", deferrable=True, initially="DEFERRED"))
    external_id: Mapped[str]
    serial_prefix: Mapped[str]
    serial_number: Mapped[int] = mapped_column(BigInteger)
    start: Mapped[datetime]
    end: Mapped[datetime | None]
    time_precision: Mapped[int]
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    geo_precision: Mapped[int]
    subclass: Mapped[str | None]
    weapon: Mapped[str | None]
    origin_side: Mapped[str | None]
    affected_side: Mapped[str | None]
    parties: Mapped[str | None]
    actor1: Mapped[str | None]
    actor2: Mapped[str | None]
    place_text: Mapped[str | None]
    country: Mapped[str | None]
    count_low: Mapped[int | None]
    count_best: Mapped[int | None]
    count_high: Mapped[int | None]
    killed_low: Mapped[int | None]
    killed_best: Mapped[int | None]
    killed_high: Mapped[int | None]
    killed_civilians: Mapped[int | None]
    wounded_low: Mapped[int | None]
    wounded_best: Mapped[int | None]
    wounded_high: Mapped[int | None]
    notes: Mapped[str | None]
    source: Mapped[str | None]
    status: Mapped[int | None]
    search_text: Mapped[str]
    extra: Mapped[str | None]
