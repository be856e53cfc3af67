"""A zero on the map is evidence: it shows what was watched, and only then."""

from pytestqt.qtbot import QtBot

from gui.map.panel import MapPanel
from gui.map.watched import watched_ground
from gui.workspace import Workspace
from models.filter import Filter
from models.period import DAY, Period
from tests.models.invented import NOW

NOTHING = Filter(text="nothing of the kind", period=Period("between", NOW - 7 * DAY, NOW))


def told(workspace: Workspace) -> list[str]:
    return [sector.code for sector, _line in watched_ground(workspace.store, workspace.answer)]


def test_while_incidents_answer_the_map_says_nothing_of_the_watch(workspace: Workspace) -> None:
    assert workspace.answer.n
    assert told(workspace) == []


def test_when_nothing_answers_every_sector_asked_for_tells_its_hours(workspace: Workspace) -> None:
    workspace.set_filter(NOTHING)
    assert told(workspace) == [each.code for each in workspace.profile.sectors]
    workspace.change(sectors=frozenset({"SOUTH"}))
    assert told(workspace) == ["SOUTH"]


def test_the_head_says_that_watched_ground_is_drawn(workspace: Workspace, panel: MapPanel, qtbot: QtBot) -> None:
    before = panel.canvas.grab().toImage()
    with qtbot.waitSignal(panel.canvas.drawn):
        workspace.set_filter(NOTHING)
    assert panel.head.right.text() == "watched and denied ground; no incident to draw"
    assert panel.canvas.grab().toImage() != before
    assert panel.picture().watched


def test_reference_data_alone_has_no_watch_behind_it(workspace: Workspace) -> None:
    workspace.set_filter(Filter(data_sets=frozenset({"UCDP GED"})))
    assert workspace.answer.n == 0
    assert told(workspace) == []
