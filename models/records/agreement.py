"""An agreement and its articles: what an incident is said to have broken."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.records.base import Base, Voidable


class Agreement(Voidable, Base):
    """An agreement the centre monitors."""

    __tablename__ = "agreement"

    code: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    signed_at: Mapped[datetime | None]
    in_force_from: Mapped[datetime | None]

    articles: Mapped[list["Article"]] = relationship(viewonly=True, lazy="raise")


class Article(Voidable, Base):
    """One article of an agreement, in the words of its text."""

    __tablename__ = "article"
    __table_args__ = (UniqueConstraint("agreement_id", "code"),)

    agreement_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("agreement.id"))
    code: Mapped[str]
    text: Mapped[str]
    language: Mapped[str | None]
