"""A contingent files its own assessment: nothing is chosen for it, and nothing of the other side is in sight."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from gui.assessment.window import AssessmentWindow
from gui.theme import Theme
from models.edits.drafts import drafts
from models.edits.fields import AssessmentFields
from models.journal import Actor
from models.keys.sealing import NotOpened
from models.records import NationalAssessment
from models.text import Problem
from tests.gui.finding.pairs import OURS, THEIRS, Pair

SAID = {"happened": "Y", "violation": "U", "confidence": "3", "text": "Dört patlama duyuldu."}


def _window(pair: Pair, look: Theme, actor: Actor | None = None) -> AssessmentWindow:
    window = AssessmentWindow(pair.workspace, look, pair.tasks, actor or pair.watch[0], incident=pair.incident)
    window.show()
    return window


def _type(window: AssessmentWindow, **said: str) -> None:
    for name, text in said.items():
        window.assessment.fields[name].show_text(text)
        window.assessment.edited.emit(name, text)


def _filed(pair: Pair, **where: Any) -> list[NationalAssessment]:
    query = select(NationalAssessment).filter_by(incident_id=pair.incident, **where)
    with pair.store.reading() as session:
        return list(session.scalars(query.order_by(NationalAssessment.version)))


def _texts(window: AssessmentWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel))


def test_nothing_is_chosen_beforehand(pair: Pair, look: Theme) -> None:
    pair.file(1, THEIRS)
    window = _window(pair, look)
    assert not any(field.text() for field in window.assessment.fields.values())
    assert not window.enter_button.isEnabled()


def test_nothing_the_other_side_says_stands_in_the_window(pair: Pair, look: Theme) -> None:
    pair.file(1, replace(THEIRS, text="Тайна", subclass="F7"))
    shown = _texts(_window(pair, look))
    assert "Тайна" not in shown
    assert "F7" not in shown
    assert "has filed" in shown


def test_filed_open_it_is_read_by_both_filed_sealed_by_nobody_of_the_other_side(
    pair: Pair, look: Theme, qtbot: QtBot
) -> None:
    window = _window(pair, look)
    _type(window, **SAID)
    assert not window.enter_button.isEnabled(), "sealed or open is to be said"
    _type(window, filing="sealed")
    with qtbot.waitSignal(window.written):
        window.enter()
    (filed,) = _filed(pair)
    assert filed.sealed
    assert (filed.text, filed.happened) == ("", "U"), "what the columns hold says nothing"
    theirs = _texts(_window(pair, look, pair.watch[1]))
    assert "Dört patlama" not in theirs


def test_a_sealed_version_can_be_read_and_gone_on_with_by_its_own_contingent(pair: Pair, look: Theme) -> None:
    pair.file(0, replace(OURS, sealed=True))
    window = _window(pair, look)
    assert window.entry.text == OURS.text
    assert window.entry.happened == "Y"
    assert "Sealed: only your contingent can read this." in _texts(window)


def test_once_the_other_side_has_filed_there_is_nothing_to_seal(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(1, THEIRS)
    window = _window(pair, look)
    assert "filing" not in window.assessment.fields
    _type(window, **SAID)
    with qtbot.waitSignal(window.written):
        window.enter()
    assert pair.status() == 51


def test_a_new_version_leaves_the_one_before_on_record(pair: Pair, look: Theme, qtbot: QtBot) -> None:
    pair.file(0, OURS)
    pair.file(1, THEIRS)
    window = _window(pair, look)
    assert window.entry.text == OURS.text
    _type(window, text="Beş patlama.", best="5")
    with qtbot.waitSignal(window.written):
        window.enter()
    first, second = _filed(pair, contingent=pair.watch[0].contingent)
    assert (first.text, first.current, second.text, second.current) == (OURS.text, False, "Beş patlama.", True)


def test_a_draft_is_read_by_its_own_contingent_alone(pair: Pair, look: Theme) -> None:
    window = _window(pair, look)
    _type(window, **SAID)
    window.close()
    (draft,) = drafts(pair.store, "s")
    assert "Dört" not in draft.body
    again = AssessmentWindow(pair.workspace, look, pair.tasks, pair.watch[0], draft)
    assert again.entry.text == SAID["text"]
    with pytest.raises(NotOpened):
        AssessmentWindow(pair.workspace, look, pair.tasks, pair.watch[1], draft)


def test_whoever_is_of_neither_contingent_files_nothing(pair: Pair, look: Theme) -> None:
    nobody = Actor("E. Guest", None, "s", "VIEWER")
    with pytest.raises(Problem, match="contingent"):
        _window(pair, look, nobody)


def test_the_evidence_names_every_own_version(pair: Pair, look: Theme) -> None:
    for text in ("Bir.", "İki."):
        pair.file(0, AssessmentFields("Y", "Y", confidence=3, text=text))
    shown = _texts(_window(pair, look))
    assert "Our version 1" in shown
    assert "Our version 2" in shown
    assert "Bir." in shown
