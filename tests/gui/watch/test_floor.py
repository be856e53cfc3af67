"""The watch from the window of the watch floor: the key of a task, and a handover from the menu to the receipt."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.entry.window import close_all
from gui.journal.receipt_window import ReceiptWindow
from gui.main_window import MainWindow
from gui.people.second import TwoPeopleBox
from gui.program import new_desk
from gui.settings import Settings
from gui.watch.handover_window import HandoverWindow
from gui.watch.task_form import TaskWindow
from models.edits.checkpoints import last_receipt
from models.edits.watches import running_watch
from models.filter import Filter
from tests.gui.people.seats import take_seat
from tests.models.invented import NOW, exercise_store

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    desk = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    desk.clock = lambda: NOW
    with exercise_store(60) as store:
        desk.show_store(store)
        take_seat(desk)
        workspace, shown = desk.workspace, desk.window
        assert workspace is not None
        assert isinstance(shown, MainWindow)
        qtbot.waitUntil(lambda: workspace.columns.n > 0)
        workspace.set_filter(Filter())
        yield shown
        close_all()
        desk.close()
        if desk.window is not None:
            desk.window.close()


def _task_windows() -> list[TaskWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, TaskWindow) and each.isVisible()]


def _choose_unverified(window: MainWindow) -> None:
    columns, profile = window.workspace.columns, window.workspace.profile
    statuses = columns.codes("status", profile)
    row = next(row for row in range(columns.n) if statuses[int(columns.status[row])] in ("10", "20"))
    window.workspace.choose(row)


def _press(window: MainWindow, widget: QWidget) -> None:
    window.activateWindow()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(widget, Qt.Key.Key_T)


@pytest.mark.parametrize("panel", ["list", "map"])
def test_t_begins_a_task_for_the_chosen_incident(window: MainWindow, qtbot: QtBot, panel: str) -> None:
    _choose_unverified(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    _press(window, window.panels.list.table if panel == "list" else window.panels.map.canvas)
    (task,) = _task_windows()
    row = window.workspace.selected_row
    assert row is not None
    assert window.workspace.columns.serial(row) in [label.text() for label in task.findChildren(QLabel)]


def test_a_t_that_is_typed_is_a_letter(window: MainWindow, qtbot: QtBot) -> None:
    _choose_unverified(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    box = window.panels.filter_bar.findChildren(QLineEdit)[0]
    _press(window, box)
    qtbot.waitUntil(lambda: window.workspace.filter.text == "t")
    assert _task_windows() == []


def test_without_a_choice_the_action_says_what_is_missing(window: MainWindow) -> None:
    window.workspace.choose(None)
    action = window.doable["add_task"]
    assert not action.isEnabled()
    assert "Choose one" in action.toolTip()


def _shown(kind: type[W]) -> W:
    return next(each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible())


def test_a_handover_goes_from_the_menu_through_the_box_of_two_to_the_receipt(window: MainWindow, qtbot: QtBot) -> None:
    window.doable["hand_over"].trigger()
    handover = _shown(HandoverWindow)
    handover.left.name(["B. Yılmaz"])
    handover.right.name(["D. Orlov"])

    def petrov_joins() -> None:
        part = _shown(TwoPeopleBox).parts["RUS"]
        QTest.keyClicks(part.officer, "A. Petrov")
        part.sign()

    QTimer.singleShot(0, petrov_joins)
    with qtbot.waitSignal(handover.signed):
        handover.button.click()
    qtbot.waitUntil(lambda: any(isinstance(each, ReceiptWindow) for each in QApplication.topLevelWidgets()))
    store = window.workspace.store
    with store.reading() as session:
        receipt, running = last_receipt(session), running_watch(session)
    assert receipt is not None
    assert running is not None
    assert running.officers_left == "B. Yılmaz"
    qtbot.waitUntil(lambda: not window.desk.tasks.busy)
    assert "TUR B. Yılmaz · RUS D. Orlov" in [label.text() for label in window.status.findChildren(QLabel)]
