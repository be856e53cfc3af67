"""An officer: a person of one contingent, or of none, in one role."""

from sqlalchemy import false
from sqlalchemy.orm import Mapped, mapped_column

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
    certificate: Mapped[str | None]  # hex: the contingent's signature over who this is
    may_sign: Mapped[bool] = mapped_column(server_default=false())  # signs findings for the head


class ContingentKey(Voidable, Base):
    """The public key of a contingent, with which it certifies its officers; one of each is not void."""

    __tablename__ = "contingent_key"

    contingent: Mapped[str]
    public_key: Mapped[str]
    certificate: Mapped[str | None]  # hex: the signature of the key before this one
