"""What the centre monitors, on the screen: read by everybody, changed by both sides with a reason, at once in force."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.centre.tab import CentreTab
from gui.centre.window import CentreWindow
from gui.desk import Desk
from gui.entry.window import close_all
from gui.i18n import install
from gui.main_window import MainWindow
from gui.mandate import days_said, days_short
from gui.program import new_desk
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme, theme
from gui.workspace import Workspace
from models.edits.centre import MandateFields, change_mandate
from models.exercise.people import exercise_officer
from models.journal import Actor, Entry
from models.profile import load_profile
from models.reading import read_columns
from models.store import Store
from tests.models.invented import NOW, exercise_store

PROFILE = load_profile("default")
KAYA, SOKOLOV = (exercise_officer(PROFILE, side, "HEAD", "station 1") for side in (0, 1))
DEMIR = exercise_officer(PROFILE, 0, "WATCH", "station 1")


class Office:
    """The window of the centre, with the other side ready to join."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, tasks: Tasks) -> None:
        self.qtbot = qtbot
        self.workspace = workspace
        self.tasks = tasks
        self.asked: list[tuple[str, str]] = []
        self.comes = True

    def joined(
        self, _parent: object, action: str, _record: object, *, author: Actor, about: str
    ) -> tuple[Actor, Actor] | None:
        """The head of the other contingent joins, or does not."""
        self.asked.append((action, about))
        return (author, SOKOLOV) if self.comes else None

    def window(self, actor: Actor = KAYA) -> CentreWindow:
        """Open it."""
        window = CentreWindow(self.workspace, theme(), self.tasks, actor, self.joined)
        with self.qtbot.waitExposed(window):
            window.show()
        return window

    def changed(self, tab: CentreTab, reason: str) -> Entry:
        """Give the reason and let both sign."""
        tab.reason.line.clear()
        QTest.keyClicks(tab.reason.line, reason)
        with self.qtbot.waitSignal(tab.written) as told:
            QTest.mouseClick(tab.button, Qt.MouseButton.LeftButton)
        entry = told.args[0]
        assert isinstance(entry, Entry)
        return entry


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot) -> Iterator[Office]:
    Theme().apply(qapp)
    errors: list[object] = []
    with exercise_store(20) as store:
        workspace, tasks = Workspace(store, lambda: NOW, qapp), Tasks()
        tasks.failed.connect(errors.append)
        workspace.take(read_columns(store))
        yield Office(qtbot, workspace, tasks)
        close_all()
        tasks.wait()
        assert errors == []


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def _small(widget: QWidget, label: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == label)


def test_an_article_added_by_both_can_be_cited_at_once(office: Office) -> None:
    tab = office.window().agreement
    assert tab.articles[0] == ("1(a)", "cessation of fire")
    assert not tab.button.isEnabled(), "no reason yet"
    _small(tab, "Add an article").click()
    row = tab.table.rowCount() - 1
    for column, text in enumerate(("6", "exchange of the dead")):
        item = tab.table.item(row, column)
        assert item is not None
        item.setText(text)
    entry = office.changed(tab, "protocol of 12 November")
    assert (entry.kind, entry.reason, entry.second) == ("agreement_changed", "protocol of 12 November", SOKOLOV)
    assert office.asked == [("agreement_changed", "Statement of 10 November 2020")]
    assert "6" in {each.code for each in office.workspace.store.profile.articles}


def test_an_article_without_words_is_not_taken(office: Office) -> None:
    tab = office.window().agreement
    QTest.keyClicks(tab.reason.line, "why")
    assert tab.button.isEnabled()
    item = tab.table.item(0, 1)
    assert item is not None
    item.setText(" ")
    assert not tab.button.isEnabled()
    assert "code and its words" in tab.said.text()


def test_nothing_changes_when_the_other_side_does_not_join(office: Office) -> None:
    office.comes = False
    tab = office.window().mandate
    tab.last.edited.emit("last", "2028-01-30")
    QTest.keyClicks(tab.reason.line, "extension")
    tab.button.click()
    assert office.asked
    assert office.workspace.store.renew() is False


def test_an_extension_is_told_in_days_at_once(office: Office) -> None:
    tab = office.window().mandate
    assert tab.left.text() == "131 days of the mandate are left"
    tab.which.show_text("NEXT")
    for field, text in ((tab.first, "2027-01-31"), (tab.last, "2028-01-30")):
        field.show_text(text)
    tab.allow()
    office.changed(tab, "note verbale")
    assert tab.left.text() == "496 days of the mandate are left"
    assert "2021-01-30 – 2027-01-30" in _texts(tab.list), "the mandate before stays on record"


@pytest.mark.parametrize("typed", ["30.01.2027", "2027-02-30", "soon"])
def test_a_day_that_is_none_is_said_to_be_none(office: Office, typed: str) -> None:
    tab = office.window().mandate
    tab.last.show_text(typed)
    tab.allow()
    assert not tab.button.isEnabled()
    assert typed in tab.said.text()


def test_a_post_is_moved_by_its_grid_and_its_sector_follows(office: Office) -> None:
    tab = office.window().posts
    _small(tab.list, "Change…").click()
    assert tab.name.text() == "OP 1"
    tab.where.show_text("38S PK 8000 2000")
    tab.manning.show_text("12")
    tab.allow()
    office.changed(tab, "better view")
    post = next(each for each in office.workspace.store.profile.posts if each.code == "OP 1")
    assert post.sector == "CENTRE"
    assert "crew 12" in _texts(tab.list)


def test_a_post_given_up_leaves_the_map_and_keeps_its_reason(office: Office) -> None:
    tab = office.window().posts
    _small(tab.list, "Give up…").click()
    entry = office.changed(tab, "road lost")
    assert entry.reason == "road lost"
    assert "OP 1" not in {each.code for each in office.workspace.store.profile.posts}


def test_a_sector_outline_is_sketched_as_it_is_typed_and_a_crossed_one_refused(office: Office) -> None:
    tab = office.window().sectors
    tab.corners.show_text("40.2 46.3\n40.5 46.8\n40.2 46.8\n40.5 46.3")
    tab.allow()
    assert not tab.button.isEnabled()
    assert "crosses itself" in tab.said.text()
    tab.corners.show_text("40.2 46.3\n40.5 46.3\n40.5 46.8\n40.2 46.8")
    tab.allow()
    office.changed(tab, "redrawn")
    assert office.workspace.store.profile.sectors[0].outline[2] == (46.8, 40.5)


def test_a_watch_officer_reads_all_and_changes_nothing(office: Office) -> None:
    window = office.window(DEMIR)
    for tab in (window.agreement, window.mandate, window.posts, window.sectors):
        assert not tab.button.isEnabled()
        assert "M. Demir may not do this" in tab.said.text()
    left, right = window.officers.lists
    assert "M. Demir" in _texts(left)
    assert "A. Petrov" in _texts(right)


@pytest.mark.parametrize(
    ("days", "said", "short"),
    [
        (131, "131 days of the mandate are left", "Mandate 131 d left"),
        (1, "1 day of the mandate is left", "Mandate 1 d left"),
        (0, "The mandate ends today", "Mandate 0 d left"),
        (-3, "The mandate ended 3 days ago", "Mandate over for 3 d"),
        (None, "The mandate has no end", ""),
    ],
)
def test_the_days_left_are_said_in_words(qapp: QApplication, days: int | None, said: str, short: str) -> None:
    install(qapp, "en")
    assert (days_said(days), days_short(days)) == (said, short)


# ---------------------------------------------------------------- where it matters


@pytest.fixture
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = new_desk(qapp, Settings(tmp_path_factory.mktemp("settings") / "settings.ini"), language="en")
    made.clock = lambda: NOW
    yield made
    made.close()
    if made.window is not None:
        made.window.close()


def _open(desk: Desk, qtbot: QtBot, store: Store) -> Callable[[], MainWindow]:
    with qtbot.waitSignal(desk.tasks.ended):
        desk.show_store(store)

    def window() -> MainWindow:
        assert isinstance(desk.window, MainWindow)
        return desk.window

    return window


def test_the_status_bar_says_the_days_left_and_grows_loud_under_thirty(desk: Desk, qtbot: QtBot) -> None:
    store = exercise_store(5)
    window = _open(desk, qtbot, store)
    assert "Mandate 131 d left" in _texts(window().status)
    fields = MandateFields(*_days("2021-01-30", "2026-10-01"))
    entry = change_mandate(store, (KAYA, SOKOLOV), None, fields, "cut short")
    desk.take_entry(entry)
    loud = next(label for label in window().status.findChildren(QLabel) if label.text() == "Mandate 10 d left")
    assert loud.property("ink") == "error"
    qtbot.waitUntil(lambda: not desk.tasks.busy)


def _days(first: str, last: str) -> tuple[date, date]:
    return date.fromisoformat(first), date.fromisoformat(last)
