"""A draft: what an officer has typed and not yet entered; of this station only, and no part of the journal."""

from datetime import datetime

from sqlalchemy.orm import Mapped

from models.records.base import Base, Keyed


class Draft(Keyed, Base):
    """One form as it stood at `saved_at`; `body` is JSON of its fields as typed."""

    __tablename__ = "draft"

    kind: Mapped[str]
    author: Mapped[str]
    station: Mapped[str]
    body: Mapped[str]
    saved_at: Mapped[datetime]
