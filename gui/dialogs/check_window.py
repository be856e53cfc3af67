"""The check of this installation, run beside the program, so that a broken part cannot take the watch floor down."""

import sys
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui.dialogs.side_window import SideWindow
from gui.i18n import tr
from gui.theme import Theme
from gui.widgets.band import centre_band
from gui.widgets.labels import text_label
from models.store import Store

_MAIN = Path(__file__).resolve().parents[2] / "main.py"


class CheckWindow(SideWindow):
    """Shows each part as it is tried, and what came of it in a sentence."""

    def __init__(self, store: Store, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check this installation"))
        px = theme.px
        self.said = text_label(tr("Every part is tried once. No network is touched."), "base", wrap=True)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setFont(theme.font("mono"))
        self.lines.setAccessibleName(tr("Check this installation"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(store))
        column = QVBoxLayout()
        outer.addLayout(column)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        column.addWidget(self.said)
        column.addWidget(self.lines, 1)
        self.resize(px(680), px(420))
        self.process = QProcess(self)
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self.process.readyReadStandardOutput.connect(self._read)
        self.process.finished.connect(self._end)
        frozen = bool(getattr(sys, "frozen", False))
        self.process.start(sys.executable, ["--check"] if frozen else [str(_MAIN), "--check"])

    def _read(self) -> None:
        text = bytes(self.process.readAllStandardOutput().data()).decode("utf-8", "replace")
        self.lines.appendPlainText(text.rstrip("\n"))

    def _end(self, code: int) -> None:
        whole = tr("All parts work.")
        broken = tr("A part does not work: this installation is not whole. Install it again from the stick.")
        self.said.setText(broken if code else whole)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do not leave a check running behind a closed window."""
        self.process.kill()
        self.process.waitForFinished(1000)
        super().closeEvent(event)
