"""Attachments as an officer meets them: chosen, pasted or dropped, looked at, saved out, named when they are gone."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.attachments.attach_window import AttachWindow
from gui.attachments.card import AttachmentCard
from gui.attachments.offers import chosen, pasted
from gui.attachments.shelf import SUBJECT, Shelf
from gui.attachments.shown import pixmap_of
from gui.attachments.viewer import AttachmentWindow
from gui.details.panel import DetailsPanel
from gui.entry.report_window import ReportWindow
from gui.tasks import Tasks
from gui.theme import Theme, theme
from gui.workspace import Workspace
from models.attachments.intake import take_bytes
from models.attachments.limited import Picture
from models.attachments.shelf import Held, held, held_by
from models.attachments.waiting import WaitingFile
from models.edits.attachments import attach
from models.edits.drafts import drafts
from models.edits.fields import IncidentFields
from models.edits.incidents import open_incident
from models.entry.drafts import ReportDraft, from_json
from models.journal import Actor
from models.profile import load_profile
from models.records import SourceReport
from models.records.base import utc_now
from models.store import Store
from models.text import Problem
from tests.models.attachments.invented import document, picture, pixel_bomb
from tests.models.invented import NOW

DEMIR = Actor("M. Demir", "TUR", "station 1")


@pytest.fixture
def centre(look: Theme, qapp: QApplication) -> Iterator[Workspace]:  # noqa: ARG001  # the look comes first
    with Store.scratch(load_profile("default")) as store:
        yield Workspace(store, lambda: NOW, qapp)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    work = Tasks(qapp)
    yield work
    work.wait()


@pytest.fixture
def incident(centre: Workspace) -> UUID:
    key = open_incident(centre.store, DEMIR, IncidentFields("F1", utc_now(), 4, lat=39.99, lon=46.95)).record_id
    centre.reload()
    return key


def _shown(qtbot: QtBot, window: QWidget) -> None:
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()


def _held(centre: Workspace, incident: UUID) -> list[Held]:
    with centre.store.reading() as session:
        return held_by(session, incident=incident)


def _attached(centre: Workspace, incident: UUID, content: bytes, name: str) -> UUID:
    return attach(centre.store, DEMIR, take_bytes(content, name), incident=incident).record_id


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_files_are_looked_over_and_then_attached_with_who_captured_them(
    centre: Workspace, tasks: Tasks, incident: UUID, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "crater.png").write_bytes(picture())
    window = AttachWindow(centre, theme(), tasks, DEMIR, incident, chosen(tmp_path / "crater.png"))
    _shown(qtbot, window)
    window.pending.add([WaitingFile("clipboard.png", content=picture(size=(9, 9)))])
    QTest.keyClicks(window.captured_by, "patrol 2")
    with qtbot.waitSignal(window.written, timeout=20_000):
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    rows = [each.attachment for each in _held(centre, incident)]
    assert [(row.original_name, row.captured_by) for row in rows] == [
        ("crater.png", "patrol 2"),
        ("clipboard.png", "patrol 2"),
    ]


def test_a_file_that_is_gone_is_named_and_nothing_is_entered(
    centre: Workspace, tasks: Tasks, incident: UUID, qtbot: QtBot, tmp_path: Path
) -> None:
    window = AttachWindow(centre, theme(), tasks, DEMIR, incident, chosen(tmp_path / "gone.png"))
    _shown(qtbot, window)
    assert "gone.png is gone" in _texts(window.pending)
    assert not window.enter_button.isEnabled()
    window.enter()
    qtbot.waitUntil(lambda: "is gone" in window.foot.why.text(), timeout=20_000)
    with centre.store.reading() as session:
        assert session.query(SourceReport).count() == 0
