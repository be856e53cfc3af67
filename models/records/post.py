"""A post: a place from which the centre observes, and how it is manned."""

from sqlalchemy.orm import Mapped

from models.records.base import Base, Voidable


class Post(Voidable, Base):
    """One observation post with its position and manning."""

    __tablename__ = "post"

    name: Mapped[str]
    contingent: Mapped[str | None]
    sector: Mapped[str | None]
    lat: Mapped[float]
    lon: Mapped[float]
    manning: Mapped[int]
    text: Mapped[str | None]
