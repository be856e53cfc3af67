"""The program may be killed at any system call: what it said is done is there when it is opened again, drafts too."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability.tracing import may_trace

COMMAND = Path(__file__).parent / "kill.py"
WHERE = "system call" if may_trace() else "operation on files (processes may not be traced here)"


def _kill(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command, in a small process of its own: each kill takes a copy of it."""
    return subprocess.run([sys.executable, COMMAND, *arguments], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("seed", ["1", "101"])
def test_no_kill_at_any_system_call_loses_what_was_said_to_be_done(seed: str) -> None:
    done = _kill("--kills", "1000", "--seed", seed)
    assert done.stdout.startswith(f"kill -9 at the n-th {WHERE}: 1,000 states, 0 with losses, 0 unreadable"), done
    assert done.returncode == 0


@pytest.mark.parametrize("fault", ["acknowledge-before-commit", "journal-in-memory"])
def test_kills_find_a_program_that_promises_too_much(fault: str) -> None:
    done = _kill("--kills", "200", "--fault", fault)
    assert (done.returncode, "200 states" in done.stdout) == (1, True), done
