"""A place and its names: names are themselves contested, so a place has one neutral code and several names."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.records.base import Base, Voidable


class Place(Voidable, Base):
    """A place the centre added to the gazetteer of its basemap; `code` is neutral and always printed."""

    __tablename__ = "place"

    gazetteer_id: Mapped[int] = mapped_column(unique=True)
    code: Mapped[str]
    kind: Mapped[str]
    lat: Mapped[float]
    lon: Mapped[float]

    names: Mapped[list["PlaceName"]] = relationship(viewonly=True, lazy="raise")


class PlaceName(Voidable, Base):
    """One name of a place: its language, script, name set and the time in which it was valid."""

    __tablename__ = "place_name"

    place_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("place.id"), index=True)
    name: Mapped[str]
    language: Mapped[str]
    script: Mapped[str]
    name_set: Mapped[str]
    valid_from: Mapped[datetime | None]
    valid_to: Mapped[datetime | None]
