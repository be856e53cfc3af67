"""A change of officer at the desk: what the one before had open goes as drafts, and what was sealed for them opens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import select

from gui.desk import Desk
from gui.entry.joint_step import JointStepWindow
from gui.entry.watch_log import LogLineWindow
from gui.main_window import MainWindow
from gui.people.second import ask_officers
from gui.program import new_desk
from gui.settings import Settings
from models.edits.assessments import current_assessment, file_assessment
from models.edits.drafts import drafts
from models.edits.fields import AssessmentFields
from models.exercise.people import exercise_officer
from models.records import Incident, NationalAssessment
from models.store import Store
from tests.gui.people.seats import take_seat
from tests.models.invented import NOW, exercise_store


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    made = new_desk(qapp, Settings(tmp_path / "settings.ini"), language="en")
    made.clock = lambda: NOW
    with exercise_store(40) as store:
        made.show_store(store)
        workspace = made.workspace
        assert workspace is not None
        qtbot.waitUntil(lambda: workspace.columns.n > 0)
        yield made
        made.close()
        if made.window is not None:
            made.window.close()


def _store(desk: Desk) -> Store:
    assert desk.workspace is not None
    return desk.workspace.store


def test_until_somebody_is_there_actions_say_to_sign_in_and_reading_goes_on(desk: Desk) -> None:
    assert isinstance(desk.window, MainWindow)
    report = desk.window.doable["new_report"]
    assert not report.isEnabled()
    assert report.toolTip() == "Nobody is signed in. Sign in first."
    assert desk.window.doable["export_answer"].isEnabled()
    take_seat(desk)
    assert report.isEnabled()
    take_seat(desk, role="ADMIN")
    assert not report.isEnabled()
    assert "ADMIN" in report.toolTip()


def test_a_form_of_the_officer_before_closes_and_stays_as_a_draft(desk: Desk) -> None:
    take_seat(desk)
    assert isinstance(desk.window, MainWindow)
    desk.window.doable["log_line"].trigger()
    form = next(each for each in QApplication.topLevelWidgets() if isinstance(each, LogLineWindow) and each.isVisible())
    form.take("known", "Road closed.")
    form.keeper.touch()
    take_seat(desk, side=1)
    desk.tasks.wait()
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, LogLineWindow) and each.isVisible()]
    assert desk.session is not None
    assert "Road closed." in drafts(_store(desk), desk.session.station)[0].body


def test_what_takes_two_is_never_answered_for_an_officer_whose_desk_another_took_over(desk: Desk) -> None:
    take_seat(desk)
    assert isinstance(desk.window, MainWindow)
    with _store(desk).reading() as session:
        incident = session.scalars(select(Incident.id).where(Incident.status == 10)).first()
    workspace = desk.workspace
    assert workspace is not None
    workspace.choose_record(incident)
    desk.window.doable["void_incident"].trigger()
    step = next(each for each in QApplication.topLevelWidgets() if isinstance(each, JointStepWindow))
    step.reason.setPlainText("Entered twice.")
    step.ask()
    assert step.box is not None
    shown = step.box
    take_seat(desk, side=1)
    assert not (isValid(shown) and shown.isVisible())
    assert not (isValid(step) and step.isVisible())


def test_asking_for_both_ends_with_nobody_when_another_takes_the_desk_over(desk: Desk) -> None:
    author = take_seat(desk)
    QTimer.singleShot(0, lambda: take_seat(desk, side=1))
    assert ask_officers(desk, "watch_handed_over", None, author=author) is None


def test_an_assessment_sealed_until_both_have_filed_opens_when_its_side_signs_in(desk: Desk, qtbot: QtBot) -> None:
    store = _store(desk)
    with store.reading() as session:
        filed = select(NationalAssessment.incident_id)
        incident = session.scalars(select(Incident.id).where(Incident.status == 10, Incident.id.not_in(filed))).first()
    assert incident is not None
    left, right = (exercise_officer(store.profile, side, "WATCH", "station 1") for side in (0, 1))
    file_assessment(store, left, incident, AssessmentFields("Y", "Y", text="ours", sealed=True))
    file_assessment(store, right, incident, AssessmentFields("N", "N", text="theirs"))
    with qtbot.waitSignal(desk.said, check_params_cb=lambda text: "Sealed assessments opened" in text):
        take_seat(desk)
    with store.reading() as session:
        own = current_assessment(session, incident, "TUR")
        assert own is not None
        assert (own.sealed, own.text) == (False, "ours")
