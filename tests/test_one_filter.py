"""One filter drives list, map, charts, print and export: whatever is asked, all of them hold the same incidents."""

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from gui.charts.charts import CHARTS
from gui.main_window import MainWindow
from gui.map.marks import look
from gui.map.projection import MOST, View
from gui.program import new_desk
from gui.settings import Settings
from models.columns import OWN
from models.exercise.people import exercise_officer
from models.exports.export import export, format_named
from models.filter import Filter
from models.imports.command import walk
from models.imports.review import review
from models.imports.taking import take_in
from models.period import DAY
from models.reading import read_columns
from models.statistics.by_sector import by_sector
from models.statistics.footing import footing
from models.statistics.time_bars import time_bars
from models.statistics.who_has_assessed import who_has_assessed
from models.store import Store
from models.text import ENGLISH
from tests.models.invented import NOW, exercise_store
from tests.models.test_answer import questions

_HEAD = (
    "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,"
    "high_death"
)


def _reference_file(folder: Path) -> Path:
    """Eighty invented events of somebody else, some of them without a place."""
    rng = np.random.default_rng(5)
    lines = [_HEAD]
    for number in range(80):
        day = np.datetime64(NOW - int(rng.integers(0, 80)) * DAY, "ms").astype("datetime64[D]").item()
        place = f"{rng.uniform(39, 41):.4f},{rng.uniform(46, 48):.4f}" if number % 9 else ","
        when = f"{day.year},{day.month},{day.day}"
        lines.append(f"{number},{when},Nowhere,State-based violence,X,A,B,{place},0,{number % 3},3")
    path = folder / "events.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with exercise_store(250) as made:
        found = walk(review(made, _reference_file(tmp_path_factory.mktemp("reference")), NOW, name="Elsewhere"))
        walk(take_in(made, exercise_officer(made.profile, 0, "WATCH", "test"), found))
        yield made


@pytest.fixture(scope="module")
def window(qapp: QApplication, store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    desk = new_desk(qapp, Settings(tmp_path_factory.mktemp("settings") / "settings.ini"), language="en")
    desk.clock = lambda: NOW
    desk.show_store(store)
    assert isinstance(desk.window, MainWindow)
    desk.tasks.wait()
    desk.window.workspace.take(read_columns(store))
    yield desk.window
    desk.tasks.wait()
    desk.window.close()


def everywhere() -> st.SearchStrategy[Filter]:
    """Any filter, over the centre's own incidents, somebody else's events, or both."""
    data_sets = st.sampled_from([frozenset[str](), frozenset({OWN, "Elsewhere"}), frozenset({"Elsewhere"})])
    return st.tuples(questions(), data_sets).map(lambda pair: replace(pair[0], data_sets=pair[1]))


def _exported(window: MainWindow, folder: Path, kind: str) -> list[UUID]:
    path = folder / f"out.{kind}"
    path.unlink(missing_ok=True)
    walk(export(window.workspace.answer, window.workspace.store, path, format_named(kind), ENGLISH))
    if kind == "csv":
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return [UUID(row["id"]) for row in csv.DictReader(lines)]
    return [UUID(each["id"]) for each in json.loads(path.read_text(encoding="utf-8"))["features"]]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(everywhere())
def test_list_map_charts_and_export_hold_the_same_incidents(
    window: MainWindow, tmp_path: Path, question: Filter
) -> None:
    window.workspace.set_filter(question)
    answer, columns = window.workspace.answer, window.workspace.columns
    wanted = answer.rows.tolist()
    assert sorted(window.panels.list.model.rows.tolist()) == wanted

    scene = window.panels.map.canvas.scene
    placed = [row for row in wanted if not scene.spots.nowhere[row]]
    from_close = View.at(40, 47, MOST, 500, 500)
    assert look(answer, scene.spots, from_close, margin=1e12).drawn.tolist() == placed
    assert window.panels.map.drawn == len(placed)

    said = footing(answer)
    assert (said.n, said.data_hash) == (len(wanted), answer.data_hash)
    assert sum(row.total for row in by_sector(answer).rows) == len(wanted)
    assert sum(row.count for row in who_has_assessed(answer).rows) == len(wanted)
    assert int(time_bars(answer).counts.sum()) == len(wanted)

    for kind in ("csv", "geojson"):
        assert _exported(window, tmp_path, kind) == [columns.id_of(row) for row in wanted]


def test_every_chart_in_the_window_shows_the_question_it_answers(window: MainWindow) -> None:
    window.workspace.set_filter(Filter(classes=frozenset("F")))
    window.panels.charts.make_ready()
    assert set(window.panels.charts.cells) <= {chart.name for chart in CHARTS}
    assert window.panels.charts.cells
