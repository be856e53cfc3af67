"""Record and key file together: an entry that is refused takes its key back, and one that stands lets the older go."""

from pathlib import Path

import pytest
from sqlalchemy import select

from models.edits.authority import Refused
from models.edits.set_up import Person
from models.journal import Actor, head
from models.key_steps import (
    ContingentKeys,
    change_contingent_password,
    change_password,
    join_officer,
    renew_contingent_key,
    renew_key,
)
from models.keys.key_file import KeyFile, WrongPassword
from models.records import Officer
from models.records.base import new_id
from models.signing_in import TooSoon, open_contingent_key, sign_in
from models.store import Store
from models.text import Problem
from tests.models.people import NOON, PASSWORDS, People, set_up_people

NEW = "a password of their own"


@pytest.fixture
def people(store: Store, tmp_path: Path) -> People:
    return set_up_people(store, tmp_path)


@pytest.fixture
def keys(people: People) -> ContingentKeys:
    return ContingentKeys("TUR", people.paths["TUR"], PASSWORDS["TUR"])


def _person(name: str = "A. Other") -> Person:
    return Person(new_id(), name, "AO", "WATCH", "")


def _entries(people: People) -> int:
    with people.store.reading() as session:
        return head(session)[0]


def test_an_officer_who_joined_has_a_key_in_the_file_and_a_place_on_record(
    people: People, keys: ContingentKeys
) -> None:
    person = _person()
    join_officer(people.store, people.heads, keys, person, NEW, NOON)
    actor = sign_in(people.store, people.key_file("TUR"), person.id, NEW, "station 1", NOON)
    with people.store.reading() as session:
        assert actor.key is not None
        assert session.scalars(select(Officer.public_key).where(Officer.id == person.id)).one() == actor.key.public


def test_an_officer_who_is_refused_leaves_no_key_behind(people: People, keys: ContingentKeys) -> None:
    before, entries = people.paths["TUR"].read_bytes(), _entries(people)
    with pytest.raises(Problem, match="on record already"):
        join_officer(people.store, people.heads, keys, _person("Head TUR"), NEW, NOON)
    assert people.paths["TUR"].read_bytes() == before
    assert _entries(people) == entries


@pytest.mark.parametrize("password", ["short", "too short"])
def test_a_short_password_is_refused_before_anything_is_written(
    people: People, keys: ContingentKeys, password: str
) -> None:
    before, entries = people.paths["TUR"].read_bytes(), _entries(people)
    with pytest.raises(Problem, match="at least"):
        join_officer(people.store, people.heads, keys, _person(), password, NOON)
    with pytest.raises(Problem, match="at least"):
        renew_contingent_key(people.store, people.heads, keys, password, NOON)
    assert people.paths["TUR"].read_bytes() == before
    assert _entries(people) == entries


def test_a_new_key_that_one_side_alone_would_sign_leaves_the_old_one_in_force(
    people: People, keys: ContingentKeys
) -> None:
    left = people.heads[0]
    assert left.officer_id is not None
    before = people.paths["TUR"].read_bytes()
    with pytest.raises(Refused, match="two people"):
        renew_key(people.store, (left, left), keys, left.officer_id, NEW, NOON)
    assert people.paths["TUR"].read_bytes() == before
    sign_in(people.store, people.key_file("TUR"), left.officer_id, PASSWORDS["TUR"], "station 1", NOON)


def test_once_a_new_key_stands_the_older_is_gone_from_the_file(people: People, keys: ContingentKeys) -> None:
    left = people.heads[0]
    assert left.officer_id is not None
    assert left.key is not None
    _, own = renew_key(people.store, people.heads, keys, left.officer_id, NEW, NOON)
    file = people.key_file("TUR")
    assert not file.holds(left.officer_id, left.key.public)
    assert file.holds(left.officer_id, own.key.public)


def test_a_stick_pulled_after_the_entry_leaves_a_key_file_that_still_opens(
    people: People, keys: ContingentKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(*_given: object) -> None:
        raise Problem("pulled")

    left = people.heads[0]
    assert left.officer_id is not None
    with monkeypatch.context() as stick:
        stick.setattr(KeyFile, "keep_only", pulled)
        renew_key(people.store, people.heads, keys, left.officer_id, NEW, NOON)
    sign_in(people.store, people.key_file("TUR"), left.officer_id, NEW, "station 1", NOON)


def test_an_officer_changes_their_own_password_and_guesses_wait(people: People) -> None:
    left: Actor = people.heads[0]
    assert left.officer_id is not None
    path = people.paths["TUR"]
    with pytest.raises(WrongPassword):
        change_password(people.store, path, left, "not this one at all", NEW, NOON)
    with pytest.raises(TooSoon):
        change_password(people.store, path, left, PASSWORDS["TUR"], NEW, NOON)
    later = NOON.replace(minute=1)
    change_password(people.store, path, left, PASSWORDS["TUR"], NEW, later)
    assert sign_in(people.store, people.key_file("TUR"), left.officer_id, NEW, "station 1", later).key == left.key


def test_the_key_of_the_contingent_gets_a_password_of_its_own(people: People, keys: ContingentKeys) -> None:
    before = open_contingent_key(people.store, people.key_file("TUR"), PASSWORDS["TUR"], NOON)
    change_contingent_password(people.store, keys, NEW, NOON)
    assert open_contingent_key(people.store, people.key_file("TUR"), NEW, NOON) == before
    left = people.heads[0]
    assert left.officer_id is not None
    sign_in(people.store, people.key_file("TUR"), left.officer_id, PASSWORDS["TUR"], "station 1", NOON)
