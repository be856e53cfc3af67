"""The filter bar: it says what is asked and how many answer, and each clause can be changed alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.filters.bookmarks import NameForm, rename_filter
from gui.filters.filter_bar import ActionButton, FilterBar
from gui.filters.popover import ClausePopover
from gui.filters.sentence_box import ClauseButton, shared_widths
from gui.icons import icon
from gui.theme import Theme
from gui.workspace import Workspace
from models.edits.saved_filters import save_filter, saved_filters
from models.filter import Filter
from models.period import Period
from models.profile import load_profile
from models.reading import read_columns
from models.sentence import clauses
from models.store import Store
from models.text import ENGLISH, Problem
from tests.models.invented import NOW, exercise_store

ASKED = Filter(period=Period("30d"), classes=frozenset("FA"), sectors=frozenset({"NORTH"}))


@pytest.fixture
def own_workspace(look: Theme, qapp: QApplication) -> Iterator[Workspace]:  # noqa: ARG001  # the look comes first
    with exercise_store(40) as store:
        space = Workspace(store, lambda: NOW, qapp)
        space.take(read_columns(store))
        yield space


def _bar(workspace: Workspace, look: Theme, qtbot: QtBot, width: int = 1400) -> FilterBar:
    bar = FilterBar(workspace, look)
    qtbot.addWidget(bar)
    bar.resize(width, 42)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def _said(bar: FilterBar) -> list[str]:
    shown = [button for button in bar.sentence.findChildren(ClauseButton) if button.isVisible()]
    return [button.text() for button in sorted(shown, key=lambda button: button.x())]


def test_the_bar_says_the_sentence_and_the_count(workspace: Workspace, look: Theme, qtbot: QtBot) -> None:
    bar = _bar(workspace, look, qtbot)
    everything = workspace.answer.n
    workspace.set_filter(ASKED)
    said = _said(bar)
    assert [part.text for part in clauses(ASKED, workspace.profile, ENGLISH)] == said[: said.index("+ add")]
    assert bar.count.text() == str(workspace.answer.n)
    assert bar.of.text() == f"of {everything} incidents"


def test_removing_a_clause_leaves_the_others(workspace: Workspace, look: Theme, qtbot: QtBot) -> None:
    bar = _bar(workspace, look, qtbot)
    workspace.set_filter(ASKED)
    popover = bar.open_clause("sectors")
    assert isinstance(popover, ClausePopover)
    popover.remove.click()
    assert workspace.filter == Filter(period=ASKED.period, classes=ASKED.classes)


def test_a_narrow_bar_gives_up_the_counting_rule_before_a_clause(
    workspace: Workspace, look: Theme, qtbot: QtBot
) -> None:
    workspace.set_filter(ASKED)
    bar = _bar(workspace, look, qtbot, 1600)
    assert any(text.startswith("counting rule") for text in _said(bar))
    bar.resize(800, 42)
    assert not any(text.startswith("counting rule") for text in _said(bar))
    assert any("North" in text for text in _said(bar))


@given(wanted=st.lists(st.integers(10, 400), max_size=9), room=st.integers(0, 1500), least=st.integers(20, 80))
def test_clauses_share_the_room_and_short_ones_stay_whole(wanted: list[int], room: int, least: int) -> None:
    widths = shared_widths(wanted, room, least)
    assert sum(widths) <= room
    assert all(0 <= given_ <= asked for given_, asked in zip(widths, wanted, strict=True))
    if sum(wanted) <= room:
        assert widths == wanted
    cut = [given_ for given_, asked in zip(widths, wanted, strict=True) if 0 < given_ < asked]
    if cut and all(widths):
        assert max(widths) - min(cut) <= 1


def test_words_are_asked_when_the_hand_rests_and_stand_in_the_history_once(
    workspace: Workspace, look: Theme, qtbot: QtBot
) -> None:
    bar = _bar(workspace, look, qtbot)
    workspace.set_filter(ASKED)
    with qtbot.waitSignal(workspace.answer_changed):
        QTest.keyClicks(bar.search, "north")
    assert workspace.filter.text == "north"
    QTest.keyClick(bar.search, Qt.Key.Key_Return)
    workspace.back()
    assert workspace.filter == ASKED
    assert bar.search.text() == ""


def test_esc_empties_the_search(workspace: Workspace, look: Theme, qtbot: QtBot) -> None:
    bar = _bar(workspace, look, qtbot)
    workspace.change(text="tartar")
    assert bar.search.text() == "tartar"
    QTest.keyClick(bar.search, Qt.Key.Key_Escape)
    assert workspace.filter.text == ""


def test_back_and_forward_are_open_only_where_they_lead(workspace: Workspace, look: Theme, qtbot: QtBot) -> None:
    bar = _bar(workspace, look, qtbot)
    workspace.set_filter(ASKED)
    assert bar.back.isEnabled()
    assert not bar.forward.isEnabled()
    assert bar.forward.toolTip() == "No filter was asked after this one."
    bar.back.click()
    assert bar.forward.isEnabled()
    bar.forward.click()
    assert workspace.filter == ASKED


def test_a_saved_filter_is_asked_again_by_its_name(own_workspace: Workspace, look: Theme, qtbot: QtBot) -> None:
    bar = _bar(own_workspace, look, qtbot)
    own_workspace.set_filter(ASKED)
    bar.save_filter()
    form = bar.findChild(NameForm)
    assert form is not None
    QTest.keyClicks(form.name, "Night shift")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    own_workspace.set_filter(Filter())
    bar.bookmarks.fill()
    action = next(each for each in bar.bookmarks.menu.actions() if each.text() == "Night shift")
    action.trigger()
    assert own_workspace.filter == ASKED


def test_a_saved_filter_can_have_another_name_but_not_one_that_is_taken(
    own_workspace: Workspace, look: Theme, qtbot: QtBot
) -> None:
    bar = _bar(own_workspace, look, qtbot)
    for name in ("one", "two"):
        bar.bookmarks.save()
        form = bar.findChildren(NameForm)[-1]
        form.name.setText(name)
        QTest.keyClick(form.name, Qt.Key.Key_Return)
    rename_filter(own_workspace, "one", "three")
    assert set(saved_filters(own_workspace.store)) == {"two", "three"}
    with pytest.raises(Problem, match="two"):
        rename_filter(own_workspace, "three", "two")


def test_a_filter_without_a_name_is_not_saved_and_the_form_says_why(
    own_workspace: Workspace, look: Theme, qtbot: QtBot
) -> None:
    bar = _bar(own_workspace, look, qtbot)
    bar.save_filter()
    form = bar.findChild(NameForm)
    assert form is not None
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert form.wrong.isVisible()
    assert not saved_filters(own_workspace.store)


def test_a_button_is_open_as_long_as_its_action_is(look: Theme, qtbot: QtBot) -> None:
    action = QAction("Report")
    button = ActionButton(action, look)
    qtbot.addWidget(button)
    with qtbot.waitSignal(action.triggered):
        button.click()
    whole = button.toolTip()
    action.setEnabled(False)
    action.setToolTip("This database is open for reading only.")
    assert not button.isEnabled()
    assert button.toolTip() == "This database is open for reading only."
    action.setEnabled(True)
    assert button.toolTip() == whole


def test_saved_filters_of_a_database_open_for_reading_are_asked_but_not_changed(
    look: Theme, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "centre.twdb"
    with Store.create(path, load_profile("default")) as store:
        save_filter(store, "Night shift", ASKED.to_json())
    with Store.open(path, read_only=True) as store:
        bar = _bar(Workspace(store, lambda: NOW, qapp), look, qtbot)
        bar.bookmarks.fill()
        entries = {each.text(): each for each in bar.bookmarks.menu.actions() if each.text()}
        assert [name for name, each in entries.items() if each.isEnabled()] == ["Night shift"]
        assert all(each.isEnabled() or "reading only" in each.toolTip() for each in entries.values())


def test_the_bar_says_why_the_total_is_less_than_the_record(workspace: Workspace, look: Theme, qtbot: QtBot) -> None:
    bar = _bar(workspace, look, qtbot)
    assert f"of {workspace.columns.n} " not in bar.of.text()
    assert bar.of.toolTip().splitlines()[-1].startswith(f"{workspace.columns.n} are on record")


def test_a_very_narrow_bar_keeps_the_count_and_gives_up_the_total(
    workspace: Workspace, look: Theme, qtbot: QtBot
) -> None:
    bar = _bar(workspace, look, qtbot, 560)
    assert not bar.of.isVisible()
    assert bar.count.isVisible()
    assert bar.sentence.geometry().right() < bar.count.geometry().left()


def test_the_counting_rule_leaves_first_then_the_words_of_the_buttons_then_the_total(
    workspace: Workspace, look: Theme, qtbot: QtBot
) -> None:
    action = QAction(icon("plus"), "New source report", None)
    bar = FilterBar(workspace, look, [action])
    qtbot.addWidget(bar)
    bar.show()
    [rule] = [each for each in bar.sentence.findChildren(ClauseButton) if each.text().startswith("counting rule")]
    [button] = bar.findChildren(ActionButton)
    left = []
    for width in range(1600, 500, -10):
        bar.resize(width, bar.height())
        assert bar.sentence.geometry().right() < bar.count.geometry().left()
        gone = {"rule": not rule.isVisible(), "words": not button.text(), "total": not bar.of.isVisible()}
        left += [name for name, is_gone in gone.items() if is_gone and name not in left]
    assert left == ["rule", "words", "total"]
