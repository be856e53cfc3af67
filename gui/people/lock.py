"""The lock of the screen: after a while without a hand on it nothing can be read or entered until a password is given.

Everything on the screen is covered, in every window; forms keep what was typed. The same officer comes back to it;
another officer who signs in takes the desk over, and the forms of the one before go, as drafts.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from gui.i18n import tr
from gui.people.session import DeskSession
from gui.theme import theme

if TYPE_CHECKING:
    from gui.people.lock_window import LockWindow

_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_LOOK_MS = 5_000
_MINUTE = 60


class Idleness(QObject):
    """Knows how long no hand was on keyboard or mouse, by the windows that had the keyboard.

    The time the station slept counts: both a clock that stops then and the wall clock are asked.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._since = self._wall = 0.0
        self.touch()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())

    def touch(self) -> None:
        """Note that a hand is there."""
        self._since = self._clock.elapsed() / 1000
        self._wall = time.time()

    def seconds(self) -> float:
        """How long none was."""
        return max(self._clock.elapsed() / 1000 - self._since, time.time() - self._wall)

    def slept(self, seconds: float) -> None:
        """Count time in which the station slept."""
        self._since -= seconds

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note what comes from a hand; takes nothing away."""
        if event.type() in _HANDS:
            self.touch()
        return False


class ScreenLock(QObject):
    """Locks the screen of a session when it was idle for the minutes of the settings, and opens it again."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__(session)
        self._session = session
        self.idleness = Idleness(self)
        self.window: LockWindow | None = None
        self._covers: list[Cover] = []
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.locked.connect(self._cover)
        session.unlocked.connect(self._uncover)

    def look(self) -> None:
        """Lock if nobody has been at the desk for long enough."""
        if self.idleness.seconds() >= float(self._session.settings.value("lock_minutes")) * _MINUTE:
            self._session.lock()

    def _cover(self) -> None:
        from gui.people.lock_window import LockWindow  # a start does without it

        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog):
                self._covers.append(Cover(window))
        self.window = LockWindow(self._session)  # of no other window: it must not go with one
        self.window.show()

    def _uncover(self) -> None:
        self.idleness.touch()
        for cover in self._covers:
            if isValid(cover):  # a window may have gone under it
                cover.lift()
        self._covers = []
        if self.window is not None:
            self.window.end()
            self.window = None


class Cover(QWidget):
    """Lies over everything in one window, whatever its size becomes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        self.setAccessibleName(tr("Locked"))
        window.installEventFilter(self)
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and over what is put into it later."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildPolished) and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.raise_()
        return False

    def lift(self) -> None:
        """Show what is under it again."""
        self.parent().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and a word."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("panel"))
        painter.setPen(theme().color("text2"))
        painter.setFont(theme().font("title"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, "\n\n" + tr("Locked"))
