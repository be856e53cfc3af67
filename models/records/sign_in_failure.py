"""A sign-in failure: how often in a row an officer's password was wrong at this station, and when last."""

import uuid
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base


class SignInFailure(Base):
    """One officer's failures since the last success; the delay before the next try follows from them."""

    __tablename__ = "sign_in_failure"

    officer_id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime]
