"""The one state of the window: who asks is answered, once, and every step can be taken back."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.workspace import HOME, Workspace
from models.filter import Filter
from models.period import DAY, Period
from models.reading import read_columns
from tests.models.invented import NOW, exercise_store

FIRE, AIR = Filter(classes=frozenset("F")), Filter(classes=frozenset("A"))


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[Workspace]:
    with exercise_store(120) as store:
        space = Workspace(store, lambda: NOW, qapp)
        space.take(read_columns(store))
        space.set_filter(Filter())
        yield space


def test_another_question_gives_another_answer_and_says_so(workspace: Workspace, qtbot: QtBot) -> None:
    before = workspace.answer.n
    with qtbot.waitSignal(workspace.answer_changed):
        workspace.set_filter(FIRE)
    assert 0 < workspace.answer.n < before


def test_the_same_question_again_is_silence(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(FIRE)
    with qtbot.assertNotEmitted(workspace.answer_changed), qtbot.assertNotEmitted(workspace.history_changed):
        workspace.set_filter(Filter(classes=frozenset("F")))


def test_back_and_forward_lead_through_the_questions_asked(workspace: Workspace) -> None:
    start = workspace.filter
    workspace.set_filter(FIRE)
    workspace.set_filter(AIR)
    workspace.back()
    assert workspace.filter == FIRE
    workspace.back()
    assert workspace.filter == start
    workspace.back()
    assert workspace.filter == HOME
    assert not workspace.can_go_back
    workspace.forward()
    workspace.forward()
    workspace.forward()
    assert workspace.filter == AIR
    assert not workspace.can_go_forward


def test_a_new_question_after_going_back_forgets_the_way_forward(workspace: Workspace) -> None:
    workspace.set_filter(FIRE)
    workspace.back()
    workspace.set_filter(AIR)
    assert not workspace.can_go_forward


def test_dragging_answers_on_the_way_but_leaves_one_step_in_the_history(workspace: Workspace) -> None:
    start = workspace.filter
    answers = []
    for days in (9, 6, 3):
        workspace.change(period=Period("between", NOW - days * DAY, NOW), passing=True)
        answers.append(workspace.answer.n)
    workspace.change(period=Period("between", NOW - 3 * DAY, NOW))
    assert answers == sorted(answers, reverse=True)
    workspace.back()
    assert workspace.filter == start


def test_choosing_an_incident_survives_another_filter(workspace: Workspace) -> None:
    row = int(workspace.answer.rows[3])
    workspace.choose(row)
    workspace.set_filter(Filter(text="no such words"))
    assert workspace.answer.n == 0
    assert workspace.selected_row == row


def test_choosing_the_same_incident_twice_is_silence(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.choose(4)
    with qtbot.assertNotEmitted(workspace.selection_changed):
        workspace.choose(4)


def test_the_choice_stays_with_its_incident_when_the_record_is_read_anew(workspace: Workspace) -> None:
    workspace.choose(5)
    serial = workspace.columns.serial(5)
    workspace.reload()
    assert workspace.selected_row is not None
    assert workspace.columns.serial(workspace.selected_row) == serial


def test_words_are_found_whatever_their_case_and_diacritics(workspace: Workspace) -> None:
    serial = workspace.columns.serial(7)
    workspace.set_filter(
        Filter(text=serial.lower(), statuses=frozenset(workspace.columns.codes("status", workspace.profile)))
    )
    assert [workspace.columns.serial(int(row)) for row in workspace.answer.rows] == [serial]
    workspace.set_filter(Filter(text="İHA GORUNTUSU"))
    assert workspace.answer.n > 0


def test_time_passing_moves_a_relative_period(qtbot: QtBot) -> None:
    now = [NOW]
    with exercise_store(120) as store:
        space = Workspace(store, lambda: now[0])
        space.take(read_columns(store))
        space.set_filter(Filter(period=Period("7d")))
        before = space.answer.n
        now[0] += 30 * DAY
        with qtbot.waitSignal(space.answer_changed):
            space.tick()
        assert before > 0
        assert space.answer.n == 0
