"""The officer's place in the status bar: who is there, how to sign in, and what can be chosen about it."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.people.officer_menu import OfficerButton
from gui.people.session import DeskSession
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from models.store import Store
from tests.gui.people.conftest import Floor


@pytest.fixture
def doable(look: Theme) -> dict[str, QAction]:  # noqa: ARG001  # the look comes first
    names = ("sign_in", "sign_out", "lock_screen", "show_officers", "set_up_centre")
    return {name: QAction(name) for name in names}


def _opened(button: OfficerButton) -> QMenu:
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return menu


def test_nobody_there_is_one_click_from_signing_in(floor: Floor, doable: dict[str, QAction], qtbot: QtBot) -> None:
    button = OfficerButton(floor.session, doable)
    qtbot.addWidget(button)
    assert button.text() == "Sign in"
    with qtbot.waitSignal(doable["sign_in"].triggered):
        button.click()
    floor.session.take(floor.people.heads[0])
    assert "TUR" in button.text()
    assert "Head TUR" in button.text()


def test_the_minutes_to_the_lock_are_chosen_and_remembered(
    floor: Floor, doable: dict[str, QAction], qtbot: QtBot
) -> None:
    floor.session.take(floor.people.heads[0])
    button = OfficerButton(floor.session, doable)
    qtbot.addWidget(button)
    [lock] = [each for each in _opened(button).findChildren(QMenu) if "Lock" in each.title()]
    chosen = next(each for each in lock.actions() if each.text().startswith("20"))
    chosen.trigger()
    assert floor.session.settings.value("lock_minutes") == 20


def test_before_the_set_up_a_name_and_a_contingent_are_chosen_and_neither_is_the_default(
    doable: dict[str, QAction], settings: Settings, tasks: Tasks, store: Store, qtbot: QtBot
) -> None:
    session = DeskSession(store, tasks, settings)
    button = OfficerButton(session, doable)
    qtbot.addWidget(button)
    actions = {each.text(): each for each in _opened(button).actions()}
    assert not actions["TUR"].isChecked()
    assert not actions["RUS"].isChecked()
    assert actions["neither contingent"].isChecked()
    actions["RUS"].trigger()
    assert session.actor.contingent == "RUS"
    assert session.actor.key is None
    assert "RUS" in button.text()
