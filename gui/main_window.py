"""The window of the watch floor: panels in docks around one workspace; it keeps nothing of its own."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenuBar, QVBoxLayout, QWidget

from gui.actions import fill_menus, make_actions
from gui.beside import close_beside
from gui.commands import Commands
from gui.desk import Desk, window_title
from gui.docking import REFERENCE, Docking
from gui.i18n import words
from gui.panels import Panels
from gui.people.session import desk_session
from gui.people.strip import SignInStrip
from gui.status_bar import StatusBar
from gui.view_menu import fill_view_menu
from gui.widgets.band import centre_band, store_name
from gui.widgets.clock import ClockLabel
from gui.widgets.labels import ElidedLabel, HairLine
from gui.workspace import Workspace
from models.profile import named

_TITLE_BAR = 32
"""Pixels that a title bar may take of the screen: the status bar stays on it."""


class MainWindow(QMainWindow):
    """Menu, band, filter bar, five docks and the status bar, on the workspace of an open centre."""

    def __init__(self, desk: Desk, workspace: Workspace) -> None:
        super().__init__()
        self.desk = desk
        self.workspace = workspace
        self.setWindowTitle(window_title(workspace.store))
        self.setDockNestingEnabled(True)
        self.setDockOptions(QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AnimatedDocks)
        self.commands = Commands(self)
        self.doable = make_actions(self, self.commands.handlers())
        self.panels = Panels(desk, workspace, self.doable, self)
        self.setMenuWidget(self._top())
        self.docking = Docking(self, self.panels)
        self.docks = self.docking.docks
        self.status = StatusBar(desk, workspace, self.doable, self)
        self.setStatusBar(self.status)
        self.commands.follow()
        for panel in (self.panels.list, self.panels.map):
            panel.opened.connect(self.commands.open_details)
        self.panels.shelf.asked.connect(self.commands.show_attachment)
        self.panels.shelf.offered.connect(self.commands.attach)
        self._restore()
        workspace.record_changed.connect(self._begin)
        desk.turning.connect(self.remember)
        self.panels.list.setFocus()

    def _top(self) -> QWidget:
        top = QWidget(self)
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._menu_row())
        column.addWidget(centre_band(self.workspace.store))
        column.addWidget(SignInStrip(desk_session(), self.doable))
        column.addWidget(self._filter_row())
        column.addWidget(HairLine("edge"))
        return top

    def _filter_row(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, self.desk.theme.px(8), 0)
        line.setSpacing(0)
        line.addWidget(self.panels.filter_bar, 1)
        line.addWidget(ClockLabel(self.desk.clock, self.workspace.profile.zone))
        return row

    def _menu_row(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, self.desk.theme.px(8), 0)
        bar = QMenuBar(row)
        self.menus = fill_menus(bar, self.doable)
        fill_view_menu(self.menus["view"], self.desk)
        line.addWidget(bar)
        name = named(self.workspace.profile.names, words().language)
        line.addWidget(ElidedLabel(f"{name} · {store_name(self.workspace.store)}"), 1, Qt.AlignmentFlag.AlignRight)
        return row

    def reset_layout(self) -> None:
        """Put every panel where the reference picture has it."""
        self.docking.reset()

    def _restore(self) -> None:
        geometry = self.desk.settings.value("geometry")
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(REFERENCE[0], room.width()), min(REFERENCE[1], room.height() - _TITLE_BAR))
        self.docking.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold panels where there is no room for all of them, and open them where there is."""
        super().resizeEvent(event)
        self.docking.fit()

    def _begin(self) -> None:
        """Begin in the list: its keys lead everywhere."""
        self.workspace.record_changed.disconnect(self._begin)
        self.panels.list.setFocus()

    def remember(self) -> None:
        """Remember where everything stands."""
        self.desk.settings.set("geometry", bytes(self.saveGeometry().data()))
        self.docking.remember()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything stands and close what stands beside it, unless another window has taken over."""
        if self.desk.window is self:
            self.remember()
            close_beside(self)
        super().closeEvent(event)
