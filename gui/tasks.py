"""Work behind the screen: one door in, the newest answer wins, and errors come back to one place."""

from collections.abc import Callable, Generator
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

T = TypeVar("T")
_STOPPED = object()
Progress = Generator[tuple[int, int], None, T]
"""Work that yields (done, total) now and then and returns its result; between two yields it can be cancelled."""


class _Job(QRunnable):
    def __init__(self, number: int, subject: str, work: Callable[[], Any], report: SignalInstance) -> None:
        super().__init__()
        self.number = number
        self.subject = subject
        self.work = work
        self.cancelled = False
        self._report = report

    def run(self) -> None:
        """Do the work in its thread and report how it ended; the only place that catches every exception."""
        try:
            result = self.work()
            if isinstance(result, Generator):
                result = self._step_through(result)
        except Exception as error:  # every error travels to the screen's thread and is shown there
            self._report.emit(self, "failed", error)
        else:
            self._report.emit(self, "cancelled" if result is _STOPPED else "done", result)

    def _step_through(self, steps: Progress[Any]) -> object:
        while True:
            if self.cancelled:
                steps.close()
                return _STOPPED
            try:
                self._report.emit(self, "progress", next(steps))
            except StopIteration as end:
                return end.value


class Tasks(QObject):
    """Runs work in threads. For one `subject` only the newest work counts: what it displaced is cancelled, unheard.

    Signals:
        started(subject), progressed(subject, done, total), ended(subject): for progress bars and panel heads.
        failed(error): an error of the work; connected to gui.errors in main.py.
    """

    started = Signal(str)
    progressed = Signal(str, int, int)
    ended = Signal(str)
    failed = Signal(object)
    _reported = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._newest: dict[str, _Job] = {}
        self._then: dict[int, Callable[[Any], None]] = {}
        self._otherwise: dict[int, Callable[[BaseException | None], None]] = {}
        self._number = 0
        self._reported.connect(self._hear)

    def run(
        self,
        subject: str,
        work: Callable[[], Progress[T] | T],
        then: Callable[[T], None],
        otherwise: Callable[[BaseException | None], None] | None = None,
    ) -> None:
        """Do `work` in a thread, then call `then` with its result in the screen's thread.

        `otherwise` is called instead with the error, or with None when the work was cancelled by `cancel`; without it
        an error is emitted as `failed`.
        """
        self.cancel(subject)
        self._number += 1
        job = _Job(self._number, subject, work, self._reported)
        job.setAutoDelete(False)
        self._newest[subject] = job
        self._then[job.number] = then
        if otherwise is not None:
            self._otherwise[job.number] = otherwise
        self.started.emit(subject)
        self._pool.start(job)

    def cancel(self, subject: str) -> None:
        """Ask the work on a subject to stop at its next step; what it had not committed is undone by itself."""
        if subject in self._newest:
            self._newest[subject].cancelled = True

    def is_running(self, subject: str) -> bool:
        """Whether work on a subject is under way."""
        return subject in self._newest

    @property
    def busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._newest)

    def wait(self) -> None:
        """Cancel everything and wait until the threads are done (when the window closes)."""
        for job in self._newest.values():
            job.cancelled = True
        self._pool.waitForDone()

    def _hear(self, job: _Job, what: str, value: object) -> None:
        newest = self._newest.get(job.subject) is job
        if what == "progress":
            if newest and isinstance(value, tuple):
                self.progressed.emit(job.subject, *value)
            return
        then = self._then.pop(job.number)
        otherwise = self._otherwise.pop(job.number, None)
        if newest:
            del self._newest[job.subject]
            self.ended.emit(job.subject)
        if what == "failed" and not job.cancelled:
            self._tell(value, otherwise)
        elif what in ("failed", "cancelled") or not newest:
            if otherwise is not None:
                otherwise(None)
        else:
            then(value)

    def _tell(self, error: object, otherwise: Callable[[BaseException | None], None] | None) -> None:
        if otherwise is not None and isinstance(error, BaseException):
            otherwise(error)
        else:
            self.failed.emit(error)
