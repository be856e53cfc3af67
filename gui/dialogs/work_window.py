"""A window whose work runs behind the screen: one line says how far it is, and closing the window stops the work."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.dialogs.side_window import SideWindow
from gui.errors import show_problem
from gui.i18n import tr
from gui.tasks import Progress, Tasks
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel

T = TypeVar("T")


class WorkWindow(SideWindow):
    """Does one work at a time under `subject`; closed meanwhile, it stays out of sight until the work was heard."""

    def __init__(self, subject: str, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        self._tasks = tasks
        self._open = True
        self.working = False
        self.said = ElidedLabel("", "base")
        self.bar = QProgressBar()
        self.bar.hide()
        self.leave = push_button(tr("Close"), self._leave)
        tasks.progressed.connect(self._progress)

    def foot(self, theme: Theme, wide: int, *buttons: QPushButton) -> QHBoxLayout:
        """The line at the foot: what is said, a bar `wide` px at scale 1, the buttons, and the one that leaves."""
        self.bar.setFixedWidth(theme.px(wide))
        foot = QHBoxLayout()
        margin = theme.px(16)
        foot.setContentsMargins(margin, theme.px(10), margin, theme.px(10))
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.said, 1)
        for each in (self.bar, *buttons, self.leave):
            foot.addWidget(each)
        return foot

    def do(self, work: Callable[[], Progress[T] | T], then: Callable[[T], None], stopped: str) -> None:
        """Do `work`, then call `then`, open or not; `stopped` is said when it was stopped before its end."""
        self.working = True
        self.bar.setRange(0, 0)
        self.bar.show()
        self.leave.setText(tr("Cancel"))

        def done(result: T) -> None:
            self.working = False
            then(result)
            self._rest()

        def failed(error: BaseException | None) -> None:
            self.working = False
            self.end(stopped if error is None else "")
            if error is not None and self._open:
                show_problem(error, self)
            self._rest()

        self._tasks.run(self._subject, work, done, failed)

    def end(self, said: str) -> None:
        """Say what came of the work."""
        self.said.setText(said)
        self.bar.hide()
        self.leave.setText(tr("Close"))

    def _rest(self) -> None:
        if not self._open and not self.working and self.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            self.deleteLater()

    def _progress(self, subject: str, done: int, total: int) -> None:
        if subject == self._subject and self.working:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def _leave(self) -> None:
        if self.working:
            self._tasks.cancel(self._subject)
        else:
            self.close()

    def leave_by_key(self) -> None:
        """Esc closes the window; work is stopped by its button alone."""
        if not self.working:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs; what it had not finished is undone by itself."""
        self._open = False
        if self.working:
            self._tasks.cancel(self._subject)
            self.hide()
            self.setParent(None)
            event.ignore()
        else:
            super().closeEvent(event)
