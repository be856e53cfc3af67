"""A map on a real centre with invented incidents."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.map.canvas import MapCanvas
from gui.map.drawing import Drawing
from gui.map.ground import Ground, shipped_ground
from gui.map.panel import MapPanel
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.workspace import Workspace
from models.basemap import Basemap
from models.places import Gazetteer
from models.profile import load_profile
from models.reading import read_columns
from models.store import Store
from tests.models.invented import NOW, exercise_store


@pytest.fixture(scope="session")
def basemap(ground: Ground) -> Basemap:
    return ground.basemap


@pytest.fixture(scope="session")
def ground() -> Ground:
    return shipped_ground()


@pytest.fixture(scope="session")
def gazetteer(basemap: Basemap) -> Gazetteer:
    return Gazetteer.load(basemap)


@pytest.fixture(scope="session")
def exercise() -> Iterator[Store]:
    with exercise_store(400) as store:
        yield store


@pytest.fixture
def light(qapp: QApplication) -> Theme:
    look = Theme("light")
    look.apply(qapp)
    return look


@pytest.fixture
def drawing(ground: Ground, gazetteer: Gazetteer, light: Theme) -> Drawing:
    return Drawing(ground, gazetteer, light, load_profile("default"), "en", "en")


@pytest.fixture
def workspace(qapp: QApplication, exercise: Store) -> Workspace:
    space = Workspace(exercise, lambda: NOW, qapp)
    space.take(read_columns(exercise))
    return space


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace, light: Theme, gazetteer: Gazetteer, tmp_path: Path) -> Iterator[MapPanel]:
    tasks = Tasks()
    made = MapPanel(workspace, light, tasks, Settings(tmp_path / "settings.ini"), gazetteer, "en")
    made.resize(900, 640)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.canvas.drawn):
        made.show()
    yield made
    made.canvas.close_down()
    tasks.wait()


@pytest.fixture
def canvas(panel: MapPanel) -> MapCanvas:
    return panel.canvas
