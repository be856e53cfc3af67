"""What the pointer does on the map: choose and pan, draw a box into the filter, measure."""

from typing import Final, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from gui import glyphs
from gui.i18n import tr, words
from gui.map.projection import Box, View
from gui.theme import Theme
from models import geodesy

START_PX: Final = 4.0
"""Pixels from which a press is a drag and no click."""


class Ground(Protocol):
    """What a tool can do with the map it is used on."""

    @property
    def view(self) -> View: ...
    @property
    def look(self) -> Theme: ...
    def pan(self, dx: float, dy: float) -> None: ...
    def click(self, x: float, y: float) -> None: ...
    def box_drawn(self, box: Box | None) -> None: ...
    def update(self) -> None: ...


class Tool:
    """One way to use the pointer; positions are pixels of the view."""

    name = ""
    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.start: QPointF | None = None
        self.dragging = False

    def press(self, at: QPointF) -> None:
        """The left button went down."""
        self.start, self.dragging = at, False

    def move(self, at: QPointF) -> None:
        """The pointer moved, with or without the button."""
        if self.start is not None and not self.dragging:
            self.dragging = (at - self.start).manhattanLength() > START_PX
        if self.start is not None and self.dragging:
            self.drag(self.start, at)

    def release(self, at: QPointF) -> None:
        """The left button came up."""
        start, dragging = self.start, self.dragging
        self.start, self.dragging = None, False
        if start is not None:
            self.done(start, at, dragged=dragging)

    def drag(self, start: QPointF, at: QPointF) -> None:
        """The pointer moves with the button down."""

    def done(self, start: QPointF, at: QPointF, *, dragged: bool) -> None:
        """A click or a drag has ended."""

    def cancel(self) -> bool:
        """Drop what is begun; say whether there was anything."""
        begun = self.start is not None
        self.start, self.dragging = None, False
        return begun

    def paint(self, painter: QPainter) -> None:
        """Draw what is begun."""


class Choose(Tool):
    """A click chooses, a drag moves the map."""

    name = "select"

    def drag(self, start: QPointF, at: QPointF) -> None:
        """Move the ground along with the pointer."""
        self.ground.pan(start.x() - at.x(), start.y() - at.y())
        self.start = at

    def done(self, start: QPointF, at: QPointF, *, dragged: bool) -> None:
        """Choose what was clicked."""
        if not dragged:
            self.ground.click(at.x(), at.y())


class DrawBox(Tool):
    """A drag asks for what lies in the box; a click asks for everywhere again."""

    name = "box-select"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.rect = QRectF()

    def drag(self, start: QPointF, at: QPointF) -> None:
        """Let the box follow the pointer."""
        self.rect = QRectF(start, at).normalized()
        self.ground.update()

    def done(self, start: QPointF, at: QPointF, *, dragged: bool) -> None:
        """Ask for the box."""
        rect, self.rect = QRectF(start, at).normalized(), QRectF()
        if not dragged:
            self.ground.box_drawn(None)
            return
        view = self.ground.view
        north, west = view.point(rect.left(), rect.top())
        south, east = view.point(rect.right(), rect.bottom())
        self.ground.box_drawn((round(west, 4), round(south, 4), round(east, 4), round(north, 4)))

    def cancel(self) -> bool:
        """Drop the box that is being drawn."""
        self.rect = QRectF()
        return super().cancel()

    def paint(self, painter: QPainter) -> None:
        """Draw the box so far."""
        if not self.rect.isEmpty():
            paint_box(painter, self.ground.look, self.rect)


class Measure(Tool):
    """Each click adds a point; the map says distance and true bearing of every leg, and the whole way."""

    name = "measure"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.points: list[tuple[float, float]] = []
        self.here: tuple[float, float] | None = None

    def move(self, at: QPointF) -> None:
        """Let the last leg follow the pointer; a drag moves the map."""
        if self.start is not None and (self.dragging or (at - self.start).manhattanLength() > START_PX):
            self.dragging = True
            self.ground.pan(self.start.x() - at.x(), self.start.y() - at.y())
            self.start = at
        self.here = self.ground.view.point(at.x(), at.y())
        if self.points:
            self.ground.update()

    def done(self, start: QPointF, at: QPointF, *, dragged: bool) -> None:
        """Add a point."""
        if not dragged:
            self.points.append(self.ground.view.point(at.x(), at.y()))
            self.ground.update()

    def cancel(self) -> bool:
        """Forget the points."""
        begun = bool(self.points)
        self.points = []
        self.ground.update()
        return super().cancel() or begun

    def way(self, view: View) -> list[tuple[float, float]]:
        """Give the points and where the pointer is, once it has left the last; a leg of nothing has no words."""
        if not self.points or self.here is None:
            return self.points
        (x, y), (last_x, last_y) = (view.pixels(*point) for point in (self.here, self.points[-1]))
        left = abs(float(x - last_x)) + abs(float(y - last_y)) > START_PX
        return [*self.points, self.here] if left else self.points

    def paint(self, painter: QPainter) -> None:
        """Draw the way with the words for each leg."""
        look, view = self.ground.look, self.ground.view
        way = self.way(view)
        if len(way) < 2:
            return
        pixels = [QPointF(*(float(axis) for axis in view.pixels(*point))) for point in way]
        path = QPainterPath(pixels[0])
        for point in pixels[1:]:
            path.lineTo(point)
        painter.strokePath(path, _halo(look, 4.4))
        painter.strokePath(path, QPen(look.color("accent"), 1.8 * look.scale))
        whole = 0.0
        for place in range(1, len(way)):
            leg = geodesy.distance(*way[place - 1], *way[place])
            whole += leg
            text = tr("{distance} · {bearing}°", distance=distance_text(leg), bearing=_bearing(way, place))
            if place > 1:
                text += tr(" · {distance} in all", distance=distance_text(whole))
            write_beside(painter, look, pixels[place], text)


def _bearing(way: list[tuple[float, float]], place: int) -> str:
    return f"{round(geodesy.bearing(*way[place - 1], *way[place])) % 360:03d}"


def distance_text(metres: float) -> str:
    """Say a distance: metres below one kilometre, kilometres with one decimal below a hundred."""
    if metres < 1000:
        return tr("{metres} m", metres=words().number(metres))
    return tr("{km} km", km=words().number(metres / 1000, 1 if metres < 100_000 else 0))


def paint_box(painter: QPainter, look: Theme, rect: QRectF) -> None:
    """Draw a box of the filter."""
    ground = look.color("accent")
    ground.setAlphaF(0.08)
    painter.fillRect(rect, ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_halo(look, 3.4))
    painter.drawRect(rect)
    pen = QPen(look.color("accent"), 1.4 * look.scale)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawRect(rect)


def write_beside(painter: QPainter, look: Theme, point: QPointF, text: str) -> None:
    """Write a few words beside a point, with a halo."""
    font = look.font("note-strong")
    path = QPainterPath()
    path.addText(point + QPointF(10 * look.scale, QFontMetricsF(font).ascent() / 2 - 8 * look.scale), font, text)
    painter.strokePath(path, _halo(look, 3.6))
    painter.fillPath(path, look.color("text"))


def _halo(look: Theme, width: float) -> QPen:
    colour = QColor(look.color("base"))
    colour.setAlphaF(glyphs.HALO_OPACITY)
    return QPen(colour, width * look.scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


TOOLS: Final = (Choose, DrawBox, Measure)
