"""The centre itself: its profile as agreed, and whether everything in this database is an exercise."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from models.records.base import Base, Keyed


class Centre(Keyed, Base):
    """The one row that says whose database this is."""

    __tablename__ = "centre"

    profile_name: Mapped[str]
    profile: Mapped[str]  # canonical JSON
    exercise: Mapped[bool]
    created_at: Mapped[datetime]
