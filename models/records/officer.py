"""An officer: a person of one contingent, or of none, in one role."""

from sqlalchemy.orm import Mapped

from models.records.base import Base, Voidable


class Officer(Voidable, Base):
    """One person; no role has a right over the data of the other side."""

    __tablename__ = "officer"

    name: Mapped[str]
    initials: Mapped[str]
    rank: Mapped[str | None]
    contingent: Mapped[str | None]
    role: Mapped[str]
    public_key: Mapped[str | None]
