"""Single letters in list and map: A assesses, J leads to the joint finding; elsewhere a letter is only a letter."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.assessment.window import AssessmentWindow
from gui.desk import Desk
from gui.entry.window import close_all
from gui.finding.window import FindingWindow
from gui.main_window import MainWindow
from gui.program import new_desk
from gui.settings import Settings
from gui.widgets.buttons import ActionButton
from models.filter import Filter
from models.store import Store
from tests.gui.people.seats import take_seat
from tests.models.invented import NOW, exercise_store

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def store() -> Iterator[Store]:
    with exercise_store(40) as made:
        yield made


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on an exercise, a watch officer of the left contingent at the desk, an incident chosen."""
    desk: Desk = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    desk.clock = lambda: NOW
    desk.show_store(store)
    take_seat(desk)
    workspace = desk.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.columns.n > 0)
    workspace.set_filter(Filter())
    made = desk.window
    assert isinstance(made, MainWindow)
    made.doable["next_incident"].trigger()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    close_all()
    desk.close()
    made.close()


def _open(kind: type[W]) -> list[W]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def test_a_assesses_the_chosen_incident_for_ones_own_contingent(window: MainWindow) -> None:
    window.panels.list.table.setFocus()
    QTest.keyClick(window.panels.list.table, Qt.Key.Key_A)
    (opened,) = _open(AssessmentWindow)
    assert opened.dossier.incident.id == window.workspace.selection
    assert opened.actor.contingent == window.workspace.profile.left.code


def test_j_lays_both_assessments_of_the_chosen_incident_side_by_side(window: MainWindow) -> None:
    window.panels.list.table.setFocus()
    QTest.keyClick(window.panels.list.table, Qt.Key.Key_J)
    (opened,) = _open(FindingWindow)
    assert opened.dossier.incident.id == window.workspace.selection


def test_without_a_chosen_incident_neither_can_be_done_and_the_reason_is_said(window: MainWindow) -> None:
    window.workspace.choose(None)
    for name in ("assess", "joint_finding"):
        assert not window.doable[name].isEnabled()
        assert "Choose" in window.doable[name].toolTip()


def test_an_officer_of_neither_contingent_is_told_why_they_cannot_assess(window: MainWindow) -> None:
    take_seat(window.desk, role="ADMIN")
    action = window.doable["assess"]
    assert not action.isEnabled()
    assert "ADMIN" in action.toolTip()


def test_the_details_offer_both_under_the_assessments_and_say_why_not(window: MainWindow) -> None:
    def offered() -> dict[str, ActionButton]:
        return {each.text(): each for each in window.panels.details.summary.findChildren(ActionButton)}

    assess = window.doable["assess"].text()
    offered()[assess].click()
    assert len(_open(AssessmentWindow)) == 1
    take_seat(window.desk, role="ADMIN")
    assert not offered()[assess].isEnabled()
    assert "ADMIN" in offered()[assess].toolTip()
