"""Watch log, posts, data sets and saved filters: each change is an entry, or of this station only."""

import uuid
from datetime import UTC, datetime

import pytest
from sqlalchemy import select, text

from models.edits.data_sets import add_data_set, data_set_named, extend_data_set, hide_data_set, show_data_set
from models.edits.drafts import discard_draft, drafts, save_draft
from models.edits.fields import DataSetFields, PostFields, WatchLogFields
from models.edits.posts import change_post
from models.edits.saved_filters import forget_filter, save_filter, saved_filters
from models.edits.watch_log import log_watch_entry
from models.journal import Actor, Entry, compare, history, rebuild, verify_chain
from models.records import DataSet, Post, ReferenceEvent, WatchLogEntry
from models.records.base import new_id
from models.store import Store
from models.text import Problem

START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)


def test_the_watch_log_is_numbered_without_gaps_and_says_whose_line_it_is(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    for actor, known in ((demir, "Quiet"), (petrov, "UAV down"), (demir, "UAV up")):
        log_watch_entry(store, actor, WatchLogFields(START, 4, known, "XX"))
    with store.reading() as session:
        lines = session.scalars(select(WatchLogEntry).order_by(WatchLogEntry.number)).all()
    assert [(line.number, line.contingent, line.known) for line in lines] == [
        (1, "TUR", "Quiet"),
        (2, "RUS", "UAV down"),
        (3, "TUR", "UAV up"),
    ]


def test_an_empty_line_is_not_logged(store: Store, demir: Actor) -> None:
    with pytest.raises(Problem, match="cannot be empty"):
        log_watch_entry(store, demir, WatchLogFields(START, 4, "  ", "MD"))


def test_a_post_is_set_up_and_its_manning_changed_by_both_heads_with_a_reason(
    store: Store, heads: tuple[Actor, Actor]
) -> None:
    key = change_post(store, heads, None, PostFields("OP-9", 40.0, 47.0, manning=4), "new post").record_id
    change_post(store, heads, key, PostFields("OP-9", 40.0, 47.0, manning=6), "second shift")
    with store.reading() as session:
        assert session.get_one(Post, key).manning == 6
        line = history(session, key)[-1]
    assert [(each.field, each.old, each.new) for each in line.changes] == [("manning", 4, 6)]
    assert line.reason == "second shift"


def test_two_posts_do_not_share_a_name(store: Store, heads: tuple[Actor, Actor]) -> None:
    fields = PostFields("OP-9", 40.0, 47.0)
    change_post(store, heads, None, fields, "new post")
    with pytest.raises(Problem, match="called “OP-9” already"):
        change_post(store, heads, None, fields, "again")


def _data_set(name: str = "UCDP GED 21.1", rows: int = 2) -> DataSetFields:
    return DataSetFields(new_id(), name, "UCDP", "ged.csv.gz", "ab" * 32, rows, "cd" * 32, licence="CC BY 4.0")


def _event(data_set: uuid.UUID, number: int) -> ReferenceEvent:
    return ReferenceEvent(
        id=new_id(), data_set_id=data_set, external_id=str(number), serial_prefix="", serial_number=number, start=START,
        time_precision=5, geo_precision=4, search_text="",
    )  # fmt: skip


def _imported(store: Store, actor: Actor, fields: DataSetFields) -> Entry:
    with store.writing() as session:
        session.add_all(_event(fields.id, number) for number in range(fields.rows))
        session.flush()
        return add_data_set(session, actor, fields)


def test_an_import_is_one_entry_however_many_rows_it_brings(store: Store, demir: Actor) -> None:
    fields = _data_set()
    assert _imported(store, demir, fields).record_id == fields.id
    with store.reading() as session:
        assert verify_chain(session).entries == 2
        found = data_set_named(session, "UCDP GED 21.1")
        assert found is not None
        assert (found.rows, found.rows_sha256, found.licence) == (2, "cd" * 32, "CC BY 4.0")


def test_a_rebuild_keeps_the_rows_of_data_sets(store: Store, demir: Actor) -> None:
    _imported(store, demir, _data_set())
    with store.writing() as session:
        assert rebuild(session) == 2
        assert compare(session) == []
    with store.reading() as session:
        assert len(session.scalars(select(ReferenceEvent)).all()) == 2


def test_no_data_set_goes_under_the_name_of_the_centre_s_own_incidents(store: Store, demir: Actor) -> None:
    with pytest.raises(Problem, match="Choose another name"):
        _imported(store, demir, _data_set("OWN"))


def test_an_import_without_its_entry_leaves_nothing(store: Store, demir: Actor) -> None:
    _imported(store, demir, _data_set())
    with pytest.raises(Problem, match=r"called “UCDP GED 21\.1” already"):
        _imported(store, demir, _data_set())
    with store.reading() as session:
        assert session.scalar(text("SELECT count(*) FROM reference_event")) == 2


def test_a_later_file_extends_its_data_set(store: Store, demir: Actor) -> None:
    fields = _data_set()
    _imported(store, demir, fields)
    later = DataSetFields(fields.id, fields.name, "UCDP", "ged-22.csv", "ef" * 32, 5, "01" * 32)
    with store.writing() as session:
        extend_data_set(session, demir, later)
    with store.reading() as session:
        found = session.scalars(select(DataSet)).one()
    assert (found.rows, found.file_name, found.licence) == (5, "ged-22.csv", None)


def test_a_data_set_is_hidden_with_a_reason_and_shown_again(store: Store, demir: Actor) -> None:
    fields = _data_set()
    _imported(store, demir, fields)
    with pytest.raises(Problem, match="Give a reason"):
        hide_data_set(store, demir, fields.id, " ")
    hide_data_set(store, demir, fields.id, "superseded")
    with store.reading() as session:
        assert session.scalars(select(DataSet.void_reason)).all() == ["superseded"]
    show_data_set(store, demir, fields.id)
    with store.reading() as session:
        assert session.scalars(select(DataSet.void_reason)).all() == [None]


def test_saved_filters_are_found_by_name_and_are_no_entries(store: Store) -> None:
    save_filter(store, " Night fire ", '{"a":1}')
    save_filter(store, "Night fire", '{"a":2}')
    save_filter(store, "Corridor", "{}")
    assert saved_filters(store) == {"Corridor": "{}", "Night fire": '{"a":2}'}
    forget_filter(store, "Corridor")
    assert list(saved_filters(store)) == ["Night fire"]
    with pytest.raises(Problem, match="a name"):
        save_filter(store, "\n", "{}")
    with store.reading() as session:
        assert verify_chain(session).entries == 1


def test_a_draft_is_forgotten_when_it_was_entered(store: Store) -> None:
    keys = [new_id(), new_id()]
    for key in keys:
        save_draft(store, key, "incident", "M. Demir", "station 1", "{}")
    discard_draft(store, keys[0])
    assert [draft.id for draft in drafts(store, "station 1", "incident")] == [keys[1]]
    assert drafts(store, "station 1", "report") == []
