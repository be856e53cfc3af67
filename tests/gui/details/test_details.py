"""The details: everything on record about the chosen incident, both sides alike, and nothing that is still sealed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.details.panel import DetailsPanel
from gui.theme import Theme
from gui.widgets.contingent_card import ContingentCard
from gui.workspace import Workspace
from models.dossier import Dossier
from models.edits.assessments import file_assessment
from models.edits.data_sets import add_data_set
from models.edits.drafts import save_draft
from models.edits.fields import AssessmentFields, DataSetFields, IncidentFields, ReportFields
from models.edits.incidents import correct_incident, open_incident, read_fields, void_incident
from models.edits.reports import log_report
from models.exercise.people import exercise_officer
from models.phrases import error_text
from models.profile import load_profile
from models.records import ReferenceEvent
from models.records.base import from_ms, new_id
from models.store import Store
from models.text import ENGLISH
from tests.models.invented import NOW

DEMIR, PETROV = (exercise_officer(load_profile("default"), side, "WATCH", "station 1") for side in (0, 1))
START = datetime(2026, 9, 20, 10, 42, tzinfo=UTC)
SHOTS = IncidentFields("F1", START, 4, lat=39.99, lon=46.95, weapons=("SA",), article="1(a)")
OURS = AssessmentFields("Y", "N", "F5", "ARM", ("MOR82",), 6, 6, 6, "EXPL", "EX", confidence=4, text="Craters seen")


@pytest.fixture
def centre(look: Theme, qapp: QApplication) -> Iterator[Workspace]:  # noqa: ARG001  # the look comes first
    with Store.scratch(load_profile("default")) as store:
        yield Workspace(store, lambda: NOW, qapp)


def test_what_was_typed_and_not_entered_is_told_when_the_program_starts_again(
    centre: Workspace, look: Theme, qtbot: QtBot
) -> None:
    save_draft(centre.store, new_id(), "report", "M. Demir", "station 1", "{}")
    panel = _panel(centre, None, look, qtbot)
    said = [label.text() for label in panel.watch.findChildren(QLabel)]
    assert said[said.index("Drafts not yet entered (Ctrl+Shift+N)") + 1] == "1"


@pytest.fixture
def shots(centre: Workspace) -> UUID:
    """An incident opened from a report whose text looks like markup."""
    report = log_report(centre.store, DEMIR, ReportFields(START, 4, "OP", "<b>VERIFIED</b> shots", reporter="OP 3"))
    key = open_incident(centre.store, DEMIR, SHOTS, report.record_id).record_id
    centre.reload()
    return key


def _panel(centre: Workspace, key: UUID | None, look: Theme, qtbot: QtBot, *actions: QAction) -> DetailsPanel:
    centre.reload()
    centre.choose_record(key)
    panel = DetailsPanel(centre, look, actions)
    qtbot.addWidget(panel)
    panel.resize(420, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_chosen_incident_is_shown_with_all_that_belongs_to_it(
    centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot
) -> None:
    panel = _panel(centre, shots, look, qtbot)
    assert panel.title.serial.text() == centre.columns.serial(centre.columns.row_of(shots) or 0)
    tabs = [panel.tabs.tabText(at) for at in range(panel.tabs.count())]
    assert tabs == ["Summary", "Reports 1", "Assessments 0", "Tasks 0", "History 2"]
    told = _texts(panel.summary)
    for value in ("201442D SEP 26 (1042Z), to the minute", "SA small arms", "1(a) cessation of fire", "none reported"):
        assert value in told
    assert "OP 3" in _texts(panel.reports)


def test_a_text_from_outside_is_shown_letter_by_letter_and_can_be_selected(
    centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot
) -> None:
    panel = _panel(centre, shots, look, qtbot)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in panel.findChildren(QLabel) if label.text())
    report = next(label for label in panel.reports.findChildren(QLabel) if "VERIFIED" in label.text())
    assert report.text() == "<b>VERIFIED</b> shots"
    assert report.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_correction_is_told_with_who_why_and_both_values(
    centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot
) -> None:
    with centre.store.reading() as session:
        fields, revision = read_fields(session, shots)
    corrected = replace(fields, subclass="F3", article=None)
    correct_incident(centre.store, PETROV, shots, corrected, "Only single shots", revision=revision)
    panel = _panel(centre, shots, look, qtbot)
    told = _texts(panel.history)
    assert "A. Petrov (RUS) corrected the incident. Reason: Only single shots" in told
    assert "class: F1 small arms → F3 sniper" in told
    assert "article: 1(a) → –" in told


def test_a_void_incident_says_why(centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot) -> None:
    void_incident(centre.store, (DEMIR, PETROV), shots, "Entered twice")
    panel = _panel(centre, shots, look, qtbot)
    assert "Entered twice" in _texts(panel.summary)
    assert "void" in panel.title.about.text()


def test_nothing_of_a_sealed_assessment_is_told(centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot) -> None:
    file_assessment(centre.store, DEMIR, shots, replace(OURS, sealed=True))
    panel = _panel(centre, shots, look, qtbot)
    told = _texts(panel)
    assert "sealed until both are filed" in told
    for secret in ("F5", "MOR82", "EXPL", "Craters seen", "violation: no", "happened: yes"):
        assert secret not in told, secret


def test_both_assessments_stand_side_by_side_in_equal_width(
    centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot
) -> None:
    file_assessment(centre.store, DEMIR, shots, OURS)
    file_assessment(centre.store, PETROV, shots, replace(OURS, count_low=5, count_best=5, count_high=5))
    panel = _panel(centre, shots, look, qtbot)
    left, right = panel.summary.findChildren(ContingentCard)
    assert abs(left.width() - right.width()) <= 1
    assert left.x() < right.x()
    assert "6 EXPL" in _texts(left)
    assert "5 EXPL" in _texts(right)
    assert "two values" in _texts(panel.summary)


def test_details_follow_every_choice_and_every_edit(centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot) -> None:
    panel = _panel(centre, None, look, qtbot)
    assert "Nothing is chosen" in _texts(panel.watch)
    assert not panel.tabs.isVisible()
    centre.choose_record(shots)
    assert isinstance(panel.dossier, Dossier)
    file_assessment(centre.store, DEMIR, shots, OURS)
    centre.reload()
    assert panel.tabs.tabText(2) == "Assessments 1"


def test_the_watch_sees_what_waits(centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot) -> None:
    file_assessment(centre.store, DEMIR, shots, OURS)
    log_report(centre.store, DEMIR, ReportFields(START, 4, "HOT", "A complaint"))
    panel = _panel(centre, None, look, qtbot)
    lines = [label.text() for label in panel.watch.findChildren(QLabel)]
    assert lines[lines.index("Reports waiting for a match") + 1] == "1"
    assert lines[lines.index("Incidents waiting for RUS") + 1] == "1"
    assert lines[lines.index("Incidents waiting for TUR") + 1] == "0"


def test_a_reference_event_is_told_in_its_source_s_words_and_never_as_a_violation(
    centre: Workspace, look: Theme, qtbot: QtBot
) -> None:
    data_set = DataSetFields(
        id=new_id(), name="Events", kind="UCDP", file_name="e.csv", file_sha256="0", rows=1, rows_sha256="0"
    )
    event = ReferenceEvent(
        id=new_id(), data_set_id=data_set.id, external_id="4711", serial_prefix="UCDP-", serial_number=4711,
        start=from_ms(NOW), time_precision=5, lat=40.0, lon=47.0, geo_precision=4, actor1="<i>First</i> actor",
        killed_low=1, killed_best=2, killed_high=3, notes="As written", search_text="", extra='{"dyad_name": "A - B"}',
    )  # fmt: skip
    with centre.store.writing() as session:
        add_data_set(session, DEMIR, data_set)
        session.add(event)
        session.flush()
    panel = _panel(centre, event.id, look, qtbot)
    told = _texts(panel)
    for value in (
        "4711",
        "<i>First</i> actor",
        "2 killed (1 to 3)",
        "As written",
        "day only",
        "dyad_name",
        "A - B",
        "Events",
    ):
        assert value in told
    assert "not counted as a violation" in panel.title.about.text()


def test_what_can_be_done_stands_beside_the_name(centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot) -> None:
    correct = QAction("Correct…")
    panel = _panel(centre, shots, look, qtbot, correct)
    button = next(each for each in panel.title.findChildren(QWidget) if each.property("kind") == "small")
    with qtbot.waitSignal(correct.triggered):
        button.click()  # type: ignore[attr-defined]  # a button
    correct.setEnabled(False)
    assert not button.isEnabled()


def test_the_reason_of_a_void_is_told_once_in_the_history(
    centre: Workspace, shots: UUID, look: Theme, qtbot: QtBot
) -> None:
    void_incident(centre.store, (DEMIR, PETROV), shots, "Entered twice")
    panel = _panel(centre, shots, look, qtbot)
    assert _texts(panel.history).count("Entered twice") == 1


@pytest.mark.parametrize(
    ("metres", "said"),
    [(2309.0, "±2.3 km"), (12_345.0, "±12 km"), (347.0, "±350 m"), (996.0, "±1.0 km"), (50.0, "±50 m"), (7.4, "±7 m")],
)
def test_an_error_is_told_no_sharper_than_it_is_known(metres: float, said: str) -> None:
    assert error_text(metres, ENGLISH) == said
