"""Keys: a signature serves for one thing only, a password opens one key only, and a sealed text opens for its owner."""

import uuid
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.keys.key_file import KeyFile, WrongPassword
from models.keys.sealing import NotOpened, new_secret, seal, unseal
from models.keys.signing import ENTRY, FINDING, SigningKey, is_signed
from models.text import Problem

PASSWORD = "correct horse battery"  # noqa: S105 (opens nothing but what these tests make)
OFFICER = uuid.UUID(int=7)


@given(st.binary(max_size=200))
def test_a_signature_holds_for_its_key_its_purpose_and_its_data_and_for_nothing_else(data: bytes) -> None:
    key, other = SigningKey.make(), SigningKey.make()
    made = key.sign(ENTRY, data)
    assert is_signed(key.public, ENTRY, data, made)
    assert not is_signed(other.public, ENTRY, data, made)
    assert not is_signed(key.public, FINDING, data, made)
    assert not is_signed(key.public, ENTRY, data + b"x", made)


@pytest.mark.parametrize("public", [None, "", "zz", "00" * 31])
def test_what_is_no_key_has_signed_nothing(public: str | None) -> None:
    assert not is_signed(public, ENTRY, b"data", bytes(64))


@pytest.mark.parametrize("signature", [None, b"", bytes(64), bytes(65)])
def test_what_is_no_signature_signs_nothing(signature: bytes | None) -> None:
    assert not is_signed(SigningKey.make().public, ENTRY, b"data", signature)


def test_a_private_key_and_a_contingent_s_secret_are_never_shown(tmp_path: Path) -> None:
    _, own = KeyFile.make(tmp_path / "TUR.twkeys", "TUR", uuid.uuid4(), PASSWORD)
    assert own.key.seed.hex() not in repr(own)
    assert repr(own.key.seed) not in repr(own)
    assert repr(own.seal) not in repr(own)


def test_a_key_comes_back_from_its_file_with_its_password_and_with_no_other(tmp_path: Path) -> None:
    made, contingent = KeyFile.make(tmp_path / "TUR.twkeys", "TUR", uuid.uuid4(), PASSWORD)
    officer = made.add_officer(OFFICER, "M. Demir", contingent.seal, "another long one")
    read = KeyFile.load(made.path)
    assert read.unlock(None, PASSWORD) == contingent
    assert read.unlock(OFFICER, "another long one") == officer
    assert read.public_key == contingent.key.public
    with pytest.raises(WrongPassword):
        read.unlock(OFFICER, PASSWORD)


def test_a_changed_password_opens_the_same_key_and_the_old_one_opens_it_no_more(tmp_path: Path) -> None:
    made, own = KeyFile.make(tmp_path / "TUR.twkeys", "TUR", uuid.uuid4(), PASSWORD)
    made.change_password(None, PASSWORD, "a new long password")
    assert KeyFile.load(made.path).unlock(None, "a new long password") == own
    with pytest.raises(WrongPassword):
        KeyFile.load(made.path).unlock(None, PASSWORD)


def test_a_box_moved_to_another_holder_does_not_open(tmp_path: Path) -> None:
    made, _ = KeyFile.make(tmp_path / "TUR.twkeys", "TUR", uuid.uuid4(), PASSWORD)
    text = made.path.read_text(encoding="utf-8").replace('"holder": "contingent"', f'"holder": "{OFFICER.hex}"')
    made.path.write_text(text, encoding="utf-8")
    with pytest.raises(WrongPassword):
        KeyFile.load(made.path).unlock(OFFICER, PASSWORD)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"\x00\xff",
        b"[" * 100_000,
        b'{"format":"trucewatch-keys-9","contingent":"TUR","centre":"","keys":[]}',
    ],
)
def test_what_is_no_key_file_is_named_so_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "strange.twkeys"
    path.write_bytes(content)
    with pytest.raises(Problem, match="no key file"):
        KeyFile.load(path)
    assert path.read_bytes() == content


def test_a_key_file_that_would_cost_a_fortune_to_open_is_refused(tmp_path: Path) -> None:
    made, _ = KeyFile.make(tmp_path / "TUR.twkeys", "TUR", uuid.uuid4(), PASSWORD)
    text = made.path.read_text(encoding="utf-8").replace("65536", "99999999")
    made.path.write_text(text, encoding="utf-8")
    with pytest.raises(Problem, match="no key file"):
        KeyFile.load(made.path)


def test_a_key_file_that_exists_is_not_overwritten(tmp_path: Path) -> None:
    made, _ = KeyFile.make(tmp_path / "TUR.twkeys", "TUR", uuid.uuid4(), PASSWORD)
    before = made.path.read_bytes()
    with pytest.raises(Problem, match="exists already"):
        KeyFile.make(made.path, "TUR", uuid.uuid4(), PASSWORD)
    assert made.path.read_bytes() == before


def test_a_short_password_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="at least"):
        KeyFile.make(tmp_path / "TUR.twkeys", "TUR", uuid.uuid4(), "short")
    assert list(tmp_path.iterdir()) == []


@given(st.text())
def test_a_sealed_text_opens_for_its_own_contingent_and_record_only(text: str) -> None:
    text = text.encode("utf-8", "ignore").decode()
    own, theirs = new_secret(), new_secret()
    sealed = seal(own, OFFICER.bytes, text)
    assert unseal(own, OFFICER.bytes, sealed) == text
    for secret, subject in ((theirs, OFFICER.bytes), (own, bytes(16))):
        with pytest.raises(NotOpened):
            unseal(secret, subject, sealed)


@pytest.mark.parametrize("sealed", ["", "!!", "AAAA", "A" * 64])
def test_what_was_never_sealed_does_not_open(sealed: str) -> None:
    with pytest.raises(NotOpened):
        unseal(new_secret(), b"", sealed)
