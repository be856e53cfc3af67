"""Backups: verified, rotating, and restored into a new file by both sides, with the old one kept."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.edits.authority import Refused
from models.edits.restoring import restore
from models.edits.set_up import Person, Side, set_up
from models.exercise.people import exercise_officer
from models.journal import Actor, head
from models.keys.signing import SigningKey
from models.profile import Profile
from models.store import Store
from models.store.rotation import back_up_into, backups_in
from models.text import Problem

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Another folder than that of the database."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def _set_up(store: Store, heads: tuple[Actor, Actor]) -> None:
    left, right = (_side(head) for head in heads)
    set_up(store, left, right)


def _side(head: Actor) -> Side:
    assert head.officer_id is not None
    assert head.key is not None
    person = Person(head.officer_id, head.name, "X", head.role, head.key.public)
    return Side(str(head.contingent), SigningKey.make(), (person,), head)


def test_the_newest_backups_are_kept_and_the_oldest_given_up(store: Store, stick: Path) -> None:
    for hour in range(5):
        back_up_into(store.path, stick, 3, NOON + timedelta(hours=hour))
    kept = backups_in(stick, store.path)
    assert [each.made_at.hour for each in kept] == [16, 15, 14]


def test_two_backups_in_one_minute_are_two_files(store: Store, stick: Path) -> None:
    made = {back_up_into(store.path, stick, 5, NOON) for _ in range(3)}
    assert {each.path for each in backups_in(stick, store.path)} == made


def test_nothing_but_backups_of_this_database_is_ever_given_up(store: Store, stick: Path) -> None:
    others = [
        stick / "notes.txt",
        stick / f"{store.path.stem}-20200101-0000Z.txt",
        stick / f"{store.path.stem}-20200101-0000Z{store.path.suffix}",
        stick / f"other-20200101-0000Z{store.path.suffix}",
    ]
    for path in others:
        path.write_text("not a database of ours, whatever its name", encoding="utf-8")
    for hour in range(3):
        back_up_into(store.path, stick, 1, NOON + timedelta(hours=hour))
    assert all(path.exists() for path in others)
    assert len(backups_in(stick, store.path)) == 1


def test_backups_of_another_centre_with_a_file_of_the_same_name_are_neither_counted_nor_given_up(
    store: Store, profile: Profile, stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    with Store.create(tmp_path / "elsewhere" / store.path.name, profile) as other:
        theirs = back_up_into(other.path, stick, 1, NOON)
        mine = [back_up_into(store.path, stick, 1, NOON + timedelta(hours=hour)) for hour in (1, 2)]
        assert theirs.exists()
        assert [each.path for each in backups_in(stick, store.path)] == mine[1:]
        assert [each.path for each in backups_in(stick, other.path)] == [theirs]


def test_a_backup_beside_the_database_itself_is_refused(store: Store) -> None:
    before = sorted(store.path.parent.iterdir())
    with pytest.raises(Problem, match="another folder"):
        back_up_into(store.path, store.path.parent, 3, NOON)
    assert sorted(store.path.parent.iterdir()) == before


def test_a_stick_that_is_gone_is_named(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="does not exist"):
        back_up_into(store.path, tmp_path / "gone", 3, NOON)


def test_a_restored_centre_goes_on_from_the_backup_and_says_who_restored_it(
    store: Store, stick: Path, heads: tuple[Actor, Actor], tmp_path: Path
) -> None:
    _set_up(store, heads)
    made = back_up_into(store.path, stick, 3, NOON)
    with store.reading() as session:
        size, _ = head(session)
    target = tmp_path / "restored.twdb"
    entry = restore(made, target, lambda _store: heads)
    assert entry is not None
    assert (entry.seq, entry.actor, entry.second) == (size + 1, *heads)
    assert store.path.exists()
    with Store.open(target) as restored, restored.reading() as session:
        assert head(session) == (entry.seq, entry.hash)


def test_one_contingent_alone_restores_nothing(
    store: Store, stick: Path, heads: tuple[Actor, Actor], profile: Profile, tmp_path: Path
) -> None:
    _set_up(store, heads)
    made = back_up_into(store.path, stick, 3, NOON)
    target = tmp_path / "restored.twdb"
    admin = exercise_officer(profile, 0, "ADMIN", "station 1")
    for who in (heads[0], (heads[0], heads[0]), (heads[0], admin)):
        with pytest.raises(Refused):
            restore(made, target, lambda _store, who=who: who)  # type: ignore[misc]  # the loop's own value
    assert not target.exists()


def test_a_restore_that_is_called_off_leaves_nothing(store: Store, stick: Path, tmp_path: Path) -> None:
    made = back_up_into(store.path, stick, 3, NOON)
    target = tmp_path / "restored.twdb"
    assert restore(made, target, lambda _store: None) is None
    assert not target.exists()


def test_a_restore_overwrites_nothing(store: Store, stick: Path, demir: Actor) -> None:
    made = back_up_into(store.path, stick, 3, NOON)
    before = store.path.read_bytes()
    with pytest.raises(Problem, match="exists already"):
        restore(made, store.path, lambda _store: demir)
    assert store.path.read_bytes() == before


def test_an_altered_backup_is_not_restored(store: Store, stick: Path, demir: Actor, tmp_path: Path) -> None:
    made = back_up_into(store.path, stick, 3, NOON)
    with closing(sqlite3.connect(made)) as file, file:
        file.execute("UPDATE post SET manning = 99")
    with pytest.raises(Problem, match="altered"):
        restore(made, tmp_path / "restored.twdb", lambda _store: demir)
    assert not (tmp_path / "restored.twdb").exists()
