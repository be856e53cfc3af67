"""Officers and keys: each contingent certifies its own, both sign every change, and no key is lost on the way."""

import subprocess
import sys
from pathlib import Path

import pytest

from main import main
from models.edits.authority import Refused
from models.edits.officers import (
    Standing,
    add_officer,
    change_contingent_key,
    change_key,
    change_officer,
    end_officer,
)
from models.edits.set_up import Person, certified
from models.journal import Actor
from models.keys.key_file import KeyFile, Secrets, WrongPassword
from models.keys.signing import OFFICER, is_signed
from models.records import Officer
from models.records.base import new_id
from models.signing_in import key_file_for, open_contingent_key, sign_in, signing_officers, standing_key
from models.store import Store
from models.text import Problem
from tests.models.people import NOON, PASSWORDS, People, set_up_people

ROOT = Path(__file__).parents[2]
NEW = "a password of their own"
WATCH = Standing("AO", "Lt", "WATCH")


@pytest.fixture
def people(store: Store, tmp_path: Path) -> People:
    return set_up_people(store, tmp_path)


def _join(people: People, role: str = "WATCH", name: str = "A. Other") -> Officer:
    """Put an officer of the left contingent on record with a key in its key file."""
    key_file = people.key_file("TUR")
    own = open_contingent_key(people.store, key_file, PASSWORDS["TUR"], NOON)
    officer = new_id()
    public = key_file.add_officer(officer, name, own.seal, NEW).key.public
    add_officer(people.store, people.heads, "TUR", Person(officer, name, "AO", role, public), own.key)
    return _officer(people, officer)


def _officer(people: People, officer_id: object) -> Officer:
    with people.store.reading() as session:
        return session.get_one(Officer, officer_id)


def _is_certified(people: People, officer: Officer) -> bool:
    with people.store.reading() as session:
        public = standing_key(session, str(officer.contingent)).public_key
    names = ("id", "name", "contingent", "role", "public_key", "may_sign")
    data = certified({name: getattr(officer, name) for name in names})
    return is_signed(public, OFFICER, data, bytes.fromhex(officer.certificate or ""))


def _sign_in(people: People, officer: Officer, password: str = NEW) -> Actor:
    return sign_in(people.store, people.key_file("TUR"), officer.id, password, "station 1", NOON)


def test_an_officer_put_on_record_by_both_signs_in(people: People) -> None:
    officer = _join(people)
    assert _is_certified(people, officer)
    assert _sign_in(people, officer).role == "WATCH"


def test_an_officer_is_certified_by_the_key_of_their_own_contingent_alone(people: People) -> None:
    other = open_contingent_key(people.store, people.key_file("RUS"), PASSWORDS["RUS"], NOON)
    person = Person(new_id(), "A. Other", "AO", "WATCH", "00" * 32)
    with pytest.raises(Refused, match="not the key of TUR"):
        add_officer(people.store, people.heads, "TUR", person, other.key)


def test_two_officers_of_a_contingent_do_not_share_a_name(people: People) -> None:
    _join(people)
    with pytest.raises(Problem, match="on record already"):
        _join(people)


def test_a_role_is_changed_by_both_and_certified_anew(people: People) -> None:
    officer = _join(people)
    own = open_contingent_key(people.store, people.key_file("TUR"), PASSWORDS["TUR"], NOON)
    change_officer(people.store, people.heads, officer.id, own.key, Standing("AO", "Capt", "HEAD", may_sign=True))
    now = _officer(people, officer.id)
    assert (now.role, now.rank, now.may_sign) == ("HEAD", "Capt", True)
    assert _is_certified(people, now)


def test_no_officer_joins_or_changes_by_one_side_alone(people: People) -> None:
    officer, left = _join(people), people.heads[0]
    own = open_contingent_key(people.store, people.key_file("TUR"), PASSWORDS["TUR"], NOON)
    with pytest.raises(Refused, match="two people"):
        change_officer(people.store, (left, left), officer.id, own.key, WATCH)


def test_the_last_head_neither_leaves_nor_changes_role(people: People) -> None:
    head = people.officer("TUR")
    own = open_contingent_key(people.store, people.key_file("TUR"), PASSWORDS["TUR"], NOON)
    with pytest.raises(Problem, match="without a head"):
        end_officer(people.store, people.heads, head.id, "rotated home")
    with pytest.raises(Problem, match="without a head"):
        change_officer(people.store, people.heads, head.id, own.key, WATCH)


def test_an_officer_who_left_signs_in_no_more_and_enters_nothing_more(people: People) -> None:
    officer = _join(people)
    actor = _sign_in(people, officer)
    end_officer(people.store, people.heads, officer.id, "rotated home")
    with pytest.raises(Problem, match="not on record any more"):
        _sign_in(people, officer)
    with pytest.raises(Problem, match="Sign in first"):
        change_key(people.store, (actor, people.heads[1]), officer.id, "00" * 32, _contingent_key(people).key)


def _contingent_key(people: People) -> Secrets:
    return open_contingent_key(people.store, people.key_file("TUR"), PASSWORDS["TUR"], NOON)


def test_a_new_key_is_signed_for_with_the_old_one(people: People) -> None:
    officer = _join(people)
    actor, own = _sign_in(people, officer), _contingent_key(people)
    key_file = people.key_file("TUR")
    new = key_file.add_officer(officer.id, officer.name, own.seal, NEW + " again")
    entry = change_key(people.store, (actor, people.heads[1]), officer.id, new.key.public, own.key)
    key_file.keep_only(officer.id, new.key.public)
    assert entry.actor.officer_id == officer.id
    assert _sign_in(people, officer, NEW + " again").key == new.key
    with pytest.raises(WrongPassword):
        _sign_in(people, officer, NEW)


def test_until_a_new_key_is_on_record_the_old_one_is_still_in_the_file(people: People) -> None:
    officer = _join(people)
    own, before = _contingent_key(people), _sign_in(people, officer)
    people.key_file("TUR").add_officer(officer.id, officer.name, own.seal, NEW + " again")
    assert _sign_in(people, officer).key == before.key


def test_an_older_copy_of_a_key_file_is_named_so_and_costs_no_try(people: People, tmp_path: Path) -> None:
    officer = _join(people)
    copy = tmp_path / "copy.twkeys"
    copy.write_bytes(people.paths["TUR"].read_bytes())
    actor, own, key_file = _sign_in(people, officer), _contingent_key(people), people.key_file("TUR")
    new = key_file.add_officer(officer.id, officer.name, own.seal, NEW)
    change_key(people.store, (actor, people.heads[1]), officer.id, new.key.public, own.key)
    for _turn in range(2):
        with pytest.raises(Problem, match="older copy"):
            sign_in(people.store, key_file_for(people.store, copy, "TUR"), officer.id, NEW, "station 1", NOON)


def test_a_lost_key_is_replaced_by_the_head_of_the_own_contingent_with_a_reason_and_by_nobody_else(
    people: People,
) -> None:
    officer, other = _join(people), _join(people, name="B. Other")
    own, right = _contingent_key(people), people.heads[1]
    key_file = people.key_file("TUR")
    new = key_file.add_officer(officer.id, officer.name, own.seal, NEW)
    with pytest.raises(Refused, match="head or administrator"):
        change_key(people.store, (_sign_in(people, other), right), officer.id, new.key.public, own.key, reason="lost")
    with pytest.raises(Refused, match="head or administrator"):
        change_key(people.store, (right, people.heads[0]), officer.id, new.key.public, own.key, reason="lost")
    with pytest.raises(Problem, match="reason"):
        change_key(people.store, people.heads, officer.id, new.key.public, own.key)
    change_key(people.store, people.heads, officer.id, new.key.public, own.key, reason="stick lost in the field")
    assert _sign_in(people, officer).key == new.key


def test_a_new_key_of_a_contingent_is_signed_by_the_old_one_and_certifies_its_officers_anew(people: People) -> None:
    officer, own = _join(people), _contingent_key(people)
    key_file = people.key_file("TUR")
    new = key_file.renew_contingent(own.seal, NEW)
    change_contingent_key(people.store, people.heads, own.key, new.key)
    key_file.keep_only(None, new.key.public)
    for each in (people.officer("TUR"), _officer(people, officer.id)):
        assert _is_certified(people, each)
    assert _sign_in(people, officer).seal == own.seal
    assert open_contingent_key(people.store, people.key_file("TUR"), NEW, NOON).key == new.key
    with pytest.raises(Problem, match="not the key of TUR"):
        change_contingent_key(people.store, people.heads, own.key, new.key)


def test_a_key_file_on_a_read_only_stick_keeps_what_it_held(people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    key_file = people.key_file("TUR")
    before = people.paths["TUR"].read_bytes()

    def read_only(*_given: object) -> int:
        raise OSError(30, "Read-only file system")

    with monkeypatch.context() as stick:
        stick.setattr("models.keys.key_file.os.open", read_only)
        with pytest.raises(Problem, match="Read-only"):
            key_file.change_password(None, PASSWORDS["TUR"], NEW)
    assert people.paths["TUR"].read_bytes() == before
    assert key_file.unlock(None, PASSWORDS["TUR"]) == KeyFile.load(key_file.path).unlock(None, PASSWORDS["TUR"])


def test_officers_of_a_contingent_are_listed_by_name(people: People) -> None:
    _join(people)
    with people.store.reading() as session:
        assert [each.name for each in signing_officers(session, "TUR")] == ["A. Other", "Head TUR"]


def test_a_record_in_which_officers_and_keys_changed_is_as_it_was_written(people: People) -> None:
    officer, own = _join(people), _contingent_key(people)
    key_file = people.key_file("TUR")
    change_officer(people.store, people.heads, officer.id, own.key, Standing("AO", "Maj", "LIAISON", may_sign=True))
    new = key_file.add_officer(officer.id, officer.name, own.seal, NEW)
    change_key(people.store, people.heads, officer.id, new.key.public, own.key, reason="lost")
    change_contingent_key(people.store, people.heads, own.key, key_file.renew_contingent(own.seal, NEW).key)
    end_officer(people.store, people.heads, officer.id, "rotated home")
    people.store.close()
    assert main(["--database", str(people.store.path), "verify", "--all"]) == 0
    alone = [sys.executable, "resources/verifier/verify.py", str(people.store.path)]
    assert subprocess.run(alone, cwd=ROOT, check=False, capture_output=True).returncode == 0
