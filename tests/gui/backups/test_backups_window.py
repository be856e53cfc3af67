"""Backups in the window: made by themselves when due, waited for when the stick is out, and restored by both sides."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.backups.schedule import BackupSchedule
from gui.backups.window import AskTwo, BackupsWindow
from gui.desk import Desk
from gui.program import new_desk
from gui.settings import Settings
from models.edits.acting import Who
from models.exercise.people import exercise_officer
from models.period import HOUR
from models.profile import load_profile
from models.store import Store
from models.store.rotation import backups_in
from tests.models.invented import NOW


@pytest.fixture
def desk(qapp: QApplication, settings: Settings, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A desk with a centre that is no exercise."""
    desk = new_desk(qapp, settings)
    desk.clock = lambda: NOW
    with qtbot.waitSignal(desk.tasks.ended, timeout=20_000):
        desk.show_store(Store.create(tmp_path / "centre.twdb", load_profile("default")))
    yield desk
    desk.close()
    assert desk.window is not None
    desk.window.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A stick for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def _look(desk: Desk, qtbot: QtBot) -> BackupSchedule:
    with _work(desk, qtbot, "scheduled backup"):
        desk.backups.look()
    return desk.backups


def _work(desk: Desk, qtbot: QtBot, subject: str) -> AbstractContextManager[object]:
    """Wait for the end of the work on a subject that is begun inside."""
    done: AbstractContextManager[object] = qtbot.waitSignal(
        desk.tasks.ended, check_params_cb=lambda ended: ended == subject
    )
    return done


def _made(desk: Desk, stick: Path) -> int:
    assert desk.workspace is not None
    return len(backups_in(stick, desk.workspace.store.path))


def test_a_backup_is_made_when_one_is_due_and_not_before(desk: Desk, stick: Path, qtbot: QtBot) -> None:
    desk.settings.set("backup_folder", str(stick))
    desk.settings.set("backup_hours", 6)
    assert _look(desk, qtbot).standing.last == NOW
    for hours, made in ((5, 1), (6, 2)):
        desk.clock = lambda hours=hours: NOW + hours * HOUR  # type: ignore[misc]  # the loop's own value
        if made == _made(desk, stick):
            desk.backups.look()
            assert not desk.tasks.is_running("scheduled backup")
        else:
            _look(desk, qtbot)
        assert _made(desk, stick) == made


def test_a_clock_that_was_set_back_does_not_stop_the_backups(desk: Desk, stick: Path, qtbot: QtBot) -> None:
    desk.settings.set("backup_folder", str(stick))
    _look(desk, qtbot)
    desk.clock = lambda: NOW - 48 * HOUR
    _look(desk, qtbot)
    assert _made(desk, stick) == 2


def test_a_stick_that_is_out_is_said_and_waited_for(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "not yet"
    desk.settings.set("backup_folder", str(folder))
    desk.backups.look()
    trouble = desk.backups.standing.trouble
    assert trouble is not None
    assert "not yet" in trouble.say()
    folder.mkdir()
    assert _look(desk, qtbot).standing.trouble is None
    assert _made(desk, folder) == 1


def test_no_folder_no_backup_and_the_window_says_what_to_choose(desk: Desk, qtbot: QtBot) -> None:
    window = _window(desk, qtbot, lambda _store: None)
    assert not window.make.isEnabled()
    assert "stick" in window.note.text()


def test_a_backup_made_by_hand_is_listed_and_restored_into_a_new_file(
    desk: Desk, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    asked: list[Path] = []
    officer = exercise_officer(load_profile("default"), 0, "HEAD", "station 1")

    def ask(store: Store) -> Who:
        asked.append(store.path)
        return officer

    desk.settings.set("backup_hours", 0)
    window = _window(desk, qtbot, ask)
    window.take_folder(stick)
    with _work(desk, qtbot, "backup"):
        window.back_up()
    assert window.list.count() == 1
    window.list.setCurrentRow(0)
    chosen = window.chosen
    assert chosen is not None
    target = tmp_path / "restored.twdb"
    with _work(desk, qtbot, "backup"):
        window.restore(chosen.path, target)
    assert asked == [chosen.path]
    with Store.open(target) as restored:
        assert restored.profile.code == "JMC"


def test_a_restore_nobody_agrees_to_makes_no_file(desk: Desk, stick: Path, tmp_path: Path, qtbot: QtBot) -> None:
    desk.settings.set("backup_hours", 0)
    window = _window(desk, qtbot, lambda _store: None)
    window.take_folder(stick)
    with _work(desk, qtbot, "backup"):
        window.back_up()
    window.list.setCurrentRow(0)
    assert window.chosen is not None
    window.restore(window.chosen.path, tmp_path / "restored.twdb")
    assert not (tmp_path / "restored.twdb").exists()


def _window(desk: Desk, qtbot: QtBot, ask: AskTwo) -> BackupsWindow:
    assert desk.workspace is not None
    look = (desk.theme, desk.tasks, desk.settings)
    window = BackupsWindow(desk.workspace, look, desk.backups, ask)
    qtbot.addWidget(window)
    window.show()
    return window
