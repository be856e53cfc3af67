"""How fast the window is, each figure beside the naive way of the same run: `./run benchmark`.

The naive way is what one writes first: ORM objects into a pandas frame, a model that formats every cell of it, and
seven matplotlib axes drawn anew at every step. Both sides run in a process of their own on the same database.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROWS = 176_579
_STEPS = 12
_FIGURES = (
    ("first window", "s"),
    ("incidents in every pane", "s"),
    ("brush step: list, map, six charts", "ms"),
    ("filter by class, everything redrawn", "ms"),
    ("pan frame", "ms"),
    ("zoom frame", "ms"),
    ("sort by place", "ms"),
    ("memory", "MB"),
)


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--database", type=Path, help="measure on this database instead of an invented one")
    parser.add_argument("--side", choices=("ours", "naive"))
    options = parser.parse_args(arguments)
    if options.side:
        print(json.dumps(_ours(options.database) if options.side == "ours" else _naive(options.database)))
        return
    with tempfile.TemporaryDirectory() as folder:
        database = options.database or _invented(Path(folder), options.rows)
        sides = {side: _child(side, database) for side in ("ours", "naive")}
    print(f"{'':38} {'ours':>10} {'naive':>10} {'ratio':>8}")
    for name, unit in _FIGURES:
        ours, naive = sides["ours"][name], sides["naive"][name]
        print(f"{name:38} {ours:7.1f} {unit:2} {naive:7.1f} {unit:2} {naive / ours:7.1f}x")


def _child(side: str, database: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--side", side, "--database", str(database)]
    environment = {**os.environ, "TRUCEWATCH_BEGUN": str(time.time())}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _invented(folder: Path, rows: int) -> Path:
    from tests.benchmarks.bench_import import ours, write_sample

    from models.profile import load_profile
    from models.store import Store

    write_sample(folder / "sample.csv.gz", rows)
    with Store.create(folder / "bench.twdb", load_profile("default")) as store:
        ours(store, folder / "sample.csv.gz")
    return folder / "bench.twdb"


def _since_start() -> float:
    return time.time() - float(os.environ["TRUCEWATCH_BEGUN"])


def _median(step: Callable[[int], object]) -> float:
    """The median of some steps, in ms."""
    step(0)
    taken = []
    for number in range(1, _STEPS + 1):
        start = time.perf_counter()
        step(number)
        taken.append(time.perf_counter() - start)
    return sorted(taken)[len(taken) // 2] * 1000


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _ours(database: Path) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from gui.desk import Desk
    from gui.settings import Settings

    figures: dict[str, float] = {}
    app = QApplication([])
    settings = Settings(database.parent / "bench.ini")
    desk = Desk(app, settings, language="en")
    desk.theme.choose(scale=1.0)
    desk.open_file(database)
    window: Any = desk.window
    window.resize(1600, 1000)
    window.repaint()
    figures["first window"] = _since_start()
    _rest(desk, window)
    _ask_everything(desk)
    window.panels.charts.make_ready()
    _rest(desk, window)
    figures["incidents in every pane"] = _since_start()
    figures |= _ours_steps(desk, window)
    figures["memory"] = _memory()
    desk.tasks.wait()
    return figures


def _rest(desk: Any, window: Any) -> None:
    from gui.picture import _settle

    _settle(desk)
    window.repaint()


def _ask_everything(desk: Any) -> None:
    from models.filter import Filter

    columns = desk.workspace.columns
    desk.workspace.set_filter(Filter(data_sets=frozenset(columns.data_sets)))


def _ours_steps(desk: Any, window: Any) -> dict[str, float]:
    from models.period import Period

    workspace, panels = desk.workspace, window.panels
    first, last = int(workspace.columns.start[0]), int(workspace.columns.start[-1])
    quarter = (last - first) // 4

    def repaint() -> None:
        panels.list.table.viewport().repaint()
        panels.map.canvas.repaint()
        for cell in panels.charts.cells.values():
            cell.repaint()

    def brush(number: int) -> None:
        begin = first + quarter + number * quarter // 50
        workspace.change(period=Period("between", begin, begin + quarter), passing=True)
        repaint()

    def choose(number: int) -> None:
        workspace.change(parties=frozenset({"AZE"} if number % 2 else {"-"}), period=Period("any"))
        repaint()

    def pan(number: int) -> None:
        panels.map.canvas.pan(9 if number % 2 else -7, 5)
        panels.map.canvas.repaint()

    def zoom(number: int) -> None:
        panels.map.canvas.zoom(1 if number % 2 else -1)
        panels.map.canvas.repaint()

    def sort(number: int) -> None:
        panels.list.sort_by("place" if number % 2 else "serial")
        panels.list.table.viewport().repaint()

    figures = {"brush step: list, map, six charts": _median(brush)}
    _rest(desk, window)
    figures["filter by class, everything redrawn"] = _median(choose)
    workspace.change(parties=frozenset())
    _rest(desk, window)
    figures["pan frame"] = _median(pan)
    figures["zoom frame"] = _median(zoom)
    figures["sort by place"] = _median(sort)
    return figures


def _naive(database: Path) -> dict[str, float]:
    import matplotlib as mpl

    mpl.use("QtAgg")
    import pandas as pd
    from matplotlib import pyplot as plt
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QTableView
    from sqlalchemy import select

    from models.records import ReferenceEvent
    from models.store import Store

    figures: dict[str, float] = {}
    app = QApplication([])

    class Model(QAbstractTableModel):
        """Formats every cell of a frame when it is asked."""

        def __init__(self, frame: pd.DataFrame) -> None:
            super().__init__()
            self.frame = frame

        def rowCount(self, parent: QModelIndex | None = None) -> int:
            return len(self.frame)

        def columnCount(self, parent: QModelIndex | None = None) -> int:
            return len(self.frame.columns)

        def data(self, index: QModelIndex, role: int = 0) -> str | None:
            if role == Qt.ItemDataRole.DisplayRole:
                return str(self.frame.iat[index.row(), index.column()])
            return None

        def take(self, frame: pd.DataFrame) -> None:
            self.beginResetModel()
            self.frame = frame
            self.endResetModel()

    table = QTableView()
    table.resize(800, 400)
    table.show()
    figures["first window"] = _since_start()
    with Store.open(database) as store, store.reading() as session:
        events = session.scalars(select(ReferenceEvent)).all()
    names = ("external_id", "start", "lat", "lon", "country", "actor1", "actor2", "parties", "killed_best")
    frame = pd.DataFrame([{name: getattr(event, name) for name in names} for event in events]).sort_values("start")
    model = Model(frame)
    table.setModel(model)
    figure, axes = plt.subplots(2, 4, figsize=(16, 8))

    def draw(shown: pd.DataFrame) -> None:
        for each in axes.flat:
            each.clear()
        a = axes.flat
        a[0].scatter(shown["lon"], shown["lat"], s=4)
        shown.groupby(shown["start"].dt.year).size().plot.bar(ax=a[1])
        shown.groupby(shown["start"].dt.month).size().plot.bar(ax=a[2])
        shown["country"].value_counts().head(10).plot.barh(ax=a[3])
        shown["actor1"].value_counts().head(10).plot.barh(ax=a[4])
        shown.groupby(shown["start"].dt.weekday).size().plot.bar(ax=a[5])
        shown.groupby(shown["start"].dt.year)["killed_best"].sum().plot.bar(ax=a[6])
        figure.canvas.draw()

    draw(frame)
    table.repaint()
    figures["incidents in every pane"] = _since_start()
    first, last = frame["start"].min(), frame["start"].max()
    quarter = (last - first) / 4

    def brush(number: int) -> None:
        begin = first + quarter + quarter * number / 50
        shown = frame[(frame["start"] >= begin) & (frame["start"] < begin + quarter)]
        model.take(shown)
        table.repaint()
        draw(shown)

    def choose(number: int) -> None:
        shown = frame[frame["parties"].fillna("").str.contains("AZE") == bool(number % 2)]
        model.take(shown)
        table.repaint()
        draw(shown)

    def move(number: int) -> None:
        axes.flat[0].set_xlim(-60 + number, 60 + number)
        figure.canvas.draw()

    def sort(number: int) -> None:
        model.take(frame.sort_values("country" if number % 2 else "external_id", kind="stable"))
        table.repaint()

    figures["brush step: list, map, six charts"] = _median(brush)
    figures["filter by class, everything redrawn"] = _median(choose)
    draw(frame)
    figures["pan frame"] = figures["zoom frame"] = _median(move)
    figures["sort by place"] = _median(sort)
    figures["memory"] = _memory()
    del app
    return figures


if __name__ == "__main__":
    main()
