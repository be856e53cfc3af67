"""A data set: a named body of imported events, beside the centre's own incidents and never counted as violations."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from models.records.base import Base, Voidable


class DataSet(Voidable, Base):
    """One import: what it is called, whence it came, under which licence, and the hashes of file and rows."""

    __tablename__ = "data_set"

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    source: Mapped[str | None]
    licence: Mapped[str | None]
    file_name: Mapped[str]
    file_sha256: Mapped[str]
    rows: Mapped[int]
    rows_sha256: Mapped[str]
    imported_at: Mapped[datetime]
