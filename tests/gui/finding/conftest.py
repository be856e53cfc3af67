"""What tests of findings stand on: an exercise with one incident and its people."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gui.entry.window import close_all
from gui.people.session import DeskSession
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.workspace import Workspace
from models.filter import Filter
from models.reading import read_columns
from tests.gui.finding.pairs import Pair
from tests.models.invented import NOW, exercise_store


@pytest.fixture
def pair(look: Theme, qapp: QApplication, settings: Settings) -> Iterator[Pair]:  # noqa: ARG001  # the look comes first
    tasks = Tasks(qapp)
    with exercise_store(0) as store:
        workspace = Workspace(store, lambda: NOW, qapp)
        session = DeskSession(store, tasks, settings, qapp)
        made = Pair(store, workspace, tasks)
        workspace.take(read_columns(store))
        workspace.set_filter(Filter())
        yield made
        tasks.wait()
        close_all()
        session.deleteLater()
