"""The program with a window: the desk, and the windows that come and go on it."""

import argparse
import gc
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gui.desk import Desk, Windows
from gui.errors import on_uncaught
from gui.files import remember_in
from gui.settings import Settings
from gui.workspace import Workspace

_SETTLED_MS = 2_000


def run_window(options: argparse.Namespace) -> int:
    """Show the window the command line asks for and stay until it is closed; give the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Trucewatch")
    sys.excepthook = on_uncaught
    desk = new_desk(app, Settings(), language=options.language)
    QTimer.singleShot(0, lambda: desk.begin(options))
    QTimer.singleShot(_SETTLED_MS, gc.enable)
    return app.exec()


def new_desk(app: QApplication, settings: Settings, *, language: str | None = None) -> Desk:
    """Make a desk that shows this program's windows."""
    remember_in(settings)
    return Desk(app, settings, Windows(_start_page, _main_window), language=language)


def _start_page(desk: Desk) -> QWidget:
    from gui.start import StartPage  # only when there is nothing to open

    return StartPage(desk)


def _main_window(desk: Desk, workspace: Workspace) -> QWidget:
    from gui.main_window import MainWindow  # the start page does without it

    return MainWindow(desk, workspace)
