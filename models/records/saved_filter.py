"""A saved filter: a question under a name, so that tomorrow's officer asks the same; no part of the journal."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Keyed


class SavedFilter(Keyed, Base):
    """One named question; `body` is the filter as JSON."""

    __tablename__ = "saved_filter"

    name: Mapped[str] = mapped_column(unique=True)
    body: Mapped[str]
    saved_at: Mapped[datetime]
