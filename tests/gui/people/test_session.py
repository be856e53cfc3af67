"""The session at a desk: nobody can only read, an officer enters as who they are, and an idle screen shows nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.people.lock import Cover, ScreenLock
from gui.people.lock_window import LockWindow
from gui.people.session import DeskSession
from gui.people.sign_in_window import SignInWindow
from gui.settings import Settings
from gui.tasks import Tasks
from models.edits.authority import refusal
from models.exercise.people import exercise_officer
from tests.gui.people.conftest import Floor
from tests.models.invented import exercise_store


@pytest.fixture
def beside(qtbot: QtBot) -> Iterator[QWidget]:
    """A window with something typed in it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    QLineEdit("a draft", window).show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield window
    for each in _locks():
        each.end()


def _locks() -> list[LockWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, LockWindow) and each.isVisible()]


def _lock(floor: Floor) -> tuple[ScreenLock, LockWindow]:
    lock = ScreenLock(floor.session)
    floor.session.take(floor.people.heads[0])
    floor.session.lock()
    assert lock.window is not None
    return lock, lock.window


def test_nobody_signed_in_enters_nothing(floor: Floor) -> None:
    assert not floor.session.may_enter
    for action in ("report_logged", "incident_voided", "watch_logged"):
        assert refusal(floor.session.actor, action) is not None


def test_an_officer_signs_in_and_is_who_enters(floor: Floor, qtbot: QtBot) -> None:
    window = SignInWindow(floor.session)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(floor.session.changed):
        floor.sign(window.sides.parts["RUS"], "Head RUS")
    assert floor.session.actor.name == "Head RUS"
    assert refusal(floor.session.actor, "report_logged") is None
    assert floor.session.key_file("RUS") == floor.people.paths["RUS"].absolute()
    assert floor.session.key_file("TUR") is None


def test_whoever_signs_out_leaves_nobody(floor: Floor) -> None:
    floor.session.take(floor.people.heads[0])
    floor.session.sign_out()
    assert not floor.session.signed_in
    assert floor.session.actor.key is None


def test_an_exercise_takes_one_click_and_remembers_whom_one_plays(
    settings: Settings, tasks: Tasks, qtbot: QtBot
) -> None:
    with exercise_store(5) as store:
        session = DeskSession(store, tasks, settings)
        assert not session.signed_in
        window = SignInWindow(session)
        qtbot.addWidget(window)
        window.show()
        [chosen] = [each for each in window.findChildren(QPushButton) if each.text().startswith("A. Petrov")]
        with qtbot.waitSignal(session.changed):
            QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        assert session.actor == exercise_officer(store.profile, 1, "WATCH", session.station)
        assert DeskSession(store, tasks, settings).actor == session.actor


def test_a_locked_screen_covers_every_window_and_keeps_what_was_typed(floor: Floor, beside: QWidget) -> None:
    _lock(floor)
    [cover] = beside.findChildren(Cover)
    assert cover.geometry() == beside.rect()
    beside.resize(500, 400)
    assert cover.geometry() == beside.rect()
    assert beside.findChildren(QLineEdit)[0].text() == "a draft"


def test_neither_esc_nor_closing_opens_a_locked_screen(floor: Floor, beside: QWidget) -> None:
    _, window = _lock(floor)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    window.close()
    window.reject()
    assert window.isVisible()
    assert floor.session.is_locked
    assert beside.findChildren(Cover)


def test_the_same_officer_unlocks_with_their_password_and_finds_everything_as_it_was(
    floor: Floor, beside: QWidget, qtbot: QtBot
) -> None:
    _, window = _lock(floor)
    assert window.part is not None
    changed = []
    floor.session.changed.connect(lambda: changed.append(True))
    floor.sign(window.part, "", "not this one at all")
    qtbot.waitUntil(lambda: window.part is not None and window.part.error.wrong)
    assert floor.session.is_locked
    floor.session.take(floor.people.heads[0])
    assert floor.session.may_enter
    assert _locks() == []
    assert not [each for each in beside.findChildren(Cover) if each.isVisible()]
    assert changed == []


def test_another_officer_takes_a_locked_desk_over(floor: Floor, beside: QWidget, qtbot: QtBot) -> None:
    _, window = _lock(floor)
    with qtbot.waitSignal(floor.session.changed):
        floor.sign(window.sides.parts["RUS"], "Head RUS")
    assert floor.session.actor.name == "Head RUS"
    assert _locks() == []
    assert not [each for each in beside.findChildren(Cover) if each.isVisible()]


def test_the_screen_locks_after_the_minutes_of_the_settings_and_not_before(floor: Floor, beside: QWidget) -> None:
    lock = ScreenLock(floor.session)
    floor.session.take(floor.people.heads[0])
    lock.look()
    assert lock.window is None
    floor.session.settings.set("lock_minutes", 1)
    lock.idleness.slept(59)
    lock.look()
    assert lock.window is None
    lock.idleness.slept(2)
    lock.look()
    assert floor.session.is_locked
    assert beside.findChildren(Cover)


def test_a_hand_on_the_keyboard_keeps_the_screen_open(floor: Floor, beside: QWidget) -> None:
    lock = ScreenLock(floor.session)
    lock.idleness.slept(1000)
    handle = beside.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert lock.idleness.seconds() < 10


def test_nobody_and_an_exercise_are_not_locked(floor: Floor, settings: Settings, tasks: Tasks) -> None:
    floor.session.lock()
    assert not floor.session.is_locked
    with exercise_store(5) as store:
        session = DeskSession(store, tasks, settings)
        session.take(exercise_officer(store.profile, 0, "WATCH", session.station))
        session.lock()
        assert not session.is_locked
