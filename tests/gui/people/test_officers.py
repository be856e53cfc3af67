"""Set-up, officers and keys as both contingents do it: page by page, side by side, nothing half done."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.i18n import LANGUAGES, install
from gui.people.key_box import STEPS, KeyBox
from gui.people.officers_window import OfficersWindow
from gui.people.session import DeskSession
from gui.people.set_up_window import SetUpWindow
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from models.keys.key_file import KeyFile
from models.records.base import utc_now
from models.signing_in import key_file_for, open_contingent_key, sign_in, signing_officers
from models.store import Store
from tests.gui.people.conftest import Floor
from tests.models.people import PASSWORDS

NEW = "a password of their own"


def _give(window: SetUpWindow, side: int, folder: Path, password: str = NEW) -> None:
    head = window.heads[side]
    for field, text in ((head.name, f"Head {side}"), (head.initials, "H"), (head.password, password)):
        QTest.keyClicks(field, text)
    QTest.keyClicks(head.again, password)
    folder.mkdir(exist_ok=True)
    head.use_place(folder / "keys.twkeys")


@pytest.fixture
def set_up(look: Theme, store: Store, settings: Settings, tasks: Tasks, qtbot: QtBot) -> SetUpWindow:  # noqa: ARG001
    window = SetUpWindow(DeskSession(store, tasks, settings))
    qtbot.addWidget(window)
    window.show()
    window.go_on()
    return window


def test_both_heads_set_a_centre_up_and_each_has_a_key_file(
    set_up: SetUpWindow, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    _give(set_up, 0, tmp_path / "left")
    set_up.go_on()
    _give(set_up, 1, tmp_path / "right")
    set_up.go_on()
    assert set_up.page == 3
    assert not set_up.next.isEnabled()
    for box in set_up.agrees:
        box.setChecked(True)
    set_up.go_on()
    qtbot.waitUntil(lambda: set_up.page == 4, timeout=20_000)
    for code, side in (("TUR", "left"), ("RUS", "right")):
        with store.reading() as session:
            [officer] = signing_officers(session, code)
        key_file = key_file_for(store, tmp_path / side / "keys.twkeys", code)
        assert sign_in(store, key_file, officer.id, NEW, "station 1", utc_now()).role == "HEAD"
    assert set_up.heads[0].password.text() == ""


def test_what_is_missing_is_said_under_it_and_the_page_stays(set_up: SetUpWindow, tmp_path: Path) -> None:
    set_up.go_on()
    assert set_up.page == 1
    head = set_up.heads[0]
    assert {name for name, error in head.errors.items() if error.wrong} == {"name", "initials", "password", "place"}
    _give(set_up, 0, tmp_path / "left")
    head.again.setText("something else")
    set_up.go_on()
    assert set_up.page == 1
    assert {name for name, error in head.errors.items() if error.wrong} == {"again"}


def test_the_second_key_file_does_not_go_where_the_first_went(set_up: SetUpWindow, tmp_path: Path) -> None:
    _give(set_up, 0, tmp_path / "left")
    set_up.go_on()
    _give(set_up, 1, tmp_path / "left")
    set_up.go_on()
    assert set_up.page == 2
    assert set_up.heads[1].errors["place"].wrong


def test_a_set_up_that_cannot_write_says_why_and_leaves_nothing(
    set_up: SetUpWindow, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    _give(set_up, 0, tmp_path / "left")
    set_up.go_on()
    _give(set_up, 1, tmp_path / "right")
    set_up.go_on()
    for box in set_up.agrees:
        box.setChecked(True)
    (tmp_path / "right").rmdir()
    set_up.go_on()
    qtbot.waitUntil(lambda: bool(set_up.said.text()), timeout=20_000)
    assert set_up.page == 3
    assert list((tmp_path / "left").iterdir()) == []
    with store.reading() as session:
        assert signing_officers(session, "TUR") == []


def _begin(floor: Floor, qtbot: QtBot, step: str, name: str = "") -> KeyBox:
    floor.session.take(floor.people.heads[0])
    floor.session.remember_key_file("TUR", floor.people.paths["TUR"])
    window = OfficersWindow(floor.session)
    qtbot.addWidget(window)
    window.show()
    side = window.sides["TUR"]
    for row in range(side.list.count()):
        if name and name in side.list.item(row).text():
            side.list.setCurrentRow(row)
    side.buttons[step].click()
    assert side.box is not None
    return side.box


def _go(floor: Floor, qtbot: QtBot, box: KeyBox, **texts: str) -> None:
    for name, text in texts.items():
        QTest.keyClicks(box.fields.lines[name], text)
    with qtbot.waitSignal(box.done_with, timeout=20_000):
        box.ask()
        if box.step.action:
            assert box.box is not None
            floor.sign(box.box.parts["RUS"], "Head RUS")


def _add(floor: Floor, qtbot: QtBot) -> None:
    box = _begin(floor, qtbot, "add")
    box.fields.role.setCurrentIndex(box.fields.role.findData("WATCH"))
    given = {
        "name": "A. Other",
        "initials": "AO",
        "contingent_password": PASSWORDS["TUR"],
        "password": NEW,
        "again": NEW,
    }
    _go(floor, qtbot, box, **given)


def _sign_in(floor: Floor, name: str, password: str) -> str:
    with floor.people.store.reading() as session:
        officer = next(each for each in signing_officers(session, "TUR") if each.name == name)
    key_file = floor.people.key_file("TUR")
    return sign_in(floor.people.store, key_file, officer.id, password, "station 1", utc_now()).role


def test_an_officer_is_put_on_record_by_both_and_signs_in(floor: Floor, qtbot: QtBot) -> None:
    _add(floor, qtbot)
    assert _sign_in(floor, "A. Other", NEW) == "WATCH"


def test_an_officer_whose_service_ends_is_listed_last_and_signs_in_no_more(floor: Floor, qtbot: QtBot) -> None:
    _add(floor, qtbot)
    box = _begin(floor, qtbot, "end", "A. Other")
    window = box.parent()
    _go(floor, qtbot, box, reason="rotated home")
    assert isinstance(window, OfficersWindow)
    assert "rotated home" in window.sides["TUR"].list.item(1).text()
    with floor.people.store.reading() as session:
        assert [each.name for each in signing_officers(session, "TUR")] == ["Head TUR"]


def test_an_officer_changes_their_own_key_and_goes_on_entering(floor: Floor, qtbot: QtBot) -> None:
    before = floor.people.heads[0].key
    box = _begin(floor, qtbot, "key", "Head TUR")
    _go(floor, qtbot, box, contingent_password=PASSWORDS["TUR"], password=NEW, again=NEW)
    qtbot.waitUntil(lambda: floor.session.actor.key != before)
    assert _sign_in(floor, "Head TUR", NEW) == "HEAD"


def test_a_new_key_of_the_contingent_takes_the_place_of_the_old(floor: Floor, qtbot: QtBot) -> None:
    box = _begin(floor, qtbot, "contingent key")
    _go(floor, qtbot, box, contingent_password=PASSWORDS["TUR"], password=NEW, again=NEW)
    open_contingent_key(floor.people.store, floor.people.key_file("TUR"), NEW, utc_now())
    assert _sign_in(floor, "Head TUR", PASSWORDS["TUR"]) == "HEAD"


def test_an_officer_changes_their_password_alone(floor: Floor, qtbot: QtBot) -> None:
    box = _begin(floor, qtbot, "password", "Head TUR")
    _go(floor, qtbot, box, old=PASSWORDS["TUR"], password=NEW, again=NEW)
    assert _sign_in(floor, "Head TUR", NEW) == "HEAD"


def test_a_wrong_password_of_the_contingent_s_key_changes_neither_record_nor_key_file(
    floor: Floor, qtbot: QtBot
) -> None:
    before = floor.people.paths["TUR"].read_bytes()
    box = _begin(floor, qtbot, "contingent key")
    for name, text in (("contingent_password", "not this one at all"), ("password", NEW), ("again", NEW)):
        QTest.keyClicks(box.fields.lines[name], text)
    box.ask()
    assert box.box is not None
    floor.sign(box.box.parts["RUS"], "Head RUS")
    qtbot.waitUntil(lambda: bool(box.said.text()), timeout=20_000)
    assert floor.people.paths["TUR"].read_bytes() == before
    assert KeyFile.load(floor.people.paths["TUR"]).public_key == floor.people.key_file("TUR").public_key


def test_each_contingent_is_changed_only_while_one_of_its_own_is_at_the_desk(floor: Floor, qtbot: QtBot) -> None:
    floor.session.take(floor.people.heads[1])
    window = OfficersWindow(floor.session)
    qtbot.addWidget(window)
    assert window.sides["RUS"].buttons["add"].isEnabled()
    assert not window.sides["TUR"].buttons["add"].isEnabled()
    assert "TUR" in window.sides["TUR"].buttons["add"].toolTip()


def test_every_box_of_officers_and_keys_opens_in_every_language(floor: Floor, qtbot: QtBot, qapp: QApplication) -> None:
    head = floor.people.officer("TUR")
    for each in LANGUAGES:
        install(qapp, each.code)
        for step in STEPS:
            box = KeyBox(floor.session, floor.people.store.profile.left, step, head)
            qtbot.addWidget(box)
            box.show()
            assert box.width() <= 760
