"""Where room is short: a small screen, large letters, a long-winded language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.i18n import install
from gui.main_window import MainWindow
from gui.program import new_desk
from gui.settings import Settings
from models.filter import Filter
from models.store import Store
from tests.models.invented import NOW, exercise_store

SMALL, LARGE = (1280, 800), (1600, 1000)


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with exercise_store(60) as made:
        yield made


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    made.clock = lambda: NOW
    yield made
    made.tasks.wait()
    if made.window is not None:
        made.window.close()
    install(qapp, "en")
    made.theme.choose(name="light", scale=1.0)
    made.theme.apply(qapp)


def shown(desk: Desk, store: Store, size: tuple[int, int], qtbot: QtBot) -> MainWindow:
    """The window on a store in a size, with its incidents read."""
    with qtbot.waitSignal(desk.tasks.ended):
        desk.show_store(store)
    assert isinstance(desk.window, MainWindow)
    desk.window.resize(*size)
    return desk.window


@pytest.mark.parametrize(("language", "scale"), [("en", 2.0), ("ru", 1.5), ("ru", 2.0), ("tr", 2.0)])
def test_the_window_fits_a_screen_of_1600_by_1000_in_every_size_and_language(
    desk: Desk, store: Store, qtbot: QtBot, language: str, scale: float
) -> None:
    desk.choose_language(language)
    desk.choose_look(scale=scale)
    window = shown(desk, store, (1600, 960), qtbot)
    assert window.minimumSizeHint().width() <= 1600
    assert window.minimumSizeHint().height() <= 1000
    window.panels.list.step(1)
    title = window.panels.details.title
    assert title.serial.width() >= title.serial.sizeHint().width()


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_the_map_keeps_most_of_a_screen_of_1600_by_1000_in_large_letters(
    desk: Desk, store: Store, qtbot: QtBot, scale: float
) -> None:
    desk.choose_look(scale=scale)
    window = shown(desk, store, LARGE, qtbot)
    canvas = window.panels.map.canvas
    assert canvas.width() >= 480 * scale
    assert canvas.height() >= 300


@pytest.mark.parametrize("height", [900, 340, 200, 130])
def test_no_tool_of_the_map_is_cut_however_low_the_map_is(desk: Desk, store: Store, qtbot: QtBot, height: int) -> None:
    panel = shown(desk, store, LARGE, qtbot).panels.map
    panel.tools.fit(height)
    buttons = panel.tools.findChildren(QToolButton)
    assert panel.tools.geometry().bottom() < height
    assert len({each.geometry().topLeft().toTuple() for each in buttons}) == len(buttons)
    assert all(panel.tools.rect().contains(each.geometry()) for each in buttons)


def test_a_small_window_folds_filter_and_details_and_a_large_one_shows_them(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    window = shown(desk, store, SMALL, qtbot)
    assert {name for name, dock in window.docking.folding.items() if dock.folded} == {"facets", "details"}
    assert window.docks["facets"].width() == 36
    assert window.panels.charts.columns(window.panels.charts.width()) == 1
    window.resize(*LARGE)
    assert not any(dock.folded for dock in window.docking.folding.values())
    assert window.panels.details.isVisible()


def test_enter_in_the_list_draws_the_details_out_over_the_charts_and_esc_goes_back(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    window = shown(desk, store, SMALL, qtbot)
    table, details = window.panels.list.table, window.panels.details
    window.panels.list.step(1)
    table.setFocus()
    before = window.panels.map.canvas.size()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert details.isVisible()
    assert window.docking.folding["details"].holds(QApplication.focusWidget())
    assert window.panels.map.canvas.size() == before
    QTest.keyClick(details.tabs, Qt.Key.Key_Escape)
    assert not details.isVisible()
    assert QApplication.focusWidget() is table
    assert window.workspace.selection is not None


def test_esc_in_the_list_first_puts_the_drawer_back_and_then_drops_the_choice(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    window = shown(desk, store, SMALL, qtbot)
    window.panels.list.step(1)
    window.doable["show_details"].trigger()
    window.panels.list.table.setFocus()
    QTest.keyClick(window.panels.list.table, Qt.Key.Key_Escape)
    assert not window.docking.folding["details"].is_out
    assert window.workspace.selection is not None
    QTest.keyClick(window.panels.list.table, Qt.Key.Key_Escape)
    assert window.workspace.selection is None


@pytest.mark.parametrize(("action", "name"), [("show_facets", "facets"), ("show_details", "details")])
def test_the_key_of_a_folded_panel_opens_it_and_puts_it_back(
    desk: Desk, store: Store, qtbot: QtBot, action: str, name: str
) -> None:
    window = shown(desk, store, SMALL, qtbot)
    dock = window.docking.folding[name]
    window.doable[action].trigger()
    assert dock.is_out
    assert dock.holds(QApplication.focusWidget())
    window.doable[action].trigger()
    assert not dock.is_out


def test_every_panel_of_a_small_window_is_reached_with_one_key(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, SMALL, qtbot)
    window.panels.list.setFocus()
    reached = []
    for _ in range(5):
        window.doable["next_panel"].trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(next(name for name, dock in window.docks.items() if dock.isAncestorOf(focus)))
    assert reached == ["details", "facets", "map", "charts", "list"]
    window.docking.folding["details"].handle.setFocus()
    QTest.keyClick(window.docking.folding["details"].handle, Qt.Key.Key_Return)
    assert window.panels.details.isVisible()


def test_what_an_officer_keeps_open_or_folds_is_found_again_on_this_screen_and_scale_only(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    window = shown(desk, store, SMALL, qtbot)
    window.doable["fold_facets"].trigger()
    assert not window.docking.folding["facets"].folded
    desk.choose_language("tr")
    again = desk.window
    assert isinstance(again, MainWindow)
    assert not again.docking.folding["facets"].folded
    assert again.docking.folding["details"].folded
    desk.choose_look(scale=1.25)
    larger = desk.window
    assert isinstance(larger, MainWindow)
    assert larger.docking.folding["facets"].folded
    desk.choose_look(scale=1.0)
    back = desk.window
    assert isinstance(back, MainWindow)
    assert not back.docking.folding["facets"].folded


def test_the_layout_of_one_scale_is_not_laid_over_another(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, LARGE, qtbot)
    window.docks["charts"].hide()
    desk.choose_look(scale=1.25)
    larger = desk.window
    assert isinstance(larger, MainWindow)
    assert larger.docks["charts"].isVisibleTo(larger)
    desk.choose_look(scale=1.0)
    back = desk.window
    assert isinstance(back, MainWindow)
    assert not back.docks["charts"].isVisibleTo(back)


def test_the_handles_say_what_is_behind_them(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, SMALL, qtbot)
    window.workspace.set_filter(Filter(classes=frozenset("F")))
    window.panels.list.step(1)
    row = window.workspace.selected_row
    assert row is not None
    assert "1 asked" in window.docking.folding["facets"].handle.accessibleName()
    assert window.workspace.columns.serial(row) in window.docking.folding["details"].handle.accessibleName()


def test_a_window_made_for_a_large_screen_becomes_as_small_as_a_small_one_in_one_step(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    window = shown(desk, store, LARGE, qtbot)
    window.resize(1024, 700)
    assert (window.width(), window.height()) == (1024, 700)


def test_what_nobody_arranged_is_arranged_anew_for_every_size_of_the_window(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    window = shown(desk, store, SMALL, qtbot)
    asked_first = {name: dock.size() for name, dock in window.docks.items()}
    for size in (LARGE, (900, 700), LARGE, SMALL):
        window.resize(*size)
    assert {name: dock.size() for name, dock in window.docks.items()} == asked_first
