"""A product: a briefing as it was given out, frozen with its question, its hashes and its signatures."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from models.records.base import Base, Voidable


class Product(Voidable, Base):
    """One frozen briefing; `question` is the filter as canonical JSON, `sentence` the filter in words."""

    __tablename__ = "product"

    kind: Mapped[str]
    title: Mapped[str]
    start: Mapped[datetime]
    end: Mapped[datetime]
    question: Mapped[str]
    sentence: Mapped[str]
    counting_rule: Mapped[str]
    data_hash: Mapped[str]
    file_hash: Mapped[str]
    file_name: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[str]
    signed_left_by: Mapped[str | None]
    signature_left: Mapped[str | None]
    signed_right_by: Mapped[str | None]
    signature_right: Mapped[str | None]
    distribution: Mapped[str | None]
