"""Telling an officer that something went wrong: once, in plain text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gui.errors import show_problem
from models.text import Problem


def _boxes() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    for box in _boxes():
        box.close()


def test_what_is_on_the_screen_already_is_not_said_twice(window: QWidget) -> None:
    for name in ("stick", "stick", "disk"):
        show_problem(Problem("{name} is gone.", name=name), window)
    assert sorted(box.property("text") for box in _boxes()) == ["disk is gone.", "stick is gone."]


def test_what_was_read_and_closed_is_said_again(window: QWidget) -> None:
    show_problem(Problem("The disk is full."), window)
    _boxes()[0].close()
    show_problem(Problem("The disk is full."), window)
    assert len(_boxes()) == 1


def test_a_problem_is_shown_letter_by_letter(window: QWidget) -> None:
    show_problem(Problem("{name} is gone.", name="<b>VERIFIED</b>"), window)
    assert [box.property("textFormat") for box in _boxes()] == [Qt.TextFormat.PlainText]
