"""The promises of the pieces: what is cut is told, what is typed picks, what is wrong is framed, zero is announced."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.palette import THEMES
from gui.theme import Theme, theme
from gui.widgets.band import Band
from gui.widgets.buttons import CountButton, push_button
from gui.widgets.clock import ClockLabel
from gui.widgets.empty_state import EmptyState
from gui.widgets.field_error import FieldError
from gui.widgets.flow import FlowRow
from gui.widgets.labels import ElidedLabel, HairLine, set_ink, text_label
from gui.widgets.panel_head import PanelHead
from gui.widgets.segments import Segment, SegmentedControl

MARKUP = "<b>VERIFIED</b>"
NOON = 1_795_435_200_000  # 23 November 2026, 12:00 UTC


@pytest.fixture(autouse=True)
def house_look(qapp: QApplication) -> Iterator[None]:
    """Start and end in the light look."""
    Theme().apply(qapp)
    yield
    Theme().apply(qapp)


def _shown(qtbot: QtBot, widget: QWidget, width: int = 0) -> None:
    qtbot.addWidget(widget)
    widget.resize(width or widget.sizeHint().width(), widget.sizeHint().height())
    with qtbot.waitExposed(widget):
        widget.show()


# ---------------------------------------------------------------- text


def test_text_from_outside_is_shown_letter_by_letter(qtbot: QtBot) -> None:
    for label in (text_label(MARKUP), text_label(MARKUP, wrap=True), ElidedLabel(MARKUP)):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_cut_text_shows_its_whole_in_the_tool_tip_and_a_whole_one_shows_none(qtbot: QtBot) -> None:
    label = ElidedLabel("14 km N of Khojavend")
    _shown(qtbot, label, 60)
    assert label.shown().endswith("…")
    assert label.toolTip() == "14 km N of Khojavend"
    label.resize(400, 20)
    assert (label.shown(), label.toolTip()) == ("14 km N of Khojavend", "")


def test_markup_in_a_cut_text_stays_literal_in_the_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel(MARKUP)
    _shown(qtbot, label, 40)
    assert "<b>" not in label.toolTip()
    assert "&lt;b&gt;" in label.toolTip()


def test_more_said_in_a_tool_tip_stands_under_the_whole_text(qtbot: QtBot) -> None:
    label = ElidedLabel("not yet jointly found")
    label.set_tip("counting rule: one incident")
    _shown(qtbot, label, 50)
    assert label.toolTip() == "not yet jointly found\ncounting rule: one incident"


def test_a_label_can_change_its_ink_on_the_screen(qtbot: QtBot) -> None:
    label = text_label("2 fields to mend")
    _shown(qtbot, label)
    set_ink(label, "error")
    assert label.palette().windowText().color() == theme().color("error")


def test_a_hair_line_is_one_pixel_thin_and_two_at_double_size(qapp: QApplication, qtbot: QtBot) -> None:
    for scale, thick in ((1.0, 1), (2.0, 2)):
        Theme(scale=scale).apply(qapp)
        line = HairLine()
        qtbot.addWidget(line)
        assert line.height() == thick


# ---------------------------------------------------------------- panel head


def test_a_panel_head_gives_way_in_its_notes_and_never_in_its_title(qtbot: QtBot) -> None:
    head = PanelHead("Incidents", "37, newest first", "what the filter leaves out is pale and never counted")
    _shown(qtbot, head, 240)
    assert head.title.width() >= head.title.sizeHint().width()
    assert head.right.shown() != head.right.text()
    head.resize(900, head.height())
    assert (head.note.shown(), head.right.shown()) == (head.note.text(), head.right.text())


def test_a_panel_at_work_keeps_its_answer_and_shows_an_accent_line(qtbot: QtBot) -> None:
    head = PanelHead("Map")
    _shown(qtbot, head, 200)
    bottom = QPoint(100, head.height() - 1)
    assert head.grab().toImage().pixelColor(bottom) == theme().color("hairline")
    head.set_busy(True)
    assert head.grab().toImage().pixelColor(bottom) == theme().color("accent")


def test_a_tool_in_a_panel_head_has_a_name_for_those_who_cannot_see_it(qtbot: QtBot) -> None:
    head = PanelHead("Charts")
    qtbot.addWidget(head)
    assert head.add_tool("grid", "Choose charts").accessibleName() == "Choose charts"


# ---------------------------------------------------------------- segmented control


@pytest.fixture
def grading(qtbot: QtBot) -> SegmentedControl:
    """Reliability A to F, none picked."""
    control = SegmentedControl([Segment(code, code, f"note {code}") for code in "ABCDEF"])
    _shown(qtbot, control)
    control.activateWindow()
    control.setFocus()
    return control


def _at(control: SegmentedControl) -> QWidget:
    """The segment the keyboard speaks to."""
    segment = control.focusProxy()
    assert segment is not None
    return segment


def test_nothing_is_picked_until_somebody_picks(grading: SegmentedControl) -> None:
    assert grading.value is None


def test_a_letter_picks_its_segment_and_tells(grading: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grading.picked) as told:
        QTest.keyClicks(_at(grading), "c")
    assert told.args == ["C"]
    assert grading.value == "C"


def test_arrows_walk_and_home_and_end_reach_the_outermost(grading: SegmentedControl, qtbot: QtBot) -> None:
    grading.set_value("B")
    for key, code in ((Qt.Key.Key_Right, "C"), (Qt.Key.Key_Left, "B"), (Qt.Key.Key_End, "F"), (Qt.Key.Key_Home, "A")):
        with qtbot.waitSignal(grading.picked):
            QTest.keyClick(_at(grading), key)
        assert grading.value == code


def test_the_same_letter_walks_through_the_segments_that_start_with_it(qtbot: QtBot) -> None:
    control = SegmentedControl([Segment(code, code) for code in ("OP", "PAT", "PKC", "OSI")])
    _shown(qtbot, control)
    picked: list[str] = []
    control.picked.connect(picked.append)
    for letter in "ppop":
        QTest.keyClicks(_at(control), letter)
    assert picked == ["PAT", "PKC", "OP", "PAT"]


@pytest.mark.parametrize(("typed", "code"), [("expl", "EXPL"), ("ex", "EXPL"), ("sort", "SORTIE"), ("e", "EVT")])
def test_a_word_typed_out_picks_its_segment(qtbot: QtBot, typed: str, code: str) -> None:
    units = ("EVT", "SHOT", "BURST", "EXPL", "PROJ", "SORTIE", "PERS", "VEH")
    control = SegmentedControl([Segment(each, each) for each in units], "SHOT")
    _shown(qtbot, control)
    for letter in typed:
        QTest.keyClicks(_at(control), letter)
    assert control.value == code


def test_setting_a_value_is_not_told_as_a_pick(grading: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grading.picked):
        grading.set_value("D")
        grading.set_value(None)
    assert grading.value is None


def test_a_segment_that_is_not_allowed_says_why_and_cannot_be_typed(grading: SegmentedControl, qtbot: QtBot) -> None:
    grading.set_allowed({"A", "B"}, "Only after a second source")
    with qtbot.assertNotEmitted(grading.picked):
        QTest.keyClicks(_at(grading), "f")
    tips = [button.toolTip() for button in grading.findChildren(QWidget) if not button.isEnabled()]
    assert tips == ["Only after a second source"] * 4


def test_a_click_picks(grading: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grading.picked) as told:
        last = grading.childAt(QPoint(grading.width() - 5, 5))
        assert last is not None
        QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    assert told.args == ["F"]


def test_an_unknown_code_is_a_fault(grading: SegmentedControl) -> None:
    with pytest.raises(KeyError):
        grading.set_value("Z")


@pytest.mark.parametrize("name", THEMES)
def test_the_picked_segment_differs_by_more_than_colour(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    Theme(name).apply(qapp)
    control = SegmentedControl([Segment("N", "North"), Segment("S", "South")], "N")
    _shown(qtbot, control, 200)
    image = control.grab().toImage()
    accent = QColor(theme().palette.accent)
    under = [image.pixelColor(x, control.height() - 2) == accent for x in (50, 150)]
    assert under == [True, False]


# ---------------------------------------------------------------- band


def test_an_exercise_cries_three_times_and_live_data_does_not(qtbot: QtBot) -> None:
    loud, live = Band("RELEASABLE", "invented", exercise=True), Band("RELEASABLE", exercise=False)
    _shown(qtbot, loud, 600)
    _shown(qtbot, live, 600)
    assert loud.cry == "EXERCISE · EXERCISE · EXERCISE"
    assert live.cry == ""
    grounds = [band.grab().toImage().pixelColor(2, 2) for band in (loud, live)]
    assert grounds == [theme().color("band"), theme().color("panel")]
    assert loud.height() == 18


# ---------------------------------------------------------------- flow, empty state


def test_a_row_breaks_where_there_is_no_room_and_nothing_is_lost(qtbot: QtBot) -> None:
    buttons = [QPushButton(f"last {days} days") for days in (7, 30, 90, 180)]
    row = FlowRow(*buttons)
    _shown(qtbot, row, 1000)
    assert len({button.y() for button in buttons}) == 1
    row.resize(230, row.heightForWidth(230))
    assert len({button.y() for button in buttons}) > 1
    assert all(row.rect().contains(button.geometry()) for button in buttons)


def test_an_empty_answer_offers_ways_on_with_their_numbers(qtbot: QtBot) -> None:
    asked: list[str] = []
    empty = EmptyState("No fire was recorded in these 7 days.", "238 of 310 hours were watched.")
    empty.offer("The same question, wider", [("last 30 days", 6, lambda: asked.append("30"))])
    _shown(qtbot, empty, 500)
    (button,) = empty.findChildren(CountButton)
    assert button.accessibleName() == "last 30 days 6"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["30"]
    empty.offer("", [])
    assert not empty.wider.isVisible()


def test_a_counted_button_has_room_for_label_and_number(qtbot: QtBot) -> None:
    small, large = CountButton("any class", 4), CountButton("any class", 1_204_000)
    for button in (small, large):
        qtbot.addWidget(button)
    assert large.sizeHint().width() > small.sizeHint().width() > QPushButton("any class").sizeHint().width()
    assert large.count == "1,204,000"


def test_a_button_of_the_house_does_what_it_was_given(qtbot: QtBot) -> None:
    done: list[bool] = []
    button = push_button("Open", lambda: done.append(True), kind="primary", symbol="folder")
    qtbot.addWidget(button)
    button.click()
    assert done == [True]


# ---------------------------------------------------------------- errors, clock


def test_a_wrong_field_is_framed_told_and_mended_by_its_button(qtbot: QtBot) -> None:
    page = QWidget()
    field = QLineEdit("231952d", page)
    error = FieldError(field, page)
    page.setMinimumHeight(60)
    _shown(qtbot, page, 600)
    error.say("231952D lies ahead of the clock.", "Use 230952D", lambda: field.setText("230952D"))
    assert error.isVisible()
    assert field.property("wrong") is True
    assert field.accessibleDescription() == "231952D lies ahead of the clock."
    error.say("This is no date-time group.")
    assert field.accessibleDescription() == "This is no date-time group."
    error.say("231952D lies ahead of the clock.", "Use 230952D", lambda: field.setText("230952D"))
    error.repair.click()
    assert field.text() == "230952D"
    error.say("")
    assert not error.isVisible()
    assert not error.wrong
    assert field.property("wrong") is False
    assert field.accessibleDescription() == ""


def test_the_clock_tells_both_zones_with_their_letters(qtbot: QtBot) -> None:
    clock = ClockLabel(lambda: NOON, 4)
    qtbot.addWidget(clock)
    assert clock.large.text() == "231600D NOV 26"
    assert clock.small.text() == "1200Z · local UTC+4"
    turned = ClockLabel(lambda: NOON, 4, zulu_first=True)
    qtbot.addWidget(turned)
    assert turned.large.text() == "231200Z NOV 26"
    assert turned.small.text() == "1600D · local UTC+4"


def test_the_clock_moves_on_at_the_full_minute(qtbot: QtBot) -> None:
    times = iter((NOON + 59_990, NOON + 60_001))
    clock = ClockLabel(lambda: next(times, NOON + 60_001), 0)
    qtbot.addWidget(clock)
    assert clock.large.text() == "231200Z NOV 26"
    qtbot.waitUntil(lambda: clock.large.text() == "231201Z NOV 26", timeout=2000)


# ---------------------------------------------------------------- all of them


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_piece_is_drawn_in_every_look_and_size(qapp: QApplication, qtbot: QtBot, name: str, scale: float) -> None:
    Theme(name, scale).apply(qapp)
    field = QLineEdit()
    qtbot.addWidget(field)
    pieces = (
        *(PanelHead("Map", "note", "right"), Band("MARK", exercise=True), EmptyState("None.", "Watched."), HairLine()),
        *(SegmentedControl([Segment("A", "A", "usually")], "A"), FlowRow(QLabel("x")), FieldError(field)),
        *(ClockLabel(lambda: NOON, 4), CountButton("all", 3), ElidedLabel("text")),
    )
    for piece in pieces:
        qtbot.addWidget(piece)
        piece.resize(theme().px(300), theme().px(60))
        drawn = piece.grab().toImage()
        assert drawn.size().boundedTo(QSize(10, 1)) == QSize(10, 1)
        colours = {drawn.pixel(x, y) for x in range(0, drawn.width(), 2) for y in range(drawn.height())}
        assert len(colours) > (0 if isinstance(piece, HairLine | FlowRow) else 2), piece


def test_enter_in_a_line_presses_no_button_beside_it(qtbot: QtBot) -> None:
    dialog, line = QDialog(), QLineEdit()
    button = push_button("Choose…")
    column = QVBoxLayout(dialog)
    column.addWidget(line)
    column.addWidget(button)
    _shown(qtbot, dialog)
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    button = push_button("Begin")
    QVBoxLayout(window).addWidget(button)
    _shown(qtbot, window)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)
