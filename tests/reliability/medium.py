"""A medium on which only what was synced is safe: what may stand on it after the power is cut, in all its ways.

The model is the worst a disk and file system may do within what they promise. Written sectors lie in a cache until
their file is synced, and reach the medium in any order or not at all; a sector arrives whole. A new size may arrive
before the bytes, which then are zeros or what was there before. A name made, given to another or taken away is safe
only once its folder is synced.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.reliability.vfs import Operation

Contents = dict[str, bytes]
"""The files that the medium holds: bytes by name, all in one folder."""
_SECTORS = (512, 4096)


@dataclass(slots=True)
class _Pending:
    """A write (`data` at `offset`) or a new size (`data` None) that was not synced yet."""

    offset: int
    data: bytes | None


@dataclass(slots=True)
class _File:
    safe: bytearray = field(default_factory=bytearray)
    pending: list[_Pending] = field(default_factory=list)


@dataclass(slots=True)
class Fate:
    """What becomes of that which was not synced when the power went.

    `names` is the share of changes of names that arrive, `data` that of written sectors (each drawn by itself); `last`
    says what becomes of the last write: drawn like others, whole, torn (its first half arrives) or lost. `stale` fills
    the holes of a file that grew with what lay there before, not with zeros.
    """

    says: str
    names: float
    data: float
    last: str = "drawn"
    stale: bool = False
    sector: int = 512


FATES = (
    Fate("nothing arrives", 0, 0),
    Fate("everything arrives", 1, 1),
    Fate("the names arrive alone", 1, 0),
    Fate("the bytes arrive without the names", 0, 1),
    Fate("the last write is torn", 1, 1, "torn"),
    Fate("the last write is lost", 1, 1, "lost"),
    Fate("the last write arrives alone", 1, 0, "whole"),
    Fate("the last write arrives torn and alone", 0.5, 0, "torn", stale=True),
)
"""The ways that are tried at every operation."""


def drawn(lot: random.Random) -> Fate:
    """Draw a fate between those."""
    names, data = lot.choice((0, 0.5, 1)), lot.choice((0.1, 0.5, 0.9))
    last = lot.choice(("drawn", "torn", "lost", "whole"))
    return Fate("drawn by lot", names, data, last, stale=lot.random() < 0.5, sector=lot.choice(_SECTORS))


class Medium:
    """Files and names as the program left them, of which part is safe and part still on its way."""

    def __init__(self, contents: Contents) -> None:
        """Begin with files that are safe."""
        self._files = [_File(bytearray(data)) for data in contents.values()]
        self._safe_names = dict(zip(contents, range(len(contents)), strict=True))
        self._names = dict(self._safe_names)
        self._moves: list[dict[str, int | None]] = []
        self._last: _Pending | None = None

    def take(self, operation: Operation) -> None:
        """Carry out an operation as the system does: in its cache, unless it syncs."""
        path = operation.path
        match operation.what:
            case "open":
                if path not in self._names:
                    self._files.append(_File())
                    self._name(path, len(self._files) - 1)
            case "write" | "truncate":
                pending = _Pending(*_extent(operation))
                self._files[self._names[path]].pending.append(pending)
                self._last = pending
            case "sync":
                file = self._files[self._names[path]]
                _settle(file)
            case "delete":
                self._name(path, None)
            case "rename":
                new = operation.data.decode()
                self._moves.append({new: self._names[path], path: None})
                self._names[new] = self._names.pop(path)
            case "folder":
                self._safe_names = dict(self._names)
                self._moves.clear()

    def _name(self, path: str, file: int | None) -> None:
        self._moves.append({path: file})
        if file is None:
            self._names.pop(path, None)
        else:
            self._names[path] = file

    def after(self, fate: Fate, lot: random.Random) -> Contents:
        """Give what stands on the medium when the power went now."""
        names: dict[str, int | None] = dict(self._safe_names)
        for move in self._moves:
            if lot.random() < fate.names:
                names.update(move)
        return {path: self._bytes_of(self._files[at], fate, lot) for path, at in names.items() if at is not None}

    def _bytes_of(self, file: _File, fate: Fate, lot: random.Random) -> bytes:
        if not file.pending:
            return bytes(file.safe)
        content = bytearray(file.safe)
        size = len(content)
        for pending in file.pending:
            last = fate.last if pending is self._last else "drawn"
            if pending.data is None:
                if _arrives(fate, last, lot):
                    size = pending.offset
                    del content[size:]
                continue
            for start, piece in _arriving(pending, fate, last, lot):
                _put(content, start, piece, fate, lot)
        return bytes(content)


def _extent(operation: Operation) -> tuple[int, bytes | None]:
    return (operation.size, None) if operation.what == "truncate" else (operation.offset, operation.data)


def _settle(file: _File) -> None:
    for pending in file.pending:
        if pending.data is None:
            del file.safe[pending.offset :]
        else:
            _put(file.safe, pending.offset, pending.data, FATES[0], None)
    file.pending.clear()


def _arrives(fate: Fate, last: str, lot: random.Random) -> bool:
    return last == "whole" or (last == "drawn" and lot.random() < fate.data)


def _arriving(pending: _Pending, fate: Fate, last: str, lot: random.Random) -> Iterator[tuple[int, bytes]]:
    """Give the pieces of a write that arrive, cut where sectors begin."""
    assert pending.data is not None
    if last == "whole" or (last == "drawn" and fate.data == 1):
        yield pending.offset, pending.data
        return
    if last == "lost" or (last == "drawn" and fate.data == 0):
        return
    end = pending.offset + len(pending.data)
    starts = [pending.offset, *range(pending.offset - pending.offset % fate.sector + fate.sector, end, fate.sector)]
    for number, start in enumerate(starts):
        stop = starts[number + 1] if number + 1 < len(starts) else end
        arrives = number < len(starts) / 2 if last == "torn" else lot.random() < fate.data
        if arrives:
            yield start, pending.data[start - pending.offset : stop - pending.offset]


def _put(content: bytearray, offset: int, data: bytes, fate: Fate, lot: random.Random | None) -> None:
    if offset > len(content):
        hole = offset - len(content)
        content += lot.randbytes(hole) if fate.stale and lot is not None else bytes(hole)
    content[offset : offset + len(data)] = data
