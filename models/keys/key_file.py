"""A key file: the keys of one contingent and its officers, each under a password, kept by the contingent itself.

JSON; each key is wrapped by ChaCha20-Poly1305 (RFC 8439) under a key from its password by Argon2id (RFC 9106;
64 MiB, 3 passes). The file holds no text of the record, and no record holds a private key.
"""

import os
import secrets
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from models.keys.sealing import NONCE_BYTES, SECRET_BYTES, new_secret
from models.keys.signing import KEY_BYTES, SigningKey
from models.store.backup import sync
from models.store.trouble import said
from models.text import N_, Problem

FORMAT = "trucewatch-keys-1"
SUFFIX = ".twkeys"
CONTINGENT = "contingent"
"""The holder of the contingent's own key; every other holder is an officer's id in hex."""
LEAST_PASSWORD = 10
"""Characters a password must have at least."""
_MEMORY_KIB, _PASSES, _LANES = 65_536, 3, 4
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1_048_576, 16, 16
_LARGEST_FILE = 4_000_000


class WrongPassword(Problem):
    """A password that does not open the key it was given for."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__(
            N_("This is not the password of this officer's key. Try again, or ask the head of your contingent.")
        )


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a password opens: the key that signs, and the secret with which the contingent seals its texts."""

    key: SigningKey
    seal: bytes = field(repr=False)


class _Wrapped(msgspec.Struct, frozen=True):
    holder: str
    name: str
    public_key: str
    salt: str
    memory_kib: int
    passes: int
    lanes: int
    nonce: str
    box: str


class _File(msgspec.Struct, frozen=True):
    format: str
    contingent: str
    centre: str
    keys: list[_Wrapped]


class KeyFile:
    """One key file, read. What changes it writes it: whole, or not at all."""

    def __init__(self, path: Path, found: _File) -> None:
        """Hold what was read; see `make` and `load`."""
        self.path = path
        self._file = found

    @classmethod
    def make(cls, path: Path, contingent: str, centre: uuid.UUID, password: str) -> tuple["KeyFile", Secrets]:
        """Write a new key file with a new key of the contingent; give it and its secrets.

        Raises:
            Problem: the file exists, cannot be written, or the password is too short.
        """
        if path.exists():
            raise Problem(N_("{path} exists already and is not overwritten. Choose another name."), path=str(path))
        made = cls(path, _File(FORMAT, contingent, centre.hex, []))
        own = Secrets(SigningKey.make(), new_secret())
        made._add(CONTINGENT, contingent, own, password)
        return made, own

    @classmethod
    def load(cls, path: Path) -> "KeyFile":
        """Read a key file.

        Raises:
            Problem: it is not there, cannot be read, or is none.
        """
        with said(path):
            if not path.exists():
                raise Problem(
                    N_("{path} is not there. Bring the stick with the key file, or choose a copy of it."),
                    path=str(path),
                )
            raw = path.read_bytes() if path.stat().st_size <= _LARGEST_FILE else b""
        try:
            found = msgspec.json.decode(raw, type=_File)
        except msgspec.DecodeError as error:
            raise _no_key_file(path) from error
        if found.format != FORMAT or not all(_is_sane(each) for each in found.keys):
            raise _no_key_file(path)
        return cls(path, found)

    @property
    def contingent(self) -> str:
        """Whose file it is."""
        return self._file.contingent

    @property
    def centre(self) -> str:
        """The centre it was made for: the id of its database in hex."""
        return self._file.centre

    @property
    def public_key(self) -> str:
        """The contingent's own public key (hex)."""
        return self._found(CONTINGENT).public_key

    def holds(self, officer: uuid.UUID | None, public: str | None = None) -> bool:
        """Say whether a key of an officer or of the contingent (None), or that key of theirs, is in this file."""
        holder = _holder(officer)
        return any(each.holder == holder and public in (None, each.public_key) for each in self._file.keys)

    def require(self, officer: uuid.UUID | None) -> None:
        """See that a key of an officer, or of the contingent (None), is in this file.

        Raises:
            Problem: it is not.
        """
        self._found(_holder(officer))

    def unlock(self, officer: uuid.UUID | None, password: str, public: str | None = None) -> Secrets:
        """Open the key of an officer, or of the contingent (None); takes about a tenth of a second and 64 MiB.

        `public` chooses among several keys of one holder, see add_officer; without it the newest is meant.

        Raises:
            WrongPassword: the password does not open it.
            Problem: the key is not in this file.
        """
        return _unwrap(self._found(_holder(officer), public), self.contingent, password)

    def add_officer(self, officer: uuid.UUID, name: str, seal: bytes, password: str) -> Secrets:
        """Make an officer's key and write it beside any older one; `seal` is the contingent's.

        The older key stays until `keep_only` says that the new one is on record, or `drop` that it is not: whatever
        is cut off in between, the key on record is in the file.

        Raises:
            Problem: the password is too short, or the file cannot be written.
        """
        own = Secrets(SigningKey.make(), seal)
        self._add(officer.hex, name, own, password)
        return own

    def renew_contingent(self, seal: bytes, password: str) -> Secrets:
        """Make a new key of the contingent and write it beside the old one, as add_officer does.

        Raises:
            Problem: see add_officer.
        """
        own = Secrets(SigningKey.make(), seal)
        self._add(CONTINGENT, self.contingent, own, password)
        return own

    def keep_only(self, officer: uuid.UUID | None, public: str) -> None:
        """Forget every other key of a holder: this one is on record.

        Raises:
            Problem: the file cannot be written.
        """
        holder = _holder(officer)
        self._keep([each for each in self._file.keys if each.holder != holder or each.public_key == public])

    def drop(self, officer: uuid.UUID | None, public: str) -> None:
        """Forget a key: it did not come on record, or its holder has left.

        Raises:
            Problem: the file cannot be written.
        """
        holder = _holder(officer)
        self._keep([each for each in self._file.keys if (each.holder, each.public_key) != (holder, public)])

    def change_password(self, officer: uuid.UUID | None, old: str, new: str) -> None:
        """Wrap a key under another password.

        Raises:
            WrongPassword: the old password does not open it.
            Problem: see add_officer.
        """
        found = self._found(_holder(officer))
        self._add(found.holder, found.name, self.unlock(officer, old), new)

    def _found(self, holder: str, public: str | None = None) -> _Wrapped:
        for each in reversed(self._file.keys):
            if each.holder == holder and public in (None, each.public_key):
                return each
        raise Problem(
            N_("{path} does not hold the key of this officer. Choose the key file of your contingent."),
            path=str(self.path),
        )

    def _add(self, holder: str, name: str, own: Secrets, password: str) -> None:
        if len(password) < LEAST_PASSWORD:
            raise Problem(N_("A password needs at least {count} characters."), count=LEAST_PASSWORD)
        others = [each for each in self._file.keys if (each.holder, each.public_key) != (holder, own.key.public)]
        self._keep([*others, _wrap(holder, name, own, self.contingent, password)])

    def _keep(self, keys: list[_Wrapped]) -> None:
        changed = msgspec.structs.replace(self._file, keys=keys)
        _write(self.path, msgspec.json.format(msgspec.json.encode(changed)))
        self._file = changed


def _holder(officer: uuid.UUID | None) -> str:
    return officer.hex if officer else CONTINGENT


def _no_key_file(path: Path) -> Problem:
    return Problem(N_("{path} is no key file of this program. Choose the key file of your contingent."), path=str(path))


def _is_sane(wrapped: _Wrapped) -> bool:
    """See that opening it costs no more than a key file of ours may."""
    return (
        8 * wrapped.lanes <= wrapped.memory_kib <= _MOST_MEMORY_KIB
        and 1 <= wrapped.passes <= _MOST_PASSES
        and 1 <= wrapped.lanes <= _MOST_LANES
    )


def _wrap(holder: str, name: str, own: Secrets, contingent: str, password: str) -> _Wrapped:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(NONCE_BYTES)
    wrapped = _Wrapped(holder, name, own.key.public, salt.hex(), _MEMORY_KIB, _PASSES, _LANES, nonce.hex(), "")
    box = ChaCha20Poly1305(_password_key(wrapped, password))
    sealed = box.encrypt(nonce, own.key.seed + own.seal, _bound(wrapped, contingent))
    return msgspec.structs.replace(wrapped, box=sealed.hex())


def _unwrap(wrapped: _Wrapped, contingent: str, password: str) -> Secrets:
    try:
        box = ChaCha20Poly1305(_password_key(wrapped, password))
        plain = box.decrypt(bytes.fromhex(wrapped.nonce), bytes.fromhex(wrapped.box), _bound(wrapped, contingent))
    except (ValueError, InvalidTag) as error:
        raise WrongPassword from error
    if len(plain) != KEY_BYTES + SECRET_BYTES:
        raise WrongPassword
    return Secrets(SigningKey(plain[:KEY_BYTES]), plain[KEY_BYTES:])


def _password_key(wrapped: _Wrapped, password: str) -> bytes:
    salt = bytes.fromhex(wrapped.salt)
    made = Argon2id(
        salt=salt, length=32, iterations=wrapped.passes, lanes=wrapped.lanes, memory_cost=wrapped.memory_kib
    )
    return made.derive(password.encode())


def _bound(wrapped: _Wrapped, contingent: str) -> bytes:
    """What the box is bound to: it opens for no other contingent, holder or public key."""
    return f"{FORMAT}\n{contingent}\n{wrapped.holder}\n{wrapped.public_key}".encode()


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(f"{path.name}.part")
    with said(path):
        try:
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            sync(part)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
        sync(path.absolute().parent)
