"""What takes two: both stand to it side by side, nobody is chosen beforehand, and a wrong password is said in place."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.i18n import LANGUAGES, install
from gui.people.second import DEEDS, TwoPeopleBox, ask_officers
from gui.people.session import DeskSession
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from models.edits.authority import RIGHTS
from models.edits.set_up import KIND
from models.journal import Actor
from models.keys.key_file import WrongPassword
from models.store import Store
from tests.gui.people.conftest import Floor
from tests.models.people import PASSWORDS


def _box(floor: Floor, qtbot: QtBot, action: str = "watch_handed_over", *, both: bool = False) -> TwoPeopleBox:
    box = TwoPeopleBox(action, None, author=floor.people.heads[0], both=both, session=floor.session)
    qtbot.addWidget(box)
    box.show()
    return box


def test_the_author_is_there_already_and_the_other_side_signs(floor: Floor, qtbot: QtBot) -> None:
    box = _box(floor, qtbot)
    assert list(box.parts) == ["RUS"]
    assert box.parts["RUS"].chosen is None
    with qtbot.waitSignal(box.joined):
        floor.sign(box.parts["RUS"], "Head RUS")
    assert box.who is not None
    author, other = box.who
    assert author == floor.people.heads[0]
    assert (other.name, other.contingent) == ("Head RUS", "RUS")
    assert other.key is not None


def test_keys_are_asked_again_from_both_where_they_sign_a_finding(floor: Floor, qtbot: QtBot) -> None:
    box = _box(floor, qtbot, both=True)
    assert list(box.parts) == ["TUR", "RUS"]
    floor.sign(box.parts["TUR"], "Head TUR")
    qtbot.waitUntil(lambda: not box.parts["TUR"].isEnabled())
    assert box.isVisible()
    with qtbot.waitSignal(box.joined):
        floor.sign(box.parts["RUS"], "Head RUS")
    assert box.who is not None
    assert [each.name for each in box.who] == ["Head TUR", "Head RUS"]


def test_a_wrong_password_is_said_under_it_and_the_next_try_counts_again(floor: Floor, qtbot: QtBot) -> None:
    box = _box(floor, qtbot)
    part = box.parts["RUS"]
    floor.sign(part, "Head RUS", "not this one at all")
    qtbot.waitUntil(lambda: part.error.wrong)
    assert part.error.sentence.text() == WrongPassword().say()
    assert part.password.text() == ""
    QTest.keyClicks(part.password, PASSWORDS["RUS"])
    part.sign()
    qtbot.waitUntil(lambda: part.error.wrong)
    assert "wait another 1 s" in part.error.sentence.text()
    assert box.who is None


def test_the_key_file_of_the_other_contingent_is_refused_in_place(floor: Floor, qtbot: QtBot) -> None:
    part = _box(floor, qtbot).parts["RUS"]
    QTest.keyClicks(part.officer, "Head RUS")
    part.use_key_file(floor.people.paths["TUR"])
    QTest.keyClicks(part.password, PASSWORDS["RUS"])
    part.sign()
    qtbot.waitUntil(lambda: part.error.wrong)
    assert "not of RUS" in part.error.sentence.text()


def test_who_may_not_do_it_is_told_before_anybody_types_a_password(floor: Floor, qtbot: QtBot) -> None:
    reader = Actor("R", "TUR", "station 1", "VIEWER")
    box = TwoPeopleBox("incident_voided", None, author=reader, session=floor.session)
    qtbot.addWidget(box)
    assert not box.parts["RUS"].isEnabled()
    assert "VIEWER" in box.said.text()


def test_both_sides_are_of_the_same_width_in_the_order_of_the_profile(floor: Floor, qtbot: QtBot) -> None:
    box = _box(floor, qtbot, both=True)
    left, right = box.parts["TUR"], box.parts["RUS"]
    assert abs(left.width() - right.width()) <= 1
    assert left.mapToGlobal(left.rect().topLeft()).x() < right.mapToGlobal(right.rect().topLeft()).x()
    assert left.mapToGlobal(left.rect().topLeft()).y() == right.mapToGlobal(right.rect().topLeft()).y()


def test_leaving_it_gives_nobody(floor: Floor, qtbot: QtBot) -> None:  # noqa: ARG001  # a box needs an application
    def leave() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, TwoPeopleBox)
        QTest.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    assert ask_officers(None, "watch_handed_over", None, author=floor.people.heads[0]) is None


def test_before_the_set_up_the_other_side_gives_a_name(
    look: Theme,  # noqa: ARG001  # comes first
    store: Store,
    settings: Settings,
    tasks: Tasks,
    qtbot: QtBot,
) -> None:
    session = DeskSession(store, tasks, settings)
    box = TwoPeopleBox("incident_voided", None, author=session.unsigned("TUR", "M. Demir"), session=session)
    qtbot.addWidget(box)
    QTest.keyClicks(box.parts["RUS"].name, "A. Petrov")
    with qtbot.waitSignal(box.joined):
        QTest.keyClick(box.parts["RUS"].name, Qt.Key.Key_Return)
    assert box.who is not None
    assert [each.name for each in box.who] == ["M. Demir", "A. Petrov"]


def test_every_action_that_takes_two_has_its_words_in_every_language(
    floor: Floor, qtbot: QtBot, qapp: QApplication
) -> None:
    two = {action for action, right in RIGHTS.items() if right.both or right.both_from is not None}
    assert set(DEEDS) == two - {KIND}
    for each in LANGUAGES:
        install(qapp, each.code)
        box = _box(floor, qtbot, both=True)
        assert box.width() <= 760
        box.close()


@pytest.mark.parametrize("action", ["incident_voided", "officer_added"])
def test_an_officer_whose_role_it_is_not_cannot_be_chosen(floor: Floor, qtbot: QtBot, action: str) -> None:
    box = _box(floor, qtbot, action)
    model = box.parts["RUS"].officer.model()
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled
