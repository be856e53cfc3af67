"""A mandate: from when to when the centre is to work."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from models.records.base import Base, Voidable


class Mandate(Voidable, Base):
    """One mandate; the days left are counted to its end."""

    __tablename__ = "mandate"

    start: Mapped[datetime]
    end: Mapped[datetime | None]
    text: Mapped[str | None]
