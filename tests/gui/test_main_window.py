"""The whole window as its user meets it: panels in step, a choice that is everywhere, a layout that comes back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS
from gui.desk import Desk, actor
from gui.dialogs.all_actions import AllActions
from gui.i18n import LANGUAGES, install
from gui.main_window import MainWindow
from gui.palette import THEMES
from gui.program import new_desk
from gui.settings import Settings
from gui.widgets.band import Band
from models.edits.incidents import correct_incident, read_fields, void_incident
from models.exercise.people import exercise_officer
from models.filter import Filter
from models.journal import history
from models.period import Period
from models.profile import load_profile
from models.store import Store
from tests.gui.people.seats import take_seat
from tests.models.invented import NOW, exercise_store


@pytest.fixture
def store() -> Iterator[Store]:
    with exercise_store(200) as made:
        yield made


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, store: Store) -> Iterator[Desk]:  # noqa: ARG001  # closed after it
    made = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    made.clock = lambda: NOW
    yield made
    made.close()
    if made.window is not None:
        made.window.close()
    install(qapp, "en")
    made.theme.choose(name="light", scale=1.0)
    made.theme.apply(qapp)


def shown(desk: Desk, store: Store, qtbot: QtBot) -> MainWindow:
    """The window on a store, with its incidents read."""
    desk.show_store(store)
    take_seat(desk)
    workspace = desk.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.columns.n > 0)
    workspace.set_filter(Filter(period=Period("any")))
    assert isinstance(desk.window, MainWindow)
    return desk.window


def test_an_incident_chosen_in_the_list_is_chosen_everywhere(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    window.panels.list.table.setFocus()
    QTest.keyClick(window.panels.list.table, Qt.Key.Key_Down)
    row = window.workspace.selected_row
    assert row is not None
    assert window.panels.list.model.rows[window.panels.list.table.currentIndex().row()] == row
    assert window.workspace.columns.serial(row) in window.panels.details.title.serial.text()


def test_the_keys_that_step_go_through_the_list_from_anywhere(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    window.doable["next_incident"].trigger()
    first = window.workspace.selected_row
    window.doable["next_incident"].trigger()
    second = window.workspace.selected_row
    window.doable["previous_incident"].trigger()
    assert first != second
    assert window.workspace.selected_row == first


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
@pytest.mark.parametrize("theme", THEMES)
def test_every_language_in_every_theme_shows_the_same_question_and_choice(
    desk: Desk, store: Store, qtbot: QtBot, code: str, theme: str
) -> None:
    window = shown(desk, store, qtbot)
    window.workspace.set_filter(Filter(classes=frozenset("F")))
    window.workspace.choose(int(window.workspace.answer.rows[0]))
    serial = window.workspace.columns.serial(int(window.workspace.answer.rows[0]))
    desk.choose_look(name=theme)
    desk.choose_language(code)
    other = desk.window
    assert isinstance(other, MainWindow)
    assert other.workspace.filter == Filter(classes=frozenset("F"))
    assert serial in other.panels.details.title.serial.text()
    assert len(other.panels.list.model.rows) == other.workspace.answer.n


def test_where_the_panels_stand_is_remembered(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    window.resize(1400, 900)
    window.docks["charts"].hide()
    desk.choose_language("tr")
    other = desk.window
    assert isinstance(other, MainWindow)
    assert not other.docks["charts"].isVisibleTo(other)
    other.doable["reset_layout"].trigger()
    assert other.docks["charts"].isVisibleTo(other)


def test_every_action_has_a_handler_a_menu_and_keys_of_its_own(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    keys = [each.keys for each in ACTIONS if each.keys]
    assert len(keys) == len(set(keys))
    assert {each.name for each in ACTIONS} == set(window.doable)
    for each in ACTIONS:
        assert window.doable[each.name] in window.menus[each.menu].actions()


def test_what_cannot_be_done_now_says_why(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    window.workspace.choose(None)
    correct = window.doable["correct_incident"]
    assert not correct.isEnabled()
    assert correct.toolTip()
    window.workspace.choose(int(window.workspace.answer.rows[0]))
    assert correct.isEnabled()


def test_an_exercise_says_so_on_the_window_and_live_data_does_not(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    assert desk.create(tmp_path / "live.twdb", "default")
    assert isinstance(desk.window, MainWindow)
    assert not any(band.exercise for band in desk.window.findChildren(Band))
    with exercise_store(5) as store:
        window = shown(desk, store, qtbot)
        assert any(band.exercise for band in window.findChildren(Band))
        assert "EXERCISE" in window.windowTitle()
        desk.close()


def test_an_officers_own_last_step_is_undone_from_the_menu_and_kept_in_the_history(
    desk: Desk, store: Store, qtbot: QtBot
) -> None:
    window = shown(desk, store, qtbot)
    record = window.workspace.columns.id_of(int(window.workspace.answer.rows[0]))
    with store.reading() as session:
        before, revision = read_fields(session, record)
    me = actor(desk)
    correct_incident(
        store, me, record, replace(before, damage=4 if before.damage != 4 else 3), "seen", revision=revision
    )
    with qtbot.waitSignal(window.workspace.record_changed):
        window.doable["undo"].trigger()
    with store.reading() as session:
        assert read_fields(session, record)[0] == before
        assert len(history(session, record)) >= 3


def test_nothing_to_undo_is_said_and_the_window_lives_on(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    take_seat(desk, role="LIAISON")
    window.doable["undo"].trigger()
    told = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert told
    told[0].close()


def test_anything_can_be_found_by_a_part_of_its_name(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    window.workspace.set_filter(Filter(classes=frozenset("F")))
    finder = AllActions(window.doable, desk.theme, window)
    qtbot.addWidget(finder)
    QTest.keyClicks(finder.field, "everything")
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert window.workspace.filter == Filter()


def test_an_empty_centre_offers_what_to_begin_with(desk: Desk, qtbot: QtBot) -> None:
    with Store.scratch(load_profile("default")) as empty:
        with qtbot.waitSignal(desk.tasks.ended):
            desk.show_store(empty)
        assert isinstance(desk.window, MainWindow)
        offered = desk.window.panels.list.nothing.page.findChildren(QPushButton)
        assert [each.text() for each in offered] == ["New source report…", "Import…", "Exercise…"]
        desk.close()


def test_a_void_incident_is_offered_no_change(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    window.doable["next_incident"].trigger()
    row = window.workspace.selected_row
    assert row is not None
    assert window.doable["void_incident"].isEnabled()
    left, right = (exercise_officer(store.profile, side, "WATCH", "station 1") for side in (0, 1))
    void_incident(store, (left, right), window.workspace.columns.id_of(row), "Entered twice")
    window.workspace.reload()
    assert not window.doable["void_incident"].isEnabled()
    assert "void" in window.doable["correct_incident"].toolTip()


def test_a_name_that_no_action_has_is_said_so(desk: Desk, store: Store, qtbot: QtBot) -> None:
    window = shown(desk, store, qtbot)
    finder = AllActions(window.doable, desk.theme, window)
    qtbot.addWidget(finder)
    QTest.keyClicks(finder.field, "zzz")
    assert [finder.list.item(at).text() for at in range(finder.list.count())] == ["Nothing is called so"]
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert finder.isVisibleTo(window) == finder.isVisible()
