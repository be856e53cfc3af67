"""The facets: every number is what a touch gives, and a touch changes its own field and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from gui.filters.facets import Choice, choices, on_record, only, toggled, unfolded
from gui.filters.facets_panel import FacetsPanel
from gui.filters.tree import FacetTree, Node
from gui.settings import Settings
from gui.theme import Theme
from gui.workspace import Workspace
from models.filter import FIELDS, Filter
from models.period import Period
from models.profile import load_profile
from models.text import ENGLISH
from models.vocabulary import CLASSES, SUBCLASSES
from tests.models.invented import exercise_columns


@pytest.fixture
def panel(workspace: Workspace, look: Theme, settings: Settings, qtbot: QtBot) -> FacetsPanel:
    shown = FacetsPanel(workspace, look, settings)
    qtbot.addWidget(shown)
    shown.resize(224, 1400)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def _node(panel: FacetsPanel, field: str, code: str) -> Node:
    section = next(each for each in panel.tree.sections if each.field.name == field)
    inner = [child for node in section.children for child in node.children]
    return next(node for node in [*section.children, *inner] if node.code == code)


def _press(panel: FacetsPanel, node: Node, x: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    index = panel.tree.index_of(node)
    panel.view.scrollTo(index)
    where = QPoint(x, panel.view.visualRect(index).center().y())
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, held, where)


NAME, BOX = 80, 20
"""Where to touch a row, px: its name, its check box."""


def test_every_facet_number_is_what_a_touch_on_its_name_gives(workspace: Workspace, panel: FacetsPanel) -> None:
    asked = Filter(period=Period("90d"), sectors=frozenset({"NORTH", "CENTRE"}), statuses=frozenset({"10", "20", "51"}))
    for section in panel.tree.sections:
        for code in [node.code for node in section.children]:
            workspace.set_filter(asked)
            node = _node(panel, section.field.name, code)
            promised = node.count
            workspace.set_filter(asked.with_codes(section.field.name, frozenset({code})))
            assert workspace.answer.n == promised, (section.field.name, code)


def test_subclasses_promise_what_they_give_too(workspace: Workspace, panel: FacetsPanel) -> None:
    for term in SUBCLASSES:
        workspace.set_filter(Filter())
        promised = _node(panel, "classes", term.code).count
        workspace.set_filter(Filter(classes=frozenset({term.code})))
        assert workspace.answer.n == promised, term.code


def test_a_touch_on_a_name_asks_for_it_alone_and_once_more_for_any(workspace: Workspace, panel: FacetsPanel) -> None:
    _press(panel, _node(panel, "classes", "F"), NAME)
    _press(panel, _node(panel, "classes", "A"), NAME)
    assert workspace.filter == Filter(classes=frozenset("A"))
    _press(panel, _node(panel, "classes", "A"), NAME)
    assert workspace.filter == Filter()


def test_a_touch_on_a_box_or_with_ctrl_adds_and_takes_away(workspace: Workspace, panel: FacetsPanel) -> None:
    _press(panel, _node(panel, "sectors", "NORTH"), BOX)
    _press(panel, _node(panel, "sectors", "SOUTH"), NAME, Qt.KeyboardModifier.ControlModifier)
    assert workspace.filter.sectors == {"NORTH", "SOUTH"}
    _press(panel, _node(panel, "sectors", "NORTH"), BOX)
    assert workspace.filter.sectors == {"SOUTH"}


def test_keys_tick_and_clear(workspace: Workspace, panel: FacetsPanel) -> None:
    panel.view.setCurrentIndex(panel.tree.index_of(_node(panel, "classes", "F")))
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    assert workspace.filter.classes == {"F", "X"}
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert workspace.filter.classes == {"X"}
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert workspace.filter.classes == frozenset()


def test_clear_asks_for_everything_and_counts_what_is_asked(workspace: Workspace, panel: FacetsPanel) -> None:
    workspace.set_filter(Filter(classes=frozenset("F"), sectors=frozenset({"NORTH"})))
    assert "2" in panel.clear.text()
    panel.clear.click()
    assert workspace.filter == Filter()
    assert not panel.clear.isVisible()


def test_the_facets_are_a_tree_as_qt_understands_one(workspace: Workspace) -> None:
    tree = FacetTree(workspace.profile, ENGLISH, (26, 20))
    tester = QAbstractItemModelTester(tree, QAbstractItemModelTester.FailureReportingMode.Warning)
    tree.build(workspace.columns)
    tree.take(workspace.answer)
    assert tester.model() is tree


def test_a_class_is_partly_ticked_when_one_of_its_subclasses_is_asked(workspace: Workspace, panel: FacetsPanel) -> None:
    workspace.set_filter(Filter(classes=frozenset({"F5"})))
    assert panel.tree.state(_node(panel, "classes", "F")) == Qt.CheckState.PartiallyChecked
    assert panel.tree.state(_node(panel, "classes", "F5")) == Qt.CheckState.Checked
    assert panel.tree.state(_node(panel, "classes", "A")) == Qt.CheckState.Unchecked


def test_a_code_that_is_asked_is_never_folded_away(workspace: Workspace, panel: FacetsPanel) -> None:
    rare = next(node for node in panel.tree.sections[0].children if node.folded)
    assert panel.view.isRowHidden(rare.row, panel.tree.index_of(panel.tree.sections[0]))
    workspace.set_filter(Filter(classes=frozenset({rare.code})))
    assert not panel.view.isRowHidden(rare.row, panel.tree.index_of(panel.tree.sections[0]))


def test_sections_folded_up_stay_so_the_next_day(
    workspace: Workspace, look: Theme, settings: Settings, panel: FacetsPanel, qtbot: QtBot
) -> None:
    panel.view.fold(panel.tree.sections[0])
    tomorrow = FacetsPanel(workspace, look, settings)
    qtbot.addWidget(tomorrow)
    assert not tomorrow.view.isExpanded(tomorrow.tree.index_of(tomorrow.tree.sections[0]))


def test_only_what_is_on_record_stands_unfolded() -> None:
    columns, profile = exercise_columns(), load_profile("default")
    for field in FIELDS:
        listed = choices(field, columns, profile, ENGLISH)
        recorded = on_record(field, columns, profile)
        shown = unfolded(field.name, listed, recorded)
        assert all(sum(recorded.get(code, 0) for code in each.codes) for each in listed if each.code in shown)


def test_everything_that_can_be_asked_is_on_offer() -> None:
    columns, profile = exercise_columns(20), load_profile("default")
    for field in FIELDS:
        listed = choices(field, columns, profile, ENGLISH)
        offered = {each.code for each in listed} | {child.code for each in listed for child in each.children}
        assert offered >= set(columns.codes(field.column, profile))


LISTED = (*(Choice(each.code, "", "", tuple(Choice(s.code, "", "") for s in SUBCLASSES if s.code[0] == each.code))
            for each in CLASSES), Choice("≠", "", ""))  # fmt: skip
CODES = [each.code for each in LISTED] + [term.code for term in SUBCLASSES]


def _meant(chosen: frozenset[str]) -> set[str]:
    return {code for code in CODES if code in chosen or code[:1] in chosen}


@given(touches=st.lists(st.sampled_from(CODES), max_size=12))
def test_touching_a_box_changes_what_it_stands_for_and_nothing_else(touches: list[str]) -> None:
    chosen: frozenset[str] = frozenset()
    for code in touches:
        before, stands_for = _meant(chosen), _meant(frozenset({code}))
        chosen = toggled(chosen, code, LISTED)
        after = _meant(chosen)
        was_chosen = stands_for <= before
        beside = {each for each in CODES if len(each) == 2 and each not in stands_for}
        assert before & beside == after & beside
        assert not (stands_for & after) if was_chosen else stands_for <= after


@given(codes=st.frozensets(st.sampled_from(CODES)), code=st.sampled_from(CODES))
def test_asking_for_one_alone_leaves_one_or_none(codes: frozenset[str], code: str) -> None:
    assert only(codes, code) == (frozenset() if codes == {code} else {code})


def test_a_name_cut_short_is_whole_in_its_tip(panel: FacetsPanel) -> None:
    index = panel.tree.index_of(_node(panel, "classes", "P"))
    tip = str(panel.tree.data(index, Qt.ItemDataRole.ToolTipRole))
    assert "Acts against persons" in tip
