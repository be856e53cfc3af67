"""What the screen reads of a data set, kept beside its rows; it follows from them and is no part of the journal."""

import uuid

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base


class DataSetColumns(Base):
    """The events of a data set as packed arrays (`body`) and their words (`words`), true of the rows of that hash.

    `form` says how they are packed; see models.column_cache.
    """

    __tablename__ = "data_set_columns"

    data_set_id: Mapped[uuid.UUID] = mapped_column(
        ForeignKey("data_set.id", deferrable=True, initially="DEFERRED"), primary_key=True
    )
    rows_sha256: Mapped[str]
    form: Mapped[int]
    body: Mapped[bytes]
    words: Mapped[bytes]
