"""The incident list as its reader meets it: choosing, moving, finding, copying, and a zero that says what it means."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.filters.filter_bar import FilterBar
from gui.settings import Settings
from gui.table.columns import COLUMNS
from gui.table.find import matching, next_position, serial_row
from gui.table.find_bar import asking_for
from gui.table.model import IncidentModel
from gui.table.panel import ListPanel
from gui.table.view import as_text
from gui.table.wider import wider_questions
from gui.theme import Theme
from gui.workspace import Workspace
from models.answer import Sieve
from models.columns import OWN
from models.filter import Filter
from models.period import DAY, Period
from models.phrases import Phrases
from models.store import Store
from models.text import ENGLISH
from models.vocabulary import OUT_OF_COUNT
from tests.models.invented import NOW


@pytest.fixture
def panel(workspace: Workspace, look: Theme, settings: Settings, qtbot: QtBot) -> ListPanel:
    shown = ListPanel(workspace, look, settings)
    qtbot.addWidget(shown)
    shown.resize(1000, 400)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def _click(panel: ListPanel, position: int, modifier: Qt.KeyboardModifier | None = None) -> None:
    middle = panel.table.visualRect(panel.model.index(position, 0)).center()
    held = modifier or Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, held, middle)


def test_the_list_is_a_table_as_qt_understands_one(workspace: Workspace) -> None:
    model = IncidentModel(Phrases(workspace.columns, workspace.profile))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.take(model.phrases, workspace.answer.rows[:5])
    model.take(model.phrases, workspace.answer.rows[3:20])
    assert tester.model() is model


def test_choosing_a_row_chooses_the_incident_everywhere(workspace: Workspace, panel: ListPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(workspace.selection_changed):
        _click(panel, 2)
    assert workspace.selected_row == workspace.answer.rows[-3]


def test_an_incident_chosen_elsewhere_is_chosen_and_seen_in_the_list(workspace: Workspace, panel: ListPanel) -> None:
    oldest = int(workspace.answer.rows[0])
    workspace.choose(oldest)
    index = panel.table.currentIndex()
    assert panel.model.rows[index.row()] == oldest
    assert panel.table.selectionModel().isRowSelected(index.row(), QModelIndex())
    assert panel.table.viewport().rect().contains(panel.table.visualRect(index).center())


def test_the_choice_survives_sorting_and_another_question(workspace: Workspace, panel: ListPanel) -> None:
    row = int(workspace.answer.rows[17])
    workspace.choose(row)
    panel.sort_by("place")
    assert panel.model.rows[panel.table.currentIndex().row()] == row
    workspace.change(classes=frozenset(panel.model.phrases.code("class_", row)))
    assert panel.model.rows[panel.table.currentIndex().row()] == row


def test_an_incident_that_the_filter_leaves_out_stays_chosen_but_not_in_the_list(
    workspace: Workspace, panel: ListPanel
) -> None:
    workspace.choose(int(workspace.answer.rows[0]))
    chosen = workspace.selection
    workspace.change(period=Period("between", NOW - DAY, NOW))
    assert workspace.selection == chosen
    assert not panel.table.selectionModel().hasSelection()


def test_several_chosen_rows_stay_chosen_when_the_order_changes(panel: ListPanel) -> None:
    _click(panel, 1)
    _click(panel, 4, Qt.KeyboardModifier.ControlModifier)
    before = {int(panel.model.rows[index.row()]) for index in panel.table.selectionModel().selectedRows()}
    panel.sort_by("status")
    after = {int(panel.model.rows[index.row()]) for index in panel.table.selectionModel().selectedRows()}
    assert after == before
    assert len(after) == 2


def test_keys_lead_through_the_list(workspace: Workspace, panel: ListPanel, qtbot: QtBot) -> None:
    _click(panel, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    assert workspace.selected_row == workspace.answer.rows[-2]
    QTest.keyClick(panel.table, Qt.Key.Key_End)
    assert workspace.selected_row == workspace.answer.rows[0]
    QTest.keyClick(panel.table, Qt.Key.Key_Home)
    assert workspace.selected_row == workspace.answer.rows[-1]
    with qtbot.waitSignal(panel.opened):
        QTest.keyClick(panel.table, Qt.Key.Key_Return)
    QTest.keyClick(panel.table, Qt.Key.Key_Escape)
    assert workspace.selection is None


def test_stepping_from_nothing_begins_at_the_top_and_ends_at_the_end(workspace: Workspace, panel: ListPanel) -> None:
    panel.step(1)
    assert workspace.selected_row == panel.model.rows[0]
    panel.step(1)
    assert workspace.selected_row == panel.model.rows[1]
    workspace.choose(int(panel.model.rows[-1]))
    panel.step(1)
    assert workspace.selected_row == panel.model.rows[-1]


def test_a_click_on_a_title_sorts_and_the_head_says_so(panel: ListPanel) -> None:
    header = panel.table.header
    serial = [column.name for column in COLUMNS].index("serial")
    middle = QPoint(header.sectionViewportPosition(serial) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert panel.columns.arrangement.sorting == ("serial", False)
    assert "by Serial" in panel.head.note.text()


def test_the_columns_an_officer_chose_are_there_the_next_day(
    workspace: Workspace, look: Theme, settings: Settings, panel: ListPanel, qtbot: QtBot
) -> None:
    panel.show_column("severity", shown=True)
    panel.show_column("grid", shown=False)
    panel.sort_by("place")
    tomorrow = ListPanel(workspace, look, settings)
    qtbot.addWidget(tomorrow)
    assert tomorrow.columns.arrangement == panel.columns.arrangement
    names = {cell.column.name for cell in tomorrow.table.cells()}
    assert "grid" not in names


def test_a_narrow_list_keeps_serial_time_class_and_status(panel: ListPanel) -> None:
    panel.resize(420, 400)
    assert {"serial", "dtg", "class", "status"} <= {column.name for column in panel.table.visible_columns()}
    assert "grading" not in {column.name for column in panel.table.visible_columns()}


def test_typing_jumps_to_the_next_serial_that_begins_so(workspace: Workspace, panel: ListPanel) -> None:
    wanted = int(workspace.answer.rows[40])
    digits = str(int(workspace.columns.serial_number[wanted]))
    panel.table.setFocus()
    QTest.keyClicks(panel.table, digits)
    assert workspace.selected_row is not None
    assert str(int(workspace.columns.serial_number[workspace.selected_row])).startswith(digits)
    assert digits in panel.head.note.text()


def test_typing_finds_places_by_the_beginning_of_a_word(workspace: Workspace) -> None:
    phrases = Phrases(workspace.columns, workspace.profile)
    row = int(workspace.answer.rows[3])
    name = phrases.place_text(int(workspace.columns.place[row]))
    assert matching(phrases, name[:4].upper())[row]


def test_what_begins_with_nothing_typed_is_not_found(workspace: Workspace, panel: ListPanel) -> None:
    panel.table.setFocus()
    QTest.keyClicks(panel.table, "%%")
    assert workspace.selection is None
    assert "no serial or place" in panel.head.note.text()


def test_the_search_goes_round_at_the_end() -> None:
    rows, found = np.array([4, 3, 2, 1]), np.array([False, True, False, True, False])
    assert next_position(rows, found, 2) == 3
    assert next_position(rows, found, 4) == 1
    assert next_position(rows, np.zeros(5, np.bool_), 0) is None


@pytest.mark.parametrize("write", ["{serial}", "{number}", "{lower}", "  {number} "])
def test_an_incident_is_found_by_its_serial_however_it_is_typed(workspace: Workspace, write: str) -> None:
    row = int(workspace.answer.rows[10])
    serial, number = workspace.columns.serial(row), int(workspace.columns.serial_number[row])
    found = serial_row(workspace.columns, write.format(serial=serial, number=number, lower=serial.lower()))
    assert found is not None
    assert workspace.columns.serial_number[found] == number
    if "{number}" not in write:
        assert found == row


def test_a_serial_that_is_not_on_record_is_said_so(panel: ListPanel, workspace: Workspace) -> None:
    panel.find_serial()
    QTest.keyClicks(panel.find_bar.field, "99999999")
    QTest.keyClick(panel.find_bar.field, Qt.Key.Key_Return)
    assert "99999999" in panel.find_bar.said.text()
    assert workspace.selection is None


def test_a_serial_outside_the_filter_can_be_shown_in_one_touch(workspace: Workspace, panel: ListPanel) -> None:
    oldest = int(workspace.answer.rows[0])
    workspace.change(period=Period("between", NOW - DAY, NOW))
    panel.find_serial()
    QTest.keyClicks(panel.find_bar.field, workspace.columns.serial(oldest))
    QTest.keyClick(panel.find_bar.field, Qt.Key.Key_Return)
    assert panel.find_bar.widen.isVisible()
    QTest.mouseClick(panel.find_bar.widen, Qt.MouseButton.LeftButton)
    assert workspace.answer.mask[oldest]
    assert panel.model.rows[panel.table.currentIndex().row()] == oldest


def test_every_incident_on_record_can_be_shown_void_ones_and_training_too(workspace: Workspace) -> None:
    columns, profile = workspace.columns, workspace.profile
    sieve = Sieve(columns, profile)
    statuses = columns.codes("status", profile)
    assert OUT_OF_COUNT & {statuses[status] for status in columns.status}
    hidden = [row for row in range(columns.n) if not sieve.ask(asking_for(columns, profile, row), NOW).mask[row]]
    assert not hidden


def test_copied_rows_are_the_visible_columns_with_their_titles(panel: ListPanel) -> None:
    _click(panel, 0)
    _click(panel, 1, Qt.KeyboardModifier.ShiftModifier)
    panel.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    columns = panel.table.visible_columns()
    assert len(lines) == 3
    assert lines[0].split("\t")[0] == "Serial"
    assert lines[1].split("\t") == [column.text(panel.model.phrases, int(panel.model.rows[0])) for column in columns]


def test_a_copied_cell_is_no_formula_in_a_spreadsheet(workspace: Workspace) -> None:
    columns = replace(workspace.columns, offset_m=np.zeros(workspace.columns.n, "f4"))
    phrases = Phrases(columns, workspace.profile, place_name=lambda _number: "=HYPERLINK(1)")
    place = next(column for column in COLUMNS if column.name == "place")
    named = np.array([row for row in range(columns.n) if columns.place_ids[columns.place[row]] >= 0])
    cells = as_text(named, [place], phrases).split("\n")[1:]
    assert set(cells) == {"'=HYPERLINK(1)"}


def test_a_text_from_outside_is_no_markup_in_a_tool_tip(workspace: Workspace) -> None:
    phrases = Phrases(workspace.columns, workspace.profile, place_name=lambda _number: "<b>VERIFIED</b>")
    model = IncidentModel(phrases)
    model.take(phrases, workspace.answer.rows[:1])
    place = [column.name for column in COLUMNS].index("place")
    tip = model.data(model.index(0, place), Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "&lt;b&gt;VERIFIED" in tip


def test_no_answer_is_said_in_a_sentence_with_what_was_watched(workspace: Workspace, panel: ListPanel) -> None:
    workspace.change(period=Period("24h"), classes=frozenset("Q"), statuses=frozenset({"61"}))
    assert not workspace.answer.n
    assert panel.nothing.isVisible()
    assert "Complaint" in panel.nothing.page.title.text()
    assert "sector hours were watched" in panel.nothing.page.text.text()


def test_every_wider_question_gives_as_many_as_its_button_says(workspace: Workspace) -> None:
    workspace.change(period=Period("24h"), classes=frozenset("QI"), statuses=frozenset({"61"}), text="zzz")
    offered = wider_questions(workspace.answer, ENGLISH)
    assert len(offered) >= 4
    for each in offered:
        workspace.set_filter(each.question)
        assert workspace.answer.n == each.count, each.text


def test_a_word_of_the_lists_leads_to_the_codes_it_names(workspace: Workspace) -> None:
    workspace.change(text="Mortar")
    assert not workspace.answer.n
    offered = {each.text: each for each in wider_questions(workspace.answer, ENGLISH)}
    assert offered["Class: “Mortar”"].question.classes == {"F5"}
    assert offered["Weapon: “Mortar”"].question.weapons == {"MOR<82", "MOR82", "MOR120"}
    for each in offered.values():
        workspace.set_filter(each.question)
        assert workspace.answer.n == each.count > 0


@pytest.mark.parametrize("name", ["light", "night", "high-contrast"])
def test_the_chosen_row_is_seen_in_every_theme(
    workspace: Workspace, settings: Settings, qtbot: QtBot, name: str
) -> None:
    theme = Theme(name)
    panel = ListPanel(workspace, theme, settings)
    qtbot.addWidget(panel)
    panel.resize(1000, 400)
    workspace.choose(int(panel.model.rows[1]))
    with qtbot.waitExposed(panel):
        panel.show()
    image = panel.table.viewport().grab().toImage()
    line = panel.table.visualRect(panel.model.index(1, 0))
    assert image.pixelColor(500, line.bottom()) == QColor(theme.palette.accent)
    assert image.pixelColor(500, line.top() + line.height() * 4 // 5) != QColor(theme.palette.accent)


def test_a_record_that_is_being_read_is_not_called_empty(
    look: Theme, exercise: Store, settings: Settings, qapp: QApplication, qtbot: QtBot
) -> None:
    space = Workspace(exercise, lambda: NOW, qapp)
    shown, bar = ListPanel(space, look, settings), FilterBar(space, look)
    for widget in (shown, bar):
        qtbot.addWidget(widget)
    assert shown.nothing.page.title.text() == bar.of.text() == "The record is being read."
    assert not bar.count.text()
    assert not shown.head.note.text()
    space.reload()
    assert bar.count.text() == str(space.answer.n)


def test_hours_watched_are_not_claimed_for_a_time_before_watching_was_recorded(
    workspace: Workspace, panel: ListPanel
) -> None:
    workspace.change(period=Period("any"), text="zzz")
    assert "before" in panel.nothing.page.text.text()
    workspace.change(period=Period("7d"))
    assert "is not on record" not in panel.nothing.page.text.text()


def test_the_keyboard_stays_in_the_list_when_nothing_answers_and_when_something_does_again(
    workspace: Workspace, panel: ListPanel
) -> None:
    panel.setFocus()
    asked = workspace.filter
    workspace.change(text="zzz")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert panel.isAncestorOf(focus)
    workspace.set_filter(asked)
    assert panel.table.hasFocus()


def test_the_head_says_whether_incidents_or_reference_events_are_listed(
    workspace: Workspace, look: Theme, settings: Settings, qtbot: QtBot
) -> None:
    columns = workspace.columns
    foreign = np.arange(columns.n) % 2
    workspace.take(replace(columns, data_set=foreign.astype(columns.data_set.dtype), data_sets=(OWN, "UCDP GED")))
    panel = ListPanel(workspace, look, settings)
    qtbot.addWidget(panel)
    said = {}
    for asked in ((), ("UCDP GED",), (OWN, "UCDP GED")):
        workspace.set_filter(Filter(data_sets=frozenset(asked)))
        said[asked] = panel.head.title.text()
    assert list(said.values()) == ["Incidents", "Reference events", "Incidents and events"]
