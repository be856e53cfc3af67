"""A newcomer's first day, from the first page to the next morning, as the window lets them do it."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.desk import Desk, actor
from gui.main_window import MainWindow
from gui.program import new_desk
from gui.settings import Settings
from gui.workspace import Workspace
from models.edits.incidents import correct_incident, read_fields
from models.exports.export import export, format_named
from models.filter import Filter
from models.imports.command import walk
from models.imports.review import review
from models.imports.taking import take_in
from models.journal import history, verify_chain
from models.period import Period
from models.text import ENGLISH
from tests.gui.people.seats import take_seat

_OCTOBER = Period("between", 1_601_496_000_000, 1_604_174_400_000)  # 010000D to 312400D OCT 20


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    yield made
    made.close()
    if made.window is not None:
        made.window.close()


@pytest.fixture
def events(tmp_path: Path) -> Path:
    """A file of somebody else's events: four in October 2020 in Azerbaijan, some before, some elsewhere."""
    rows = [
        ("1", "2020", "9", "27", "Azerbaijan", "39.9", "46.9"),
        ("2", "2020", "10", "1", "Azerbaijan", "39.8", "47.0"),
        ("3", "2020", "10", "9", "Azerbaijan", "40.3", "46.8"),
        ("4", "2020", "10", "17", "Azerbaijan", "40.7", "46.4"),
        ("5", "2020", "10", "31", "Azerbaijan", "39.5", "47.1"),
        ("6", "2020", "10", "12", "Elsewhere", "12.1", "15.0"),
    ]
    head = (
        "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,"
        "best_death,high_death"
    )
    lines = [
        f"{number},{year},{month},{day},{country},State-based violence,X,A,B,{lat},{lon},0,1,2"
        for number, year, month, day, country, lat, lon in rows
    ]
    path = tmp_path / "events.csv"
    path.write_text("\n".join([head, *lines]), encoding="utf-8")
    return path


def _workspace(desk: Desk, qtbot: QtBot, rows: int) -> Workspace:
    """The open centre, once all its rows are read."""
    qtbot.waitUntil(lambda: desk.workspace is not None and desk.workspace.columns.n == rows, timeout=20_000)
    assert desk.workspace is not None
    return desk.workspace


def test_a_newcomer_sees_brushes_corrects_exports_and_finds_it_all_again(
    desk: Desk, events: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    database = tmp_path / "first day.twdb"
    desk.show_start()
    desk.start_exercise(60, 1, database)
    workspace = _workspace(desk, qtbot, 60)
    take_seat(desk)

    found = walk(review(workspace.store, events, desk.clock(), name="Elsewhere"))
    walk(take_in(workspace.store, actor(desk), found))
    desk.reload()
    workspace = _workspace(desk, qtbot, 66)

    workspace.set_filter(Filter(period=_OCTOBER, data_sets=frozenset({"Elsewhere"}), text="azerbaijan"))
    window = desk.window
    assert isinstance(window, MainWindow)
    serials = [workspace.columns.serial(int(row)) for row in workspace.answer.rows]
    assert serials == ["2", "3", "4", "5"]
    assert len(window.panels.list.model.rows) == window.panels.map.drawn == 4

    workspace.set_filter(Filter())
    columns = workspace.columns
    by_code = columns.codes("status", workspace.profile)
    unsigned = (int(row) for row in workspace.answer.rows if columns.is_own(int(row)))
    record = columns.id_of(next(row for row in unsigned if int(by_code[int(columns.status[row])]) < 60))
    with workspace.store.reading() as session:
        fields, revision = read_fields(session, record)
    corrected = replace(fields, count_low=7, count_best=8, count_high=9)
    correct_incident(workspace.store, actor(desk), record, corrected, "counted again", revision=revision)
    with qtbot.waitSignal(workspace.record_changed):
        desk.reload()
    row = workspace.columns.row_of(record)
    assert row is not None
    assert workspace.columns.count_best[row] == 8

    out = tmp_path / "out.csv"
    walk(export(workspace.answer, workspace.store, out, format_named("csv"), ENGLISH))
    with out.open(encoding="utf-8-sig", newline="") as lines:
        exported = {line["id"]: line for line in csv.DictReader(lines)}
    assert len(exported) == workspace.answer.n
    assert exported[str(record)]["count_best"] == "8"

    desk.show_start()
    assert desk.open_file(database)
    again = _workspace(desk, qtbot, 66)
    row = again.columns.row_of(record)
    assert row is not None
    assert again.columns.count_best[row] == 8
    with again.store.reading() as session:
        assert [line.reason for line in history(session, record) if line.kind == "incident_corrected"] == [
            "counted again"
        ]
        assert verify_chain(session).fault is None
