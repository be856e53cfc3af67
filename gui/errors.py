"""The one place where an officer is told that something went wrong, in plain text and in their language."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from gui.i18n import tr, words
from models.text import Problem

log = logging.getLogger("trucewatch")


def show_problem(error: BaseException, parent: QWidget | None = None) -> None:
    """Show a Problem as its sentence; anything else as a fault of the program with what to do about it.

    What is on the screen already is not said twice: a stick that was pulled is met by every panel, every minute.
    """
    box = problem_box(error, parent)
    shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())
    if any((each.text(), each.detailedText()) == (box.text(), box.detailedText()) for each in shown):
        box.deleteLater()
        return
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def tells(window: QWidget) -> bool:
    """Say whether a window is a box that only tells something."""
    return isinstance(window, QMessageBox)


def problem_box(error: BaseException, parent: QWidget | None = None) -> QMessageBox:
    """Build the box that tells of an error; its text is plain whatever the error contains."""
    box = QMessageBox(parent or QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    if isinstance(error, Problem):
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(tr("Trucewatch"))
        box.setText(error.say(words()))
        return box
    log.error("fault", exc_info=error)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(tr("A fault of the program"))
    box.setText(tr("The program made a mistake. What was already saved is safe; the last action may not be done."))
    box.setDetailedText("".join(traceback.format_exception(error)))
    return box


def without_screen_noise(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says (qInstallMessageHandler), but not that a platform without a screen has no window frames."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(message + "\n")


def on_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Take an exception nobody caught (sys.excepthook): show it, keep the program running."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    show_problem(error.with_traceback(trace))
