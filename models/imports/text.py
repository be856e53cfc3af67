"""A file from outside as text: unpacked within a limit, in whichever of our parts' encodings it was written."""

import codecs
import gzip
import hashlib
import io
import zlib
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
import numpy.typing as npt

from models.text import N_, Problem

MOST_BYTES = 1 << 30
"""The largest text taken in, unpacked."""
ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "cp1254")
_PIECE = 1 << 18
_KEPT = 32 << 20
_BOMB_RATIO, _BOMB_FROM = 300, 64 << 20
_GZIP = b"\x1f\x8b"
_FOREIGN = {
    b"PK\x03\x04": "XLSX/ZIP",
    b"\xd0\xcf\x11\xe0": "XLS",
    b"%PDF": "PDF",
    b"SQLite format 3": "SQLite",
    b"{": "JSON",
}
_TURKISH = np.frombuffer("çğıöşüÇĞİÖŞÜ".encode("cp1254"), np.uint8)
_CONTROLS = [*range(1, 9), *range(14, 32), 127]
_REPLACED = "\ufffd"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was looked through once: how to read it as text, and the hash by which it is known again.

    `size` counts its bytes unpacked; `damaged` says that some characters do not belong into a text of its encoding
    (they read as U+FFFD or NUL, and rows that hold them are not taken in); `unpacked` are the bytes of a small text.
    """

    path: Path
    encoding: str
    size: int
    sha256: str
    damaged: bool
    unpacked: bytes = field(default=b"", repr=False)

    def open(self) -> io.TextIOWrapper:
        """Open the text from its beginning, line ends as they stand."""
        stream = io.BytesIO(self.unpacked) if self.unpacked else _opened(self.path)
        return io.TextIOWrapper(stream, encoding=self.encoding, errors="replace", newline="")


@dataclass
class _Looks:
    """What is seen of a text's bytes while they go by."""

    decoder: codecs.IncrementalDecoder = field(default_factory=lambda: codecs.getincrementaldecoder("utf-8")("replace"))
    counts: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(256, np.int64))
    pairs: int = 0
    broken: int = 0
    first: bytes = b""
    size: int = 0

    def at(self, piece: bytes) -> None:
        self.first = self.first or piece
        self.size += len(piece)
        if piece.isascii() and not self.broken:
            self.counts[0] += piece.count(0)
            self.counts[32] += len(piece) - piece.count(0)
            self.counts[_CONTROLS] += [piece.count(code) for code in _CONTROLS] if _has_controls(piece) else 0
            return
        values = np.frombuffer(piece, np.uint8)
        self.counts += np.bincount(values, minlength=256)
        high = values >= 0xC0
        self.pairs += int(np.count_nonzero(high[1:] & high[:-1]))
        self.broken += self.decoder.decode(piece).count(_REPLACED) - piece.count(_REPLACED.encode())


def look_through(path: Path, encoding: str = "") -> Generator[tuple[int, int], None, Source]:
    """Read a file once, unpacked if it is gzip; yield (bytes read, bytes in all) and return how to read it as text.

    `encoding` is one of ENCODINGS when the officer knows it, "" to find out.

    Raises:
        Problem: it cannot be read, is damaged, is no text, or unpacks to more than the limit.
    """
    looks, digest = _Looks(), hashlib.sha256()
    kept: list[bytes] = []
    total = _size(path)
    try:
        with path.open("rb") as raw:
            for piece in _pieces(path, raw, total, digest):
                looks.at(piece)
                if looks.size <= _KEPT:
                    kept.append(piece)
                yield raw.tell(), total
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise Problem(
            N_("{file} is damaged or cut off: it cannot be unpacked to its end. Get it again."), file=path.name
        ) from error
    except OSError as error:
        raise _cannot_read(path, error) from error
    if not looks.size:
        raise Problem(N_("{file} is empty. Nothing was imported."), file=path.name)
    found = encoding or _encoding(looks)
    _refuse_binary(path, looks, found)
    damaged = looks.broken > 0 if found == "utf-8-sig" else True
    unpacked = b"".join(kept) if looks.size <= _KEPT else b""
    return Source(path, found, looks.size, digest.hexdigest(), damaged or int(looks.counts[0]) > 0, unpacked)


class _Hashing(io.RawIOBase):
    """A file whose bytes are hashed as they are read."""

    def __init__(self, raw: BinaryIO, digest: "hashlib._Hash") -> None:
        super().__init__()
        self._raw = raw
        self._digest = digest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # a buffer of RawIOBase is a memoryview
        data = self._raw.read(len(buffer))
        self._digest.update(data)
        buffer[: len(data)] = data
        return len(data)


def _pieces(path: Path, raw: BinaryIO, total: int, digest: "hashlib._Hash") -> Generator[bytes, None, None]:
    """Give the unpacked bytes of a file in pieces; a Problem as soon as they grow beyond every measure."""
    packed = raw.read(2) == _GZIP
    raw.seek(0)
    hashing = io.BufferedReader(_Hashing(raw, digest), _PIECE)
    stream = cast("BinaryIO", gzip.GzipFile(fileobj=hashing)) if packed else hashing
    done = 0
    while piece := stream.read(_PIECE):
        done += len(piece)
        if done > MOST_BYTES or (packed and done > max(_BOMB_FROM, _BOMB_RATIO * total)):
            raise Problem(
                N_("{file} holds more than {most} MB of text. Divide it into smaller files."),
                file=path.name,
                most=done >> 20,
            )
        yield piece


def _opened(path: Path) -> BinaryIO:
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == _GZIP
        return cast("BinaryIO", gzip.open(path, "rb")) if packed else path.open("rb")
    except OSError as error:
        raise _cannot_read(path, error) from error


def _size(path: Path) -> int:
    if path.is_dir():
        raise Problem(N_("{file} is a folder. Choose a file in it."), file=str(path))
    try:
        return path.stat().st_size
    except OSError as error:
        raise _cannot_read(path, error) from error


def _cannot_read(path: Path, error: OSError) -> Problem:
    return Problem(N_("{file} cannot be read: {reason}."), file=str(path), reason=error.strerror or str(error))


def _has_controls(piece: bytes) -> bool:
    return len(piece.translate(None, bytes(_CONTROLS))) != len(piece)


def _encoding(looks: _Looks) -> str:
    """Name the encoding by its mark, by the place of its zeros, by being whole UTF-8, or by its letters."""
    if looks.first.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    zeros = np.frombuffer(looks.first[: 1 << 16], np.uint8) == 0
    if zeros.mean() > 0.2:
        return "utf-16-le" if zeros[1::2].sum() > zeros[::2].sum() else "utf-16-be"
    high = int(looks.counts[0x80:].sum())
    if looks.broken * 20 <= high:
        return "utf-8-sig"
    return _eight_bit(looks)


def _eight_bit(looks: _Looks) -> str:
    """Tell cp1251 from cp1254: Cyrillic words are high bytes in a row; Turkish has twelve, each on its own."""
    letters = int(looks.counts[0xC0:].sum())
    turkish = int(looks.counts[_TURKISH].sum())
    cyrillic = looks.pairs > 0.3 * letters and turkish < 0.5 * letters
    return "cp1251" if cyrillic else "cp1254"


def _refuse_binary(path: Path, looks: _Looks, encoding: str) -> None:
    for magic, kind in _FOREIGN.items():
        if looks.first.removeprefix(codecs.BOM_UTF8).lstrip().startswith(magic):
            raise Problem(
                N_("{file} is a {kind} file, not CSV. Open it in its own program and save it as CSV (UTF-8)."),
                file=path.name,
                kind=kind,
            )
    strange = int(looks.counts[_CONTROLS].sum()) + (0 if "16" in encoding else int(looks.counts[0]))
    if strange * 200 > looks.size and "16" not in encoding:
        raise Problem(N_("{file} is not a text file. Nothing was imported."), file=path.name)
