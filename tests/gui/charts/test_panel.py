"""What the charts panel promises, on a real workspace."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.charts.panel import FIRST_SHOWN, ChartsPanel
from gui.charts.panel_cell import ChartCell
from gui.charts.panel_files import marking, write_picture
from gui.settings import Settings
from gui.theme import Theme
from gui.workspace import Workspace
from models.columns import NONE
from models.filter import Filter
from models.period import DAY, Period, day_start
from models.store import Store
from models.text import Problem
from tests.models.statistics.invented import NOW, PROFILE, invented

TODAY = day_start(NOW, PROFILE)
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[Workspace]:
    store = Store.scratch(PROFILE)
    workspace = Workspace(store, lambda: NOW, qapp)
    workspace.take(invented(600, days=8))
    workspace.set_filter(Filter(period=Period("7d")))
    yield workspace
    store.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, settings: Settings) -> ChartsPanel:
    panel = ChartsPanel(workspace, Theme(), settings)
    qtbot.addWidget(panel)
    panel.resize(420, 525)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.make_ready()
    return panel


def place(cell: ChartCell, index: int) -> QPoint:
    return cell.rect_of(cell.marks[index]).center().toPoint()


def mark_named(cell: ChartCell, start: str) -> int:
    return next(index for index, mark in enumerate(cell.marks) if mark.says.startswith(start))


def move(cell: ChartCell, at: QPoint) -> None:
    """Move the pressed hand."""
    left = Qt.MouseButton.LeftButton
    where = QPointF(at)
    QApplication.sendEvent(
        cell, QMouseEvent(QEvent.Type.MouseMove, where, where, left, left, Qt.KeyboardModifier.NoModifier)
    )


def drag(cell: ChartCell, first: int, last: int) -> None:
    QTest.mousePress(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, first))
    move(cell, place(cell, last))
    QTest.mouseRelease(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, last))


def test_the_six_charts_of_the_watch_floor_are_shown_first(panel: ChartsPanel) -> None:
    assert panel.shown == FIRST_SHOWN
    assert all(cell.title for cell in panel.cells.values())


def test_dragging_over_the_bars_sets_the_period_everywhere(panel: ChartsPanel, workspace: Workspace) -> None:
    drag(panel.cells["time"], 2, 5)
    assert workspace.filter.period == Period("between", TODAY - 11 * DAY, TODAY - 7 * DAY)


def test_the_list_and_map_follow_while_the_hand_still_drags(
    qtbot: QtBot, panel: ChartsPanel, workspace: Workspace
) -> None:
    cell = panel.cells["time"]
    QTest.mousePress(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, 1))
    with qtbot.waitSignal(workspace.answer_changed):
        move(cell, place(cell, 3))
    assert workspace.filter.period == Period("between", TODAY - 12 * DAY, TODAY - 9 * DAY)
    QTest.mouseRelease(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, 3))


def test_a_drag_is_one_step_back(panel: ChartsPanel, workspace: Workspace) -> None:
    drag(panel.cells["time"], 1, 4)
    workspace.back()
    assert workspace.filter.period == Period("7d")


def test_the_bars_stay_where_they_are_under_a_dragging_hand(panel: ChartsPanel) -> None:
    cell = panel.cells["time"]
    before = [mark.box for mark in cell.marks]
    QTest.mousePress(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, 1))
    move(cell, place(cell, 3))
    panel.draw()
    assert [mark.box for mark in cell.marks] == before
    QTest.mouseRelease(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, 3))


def test_an_end_of_the_period_can_be_dragged(panel: ChartsPanel, workspace: Workspace) -> None:
    cell = panel.cells["time"]
    left_end = cell.rect_of(cell.marks[7]).left()
    grip = QPoint(round(left_end), place(cell, 7).y())
    QTest.mousePress(cell, Qt.MouseButton.LeftButton, NO_KEY, grip)
    move(cell, place(cell, 4))
    left_of_four = QPoint(round(cell.rect_of(cell.marks[4]).left()), grip.y())
    QTest.mouseRelease(cell, Qt.MouseButton.LeftButton, NO_KEY, left_of_four)
    assert workspace.filter.period == Period("between", TODAY - 9 * DAY, TODAY + DAY)


def test_escape_takes_a_drag_back(panel: ChartsPanel, workspace: Workspace) -> None:
    cell = panel.cells["time"]
    QTest.mousePress(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, 1))
    move(cell, place(cell, 3))
    QTest.keyClick(cell, Qt.Key.Key_Escape)
    assert workspace.filter.period == Period("7d")


def test_a_double_click_asks_for_any_time_and_is_one_step_back(panel: ChartsPanel, workspace: Workspace) -> None:
    cell = panel.cells["time"]
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, 2))
    QTest.mouseDClick(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, 2))
    assert workspace.filter.period == Period()
    workspace.back()
    assert workspace.filter.period == Period("7d")


def test_a_click_on_a_day_asks_for_it(panel: ChartsPanel, workspace: Workspace) -> None:
    cell = panel.cells["time"]
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, 9))
    assert workspace.filter.period == Period("between", TODAY - 4 * DAY, TODAY - 3 * DAY)


@pytest.mark.parametrize(
    ("chart", "bar", "field", "codes"),
    [
        ("compare", "Fire", "classes", {"F", "X"}),
        ("compare", "Heavy", "heavy", {"HEAVY"}),
        ("sectors", "North", "sectors", {"NORTH"}),
        ("sectors", "outside", "sectors", {NONE}),
        ("weapons", "small arms", "weapons", {"SA"}),
        ("weapons", "none named", "weapons", {NONE}),
    ],
)
def test_a_click_on_a_bar_asks_for_it_and_a_second_click_takes_it_back(
    panel: ChartsPanel, workspace: Workspace, chart: str, bar: str, field: str, codes: set[str]
) -> None:
    cell = panel.cells[chart]
    cell.resize(400, 500)
    at = place(cell, mark_named(cell, bar))
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton, NO_KEY, at)
    assert workspace.filter.chosen(field) == frozenset(codes)
    panel.draw()
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, mark_named(cell, bar)))
    assert workspace.filter.chosen(field) == frozenset()


def test_what_a_bar_counts_is_what_a_click_on_it_gives(panel: ChartsPanel, workspace: Workspace) -> None:
    cell = panel.cells["sectors"]
    says = cell.marks[mark_named(cell, "Centre")].says
    QTest.mouseClick(cell, Qt.MouseButton.LeftButton, NO_KEY, place(cell, mark_named(cell, "Centre")))
    assert says.startswith(f"Centre: {workspace.answer.n} ")


def test_control_adds_to_what_is_asked(panel: ChartsPanel, workspace: Workspace) -> None:
    cell = panel.cells["sectors"]
    for name in ("North", "South"):
        at = place(cell, mark_named(cell, name))
        QTest.mouseClick(cell, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert workspace.filter.sectors == {"NORTH", "SOUTH"}


def test_the_keys_walk_from_bar_to_bar_and_enter_asks_for_it(panel: ChartsPanel, workspace: Workspace) -> None:
    cell = panel.cells["sectors"]
    cell.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(cell, key)
    assert workspace.filter.sectors == {"CENTRE"}
    QTest.keyClick(cell, Qt.Key.Key_Delete)
    assert workspace.filter.sectors == frozenset()


def test_shift_and_arrows_stretch_a_period(panel: ChartsPanel, workspace: Workspace) -> None:
    cell = panel.cells["time"]
    cell.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(cell, key)
    QTest.keyClick(cell, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(cell, Qt.Key.Key_Return)
    assert workspace.filter.period == Period("between", TODAY - 2 * DAY, TODAY)


def test_who_hears_the_screen_hears_the_numbers(panel: ChartsPanel) -> None:
    cell = panel.cells["casualties"]
    assert cell.accessibleName() == "Casualties, low to high"
    assert "Killed: " in cell.accessibleDescription()
    cell.setFocus()
    QTest.keyClick(cell, Qt.Key.Key_Down)
    assert cell.accessibleName().startswith("Casualties, low to high: Killed: ")


def test_a_small_chart_says_its_question_and_counting_rule_in_the_tool_tip(panel: ChartsPanel) -> None:
    said = panel.cells["hours"].whole_text()
    assert "last 7 days" in said
    assert "counting rule: one incident" in said


def test_every_chart_follows_the_filter(panel: ChartsPanel, workspace: Workspace) -> None:
    workspace.change(sectors=frozenset({"SOUTH"}))
    north = panel.cells["sectors"].marks[mark_named(panel.cells["sectors"], "North")]
    assert north.says == "North: 0 · left out by the filter"
    everything = panel.cells["compare"].marks[mark_named(panel.cells["compare"], "All")]
    assert everything.says.startswith(f"All: {workspace.answer.n},")


@pytest.mark.parametrize(("width", "columns"), [(200, 1), (391, 1), (420, 2), (700, 2), (900, 3)])
def test_as_many_charts_stand_side_by_side_as_have_room(panel: ChartsPanel, width: int, columns: int) -> None:
    assert panel.columns(width) == columns


@pytest.mark.parametrize("size", [(200, 700), (420, 525), (420, 300), (1300, 500)])
def test_no_chart_is_smaller_than_can_be_read(panel: ChartsPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    cells = list(panel.cells.values())
    assert all(cell.height() >= 150 for cell in cells)
    assert all(cell.width() >= 180 for cell in cells)
    for one in cells:
        assert sum(one.geometry().intersects(other.geometry()) for other in cells) == 1


def test_the_choice_of_charts_is_remembered(
    qtbot: QtBot, panel: ChartsPanel, workspace: Workspace, settings: Settings
) -> None:
    menu = panel.menu()
    for action in menu.actions():
        if action.text() in ("Who has assessed", "Weapons"):
            action.toggle()
    expected = ("time", "compare", "sectors", "hours", "assessed", "casualties")
    assert panel.shown == expected
    again = ChartsPanel(workspace, Theme(), settings)
    qtbot.addWidget(again)
    assert again.shown == expected


def test_a_chart_that_this_version_does_not_know_is_left_out(
    qtbot: QtBot, workspace: Workspace, settings: Settings
) -> None:
    settings.set("charts", ("time", "pie"))
    panel = ChartsPanel(workspace, Theme(), settings)
    qtbot.addWidget(panel)
    panel.make_ready()
    assert panel.shown == ("time",)


def test_the_last_chart_cannot_be_put_away(panel: ChartsPanel) -> None:
    panel.choose(("time",))
    shown = [action for action in panel.menu().actions() if action.isChecked()]
    assert [action.isEnabled() for action in shown] == [False]


def test_a_chart_can_be_copied(panel: ChartsPanel) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    next(action for action in panel.menu(panel.cells["time"]).actions() if action.text() == "Copy picture").trigger()
    assert clipboard.image().width() == 1200


@pytest.mark.parametrize(("name", "head"), [("a.svg", b"<?xml"), ("a.pdf", b"%PDF"), ("a.png", b"\x89PNG")])
def test_a_chart_can_be_saved(workspace: Workspace, tmp_path: Path, name: str, head: bytes) -> None:
    write_picture(("weapons",), workspace, Theme(), tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(head)


def test_a_picture_without_a_known_ending_is_a_png(workspace: Workspace, tmp_path: Path) -> None:
    write_picture(("weapons",), workspace, Theme("night"), tmp_path / "week 47.1")
    assert (tmp_path / "week 47.1.png").read_bytes().startswith(b"\x89PNG")


def test_a_picture_that_cannot_be_written_says_why(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"cannot be written to .*missing"):
        write_picture(("time",), workspace, Theme(), tmp_path / "missing" / "a.png")


def test_invented_incidents_are_called_an_exercise_on_every_picture(workspace: Workspace) -> None:
    assert "EXERCISE" in marking(workspace)


def test_the_menu_of_one_chart_opens_under_the_hand(panel: ChartsPanel) -> None:
    cell = panel.cells["time"]
    cell.setFocus()
    at = cell.mapToGlobal(QPoint(20, 20))
    QApplication.sendEvent(panel, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(20, 20), at))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
