"""The store keeps what it says it keeps: whole transactions, one writer at a time, verified copies."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from models.edits.drafts import drafts, save_draft
from models.edits.fields import PostFields
from models.edits.posts import change_post
from models.journal import Actor, compare, verify_chain
from models.profile import Profile
from models.records import Centre, IncidentWeapon, Post, SavedFilter
from models.records.base import new_id, utc_now
from models.store import APPLICATION_ID, Store
from models.text import Problem


def _filter(name: str) -> SavedFilter:
    return SavedFilter(id=new_id(), name=name, body="{}", saved_at=utc_now())


def _write(name: str, store: Store) -> None:
    with store.writing() as session:
        session.add(_filter(name))


def _fail_half_way(store: Store) -> None:
    with store.writing() as session:
        session.add(_filter("kept?"))
        session.flush()
        session.add(IncidentWeapon(incident_id=new_id(), weapon="SA"))


def _names(store: Store) -> list[str]:
    with store.reading() as session:
        return list(session.scalars(select(SavedFilter.name).order_by(SavedFilter.name)))


def test_a_new_centre_knows_its_profile_and_that_it_is_an_exercise(tmp_path: Path, profile: Profile) -> None:
    with Store.create(tmp_path / "new.centre", profile, exercise=True) as made:
        assert (made.profile, made.exercise) == (profile, True)
    with Store.open(tmp_path / "new.centre") as opened:
        assert (opened.profile, opened.exercise, opened.profile_name) == (profile, True, "JMC")
        assert opened.notice is None


def test_a_new_centre_starts_with_its_founding_in_the_journal_and_the_posts_of_its_profile(store: Store) -> None:
    with store.reading() as session:
        assert verify_chain(session).entries == 1
        assert {post.name for post in session.scalars(select(Post))} == {post.code for post in store.profile.posts}
        assert session.scalars(select(Centre)).one().profile == store.profile.canonical()


def test_a_centre_may_live_in_a_folder_with_blanks_and_any_letters(tmp_path: Path, profile: Profile) -> None:
    folder = tmp_path / "Ağdam 100% Агдам #1?"
    folder.mkdir()
    Store.create(folder / "merkez ш.centre", profile).close()
    with Store.open(folder / "merkez ш.centre") as opened:
        opened.backup(folder / "yedek & копия.centre")
    assert sorted(path.name for path in folder.iterdir()) == ["merkez ш.centre", "yedek & копия.centre"]


def test_the_connection_is_set_to_lose_nothing(store: Store) -> None:
    with store.writing() as session:
        driver = session.connection()
        found = {
            name: driver.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "application_id")
        }
    assert found == {"journal_mode": "delete", "synchronous": 3, "foreign_keys": 1, "application_id": APPLICATION_ID}


def test_what_fails_half_way_leaves_nothing_behind(store: Store) -> None:
    with pytest.raises(IntegrityError):
        _fail_half_way(store)
    assert _names(store) == []


BROKEN_OFF = """
import os, sqlite3, sys
centre = sqlite3.connect(sys.argv[1], isolation_level=None)
centre.executescript("PRAGMA cache_size=1; BEGIN IMMEDIATE; PRAGMA user_version=99; DELETE FROM journal_subject")
for row in range(2000):
    centre.execute("INSERT INTO saved_filter VALUES (?, '{}', 0, ?)", (str(row) * 50, os.urandom(16)))
os._exit(9)
"""


def test_a_program_killed_while_it_wrote_leaves_a_centre_that_opens_as_it_was(store: Store) -> None:
    _write("before", store)
    store.close()
    killed = subprocess.run([sys.executable, "-c", BROKEN_OFF, store.path], check=False)
    journal = store.path.with_name(f"{store.path.name}-journal")
    assert (killed.returncode, journal.stat().st_size > 0) == (9, True)
    with store.path.open("r+b") as torn:  # as when the power goes while the first page is written
        torn.seek(60)
        torn.write((99).to_bytes(4))
    with Store.open(store.path) as opened, opened.reading() as session:
        assert _names(opened) == ["before"]
        assert verify_chain(session).fault is None
    assert not journal.exists()


def test_a_reader_sees_one_state_while_another_writes(store: Store) -> None:
    with store.reading() as early, Store(store.path, wait=0.05) as other:
        assert early.scalars(select(SavedFilter)).all() == []
        with pytest.raises(Problem, match="locked"):
            _write("later", other)
        assert early.scalars(select(SavedFilter)).all() == []
    assert _names(store) == []


def test_a_session_for_reading_keeps_nothing(store: Store) -> None:
    with store.reading() as session:
        session.add(_filter("lost"))
        session.flush()
    assert _names(store) == []


def test_two_hundred_changes_from_four_hands_at_once_are_all_kept(store: Store) -> None:
    with store.writing() as session:
        session.add(_filter("0"))

    def add_fifty() -> None:
        for _ in range(50):
            with store.writing() as session:
                row = session.scalars(select(SavedFilter)).one()
                row.name = str(int(row.name) + 1)

    hands = [threading.Thread(target=add_fifty) for _ in range(4)]  # noqa: TID251 (four officers at once)
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert _names(store) == ["200"]


def test_a_writer_who_waits_too_long_is_told_so(store: Store) -> None:
    with store.writing(), Store(store.path, wait=0.05) as other, pytest.raises(Problem, match="locked"):
        _write("second", other)


def test_a_change_by_another_program_is_noticed(store: Store) -> None:
    before = store.data_version()
    assert store.data_version() == before
    with Store.open(store.path) as other, other.writing() as session:
        session.add(_filter("from elsewhere"))
    assert store.data_version() != before


def test_bulk_reading_cannot_write(store: Store) -> None:
    with closing(store.raw()) as connection:
        assert connection.execute("SELECT count(*) FROM centre").fetchone() == (1,)
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            connection.execute("DELETE FROM centre")


def test_a_scratch_centre_goes_with_its_folder(profile: Profile) -> None:
    with Store.scratch(profile) as scratch:
        folder = scratch.path.parent
        assert scratch.exercise
        assert folder.exists()
    assert not folder.exists()


def test_a_draft_survives_whatever_happens_to_the_program(store: Store) -> None:
    key = new_id()
    save_draft(store, key, "incident", "M. Demir", "station 1", '{"place":"Agh"}')
    save_draft(store, key, "incident", "M. Demir", "station 1", '{"place":"Aghdam"}')
    with Store.open(store.path) as restarted:
        assert [draft.body for draft in drafts(restarted, "station 1")] == ['{"place":"Aghdam"}']
        assert drafts(restarted, "station 2") == []


def test_a_backup_is_a_whole_centre_with_the_same_journal(
    store: Store, heads: tuple[Actor, Actor], tmp_path: Path
) -> None:
    change_post(store, heads, None, PostFields("OP-9", 40.0, 47.0), "new")
    copy = store.backup(tmp_path / "copy.centre")
    with Store.open(copy) as restored, restored.reading() as there, store.reading() as here:
        assert verify_chain(there) == verify_chain(here)
        assert compare(there) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["centre.centre", "copy.centre"]


def test_a_backup_overwrites_nothing(store: Store, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("something else")
    with pytest.raises(Problem, match="not overwritten"):
        store.backup(there)
    assert there.read_text() == "something else"


def test_a_backup_into_a_folder_that_is_gone_says_so(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="does not exist"):
        store.backup(tmp_path / "stick" / "copy.centre")


def test_a_new_centre_overwrites_nothing(tmp_path: Path, profile: Profile) -> None:
    there = tmp_path / "there"
    there.write_text("something else")
    with pytest.raises(Problem, match="not overwritten"):
        Store.create(there, profile)
    assert there.read_text() == "something else"


def test_a_new_centre_in_a_folder_that_is_gone_says_so(tmp_path: Path, profile: Profile) -> None:
    with pytest.raises(Problem, match="does not exist"):
        Store.create(tmp_path / "gone" / "new.centre", profile)
