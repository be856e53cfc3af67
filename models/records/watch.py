"""A watch: the period in which the same officers of both sides answer for the centre, and how they hand it over."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from models.records.base import Base, Voidable


class Watch(Voidable, Base):
    """One watch with its officers of both sides, open items, handover note and the initials of both."""

    __tablename__ = "watch"

    start: Mapped[datetime]
    end: Mapped[datetime | None]
    officers_left: Mapped[str]
    officers_right: Mapped[str]
    open_items: Mapped[str | None]
    handover_note: Mapped[str | None]
    initials_left: Mapped[str | None]
    initials_right: Mapped[str | None]
