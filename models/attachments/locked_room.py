"""The room in which files from outside are drawn: no network, no other file, no program; little memory, little time.

Where the system has no such means (Windows), the time and the pixels are still limited from outside.
"""

import ctypes
import platform
import struct
import sys

_ALLOWED = {
    "x86_64": (0xC000003E, (0, 1, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15, 20, 24, 25, 28, 39, 60, 131, 186, 202, 228, 231,
                            234, 262, 318, 334)),
    "aarch64": (0xC00000B7, (57, 62, 63, 64, 66, 79, 80, 93, 94, 98, 113, 124, 131, 132, 134, 135, 139, 172, 178, 214,
                             215, 216, 222, 226, 233, 278, 293)),
}  # fmt: skip
"""The architecture as the kernel calls it, and the system calls that are left: to read and write what is open, memory,
signals, the time, random numbers, waiting for oneself, the end."""
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001
"""SECCOMP_RET_ALLOW; SECCOMP_RET_ERRNO with EPERM: what is not left fails, and the reader gives up by itself."""
_NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 38, 22, 2


def lock(memory: int, seconds: int, answer: int) -> None:
    """Limit this process for good: bytes of memory, seconds of the processor, bytes of a file it may write."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))  # the first ends it by a signal that says why
    resource.setrlimit(resource.RLIMIT_FSIZE, (answer, answer))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _shut_the_door()


def _shut_the_door() -> None:
    """Leave only the system calls that reading and answering need (seccomp, where the kernel has it)."""
    known = _ALLOWED.get(platform.machine())
    if known is None:
        return
    program = _program(*known)
    steps = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HL", len(program) // 8, ctypes.addressof(steps))
    libc = ctypes.CDLL(None)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    libc.prctl(_SECCOMP, _FILTER, ctypes.c_char_p(header), 0, 0)


def _program(architecture: int, allowed: tuple[int, ...]) -> bytes:
    """Write the filter: (code, jump if so, jump if not, value) each, as seccomp(2) wants it."""
    rest = len(allowed)
    steps = [(_LOAD, 0, 0, _ARCHITECTURE_AT), (_EQUAL, 0, rest + 1, architecture), (_LOAD, 0, 0, _NUMBER_AT)]
    steps += [(_EQUAL, rest - at, 0, number) for at, number in enumerate(allowed)]
    steps += [(_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    return b"".join(struct.pack("HBBI", *step) for step in steps)
