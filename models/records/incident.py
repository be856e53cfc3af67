"""An incident: the joint object that both contingents report on, assess and, in the end, find on together."""

import uuid
from datetime import datetime
from enum import IntFlag

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.records.base import Base, Voidable


class Differs(IntFlag):
    """The values on which the two national assessments differ; such a value counts under neither."""

    CLASS = 1
    ORIGIN = 2
    WEAPON = 4
    COUNT = 8
    HAPPENED = 16
    VIOLATION = 32


UNKNOWN_SIDE = "UNK"
"""The side of casualties whose side is not known; elsewhere an unknown side is null."""


class Incident(Voidable, Base):
    """One incident, with any number of reports, two assessments and one finding beside it."""

    __tablename__ = "incident"
    __table_args__ = (UniqueConstraint("serial_prefix", "serial_number"), Index(None, "start"))

    serial_prefix: Mapped[str]
    serial_number: Mapped[int]
    subclass: Mapped[str]

    start: Mapped[datetime]
    end: Mapped[datetime | None]
    zone: Mapped[int]
    time_precision: Mapped[int]

    geometry: Mapped[str]
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    geo_precision: Mapped[int]
    error_m: Mapped[float | None]
    shape: Mapped[str | None]
    bearing: Mapped[float | None]
    bearing_error: Mapped[float | None]
    range_near_m: Mapped[float | None]
    range_far_m: Mapped[float | None]
    observer_lat: Mapped[float | None]
    observer_lon: Mapped[float | None]
    observer_post: Mapped[str | None]
    place_id: Mapped[int | None]
    place_text: Mapped[str | None]
    offset_m: Mapped[float | None]
    offset_dir: Mapped[int | None]
    sector: Mapped[str | None]
    sector_overridden: Mapped[bool]

    affected_side: Mapped[str | None]
    origin_side: Mapped[str | None]
    attribution: Mapped[int]

    count_low: Mapped[int | None]
    count_best: Mapped[int | None]
    count_high: Mapped[int | None]
    unit: Mapped[str]
    qualifier: Mapped[str]
    damage: Mapped[int]
    article: Mapped[str | None]
    severity: Mapped[int]

    status: Mapped[int]
    finding: Mapped[str | None]  # the result of the finding that stands
    differs: Mapped[int]
    reliability: Mapped[str]
    credibility: Mapped[int]

    summary_left: Mapped[str | None]
    summary_left_language: Mapped[str | None]
    summary_right: Mapped[str | None]
    summary_right_language: Mapped[str | None]

    parent_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("incident.id"), index=True)
    duplicate_of_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("incident.id"), index=True)
    revision: Mapped[int]
    search_text: Mapped[str]

    weapons: Mapped[list["IncidentWeapon"]] = relationship(
        viewonly=True, lazy="raise", order_by="IncidentWeapon.weapon"
    )
    casualties: Mapped[list["IncidentCasualty"]] = relationship(
        viewonly=True, lazy="raise", order_by="(IncidentCasualty.side, IncidentCasualty.kind)"
    )
    steps: Mapped[list["StatusStep"]] = relationship(viewonly=True, lazy="raise", order_by="StatusStep.step")

    @property
    def serial(self) -> str:
        """The serial as it is printed and said: JMC-2026-000123."""
        return f"{self.serial_prefix}-{self.serial_number:06d}"


class IncidentWeapon(Base):
    """One of the weapons of an incident; the heaviest never overwrites the others."""

    __tablename__ = "incident_weapon"

    incident_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("incident.id"), primary_key=True)
    weapon: Mapped[str] = mapped_column(primary_key=True)


class IncidentCasualty(Base):
    """The killed and wounded of one side, military (MIL) or civilian (CIV), in one incident."""

    __tablename__ = "incident_casualty"

    incident_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("incident.id"), primary_key=True)
    side: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    killed_low: Mapped[int]
    killed_best: Mapped[int]
    killed_high: Mapped[int]
    wounded_low: Mapped[int]
    wounded_best: Mapped[int]
    wounded_high: Mapped[int]


class StatusStep(Base):
    """The instant at which an incident reached a status: time-to-verify and the funnel come from these."""

    __tablename__ = "status_step"

    incident_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("incident.id"), primary_key=True)
    step: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[int]
    at: Mapped[datetime]
