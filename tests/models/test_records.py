"""The records keep what they are given: keys, instants, and one schema however a database came to it."""

import sqlite3
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, inspect, make_url
from sqlalchemy.schema import CreateTable

from models.records import Base
from models.records.base import UtcType, UuidType, from_ms, new_id, new_ids, to_ms
from models.store import schema
from models.store.connections import engine_for

DIALECT = make_url("postgresql://").get_dialect()()


def test_keys_made_one_after_another_sort_in_the_order_in_which_they_were_made() -> None:
    made = [new_id(), *new_ids(5000), new_id(), new_id()]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_keys_go_on_sorting_when_the_clock_is_set_back(monkeypatch: pytest.MonkeyPatch) -> None:
    first = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    later = [new_id(), new_id(), *new_ids(3), new_id()]
    assert [first, *later] == sorted([first, *later])
    assert len(set(later)) == len(later)


def test_a_key_says_when_it_was_made_and_that_it_is_a_version_7() -> None:
    before = datetime.now(UTC)
    for key in (new_id(), new_ids(1)[0]):
        assert key.version == 7
        assert key.variant == uuid.RFC_4122
        assert abs(from_ms(key.int >> 80) - before) < timedelta(seconds=5)


@given(st.datetimes(timezones=st.timezones()).filter(lambda when: 1 < when.year < 9999))
def test_an_instant_comes_back_as_the_same_instant_to_the_millisecond(when: datetime) -> None:
    kept = UtcType().process_bind_param(when, DIALECT)
    back = UtcType().process_result_value(kept, DIALECT)
    assert back is not None
    assert back.utcoffset() == timedelta(0)
    assert timedelta(0) <= when - back < timedelta(milliseconds=1)


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_ms(datetime(2026, 1, 1))  # noqa: DTZ001 (the mistake on trial)


def test_local_time_is_kept_as_the_utc_instant_it_is() -> None:
    local = datetime(2026, 11, 23, 14, 42, tzinfo=timezone(timedelta(hours=4)))
    assert to_ms(local) == to_ms(datetime(2026, 11, 23, 10, 42, tzinfo=UTC))


@given(st.uuids())
def test_a_key_is_sixteen_bytes_here_and_native_on_postgresql(key: uuid.UUID) -> None:
    assert UuidType().process_result_value(key.bytes, DIALECT) == key
    assert UuidType().process_bind_param(key, DIALECT) == key


def test_every_table_can_be_made_on_postgresql() -> None:
    for table in Base.metadata.sorted_tables:
        assert f"CREATE TABLE {table.name}" in str(CreateTable(table).compile(dialect=DIALECT))


def test_every_relation_must_be_asked_for() -> None:
    relations = [relation for mapper in Base.registry.mappers for relation in inspect(mapper).relationships]
    assert relations
    assert {relation.lazy for relation in relations} == {"raise"}


def _built(path: Path, make: Callable[[Connection], None]) -> dict[str, object]:
    """Describe an empty file after `make`: of each table its columns, keys, foreign keys and indexes."""
    path.touch()
    engine = engine_for(path, read_only=False, wait=1)
    with engine.execution_options(writing=True).begin() as connection:
        make(connection)
    engine.dispose()
    with sqlite3.connect(path) as found:
        tables = [row[0] for row in found.execute("SELECT name FROM sqlite_schema WHERE type='table'")]
        described: dict[str, object] = {
            name: [
                sorted(
                    str(row[2:] if pragma == "foreign_key_list" else row[1:])
                    for row in found.execute(f"PRAGMA {pragma}('{name}')")
                )
                for pragma in ("table_xinfo", "foreign_key_list")
            ]
            for name in tables
        }
        described["indexes"] = found.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type='index' AND sql IS NOT NULL ORDER BY name"
        ).fetchall()
        described["marks"] = [found.execute(f"PRAGMA {mark}").fetchone() for mark in ("application_id", "user_version")]
        described["step"] = found.execute("SELECT * FROM alembic_version").fetchall()
    found.close()
    return described


def test_the_steps_lead_to_the_very_schema_a_new_database_has(tmp_path: Path) -> None:
    assert _built(tmp_path / "stepped", schema.upgrade) == _built(tmp_path / "new", schema.build)


def test_the_steps_leave_nothing_that_the_records_lack(tmp_path: Path) -> None:
    _built(tmp_path / "stepped", schema.upgrade)
    engine = engine_for(tmp_path / "stepped", read_only=True, wait=1)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()


def test_the_steps_are_numbered_without_gaps() -> None:
    names = sorted(path.name for path in (schema.MIGRATIONS / "versions").glob("step_*.py"))
    assert [int(name[5:9]) for name in names] == list(range(1, schema.newest(schema.MIGRATIONS) + 1))
