"""The map an officer looks at and touches: the ground, the incidents on it, and what the hand is doing."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gui.i18n import tr
from gui.map.drawing import Drawing
from gui.map.furniture import paint_ruler
from gui.map.hand import CHOOSE, Hand
from gui.map.overlay import Overlay
from gui.map.projection import Box, View
from gui.map.scene import Scene
from gui.map.tiles import Tiles
from gui.map.viewport import Viewport
from gui.tasks import Tasks
from gui.theme import Theme
from gui.workspace import Workspace

_REST_MS = 70
_CLOSER_LOOK = 3
_NEAR = 42
"""The level, about 1:300,000, from which on a point can be told from its surroundings."""


class MapCanvas(Viewport):
    """Shows one answer on the ground.

    Signals:
        pointed(lat_lon): the pointer is over (lat, lon) in degrees; None when it left the map.
        drawn(): the incidents were drawn anew.
        opened(): the chosen incident is to be opened.
        tool_changed(name): another tool is in the hand.
        search_wanted(): a grid or a place is to be typed.
    """

    pointed = Signal(object)
    drawn = Signal()
    opened = Signal()
    tool_changed = Signal(str)
    search_wanted = Signal()

    def __init__(self, workspace: Workspace, drawing: Drawing, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.drawing = drawing
        self.scene = Scene(workspace, drawing.theme, drawing.ground)
        self._tasks = tasks
        self._tiles = Tiles(drawing, tasks, self._take_tile)
        self.overlay = Overlay(workspace, drawing.theme, self.scene)
        self.hand = Hand(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.update)
        self.view_changed.connect(self._take_view)
        self._set_up()
        workspace.answer_changed.connect(self._take_answer)
        workspace.record_changed.connect(self._take_record)
        workspace.selection_changed.connect(self._take_choice)
        self.overlay.take_answer()
        self.overlay.take_choice()

    def _set_up(self) -> None:
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Map of the incidents"))

    # ---- what is shown

    @property
    def look(self) -> Theme:
        """The look of the map."""
        return self.drawing.theme

    @property
    def complete(self) -> bool:
        """Whether ground and incidents of the view are all drawn."""
        return self._tiles.complete(self.view) and self.scene.fits(self.view)

    def close_down(self) -> None:
        """Ask for no more work behind the screen."""
        self._tiles.close()

    def redraw(self, drawing: Drawing) -> None:
        """Draw another ground: other layers, another name set."""
        self._tiles.close()
        self.drawing = drawing
        self._tiles = Tiles(drawing, self._tasks, self._take_tile)
        self.update()

    def go_to(self, lat: float, lon: float) -> None:
        """Bring a point (degrees) into the middle, close enough to tell it from its surroundings, and mark it."""
        view = self.view
        self.show_view(View.at(lat, lon, max(view.level, _NEAR), view.width, view.height))
        self.overlay.mark((lat, lon))
        self.update()

    def click(self, x: float, y: float) -> None:
        """Choose what lies under a pixel; bare ground drops the choice, a cell of many is looked at closer."""
        found = self.scene.hit(self.view, x, y)
        if found is not None and found.many:
            self.zoom(_CLOSER_LOOK, QPointF(x, y))
        else:
            self.workspace.choose(None if found is None else found.next(self.workspace.selected_row))

    def box_drawn(self, box: Box | None) -> None:
        """Ask for what lies in a box, or for everywhere; the next click chooses again."""
        self.workspace.change(box=box)
        self.hand.take(CHOOSE)

    def hover(self, at: QPointF | None) -> bool:
        """Show what lies under the pointer; say whether there is anything."""
        found = None if at is None else self.scene.hit(self.view, at.x(), at.y())
        if self.overlay.point_at(found):
            self.update()
        self.pointed.emit(None if at is None else self.view.point(at.x(), at.y()))
        return found is not None

    def step(self, by: int) -> None:
        """Choose the incident so many before (-) or after (+) the chosen one in time; beyond the ends, the last."""
        rows, chosen = self.workspace.answer.rows, self.workspace.selected_row
        if not len(rows):
            return
        nowhere = -1 if by > 0 else len(rows)
        at = by + (nowhere if chosen is None else int(np.searchsorted(rows, chosen)))
        self.workspace.choose(int(rows[min(max(at, 0), len(rows) - 1)]))

    def open_chosen(self) -> None:
        """Ask for the chosen incident to be opened."""
        if self.workspace.selected_row is not None:
            self.opened.emit()

    # ---- what the workspace says

    def _take_answer(self) -> None:
        self.scene.forget()
        self.overlay.take_answer()
        self.overlay.point_at(None)
        self.update()

    def _take_record(self) -> None:
        self.overlay.take_choice()

    def _take_choice(self) -> None:
        self.overlay.take_choice()
        row = self.workspace.selected_row
        point = None if row is None else self.scene.point_of(row, self.view)
        if point is not None and self.placed and not QRectF(self.rect()).contains(point):
            self.pan(point.x() - self.width() / 2, point.y() - self.height() / 2)
        self.update()

    def _take_view(self) -> None:
        self.overlay.point_at(None)
        self._rest.start()

    def _take_tile(self) -> None:
        if isValid(self):
            self.update()

    # ---- what Qt says

    def sizeHint(self) -> QSize:
        """The size in the reference window."""
        return QSize(self.look.px(720), self.look.px(420))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, incidents, and what the hand is doing."""
        dpr = self.devicePixelRatioF()
        if not self.scene.fits(self.view) and not (self._rest.isActive() and self.scene.must_wait):
            self.scene.refresh(self.view, dpr)
            self.drawn.emit()
        painter = QPainter(self)
        self._tiles.paint(painter, self.view, dpr)
        self.overlay.paint_ground(painter, self.view)
        self.scene.paint(painter, self.view)
        self.overlay.paint(painter, self.view)
        self.hand.tool.paint(painter)
        paint_ruler(painter, self.look, self.view, QPointF(self.width() - 8, self.height() - 6))
        if self.hasFocus():
            wide = self.look.px(2)
            painter.setPen(QPen(self.look.color("accent"), wide))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self.hand.turn(event.angleDelta().y(), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin with the tool in the hand."""
        self.hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self.hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what the press began."""
        self.hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what the first click chose."""
        if self.hand.tool.name == CHOOSE and self.hover(event.position()):
            self.open_chosen()
        else:
            self.hand.press(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        self.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key stands for on the map; all other keys are the window's."""
        if not self.hand.key(event):
            super().keyPressEvent(event)
