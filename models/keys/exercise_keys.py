"""The keys of an exercise: they follow from names, so that it needs no password and proves nothing outside it."""

from hashlib import sha256

from models.keys.key_file import Secrets
from models.keys.signing import SigningKey


def exercise_secrets(contingent: str | None, name: str) -> Secrets:
    """Give the key of an invented officer (or, by its code, of a contingent) and the secret of the contingent."""
    seed = sha256(f"trucewatch exercise key {contingent} {name}".encode()).digest()
    return Secrets(SigningKey(seed), sha256(f"trucewatch exercise seal {contingent}".encode()).digest())
