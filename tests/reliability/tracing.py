"""A process stopped at its n-th system call and killed there, as by a machine that hangs or a hand that is sure of it.

ptrace(2) is called through ctypes, so that neither strace nor a compiler is needed.
"""

import ctypes
import os
import signal
from collections.abc import Callable
from functools import cache

_TRACEME, _CONT, _SYSCALL, _SETOPTIONS = 0, 7, 24, 0x4200
_SYSGOOD, _EXITKILL = 0x1, 0x100000  # marks stops at system calls; the child goes when its tracer does
_AT_CALL = signal.SIGTRAP | 0x80

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_libc.ptrace.restype = ctypes.c_long


def _ptrace(request: int, child: int, data: int = 0) -> None:
    if _libc.ptrace(request, child, None, data) == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def fork(work: Callable[[], None], *, traced: bool = True) -> int:
    """Begin `work` in a child process, which pauses before it when it is traced, and give its id.

    The child never returns: it ends with 0 when the work is done, and with 1 when it failed or may not be traced.
    """
    child = os.fork()
    if child:
        return child
    done = 1
    try:
        if traced:
            _ptrace(_TRACEME, 0)
            pause()
        work()
        done = 0
    finally:
        os._exit(done)


def pause() -> None:
    """Let the tracer of this process have its turn: here begins another stretch of the work."""
    os.kill(os.getpid(), signal.SIGSTOP)


def run_to_call(child: int, stretch: int, number: int) -> bool:
    """Let a traced child run to a system call of one of its stretches and kill it there; False if it ended before.

    Stretches and calls are counted from 1; the last call counted is never carried out. Up to its stretch the child runs
    at full speed.

    Raises:
        ChildProcessError: the child failed at its work.
        PermissionError: processes may not be traced here.
    """
    _begin(child)
    for _ in range(stretch - 1):
        if _go_on(child, _CONT) is None:
            return False
    stops = 0
    while stops < 2 * number - 1:  # a stop where a call is asked for, and one where it is done
        stopped_by = _go_on(child, _SYSCALL)
        if stopped_by is None:
            return False
        stops += stopped_by == _AT_CALL
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def count_calls(work: Callable[[], None]) -> list[int]:
    """Run some work to its end in a traced child and give how many system calls each of its stretches asked for."""
    child = fork(work)
    _begin(child)
    stops = [0]
    while (stopped_by := _go_on(child, _SYSCALL)) is not None:
        if stopped_by == _AT_CALL:
            stops[-1] += 1
        else:
            stops.append(0)
    return [count // 2 for count in stops]


def _begin(child: int) -> None:
    if not os.WIFSTOPPED(os.waitpid(child, 0)[1]):
        raise PermissionError("processes may not be traced here")
    _ptrace(_SETOPTIONS, child, _SYSGOOD | _EXITKILL)


def _go_on(child: int, request: int) -> int | None:
    """Let a stopped child run to its next stop and give the signal it stopped by; None when it ended.

    Raises:
        ChildProcessError: the child failed at its work.
    """
    _ptrace(request, child)
    status = os.waitpid(child, 0)[1]
    if os.WIFSTOPPED(status):
        return os.WSTOPSIG(status)
    if os.waitstatus_to_exitcode(status) != 0:
        raise ChildProcessError(f"the child failed ({status})")
    return None


@cache
def may_trace() -> bool:
    """Say whether processes may be traced on this machine."""
    try:
        return not run_to_call(fork(lambda: None), 1, 1000)
    except OSError:
        return False
