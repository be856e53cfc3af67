"""The charts panel: the answer as charts side by side, under the same filter as list and map."""

import time

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.charts.panel_cell import ChartCell
from gui.charts.panel_files import copy_picture, save_picture
from gui.charts.panel_view import SMALLEST
from gui.i18n import tr, words
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.panel_head import PanelHead
from gui.workspace import Workspace

FIRST_SHOWN = ("time", "compare", "sectors", "hours", "weapons", "casualties")
"""The charts an officer sees who has chosen none."""
REST_MS = 120
"""How long the hand must rest before everything is drawn whole."""
_STEP_S = 0.012
"""When a step of a brush has taken this long, charts whose scale no longer suits wait for the next step."""
_THREE_COLUMNS = 280
_SETTING = "charts"


class ChartsPanel(QWidget):
    """Shows the chosen charts; the drawing code comes after the first window is on the screen."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
        tasks: Tasks | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._settings = settings
        self._tasks = tasks
        self._is_asked_for = self._is_ready = False
        self.cells: dict[str, ChartCell] = {}
        self.head = PanelHead(tr("Charts"), tr("same filter as list and map"))
        self._tool = self.head.add_tool("chart", tr("Choose, copy and save charts"))
        self._tool.clicked.connect(lambda: self._open_menu(self._tool.mapToGlobal(self._tool.rect().bottomLeft())))
        self.ground = _Ground(theme)
        self.ground.painted.connect(self._bring, Qt.ConnectionType.QueuedConnection)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._scroll, 1)
        self.setMinimumWidth(theme.px(SMALLEST[0]) + theme.px(2))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.draw)
        self._fill()
        workspace.answer_changed.connect(self._show)

    @property
    def shown(self) -> tuple[str, ...]:
        """The names of the charts that are shown."""
        return tuple(self.cells)

    @property
    def complete(self) -> bool:
        """Whether every chart is drawn whole for the present answer."""
        return self._is_ready and not self._rest.isActive()

    def choose(self, names: tuple[str, ...]) -> None:
        """Show these charts, and again when the program is started next time."""
        self._settings.set(_SETTING, names)
        self._fill()

    def _fill(self) -> None:
        chosen = self._settings.value(_SETTING) or FIRST_SHOWN
        cells = {name: self.cells.get(name) or self._cell(name) for name in chosen}
        if self._is_ready:
            self._give_canvases(cells)
            cells = {name: cell for name, cell in cells.items() if cell.is_known}
        for cell in self.ground.findChildren(ChartCell):
            cell.setVisible(cell in cells.values())
            if cell not in cells.values():
                cell.deleteLater()
        self.cells = cells
        self._lay_out()

    def _cell(self, name: str) -> ChartCell:
        cell = ChartCell(name, self._workspace, self._theme, self.ground)
        cell.rested.connect(self._rest.start)
        cell.hide()
        return cell

    # ---- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while nobody looked."""
        super().showEvent(event)
        for cell in list(self.cells.values())[:1]:
            self.setFocusProxy(cell)
        if self._is_ready:
            self.draw()

    def _bring(self) -> None:
        """Bring the drawing code once the window and the record are there: they would have to wait for it."""
        if self._is_asked_for or not self._workspace.is_read:
            return
        self._is_asked_for = True
        if self._tasks is None:
            self.make_ready()
        else:
            self._tasks.run("drawing code", _load_drawing_code, lambda _: self.make_ready() if isValid(self) else None)

    def make_ready(self) -> None:
        """Bring the drawing code and draw."""
        if not self._is_ready:
            self._is_ready = True
            self._fill()

    def _give_canvases(self, cells: dict[str, ChartCell]) -> None:
        from gui.charts.canvas import Canvas  # matplotlib takes 0.6 s: after the first window
        from gui.charts.charts import CHART  # as above
        from gui.charts.style import Style  # as above

        style = Style(self._theme.palette)
        for name, cell in cells.items():
            if name in CHART and not cell.is_known:
                cell.take(Canvas(CHART[name], style, words()))

    def _show(self) -> None:
        """Follow the answer: the bars at once, everything else when the hand rests."""
        if self._is_ready and self.isVisible():
            begin = time.perf_counter()
            for cell in self.cells.values():
                cell.brush(may_draw=time.perf_counter() - begin < _STEP_S)
            self._rest.start()
        elif not self._is_asked_for:
            self.ground.update()

    def draw(self) -> None:
        """Draw every chart whole that is not, but one under a dragging hand."""
        for cell in self.cells.values():
            if not (cell.is_dragging or cell.is_whole):
                cell.draw()

    # ---- where

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the charts in as many columns as have room."""
        super().resizeEvent(event)
        self._lay_out()

    def columns(self, wide: int) -> int:
        """How many charts stand side by side in a width (pixels)."""
        px = self._theme.px
        most = 3 if wide >= 3 * px(_THREE_COLUMNS) else 2 if wide >= 2 * px(SMALLEST[0]) + 1 else 1
        return max(1, min(most, len(self.cells)))

    def _lay_out(self) -> None:
        room = self._scroll.maximumViewportSize()
        wide = room.width()
        columns = self.columns(wide)
        lines = -(-len(self.cells) // columns)
        high = max(self._theme.px(SMALLEST[1]), (room.height() - lines + 1) // max(lines, 1))
        total = lines * (high + 1) - 1
        if total > room.height():
            wide -= self._scroll.verticalScrollBar().sizeHint().width()
        self.ground.resize(wide, max(total, room.height()))
        edges = [(wide + 1) * column // columns for column in range(columns + 1)]
        for index, cell in enumerate(self.cells.values()):
            column, line = index % columns, index // columns
            cell.setGeometry(edges[column], line * (high + 1), edges[column + 1] - edges[column] - 1, high)

    # ---- what can be done with them

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chart under the hand, or with the one that has the focus."""
        cell = next((cell for cell in self.cells.values() if cell.underMouse() or cell.hasFocus()), None)
        self._open_menu(event.globalPos(), cell)

    def _open_menu(self, at: QPoint, cell: ChartCell | None = None) -> None:
        menu = self.menu(cell)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu(self, cell: ChartCell | None = None) -> QMenu:
        """Make the menu: of one chart, or of all."""
        from gui.charts.charts import CHARTS  # comes with the drawing code

        menu = QMenu(self)
        names = self.shown if cell is None else (cell.name,)
        copied = tr("Copy picture of all") if cell is None else tr("Copy picture")
        menu.addAction(copied).triggered.connect(lambda: copy_picture(names, self._workspace, self._theme))
        saved = tr("Save picture of all…") if cell is None else tr("Save picture…")
        menu.addAction(saved).triggered.connect(lambda: save_picture(names, self._workspace, self._theme, self))
        menu.addSeparator()
        for chart in CHARTS:
            action = menu.addAction(tr(chart.label))
            action.setCheckable(True)
            action.setChecked(chart.name in self.cells)
            action.setEnabled(self.shown != (chart.name,))
            action.toggled.connect(lambda on, name=chart.name: self._toggle(name, on=on))
        return menu

    def _toggle(self, name: str, *, on: bool) -> None:
        from gui.charts.charts import CHARTS  # comes with the drawing code

        wanted = {*self.shown, name} if on else {*self.shown} - {name}
        self.choose(tuple(chart.name for chart in CHARTS if chart.name in wanted))


def _load_drawing_code() -> None:
    """Load what `_give_canvases` needs; behind the screen, so that the map is there meanwhile."""
    import gui.charts.canvas
    import gui.charts.charts  # noqa: F401


class _Ground(QWidget):
    """What lies under the cells: seen as the hairlines between them, and as bare ground where there is none.

    Signal painted(): it was painted.
    """

    painted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the hairlines, and bare ground where no cell is."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("base"))
        for cell in self.findChildren(ChartCell):
            painter.fillRect(cell.geometry().adjusted(0, 0, 1, 1), self._theme.color("hairline"))
        self.painted.emit()
