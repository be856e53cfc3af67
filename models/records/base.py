"""The ground every record stands on: its identity, its instants, and the names of its constraints."""

import secrets
import threading
import time
import uuid
from datetime import UTC, datetime, timedelta

import numpy as np
from sqlalchemy import BigInteger, Dialect, Double, Integer, LargeBinary, MetaData, Text
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def to_ms(when: datetime) -> int:
    """Give an aware instant as milliseconds since 1970 UTC; ValueError when it carries no zone."""
    if when.tzinfo is None:
        raise ValueError("an instant needs its zone")
    return (when - EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    """Give milliseconds since 1970 UTC as an aware instant in UTC."""
    return EPOCH + milliseconds * _MILLISECOND


def utc_now() -> datetime:
    """Give this instant, cut to the millisecond the record keeps."""
    return from_ms(time.time_ns() // 1_000_000)


class UtcType(TypeDecorator[datetime]):
    """An aware instant, kept as milliseconds since 1970 UTC: SQLite forgets zones."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 (SQLAlchemy's signature)
        """Turn the instant into the number kept."""
        return None if value is None else to_ms(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 (same)
        """Turn the number kept into an instant in UTC."""
        return None if value is None else from_ms(value)


class UuidType(TypeDecorator[uuid.UUID]):
    """A UUID, kept as its 16 bytes (as the native type where there is one), so that keys sort by time."""

    impl = LargeBinary(16)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[uuid.UUID] | TypeEngine[bytes]:
        """Choose the native type on PostgreSQL, 16 bytes elsewhere."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.UUID(as_uuid=True))
        return dialect.type_descriptor(LargeBinary(16))

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> uuid.UUID | bytes | None:
        """Turn the key into what the database keeps."""
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def process_result_value(
        self,
        value: uuid.UUID | bytes | None,
        dialect: Dialect,  # noqa: ARG002 (same)
    ) -> uuid.UUID | None:
        """Turn what the database keeps into the key."""
        return uuid.UUID(bytes=value) if isinstance(value, bytes) else value


class Base(DeclarativeBase):
    """The root of all records; constraint names follow one rule, so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {
        datetime: UtcType,
        uuid.UUID: UuidType,
        str: Text,
        int: Integer,
        float: Double,
    }


class Keyed:
    """A record with a key of its own (UUIDv7: the keys of two stations merge without clashes and sort by time)."""

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)


class Voidable(Keyed):
    """A record that is never deleted: `void_reason` says why it no longer counts."""

    void_reason: Mapped[str | None]


_lock = threading.Lock()
_last_tick = 0


def _ticks(count: int) -> int:
    """Reserve `count` ticks of 1/4096 ms, later than all reserved before in this process; give the first."""
    global _last_tick  # noqa: PLW0603 (one clock in the process, under its lock)
    with _lock:
        first = max(time.time_ns() * 4096 // 1_000_000, _last_tick + 1)
        _last_tick = first + count - 1
    return first


def new_id() -> uuid.UUID:
    """Make a UUIDv7 (RFC 9562, 5.7 and 6.2 method 3): 48 bits of ms, 12 bits of its fraction, 62 random bits."""
    tick = _ticks(1)
    value = (tick >> 12) << 80 | 0x7 << 76 | (tick & 0xFFF) << 64 | 0b10 << 62 | secrets.randbits(62)
    return uuid.UUID(int=value)


def new_keys(count: int) -> bytearray:
    """Make `count` UUIDv7 as the 16 bytes each that a database keeps, one after the other, ascending."""
    ticks = np.arange(count, dtype=np.uint64) + np.uint64(_ticks(count))
    halves = np.empty((count, 2), dtype=">u8")
    halves[:, 0] = (ticks >> np.uint64(12)) << np.uint64(16) | np.uint64(0x7000) | (ticks & np.uint64(0xFFF))
    noise = np.frombuffer(secrets.token_bytes(8 * count), dtype=np.uint64)
    halves[:, 1] = noise >> np.uint64(2) | np.uint64(1 << 63)
    return bytearray(halves.tobytes())


def new_ids(count: int) -> list[uuid.UUID]:
    """Make `count` UUIDv7, ascending, at the price of a few."""
    raw = bytes(new_keys(count))
    return [uuid.UUID(bytes=raw[at : at + 16]) for at in range(0, 16 * count, 16)]
