"""The map as the officer meets it: what is touched on it is chosen and asked for everywhere."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.map.canvas import MapCanvas
from gui.map.incidents import Slot
from gui.map.panel import MapPanel
from gui.map.projection import View
from gui.map.tools import Measure
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.workspace import Workspace
from models.filter import Filter
from models.geodesy import to_grid
from models.period import DAY, Period
from models.places import Gazetteer
from tests.models.invented import NOW

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
FEW = Filter(period=Period("between", NOW - 25 * DAY, NOW))


def ask(workspace: Workspace, canvas: MapCanvas, question: Filter, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.drawn):
        workspace.set_filter(question)


def glyph(canvas: MapCanvas) -> tuple[int, QPoint]:
    """A row that stands alone in the open, and its pixel."""
    marks = canvas.scene.marks
    assert marks is not None
    for row, x, y in zip(marks.rows.tolist(), marks.x.tolist(), marks.y.tolist(), strict=True):
        apart = np.hypot(marks.x - x, marks.y - y)
        at = QPoint(round(x), round(y))
        free = not any(slot.rect.contains(QPointF(at)) for strip in canvas.scene.strips for slot in strip.slots)
        if np.sort(apart)[1] > 24 and canvas.rect().contains(at) and canvas.childAt(at) is None and free:
            return row, at
    raise AssertionError("no incident stands alone")


def _rows_in(slot: Slot) -> int:
    return sum(len(item.rows) for item in slot.items)


def turn(canvas: MapCanvas, at: QPoint, angle: int) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(canvas.mapToGlobal(at)), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def test_a_click_on_a_glyph_chooses_its_incident(workspace: Workspace, canvas: MapCanvas, qtbot: QtBot) -> None:
    ask(workspace, canvas, FEW, qtbot)
    row, at = glyph(canvas)
    QTest.mouseClick(canvas, LEFT, NO_KEY, at)
    assert workspace.selected_row == row


def test_a_click_on_bare_ground_drops_the_choice(workspace: Workspace, canvas: MapCanvas, qtbot: QtBot) -> None:
    ask(workspace, canvas, FEW, qtbot)
    QTest.mouseClick(canvas, LEFT, NO_KEY, glyph(canvas)[1])
    QTest.mouseClick(canvas, LEFT, NO_KEY, QPoint(canvas.width() - 30, 20))
    assert workspace.selection is None


def test_clicks_on_one_spot_go_through_all_incidents_on_it(
    workspace: Workspace, canvas: MapCanvas, qtbot: QtBot
) -> None:
    ask(workspace, canvas, Filter(period=Period("between", NOW - 120 * DAY, NOW)), qtbot)
    slot = max((slot for strip in canvas.scene.strips for slot in strip.slots), key=_rows_in)
    rows = sorted(int(row) for item in slot.items for row in item.rows)
    assert len(rows) > 1
    seen = []
    for _ in rows:
        canvas.click(slot.rect.center().x(), slot.rect.center().y())
        seen.append(workspace.selected_row)
    assert sorted(row for row in seen if row is not None) == rows


def test_a_double_click_opens_the_incident(workspace: Workspace, panel: MapPanel, qtbot: QtBot) -> None:
    ask(workspace, panel.canvas, FEW, qtbot)
    at = glyph(panel.canvas)[1]
    QTest.mouseClick(panel.canvas, LEFT, NO_KEY, at)
    with qtbot.waitSignal(panel.opened):
        QTest.mouseDClick(panel.canvas, LEFT, NO_KEY, at)


def test_a_box_drawn_on_the_map_asks_for_what_lies_in_it(workspace: Workspace, canvas: MapCanvas) -> None:
    canvas.hand.take("box-select")
    first, last = QPoint(400, 100), QPoint(700, 420)
    north, west = canvas.view.point(400, 100)
    south, east = canvas.view.point(700, 420)
    QTest.mousePress(canvas, LEFT, NO_KEY, first)
    QTest.mouseMove(canvas, QPoint(500, 300))
    QTest.mouseMove(canvas, last)
    QTest.mouseRelease(canvas, LEFT, NO_KEY, last)
    assert workspace.filter.box == pytest.approx((west, south, east, north), abs=1e-4)
    lats, lons = workspace.columns.lat[workspace.answer.rows], workspace.columns.lon[workspace.answer.rows]
    assert workspace.answer.n
    assert ((lats >= south - 1e-4) & (lats <= north + 1e-4) & (lons >= west - 1e-4) & (lons <= east + 1e-4)).all()
    assert canvas.hand.tool.name == "select"


def test_shift_and_drag_draws_a_box_too(workspace: Workspace, canvas: MapCanvas) -> None:
    QTest.mousePress(canvas, LEFT, Qt.KeyboardModifier.ShiftModifier, QPoint(400, 100))
    QTest.mouseMove(canvas, QPoint(600, 300))
    QTest.mouseRelease(canvas, LEFT, Qt.KeyboardModifier.ShiftModifier, QPoint(600, 300))
    assert workspace.filter.box is not None


def test_a_click_with_the_box_asks_for_everywhere_again(workspace: Workspace, canvas: MapCanvas) -> None:
    workspace.change(box=(46.0, 39.0, 47.0, 40.0))
    canvas.hand.take("box-select")
    QTest.mouseClick(canvas, LEFT, NO_KEY, QPoint(600, 300))
    assert workspace.filter.box is None


@pytest.mark.parametrize("angle", [120, -120, 480])
def test_the_wheel_keeps_the_point_under_the_pointer(canvas: MapCanvas, angle: int) -> None:
    at = QPoint(610, 222)
    before, level = canvas.view.point(610, 222), canvas.view.level
    turn(canvas, at, angle)
    assert canvas.view.point(610, 222) == pytest.approx(before, abs=1e-9)
    assert (canvas.view.level > level) == (angle > 0)


def test_a_fine_wheel_adds_up_to_the_same_as_a_coarse_one(canvas: MapCanvas) -> None:
    start = canvas.view
    for _ in range(12):
        turn(canvas, QPoint(300, 300), 10)
    fine = canvas.view.level
    canvas.show_view(start)
    turn(canvas, QPoint(300, 300), 120)
    assert canvas.view.level == fine


def test_a_drag_takes_the_ground_along(workspace: Workspace, canvas: MapCanvas) -> None:
    under = canvas.view.point(500, 300)
    QTest.mousePress(canvas, LEFT, NO_KEY, QPoint(500, 300))
    QTest.mouseMove(canvas, QPoint(450, 280))
    QTest.mouseMove(canvas, QPoint(400, 250))
    QTest.mouseRelease(canvas, LEFT, NO_KEY, QPoint(400, 250))
    assert canvas.view.point(400, 250) == pytest.approx(under, abs=1e-9)
    assert workspace.selection is None


def test_down_and_up_go_through_the_answer_as_in_the_list_newest_first(workspace: Workspace, canvas: MapCanvas) -> None:
    rows = workspace.answer.rows
    keys = (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down)
    seen = []
    for key in keys:
        QTest.keyClick(canvas, key)
        seen.append(workspace.selected_row)
    assert seen == [rows[-1], rows[-2], rows[-3], rows[-2], rows[0], rows[0]]


def test_enter_opens_and_escape_drops_the_choice(workspace: Workspace, panel: MapPanel, qtbot: QtBot) -> None:
    workspace.choose(int(workspace.answer.rows[0]))
    with qtbot.waitSignal(panel.opened):
        QTest.keyClick(panel.canvas, Qt.Key.Key_Return)
    QTest.keyClick(panel.canvas, Qt.Key.Key_Escape)
    assert workspace.selection is None


def test_nought_shows_the_whole_theatre(workspace: Workspace, canvas: MapCanvas) -> None:
    canvas.zoom(20)
    QTest.keyClick(canvas, Qt.Key.Key_0)
    west, south, east, north = workspace.profile.theatre
    seen = canvas.view.box
    assert seen[2] - seen[0] >= east - west
    assert seen[3] - seen[1] >= (north - south) * 0.95


def test_an_incident_chosen_elsewhere_comes_into_view(workspace: Workspace, canvas: MapCanvas) -> None:
    canvas.show_view(View.at(41.4, 49.0, 50, canvas.width(), canvas.height()))
    row = next(int(row) for row in workspace.answer.rows if not np.isnan(canvas.scene.spots.x[row]))
    workspace.choose(row)
    point = canvas.scene.point_of(row, canvas.view)
    assert point is not None
    assert canvas.rect().contains(point.toPoint())


def test_the_head_says_how_many_are_drawn_and_that_nothing_answers(
    workspace: Workspace, panel: MapPanel, qtbot: QtBot
) -> None:
    assert panel.head.right.text().startswith(f"{workspace.answer.n} drawn")
    ask(workspace, panel.canvas, Filter(text="nothing of the kind"), qtbot)
    assert panel.head.right.text().endswith("no incident to draw")


def test_the_line_under_the_map_says_where_the_pointer_is(panel: MapPanel) -> None:
    lat, lon = panel.canvas.view.point(500, 250)
    QTest.mouseMove(panel.canvas, QPoint(500, 250))
    assert panel.strip.grid.text() == to_grid(lat, lon)
    assert panel.strip.post.text().startswith("OP ")
    assert panel.strip.line.text().endswith("from the 1994 line")
    assert "OpenStreetMap" in panel.strip.attribution.text()


@pytest.mark.parametrize("text", ["38T PK 774 383", "40.0767 47.0811", "pk 774383"])
def test_go_to_brings_a_grid_or_a_position_into_the_middle(panel: MapPanel, text: str) -> None:
    QTest.keyClick(panel.canvas, Qt.Key.Key_0)
    QTest.keyClick(panel.canvas, Qt.Key.Key_G)
    assert panel.goto.rect().contains(panel.goto.line.geometry())
    QTest.keyClicks(panel.goto.line, text)
    QTest.keyClick(panel.goto.line, Qt.Key.Key_Return)
    view = panel.canvas.view
    assert view.point(view.width / 2, view.height / 2) == pytest.approx((40.0767, 47.0811), abs=0.002)
    assert view.denominator < 350_000
    assert not panel.goto.isVisible()


def test_go_to_finds_a_place_by_name_and_says_when_there_is_none(panel: MapPanel) -> None:
    QTest.keyClick(panel.canvas, Qt.Key.Key_G)
    QTest.keyClicks(panel.goto.line, "qwertz")
    QTest.keyClick(panel.goto.line, Qt.Key.Key_Return)
    assert "qwertz" in panel.goto.error.text()
    panel.goto.line.clear()
    QTest.keyClicks(panel.goto.line, "shusha")
    QTest.keyClick(panel.goto.line, Qt.Key.Key_Return)
    view = panel.canvas.view
    assert view.point(view.width / 2, view.height / 2) == pytest.approx((39.76, 46.75), abs=0.02)


def test_measuring_says_distance_and_bearing_and_escape_forgets(canvas: MapCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_M)
    for at in (QPoint(400, 300), QPoint(600, 300)):
        QTest.mouseClick(canvas, LEFT, NO_KEY, at)
    assert isinstance(canvas.hand.tool, Measure)
    assert len(canvas.hand.tool.way(canvas.view)) == 2
    QTest.mouseMove(canvas, QPoint(620, 320))
    assert len(canvas.hand.tool.way(canvas.view)) == 3
    assert canvas.hand.tool.cancel()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.hand.tool.name == "select"


def test_a_layer_switched_off_stays_off_the_next_day(panel: MapPanel) -> None:
    panel.tools.layer_switched.emit("relief", False)
    assert "relief" not in panel.canvas.drawing.layers
    kept = panel.settings.value("map_layers")
    assert "relief" not in kept
    assert "water" in kept


def test_the_map_opens_the_next_day_where_it_was_left(
    qtbot: QtBot, panel: MapPanel, workspace: Workspace, light: Theme, gazetteer: Gazetteer
) -> None:
    panel.canvas.go_to(40.3, 46.8)
    panel.canvas.zoom(6)
    panel.hide()
    tomorrow = MapPanel(workspace, light, Tasks(), panel.settings, gazetteer, "en")
    qtbot.addWidget(tomorrow)
    tomorrow.resize(500, 400)
    view = tomorrow.canvas.view
    assert view.level == panel.canvas.view.level
    assert view.point(view.width / 2, view.height / 2) == pytest.approx((40.3, 46.8), abs=1e-4)


def test_a_window_that_closes_hears_no_more_of_what_was_being_drawn(
    qtbot: QtBot, workspace: Workspace, light: Theme, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    tasks = Tasks()
    panel = MapPanel(workspace, light, tasks, Settings(tmp_path / "settings.ini"), gazetteer, "en")
    with qtbot.waitSignal(panel.canvas.drawn):
        panel.show()
    with qtbot.waitSignal(panel.destroyed), qtbot.waitSignal(tasks.ended):
        panel.deleteLater()
    tasks.wait()
