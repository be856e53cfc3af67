"""What both sides of the benchmark of the window measure with."""

import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

Figures = dict[str, float]
BEGUN = "TRUCEWATCH_BEGUN"
"""The variable that says when the process was asked for, seconds since 1970."""
_STEPS = 12


def since_start() -> float:
    """Seconds since the process was asked for."""
    return time.time() - float(os.environ[BEGUN])


class _FirstPaint(QObject):
    """Ends a loop as soon as a widget has been painted."""

    def __init__(self, window: QWidget, loop: QEventLoop) -> None:
        super().__init__()
        self._loop = loop
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look for the first picture; what follows in the queue is then in it."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._loop.quit)
        return False


def until_shown(window: QWidget) -> None:
    """Let a window that was shown just now come to its first picture."""
    loop = QEventLoop()
    watch = _FirstPaint(window, loop)
    loop.exec()
    window.removeEventFilter(watch)


def paint() -> None:
    """Let everything that has changed be laid out and painted, and nothing else happen."""
    QCoreApplication.sendPostedEvents()
    QCoreApplication.sendPostedEvents()


def median(step: Callable[[int], object]) -> float:
    """Take some steps, each until it is painted, and give the time of the middle one in ms."""
    step(0)
    paint()
    taken = []
    for number in range(1, _STEPS + 1):
        start = time.perf_counter()
        step(number)
        paint()
        taken.append(time.perf_counter() - start)
    return sorted(taken)[len(taken) // 2] * 1000


def memory() -> float:
    """The most memory this process has held, in MB (Linux: VmHWM)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
