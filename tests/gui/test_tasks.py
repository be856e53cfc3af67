"""Work behind the screen: it comes back, the newest wins, it can be stopped, and its errors are heard."""

import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.tasks import Tasks
from models.text import Problem


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks(qapp)
    yield made
    made.wait()


def test_the_result_comes_back_on_the_screens_own_thread(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[tuple[int, bool]] = []
    here = threading.get_ident()
    with qtbot.waitSignal(tasks.ended):
        tasks.run("sum", lambda: 6 * 7, lambda result: heard.append((result, threading.get_ident() == here)))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(42, True)]


def test_steps_are_reported_and_the_last_word_is_the_result(tasks: Tasks, qtbot: QtBot) -> None:
    def work() -> Generator[tuple[int, int], None, str]:
        yield 1, 2
        yield 2, 2
        return "whole"

    heard: list[str] = []
    steps: list[tuple[str, int, int]] = []
    tasks.progressed.connect(lambda *step: steps.append(step))
    tasks.run("import", work, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["whole"]
    assert steps == [("import", 1, 2), ("import", 2, 2)]


def test_the_newest_work_on_a_subject_wins(tasks: Tasks, qtbot: QtBot) -> None:
    gate = threading.Event()
    heard: list[str] = []

    def slow() -> str:
        gate.wait(5)
        return "old"

    tasks.run("map", slow, heard.append)
    tasks.run("map", lambda: "new", heard.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    tasks.wait()
    qtbot.waitUntil(lambda: not tasks.is_running("map"))
    assert heard == ["new"]


def test_cancelled_work_stops_at_its_next_step_and_says_that_it_did(tasks: Tasks, qtbot: QtBot) -> None:
    begun, gate, cleaned = threading.Event(), threading.Event(), threading.Event()

    def endless() -> Generator[tuple[int, int], None, None]:
        try:
            while True:
                begun.set()
                gate.wait(5)
                yield 1, 2
        finally:
            cleaned.set()

    outcome: list[BaseException | None] = []
    done: list[None] = []
    tasks.run("import", endless, done.append, outcome.append)
    assert begun.wait(5)
    tasks.cancel("import")
    gate.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert (outcome, done) == ([None], [])
    assert cleaned.is_set()


def test_an_error_of_the_work_is_heard_in_one_place(tasks: Tasks, qtbot: QtBot) -> None:
    def work() -> None:
        raise Problem("The stick is full.")

    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run("export", work, lambda _: pytest.fail("it failed"))
    assert str(failed.args[0]) == "The stick is full."
    assert not tasks.is_running("export")


def test_who_asks_for_the_error_gets_it_instead(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[BaseException | None] = []
    with qtbot.assertNotEmitted(tasks.failed):
        tasks.run("export", lambda: 1 // 0, lambda _: pytest.fail("it failed"), heard.append)
        qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ZeroDivisionError)


def test_work_that_was_finished_before_it_could_be_stopped_counts_as_done(tasks: Tasks, qtbot: QtBot) -> None:
    begun, gate = threading.Event(), threading.Event()

    def commit() -> str:
        begun.set()
        gate.wait(5)
        return "committed"

    heard: list[str] = []
    tasks.run("import", commit, heard.append, lambda _: pytest.fail("it was done"))
    assert begun.wait(5)
    tasks.cancel("import")
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["committed"]


def test_an_error_of_work_that_nobody_waits_for_any_more_is_not_shown(tasks: Tasks, qtbot: QtBot) -> None:
    begun, gate = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        gate.wait(5)
        raise Problem("The database was closed.")

    outcome: list[BaseException | None] = []
    tasks.run("record", work, lambda _: pytest.fail("it failed"), outcome.append)
    assert begun.wait(5)
    tasks.cancel("record")
    with qtbot.assertNotEmitted(tasks.failed):
        gate.set()
        qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == [None]
