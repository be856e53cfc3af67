"""The disk as SQLite sees it: every operation it asks for passes by a watcher, who may note it or have it fail.

SQLite reaches files through a table of functions, its VFS (https://sqlite.org/vfs.html). Here a copy of the system's
own VFS is registered as the default of the very library that Python's sqlite3 uses; in the copy, and in the tables of
methods of the files it opens, those functions that change something are replaced. They ask the watcher, then call the
system's. So the program runs unchanged, with nothing compiled, on whatever SQLite the machine has.
"""

import _sqlite3
import ctypes
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_NAME = b"trucewatch-watched"


@dataclass(frozen=True, slots=True)
class Operation:
    """What SQLite asks of the disk: open, read, write, truncate, sync (a file), folder (sync its names) or delete.

    `offset` and `data` are those of a write; `size` is the new size of a truncate, the bytes of a read, the flags of an
    open. `path` of a folder is that of the file for whose name it is synced.
    """

    what: str
    path: str
    offset: int = 0
    data: bytes = b""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Failure:
    """An operation that fails: SQLite's result code, and which share of a write was carried out before (0 to 1)."""

    code: int
    share: float = 0.0


Watcher = Callable[[Operation], Failure | None]
"""Sees an operation before it is carried out; gives None for it to be, or how it fails."""


class _Vfs(Structure):
    """struct sqlite3_vfs, version 3 (https://sqlite.org/c3ref/vfs.html)."""

    _fields_ = [
        ("iVersion", c_int),
        ("szOsFile", c_int),
        ("mxPathname", c_int),
        ("pNext", c_void_p),
        ("zName", c_char_p),
        ("pAppData", c_void_p),
        *((name, c_void_p) for name in ("xOpen", "xDelete", "xAccess", "xFullPathname")),
        *((name, c_void_p) for name in ("xDlOpen", "xDlError", "xDlSym", "xDlClose")),
        *((name, c_void_p) for name in ("xRandomness", "xSleep", "xCurrentTime", "xGetLastError")),
        *((name, c_void_p) for name in ("xCurrentTimeInt64", "xSetSystemCall", "xGetSystemCall", "xNextSystemCall")),
    ]


class _Methods(Structure):
    """struct sqlite3_io_methods, version 3 (https://sqlite.org/c3ref/io_methods.html)."""

    _fields_ = [
        ("iVersion", c_int),
        *((name, c_void_p) for name in ("xClose", "xRead", "xWrite", "xTruncate", "xSync", "xFileSize", "xLock")),
        *((name, c_void_p) for name in ("xUnlock", "xCheckReservedLock", "xFileControl", "xSectorSize")),
        *((name, c_void_p) for name in ("xDeviceCharacteristics", "xShmMap", "xShmLock", "xShmBarrier")),
        *((name, c_void_p) for name in ("xShmUnmap", "xFetch", "xUnfetch")),
    ]


_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_TRANSFER = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
_FOLDER = CFUNCTYPE(c_int, c_void_p, POINTER(c_int))
_SET_CALL = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)
_GET_CALL = CFUNCTYPE(c_void_p, c_void_p, c_char_p)


def _library() -> ctypes.CDLL:
    """Give the SQLite that Python's sqlite3 module uses: the shared library in this process, or what is built into it.

    Raises:
        RuntimeError: its functions cannot be reached from outside.
    """
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    shared = {line.split(maxsplit=5)[5] for line in maps if "/libsqlite3" in line}
    path = shared.pop() if len(shared) == 1 else _sqlite3.__file__
    library = ctypes.CDLL(path)
    if not hasattr(library, "sqlite3_vfs_register"):
        raise RuntimeError(f"{path} hides the functions of SQLite: its file operations cannot be watched")
    return library


class _Shim:
    """The watched VFS of this process; made once, since files opened through it may outlive whoever watched."""

    def __init__(self) -> None:
        library = _library()
        library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        library.sqlite3_vfs_register.argtypes = [POINTER(_Vfs), c_int]
        self.watcher: Watcher | None = None
        self._register = library.sqlite3_vfs_register
        self._system: _Vfs = library.sqlite3_vfs_find(None).contents
        if self._system.iVersion < 3:
            raise RuntimeError(f"SQLite {sqlite3.sqlite_version} has a VFS older than version 3")
        self._paths: dict[int, str] = {}
        self._tables: dict[int, tuple[_Methods, list[Any]]] = {}
        self._vfs = _Vfs.from_buffer_copy(self._system)
        self._vfs.zName = _NAME
        self._kept = [self._opens(), self._deletes()]
        self._vfs.xOpen, self._vfs.xDelete = (ctypes.cast(each, c_void_p).value for each in self._kept)
        self._folder, self._folder_of_system = self._syncs_folders()

    def install(self, watcher: Watcher) -> None:
        """Make the watched VFS the default."""
        self.watcher = watcher
        self._register(self._vfs, 1)
        self._set_call(ctypes.cast(self._folder, c_void_p).value)

    def remove(self) -> None:
        """Make the system's VFS the default again; files still open pass unwatched."""
        self.watcher = None
        self._register(self._system, 1)
        self._set_call(self._folder_of_system)

    def ask(self, operation: Operation) -> Failure | None:
        """Show an operation to the watcher."""
        return self.watcher(operation) if self.watcher is not None else None

    def _opens(self) -> Any:
        system, own = _OPEN(self._system.xOpen), ctypes.addressof(self._system)

        def opened(_vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
            path = _text(name)
            failure = self.ask(Operation("open", path, size=flags)) if path else None
            if failure is not None:
                c_void_p.from_address(file).value = None  # no methods: SQLite must not close what never opened
                return failure.code
            result: int = system(own, name, file, flags, out)
            if result == sqlite3.SQLITE_OK and path:
                self._take_over(file, path)
            return result

        return _OPEN(opened)

    def _deletes(self) -> Any:
        system, own = _DELETE(self._system.xDelete), ctypes.addressof(self._system)

        def deleted(_vfs: int, name: int, sync_folder: int) -> int:
            failure = self.ask(Operation("delete", _text(name)))
            result: int = failure.code if failure else system(own, name, sync_folder)
            return result

        return _DELETE(deleted)

    def _syncs_folders(self) -> tuple[Any, int | None]:
        """Replace the call with which the system's VFS opens a folder: it does so for one purpose, to sync it."""
        original = _GET_CALL(self._system.xGetSystemCall)(ctypes.addressof(self._system), b"openDirectory")
        system = _FOLDER(original)

        def opened(name: int, handle: "ctypes._Pointer[c_int]") -> int:
            if self.ask(Operation("folder", _text(name))) is not None:
                handle[0] = os.open(os.devnull, os.O_RDONLY)  # which cannot be synced, and so the sync fails
                return sqlite3.SQLITE_OK
            result: int = system(name, handle)
            return result

        return _FOLDER(opened), original

    def _set_call(self, function: int | None) -> None:
        _SET_CALL(self._system.xSetSystemCall)(ctypes.addressof(self._system), b"openDirectory", function)

    def _take_over(self, file: int, path: str) -> None:
        """Give an open file the watched methods instead of those the system gave it."""
        slot = c_void_p.from_address(file)
        original = slot.value or 0
        if original not in self._tables:
            self._tables[original] = self._watched(_Methods.from_address(original))
        self._paths[file] = path
        slot.value = ctypes.addressof(self._tables[original][0])

    def _watched(self, system: _Methods) -> tuple[_Methods, list[Any]]:
        watched = _Methods.from_buffer_copy(system)
        methods = {
            "xRead": self._reads(system),
            "xWrite": self._writes(system),
            "xTruncate": self._truncates(system),
            "xSync": self._syncs(system),
        }
        for name, method in methods.items():
            setattr(watched, name, ctypes.cast(method, c_void_p).value)
        return watched, list(methods.values())

    def _reads(self, methods: _Methods) -> Any:
        system = _TRANSFER(methods.xRead)

        def read(file: int, buffer: int, amount: int, offset: int) -> int:
            failure = self.ask(Operation("read", self._paths[file], offset, size=amount))
            result: int = failure.code if failure else system(file, buffer, amount, offset)
            return result

        return _TRANSFER(read)

    def _writes(self, methods: _Methods) -> Any:
        system = _TRANSFER(methods.xWrite)

        def written(file: int, buffer: int, amount: int, offset: int) -> int:
            failure = self.ask(Operation("write", self._paths[file], offset, ctypes.string_at(buffer, amount)))
            share = amount if failure is None else int(amount * failure.share)
            result: int = system(file, buffer, share, offset) if share else sqlite3.SQLITE_OK
            return failure.code if failure else result

        return _TRANSFER(written)

    def _truncates(self, methods: _Methods) -> Any:
        system = _TRUNCATE(methods.xTruncate)

        def truncated(file: int, size: int) -> int:
            failure = self.ask(Operation("truncate", self._paths[file], size=size))
            result: int = failure.code if failure else system(file, size)
            return result

        return _TRUNCATE(truncated)

    def _syncs(self, methods: _Methods) -> Any:
        system = _SYNC(methods.xSync)

        def synced(file: int, flags: int) -> int:
            failure = self.ask(Operation("sync", self._paths[file]))
            result: int = failure.code if failure else system(file, flags)
            return result

        return _SYNC(synced)


def _text(name: int | None) -> str:
    return os.fsdecode(ctypes.string_at(name)) if name else ""


@cache
def _shim() -> _Shim:
    return _Shim()


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Let `watcher` see every operation on files that SQLite opens from here on, until the end of the `with`.

    Raises:
        RuntimeError: the SQLite of this Python cannot be watched.
    """
    shim = _shim()
    shim.install(watcher)
    try:
        yield
    finally:
        shim.remove()
