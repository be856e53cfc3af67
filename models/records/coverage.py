"""Coverage: which sector was watched, by what and when; it makes a zero into evidence."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Voidable


class Coverage(Voidable, Base):
    """One stretch of time of one sensor over one sector: UP, DOWN, JAMMED or DENIED."""

    __tablename__ = "coverage"

    sector: Mapped[str]
    sensor: Mapped[str]
    start: Mapped[datetime] = mapped_column(index=True)
    end: Mapped[datetime | None]
    state: Mapped[str]
    visibility_m: Mapped[int | None]
    text: Mapped[str | None]
