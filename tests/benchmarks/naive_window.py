"""The naive window, to measure against: what one writes first.

ORM objects into a pandas frame, a model that formats every cell of it when Qt asks, and a map and six charts as seven
matplotlib axes of one figure, cleared and drawn anew at every step.
"""

from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("QtAgg")

import pandas as pd
from matplotlib import pyplot as plt
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTableView, QWidget
from sqlalchemy import select

from models.records import ReferenceEvent
from models.store import Store
from tests.benchmarks.measuring import Figures, median, memory, paint, since_start, until_shown

_COLUMNS = ("external_id", "start", "lat", "lon", "country", "actor1", "actor2", "parties", "killed_best")
_ROOT = QModelIndex()


class Model(QAbstractTableModel):
    """Formats every cell of a frame when it is asked."""

    def __init__(self, frame: pd.DataFrame) -> None:
        super().__init__()
        self.frame = frame

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """So many rows as the frame."""
        return len(self.frame)

    def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """So many columns as the frame."""
        return len(_COLUMNS)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """One cell as text."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.frame.iat[index.row(), index.column()])
        return None

    def take(self, frame: pd.DataFrame) -> None:
        """Show another frame."""
        self.beginResetModel()
        self.frame = frame
        self.endResetModel()


class NaiveWindow(QWidget):
    """A table beside a figure."""

    def __init__(self) -> None:
        super().__init__()
        self.figure, self.axes = plt.subplots(2, 4, figsize=(12, 10))
        self.table = QTableView()
        self.model = Model(pd.DataFrame(columns=_COLUMNS))
        self.table.setModel(self.model)
        line = QHBoxLayout(self)
        line.addWidget(self.table, 1)
        line.addWidget(self.figure.canvas, 2)  # type: ignore[arg-type]  # with QtAgg it is a widget
        self.resize(1600, 1000)

    def take(self, frame: pd.DataFrame) -> None:
        """Show a frame in the table, on the map and in the charts."""
        self.model.take(frame)
        for each in self.axes.flat:
            each.clear()
        a = self.axes.flat
        a[0].scatter(frame["lon"], frame["lat"], s=4)
        frame.groupby(frame["start"].dt.year).size().plot.bar(ax=a[1])
        frame.groupby(frame["start"].dt.month).size().plot.bar(ax=a[2])
        frame["country"].value_counts().head(10).plot.barh(ax=a[3])
        frame["actor1"].value_counts().head(10).plot.barh(ax=a[4])
        frame.groupby(frame["start"].dt.weekday).size().plot.bar(ax=a[5])
        frame.groupby(frame["start"].dt.year)["killed_best"].sum().plot.bar(ax=a[6])
        self.figure.canvas.draw()


def measure(database: Path) -> Figures:
    """Open the window on the events of a database and take the same steps as the program."""
    figures: Figures = {}
    app = QApplication([])
    window = NaiveWindow()
    window.show()
    until_shown(window)
    figures["first window"] = since_start()
    with Store.open(database) as store, store.reading() as session:
        events = session.scalars(select(ReferenceEvent)).all()
    frame = pd.DataFrame([{name: getattr(event, name) for name in _COLUMNS} for event in events]).sort_values("start")
    window.take(frame)
    paint()
    figures["all events in every pane"] = since_start()
    figures |= _steps(window, frame)
    figures["memory"] = memory()
    window.close()
    app.quit()
    return figures


def _steps(window: NaiveWindow, frame: Any) -> Figures:
    first, last = frame["start"].min(), frame["start"].max()
    quarter = (last - first) / 4

    def brush(number: int) -> None:
        begin = first + quarter + quarter * number / 50
        window.take(frame[(frame["start"] >= begin) & (frame["start"] < begin + quarter)])

    def choose(number: int) -> None:
        window.take(frame[frame["parties"].fillna("").str.contains("AZE")] if number % 2 else frame)

    def move(number: int) -> None:
        window.axes.flat[0].set_xlim(-60 + number, 60 + number)
        window.figure.canvas.draw()

    def sort(number: int) -> None:
        window.model.take(frame.sort_values("country" if number % 2 else "external_id", kind="stable"))

    figures = {"brush step: list, map, six charts": median(brush)}
    figures["filter by party, all of it redrawn"] = median(choose)
    window.take(frame)
    figures["pan frame"] = figures["zoom frame"] = figures["map drawn anew"] = median(move)
    figures["sort by place"] = median(sort)
    return figures
