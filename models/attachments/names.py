"""Names of files from outside: shown as plain text, never used as a path, and safe when a copy is saved."""

import unicodedata

from models.attachments.kinds import kind_of
from models.edits.checks import cleaned
from models.text import N_

LONGEST = 120
"""Letters of a name that are kept: a name longer than that tells nobody more."""
SEALED_SUFFIX = ".sealed"
"""What is put behind the name of a sealed file, so that no program opens its copy by itself."""
UNNAMED = N_("unnamed")
_MOST_BYTES = 180
"""Bytes of a proposed name in UTF-8; file systems take 255, and something stands before or behind it meanwhile."""
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_"))
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL", *(f"{name}{n}" for name in ("COM", "LPT") for n in range(10))})


def plain_name(name: str) -> str:
    """Give a name from outside as it is kept and shown: its last part, without control and bidi marks, not too long."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    plain = unicodedata.normalize("NFC", " ".join(cleaned(last).split()))
    if len(plain) > LONGEST:
        stem, suffix = _parted(plain)
        plain = f"{stem[: LONGEST - len(suffix) - 1]}…{suffix}"
    return plain or UNNAMED


def safe_name(name: str, media_type: str) -> str:
    """Propose the name of a saved copy: it names no folder and no device, and ends as its content says."""
    plain = plain_name(name).translate(_NOT_IN_NAMES).strip(". ")
    kind = kind_of(media_type)
    if kind is None:
        return _cut(_no_device(plain), SEALED_SUFFIX)
    stem, suffix = _parted(plain)
    if suffix.lower() not in kind.suffixes:
        stem, suffix = plain, kind.suffixes[0]
    return _cut(_no_device(stem), suffix)


def _no_device(stem: str) -> str:
    stem = stem.strip(". ") or UNNAMED
    return f"_{stem}" if stem.partition(".")[0].strip().upper() in _DEVICES else stem


def _cut(stem: str, suffix: str) -> str:
    room = _MOST_BYTES - len(suffix)
    return stem.encode()[:room].decode(errors="ignore").rstrip(". ") + suffix


def _parted(name: str) -> tuple[str, str]:
    """Part a name before its suffix; a suffix is short and stands behind something."""
    stem, dot, suffix = name.rpartition(".")
    return (stem, f".{suffix}") if dot and stem and 0 < len(suffix) <= 8 else (name, "")
