"""Entering as the officer does it: typed by keyboard, mended where it is wrong, kept when the program dies."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import func, select

from gui.entry.fields import Field, LineField
from gui.entry.form_window import FormWindow
from gui.entry.incident_window import IncidentWindow, from_report
from gui.entry.joint_step import JointStepWindow
from gui.entry.log_window import WatchLogWindow
from gui.entry.report_window import ReportWindow
from gui.entry.waiting_window import WaitingWindow, waiting
from gui.entry.watch_log import LogLineWindow
from gui.entry.window import close_all
from gui.i18n import install
from gui.people.session import DeskSession
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme, theme
from gui.workspace import Workspace
from models.edits.drafts import drafts
from models.edits.incidents import correct_incident, read_fields
from models.entry.forms import OPEN
from models.exercise.people import exercise_officer
from models.geodesy import to_grid
from models.journal import Actor, Entry, head, history
from models.profile import load_profile
from models.reading import read_columns
from models.records import Draft, Incident, SourceReport, WatchLogEntry
from models.text import date_time_group
from tests.models.invented import NOW, exercise_store

DEMIR, PETROV = (exercise_officer(load_profile("default"), side, "WATCH", f"station {side + 1}") for side in (0, 1))
MARKUP = "<b>VERIFIED</b>"
W = TypeVar("W", bound=QWidget)


class Seat:
    """An officer's place: the workspace, the tasks, and windows of entry on them."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, tasks: Tasks) -> None:
        self.qtbot = qtbot
        self.workspace = workspace
        self.tasks = tasks
        self.errors: list[object] = []
        tasks.failed.connect(self.errors.append)

    @property
    def common(self) -> tuple[Workspace, Theme, Tasks, Actor]:
        """What every window of entry is made with."""
        return self.workspace, theme(), self.tasks, DEMIR

    def report(self, draft: Draft | None = None) -> ReportWindow:
        """Open a report."""
        return self.shown(ReportWindow(self.workspace, theme(), self.tasks, DEMIR, draft))

    def incident(self, **about: UUID) -> IncidentWindow:
        """Open an incident, or correct one."""
        return self.shown(IncidentWindow(self.workspace, theme(), self.tasks, DEMIR, **about))  # type: ignore[arg-type]  # only correct=

    def shown(self, window: W) -> W:
        """Show a window."""
        with self.qtbot.waitExposed(window):
            window.show()
        return window


@pytest.fixture
def seat(qapp: QApplication, qtbot: QtBot) -> Iterator[Seat]:
    Theme().apply(qapp)
    with exercise_store(120) as store:
        workspace, tasks = Workspace(store, lambda: NOW, qapp), Tasks()
        workspace.take(read_columns(store))
        seat = Seat(qtbot, workspace, tasks)
        DeskSession(store, tasks, Settings(), workspace).take(DEMIR)
        yield seat
        close_all()
        tasks.wait()
        assert seat.errors == []


def _control(window: FormWindow, name: str) -> QWidget:
    control = window.form.fields[name].control
    while (inner := control.focusProxy()) is not None:
        control = inner
    return control


def _type(window: FormWindow, name: str, text: str) -> None:
    """Type into a field as a hand does."""
    window.form.fields[name].take_focus()
    control = _control(window, name)
    if isinstance(window.form.fields[name], LineField):
        QTest.keySequence(control, QKeySequence.StandardKey.SelectAll)
    QTest.keyClicks(control, text)


def _pick(window: FormWindow, name: str, code: str) -> None:
    """Click on a choice."""
    parts = [part for part in window.form.fields[name].findChildren(QWidget) if part.inherits("QAbstractButton")]
    part = next(part for part in parts if getattr(part, "text", str)() == code)
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def _fill(window: ReportWindow) -> None:
    _pick(window, "channel", "OP")
    _type(window, "reporter", "OP 3")
    _type(window, "observed", "-50")
    _type(window, "bearing", "074")
    _type(window, "bearing_error", "13")
    _type(window, "near", "5")
    _type(window, "far", "13")
    _pick(window, "observation", "EXPL")
    _type(window, "best", "6")
    _type(window, "text", "Alti patlama.")


def _entered(seat: Seat, window: FormWindow) -> Entry:
    with seat.qtbot.waitSignal(window.written) as told:
        QTest.keyClick(window.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry = told.args[0]
    assert isinstance(entry, Entry)
    return entry


# ---------------------------------------------------------------- a report


def test_a_report_typed_by_keyboard_is_on_record_as_it_was_said(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    entry = _entered(seat, window)
    with seat.workspace.store.reading() as session:
        report = session.get_one(SourceReport, entry.record_id)
        assert (report.channel, report.reporter, report.observer_post) == ("OP", "OP 3", "OP 3")
        assert (report.bearing, report.range_near_m, report.range_far_m) == (74, 5000, 13000)
        assert (report.count_best, report.unit, report.text) == (6, "EXPL", "Alti patlama.")
        assert (report.reliability, report.credibility, report.incident_id) == ("F", 6, None)
        assert entry.actor == DEMIR


def test_a_wrong_time_is_said_under_its_field_and_its_repair_works(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    ahead = date_time_group(NOW + 3 * 3_600_000, 4)[:7]
    _type(window, "observed", ahead)
    error = next(each for each in window.form.findChildren(QWidget) if getattr(each, "wrong", False))
    assert error.field is window.form.fields["observed"].framed  # type: ignore[attr-defined]  # a FieldError
    assert error.y() >= window.form.fields["observed"].geometry().bottom()
    assert not window.enter_button.isEnabled()
    assert "date-time group" in window.enter_button.toolTip()
    QTest.mouseClick(error.repair, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]  # as above
    assert window.enter_button.isEnabled()
    assert not error.isVisible()
    assert window.reading.times.start is not None
    assert window.reading.times.start <= NOW


def test_f8_goes_from_one_field_to_mend_to_the_next(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    for name, text in (("bearing", "400"), ("observed", "25:00"), ("best", "some")):
        _type(window, name, text)
    reached = []
    for _ in range(4):
        QTest.keyClick(window.form, Qt.Key.Key_F8)
        reached.append(next(name for name in window.form.fields if _control(window, name).hasFocus()))
    assert reached == ["observed", "bearing", "best", "observed"]


def test_alt_and_a_number_lead_to_a_section(seat: Seat) -> None:
    window = seat.report()
    for number, name in ((3, "mode"), (1, "received"), (6, "text")):
        QTest.keyClick(window.form, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.AltModifier)
        focus = window.focusWidget()
        assert focus is not None
        assert window.form.fields[name].isAncestorOf(focus)


def test_tab_walks_the_fields_in_reading_order_with_one_stop_each(seat: Seat) -> None:
    window = seat.report()
    QTest.keyClick(window.form, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    seen: list[str] = []
    for _ in range(60):
        focus = window.focusWidget()
        name = next((name for name, field in window.form.fields.items() if field.isAncestorOf(focus)), "")
        seen.append(name)
        if name == "text":
            break
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    shown = [name for name, field in window.form.fields.items() if not field.isHidden() and name != "derived"]
    assert seen == shown[: shown.index("text") + 1]


def test_nothing_is_called_wrong_before_the_officer_was_there(seat: Seat) -> None:
    window = seat.report()
    assert not [each for each in window.form.findChildren(QWidget) if getattr(each, "wrong", False)]
    assert not window.enter_button.isEnabled()
    QTest.keyClick(window.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wrong = [each for each in window.form.findChildren(QWidget) if getattr(each, "wrong", False)]
    assert {each.field for each in wrong} == {  # type: ignore[attr-defined]  # FieldErrors
        window.form.fields[name].framed for name in ("channel", "text")
    }


def test_the_sentence_and_the_grid_follow_while_typing(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    assert "on bearing 074° ±13° at 5 to 13 km" in window.sentence.toPlainText()
    assert window.report.where.derived.grid.text() == "38T PK 74 35"
    assert window.report.where.sector.choice.value == "CENTRE"


def test_what_is_typed_is_never_taken_for_markup(seat: Seat) -> None:
    window = seat.report()
    _type(window, "reporter", MARKUP)
    _type(window, "place", MARKUP)
    assert MARKUP in window.sentence.toPlainText()


def test_a_report_is_matched_with_an_incident_that_could_be_the_same(seat: Seat) -> None:
    columns = seat.workspace.columns
    codes = columns.codes("status", seat.workspace.profile)
    row = next(row for row in range(columns.n - 1, 0, -1) if codes[columns.status[row]] == "10")
    window = seat.report()
    _pick(window, "channel", "OP")
    _pick(window, "mode", "MGRS")
    _type(window, "grid", to_grid(float(columns.lat[row]), float(columns.lon[row]), 4))
    _type(window, "observed", date_time_group(int(columns.start[row]), 4))
    _type(window, "text", "Seen.")
    serial = columns.serial(row)
    match = next(button for button in window.alike.findChildren(QPushButton) if serial in button.toolTip())
    QTest.mouseClick(match, Qt.MouseButton.LeftButton)
    entry = _entered(seat, window)
    assert entry.kind == "report_matched"
    with seat.workspace.store.reading() as session:
        assert session.get_one(Incident, columns.id_of(row)).status == 20


def test_an_incident_is_opened_from_the_report_just_logged(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    QTest.mouseClick(
        next(each for each in window.alike.findChildren(QPushButton) if each.text() == "Open a new incident"),
        Qt.MouseButton.LeftButton,
    )
    assert window.entry.outcome == OPEN
    told: list[Entry] = []
    window.written.connect(told.append)
    QTest.keyClick(window.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.qtbot.waitUntil(lambda: any(isinstance(each, IncidentWindow) for each in QApplication.topLevelWidgets()))
    opened = next(each for each in QApplication.topLevelWidgets() if isinstance(each, IncidentWindow))
    assert opened.entry.subclass == "X3"
    assert opened.entry.where.bearing == "074"
    _entered(seat, opened)
    assert [entry.kind for entry in told] == ["report_logged", "incident_opened"]
    with seat.workspace.store.reading() as session:
        report = session.get_one(SourceReport, told[0].record_id)
        assert report.incident_id == told[1].record_id
        incident = session.get_one(Incident, told[1].record_id)
        assert (incident.subclass, incident.geometry, incident.bearing_error, incident.status) == (
            "X3",
            "SECTOR",
            13,
            10,
        )
        assert incident.summary_left == "Alti patlama."


# ---------------------------------------------------------------- drafts


def test_a_killed_window_leaves_its_draft(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    with seat.qtbot.waitSignal(window.keeper.kept, timeout=5_000):
        pass
    window.keeper.blockSignals(True)  # from here on it is as if the program were gone: nothing is closed or said
    (draft,) = drafts(seat.workspace.store, DEMIR.station)
    again = seat.report(draft)
    assert again.entry == window.entry
    assert again.form.fields["text"].text() == "Alti patlama."
    _entered(seat, again)
    seat.qtbot.waitUntil(lambda: drafts(seat.workspace.store, DEMIR.station) == [])


def test_a_draft_is_kept_within_seconds_and_on_closing(seat: Seat) -> None:
    window = seat.report()
    _type(window, "text", "Half a sen")
    window.close()
    (draft,) = drafts(seat.workspace.store, DEMIR.station)
    assert json.loads(draft.body)["entry"]["text"] == "Half a sen"


def test_a_window_in_which_nothing_was_typed_leaves_nothing(seat: Seat) -> None:
    seat.report().close()
    assert drafts(seat.workspace.store, DEMIR.station) == []


def test_discarding_asks_once_and_forgets(seat: Seat) -> None:
    window = seat.report()
    _type(window, "text", "No.")
    window.keep()
    assert len(drafts(seat.workspace.store, DEMIR.station)) == 1
    QTest.mouseClick(window.discard_button, Qt.MouseButton.LeftButton)
    assert window.isVisible()
    QTest.mouseClick(window.discard_button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert drafts(seat.workspace.store, DEMIR.station) == []


def test_a_report_entered_twice_is_logged_once(seat: Seat) -> None:
    """A program killed between logging and forgetting the draft shows the draft again."""
    window = seat.report()
    _fill(window)
    window.keep()
    (draft,) = drafts(seat.workspace.store, DEMIR.station)
    first = _entered(seat, window)
    second = _entered(seat, seat.report(draft))
    assert second.seq == first.seq


def test_the_waiting_window_lists_drafts_and_reports_and_matches_by_serial(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    _entered(seat, window)
    other = seat.report()
    _type(other, "text", "Half")
    other.close()
    seat.qtbot.waitUntil(lambda: waiting(seat.workspace.store, DEMIR.station)[0] == 1)
    reports_waiting = waiting(seat.workspace.store, DEMIR.station)[1]
    assert reports_waiting >= 1
    room = seat.shown(WaitingWindow(seat.workspace, theme(), seat.tasks, DEMIR))
    match = next(button for button in room.findChildren(QPushButton) if button.text() == "Match…")
    QTest.mouseClick(match, Qt.MouseButton.LeftButton)
    columns = seat.workspace.columns
    codes = columns.codes("status", seat.workspace.profile)
    row = next(row for row in range(columns.n - 1, 0, -1) if codes[columns.status[row]] == "10")
    QTest.keyClicks(room.serial, columns.serial(row))
    with seat.qtbot.waitSignal(room.written):
        QTest.keyClick(room.serial, Qt.Key.Key_Return)
    assert waiting(seat.workspace.store, DEMIR.station)[1] == reports_waiting - 1
    assert not room.match_part.isVisible()


def test_a_draft_that_is_being_typed_is_not_opened_twice(seat: Seat) -> None:
    window = seat.report()
    _type(window, "text", "Half")
    window.keep()
    (draft,) = drafts(seat.workspace.store, DEMIR.station)
    room = seat.shown(WaitingWindow(seat.workspace, theme(), seat.tasks, DEMIR))
    room.open_draft(draft)
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, ReportWindow) and each.isVisible()]
    assert shown == [window]


# ---------------------------------------------------------------- incidents


def _living(seat: Seat, at: int = -1) -> UUID:
    columns = seat.workspace.columns
    codes = columns.codes("status", seat.workspace.profile)
    rows = [row for row in range(columns.n) if codes[columns.status[row]] not in ("90", "91")]
    return columns.id_of(rows[at])


def test_an_incident_without_a_report_is_opened_from_its_fields(seat: Seat) -> None:
    window = seat.incident()
    _pick(window, "subclass", "F")
    _pick(window, "weapons", "MOR82")
    _type(window, "observed", "-50")
    _type(window, "grid", "38T PK 774 383")
    entry = _entered(seat, window)
    with seat.workspace.store.reading() as session:
        incident = session.get_one(Incident, entry.record_id)
        fields, _ = read_fields(session, entry.record_id)
    assert (incident.subclass, incident.status, incident.sector, incident.geo_precision) == ("F", 10, "CENTRE", 1)
    assert fields.weapons == ("MOR82",)
    assert seat.workspace.selection == entry.record_id


def test_a_correction_asks_for_a_reason_and_shows_in_the_history(seat: Seat) -> None:
    key = _living(seat)
    window = seat.incident(correct=key)
    before = window.entry.damage
    _pick(window, "damage", "3" if before != "3" else "2")
    assert not window.enter_button.isEnabled()
    _type(window, "reason", "the site was seen")
    _entered(seat, window)
    with seat.workspace.store.reading() as session:
        last = history(session, key)[-1]
    assert (last.kind, last.reason, last.actor) == ("incident_corrected", "the site was seen", DEMIR)
    assert [(change.field, str(change.old)) for change in last.changes] == [("damage", before)]


def test_two_corrections_at_once_are_shown_to_each_other_and_neither_is_lost(seat: Seat) -> None:
    key = _living(seat, -3)
    window = seat.incident(correct=key)
    _type(window, "summary_left", "Ek:")
    _type(window, "reason", "mine")
    with seat.workspace.store.reading() as session:
        fields, revision = read_fields(session, key)
    theirs = replace(fields, damage=3 if fields.damage != 3 else 2)
    correct_incident(seat.workspace.store, PETROV, key, theirs, "theirs", revision=revision)
    QTest.keyClick(window.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.qtbot.waitUntil(window.conflict.isVisible)
    said = " ".join(label.text() for label in window.conflict.findChildren(QWidget) if hasattr(label, "text"))
    assert "A. Petrov" in said
    assert "Ek:" in said
    with seat.workspace.store.reading() as session:
        assert read_fields(session, key)[0] == theirs
    merge = next(each for each in window.findChildren(QPushButton) if each.text() == "Put my changes on top of theirs")
    QTest.mouseClick(merge, Qt.MouseButton.LeftButton)
    _entered(seat, window)
    with seat.workspace.store.reading() as session:
        final, _ = read_fields(session, key)
    assert final.damage == theirs.damage
    assert "Ek:" in (final.summary_left or "")


def test_a_voided_incident_stays_findable_with_its_reason(seat: Seat) -> None:
    key = _living(seat, -2)
    window = seat.shown(JointStepWindow(*seat.common, "incident_voided", key))
    assert not window.button.isEnabled()
    QTest.keyClicks(window.reason, "logged twice")
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert window.box is not None
    other = window.box.parts["RUS"]
    QTest.keyClicks(other.officer, "A. Petrov")
    with seat.qtbot.waitSignal(window.written):
        QTest.mouseClick(other.button, Qt.MouseButton.LeftButton)
    with seat.workspace.store.reading() as session:
        incident = session.get_one(Incident, key)
        assert (incident.status, incident.void_reason) == (90, "logged twice")
    seat.workspace.reload()
    assert seat.workspace.columns.row_of(key) is not None


def test_a_report_waiting_on_record_can_be_opened_as_an_incident(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    logged = _entered(seat, window)
    begun = from_report(seat.workspace.store, logged.record_id)
    opened = seat.shown(IncidentWindow(seat.workspace, theme(), seat.tasks, DEMIR, begun))
    entry = _entered(seat, opened)
    with seat.workspace.store.reading() as session:
        assert session.get_one(SourceReport, logged.record_id).incident_id == entry.record_id


# ---------------------------------------------------------------- the watch log


def test_a_line_answers_the_three_questions_and_is_read_first(seat: Seat) -> None:
    key = _living(seat)
    seat.workspace.choose_record(key)
    log = seat.shown(WatchLogWindow(seat.workspace, theme(), seat.tasks, DEMIR))
    seat.qtbot.waitUntil(lambda: bool(log.model.lines))
    window = seat.shown(LogLineWindow(seat.workspace, theme(), seat.tasks, DEMIR))
    for name, text in (("known", "Road closed."), ("action", "Told the ARM liaison."), ("done", "Yes, 0940D.")):
        _type(window, name, text)
    window.form.fields["incident_id"].show_text(key.hex)
    window.take("incident_id", key.hex)
    _pick(window, "sitrep", "yes")
    entry = _entered(seat, window)
    with seat.workspace.store.reading() as session:
        line = session.get_one(WatchLogEntry, entry.record_id)
        count = session.scalar(select(func.count()).select_from(WatchLogEntry))
    assert (line.known, line.action, line.done, line.initials) == (
        "Road closed.", "Told the ARM liaison.", "Yes, 0940D.", "MD",
    )  # fmt: skip
    assert (line.incident_id, line.sitrep, line.number) == (key, True, count)
    with seat.qtbot.waitSignal(log.model.modelReset):
        log.refresh()
    assert log.model.lines[0].known == "Road closed."
    QTest.keyClicks(log.search, "road closed")
    seat.qtbot.waitUntil(lambda: len(log.model.lines) == 1)


def test_the_table_of_the_log_keeps_to_the_rules_of_models(seat: Seat, qtmodeltester: object) -> None:
    log = seat.shown(WatchLogWindow(seat.workspace, theme(), seat.tasks, DEMIR))
    seat.qtbot.waitUntil(lambda: bool(log.model.lines))
    qtmodeltester.check(log.model, force_py=True)  # type: ignore[attr-defined]  # pytest-qt gives it no public type


# ---------------------------------------------------------------- all windows


def test_nothing_can_be_entered_where_the_database_is_read_only(seat: Seat) -> None:
    seat.workspace.store.read_only = True
    window = seat.report()
    _fill(window)
    assert not window.enter_button.isEnabled()
    assert "reading only" in window.enter_button.toolTip()
    seat.workspace.store.read_only = False


def test_a_form_is_entered_once_however_often_the_key_is_pressed(seat: Seat) -> None:
    window = seat.report()
    _fill(window)
    with seat.workspace.store.reading() as session:
        before, _ = head(session)
    with seat.qtbot.waitSignal(window.written):
        window.enter()
        window.enter()
    with seat.workspace.store.reading() as session:
        assert head(session)[0] == before + 1


def test_every_field_says_its_name_to_a_screen_reader(seat: Seat) -> None:
    for window in (seat.report(), seat.incident(), seat.incident(correct=_living(seat))):
        silent = [field.name for field in window.form.findChildren(Field) if not field.control.accessibleName()]
        assert not silent


def test_the_form_goes_under_when_there_is_no_room_beside_it(seat: Seat) -> None:
    window = seat.report()
    window.resize(theme().px(700), theme().px(600))
    seat.qtbot.waitUntil(lambda: window.form.isAncestorOf(window.preview))
    window.resize(theme().px(1400), theme().px(800))
    seat.qtbot.waitUntil(lambda: not window.form.isAncestorOf(window.preview))


@pytest.mark.parametrize(
    ("code", "look", "scale"), [("tr", "night", 1.0), ("ru", "high-contrast", 2.0), ("en", "light", 1.5)]
)
def test_every_window_opens_in_every_language_look_and_size(
    qapp: QApplication, seat: Seat, code: str, look: str, scale: float
) -> None:
    install(qapp, code)
    Theme(look, scale).apply(qapp)
    key = _living(seat)
    common = seat.common
    for window in (
        ReportWindow(*common),
        IncidentWindow(*common, correct=key),
        JointStepWindow(*common, "incident_duplicate", key),
        WaitingWindow(*common),
        LogLineWindow(*common),
        WatchLogWindow(*common),
    ):
        seat.shown(window)
        window.resize(theme().px(480), theme().px(320))
        assert window.width() <= theme().px(560)
        window.close()
    install(qapp, "en")


def test_what_is_entered_is_told_on_after_the_window_it_was_opened_from_was_closed(seat: Seat) -> None:
    room = seat.shown(WaitingWindow(*seat.common))
    told: list[Entry] = []
    room.written.connect(told.append)
    window = ReportWindow(*seat.common)
    with seat.qtbot.waitExposed(window):
        room.show_window(window)
    room.close()
    _fill(window)
    entry = _entered(seat, window)
    assert told == [entry]
    seat.qtbot.waitUntil(lambda: not isValid(room))
