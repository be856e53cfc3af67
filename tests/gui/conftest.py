"""What tests of panels stand on: a real centre with invented incidents, the light look, and settings of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.settings import Settings
from gui.theme import Theme
from gui.workspace import Workspace
from models.filter import Filter
from models.reading import read_columns
from models.store import Store
from tests.models.invented import NOW, exercise_store


@pytest.fixture
def look(qapp: QApplication) -> Theme:
    """The light look, on the screen."""
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in which nothing is remembered yet."""
    return Settings(tmp_path / "settings.ini")


@pytest.fixture(scope="session")
def exercise() -> Iterator[Store]:
    """A centre of 300 invented incidents that no test changes."""
    with exercise_store(300) as store:
        yield store


@pytest.fixture
def workspace(look: Theme, exercise: Store, qapp: QApplication) -> Workspace:  # noqa: ARG001  # the look comes first
    """That centre, open and asked for everything."""
    space = Workspace(exercise, lambda: NOW, qapp)
    space.take(read_columns(exercise))
    space.set_filter(Filter())
    return space
