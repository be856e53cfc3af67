"""Signatures: Ed25519 (RFC 8032), each over its purpose and its data, so that none can serve for something else."""

from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

ENTRY, ASSESSMENT, FINDING, CHECKPOINT = "entry", "assessment", "finding", "checkpoint"
OFFICER, CONTINGENT = "officer", "contingent"
"""What is signed: a journal entry, an assessment, a joint finding, a checkpoint; who an officer is, a next key."""
KEY_BYTES, SIGNATURE_BYTES = 32, 64


def message(purpose: str, data: bytes) -> bytes:
    """Give the bytes a signature is made over: the program's name, the purpose and the data."""
    return b"trucewatch:" + purpose.encode() + b":" + data


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key; `public` (64 hex digits) is what the record knows it by."""

    seed: bytes = field(repr=False)
    public: str = ""
    _private: Ed25519PrivateKey = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work out the public key from the 32 bytes of the private one."""
        private = Ed25519PrivateKey.from_private_bytes(self.seed)
        object.__setattr__(self, "_private", private)
        object.__setattr__(self, "public", private.public_key().public_bytes_raw().hex())

    @classmethod
    def make(cls) -> "SigningKey":
        """Make a new key."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    def sign(self, purpose: str, data: bytes) -> bytes:
        """Give the signature (64 bytes) over data for a purpose."""
        return self._private.sign(message(purpose, data))


def is_signed(public: str | None, purpose: str, data: bytes, signature: bytes | None) -> bool:
    """Say whether a signature is that of a public key (hex) over data for a purpose; False for what is no key."""
    if public is None or signature is None:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, message(purpose, data))
    except (ValueError, InvalidSignature):
        return False
    return True
