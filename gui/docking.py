"""Where the panels stand: side by side as in the reference, folded where the screen is small, as they were left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from gui.folding import HANDLE, RAIL, FoldingDock
from gui.i18n import tr
from gui.panels import PANELS, Panel, Panels

if TYPE_CHECKING:
    from gui.main_window import MainWindow

REFERENCE = (1600, 1000)
SMALL = (1366, 720)
"""Below this the window is small (px at scale 1): a screen of 1366 × 768 without the window's frame and a task bar."""
FOLDING = {"facets": "left", "details": "bottom"}
"""The panels that fold and the edge of their handle; in a small window both are folded until they are wanted open."""
_LAYOUT_VERSION = 2
_AROUND = 112
"""Height of all that is above and below the panels (px at scale 1)."""
_FACETS, _CHARTS = 224, 420
_MAP_SHARE, _CHARTS_SHARE = 0.58, 0.56
_LEAST_CHARTS, _CHARTS_OF_SMALL = 228, 0.23
"""Width of the one column of charts in a small window: at least (px at scale 1), and its share of the window."""
_SIX_CHARTS = 490
"""Height at which six charts need no scroll bar (px at scale 1)."""
_NONE = ("none",)


class Docking(QObject):
    """Arranges the docks of one window, and remembers for each screen and scale how the officer wants them."""

    def __init__(self, window: "MainWindow", panels: Panels) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._settings = window.desk.settings
        self._px, self._scale = window.desk.theme.px, window.desk.theme.scale
        self._is_small: bool | None = None
        self._is_arranged_by_hand = False
        self.docks = {panel.name: self._dock(panel) for panel in PANELS}
        self._leave = [self._esc_in(each) for each in (panels.list.table, panels.map.canvas)]
        for signal in (
            window.workspace.answer_changed,
            window.workspace.selection_changed,
            window.workspace.record_changed,
        ):
            signal.connect(self._tell)
        self._tell()

    def _dock(self, panel: Panel) -> QDockWidget:
        content, head = self._panels.by_name[panel.name], self._panels.heads.get(panel.name)
        if panel.name in FOLDING:
            dock: QDockWidget = self._folding_dock(panel.name, content, head)
        else:
            dock = QDockWidget(self._window)
            dock.setWidget(content)
            dock.setTitleBarWidget(head or QWidget(dock))
        dock.setWindowTitle(tr(panel.title))
        dock.installEventFilter(self)
        dock.setObjectName(panel.name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        return dock

    def _folding_dock(self, name: str, content: QWidget, head: QWidget | None) -> FoldingDock:
        tools = self._panels.facets.head if name == "facets" else self._panels.details
        dock = FoldingDock(self._window, content, head, tools, FOLDING[name])
        dock.folding_wanted.connect(lambda folded: self._want(name, folded=folded))
        dock.opening_wanted.connect(lambda: self.touch(name))
        dock.drawn.connect(self._allow_leaving)
        return dock

    def _esc_in(self, panel: QWidget) -> QShortcut:
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), panel, context=Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._put_back)
        leave.setEnabled(False)
        return leave

    # ---- folding

    @property
    def folding(self) -> dict[str, FoldingDock]:
        """The docks that fold, by name."""
        return {name: dock for name, dock in self.docks.items() if isinstance(dock, FoldingDock)}

    def is_small(self) -> bool:
        """Whether the window is too small to show every panel side by side."""
        return self._window.width() < SMALL[0] * self._scale or self._window.height() < SMALL[1] * self._scale

    def fit(self) -> None:
        """Arrange the panels for another size of the window, if it became small or is small no more."""
        small = self.is_small()
        if small == self._is_small:
            if not self._is_arranged_by_hand:
                self._share_room()
            return
        if self._is_small is not None and self._window.isVisible():
            self.remember()
        self._is_small = small
        self._restore()

    def _restore(self) -> None:
        wanted = self._settings.value("folded_panels", self._variant())
        self._fold(set(wanted) if wanted else self._folded_at_first())
        self._arrange()
        layout = self._settings.value("layout", self._variant())
        self._is_arranged_by_hand = bool(layout)
        if layout:
            self._window.restoreState(QByteArray(layout), _LAYOUT_VERSION)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that an officer moves a splitter or hides a panel: nothing is arranged anew behind that hand."""
        moved = event.type() == QEvent.Type.Resize and QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if moved or event.type() == QEvent.Type.HideToParent:
            self._is_arranged_by_hand = True
        return super().eventFilter(watched, event)

    def _folded_at_first(self) -> set[str]:
        return set(FOLDING) if self.is_small() else set()

    def _fold(self, names: set[str]) -> None:
        for name, dock in self.folding.items():
            dock.fold(folded=name in names)

    def _want(self, name: str, *, folded: bool) -> None:
        """Fold a panel, or keep it open, until the officer says otherwise."""
        dock = self.folding[name]
        had_focus = dock.holds(QApplication.focusWidget())
        dock.fold(folded=folded)
        names = tuple(name for name, dock in self.folding.items() if dock.folded)
        self._settings.set("folded_panels", names or _NONE, self._variant())
        if not folded:
            self._give_room(name)
        if had_focus or not folded:
            (dock.handle if folded else self._panels.by_name[name]).setFocus()

    def turn_over(self, name: str) -> None:
        """Fold a panel that is open, open a folded one for good."""
        self._want(name, folded=not self.folding[name].folded)

    def touch(self, name: str) -> None:
        """Open what is folded: for good where there is room, else over its neighbours; put back what lies there."""
        dock = self.folding[name]
        if dock.is_out:
            dock.put_back()
        elif dock.folded and self.is_small():
            self._put_back()
            dock.draw_out()
        elif dock.folded:
            self._want(name, folded=False)

    def _put_back(self) -> None:
        for dock in self.folding.values():
            if dock.is_out:
                dock.put_back()

    def _allow_leaving(self) -> None:
        for leave in self._leave:
            leave.setEnabled(any(dock.is_out for dock in self.folding.values()))

    def _tell(self) -> None:
        """Say on the handles what is behind them."""
        asked = len(self._window.workspace.filter.asked())
        self.folding["facets"].handle.say(tr("Filter"), tr("{n} asked", n=asked) if asked else "")
        title = self._panels.details.title
        chosen = self._window.workspace.selection is not None
        note = f"{title.serial.text()} {title.name.text()}" if chosen else tr("Nothing is chosen")
        self.folding["details"].handle.say(tr("Details"), note)

    # ---- the keyboard

    def go_to(self, name: str) -> None:
        """Take the keyboard into a panel; what is folded opens, what lies over its neighbours already goes back."""
        dock = self.docks[name]
        dock.show()
        dock.raise_()
        if (
            isinstance(dock, FoldingDock)
            and dock.folded
            and (not dock.is_out or dock.holds(QApplication.focusWidget()))
        ):
            self.touch(name)
        else:
            self._panels.by_name[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open(self, name: str) -> None:
        """Show a panel and take the keyboard into it."""
        dock = self.folding.get(name)
        if dock is None or not dock.is_out:
            self.go_to(name)

    def go_on(self) -> None:
        """Take the keyboard into the next panel, or to the handle of a folded one."""
        focus, names = QApplication.focusWidget(), [panel.name for panel in PANELS]
        here = next((name for name in names if focus is not None and self._holds(name, focus)), names[-1])
        name = names[(names.index(here) + 1) % len(names)]
        dock = self.folding.get(name)
        if dock is not None and dock.folded and not dock.is_out:
            dock.show()
            dock.handle.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.docks[name].show()
            self._panels.by_name[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _holds(self, name: str, focus: QWidget) -> bool:
        dock = self.docks[name]
        return dock.holds(focus) if isinstance(dock, FoldingDock) else dock.isAncestorOf(focus)

    # ---- room

    def reset(self) -> None:
        """Put every dock where the reference picture has it, folded as the size of the window asks for."""
        self._settings.forget("folded_panels", self._variant())
        self._fold(self._folded_at_first())
        self._arrange()
        self._is_arranged_by_hand = False

    def _arrange(self) -> None:
        docks, window = self.docks, self._window
        for dock in docks.values():
            window.removeDockWidget(dock)
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["facets"])
        window.splitDockWidget(docks["facets"], docks["map"], Qt.Orientation.Horizontal)
        window.splitDockWidget(docks["map"], docks["charts"], Qt.Orientation.Horizontal)
        window.splitDockWidget(docks["map"], docks["list"], Qt.Orientation.Vertical)
        window.splitDockWidget(docks["charts"], docks["details"], Qt.Orientation.Vertical)
        for dock in docks.values():
            dock.show()
        self._share_room()

    def _share_room(self) -> None:
        docks, px, window, folding = self.docks, self._px, self._window, self.folding
        height = max(window.height() - px(_AROUND), px(300))
        side = px(RAIL if folding["facets"].folded else _FACETS)
        if folding["details"].folded and self.is_small():
            charts = max(px(_LEAST_CHARTS), int(window.width() * _CHARTS_OF_SMALL))
        else:
            charts = min(px(_CHARTS), max(px(340), window.width() * _CHARTS // REFERENCE[0]))
        wide = max(window.width() - side - charts, px(300))
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        window.resizeDocks([docks["facets"], docks["map"], docks["charts"]], [side, wide, charts], across)
        window.resizeDocks(
            [docks["map"], docks["list"]], [int(height * _MAP_SHARE), int(height * (1 - _MAP_SHARE))], down
        )
        high = max(int(height * _CHARTS_SHARE), min(px(_SIX_CHARTS), height // 2 + px(60)))
        if folding["details"].folded:
            high = height - px(HANDLE)
        window.resizeDocks([docks["charts"], docks["details"]], [high, height - high], down)
        if (layout := window.layout()) is not None:
            layout.activate()

    def _give_room(self, name: str) -> None:
        """Give a panel that was folded a moment ago the room it has in the reference."""
        if name == "facets":
            self._window.resizeDocks([self.docks[name]], [self._px(_FACETS)], Qt.Orientation.Horizontal)
        else:
            high = int((self._window.height() - self._px(_AROUND)) * (1 - _CHARTS_SHARE))
            self._window.resizeDocks([self.docks[name]], [high], Qt.Orientation.Vertical)

    # ---- memory

    def _variant(self) -> str:
        """What the arrangement is remembered for: this screen, this scale, and whether the window is small on it."""
        screen = self._window.screen().size()
        size = "small" if self._is_small else "large"
        return f"{screen.width()}x{screen.height()}-{round(self._scale * 100)}-{size}"

    def remember(self) -> None:
        """Remember where everything stands, if an officer put it there."""
        if self._is_arranged_by_hand:
            self._settings.set("layout", bytes(self._window.saveState(_LAYOUT_VERSION).data()), self._variant())
        else:
            self._settings.forget("layout", self._variant())
