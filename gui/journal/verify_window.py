"""Verifying the record in the window: with receipts from files or typed in, and the result in sentences."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from gui.dialogs.work_window import WorkWindow
from gui.files import open_file
from gui.i18n import tr, words
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, set_ink, text_label
from gui.workspace import Workspace
from models.text import Problem
from models.verifying import KINDS, Receipt, Report, parse_receipt, read_receipt, verifying
from models.verifying.report import checked


class VerifyWindow(WorkWindow):
    """The receipts above, the verdict and what was found below."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__("verify", tasks, parent)
        self.workspace = workspace
        self.receipts: list[Receipt] = []
        self.report: Report | None = None
        self.setWindowTitle(tr("Verify the record"))
        self.typed = QLineEdit()
        self.typed.setAccessibleName(tr("A receipt, typed"))
        self.typed.setPlaceholderText(tr("Number of entries and the groups of letters of a receipt"))
        self.typed.returnPressed.connect(self.take_typed)
        self.trouble = text_label("", "note", "error", wrap=True)
        self.trouble.hide()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Receipts"))
        self.list.setMaximumHeight(theme.px(84))
        self.every = QCheckBox(tr("Check every signature, even those a checkpoint of both stands for (takes longer)"))
        self.verdict = text_label("", "title", wrap=True)
        self.found = QPlainTextEdit()
        self.found.setReadOnly(True)
        self.found.setAccessibleName(tr("What was found"))
        self.start = push_button(tr("Verify"), self.verify, kind="primary", symbol="check")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(centre_band(workspace.store))
        outer.addLayout(self._body(theme), 1)
        outer.addWidget(HairLine())
        outer.addLayout(self.foot(theme, 160, self.start))
        room = (parent or self).screen().availableGeometry()
        self.resize(min(theme.px(720), room.width()), min(theme.px(600), room.height()))
        self._show_receipts()

    def _body(self, theme: Theme) -> QVBoxLayout:
        column = QVBoxLayout()
        margin = theme.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(8))
        advice = tr(
            "The record is held against its journal, its signatures and the receipts of its checkpoints. Nothing is "
            "changed. Only a receipt shows whether its end was cut off."
        )
        column.addWidget(text_label(advice, "base", "text2", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.typed, 1)
        line.addWidget(push_button(tr("Add"), self.take_typed, symbol="plus"))
        line.addWidget(push_button(tr("From a file…"), self.choose_receipt, symbol="folder"))
        column.addLayout(line)
        for each in (self.trouble, self.list, self.every, self.verdict):
            column.addWidget(each)
        column.addWidget(self.found, 1)
        return column

    # ---- receipts

    def take_typed(self) -> None:
        """Add what was typed as a receipt."""
        try:
            self._add(parse_receipt(self.typed.text()))
        except Problem as problem:
            self._refuse(problem)
        else:
            self.typed.clear()

    def choose_receipt(self) -> None:
        """Add a receipt from its file."""
        path = open_file(self, tr("Open a receipt"), "*.txt;;*")
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Add the receipt in a file."""
        try:
            self._add(read_receipt(path))
        except Problem as problem:
            self._refuse(problem)

    def _add(self, receipt: Receipt) -> None:
        if receipt not in self.receipts:
            self.receipts.append(receipt)
        self.trouble.hide()
        self._show_receipts()

    def _refuse(self, problem: Problem) -> None:
        self.trouble.setText(problem.say(words()))
        self.trouble.show()

    def _show_receipts(self) -> None:
        self.list.clear()
        for each in self.receipts:
            text = tr(
                "{entries} entries · {letters} …", entries=each.entries, letters=" ".join(each.groups[:4]).upper()
            )
            self.list.addItem(text)
        self.list.setVisible(bool(self.receipts))

    # ---- the work

    def verify(self) -> None:
        """Verify a copy of the record as it is now, so that nobody on watch waits."""
        if self.working:
            return
        store, receipts, every = self.workspace.store, tuple(self.receipts), self.every.isChecked()
        self.start.setEnabled(False)
        self.verdict.clear()
        self.found.clear()
        self.said.setText(tr("Verifying…"))
        self.do(lambda: verifying(store, receipts, every=every), self._done, tr("Stopped. Nothing was found out."))

    def end(self, said: str) -> None:
        """Say what came of the work."""
        super().end(said)
        self.start.setEnabled(True)

    def _done(self, report: Report) -> None:
        self.report = report
        self.end("")
        speak, first = words(), report.first
        said = [report.verdict.say(speak), *([speak(KINDS[first.what])] if first else [])]
        self.verdict.setText(" ".join(said))
        set_ink(self.verdict, "error" if first else "done")
        lines = [each.said.say(speak) for each in report.mismatches]
        lines += ["", *checked(report.counts, speak), *([""] if report.notes else [])]
        lines += [note.say(speak) for note in report.notes]
        self.found.setPlainText("\n".join(lines).strip())
