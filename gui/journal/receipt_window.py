"""The receipt of the last checkpoint: shown, printed, written to a file; and a new checkpoint signed by both."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.side_window import SideWindow
from gui.errors import show_problem
from gui.files import save_file
from gui.i18n import tr, words
from gui.journal.sheet import Heading, ReceiptSheet, draw_receipt
from gui.theme import Theme
from gui.widgets.band import centre_band, store_name
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, text_label
from gui.workspace import Workspace
from models.edits.checkpoints import last_receipt, sign_checkpoint
from models.journal import Actor
from models.profile import named
from models.text import Problem
from models.verifying import Receipt, write_receipt
from models.verifying.receipts import SUFFIX

AskTwo = Callable[[], tuple[Actor, Actor] | None]
"""Asks for an officer of each contingent; None when they leave it."""


class ReceiptWindow(SideWindow):
    """One sheet, and what can be done with it.

    Signal written(entry): a checkpoint was signed.
    """

    written = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        ask: AskTwo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._ask = ask
        self.setWindowTitle(tr("Receipt of the journal"))
        store = workspace.store
        marking = named(store.profile.marking, words().language)
        exercise = tr("EXERCISE") if store.exercise and not store.is_scratch else ""
        self._heading = Heading(" · ".join(filter(None, (exercise, store_name(store)))), marking, store.profile.zone)
        self.sheet = ReceiptSheet(theme, self._heading)
        self.said = text_label("", "base", wrap=True)
        self.print = push_button(tr("Print…"), self.choose_printer)
        self.save = push_button(tr("Save as file…"), self.choose_file, symbol="save")
        self.sign = push_button(tr("Sign a new checkpoint…"), self.sign_now, kind="primary", symbol="sign")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(centre_band(store))
        inner = QVBoxLayout()
        margin = theme.px(16)
        inner.setContentsMargins(margin, margin, margin, margin)
        inner.setSpacing(theme.px(12))
        inner.addWidget(self.sheet)
        inner.addWidget(self.said)
        column.addLayout(inner, 1)
        column.addWidget(HairLine())
        column.addLayout(self._foot(theme))
        self.receipt: Receipt | None = None
        self.show_last()

    def _foot(self, theme: Theme) -> QHBoxLayout:
        foot, margin = QHBoxLayout(), theme.px(16)
        foot.setContentsMargins(margin, theme.px(10), margin, theme.px(10))
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.sign)
        foot.addStretch(1)
        for each in (self.print, self.save, push_button(tr("Close"), self.close)):
            foot.addWidget(each)
        return foot

    def show_last(self) -> None:
        """Show the receipt of the last checkpoint, or say that there is none."""
        with self.workspace.store.reading() as session:
            self.receipt = last_receipt(session)
        there = self.receipt is not None
        if self.receipt is not None:
            self.sheet.show_receipt(self.receipt)
        else:
            self.said.setText(
                tr("No checkpoint was signed yet. Both contingents sign one when the watch is handed over, or here.")
            )
        self.sheet.setVisible(there)
        self.said.setVisible(not there)
        self.print.setEnabled(there)
        self.save.setEnabled(there)
        self.sign.setEnabled(not self.workspace.store.read_only)

    def sign_now(self) -> None:
        """Let both sign the journal as it stands."""
        who = self._ask()
        if who is None:
            return
        try:
            entry = sign_checkpoint(self.workspace.store, who)
        except Problem as problem:
            show_problem(problem, self)
            return
        self.written.emit(entry)
        self.show_last()

    def choose_file(self) -> None:
        """Write the receipt where the officer says."""
        if self.receipt is None:
            return
        proposed = f"{self.workspace.store.path.stem}-{self.receipt.entries}{SUFFIX}"
        path = save_file(self, tr("Save the receipt"), proposed, f"*{SUFFIX}")
        if path is None:
            return
        try:
            write_receipt(self.receipt, path)
        except Problem as problem:
            show_problem(problem, self)

    def choose_printer(self) -> None:
        """Print the receipt."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        if QPrintDialog(printer, self).exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Draw the receipt on the upper half of a page."""
        if self.receipt is None:
            return
        page = printer.pageLayout().paintRect(QPageLayout.Unit.Point).size()
        painter = QPainter(printer)
        scale = printer.resolution() / 72
        room = QRectF(0, 0, page.width() * scale, QSizeF(page).height() * scale / 2)
        draw_receipt(painter, room, self.receipt, self._heading)
        painter.end()
