"""The journal keeps every action as it was, in an order nobody can change unnoticed, and the tables follow from it."""

import json
import math
import unicodedata
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.edits.fields import IncidentFields
from models.edits.incidents import correct_incident, open_incident
from models.journal import (
    Actor,
    Change,
    Conflict,
    Entry,
    append,
    append_many,
    body_of,
    canonical,
    changed,
    compare,
    entries,
    entry_in,
    head,
    history,
    inserted,
    rebuild,
    removed,
    verify_chain,
)
from models.journal.body import layouts, regular
from models.records import AuditEntry, Base, Incident, Mandate, Post
from models.records.base import UtcType, UuidType, from_ms, new_id, utc_now
from models.store import Store

WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
WHOLE = st.integers(-(2**53) + 1, 2**53 - 1)
JSON = st.recursive(
    st.none() | st.booleans() | WHOLE | WORDS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc_XYZ019", min_size=1, max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "UuidType": st.uuids(),
    "UtcType": st.integers(-(2**45), 2**45).map(from_ms),
    "Boolean": st.booleans(),
    "Double": st.floats(allow_nan=False, allow_infinity=False),
    "Integer": WHOLE,
    "BigInteger": WHOLE,
    "Text": WORDS,
}


def _entry(actor: Actor, *changes: Change, kind: str = "post_changed", reason: str | None = None) -> Entry:
    return Entry(new_id(), utc_now(), kind, actor, changes, reason)


def _post(name: str, **values: Any) -> Change:
    return inserted(Post, **{"id": new_id(), "name": name, "lat": 40.0, "lon": 47.0, "manning": 4, **values})


def _write(store: Store, *written: Entry) -> list[Entry]:
    with store.writing() as session:
        return append_many(session, written)


def _dump(session: Session) -> dict[str, list[Any]]:
    """Every row of every table as the driver gives it."""
    return {
        str(table.name): sorted(session.execute(text(f"SELECT * FROM {table.name}")).all(), key=str)
        for table in Base.metadata.sorted_tables
    }


@given(JSON)
def test_a_body_is_canonical_json_as_the_standard_has_it(value: object) -> None:
    assert canonical(value).encode() == rfc8785.dumps(value)  # type: ignore[arg-type]  # its own name for the same tree


@st.composite
def _any_change(draw: st.DrawFn) -> Change:
    layout = draw(st.sampled_from(list(layouts().values())))
    strategy = {str(column.name): VALUES[type(column.type).__name__] for column in layout.table.columns}
    row = {name: draw(values) for name, values in strategy.items()}
    key = tuple(row.pop(name) for name in layout.keys)
    before = draw(st.none() | st.just(dict.fromkeys(list(row)[:3])))
    return Change(str(layout.table.name), key, before, row)


@given(_any_change(), WORDS, st.none() | WORDS)
def test_an_entry_reads_back_from_its_body_as_it_was(change: Change, name: str, reason: str | None) -> None:
    actor = Actor(name, None, "station")
    entry = Entry(uuid.uuid4(), from_ms(1), "anything", actor, (regular(change),), reason)
    assert entry_in(body_of(entry)) == entry


@given(_any_change())
def test_a_body_holds_no_floating_point_number_and_only_composed_letters(change: Change) -> None:
    body = body_of(Entry(uuid.uuid4(), from_ms(1), "k", Actor("a", None, "s"), (regular(change),)))
    rfc8785.dumps(_refusing_floats(body))
    assert unicodedata.is_normalized("NFC", body)


def _refusing_floats(body: str) -> Any:
    def refuse(number: str) -> float:
        raise AssertionError(f"a float: {number}")

    return json.loads(body, parse_float=refuse)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_number_that_is_none_is_refused(value: float, demir: Actor, store: Store) -> None:
    with pytest.raises(ValueError, match="finite"):
        _write(store, _entry(demir, _post("OP-9", lat=value)))


def test_letters_are_kept_composed_and_zero_has_no_sign(demir: Actor, store: Store) -> None:
    (entry,) = _write(store, _entry(demir, _post("Ag\u0306dam", lat=-0.0)))
    assert '"lat":"0.0"' in body_of(entry)
    with store.reading() as session:
        post = session.scalars(select(Post).where(Post.name == "Ağdam")).one()
        assert math.copysign(1, post.lat) == 1
        assert compare(session) == []


def test_the_hash_rests_on_the_entry_before_the_number_and_the_body(demir: Actor, store: Store) -> None:
    _write(store, *(_entry(demir, _post(f"OP-{number}")) for number in range(60, 64)))
    with store.reading() as session:
        expected = bytes(32)
        for row in session.scalars(select(AuditEntry).order_by(AuditEntry.seq)):
            body = sha256(row.body.encode("utf-8")).digest()
            expected = sha256(expected + row.seq.to_bytes(8, "big") + body).digest()
            assert row.hash == expected
        assert head(session) == (5, expected)


def test_an_action_tried_again_is_written_once(demir: Actor, store: Store) -> None:
    entry = _entry(demir, _post("OP-9"))
    with store.writing() as session:
        once = append(session, entry)
    with store.writing() as session:
        again = append(session, entry)
    assert (again.seq, again.hash, again.changes) == (once.seq, once.hash, once.changes)
    with store.reading() as session:
        assert verify_chain(session).entries == 2


def test_a_row_changed_meanwhile_is_not_overwritten(demir: Actor, petrov: Actor, store: Store) -> None:
    made = _post("OP-9")
    _write(store, _entry(demir, made))
    here = Change("post", made.key, {"manning": 4}, {"manning": 6})
    there = Change("post", made.key, {"manning": 4}, {"manning": 2})
    _write(store, _entry(petrov, there))
    with pytest.raises(Conflict, match="Somebody else has changed this record"):
        _write(store, _entry(demir, here))
    with store.reading() as session:
        assert session.scalars(select(Post.manning).where(Post.name == "OP-9")).one() == 2
        assert verify_chain(session).entries == 3


def test_a_row_that_is_gone_is_not_taken_away_twice(demir: Actor, store: Store) -> None:
    made = _post("OP-9")
    gone = Change("post", made.key, made.after, None)
    _write(store, _entry(demir, made), _entry(demir, gone))
    with pytest.raises(Conflict):
        _write(store, _entry(demir, gone))


def test_no_change_is_described_when_nothing_changes(store: Store) -> None:
    with store.reading() as session:
        post = session.scalars(select(Post)).first()
    assert post is not None
    assert changed(post, manning=post.manning, name=post.name) is None
    change = changed(post, manning=12, name=post.name)
    assert change is not None
    assert (change.before, change.after) == ({"manning": post.manning}, {"manning": 12})


def test_the_end_of_a_row_keeps_all_that_it_said(store: Store) -> None:
    with store.reading() as session:
        post = session.scalars(select(Post)).first()
    assert post is not None
    ended = removed(post)
    assert ended.key == (post.id,)
    assert ended.before is not None
    assert ended.before["name"] == post.name


def _busy(store: Store, actor: Actor) -> Change:
    """Write a dozen entries with new, changed and removed rows."""
    first = _post("OP-60")
    mandate = inserted(Mandate, id=new_id(), start=datetime(2021, 1, 30, tzinfo=UTC), text="for five years")
    _write(store, _entry(actor, first), *(_entry(actor, _post(f"OP-{number}")) for number in range(61, 70)))
    _write(store, _entry(actor, Change("post", first.key, {"manning": 4}, {"manning": 6}), mandate))
    _write(store, _entry(actor, Change("mandate", mandate.key, mandate.after, None)))
    return first


SWAPPED = "UPDATE journal SET seq = seq - 9 WHERE seq IN (4, 5);UPDATE journal SET seq = -seq WHERE seq < 0"
TAMPERED: dict[str, tuple[str, str, int]] = {
    "a body changed": ("UPDATE journal SET body = replace(body, 'OP-61', 'OP-99') WHERE seq = 3", "hash", 3),
    "a hash changed": ("UPDATE journal SET hash = randomblob(32) WHERE seq = 5", "hash", 5),
    "an entry taken out": ("DELETE FROM journal WHERE seq = 4", "gap", 5),
    "two entries swapped": (SWAPPED, "hash", 4),
    "another author": ("UPDATE journal SET author = 'Somebody' WHERE seq = 6", "columns", 6),
    "another time": ("UPDATE journal SET at = at + 1 WHERE seq = 7", "columns", 7),
    "another kind": ("UPDATE journal SET kind = 'nothing' WHERE seq = 2", "columns", 2),
}  # fmt: skip


@pytest.mark.parametrize("how", TAMPERED)
def test_a_journal_that_was_tampered_with_names_its_first_bad_entry(how: str, store: Store, demir: Actor) -> None:
    statements, what, seq = TAMPERED[how]
    _busy(store, demir)
    with store.writing() as session:
        session.execute(text("DELETE FROM journal_subject"))
        for statement in statements.split(";"):
            session.execute(text(statement))
    with store.reading() as session:
        verdict = verify_chain(session)
        assert verdict.fault is not None
        assert (verdict.fault.what, verdict.fault.seq) == (what, seq)


def test_a_whole_journal_has_no_fault_and_ends_in_its_head(store: Store, demir: Actor) -> None:
    _busy(store, demir)
    with store.reading() as session:
        verdict = verify_chain(session)
        assert (verdict.entries, verdict.head, verdict.fault) == (*head(session), None)
        assert [entry.seq for entry in entries(session)] == list(range(1, 14))


MEDDLED: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "a value changed": ("UPDATE post SET manning = 99 WHERE name = 'OP-60'", lambda found: found),
    "a value emptied": ("UPDATE post SET lat = 0 WHERE name = 'OP-60'", lambda found: found),
    "a row taken out": ("DELETE FROM post WHERE name = 'OP-60'", lambda found: not found),
}


@pytest.mark.parametrize("how", MEDDLED)
def test_a_table_that_says_other_than_the_journal_is_found_and_made_right(how: str, store: Store, demir: Actor) -> None:
    first = _busy(store, demir)
    with store.reading() as session:
        before = _dump(session)
    statement, is_right = MEDDLED[how]
    with store.writing() as session:
        session.execute(text(statement))
        (difference,) = compare(session)
        assert (difference.table, difference.key) == ("post", first.key)
        assert is_right(difference.found)
        assert rebuild(session) == 13
        assert compare(session) == []
    with store.reading() as session:
        assert _dump(session) == before


def test_a_row_that_no_entry_made_is_found(store: Store) -> None:
    key = new_id()
    with store.writing() as session:
        session.add(Post(id=key, name="OP-99", lat=0, lon=0, manning=0))
        session.flush()
        (difference,) = compare(session)
    assert (difference.table, difference.key, difference.found) == ("post", (key,), True)


def test_a_history_tells_each_value_before_and_after_and_why(store: Store, demir: Actor, petrov: Actor) -> None:
    made = _post("OP-9")
    _write(store, _entry(demir, made), _entry(petrov, _post("OP-10")))
    _write(store, _entry(petrov, Change("post", made.key, {"manning": 4}, {"manning": 6}), reason="relieved"))
    with store.reading() as session:
        key = made.key[0]
        assert isinstance(key, uuid.UUID)
        first, second = history(session, key)
        assert history(session, new_id()) == ()
    assert (first.actor, first.kind, first.reason) == (demir, "post_changed", None)
    assert {line.field: line.new for line in first.changes} == {"name": "OP-9", "lat": 40.0, "lon": 47.0, "manning": 4}
    assert (second.actor, second.reason) == (petrov, "relieved")
    assert [(line.field, line.old, line.new) for line in second.changes] == [("manning", 4, 6)]


def test_the_history_of_an_incident_names_a_weapon_that_was_struck(store: Store, demir: Actor) -> None:
    fields = IncidentFields("F1", utc_now(), 4, lat=39.99, lon=46.95, weapons=("SA",))
    opened = open_incident(store, demir, fields).record_id
    correct_incident(store, demir, opened, replace(fields, weapons=()), "heard wrong", revision=1)
    with store.reading() as session:
        line = history(session, opened)[-1]
    assert [(each.field, each.old, each.new) for each in line.changes] == [("weapon", "SA", None)]


def test_every_record_but_what_is_bulk_or_of_one_station_follows_from_the_journal() -> None:
    assert set(Base.metadata.tables) - set(layouts()) == {
        "attachment_content",
        "attachment_thumbnail",
        "data_set_columns",
        "draft",
        "journal",
        "journal_subject",
        "reference_event",
        "saved_filter",
        "sign_in_failure",
    }
    assert Incident.__tablename__ in layouts()
    kinds = {type(column.type) for layout in layouts().values() for column in layout.table.columns}
    assert {UtcType, UuidType} <= kinds
