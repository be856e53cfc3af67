"""The strip over the work: what stands in the way of entering, with the button that mends it, and nothing else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.people.session import DeskSession
from gui.people.strip import SignInStrip
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from models.store import Store
from tests.gui.people.conftest import Floor
from tests.models.invented import exercise_store


@pytest.fixture
def doable(look: Theme) -> dict[str, QAction]:  # noqa: ARG001  # the look comes first
    return {name: QAction(name) for name in ("sign_in", "hand_over", "set_up_centre")}


def _buttons(strip: SignInStrip) -> list[str]:
    return [each.text() for each in strip.asking.findChildren(QPushButton)]


def test_nobody_signed_in_is_said_with_the_way_to_sign_in(
    floor: Floor, doable: dict[str, QAction], qtbot: QtBot
) -> None:
    strip = SignInStrip(floor.session, doable)
    qtbot.addWidget(strip)
    assert not strip.isHidden()
    with qtbot.waitSignal(doable["sign_in"].triggered):
        strip.asking.findChildren(QPushButton)[0].click()
    floor.session.take(floor.people.heads[0])
    assert strip.isHidden()


def test_a_desk_taken_over_offers_to_hand_the_watch_over_once(
    floor: Floor, doable: dict[str, QAction], qtbot: QtBot
) -> None:
    strip = SignInStrip(floor.session, doable)
    qtbot.addWidget(strip)
    for head in floor.people.heads:
        floor.session.take(head)
    assert not strip.isHidden()
    assert "Head RUS" in strip.said.text()
    assert "Head TUR" in strip.said.text()
    offered = next(each for each in strip.offering.findChildren(QPushButton) if "Hand" in each.text())
    with qtbot.waitSignal(doable["hand_over"].triggered):
        offered.click()
    assert strip.isHidden()


def test_an_exercise_offers_an_officer_of_each_contingent_left_first(
    doable: dict[str, QAction], settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    with exercise_store(5) as store:
        session = DeskSession(store, tasks, settings)
        strip = SignInStrip(session, doable)
        qtbot.addWidget(strip)
        left, right, other = _buttons(strip)
        assert left.endswith("(TUR)")
        assert right.endswith("(RUS)")
        assert other
        chosen = next(each for each in strip.findChildren(QPushButton) if each.text() == right)
        with qtbot.waitSignal(session.changed):
            QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        assert session.actor.contingent == "RUS"
        assert strip.isHidden()


def test_before_the_set_up_and_on_a_read_only_stick_the_strip_says_nothing(
    doable: dict[str, QAction], settings: Settings, tasks: Tasks, store: Store, qtbot: QtBot
) -> None:
    strip = SignInStrip(DeskSession(store, tasks, settings), doable)
    qtbot.addWidget(strip)
    assert strip.isHidden()
    with exercise_store(5) as exercise, Store.open(exercise.path, read_only=True) as stick:
        strip = SignInStrip(DeskSession(stick, tasks, settings), doable)
        qtbot.addWidget(strip)
        assert strip.isHidden()


def test_a_new_centre_is_offered_its_set_up_until_that_is_put_off(
    doable: dict[str, QAction], settings: Settings, tasks: Tasks, store: Store, qtbot: QtBot
) -> None:
    session = DeskSession(store, tasks, settings)
    strip = SignInStrip(session, doable)
    qtbot.addWidget(strip)
    session.offer_set_up()
    assert not strip.isHidden()
    begin, later = strip.founding.findChildren(QPushButton)
    with qtbot.waitSignal(doable["set_up_centre"].triggered):
        begin.click()
    later.click()
    assert strip.isHidden()
