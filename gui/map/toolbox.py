"""The tools at the left edge of the map, one button each, in as many columns as its height asks for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QMenu, QToolButton, QWidget

from gui.i18n import tr
from gui.icons import icon
from gui.map.canvas import MapCanvas
from gui.map.hand import BOX, CHOOSE, MEASURE
from gui.map.layers import LAYERS
from gui.theme import Theme

_SIDE, _MARGIN = 26, 8
"""A button's side, and what is left free around the box (px at scale 1)."""


class Toolbox(QWidget):
    """Signal layer_switched(name, shown): the officer wants a layer to be seen, or not."""

    layer_switched = Signal(str, bool)

    def __init__(self, canvas: MapCanvas, theme: Theme) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._theme = theme
        self._tools: dict[str, QToolButton] = {}
        self._buttons: list[QToolButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*(theme.px(1) for _ in range(4)))
        self._grid.setSpacing(0)
        for name, tip in (
            (CHOOSE, tr("Choose: click an incident, drag the map")),
            (BOX, tr("Box: drag to ask for what lies in it, click to ask for everywhere (also Shift and drag)")),
            (MEASURE, tr("Measure distance and bearing (M)")),
        ):
            self._tools[name] = self._add(name, tip, partial(canvas.hand.take, name))
            self._tools[name].setCheckable(True)
        self._add("zoom-in", tr("Zoom in (+)"), lambda: canvas.zoom(2))
        self._add("zoom-out", tr("Zoom out (−)"), lambda: canvas.zoom(-2))
        self._add("home", tr("Whole theatre (0)"), canvas.go_home)
        self._add("expand", tr("Show all that answers the filter"), canvas.fit)
        self._add("search", tr("Go to a grid or a place (G)"), canvas.search_wanted.emit)
        layers = self._add("layers", tr("Layers of the map"), lambda: None)
        layers.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layers.setMenu(self._layer_menu())
        canvas.tool_changed.connect(self._check)
        self._check(canvas.hand.tool.name)
        self.fit(canvas.height())

    def fit(self, height: int) -> None:
        """Stand in a map of this height (px), in as few columns as it takes; no tool is ever cut."""
        room = height - 2 * self._theme.px(_MARGIN + 1)
        high = min(max(1, room // self._theme.px(_SIDE)), len(self._buttons))
        columns = -(-len(self._buttons) // high)
        high = -(-len(self._buttons) // columns)
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place % high, place // high)
        self._grid.invalidate()
        self.resize(self._grid.sizeHint())
        self.move(self._theme.px(_MARGIN), self._theme.px(_MARGIN))

    def _add(self, symbol: str, tip: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(symbol, "text2"))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFixedSize(self._theme.px(_SIDE), self._theme.px(_SIDE))
        button.clicked.connect(lambda _checked=False: do())
        self._buttons.append(button)
        return button

    def _layer_menu(self) -> QMenu:
        menu = QMenu(self)
        for layer in LAYERS:
            action = menu.addAction(tr(layer.label))
            action.setCheckable(True)
            action.setChecked(layer.name in self._canvas.drawing.layers)
            action.toggled.connect(lambda shown, name=layer.name: self.layer_switched.emit(name, shown))
        return menu

    def _check(self, name: str) -> None:
        for tool, button in self._tools.items():
            button.setChecked(tool == name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate the buttons stand on."""
        painter = QPainter(self)
        painter.setBrush(self._theme.color("base"))
        painter.setPen(QPen(self._theme.color("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
