"""One of several writers at once on a centre, a program of its own: raises a number and writes lines of the watch log.

`python tests/reliability/writer.py FILE TURNS [FAULT]` says "ready", waits for a line, and in the end says how many of
its turns were acknowledged.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import select

from models.edits.fields import WatchLogFields
from models.edits.watch_log import log_watch_entry
from models.journal import Actor
from models.records import SavedFilter
from models.store import Store
from models.text import Problem
from tests.reliability.faults import FAULTS
from tests.reliability.workload import START, STATION, Receipt


def raise_number(store: Store) -> None:
    """Read the number that the name of the one saved filter is, and write the next."""
    with store.writing() as session:
        row = session.scalars(select(SavedFilter)).one()
        row.name = str(int(row.name) + 1)


def take_turns(path: Path, turns: int, fault: str | None) -> int:
    """Write so often, and give how often the program said that it was done."""
    receipts: list[Receipt] = []
    done = 0
    with FAULTS[fault](receipts.append), Store.open(path, wait=30.0) as store:
        print("ready", flush=True)
        sys.stdin.readline()
        for turn in range(turns):
            try:
                raise_number(store)
                done += 1
            except Problem as problem:
                print(problem, file=sys.stderr)
            if turn % 4 == 0 and fault is None:
                line = WatchLogFields(START, 4, f"turn {turn}", "MD")
                log_watch_entry(store, Actor("M. Demir", "TUR", STATION), line)
    return done


if __name__ == "__main__":
    print(take_turns(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else None), flush=True)
