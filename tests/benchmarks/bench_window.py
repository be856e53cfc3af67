"""How fast the window is, each figure beside the naive way of the same run: `./run benchmark`.

Both sides run in a process of their own, without a screen, on a copy of the same database; the program twice, for the
first opening after an import and for every later one. Times from the start count from before the process exists. A step
is over when everything it touched is painted. The naive way stands in tests/benchmarks/naive_window.py.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.measuring import BEGUN, Figures, median, memory, paint, since_start, until_shown

ROWS = 176_579
_IN_EVERY_PANE = "all events in every pane"
_FIRST_OPENING = "the same, first time after an import"
FIGURES = (
    ("first window", "s"),
    (_IN_EVERY_PANE, "s"),
    (_FIRST_OPENING, "s"),
    ("brush step: list, map, six charts", "ms"),
    ("filter by party, all of it redrawn", "ms"),
    ("pan frame", "ms"),
    ("zoom frame", "ms"),
    ("map drawn anew", "ms"),
    ("sort by place", "ms"),
    ("memory", "MB"),
)
_LONGEST = 300_000
_LOOK_MS = 2


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS, help="so many invented events")
    parser.add_argument("--database", type=Path, help="measure on a copy of this database instead of an invented one")
    parser.add_argument("--side", choices=("first", "ours", "naive"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.side:
        print(json.dumps(_side(options.side, options.database)))
        return
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "bench.twdb"
        if options.database:
            _copied(options.database, database)
        else:
            _invented(database, options.rows)
        naive = _child("naive", database)
        first = _child("first", database)
        ours = _child("ours", database)
    ours[_FIRST_OPENING], naive[_FIRST_OPENING] = first[_IN_EVERY_PANE], naive[_IN_EVERY_PANE]
    _print_table(ours, naive)


def _print_table(ours: Figures, naive: Figures) -> None:
    print(f"{'':38} {'ours':>10} {'naive':>10} {'ratio':>9}")
    for name, unit in FIGURES:
        digits = 2 if unit == "s" else 0 if unit == "MB" else 1
        mine, other = (f"{side[name]:7,.{digits}f} {unit:2}" for side in (ours, naive))
        print(f"{name:38} {mine:>10} {other:>10} {naive[name] / ours[name]:8,.1f}x")


def _child(side: str, database: Path) -> Figures:
    command = [sys.executable, __file__, "--side", side, "--database", str(database)]
    environment = {**os.environ, BEGUN: str(time.time())}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def _invented(database: Path, rows: int) -> None:
    from models.profile import load_profile
    from models.store import Store
    from tests.benchmarks.bench_import import ours, write_sample

    sample = database.with_suffix(".csv.gz")
    write_sample(sample, rows)
    with Store.create(database, load_profile("default")) as store:
        ours(store, sample)


def _copied(original: Path, database: Path) -> None:
    """Copy a database, without what an earlier opening kept in it."""
    from sqlalchemy import delete

    from models.records import DataSetColumns
    from models.store import Store

    shutil.copyfile(original, database)
    with Store.open(database) as store, store.writing() as session:
        session.execute(delete(DataSetColumns))


def _side(side: str, database: Path) -> Figures:
    if side == "naive":
        from tests.benchmarks.naive_window import measure

        return measure(database)
    return _ours(database, steps=side == "ours")


def _ours(database: Path, *, steps: bool) -> Figures:
    """Open the window as main.py does, with a question that every event of the database answers."""
    import gc

    gc.disable()  # as main.py does
    from PySide6.QtWidgets import QApplication

    import models.filter_options  # noqa: F401  # what the command line needs counts too
    from gui.program import new_desk
    from gui.settings import Settings
    from models.filter import Filter

    figures: Figures = {}
    app = QApplication([])
    desk = new_desk(app, Settings(database.with_suffix(".ini")), language="en")
    desk.open_file(database)
    window: Any = desk.window
    workspace = window.workspace
    window.resize(1600, 1000)
    until_shown(window)
    figures["first window"] = since_start()
    gc.enable()  # as the desk does
    workspace.set_filter(Filter(data_sets=_data_sets(workspace.store)))
    _until(lambda: workspace.columns.n and _is_complete(window))
    paint()
    figures[_IN_EVERY_PANE] = since_start()
    _until(lambda: not desk.tasks.busy and _is_complete(window))
    if steps:
        figures |= _steps(workspace, window)
        figures["memory"] = memory()
    window.close()
    desk.close()
    return figures


def _data_sets(store: Any) -> frozenset[str]:
    from sqlalchemy import select

    from models.columns import OWN
    from models.records import DataSet

    with store.reading() as session:
        return frozenset({OWN, *session.scalars(select(DataSet.name))})


def _is_complete(window: Any) -> bool:
    """Whether list, map and charts are all drawn for the present answer."""
    panels, answer = window.panels, window.workspace.answer
    return bool(panels.charts.complete and panels.map.canvas.complete and panels.list.model.rowCount() == answer.n)


def _until(ready: Callable[[], object]) -> None:
    """Let the window work until something is so.

    Raises:
        TimeoutError: it was not so after five minutes.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    look, end = QTimer(interval=_LOOK_MS), QTimer(singleShot=True, interval=_LONGEST)
    look.timeout.connect(lambda: loop.quit() if ready() else None)
    end.timeout.connect(lambda: loop.exit(1))
    look.start()
    end.start()
    if loop.exec():
        raise TimeoutError


def _steps(workspace: Any, window: Any) -> Figures:
    from models.period import Period

    panels, canvas = window.panels, window.panels.map.canvas
    first, last = int(workspace.columns.start[0]), int(workspace.columns.start[-1])
    quarter = (last - first) // 4

    def brush(number: int) -> None:
        begin = first + quarter + number * quarter // 50
        workspace.change(period=Period("between", begin, begin + quarter), passing=True)

    def choose(number: int) -> None:
        workspace.change(parties=frozenset({"AZE"} if number % 2 else ()), period=Period())
        panels.charts.draw()

    def anew(number: int) -> None:
        canvas.zoom(1 if number % 2 else -1)
        canvas.scene.refresh(canvas.view, canvas.devicePixelRatioF())

    figures = {"brush step: list, map, six charts": median(brush)}
    figures["filter by party, all of it redrawn"] = median(choose)
    workspace.change(parties=frozenset())
    _until(lambda: _is_complete(window))
    figures["pan frame"] = median(lambda number: canvas.pan(9 if number % 2 else -7, 5))
    figures["zoom frame"] = median(lambda number: canvas.zoom(1 if number % 2 else -1))
    figures["map drawn anew"] = median(anew)
    figures["sort by place"] = median(lambda number: panels.list.sort_by("place" if number % 2 else "serial"))
    return figures


if __name__ == "__main__":
    main()
