"""The window of the watch floor: panels in docks around one workspace; it keeps nothing of its own."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QMenuBar, QVBoxLayout, QWidget

from gui.actions import fill_menus, make_actions
from gui.beside import close_beside
from gui.commands import Commands
from gui.desk import Desk, window_title
from gui.i18n import tr, words
from gui.panels import PANELS, Panels
from gui.status_bar import StatusBar
from gui.view_menu import fill_view_menu
from gui.widgets.band import centre_band
from gui.widgets.clock import ClockLabel
from gui.widgets.labels import ElidedLabel, HairLine
from gui.workspace import Workspace
from models.profile import named

REFERENCE = (1600, 1000)
_LAYOUT_VERSION = 1
_TITLE_BAR = 32
"""Pixels that a title bar may take of the screen: the status bar stays on it."""
_FACETS, _MAP, _CHARTS = 224, 956, 420
_MAP_SHARE, _CHARTS_SHARE = 0.58, 0.56
_SIX_CHARTS = 490
"""Height at which six charts need no scroll bar (px at scale 1)."""


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
        self.docks = {panel.name: self._dock(panel.name, panel.title) for panel in PANELS}
        self.status = StatusBar(desk, workspace, self)
        self.setStatusBar(self.status)
        self.commands.follow()
        for panel in (self.panels.list, self.panels.map):
            panel.opened.connect(self.commands.show_details)
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
        line.addWidget(ElidedLabel(f"{name} · {self.workspace.store.path.name}"), 1, Qt.AlignmentFlag.AlignRight)
        return row

    def _dock(self, name: str, title: str) -> QDockWidget:
        dock = QDockWidget(tr(title), self)
        dock.setObjectName(name)
        panel = self.panels.by_name[name]
        dock.setWidget(panel)
        dock.setTitleBarWidget(self.panels.heads[name])
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        return dock

    def reset_layout(self) -> None:
        """Put every dock where the reference picture has it."""
        docks, left = self.docks, Qt.DockWidgetArea.LeftDockWidgetArea
        for dock in docks.values():
            self.removeDockWidget(dock)
        self.addDockWidget(left, docks["facets"])
        self.splitDockWidget(docks["facets"], docks["map"], Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["map"], docks["charts"], Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["map"], docks["list"], Qt.Orientation.Vertical)
        self.splitDockWidget(docks["charts"], docks["details"], Qt.Orientation.Vertical)
        for dock in docks.values():
            dock.show()
        self._share_room()

    def _share_room(self) -> None:
        docks, px = self.docks, self.desk.theme.px
        height = max(self.height() - px(112), px(300))
        side = px(_FACETS)
        charts = min(px(_CHARTS), max(px(340), self.width() * _CHARTS // REFERENCE[0]))
        wide = max(self.width() - side - charts, px(300))
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self.resizeDocks([docks["facets"], docks["map"], docks["charts"]], [side, wide, charts], across)
        self.resizeDocks(
            [docks["map"], docks["list"]], [int(height * _MAP_SHARE), int(height * (1 - _MAP_SHARE))], down
        )
        high = max(int(height * _CHARTS_SHARE), min(px(_SIX_CHARTS), height // 2 + px(60)))
        self.resizeDocks([docks["charts"], docks["details"]], [high, height - high], down)

    def _restore(self) -> None:
        geometry = self.desk.settings.value("geometry")
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(REFERENCE[0], room.width()), min(REFERENCE[1], room.height() - _TITLE_BAR))
        self.reset_layout()
        layout = self.desk.settings.value("layout", self._variant())
        if layout:
            self.restoreState(QByteArray(layout), _LAYOUT_VERSION)

    def _variant(self) -> str:
        room = QGuiApplication.primaryScreen().size()
        return f"{room.width()}x{room.height()}"

    def _begin(self) -> None:
        """Begin in the list: its keys lead everywhere."""
        self.workspace.record_changed.disconnect(self._begin)
        self.panels.list.setFocus()

    def remember(self) -> None:
        """Remember where everything stands."""
        self.desk.settings.set("geometry", bytes(self.saveGeometry().data()))
        self.desk.settings.set("layout", bytes(self.saveState(_LAYOUT_VERSION).data()), self._variant())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything stands and close what stands beside it, unless another window has taken over."""
        if self.desk.window is self:
            self.remember()
            close_beside(self)
        super().closeEvent(event)
