"""A process stopped at its n-th system call and killed there, as by a machine that hangs or a hand that is sure of it.

ptrace(2) is called through ctypes, so that neither strace nor a compiler is needed.
"""

import ctypes
import os
import signal
from collections.abc import Callable
from functools import cache

_TRACEME, _SYSCALL, _SETOPTIONS = 0, 24, 0x4200
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
    """Begin `work` in a child process, which stops before it when it is traced, and give its id.

    The child never returns: it ends with 0 when the work is done, and with 1 when it failed or may not be traced.
    """
    child = os.fork()
    if child:
        return child
    done = 1
    try:
        if traced:
            _ptrace(_TRACEME, 0)
            os.kill(os.getpid(), signal.SIGSTOP)
        work()
        done = 0
    finally:
        os._exit(done)


def run_to_call(child: int, number: int) -> bool:
    """Let a traced child run until it asks for its system call of that number, and kill it there; False if it ended.

    Calls are counted from 1; the last one counted is never carried out.

    Raises:
        ChildProcessError: the child failed at its work.
        PermissionError: processes may not be traced here.
    """
    if not os.WIFSTOPPED(os.waitpid(child, 0)[1]):
        raise PermissionError("processes may not be traced here")
    _ptrace(_SETOPTIONS, child, _SYSGOOD | _EXITKILL)
    stops, passed_on = 0, 0
    while stops < 2 * number - 1:  # a stop where a call is asked for, and one where it is done
        _ptrace(_SYSCALL, child, passed_on)
        status = os.waitpid(child, 0)[1]
        if not os.WIFSTOPPED(status):
            if os.waitstatus_to_exitcode(status) != 0:
                raise ChildProcessError(f"the child failed ({status})")
            return False
        stopped_by = os.WSTOPSIG(status)
        stops, passed_on = (stops + 1, 0) if stopped_by == _AT_CALL else (stops, stopped_by)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def count_calls(work: Callable[[], None]) -> int:
    """Run some work to its end in a traced child and give how many system calls it asked for."""
    child = fork(work)
    if not os.WIFSTOPPED(os.waitpid(child, 0)[1]):
        raise PermissionError("processes may not be traced here")
    _ptrace(_SETOPTIONS, child, _SYSGOOD | _EXITKILL)
    stops = 0
    while True:
        _ptrace(_SYSCALL, child)
        if not os.WIFSTOPPED(os.waitpid(child, 0)[1]):
            return stops // 2
        stops += 1


@cache
def may_trace() -> bool:
    """Say whether processes may be traced on this machine."""
    try:
        return not run_to_call(fork(lambda: None), 1000)
    except OSError:
        return False
