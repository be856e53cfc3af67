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
    assert not _held(centre, incident)


def test_a_capture_that_cannot_be_read_is_mended_first(
    centre: Workspace, tasks: Tasks, incident: UUID, qtbot: QtBot
) -> None:
    window = AttachWindow(centre, theme(), tasks, DEMIR, incident, [WaitingFile("a.png", content=picture())])
    _shown(qtbot, window)
    QTest.keyClicks(window.captured_at, "yesterday")
    assert window.wrong.wrong
    assert not window.enter_button.isEnabled()


@pytest.mark.parametrize(("content", "kind"), [(picture(), "image/png"), (document(), "application/pdf")])
def test_what_is_pasted_comes_as_the_bytes_that_were_copied(content: bytes, kind: str, qapp: QApplication) -> None:
    offer = QMimeData()
    offer.setData(kind, content)
    qapp.clipboard().setMimeData(offer)
    assert [each.content for each in pasted()] == [content]


def test_an_own_picture_on_the_clipboard_can_be_pasted_and_a_text_cannot(qapp: QApplication) -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    qapp.clipboard().setImage(image)
    if QGuiApplication.clipboard().ownsClipboard():
        assert pasted()[0].content.startswith(b"\x89PNG")
    qapp.clipboard().setText("a text")
    with pytest.raises(Problem, match="neither a file nor a picture"):
        pasted()


def test_only_a_png_of_our_own_that_is_what_it_says_is_ever_drawn(qapp: QApplication) -> None:  # noqa: ARG001  # it draws
    assert pixmap_of(Picture(640, 480, 1, picture())).width() == 640
    assert pixmap_of(Picture(64, 48, 1, picture())).isNull()
    assert pixmap_of(Picture(640, 480, 1, picture("JPEG"))).isNull()
    assert pixmap_of(Picture(20_000, 20_000, 1, pixel_bomb())).isNull()


def test_the_details_show_a_strip_with_pictures_padlocks_and_what_is_void(
    centre: Workspace, tasks: Tasks, incident: UUID, look: Theme, qtbot: QtBot
) -> None:
    for content, name in ((picture(), "crater.png"), (b"MZ" + bytes(90), "innocent.jpg"), (pixel_bomb(), "huge.png")):
        _attached(centre, incident, content, name)
    shelf = Shelf(centre, look, tasks, [QAction("Attach…")])
    panel = DetailsPanel(centre, look, shelf=shelf)
    with qtbot.waitSignal(tasks.ended, timeout=30_000, check_params_cb=lambda subject: subject == SUBJECT):
        centre.choose_record(incident)
    _shown(qtbot, panel)
    cards = panel.findChildren(AttachmentCard)
    said = [card.accessibleName() for card in cards]
    assert [text.split(", ")[0] for text in said] == ["crater.png", "innocent.jpg", "huge.png"]
    assert "sealed file" in said[1]
    assert sorted(found is not None for found in shelf.pictures.values()) == [False, True]
    with centre.store.reading() as session:
        assert held(session, cards[0].held.attachment.id).picture is not None
    with qtbot.waitSignal(shelf.asked) as asked:
        QTest.keyClick(cards[0], Qt.Key.Key_Space)
    assert asked.args == [cards[0].held.attachment.id]


def test_files_dropped_on_the_details_are_offered_to_the_incident_shown(
    centre: Workspace, tasks: Tasks, incident: UUID, look: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    shelf = Shelf(centre, look, tasks, [QAction("Attach…")])
    panel = DetailsPanel(centre, look, shelf=shelf)
    qtbot.addWidget(panel)
    centre.choose_record(incident)
    offer = QMimeData()
    offer.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png")), QUrl("http://example.invalid/b.png")])
    copying, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copying, offer, button, none)
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(shelf.offered) as offered:
        QApplication.sendEvent(panel, QDropEvent(QPoint(5, 5), copying, offer, button, none))
    assert [file.path for file in offered.args[0]] == [str(tmp_path / "a.png")]


def _viewer(centre: Workspace, tasks: Tasks, key: UUID, qtbot: QtBot) -> AttachmentWindow:
    window = AttachmentWindow(centre, theme(), tasks, DEMIR, key)
    with qtbot.waitSignal(tasks.ended, timeout=30_000):
        _shown(qtbot, window)
    return window


def test_a_document_is_turned_page_by_page(centre: Workspace, tasks: Tasks, incident: UUID, qtbot: QtBot) -> None:
    window = _viewer(centre, tasks, _attached(centre, incident, document(), "order.pdf"), qtbot)
    qtbot.waitUntil(lambda: window.page_label.text() == "1 of 2")
    with qtbot.waitSignal(tasks.ended, timeout=30_000):
        window.on_button.click()
    qtbot.waitUntil(lambda: not window.on_button.isEnabled())
    assert window.page_label.text() == "2 of 2"


def test_a_file_that_cannot_be_shown_says_why_and_the_program_goes_on(
    centre: Workspace, tasks: Tasks, incident: UUID, qtbot: QtBot
) -> None:
    window = _viewer(centre, tasks, _attached(centre, incident, pixel_bomb(), "huge.png"), qtbot)
    qtbot.waitUntil(lambda: "more than 100 megapixels" in window.sheet.sentence.text())
    assert window.save_button.isEnabled()


def test_a_copy_saved_out_is_the_original_and_its_custody_is_shown_at_once(
    centre: Workspace, tasks: Tasks, incident: UUID, qtbot: QtBot, tmp_path: Path
) -> None:
    window = _viewer(centre, tasks, _attached(centre, incident, picture(), "crater.png"), qtbot)
    with qtbot.waitSignal(window.written, timeout=20_000):
        window.save_to(tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == picture()
    assert f"saved a copy as {tmp_path / 'copy.png'}" in _texts(window.facts)
    window.save_to(tmp_path / "copy.png")
    qtbot.waitUntil(lambda: "not overwritten" in window.said.text())


def test_a_report_brings_its_files_along_and_a_draft_remembers_them(
    centre: Workspace, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "crater.png").write_bytes(picture())
    window = ReportWindow(centre, theme(), tasks, DEMIR)
    _shown(qtbot, window)
    window.report.files.add([*chosen(tmp_path / "crater.png"), WaitingFile("clipboard.png", content=b"x")])
    window.keep()
    kept = drafts(centre.store, DEMIR.station)
    assert from_json(kept[0].body, ReportDraft).files == window.report.files.files
    again = ReportWindow(centre, theme(), tasks, DEMIR, kept[0])
    again.show()  # goes by itself once it is entered
    for name, text in (("channel", "OP"), ("text", "shots heard")):
        again.take(name, text)
    with qtbot.waitSignal(again.written, timeout=20_000):
        again.enter()
    with centre.store.reading() as session:
        report = session.query(SourceReport).one().id
        names = [each.attachment.original_name for each in held_by(session, report=report)]
    assert names == ["crater.png", "clipboard.png"]


def test_a_report_whose_file_is_gone_is_not_logged(
    centre: Workspace, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    window = ReportWindow(centre, theme(), tasks, DEMIR)
    _shown(qtbot, window)
    for name, text in (("channel", "OP"), ("text", "shots heard")):
        window.take(name, text)
    window.report.files.add(chosen(tmp_path / "gone.png"))
    qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)  # the ground is there, nothing is said anew
    window.enter()
    qtbot.waitUntil(lambda: "is gone" in window.foot.why.text(), timeout=20_000)
    with centre.store.reading() as session:
        assert session.query(SourceReport).count() == 0
