"""Sealing: a text only one contingent can read until it opens it, under the secret its officers share.

ChaCha20-Poly1305 (RFC 8439) under a key derived for each record by HKDF-SHA256 (RFC 5869); sealed for one record, it
opens for no other.
"""

import base64
import secrets
from binascii import Error as NotBase64
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from models.text import N_, Problem

SECRET_BYTES, NONCE_BYTES = 32, 12


class NotOpened(Problem):
    """A sealed text that the secret at hand does not open."""

    def __init__(self) -> None:
        """Say it."""
        super().__init__(
            N_(
                "This is sealed by the other contingent, or was altered, and cannot be opened here. Sign in as one of "
                "its officers."
            )
        )


def new_secret() -> bytes:
    """Make the secret of a contingent (32 bytes)."""
    return secrets.token_bytes(SECRET_BYTES)


def seal(secret: bytes, subject: bytes, text: str) -> str:
    """Seal a text about a subject (the key of a record); give nonce and ciphertext in base64."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    box = ChaCha20Poly1305(_key(secret, subject)).encrypt(nonce, text.encode(), subject)
    return base64.b64encode(nonce + box).decode()


def unseal(secret: bytes, subject: bytes, sealed: str) -> str:
    """Open what was sealed about a subject.

    Raises:
        NotOpened: it was sealed under another secret, about another subject, or was altered since.
    """
    try:
        whole = base64.b64decode(sealed, validate=True)
        box = ChaCha20Poly1305(_key(secret, subject))
        return box.decrypt(whole[:NONCE_BYTES], whole[NONCE_BYTES:], subject).decode()
    except (NotBase64, ValueError, InvalidTag) as error:
        raise NotOpened from error


def commitment(text: str, nonce: str) -> str:
    """Give the SHA-256 (hex) that binds to a text; the nonce keeps a short one from being guessed."""
    return sha256(f"{nonce}\n{text}".encode()).hexdigest()


def _key(secret: bytes, subject: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=b"trucewatch:sealed:" + subject).derive(secret)
