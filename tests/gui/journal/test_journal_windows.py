"""The officer verifies the record with its receipts, and keeps the receipt of a checkpoint outside it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.journal.receipt_window import ReceiptWindow
from gui.journal.verify_window import VerifyWindow
from gui.tasks import Tasks
from gui.theme import Theme
from gui.workspace import Workspace
from models.edits.checkpoints import last_receipt, sign_checkpoint
from models.exercise.people import exercise_officer
from models.journal import Actor
from models.reading import read_columns
from models.store import Store
from models.verifying import Receipt, read_receipt, write_receipt
from tests.models.invented import NOW, exercise_store


@pytest.fixture
def small(look: Theme, qapp: QApplication) -> Iterator[Workspace]:  # noqa: ARG001  # the look comes first
    """A small exercise that may be changed."""
    with exercise_store(12) as store:
        space = Workspace(store, lambda: NOW, qapp)
        space.take(read_columns(store))
        yield space


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:  # noqa: ARG001  # signals need it
    """Work behind the screen."""
    made = Tasks()
    yield made
    made.wait()


def _watch(store: Store) -> tuple[Actor, Actor]:
    left, right = (exercise_officer(store.profile, side, "WATCH", "station 1") for side in (0, 1))
    return left, right


def _signed(store: Store) -> Receipt:
    sign_checkpoint(store, _watch(store))
    with store.reading() as session:
        receipt = last_receipt(session)
    assert receipt is not None
    return receipt


def _verified(window: VerifyWindow, tasks: Tasks, qtbot: QtBot) -> str:
    with qtbot.waitSignal(tasks.ended, timeout=20_000):
        window.verify()
    assert window.report is not None
    return window.verdict.text() + "\n" + window.found.toPlainText()


def test_a_record_that_holds_is_said_to_with_what_cannot_be_seen(
    small: Workspace, look: Theme, tasks: Tasks, qtbot: QtBot
) -> None:
    window = VerifyWindow(small, look, tasks)
    qtbot.addWidget(window)
    said = _verified(window, tasks, qtbot)
    assert "The record holds" in said
    assert "No receipt was given" in said
    assert window.start.isEnabled()


def test_a_receipt_typed_from_paper_is_held_against_the_record(
    small: Workspace, look: Theme, tasks: Tasks, qtbot: QtBot
) -> None:
    receipt = _signed(small.store)
    window = VerifyWindow(small, look, tasks)
    qtbot.addWidget(window)
    window.typed.setText(f"{receipt.entries} entries {'  '.join(receipt.groups).upper()}")
    window.take_typed()
    assert "Receipts the record answers to: 1" in _verified(window, tasks, qtbot)


def test_what_was_altered_is_named_with_its_entry(small: Workspace, look: Theme, tasks: Tasks, qtbot: QtBot) -> None:
    with closing(sqlite3.connect(small.store.path)) as connection, connection:
        connection.execute('UPDATE journal SET body = replace(body, \'"author":"\', \'"author":"X\') WHERE seq = 40')
    window = VerifyWindow(small, look, tasks)
    qtbot.addWidget(window)
    said = _verified(window, tasks, qtbot)
    assert "The record was altered. An entry was changed after it was written." in said
    assert "Entry 40 " in said


def test_what_is_no_receipt_is_refused_in_a_sentence(small: Workspace, look: Theme, tasks: Tasks, qtbot: QtBot) -> None:
    window = VerifyWindow(small, look, tasks)
    qtbot.addWidget(window)
    window.typed.setText("lusab babad")
    window.take_typed()
    assert "This is no receipt" in window.trouble.text()
    assert window.receipts == []


def test_a_checkpoint_signed_by_both_gives_a_receipt_to_keep(
    small: Workspace, look: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    window = ReceiptWindow(small, look, lambda: _watch(small.store))
    qtbot.addWidget(window)
    assert "No checkpoint was signed yet" in window.said.text()
    assert not window.save.isEnabled()
    with qtbot.waitSignal(window.written):
        window.sign_now()
    assert window.receipt is not None
    assert window.sheet.accessibleName().split()[1:] == list(window.receipt.groups)
    assert read_receipt(write_receipt(window.receipt, tmp_path / "r.txt")) == window.receipt


def test_a_receipt_is_printed_on_one_page(small: Workspace, look: Theme, tmp_path: Path, qtbot: QtBot) -> None:
    _signed(small.store)
    window = ReceiptWindow(small, look, lambda: None)
    qtbot.addWidget(window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "receipt.pdf"))
    window.print_on(printer)
    assert (tmp_path / "receipt.pdf").read_bytes().count(b"/Type /Page\n") == 1
