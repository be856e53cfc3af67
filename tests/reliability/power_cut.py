"""Power cuts by the thousand: `python tests/reliability/power_cut.py --states 100000`.

A watch is worked through by the real program while each operation on its files, and each moment at which it said that
something was done, is noted. Then the power is cut after every one of them, in every way that medium.py knows: what may
then stand on the medium is laid out as files and opened with the real program.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.reliability.faults import FAULTS
from tests.reliability.medium import FATES, Contents, Fate, Medium, drawn
from tests.reliability.recording import Recording, record_opening, record_watch, workshop
from tests.reliability.verdict import THOROUGH, Outcome, wrong_in
from tests.reliability.vfs import Operation
from tests.reliability.workload import Receipt

STEPS = 12
"""How many edits a watch of the command has."""


@dataclass(frozen=True, slots=True)
class State:
    """What stands on the medium after a power cut, what had been said to be done by then, and where it was cut."""

    contents: Contents
    receipts: list[Receipt]
    where: str


def states(recording: Recording, lot: random.Random, more: int = 4) -> Iterator[State]:
    """Give the states after power cuts in the order of the watch, each of them once.

    After each operation all of FATES are tried, and `more` that are drawn.
    """
    medium, receipts, seen = Medium(recording.before), list[Receipt](), set[int]()
    for number, event in enumerate(recording.events):
        if isinstance(event, Receipt):
            receipts.append(event)
        else:
            medium.take(event)
        for fate in (*FATES, *(drawn(lot) for _ in range(more))):
            contents = medium.after(fate, lot)
            mark = hash((len(receipts), frozenset(contents.items())))
            if mark not in seen:
                seen.add(mark)
                yield State(contents, list(receipts), _where(number, event, fate))


def _where(number: int, event: Operation | Receipt, fate: Fate) -> str:
    said = f"{event.what} {event.path}" if isinstance(event, Operation) else "a receipt"
    return f"after event {number} ({said}), {fate.says}"


def states_while_mending(folder: Path, recording: Recording, lot: random.Random) -> Iterator[State]:
    """Give the states after a second power cut, while what the first had broken off was rolled back."""
    for state in states(recording, lot, more=0):
        if any(name.endswith("-journal") and data for name, data in state.contents.items()) and lot.random() < 0.1:
            lay_out(folder, state.contents)
            for again in states(record_opening(folder), lot, more=1):
                yield State(again.contents, state.receipts, f"{state.where}; then, mending, {again.where}")


def lay_out(folder: Path, contents: Contents) -> None:
    """Make the files of a folder those, and no others; no file outside of it is touched."""
    for path in folder.iterdir():
        path.unlink()
    for name, data in contents.items():
        (folder / Path(name).name).write_bytes(data)


def look_at(folder: Path, cut: Iterator[State], at_most: int, outcome: Outcome | None = None) -> Outcome:
    """Open states until there are so many in the outcome; in some the tables are compared with the journal."""
    outcome = outcome or Outcome()
    for state in islice(cut, at_most - outcome.states):
        lay_out(folder, state.contents)
        wrong = wrong_in(folder, state.receipts, thorough=outcome.states % THOROUGH == 0)
        outcome.note(wrong, state.where)
    return outcome


def main(arguments: list[str] | None = None) -> int:
    """Cut the power until so many states were opened, watch after watch; 0 when nothing was lost, else 1."""
    parser = argparse.ArgumentParser(description="Cuts the power of a watch at every operation on its files.")
    parser.add_argument("--states", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1, help="that of the first watch")
    parser.add_argument("--fault", choices=[name for name in FAULTS if name], help="a deliberate fault of the program")
    options = parser.parse_args(arguments)
    total, began = Outcome(), time.perf_counter()
    for seed in count(options.seed):
        with workshop() as folder:
            recording = record_watch(folder, seed, STEPS, options.fault)
            look_at(folder, states(recording, random.Random(seed)), options.states, total)  # noqa: S311 (draws states)
        if total.states >= options.states:
            break
    print(f"power cut: {total} ({time.perf_counter() - began:.0f} s)")
    return 1 if total.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
