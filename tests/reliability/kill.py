"""The program killed by the thousand: `python tests/reliability/kill.py --kills 10000`.

A child of this process works through a watch and says over a pipe what is done; at its n-th system call it is killed
(SIGKILL). Then the real program opens the centre. Where processes may not be traced, the child is killed at the n-th
operation that SQLite asks of the disk instead.
"""

import argparse
import os
import shutil
import signal
import sys
import time
from collections.abc import Callable
from itertools import count, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from models.profile import load_profile
from models.store import Store
from tests.reliability.faults import FAULTS
from tests.reliability.recording import workshop
from tests.reliability.tracing import count_calls, fork, may_trace, pause, run_to_call
from tests.reliability.verdict import THOROUGH, Outcome, wrong_in
from tests.reliability.vfs import Operation, watched
from tests.reliability.workload import CENTRE, Receipt, WatchAtWork

STEPS = 5
"""How many edits a watch has."""


def work(folder: Path, seed: int, fault: str | None, pipe: int, then: Callable[[], None] | None = None) -> None:
    """Work through a watch on the centre in `folder`; say through a pipe what is done, and then do `then`."""

    def acknowledge(receipt: Receipt) -> None:
        os.write(pipe, receipt.line().encode())
        if then is not None:
            then()

    with FAULTS[fault](acknowledge), Store.open(folder / CENTRE) as store:
        WatchAtWork(store, seed, acknowledge).work(STEPS)


def work_to_operation(folder: Path, seed: int, fault: str | None, pipe: int, number: int) -> None:
    """Work likewise, and end by SIGKILL at the operation of that number on the files."""
    left = number

    def count_down(_operation: Operation) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    with watched(count_down):
        work(folder, seed, fault, pipe)


def kill_at(folder: Path, seed: int, fault: str | None, stretch: int, number: int) -> tuple[list[Receipt], bool]:
    """Kill a watch at a call, or operation on files; give what it had said, and whether it was killed."""
    reading, writing = os.pipe()
    if may_trace():
        killed = run_to_call(fork(lambda: work(folder, seed, fault, writing, pause)), stretch, number)
    else:
        child = fork(lambda: work_to_operation(folder, seed, fault, writing, number), traced=False)
        killed = os.WIFSIGNALED(os.waitpid(child, 0)[1])
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as pipe:
        return [Receipt.of(line) for line in pipe], killed


def stretches_of(folder: Path, seed: int, fault: str | None) -> list[int]:
    """Give how many system calls a watch takes up to each of its receipts, once all it needs is in memory.

    Where processes may not be traced: how many operations on files it takes in all.
    """
    operations: list[Operation] = []
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 (a descriptor is wanted)
        with watched(operations.append):
            work(folder, seed, fault, nowhere.fileno())
        return (
            count_calls(lambda: work(folder, seed, fault, nowhere.fileno(), pause))
            if may_trace()
            else [len(operations)]
        )


def kill(kills: int, first_seed: int, fault: str | None) -> Outcome:
    """Kill so many times: at the first call of a watch, the second and so on to its last, then at those of the next."""
    outcome, seeds = Outcome(), count(first_seed)
    with workshop() as made:
        new, folder = made / "new", made / "centre"
        Store.create(new, load_profile("default")).close()
        while outcome.states < kills:
            _kill_one_watch(new, folder, next(seeds), fault, kills, outcome)
    return outcome


def _kill_one_watch(new: Path, folder: Path, seed: int, fault: str | None, kills: int, outcome: Outcome) -> None:
    _lay_out(new, folder)
    stretches = stretches_of(folder, seed, fault)
    calls = ((stretch, number) for stretch, calls in enumerate(stretches, 1) for number in range(1, calls + 1))
    for stretch, number in islice(calls, kills - outcome.states):
        _lay_out(new, folder)
        receipts, killed = kill_at(folder, seed, fault, stretch, number)
        wrong = wrong_in(folder, receipts, thorough=outcome.states % THOROUGH == 0)
        where = f"watch {seed}, call {number} after receipt {stretch - 1}"
        outcome.note(wrong, where if killed else f"{where} (not reached)")


def _lay_out(new: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copyfile(new, folder / CENTRE)


def main(arguments: list[str] | None = None) -> int:
    """Kill the program so many times; 0 when nothing was lost, else 1."""
    parser = argparse.ArgumentParser(description="Kills a watch at each of its system calls.")
    parser.add_argument("--kills", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1, help="that of the first watch")
    parser.add_argument("--fault", choices=[name for name in FAULTS if name], help="a deliberate fault of the program")
    options = parser.parse_args(arguments)
    began = time.perf_counter()
    outcome = kill(options.kills, options.seed, options.fault)
    where = "system call" if may_trace() else "operation on files (processes may not be traced here)"
    print(f"kill -9 at the n-th {where}: {outcome} ({time.perf_counter() - began:.0f} s)")
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
