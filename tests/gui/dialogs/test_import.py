"""The import window: a file is understood, reviewed and taken in, and nothing is written before the officer says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.import_dialog import SUBJECT, ImportDialog
from gui.dialogs.import_models import sample_table
from gui.tasks import Tasks
from gui.theme import theme
from gui.workspace import Workspace
from models.imports.mapping import Mapping, save_mapping
from models.profile import load_profile
from models.reading import read_columns
from models.store import Store
from tests.models.imports.files import ACTOR, GED14, NOW, ged14, put, written

TURKISH = "Sıra No;Tarih;Enlem;Boylam;Köy\n1;14.03.2021;39,9911;46,9271;<b>Ağdam</b>\n2;31.02.2021;39,9;46,9;Şuşa\n"


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[Workspace]:
    """An empty centre in a workspace."""
    with Store.scratch(load_profile("default"), exercise=False) as store:
        space = Workspace(store, lambda: NOW, qapp)
        space.reload()
        yield space


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Work behind the screen, waited for at the end."""
    work = Tasks(qapp)
    yield work
    work.wait()


@pytest.fixture
def dialog(workspace: Workspace, tasks: Tasks, qtbot: QtBot) -> ImportDialog:
    """The window on that workspace."""
    window = ImportDialog(workspace, theme(), tasks, ACTOR)
    qtbot.addWidget(window)
    window.imported.connect(lambda _name: workspace.reload())
    return window


def open_file(dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(tasks.ended):
        dialog.open_file(path)


def press_next(dialog: ImportDialog, tasks: Tasks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.ended):
        dialog.next.click()


def ged_file(folder: Path, rows: int = 5) -> Path:
    return put(folder / "ucdp-ged-21.1.csv", written(GED14, [ged14(id=number) for number in range(1, rows + 1)]))


def test_nothing_can_be_reviewed_before_a_file_is_chosen(dialog: ImportDialog) -> None:
    assert not dialog.next.isEnabled()


def test_a_known_file_goes_from_choice_over_review_to_the_workspace(
    dialog: ImportDialog, workspace: Workspace, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(dialog, tasks, qtbot, ged_file(tmp_path))
    assert dialog.file_page.understood.text().startswith("UCDP GED · 14 columns")
    assert dialog.file_page.mapping() is None
    press_next(dialog, tasks, qtbot)
    tabs = dialog.review_page.tabs
    assert [tabs.tabText(at) for at in range(4)] == [
        "New (5)", "Already known (0)", "Doubtful (0)", "Unreadable (0)",
    ]  # fmt: skip
    assert read_columns(workspace.store).n == 0
    press_next(dialog, tasks, qtbot)
    assert workspace.columns.n == 5
    assert "5" in dialog.said.text()


def test_show_it_asks_for_the_data_set_alone(
    dialog: ImportDialog, workspace: Workspace, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(dialog, tasks, qtbot, ged_file(tmp_path))
    press_next(dialog, tasks, qtbot)
    press_next(dialog, tasks, qtbot)
    dialog.show_it.click()
    assert workspace.filter.data_sets == frozenset({"UCDP GED 21.1"})
    assert workspace.filter.period.kind == "any"
    assert workspace.answer.n == 5


def test_a_file_known_already_offers_nothing_to_import(
    dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    for _ in range(2):
        open_file(dialog, tasks, qtbot, ged_file(tmp_path))
        press_next(dialog, tasks, qtbot)
        if dialog.next.isEnabled():
            press_next(dialog, tasks, qtbot)
    assert not dialog.next.isEnabled()
    assert dialog.review_page.tabs.tabText(1) == "Already known (5)"


def test_strange_columns_are_guessed_shown_and_can_be_chosen_otherwise(
    dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(dialog, tasks, qtbot, put(tmp_path / "a.csv", TURKISH, "cp1254"))
    mapping = dialog.file_page.mapping()
    assert mapping is not None
    assert mapping.fields["lat"] == "Enlem"
    boxes = dialog.file_page.preview.boxes
    boxes[1].setCurrentIndex(0)
    assert not dialog.next.isEnabled()
    assert "date" in dialog.file_page.error.sentence.text()
    boxes[1].setCurrentIndex(boxes[1].findData("start"))
    assert dialog.next.isEnabled()


def test_two_columns_never_hold_the_same(dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
    open_file(dialog, tasks, qtbot, put(tmp_path / "a.csv", TURKISH, "cp1254"))
    boxes = dialog.file_page.preview.boxes
    boxes[3].setCurrentIndex(boxes[3].findData("lat"))
    assert boxes[2].currentData() == ""


def test_a_saved_mapping_sets_the_columns(dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
    open_file(dialog, tasks, qtbot, put(tmp_path / "a.csv", "a;b\n1;14.03.2021\n"))
    assert not dialog.next.isEnabled()
    save_mapping(Mapping({"id": "a", "start": "b"}, zone=3), tmp_path / "m.toml")
    dialog.file_page.use_mapping(tmp_path / "m.toml")
    assert dialog.next.isEnabled()
    assert dialog.file_page.mapping() == Mapping({"id": "a", "start": "b"}, zone=3)


def test_unreadable_rows_show_line_reason_and_row_letter_by_letter(
    dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(dialog, tasks, qtbot, put(tmp_path / "a.csv", TURKISH, "cp1254"))
    press_next(dialog, tasks, qtbot)
    model = dialog.review_page.tabs.widget(3).model()  # type: ignore[attr-defined]  # each tab is a table view
    cells = [model.index(0, column).data() for column in range(3)]
    assert cells == ["3", "“31.02.2021” is not a date", "2;31.02.2021;39,9;46,9;Şuşa"]
    new = dialog.review_page.tabs.widget(0).model()  # type: ignore[attr-defined]  # as above
    assert new.index(0, 3).data() == "<b>Ağdam</b>"
    assert "<b>" not in new.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)


def test_another_name_is_held_against_the_record_at_once(
    dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(dialog, tasks, qtbot, ged_file(tmp_path))
    press_next(dialog, tasks, qtbot)
    press_next(dialog, tasks, qtbot)
    open_file(dialog, tasks, qtbot, ged_file(tmp_path))
    press_next(dialog, tasks, qtbot)
    dialog.review_page.name.setText("Second copy")
    with qtbot.waitSignal(tasks.ended):
        dialog.review_page.name.editingFinished.emit()
    assert dialog.review_page.tabs.tabText(0) == "New (5)"
    assert "new data set" in dialog.review_page.sentence.text()


def test_leaving_the_doubtful_rows_out_is_counted_on_the_button(
    dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [ged14(id=1), ged14(id=2, low_death=9)]
    open_file(dialog, tasks, qtbot, put(tmp_path / "a.csv", written(GED14, rows)))
    press_next(dialog, tasks, qtbot)
    assert "2" in dialog.next.text()
    dialog.review_page.doubtful.setChecked(False)
    assert "1" in dialog.next.text()


def test_a_file_that_is_no_table_is_told_and_changes_nothing(
    dialog: ImportDialog, workspace: Workspace, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    before = workspace.store.path.read_bytes()
    open_file(dialog, tasks, qtbot, put(tmp_path / "a.csv", b"%PDF-1.7"))
    boxes = [each for each in QApplication.topLevelWidgets() if each.inherits("QMessageBox") and each.isVisible()]
    assert ["PDF" in box.property("text") for box in boxes] == [True]
    boxes[0].close()
    assert not dialog.next.isEnabled()
    assert workspace.store.path.read_bytes() == before


def test_a_file_dropped_on_the_window_is_opened(
    dialog: ImportDialog, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ged_file(tmp_path)))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(tasks.ended):
        dialog.file_page.dropEvent(drop)
    assert dialog.file_page.sheet is not None


def test_closing_the_window_stops_what_runs(
    dialog: ImportDialog, workspace: Workspace, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    open_file(dialog, tasks, qtbot, ged_file(tmp_path, 3000))
    dialog.start_review()
    dialog.close()
    if tasks.is_running(SUBJECT):
        with qtbot.waitSignal(tasks.ended):
            pass
    assert read_columns(workspace.store).n == 0


@pytest.mark.usefixtures("qapp")
def test_the_tables_are_proper_models() -> None:
    model = sample_table(["a", "b"], [("1", "2"), ("3", "4")])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(1, 1).data() == "4"
