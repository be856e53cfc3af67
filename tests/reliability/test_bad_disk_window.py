"""A full disk in the window: the officer reads what happened where they type, and goes on when there is room again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.entry.watch_log import LogLineWindow
from gui.main_window import MainWindow
from gui.program import new_desk
from gui.settings import Settings
from models.edits.drafts import drafts
from models.entry.log_lines import read_lines
from models.filter import Filter
from models.journal import verify_chain
from models.store import Store
from tests.gui.people.seats import take_seat
from tests.models.invented import NOW, exercise_store
from tests.reliability.bad_disk import FAILURES, BadDisk
from tests.reliability.vfs import watched


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """The program with its window, on a centre of 40 incidents."""
    made = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    made.clock = lambda: NOW
    yield made
    made.close()
    if made.window is not None:
        made.window.close()


def _form(window: MainWindow) -> LogLineWindow:
    window.doable["log_line"].trigger()
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, LogLineWindow) and each.isVisible()]
    return shown[0]


def _lines(store: Store) -> list[str]:
    steps = read_lines(store, "Road closed", None)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return [line.known for line in end.value]


@pytest.mark.parametrize(("failing", "says"), [("the disk is full", "is full"), ("a sync fails", "could not be")])
def test_on_a_bad_disk_the_window_says_so_and_takes_the_line_later(
    desk: Desk, failing: str, says: str, qtbot: QtBot
) -> None:
    what, failure = FAILURES[failing]
    disk = BadDisk(what, failure, number=10**9)
    with watched(disk):
        store = exercise_store(40)
        desk.show_store(store)
        take_seat(desk)
        workspace, window = desk.workspace, desk.window
        assert workspace is not None
        assert isinstance(window, MainWindow)
        qtbot.waitUntil(lambda: workspace.columns.n > 0)
        workspace.set_filter(Filter())
        form = _form(window)
        form.take("known", "Road closed.")
        disk.number = 1
        form.enter()
        qtbot.waitUntil(lambda: says in form.foot.why.text())
        assert form.foot.why.height() >= form.foot.why.heightForWidth(form.foot.why.width())  # it is read whole
        form.keep()
        assert says in form.draft_note.text()
        assert (window.isVisible(), form.isVisible(), _lines(store)) == (True, True, [])
        assert workspace.columns.n > 0
        disk.mend()
        form.keep()
        assert [draft.body for draft in drafts(store, form.actor.station)] == [form.body()]
        with qtbot.waitSignal(workspace.record_changed):
            form.enter()
        assert _lines(store) == ["Road closed."]
        with store.reading() as session:
            assert verify_chain(session).fault is None
        desk.close()  # the work behind the screen ends while the disk is still watched
