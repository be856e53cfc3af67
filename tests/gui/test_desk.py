"""The desk while windows come and go on it: work under way goes on, and nobody's centre is taken away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.beside import windows_of
from gui.desk import Desk
from gui.dialogs.import_dialog import ImportDialog
from gui.entry.watch_log import LogLineWindow
from gui.i18n import install
from gui.main_window import MainWindow
from gui.program import new_desk
from gui.settings import Settings
from gui.start import StartPage
from models.filter import Filter
from models.profile import load_profile
from models.station import default_database
from models.store import Store
from tests.gui.people.seats import take_seat
from tests.models.invented import NOW, exercise_store


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    made.clock = lambda: NOW
    yield made
    made.close()
    if made.window is not None:
        made.window.close()
    install(qapp, "en")
    made.theme.choose(name="light", scale=1.0)
    made.theme.apply(qapp)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a centre of 40 incidents, asked for everything."""
    with exercise_store(40) as store:
        desk.show_store(store)
        take_seat(desk)
        workspace = desk.workspace
        assert workspace is not None
        qtbot.waitUntil(lambda: workspace.columns.n > 0)
        workspace.set_filter(Filter())
        assert isinstance(desk.window, MainWindow)
        yield desk.window


def _entry_windows() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.inherits("LogLineWindow") and each.isVisible()]


def test_what_is_entered_after_a_change_of_look_is_read_and_said_in_the_new_window(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    window.doable["log_line"].trigger()
    form = next(each for each in QApplication.topLevelWidgets() if isinstance(each, LogLineWindow) and each.isVisible())
    desk.choose_look(name="night")
    assert desk.workspace is not None
    with qtbot.waitSignal(desk.said) as said, qtbot.waitSignal(desk.workspace.record_changed):
        form.take("known", "Road closed.")
        form.enter()
    assert "journal" in said.args[0]


def test_an_import_under_way_stays_open_when_language_and_look_change(desk: Desk, window: MainWindow) -> None:
    window.doable["import_file"].trigger()
    begun = windows_of(window)
    assert [type(each) for each in begun] == [ImportDialog]
    desk.choose_language("tr")
    desk.choose_look(name="night")
    assert desk.window is not None
    assert windows_of(desk.window) == begun


def test_what_stands_beside_the_window_goes_with_it(window: MainWindow) -> None:
    window.doable["log_line"].trigger()
    window.doable["show_keys"].trigger()
    assert _entry_windows()
    assert windows_of(window)
    window.close()
    assert not _entry_windows()
    assert not windows_of(window)


def test_the_start_page_stays_when_its_language_is_changed(desk: Desk, window: MainWindow) -> None:
    window.doable["new_centre"].trigger()
    desk.choose_language("tr")
    assert isinstance(desk.window, StartPage)


def test_an_exercise_that_is_ready_too_late_takes_no_centre_away(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.show_start()
    desk.start_exercise(300, 1)
    with qtbot.waitSignal(desk.tasks.ended, check_params_cb=lambda subject: subject == "exercise"):
        desk.show_store(Store.create(tmp_path / "live.twdb", load_profile("default")))
    assert desk.workspace is not None
    assert not desk.workspace.store.exercise


def test_a_window_as_large_as_the_screen_stays_so_in_another_language(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    desk.choose_language("tr")
    assert desk.window is not None
    assert desk.window.isMaximized()


def test_a_database_open_for_reading_says_so_on_everything_that_would_write(
    desk: Desk, tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "centre.twdb"
    Store.create(path, load_profile("default")).close()
    desk.show_store(Store.open(path, read_only=True))
    assert isinstance(desk.window, MainWindow)
    writing = ("new_report", "open_incident", "correct_incident", "void_incident", "log_line", "import_file", "undo")
    for name in writing:
        action = desk.window.doable[name]
        assert not action.isEnabled()
        assert "reading only" in action.toolTip()
    assert all(menu.toolTipsVisible() for menu in desk.window.menus.values())
    for box in qapp.topLevelWidgets():
        if box.inherits("QMessageBox"):
            box.close()


def test_enter_in_the_list_leads_to_the_details_of_the_incident(window: MainWindow) -> None:
    window.activateWindow()
    table = window.panels.list.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    focus = window.focusWidget()
    assert focus is not None
    assert window.panels.details.isAncestorOf(focus)


def test_a_panel_that_is_hidden_comes_back_when_it_is_gone_to(window: MainWindow) -> None:
    window.docks["charts"].hide()
    window.doable["show_charts"].trigger()
    assert window.docks["charts"].isVisibleTo(window)


def test_the_start_page_begins_at_the_exercise_and_offers_the_database_that_was_made_without_a_window(
    desk: Desk, qtbot: QtBot
) -> None:
    path = default_database()
    path.parent.mkdir(parents=True, exist_ok=True)
    Store.create(path, load_profile("default")).close()
    desk.show_start()
    page = desk.window
    assert isinstance(page, StartPage)
    qtbot.waitExposed(page)
    begins = page.focusWidget()
    assert isinstance(begins, QPushButton)
    assert begins.text() == "Open the exercise"
    next(each for each in page.findChildren(QPushButton) if each.text() == path.name).click()
    assert desk.workspace is not None
    assert desk.workspace.store.path == path


def test_the_start_page_leads_back_to_the_centre_that_is_open(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.workspace
    window.doable["new_centre"].trigger()
    assert isinstance(desk.window, StartPage)
    [back] = [each for each in desk.window.findChildren(QPushButton) if "Back to" in each.text()]
    assert "Exercise" in back.text()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk.window)
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: type(desk.window) is MainWindow)
    assert desk.workspace is workspace


def test_the_first_page_of_all_leads_nowhere_back(desk: Desk) -> None:
    desk.show_start()
    assert isinstance(desk.window, StartPage)
    assert not [each for each in desk.window.findChildren(QPushButton) if "Back" in each.text()]


def test_an_exercise_kept_nowhere_is_not_called_by_the_name_of_its_scratch_file(window: MainWindow) -> None:
    said = [each.text() for each in window.findChildren(QLabel)] + [window.windowTitle()]
    assert not [text for text in said if window.workspace.store.path.name in text]
    assert any("Exercise" in text for text in said)


def test_the_status_bar_says_how_old_the_last_backup_is(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "stick").mkdir()
    assert desk.create(tmp_path / "live.twdb", "default")
    assert isinstance(desk.window, MainWindow)
    said = [each for each in desk.window.status.findChildren(QLabel) if "backup" in each.text().lower()]
    assert [each.text() for each in said] == ["No backup yet"]
    desk.settings.set("backup_folder", str(tmp_path / "stick"))
    desk.backups.look()
    qtbot.waitUntil(lambda: said[0].text() == "Backup 0 h ago")
