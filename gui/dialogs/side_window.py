"""A window beside the work: the main window stays usable, and Esc leads back to it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class SideWindow(QWidget):
    """A window of its own over `parent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_by_key()
        else:
            super().keyPressEvent(event)

    def leave_by_key(self) -> None:
        """Close; a window that is at work may stay."""
        self.close()
