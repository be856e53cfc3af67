"""A signed finding as it is read afterwards: every version whole, both signatures together, left always left."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.details.facts import Teller
from gui.finding.side_by_side import Head, Line, SideBySide
from gui.finding.signed import SignedWindow, signed_lines
from gui.finding.told import in_groups, reason_of, waited_for
from gui.i18n import words
from gui.theme import Theme
from models.dossier import Dossier, read_dossier
from models.edits.fields import FindingFields
from models.edits.findings import sign_finding
from models.edits.proposal import propose_finding
from tests.gui.finding.pairs import OURS, THEIRS, Pair


def _dossier(pair: Pair) -> Dossier:
    with pair.store.reading() as session:
        found = read_dossier(session, pair.store.profile, pair.incident)
    assert isinstance(found, Dossier)
    return found


def _sign(pair: Pair, fields: FindingFields) -> None:
    dossier = _dossier(pair)
    assert dossier.left is not None
    assert dossier.right is not None
    sign_finding(pair.store, pair.heads, pair.incident, fields, (dossier.left.id, dossier.right.id))


def _signed(pair: Pair, look: Theme, qtbot: QtBot) -> SignedWindow:
    window = SignedWindow(pair.workspace, look, pair.tasks, pair.heads[0], _dossier(pair))
    qtbot.addWidget(window)
    window.show()
    return window


def _texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel)]


def test_a_signed_finding_shows_both_values_both_dissents_and_both_signatures(
    pair: Pair, look: Theme, qtbot: QtBot
) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    _sign(pair, FindingFields("CONF", dissent_left="Altı saydık.", dissent_right="Мы насчитали пять."))
    shown = _texts(_signed(pair, look, qtbot))
    assert {"Altı saydık.", "Мы насчитали пять.", "confirmed violation"} <= set(shown)
    assert sum(text.startswith(tuple(head.name for head in pair.heads)) for text in shown) == 2
    assert shown.count("holds over the hash below") == 2


def test_a_signature_over_another_hash_is_said_not_to_hold(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    _sign(pair, FindingFields("CONF"))
    dossier = _dossier(pair)
    dossier.findings[0].hash = "00" * 32
    window = SignedWindow(pair.workspace, look, pair.tasks, pair.heads[0], dossier)
    qtbot.addWidget(window)
    window.show()
    assert _texts(window).count("does not hold over the hash below") == 2


def test_a_superseded_finding_is_still_read_whole_and_named_so(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    _sign(pair, FindingFields("NCON", text_left="İlk metin."))
    _sign(pair, FindingFields("CONF"))
    window = _signed(pair, look, qtbot)
    assert "İlk metin." not in _texts(window)
    window.versions[1].click()
    assert "İlk metin." in _texts(window)
    assert "superseded" in window.note.text()
    assert in_groups(_dossier(pair).findings[1].hash) in _texts(window)


def test_what_both_settled_is_one_value_and_what_they_kept_apart_is_two(pair: Pair) -> None:
    pair.file(0, OURS)
    pair.file(1, replace(THEIRS, subclass="F6"))
    _sign(pair, FindingFields("CONF", settled=(("subclass", "F5"),)))
    tell = Teller(pair.store.profile, words())
    finding = _dossier(pair).findings[0]
    lines = {line.name: line for line in signed_lines(finding, tell)}
    assert (lines["Class"].left, lines["Class"].differs) == ("F5 mortar", False)
    assert lines["Class"].left == lines["Class"].right
    assert lines["Count"].differs
    assert lines["Count"].left != lines["Count"].right


@pytest.mark.parametrize(
    ("happened", "violation", "expected"),
    [
        ("Y", "Y", "both hold that it happened and broke the agreement"),
        ("Y", "N", "the two differ on whether it broke the agreement"),
        ("N", "N", "the two differ on whether it happened"),
    ],
)
def test_the_proposed_result_comes_with_its_reason(pair: Pair, happened: str, violation: str, expected: str) -> None:
    pair.file(0, OURS)
    pair.file(1, replace(THEIRS, happened=happened, violation=violation))
    dossier = _dossier(pair)
    assert dossier.left is not None
    assert dossier.right is not None
    assert reason_of(propose_finding(dossier.left, dossier.right)) == expected


def test_who_is_waited_for_is_named(pair: Pair) -> None:
    tell = Teller(pair.store.profile, words())
    left, right = (contingent.code for contingent in pair.store.profile.contingents)
    assert f"{left}, {right}" in waited_for(_dossier(pair), tell)
    pair.file(0, OURS)
    said = waited_for(_dossier(pair), tell)
    assert right in said
    assert left not in said


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("wide", [480, 801, 1603, 2560])
def test_no_line_gives_one_side_a_pixel_more_than_the_other(look: Theme, qtbot: QtBot, wide: int, scale: float) -> None:
    look.choose(scale=scale)
    table = SideBySide()
    qtbot.addWidget(table)
    lines = [
        Line("Count", "6 EXPL", "five, but of another kind altogether, heard from far away " * 6, differs=True),
        Line("Happened", "yes", "yes"),
        Line("Weapon", "", "MOR82"),
    ]
    table.show_lines([Head("TUR", "filed"), Head("RUS", "filed " * 40, sealed=True)], lines, lambda _group: "")
    table.resize(look.px(wide), 900)
    table.show()
    left, right = table.heads
    assert left.size() == right.size()
    assert left.y() == right.y()
    shared, pairs = 0, 0
    for cells in table.lines():
        if len(cells) == 3:
            shared += 1
            assert cells[1].width() == left.width() + right.width()
        else:
            pairs += 1
            assert cells[1].size() == cells[2].size()
            assert cells[1].y() == cells[2].y()
            assert cells[1].font().weight() == cells[2].font().weight()
    assert (shared, pairs) == (1, 3)
    look.choose(scale=1.0)
