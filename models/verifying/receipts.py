"""A receipt: what a checkpoint says, kept outside the database, so that nothing can be cut off or set back unseen.

The hash of the last entry is written in proquints (D. S. Wilkerson, arXiv:0901.4016): 16 bits are a word of five
letters, consonants from b d f g h j k l m n p r s t v z and vowels from a i o u, so that it can be read out over a hot
line and typed. A word more is the check: the first 16 bits of the SHA-256 of "centre entries head", which tells a
slip of the pen from an altered record.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from models.keys.signing import CHECKPOINT, is_signed
from models.records import Checkpoint
from models.records.base import from_ms, to_ms
from models.store.trouble import said
from models.text import N_, Problem
from models.verifying.roll import from_hex
from models.verifying.signatures import checkpoint_message

SUFFIX = ".receipt.txt"
_TITLE = "TRUCEWATCH RECEIPT 1"
_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aiou"
_WORD = re.compile(rf"\b[{_CONSONANTS}][{_VOWELS}][{_CONSONANTS}][{_VOWELS}][{_CONSONANTS}]\b")
_SHIFTS = (12, 10, 6, 4, 0)
_WORDS = 17
_LARGEST = 20_000
_NO_RECEIPT = N_(
    "This is no receipt. It takes the file of one, or the number of entries and the {count} groups of letters as they "
    "stand on paper."
)
_SLIP = N_("The groups of letters do not fit together: one of them was read or typed wrongly. Compare them once more.")


@dataclass(frozen=True, slots=True)
class Receipt:
    """How long the journal was (`entries`) and how it ended (`head`, hex), and who signed that it was so.

    A receipt typed in has no signatures, and of `centre` (hex of its id) nothing but that it fits; `at` is ms UTC.
    """

    entries: int
    head: str
    centre: str = ""
    at: int = 0
    signatures: str = ""
    left: str = ""
    right: str = ""
    signature_left: str = ""
    signature_right: str = ""
    check: str = ""

    @property
    def groups(self) -> tuple[str, ...]:
        """The head as groups of letters, the last of them the check."""
        head = bytes.fromhex(self.head)
        return (*(_word(head[at : at + 2]) for at in range(0, 32, 2)), self.check or self._check(self.centre))

    def fits(self, centre: str) -> bool:
        """Say whether the receipt is one of this centre."""
        return self.centre == centre if self.centre else self.check == self._check(centre)

    def is_signed_by(self, keys: Mapping[str, Iterable[str]]) -> bool:
        """Say whether it bears the signatures of two contingents, given the public keys of each."""
        values = {"at": self.at, "entries": self.entries, "head": self.head, "signatures": self.signatures}
        message = checkpoint_message(self.centre, values)
        left, right = (
            {side for side, own in keys.items() for key in own if is_signed(key, CHECKPOINT, message, from_hex(each))}
            for each in (self.signature_left, self.signature_right)
        )
        return bool(left and right and len(left | right) > 1)

    def _check(self, centre: str) -> str:
        return _word(sha256(f"{centre} {self.entries} {self.head}".encode()).digest()[:2])


def receipt_of(checkpoint: Checkpoint, centre: str, left: str, right: str) -> Receipt:
    """Give the receipt of a checkpoint of a centre (hex of its id), signed by these officers."""
    return Receipt(
        entries=checkpoint.entries,
        head=checkpoint.head,
        centre=centre,
        at=to_ms(checkpoint.at),
        signatures=checkpoint.signatures,
        left=left,
        right=right,
        signature_left=checkpoint.signature_left,
        signature_right=checkpoint.signature_right,
    )


def receipt_text(receipt: Receipt) -> str:
    """Write a receipt as a small text: for eyes, for typing in, and for this program to read again."""
    groups = receipt.groups
    lines = [
        _TITLE,
        f"centre: {receipt.centre}",
        f"time: {from_ms(receipt.at).isoformat(timespec='milliseconds').replace('+00:00', 'Z')}",
        f"entries: {receipt.entries}",
        *(f"letters: {'  '.join(groups[at : at + 4])}" for at in range(0, 16, 4)),
        f"check: {groups[-1]}",
        f"left: {receipt.left}",
        f"right: {receipt.right}",
        f"head: {receipt.head}",
        f"signatures: {receipt.signatures}",
        f"signature of left: {receipt.signature_left}",
        f"signature of right: {receipt.signature_right}",
    ]
    return "\n".join(lines) + "\n"


def receipt_code(receipt: Receipt) -> str:
    """Write what the QR code holds: the receipt in one line of capitals and digits."""
    parts = (receipt.centre, receipt.at, receipt.entries, receipt.head, receipt.signatures)
    return ":".join(map(str, ("TRUCEWATCH1", *parts, receipt.signature_left, receipt.signature_right))).upper()


def write_receipt(receipt: Receipt, path: Path) -> Path:
    """Write a receipt to a file.

    Raises:
        Problem: the file cannot be written.
    """
    with said(path):
        path.write_text(receipt_text(receipt), encoding="utf-8")
    return path


def read_receipt(path: Path) -> Receipt:
    """Read a receipt from its file.

    Raises:
        Problem: the file cannot be read, or is no receipt.
    """
    with said(path):
        raw = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
    return parse_receipt(raw.decode("utf-8-sig", "replace"))


def parse_receipt(text: str) -> Receipt:
    """Read a receipt: the text of its file, the line of its QR code, or its number of entries and groups of letters.

    Raises:
        Problem: it is none, or its letters do not fit together.
    """
    try:
        receipt = _from_file(text) or _from_code(text.strip()) or _typed(text)
        if receipt is None or receipt.entries < 0 or len(bytes.fromhex(receipt.head)) != 32:
            raise Problem(_NO_RECEIPT, count=_WORDS)
    except (ValueError, KeyError) as error:
        raise Problem(_NO_RECEIPT, count=_WORDS) from error
    return receipt


def _from_file(text: str) -> Receipt | None:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines or lines[0] != _TITLE:
        return None
    said: dict[str, str] = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        said[name.strip()] = f"{said[name]} {value.strip()}" if name == "letters" and name in said else value.strip()
    at = to_ms(datetime.fromisoformat(said["time"]))
    receipt = Receipt(
        int(said["entries"]), said["head"], said["centre"], at, said["signatures"], said["left"], said["right"],
        said["signature of left"], said["signature of right"],
    )  # fmt: skip
    if (*said["letters"].split(), said["check"]) != receipt.groups:
        raise Problem(_SLIP)
    return receipt


def _from_code(text: str) -> Receipt | None:
    parts = text.lower().split(":")
    if parts[0] != "trucewatch1" or len(parts) != 8:
        return None
    centre, at, entries, head, signatures, left, right = parts[1:]
    return Receipt(int(entries), head, centre, int(at), signatures, "", "", left, right)


def _typed(text: str) -> Receipt | None:
    words = _WORD.findall(text.lower())
    numbers = re.findall(r"\d+", re.sub(r"(?<=\d)[\s.,\u00a0\u202f](?=\d{3}\b)", "", text))
    if len(words) != _WORDS or len(numbers) != 1:
        return None
    head = b"".join(_bits(word).to_bytes(2, "big") for word in words[:-1])
    return Receipt(int(numbers[0]), head.hex(), check=words[-1])


def _word(two: bytes) -> str:
    value = int.from_bytes(two, "big")
    return "".join(
        (_VOWELS[value >> shift & 3] if place % 2 else _CONSONANTS[value >> shift & 15])
        for place, shift in enumerate(_SHIFTS)
    )


def _bits(word: str) -> int:
    value = 0
    for place, letter in enumerate(word):
        value = value << 2 | _VOWELS.index(letter) if place % 2 else value << 4 | _CONSONANTS.index(letter)
    return value
