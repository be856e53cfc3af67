"""Both find together: two assessments of the very same width, one hash, two signatures or none, nothing typed lost."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.finding.told import in_groups
from gui.finding.window import FindingWindow
from gui.theme import Theme
from models.journal import Actor
from models.records import Differs
from tests.gui.finding.pairs import OURS, THEIRS, Pair


def _window(pair: Pair, look: Theme, _qtbot: QtBot, *, agree: bool = True) -> FindingWindow:
    def ask(*_args: object, **_more: object) -> tuple[Actor, Actor] | None:
        return pair.heads if agree else None

    window = FindingWindow(pair.workspace, look, pair.tasks, pair.heads[0], incident=pair.incident, ask=ask)
    window.show()
    return window


@pytest.mark.parametrize("wide", [960, 1101, 1280, 1601, 2559])
def test_both_assessments_have_the_very_same_width_at_any_width_of_the_window(
    pair: Pair, look: Theme, qtbot: QtBot, wide: int
) -> None:
    pair.file(0, OURS)
    pair.file(1, replace(THEIRS, text="Очень длинное заявление. " * 120))
    window = _window(pair, look, qtbot)
    window.resize(wide, 900)
    left, right = window.finding.table.heads
    assert left.width() == right.width() > 0
    assert 0 <= right.x() - left.x() - left.width() <= 1


def test_what_agrees_is_one_cell_and_what_differs_keeps_both_values_until_both_settle(
    pair: Pair, look: Theme, qtbot: QtBot
) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    window = _window(pair, look, qtbot)
    assert "Count" in window.finding.state.text()
    before = window.to_sign.text()
    window.finding.table.settled.emit(Differs.COUNT, "left")
    assert "Count" not in window.finding.state.text()
    assert window.to_sign.text() != before


def test_the_finding_carries_both_signatures_over_the_hash_that_was_shown(
    pair: Pair, look: Theme, qtbot: QtBot
) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    window = _window(pair, look, qtbot)
    shown = window.to_sign.text()
    with qtbot.waitSignal(window.written):
        window.enter()
    finding = pair.finding()
    assert finding is not None
    assert in_groups(finding.hash) == shown
    assert (finding.signed_left_by, finding.signed_right_by) == tuple(head.name for head in pair.heads)
    assert finding.result == "CONF"
    assert pair.status() == 60


def test_nothing_is_signed_when_one_of_both_leaves_it(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    window = _window(pair, look, qtbot, agree=False)
    window.enter()
    assert pair.finding() is None
    assert window.isVisible()


def test_a_new_version_filed_meanwhile_is_shown_and_what_was_typed_stays(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    window = _window(pair, look, qtbot)
    window.finding.edited.emit("dissent_left", "İtirazımız var.")
    pair.file(1, replace(THEIRS, count_best=6))
    with qtbot.waitSignal(pair.tasks.ended):
        window.enter()
    assert pair.finding() is None
    assert window.entry.dissent_left == "İtirazımız var."
    assert "Count" not in window.finding.state.text()
    assert not window.foot.isHidden()


def test_a_sealed_assessment_shows_nothing_and_cannot_be_signed_over(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, replace(OURS, sealed=True))
    window = _window(pair, look, qtbot)
    assert not window.enter_button.isEnabled()
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert not any("Altı" in text or "6 EXPL" in text for text in texts)


def test_a_result_that_says_both_agree_waits_until_they_do(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, OURS)
    pair.file(1, replace(THEIRS, happened="N", violation="N"))
    window = _window(pair, look, qtbot)
    assert window.entry.result == "NCON"
    assert window.enter_button.isEnabled()
    window.finding.edited.emit("result", "CONF")
    assert not window.enter_button.isEnabled()


def test_only_heads_or_whom_they_let_sign_can_sign(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    window = FindingWindow(pair.workspace, look, pair.tasks, pair.watch[0], incident=pair.incident)
    qtbot.addWidget(window)
    window.show()
    assert not window.enter_button.isEnabled()
    assert pair.watch[0].name in window.enter_button.toolTip()


def test_a_signed_finding_stays_readable_beside_the_next_one(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    with qtbot.waitSignal((first := _window(pair, look, qtbot)).written):
        first.enter()
    signed = pair.finding()
    with qtbot.waitSignal((second := _window(pair, look, qtbot)).written):
        second.finding.edited.emit("result", "NCON")
        second.enter()
    assert pair.status() == 61
    assert signed is not None
    third = _window(pair, look, qtbot)
    assert [each.version for each in third.dossier.findings] == [2, 1]
    texts = [label.text() for label in third.past.findChildren(QLabel)]
    assert in_groups(signed.hash) in texts
