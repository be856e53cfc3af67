"""The export window: what the filter shows, written where the officer says, and nothing half."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.export_dialog import ExportDialog
from gui.dialogs.keys import KeysWindow
from gui.tasks import Tasks
from gui.theme import theme
from gui.workspace import Workspace
from models.filter import Filter
from tests.models.invented import NOW, exercise_store


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[Workspace]:
    """An exercise in a workspace."""
    with exercise_store(60) as store:
        space = Workspace(store, lambda: NOW, qapp)
        space.reload()
        space.set_filter(Filter())
        yield space


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Work behind the screen, waited for at the end."""
    work = Tasks(qapp)
    yield work
    work.wait()


@pytest.fixture
def dialog(workspace: Workspace, tasks: Tasks, qtbot: QtBot) -> ExportDialog:
    """The window on that workspace."""
    window = ExportDialog(workspace, theme(), tasks)
    qtbot.addWidget(window)
    return window


def test_the_window_says_in_words_and_in_number_what_will_be_written(
    dialog: ExportDialog, workspace: Workspace
) -> None:
    workspace.set_filter(Filter(classes=frozenset("F")))
    assert dialog.what.text().startswith("Fire incidents")
    assert str(workspace.answer.n) in dialog.count.text()


def test_exactly_the_rows_of_the_filter_are_written(
    dialog: ExportDialog, workspace: Workspace, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace.set_filter(Filter(classes=frozenset("F")))
    dialog.where.setText(str(tmp_path / "fire.csv"))
    with qtbot.waitSignal(tasks.ended):
        dialog.write.click()
    with (tmp_path / "fire.csv").open(encoding="utf-8-sig", newline="") as file:
        written = [row["id"] for row in csv.DictReader(file)]
    assert written == [str(workspace.columns.id_of(int(row))) for row in workspace.answer.rows]
    assert "fire.csv" in dialog.said.text()


def test_the_name_ends_as_the_format_wants(dialog: ExportDialog) -> None:
    assert dialog.where.text().endswith(".csv")
    dialog.format.set_value("geojson")
    dialog.format.picked.emit("geojson")
    assert dialog.where.text().endswith("Z.geojson")


def test_a_file_that_would_be_replaced_is_announced(dialog: ExportDialog, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x", encoding="utf-8")
    dialog.where.setText(str(tmp_path / "a.csv"))
    assert "replaced" in dialog.note.text()
    dialog.where.setText("")
    assert not dialog.write.isEnabled()


def test_a_place_that_cannot_be_written_is_told(
    dialog: ExportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.where.setText(str(tmp_path / "none" / "a.csv"))
    with qtbot.waitSignal(tasks.ended):
        dialog.start()
    boxes = [each for each in QApplication.topLevelWidgets() if each.inherits("QMessageBox") and each.isVisible()]
    assert ["cannot be written" in box.property("text") for box in boxes] == [True]
    boxes[0].close()
    assert dialog.write.isEnabled()


def test_what_names_no_file_cannot_be_written_and_says_why(dialog: ExportDialog) -> None:
    for typed in ("/", ".", "x" * 300, "~nobody-of-this-name/x.csv", "a\0b"):
        dialog.where.setText(typed)
        dialog.format.picked.emit(dialog.chosen.code)
        dialog.where.setText(typed)
        assert not dialog.write.isEnabled()
        assert dialog.write.toolTip()


def test_a_window_closed_at_work_stays_until_what_came_of_it_was_told(
    workspace: Workspace, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = ExportDialog(workspace, theme(), tasks)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.where.setText(str(tmp_path / "all.csv"))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.start()
        dialog.close()
        assert not dialog.isVisible()
    assert not tasks.busy


def test_escape_leads_back_from_every_window_beside_the_work(
    dialog: ExportDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    for window in (dialog, KeysWindow(workspace.store, theme())):
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        QTest.keyClick(window, Qt.Key.Key_Escape)
        assert not window.isVisible()
