"""What the handlers of every menu share: the window, its desk and workspace, and how windows are shown from it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from gui.desk import actor

if TYPE_CHECKING:
    from gui.entry.joint_step import JointStepWindow
    from gui.entry.window import EntryWindow
    from gui.main_window import MainWindow
    from gui.map.drawing import Drawing
    from gui.tasks import Tasks
    from gui.theme import Theme
    from gui.workspace import Workspace
    from models.journal import Actor


class MenuCommands(QObject):
    """The window whose menu it is; handlers of one menu are a class each (see gui.commands)."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.window = window
        self.desk = window.desk
        self.workspace = window.workspace

    def _entry(self) -> "tuple[Workspace, Theme, Tasks, Actor]":
        return self.workspace, self.desk.theme, self.desk.tasks, actor(self.desk)

    def _drawing(self) -> "Drawing":
        return self.window.panels.map.canvas.drawing

    def _enter(self, window: "EntryWindow | JointStepWindow") -> None:
        """Show a window of entry; what it writes is read anew."""
        window.written.connect(self.desk.take_entry)
        window.show()

    def _show(self, window: QWidget) -> None:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show()
        window.raise_()
