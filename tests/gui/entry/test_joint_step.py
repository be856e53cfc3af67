"""Steps both contingents take with an incident: the reason first, then both officers, then the entry by both."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.entry.joint_step import STEPS, JointStepWindow
from gui.i18n import LANGUAGES, install
from gui.people.session import DeskSession
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.workspace import Workspace
from models.exercise.people import exercise_officer
from models.journal import Actor
from models.reading import read_columns
from models.records import Incident
from tests.models.invented import NOW, exercise_store


@dataclass(frozen=True, slots=True)
class Place:
    """An officer's place in an exercise: the workspace, the look, the tasks and who is there."""

    workspace: Workspace
    look: Theme
    tasks: Tasks
    actor: Actor
    qtbot: QtBot

    def begin(self, step: str, incident: UUID) -> JointStepWindow:
        """Open the box of a step."""
        window = JointStepWindow(self.workspace, self.look, self.tasks, self.actor, step, incident)
        self.qtbot.addWidget(window)
        window.show()
        return window

    def sign(self, window: JointStepWindow) -> None:
        """Let an officer of the other contingent sign."""
        QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
        assert window.box is not None
        other = window.box.parts["RUS"]
        QTest.keyClicks(other.officer, "A. Petrov")
        with self.qtbot.waitSignal(window.written):
            QTest.mouseClick(other.button, Qt.MouseButton.LeftButton)

    def living(self) -> list[UUID]:
        """Incidents that count, of the centre's own."""
        columns = self.workspace.columns
        codes = columns.codes("status", self.workspace.profile)
        rows = (row for row in range(columns.n) if columns.is_own(row))
        return [columns.id_of(row) for row in rows if int(codes[int(columns.status[row])]) < 60]

    def incident(self, key: UUID) -> Incident:
        """An incident as it stands."""
        with self.workspace.store.reading() as session:
            return session.get_one(Incident, key)


@pytest.fixture
def place(look: Theme, qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Place]:
    with exercise_store(60) as store:
        workspace, tasks = Workspace(store, lambda: NOW, qapp), Tasks()
        workspace.take(read_columns(store))
        session = DeskSession(store, tasks, settings)
        session.take(exercise_officer(store.profile, 0, "WATCH", session.station))
        yield Place(workspace, look, tasks, session.actor, qtbot)
        tasks.wait()


def test_a_duplicate_is_marked_by_both_and_restored_by_both(place: Place) -> None:
    first, second = place.living()[:2]
    window = place.begin("incident_duplicate", first)
    QTest.keyClicks(window.other, place.incident(second).serial)
    assert not window.button.isEnabled()
    QTest.keyClicks(window.reason, "the same shots")
    place.sign(window)
    marked = place.incident(first)
    assert (marked.status, marked.duplicate_of_id) == (91, second)
    back = place.begin("incident_restored", first)
    QTest.keyClicks(back.reason, "not the same after all")
    place.sign(back)
    assert place.incident(first).duplicate_of_id is None
    assert place.incident(first).status < 60


def test_a_serial_that_no_incident_has_is_said_before_anybody_signs(place: Place) -> None:
    window = place.begin("incident_duplicate", place.living()[0])
    QTest.keyClicks(window.other, "JMC-2026-999999")
    QTest.keyClicks(window.reason, "the same shots")
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert window.box is None
    assert "JMC-2026-999999" in window.said.text()


def test_leaving_the_box_of_both_leaves_the_incident_as_it_is(place: Place) -> None:
    key = place.living()[0]
    before = place.incident(key).revision
    window = place.begin("incident_voided", key)
    QTest.keyClicks(window.reason, "entered twice")
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert window.box is not None
    QTest.keyClick(window.box, Qt.Key.Key_Escape)
    assert window.button.isEnabled()
    assert place.incident(key).revision == before


def test_every_step_opens_in_every_language(place: Place, qapp: QApplication) -> None:
    key = place.living()[0]
    for each in LANGUAGES:
        install(qapp, each.code)
        for step in STEPS:
            assert place.begin(step, key).width() <= 760
