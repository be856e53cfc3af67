"""The period: touched, drawn, typed or taken from a calendar, it is the same question everywhere."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.filters.context import bars_over, context_around, period_drawn
from gui.filters.facets_panel import FacetsPanel
from gui.filters.period_picker import CalendarPopup, days_period, typed_period
from gui.settings import Settings
from gui.theme import Theme
from gui.workspace import Workspace
from models.answer import Sieve
from models.filter import Filter
from models.period import DAY, HOUR, Period, day_start
from models.profile import load_profile
from models.text import Problem, date_time_group
from tests.models.invented import NOW, exercise_columns

PROFILE = load_profile("default")


@pytest.fixture
def panel(workspace: Workspace, look: Theme, settings: Settings, qtbot: QtBot) -> FacetsPanel:
    shown = FacetsPanel(workspace, look, settings)
    qtbot.addWidget(shown)
    shown.resize(224, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


COLUMNS = exercise_columns()
SIEVE = Sieve(COLUMNS, PROFILE)
spans = st.tuples(st.integers(-400 * 24, 0), st.integers(1, 300 * 24)).map(
    lambda hours: (NOW + hours[0] * HOUR, NOW + (hours[0] + hours[1]) * HOUR)
)


@given(span=spans, most=st.integers(8, 200))
def test_the_bars_hold_every_incident_of_the_stretch_they_cover(span: tuple[int, int], most: int) -> None:
    answer = SIEVE.ask(Filter(period=Period("between", *span)), NOW)
    context = context_around(answer, None)
    bars = bars_over(answer, context, most)
    assert bars.counts.sum() == len(answer.rows_between(bars.first, bars.last))
    assert bars.first <= context[0] <= span[0]
    assert span[1] <= context[1] <= bars.last


@given(span=spans)
def test_the_stretch_that_is_drawn_stays_while_the_period_serves(span: tuple[int, int]) -> None:
    answer = SIEVE.ask(Filter(period=Period("between", *span)), NOW)
    context = context_around(answer, None)
    assert context_around(answer, context) == context


def test_dragging_asks_on_the_way_and_leaves_one_step_in_the_history(workspace: Workspace, panel: FacetsPanel) -> None:
    workspace.set_filter(Filter(period=Period("30d")))
    before, brush = workspace.filter, panel.period.brush
    asked: list[Filter] = []
    workspace.answer_changed.connect(lambda: asked.append(workspace.filter))
    QTest.mousePress(brush, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 10))
    for x in (40, 60, 80):
        QTest.mouseMove(brush, QPoint(x, 10))
    QTest.mouseRelease(brush, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(80, 10))
    period = workspace.filter.period
    assert period.kind == "between"
    assert period.end - period.start >= DAY
    assert len(set(asked)) >= 2
    workspace.back()
    assert workspace.filter == before


def test_the_window_drawn_begins_and_ends_with_a_reporting_day(workspace: Workspace, panel: FacetsPanel) -> None:
    workspace.set_filter(Filter(period=Period("30d")))
    brush = panel.period.brush
    QTest.mousePress(brush, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(33, 10))
    QTest.mouseRelease(brush, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(101, 10))
    period = workspace.filter.period
    assert period.start == day_start(period.start, workspace.profile)
    assert period.end == day_start(period.end, workspace.profile)


def test_arrows_move_the_window_by_a_day_and_with_shift_its_end(workspace: Workspace, panel: FacetsPanel) -> None:
    first, last = day_start(NOW, workspace.profile) - 9 * DAY, day_start(NOW, workspace.profile) - 2 * DAY
    workspace.set_filter(Filter(period=Period("between", first, last)))
    QTest.keyClick(panel.period.brush, Qt.Key.Key_Left)
    assert workspace.filter.period == Period("between", first - DAY, last - DAY)
    QTest.keyClick(panel.period.brush, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert workspace.filter.period == Period("between", first - DAY, last)


def test_what_stands_in_the_two_fields_asks_the_same_again(workspace: Workspace, panel: FacetsPanel) -> None:
    workspace.set_filter(Filter(period=Period("7d")))
    bounds = workspace.answer.bounds
    QTest.keyClick(panel.period.first, Qt.Key.Key_Return)
    assert workspace.filter.period == Period("between", *bounds)


@given(days=st.integers(0, 2000), length=st.integers(1, 500))
def test_a_typed_period_includes_its_last_minute(days: int, length: int) -> None:
    first = day_start(NOW, PROFILE) - days * DAY
    begin, end = _written(first), _written(first + length * DAY - 60_000)
    assert typed_period(begin, end, NOW, PROFILE) == Period("between", first, first + length * DAY)


def _written(at: int) -> str:
    return date_time_group(at, PROFILE.zone)


def test_a_period_may_end_at_2400(workspace: Workspace) -> None:
    period = typed_period("010000D SEP 26", "012400D SEP 26", NOW, workspace.profile)
    assert period.end - period.start == DAY


def test_a_period_that_ends_before_it_begins_is_said_so(workspace: Workspace, panel: FacetsPanel) -> None:
    with pytest.raises(Problem, match="before it begins"):
        typed_period("020000D SEP 26", "010000D SEP 26", NOW, workspace.profile)
    before = workspace.filter
    panel.period.first.setText("nonsense")
    QTest.keyClick(panel.period.first, Qt.Key.Key_Return)
    assert panel.period.wrong.isVisible()
    assert workspace.filter == before


def test_two_touches_on_the_calendar_ask_about_all_days_between(look: Theme, qtbot: QtBot) -> None:
    calendar = CalendarPopup(look)
    qtbot.addWidget(calendar)
    picked: list[tuple[date, date]] = []
    calendar.picked.connect(lambda first, last: picked.append((first, last)))
    calendar.days.clicked.emit(QDate(2026, 9, 20))
    calendar.days.clicked.emit(QDate(2026, 9, 3))
    assert picked == [(date(2026, 9, 20), date(2026, 9, 20)), (date(2026, 9, 3), date(2026, 9, 20))]
    period = days_period(date(2026, 9, 3), date(2026, 9, 20), PROFILE)
    assert period.end - period.start == 18 * DAY
    assert period.start == day_start(period.start, PROFILE)


def test_an_open_period_is_drawn_over_the_whole_record(workspace: Workspace) -> None:
    first, last = period_drawn(workspace.answer)
    assert first == workspace.columns.start[0]
    assert last == workspace.columns.start[-1] + 1


def test_the_fields_show_the_whole_group_with_its_year(workspace: Workspace, panel: FacetsPanel) -> None:
    workspace.set_filter(Filter(period=Period("between", NOW - 900 * DAY, NOW - 500 * DAY)))
    for field in (panel.period.first, panel.period.last):
        assert len(field.text()) == len("230952D NOV 26")
        assert field.fontMetrics().horizontalAdvance(field.text()) <= field.contentsRect().width() - 6
        assert panel.period.rect().contains(QRect(field.mapTo(panel.period, QPoint(0, 0)), field.size()))
