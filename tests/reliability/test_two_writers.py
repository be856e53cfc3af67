"""Two programs write to one centre at once: neither overwrites what the other has just written."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from models.journal import compare, verify_chain
from models.profile import load_profile
from models.records import SavedFilter, WatchLogEntry
from models.records.base import new_id, utc_now
from models.store import Store
from tests.reliability.recording import workshop
from tests.reliability.workload import CENTRE

WRITER = Path(__file__).parent / "writer.py"
TURNS = 100


@pytest.fixture
def centre() -> Iterator[Path]:
    """The file of a centre with one saved filter, whose name is 0."""
    with workshop() as folder:
        with Store.create(folder / CENTRE, load_profile("default")) as store, store.writing() as session:
            session.add(SavedFilter(id=new_id(), name="0", body="{}", saved_at=utc_now()))
        yield folder / CENTRE


def _write_at_once(centre: Path, *fault: str) -> int:
    """Let two programs take their turns, beginning together; give how many were acknowledged."""
    command = [sys.executable, str(WRITER), str(centre), str(TURNS), *fault]
    pipe = subprocess.PIPE
    writers = [subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) for _ in range(2)]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    return sum(int(writer.communicate()[0]) for writer in writers)


def _number(centre: Path) -> int:
    with Store.open(centre) as store, store.reading() as session:
        return int(session.scalars(select(SavedFilter.name)).one())


def test_two_programs_writing_at_once_lose_no_update_and_keep_one_chain(centre: Path) -> None:
    assert _write_at_once(centre) == 2 * TURNS == _number(centre)
    with Store.open(centre) as store, store.reading() as session:
        numbers = list(session.scalars(select(WatchLogEntry.number).order_by(WatchLogEntry.number)))
        assert numbers == list(range(1, TURNS // 2 + 1))
        assert verify_chain(session).fault is None
        assert compare(session) == []


def test_two_writers_find_a_program_that_leaves_the_beginning_of_transactions_to_the_driver(centre: Path) -> None:
    acknowledged = _write_at_once(centre, "begin-of-the-driver")
    assert _number(centre) < acknowledged
