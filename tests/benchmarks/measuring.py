"""What both sides of the benchmark of the window measure with."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Figures = dict[str, float]
BEGUN = "TRUCEWATCH_BEGUN"
"""The variable that says when the process was asked for, seconds since 1970."""
_STEPS = 12


def since_start() -> float:
    """Seconds since the process was asked for."""
    return time.time() - float(os.environ[BEGUN])


def paint(window: Any) -> None:
    """Let everything that has changed in a window be painted, and nothing else."""
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.sendPostedEvents()
    window.repaint()
    QCoreApplication.sendPostedEvents()


def median(step: Callable[[int], object], window: Any) -> float:
    """Take some steps, each until it is painted, and give the time of the middle one in ms."""
    step(0)
    paint(window)
    taken = []
    for number in range(1, _STEPS + 1):
        start = time.perf_counter()
        step(number)
        paint(window)
        taken.append(time.perf_counter() - start)
    return sorted(taken)[len(taken) // 2] * 1000


def memory() -> float:
    """The most memory this process has held, in MB (Linux: VmHWM)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
