"""What a watch owes, on the screen: tasks, answers, coverage, the change of the watch, and who is waited for."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select, update

from gui.details.tasks_page import TasksPage
from gui.entry.log_window import WatchLogWindow
from gui.entry.window import EntryWindow, close_all
from gui.rights import why_not
from gui.tasks import Tasks
from gui.theme import Theme, theme
from gui.watch.clock_window import ClockWindow
from gui.watch.coverage_window import CoverageWindow
from gui.watch.crew_part import CrewPart
from gui.watch.handover_window import HandoverWindow
from gui.watch.notification_form import NotificationWindow
from gui.watch.task_form import TaskWindow
from gui.watch.tasks_window import TasksWindow
from gui.workspace import Workspace
from models.duties import read_notifications, read_tasks
from models.edits.checkpoints import last_receipt
from models.edits.coverage import CoverageFields, log_coverage
from models.edits.fields import IncidentFields, NotificationFields, TaskFields
from models.edits.incidents import open_incident
from models.edits.verification import add_task, notify_party
from models.edits.watches import Crew, crew_of, last_watch, running_watch
from models.exercise.people import exercise_officer
from models.filter import Filter
from models.journal import Actor, Entry
from models.profile import load_profile
from models.reading import read_columns
from models.records import AuditEntry, Checkpoint, Incident, WatchLogEntry
from models.records.base import from_ms
from models.store import Store
from models.watching import read_open_stretches
from tests.models.invented import NOW, exercise_store

PROFILE = load_profile("default")
DEMIR, PETROV = (exercise_officer(PROFILE, side, "WATCH", "station 1") for side in (0, 1))
ADMIN = exercise_officer(PROFILE, 0, "ADMIN", "station 1")
MARKUP = "<b>look</b>"
W = TypeVar("W", bound=EntryWindow)


class Seat:
    """An officer's place at a centre with a few incidents."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, tasks: Tasks) -> None:
        self.qtbot = qtbot
        self.workspace = workspace
        self.tasks = tasks
        self.errors: list[object] = []
        self.asked: list[str] = []
        tasks.failed.connect(self.errors.append)

    def shown(self, kind: Callable[..., W], actor: Actor = DEMIR, **options: object) -> W:
        """Open a window."""
        window = kind(self.workspace, theme(), self.tasks, actor, **options)
        with self.qtbot.waitExposed(window):
            window.show()
        return window

    def joined(
        self, _parent: object, action: str, _record: object, *, author: Actor, about: str
    ) -> tuple[Actor, Actor]:
        """An officer of the other side comes at once."""
        assert about
        self.asked.append(action)
        return author, PETROV

    def entered(self, window: EntryWindow, do: Callable[[], object]) -> Entry:
        """Do something and wait until it is on record."""
        with self.qtbot.waitSignal(window.written) as told:
            do()
        entry = told.args[0]
        assert isinstance(entry, Entry)
        return entry


@pytest.fixture
def seat(qapp: QApplication, qtbot: QtBot) -> Iterator[Seat]:
    Theme().apply(qapp)
    with exercise_store(60) as store:
        workspace, tasks = Workspace(store, lambda: NOW, qapp), Tasks()
        workspace.take(read_columns(store))
        workspace.set_filter(Filter())
        made = Seat(qtbot, workspace, tasks)
        yield made
        close_all()
        tasks.wait()
        assert made.errors == []


@pytest.fixture
def new_centre(qapp: QApplication, qtbot: QtBot) -> Iterator[Seat]:
    """A place at a centre that was founded just now: no officers, no watch."""
    Theme().apply(qapp)
    with Store.scratch(PROFILE, exercise=False) as store:
        tasks = Tasks()
        made = Seat(qtbot, Workspace(store, lambda: NOW, qapp), tasks)
        yield made
        close_all()
        tasks.wait()
        assert made.errors == []


@pytest.fixture
def incident(new_centre: Seat) -> UUID:
    """The one incident of the new centre, chosen."""
    workspace = new_centre.workspace
    fire = IncidentFields("F1", from_ms(NOW) - timedelta(days=2), 4, lat=39.99, lon=46.95, weapons=("SA",))
    key = open_incident(workspace.store, DEMIR, fire).record_id
    workspace.reload()
    workspace.set_filter(Filter())
    workspace.choose_record(key)
    return key


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def _button(widget: QWidget, label: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == label)


def _click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# ---------------------------------------------------------------- tasks and notifications


def test_a_task_typed_by_keyboard_is_given_and_puts_the_incident_under_verification(
    new_centre: Seat, incident: UUID
) -> None:
    window = new_centre.shown(TaskWindow, incident=incident)
    parts = [part for part in window.task.fields["kind"].findChildren(QWidget) if part.inherits("QAbstractButton")]
    QTest.mouseClick(parts[1], Qt.MouseButton.LeftButton)
    for name, text in (("owner", "OP 3"), ("due", "+6h"), ("text", MARKUP)):
        window.form.fields[name].take_focus()
        QTest.keyClicks(window.form.fields[name].control, text)
    new_centre.entered(
        window, lambda: QTest.keyClick(window.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    )
    with new_centre.workspace.store.reading() as session:
        (task,) = read_tasks(session, incident=incident)
        assert session.get_one(Incident, incident).status == 30
    assert (task.kind, task.owner, task.contingent, task.text) == ("VISIT", "OP 3", "TUR", MARKUP)
    assert task.due is not None
    assert 0 <= NOW + 6 * 3_600_000 - task.due < 60_000


def test_a_task_that_says_nothing_cannot_be_given(new_centre: Seat, incident: UUID) -> None:
    window = new_centre.shown(TaskWindow, incident=incident)
    assert not window.enter_button.isEnabled()
    assert "who does it" in window.enter_button.toolTip()


def test_an_overdue_task_is_marked_by_a_word_and_stands_first(new_centre: Seat, incident: UUID) -> None:
    for text, hours in (("later", 5), (MARKUP, -50)):
        due = from_ms(NOW) + timedelta(hours=hours)
        add_task(new_centre.workspace.store, DEMIR, incident, TaskFields("CALL", text, "liaison", due=due))
    window = new_centre.shown(TasksWindow)
    said = _texts(window.task_list)
    assert said.index("overdue 50 h") < said.index("in 5 h")
    assert MARKUP in said
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in window.task_list.findChildren(QLabel) if label.text()
    )
    assert window.tasks_head.note.text() == "2, 1 overdue"


def test_a_result_is_entered_in_place_and_the_task_is_owed_no_more(new_centre: Seat, incident: UUID) -> None:
    add_task(new_centre.workspace.store, DEMIR, incident, TaskFields("IMG", "craters?", "analyst"))
    window = new_centre.shown(TasksWindow)
    _click(_button(window.task_list, "Result…"))
    assert not window.result.enter_button.isEnabled()
    QTest.keyClicks(window.result.text.control, "none")
    new_centre.entered(window, lambda: _click(window.result.enter_button))
    assert window.result.isHidden()
    with new_centre.workspace.store.reading() as session:
        assert [task.result for task in read_tasks(session, done=True, incident=incident)] == ["none"]
    new_centre.qtbot.waitUntil(lambda: _texts(window.task_list) == ["Nothing is owed."])


def test_a_party_is_told_and_its_answer_stops_the_clock_at_its_time(new_centre: Seat, incident: UUID) -> None:
    store = new_centre.workspace.store
    sent = from_ms(NOW) - timedelta(hours=30)
    notify_party(store, DEMIR, incident, NotificationFields("AZE", "HOT", "fire from …", sent))
    window = new_centre.shown(TasksWindow)
    assert "waits 30 h" in _texts(window.message_list)
    _click(_button(window.message_list, "Answer…"))
    QTest.keyClicks(window.answer.text.control, "denied")
    window.answer.at.line.clear()
    QTest.keyClicks(window.answer.at.line, "-6000")
    assert not window.answer.enter_button.isEnabled(), "it would have come before the message went out"
    window.answer.at.line.clear()
    QTest.keyClicks(window.answer.at.line, "-60")
    new_centre.entered(window, lambda: _click(window.answer.enter_button))
    with store.reading() as session:
        (line,) = read_notifications(session, answered=True)
    assert line.answer == "denied"
    assert abs(line.waiting(NOW) - 29 * 3_600_000) < 60_000


def test_a_notification_is_entered_as_sent_now_unless_the_officer_says_when(new_centre: Seat, incident: UUID) -> None:
    window = new_centre.shown(NotificationWindow, incident=incident)
    for name in ("addressee", "channel"):
        parts = [part for part in window.form.fields[name].findChildren(QWidget) if part.inherits("QAbstractButton")]
        QTest.mouseClick(parts[0], Qt.MouseButton.LeftButton)
    window.form.fields["text"].take_focus()
    QTest.keyClicks(window.form.fields["text"].control, "fire")
    new_centre.entered(window, lambda: _click(window.enter_button))
    with new_centre.workspace.store.reading() as session:
        (line,) = read_notifications(session)
    assert (line.addressee, line.channel, line.sent // 60_000) == ("AZE", "HOT", NOW // 60_000)


def test_who_may_not_is_told_why_on_every_button(new_centre: Seat, incident: UUID) -> None:
    add_task(new_centre.workspace.store, DEMIR, incident, TaskFields("IMG", "craters?", "analyst"))
    window = new_centre.shown(TasksWindow, ADMIN)
    for button in (_button(window.task_list, "Result…"), window.task_button, window.notify_button):
        assert not button.isEnabled()
        assert "ADMIN" in button.toolTip()


def test_the_result_of_a_task_is_asked_for_from_the_details(new_centre: Seat, incident: UUID) -> None:
    store = new_centre.workspace.store
    add_task(store, DEMIR, incident, TaskFields("IMG", "craters?", "analyst"))
    page = TasksPage(theme(), PROFILE, ())
    new_centre.qtbot.addWidget(page)
    with store.reading() as session:
        assert page.show_duties(session, incident, NOW) == 1
    with new_centre.qtbot.waitSignal(page.asked) as told:
        _click(_button(page, "Result…"))
    window = new_centre.shown(TasksWindow)
    window.ask(told.args[0])
    assert "craters?" in window.result.head.note.text()
    window = new_centre.shown(TasksWindow, ADMIN)
    window.ask(told.args[0])
    assert window.result.isHidden(), "who may not enter it is not asked for it"


# ---------------------------------------------------------------- coverage


def test_a_stretch_is_started_with_two_choices_and_ended_with_one_click(seat: Seat) -> None:
    window = seat.shown(CoverageWindow)
    assert not window.form.start_button.isEnabled()
    window.form.sector.edited.emit("sector", "SOUTH")
    window.form.sensor.edited.emit("sensor", "UAV")
    seat.entered(window, lambda: _click(window.form.start_button))
    with seat.workspace.store.reading() as session:
        (going,) = read_open_stretches(session)
    assert (going.sector, going.sensor, going.state, going.start // 60_000) == ("SOUTH", "UAV", "UP", NOW // 60_000)


def test_what_goes_on_is_listed_and_a_stretch_is_corrected_only_with_a_reason(seat: Seat) -> None:
    start = from_ms(NOW) - timedelta(hours=2)
    log_coverage(seat.workspace.store, DEMIR, CoverageFields("SOUTH", "UAV", start))
    window = seat.shown(CoverageWindow)
    assert "120 min" in _texts(window.open_list) or "2 h" in _texts(window.open_list)
    _click(_button(window.open_list, "Correct…"))
    assert not window.form.correct_button.isEnabled()
    window.form.state.edited.emit("state", "JAMMED")
    QTest.keyClicks(window.form.reason.line, "log of the crew")
    seat.entered(window, lambda: _click(window.form.correct_button))
    with seat.workspace.store.reading() as session:
        (going,) = read_open_stretches(session)
    assert going.state == "JAMMED"
    seat.entered(window, lambda: _click(_button(window.open_list, "End now")))
    with seat.workspace.store.reading() as session:
        assert read_open_stretches(session) == ()


def test_a_stretch_of_the_day_is_taken_from_the_drawing_by_mouse_and_by_key(seat: Seat) -> None:
    start = from_ms(NOW) - timedelta(hours=4)
    log_coverage(seat.workspace.store, DEMIR, CoverageFields("NORTH", "UAV", start, start + timedelta(hours=3)))
    window = seat.shown(CoverageWindow)
    window.strip.setFocus()
    QTest.keyClick(window.strip, Qt.Key.Key_Right)
    QTest.keyClick(window.strip, Qt.Key.Key_Return)
    assert window.form.correcting is not None
    window.form.begin()
    boxes = [
        point
        for x in range(window.strip.width())
        for y in range(0, window.strip.height(), 4)
        if (found := window.strip._at(point := QPointF(x, y))) is not None and found.sensor == "UAV"  # noqa: SLF001  # where it is drawn is nobody else's business
    ]
    QTest.mouseClick(window.strip, Qt.MouseButton.LeftButton, pos=boxes[0].toPoint())
    assert window.form.correcting is not None
    assert window.form.correcting.sensor == "UAV"


# ---------------------------------------------------------------- the change of the watch


def test_the_first_watch_begins_with_named_officers_of_both_sides(new_centre: Seat) -> None:
    window = new_centre.shown(HandoverWindow, ask=new_centre.joined)
    assert not window.button.isEnabled()
    assert "each side" in window.said.text()
    QTest.keyClicks(window.left.line, "M. Demir, B. Yilmaz")
    assert not window.button.isEnabled()
    QTest.keyClicks(window.right.line, "A. Petrov")
    new_centre.entered(window, window.button.click)
    assert new_centre.asked == [], "one officer is enough to begin"
    with new_centre.workspace.store.reading() as session:
        watch = running_watch(session)
    assert watch is not None
    assert crew_of(watch) == Crew(("M. Demir", "B. Yilmaz"), ("A. Petrov",))


def _tick(part: CrewPart, name: str) -> None:
    """Tick an officer as a hand does."""
    item = next(part.list.item(row) for row in range(part.list.count()) if part.list.item(row).text().startswith(name))
    part.list.setFocus()
    part.list.setCurrentItem(item)
    QTest.keyClick(part.list, Qt.Key.Key_Space)


def test_a_watch_is_handed_over_when_both_have_stood_to_it_and_the_next_one_runs(seat: Seat) -> None:
    store = seat.workspace.store
    with store.reading() as session:
        incident = session.scalars(select(Incident.id).where(Incident.status.in_((10, 20))).limit(1)).one()
    due = from_ms(NOW) - timedelta(hours=3)
    add_task(store, DEMIR, incident, TaskFields("CALL", "ask", "liaison", due=due))
    window = seat.shown(HandoverWindow, ask=seat.joined)
    said = [label.text() for label in window.items.findChildren(QLabel)]
    assert "overdue 3 h" in said
    assert "Waiting for the assessment of TUR" in said
    assert "not watched now" in said
    _tick(window.left, "B. Yılmaz")
    assert not window.button.isEnabled()
    _tick(window.right, "D. Orlov")
    window.note_field.setPlainText("canal road closed")
    entry = seat.entered(window, window.button.click)
    assert seat.asked == ["watch_handed_over"]
    assert (entry.kind, entry.second) == ("checkpoint_signed", PETROV)
    with store.reading() as session:
        before, running = last_watch(session), running_watch(session)
        receipt = last_receipt(session)
        checkpoint = session.scalars(select(Checkpoint)).one()
    assert before is not None
    assert running is not None
    assert (before.initials_left, before.initials_right, before.handover_note) == ("MD", "AP", "canal road closed")
    assert checkpoint.watch_id == before.id, "the receipt is that of the watch that went"
    assert receipt is not None
    assert receipt.entries == entry.seq - 1
    assert (running.officers_left, running.officers_right) == ("B. Yılmaz", "D. Orlov")


def test_a_journal_that_was_altered_gets_no_checkpoint_and_both_are_told_while_the_watch_changes(seat: Seat) -> None:
    store = seat.workspace.store
    with store.writing() as session:
        session.execute(update(AuditEntry).where(AuditEntry.seq == 5).values(body=AuditEntry.body + " "))
    window = seat.shown(HandoverWindow, ask=seat.joined)
    window.left.name(["B. Yılmaz"])
    window.right.name(["D. Orlov"])
    assert seat.entered(window, window.button.click).kind == "watch_handed_over"
    assert window.isVisible()
    assert "The watch was handed over." in window.said.text()
    assert "does not hold" in window.said.text()
    with store.reading() as session:
        running = running_watch(session)
        assert last_receipt(session) is None
    assert running is not None
    assert running.officers_left == "B. Yılmaz"


def test_nothing_is_handed_over_when_the_other_side_does_not_join(seat: Seat) -> None:
    with seat.workspace.store.reading() as session:
        before = running_watch(session)
    window = seat.shown(HandoverWindow, ask=lambda *_arguments, **_options: None)
    window.left.name(["B. Yılmaz"])
    window.right.name(["D. Orlov"])
    window.button.click()
    with seat.workspace.store.reading() as session:
        after = running_watch(session)
    assert before is not None
    assert after is not None
    assert after.id == before.id


# ---------------------------------------------------------------- the log and the clock


def test_a_line_is_void_when_both_have_said_so_and_stays_in_the_log_with_its_reason(seat: Seat) -> None:
    window = seat.shown(WatchLogWindow, ask=seat.joined)
    seat.qtbot.waitUntil(lambda: bool(window.model.lines))
    number = window.model.lines[0].number
    _click(window.void_button)
    QTest.keyClicks(window.voiding.text.control, "of another day")
    seat.entered(window, lambda: _click(window.voiding.enter_button))
    assert seat.asked == ["watch_line_voided"]
    with seat.workspace.store.reading() as session:
        line = session.scalars(select(WatchLogEntry).where(WatchLogEntry.number == number)).one()
    assert line.void_reason == "of another day"
    seat.qtbot.waitUntil(lambda: window.model.lines[0].void)
    assert "Void: of another day" in window.whole.text()
    assert not window.void_button.isEnabled()


def test_both_sides_see_what_waits_for_them_and_one_click_chooses_or_lists_it(seat: Seat) -> None:
    window = seat.shown(ClockWindow)
    left, right = window.sides
    assert abs(left.width() - right.width()) <= 1
    seat.qtbot.waitUntil(lambda: "Median" in left.median.text() and "Median" in right.median.text())
    link = left.list.findChildren(QPushButton)[0]
    _click(link)
    row = seat.workspace.selected_row
    assert row is not None
    assert seat.workspace.columns.serial(row) == link.text()
    _click(right.button)
    waiting = int("".join(each for each in right.oldest.text().split(" wait")[0] if each.isdigit()))
    assert seat.workspace.answer.n == waiting


def test_a_right_is_told_in_the_words_of_the_record(seat: Seat) -> None:
    assert why_not(seat.workspace.store, DEMIR, "task_added") == ""
    assert "ADMIN" in why_not(seat.workspace.store, ADMIN, "task_added")
