"""Where room is short: a small screen, large letters, a long-winded language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.i18n import install
from gui.main_window import MainWindow
from gui.program import new_desk
from gui.settings import Settings
from tests.models.invented import exercise_store


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    yield made
    made.close()
    if made.window is not None:
        made.window.close()
    install(qapp, "en")
    made.theme.choose(name="light", scale=1.0)
    made.theme.apply(qapp)


@pytest.mark.parametrize(("language", "scale"), [("en", 2.0), ("ru", 1.5), ("ru", 2.0), ("tr", 2.0)])
def test_the_window_fits_a_screen_of_1600_by_1000_in_every_size_and_language(
    desk: Desk, qtbot: QtBot, language: str, scale: float
) -> None:
    desk.choose_language(language)
    desk.choose_look(scale=scale)
    with exercise_store(60) as store:
        with qtbot.waitSignal(desk.tasks.ended):
            desk.show_store(store)
        window = desk.window
        assert isinstance(window, MainWindow)
        assert window.minimumSizeHint().width() <= 1600
        assert window.minimumSizeHint().height() <= 1000
        window.resize(1600, 960)
        window.panels.list.step(1)
        title = window.panels.details.title
        assert title.serial.width() >= title.serial.sizeHint().width()
