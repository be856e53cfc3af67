"""Signing in: the right password of the right key file, and a wait that doubles and cannot be slept away."""

import uuid
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from models.edits.authority import Refused
from models.edits.fields import WatchLogFields
from models.edits.founding import found_people
from models.edits.watch_log import log_watch_entry
from models.edits.watches import Crew, hand_over
from models.exercise.people import exercise_officer, found_exercise
from models.journal import append
from models.keys.key_file import WrongPassword
from models.profile import Profile
from models.records import Centre, Officer
from models.records.base import utc_now
from models.signing_in import TooSoon, key_file_for, open_contingent_key, sign_in, signing_officers
from models.store import Store
from models.text import Problem
from models.verifying import verify
from tests.models.people import NOON, PASSWORDS, People, bringing, set_up_people

SECOND = timedelta(seconds=1)


@pytest.fixture
def people(store: Store, tmp_path: Path) -> People:
    return set_up_people(store, tmp_path)


def _try(people: People, password: str, at: timedelta = timedelta(), store: Store | None = None) -> None:
    key_file = people.key_file("TUR")
    sign_in(store or people.store, key_file, people.officer("TUR").id, password, "station 1", NOON + at)


def test_an_officer_signs_in_with_their_own_key_and_the_secret_of_their_contingent(people: People) -> None:
    left, right = people.heads
    assert (left.name, left.contingent, left.role) == ("Head TUR", "TUR", "HEAD")
    assert left.key is not None
    assert left.key.public == people.officer("TUR").public_key
    assert left.seal is not None
    assert left.seal != right.seal


def test_a_wrong_password_signs_nobody_in(people: People) -> None:
    with pytest.raises(WrongPassword):
        _try(people, "not this one at all")


def test_the_wait_doubles_after_each_failure_up_to_an_hour(people: People) -> None:
    at, waits = timedelta(), []
    for _turn in range(14):
        with pytest.raises(WrongPassword):
            _try(people, "not this one at all", at)
        with pytest.raises(TooSoon) as too_soon:
            _try(people, PASSWORDS["TUR"], at)
        waits.append(too_soon.value.seconds)
        at += too_soon.value.seconds * SECOND
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600]


def test_the_right_password_after_the_wait_ends_the_counting(people: People) -> None:
    for turn in range(2):
        with pytest.raises(WrongPassword):
            _try(people, "not this one at all", 10 * turn * SECOND)
    _try(people, PASSWORDS["TUR"], 20 * SECOND)
    with pytest.raises(WrongPassword):
        _try(people, "not this one at all", 20 * SECOND)
    with pytest.raises(TooSoon) as too_soon:
        _try(people, PASSWORDS["TUR"], 20 * SECOND)
    assert too_soon.value.seconds == 1


def test_the_wait_survives_a_restart(people: People) -> None:
    for at in (0, 10, 20):
        with pytest.raises(WrongPassword):
            _try(people, "not this one at all", at * SECOND)
    people.store.close()
    with Store.open(people.store.path) as again, pytest.raises(TooSoon) as too_soon:
        _try(people, PASSWORDS["TUR"], 21 * SECOND, again)
    assert too_soon.value.seconds == 3


def test_a_clock_set_back_neither_ends_the_wait_nor_makes_it_endless(people: People) -> None:
    for at in (0, 10, 20):
        with pytest.raises(WrongPassword):
            _try(people, "not this one at all", at * SECOND)
    year_before = timedelta(days=-365)
    with pytest.raises(TooSoon) as too_soon:
        _try(people, PASSWORDS["TUR"], year_before)
    assert too_soon.value.seconds == 4
    _try(people, PASSWORDS["TUR"], year_before + 4 * SECOND)


def test_a_try_is_on_record_before_the_password_is_tried(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    key_file = people.key_file("TUR")

    def cut_off(*_given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(key_file, "unlock", cut_off)
    with pytest.raises(KeyboardInterrupt):
        sign_in(people.store, key_file, people.officer("TUR").id, PASSWORDS["TUR"], "station 1", NOON)
    with pytest.raises(TooSoon):
        _try(people, PASSWORDS["TUR"])


def test_the_failures_of_one_officer_keep_no_other_waiting(people: People) -> None:
    with pytest.raises(WrongPassword):
        _try(people, "not this one at all")
    key_file = people.key_file("RUS")
    sign_in(people.store, key_file, people.officer("RUS").id, PASSWORDS["RUS"], "station 1", NOON)


def test_the_key_file_of_the_other_contingent_opens_nothing(people: People) -> None:
    with pytest.raises(Problem, match="key file of RUS, not of TUR"):
        key_file_for(people.store, people.paths["RUS"], "TUR")
    with pytest.raises(Problem, match="does not hold the key of this officer"):
        sign_in(people.store, people.key_file("RUS"), people.officer("TUR").id, PASSWORDS["RUS"], "station 1", NOON)


def test_the_key_file_of_another_centre_opens_nothing(people: People, profile: Profile, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with Store.create(tmp_path / "other.twdb", profile) as other:
        theirs = set_up_people(other, elsewhere)
    with pytest.raises(Problem, match="key file of another centre"):
        key_file_for(people.store, theirs.paths["TUR"], "TUR")


def test_a_lost_key_file_is_said_to_be_lost(people: People) -> None:
    people.paths["TUR"].unlink()
    with pytest.raises(Problem, match="is not there"):
        people.key_file("TUR")


def test_a_database_on_a_read_only_stick_signs_nobody_in_and_counts_nothing(people: People) -> None:
    people.store.close()
    with Store.open(people.store.path, read_only=True) as stick, pytest.raises(Problem, match="reading only"):
        _try(people, PASSWORDS["TUR"], store=stick)


def test_an_officer_whose_role_was_changed_in_the_table_alone_is_not_let_in(people: People) -> None:
    with people.store.writing() as session:
        session.execute(update(Officer).values(may_sign=True))
    with pytest.raises(Problem, match="not certified by the key of TUR"):
        _try(people, PASSWORDS["TUR"])


def test_an_officer_who_has_left_or_never_was_does_not_sign_in(people: People) -> None:
    with pytest.raises(Problem, match="not on record any more"):
        sign_in(people.store, people.key_file("TUR"), uuid.uuid4(), PASSWORDS["TUR"], "station 1", NOON)


def test_the_key_of_the_contingent_opens_with_its_password_and_waits_after_a_wrong_one(people: People) -> None:
    key_file = people.key_file("TUR")
    assert open_contingent_key(people.store, key_file, PASSWORDS["TUR"], NOON).key.public == key_file.public_key
    with pytest.raises(WrongPassword):
        open_contingent_key(people.store, key_file, "not this one at all", NOON)
    with pytest.raises(TooSoon):
        open_contingent_key(people.store, key_file, PASSWORDS["TUR"], NOON)


def test_an_officer_of_an_exercise_signs_in_without_a_password(profile: Profile, tmp_path: Path) -> None:
    with Store.create(tmp_path / "exercise.twdb", profile, exercise=True) as store:
        with store.writing() as session:
            append(session, found_exercise(profile, utc_now()))
        with store.reading() as session:
            officer = signing_officers(session, "RUS")[0]
        actor = sign_in(store, None, officer.id, "", "station 1", NOON)
    assert (actor.name, actor.role, actor.officer_id) == (officer.name, officer.role, officer.id)


def test_a_set_up_whose_second_key_file_cannot_be_written_leaves_nothing_behind(store: Store, tmp_path: Path) -> None:
    left, right = bringing("TUR", tmp_path), bringing("RUS", tmp_path)
    nowhere = replace(right, path=tmp_path / "no such stick" / "RUS.twkeys")
    with pytest.raises(Problem, match="could not be read or written"):
        found_people(store, left, nowhere, "station 1")
    assert not left.path.exists()
    assert found_people(store, left, right, "station 1").seq == 2


def test_a_centre_is_set_up_once_and_the_key_files_of_a_second_try_are_gone(people: People, tmp_path: Path) -> None:
    again = tmp_path / "again"
    again.mkdir()
    left, right = bringing("TUR", again), bringing("RUS", again)
    with pytest.raises(Problem, match="set up already"):
        found_people(people.store, left, right, "station 1")
    assert not left.path.exists()
    assert not right.path.exists()


def test_both_key_files_in_one_folder_are_refused(store: Store, tmp_path: Path) -> None:
    left = bringing("TUR", tmp_path)
    right = replace(bringing("RUS", tmp_path), path=left.path.with_name("RUS.twkeys"))
    with pytest.raises(Problem, match="two different folders"):
        found_people(store, left, right, "station 1")


@pytest.mark.parametrize("name", ["", " \u202e ", "x" * 81, "two\nlines"])
def test_a_head_without_a_usable_name_is_refused_before_any_file_is_written(
    store: Store, tmp_path: Path, name: str
) -> None:
    left = replace(bringing("TUR", tmp_path), name=name)
    with pytest.raises(Problem):
        found_people(store, left, bringing("RUS", tmp_path), "station 1")
    assert not left.path.exists()


def test_a_centre_that_is_made_to_look_like_an_exercise_lets_nobody_in_without_a_password(people: People) -> None:
    """Whoever has the file can change the column; the keys that anybody knows open nothing, and verifying names it."""
    path, officer, profile = people.store.path, people.officer("TUR"), people.store.profile
    with people.store.writing() as session:
        session.execute(update(Centre).values(exercise=True))
    people.store.close()
    with Store.open(path) as pretended:
        assert pretended.exercise
        with pytest.raises(Problem, match="invented officer"):
            sign_in(pretended, None, officer.id, "", "station 1", NOON)
        for role in ("WATCH", "HEAD"):
            both = exercise_officer(profile, 0, role, "station 1"), exercise_officer(profile, 1, role, "station 1")
            with pytest.raises(Refused):
                log_watch_entry(pretended, both[0], WatchLogFields(NOON, 4, "All quiet.", "MD"))
            with pytest.raises(Refused):
                hand_over(pretended, both, officer.id, Crew(("A",), ("B",)), "", "[]")
    assert [(each.what, each.seq) for each in verify(path).mismatches] == [("row", 1)]
