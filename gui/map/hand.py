"""The hand on the map: which tool it holds, and what its buttons, its wheel and its keys do."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from gui.map.projection import STEPS
from gui.map.tools import TOOLS, Tool

if TYPE_CHECKING:
    from gui.map.canvas import MapCanvas

CHOOSE, BOX, MEASURE = (tool.name for tool in TOOLS)
_NOTCH: Final = 120
_PAN_PX: Final = 80.0
_ALL: Final = 2**31


class Hand:
    """Turns what Qt says of mouse and keyboard (look.md, 7) into what the map does.

    Up and Down go through the incidents as in the list as it first stands: the newest is on top.
    """

    def __init__(self, canvas: "MapCanvas") -> None:
        self._canvas = canvas
        self._turned = 0
        self.tool: Tool = TOOLS[0](canvas)
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Plus: lambda: canvas.zoom(2),
            Qt.Key.Key_Equal: lambda: canvas.zoom(2),
            Qt.Key.Key_Minus: lambda: canvas.zoom(-2),
            Qt.Key.Key_0: canvas.go_home,
            Qt.Key.Key_Left: lambda: canvas.pan(-_PAN_PX, 0),
            Qt.Key.Key_Right: lambda: canvas.pan(_PAN_PX, 0),
            Qt.Key.Key_Up: lambda: canvas.step(1),
            Qt.Key.Key_Down: lambda: canvas.step(-1),
            Qt.Key.Key_Home: lambda: canvas.step(_ALL),
            Qt.Key.Key_End: lambda: canvas.step(-_ALL),
            Qt.Key.Key_Return: canvas.open_chosen,
            Qt.Key.Key_Enter: canvas.open_chosen,
            Qt.Key.Key_Escape: self.escape,
            Qt.Key.Key_M: lambda: self.take(CHOOSE if self.tool.name == MEASURE else MEASURE),
            Qt.Key.Key_G: canvas.search_wanted.emit,
        }

    def take(self, name: str) -> None:
        """Take a tool of TOOLS."""
        if name == self.tool.name:
            return
        self.tool.cancel()
        self.tool = next(tool for tool in TOOLS if tool.name == name)(self._canvas)
        self._canvas.setCursor(self.tool.cursor)
        self._canvas.update()
        self._canvas.tool_changed.emit(name)

    def turn(self, angle: int, at: QPointF) -> None:
        """Zoom about a pixel, half a doubling to a notch of the wheel; a fine wheel adds up."""
        self._turned += angle
        steps = int(self._turned / (_NOTCH / (STEPS / 2)))
        self._turned -= int(steps * _NOTCH / (STEPS / 2))
        if steps:
            self._canvas.zoom(steps, at)

    def press(self, event: QMouseEvent) -> None:
        """Begin; with Shift a box."""
        if event.button() == Qt.MouseButton.LeftButton:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.take(BOX)
            self.tool.press(event.position())

    def move(self, event: QMouseEvent) -> None:
        """Follow; over an incident the pointer says that it can be chosen."""
        self.tool.move(event.position())
        if event.buttons():
            self._canvas.pointed.emit(self._canvas.view.point(event.position().x(), event.position().y()))
            return
        over = self._canvas.hover(event.position()) and self.tool.name == CHOOSE
        self._canvas.setCursor(Qt.CursorShape.PointingHandCursor if over else self.tool.cursor)

    def release(self, event: QMouseEvent) -> None:
        """End."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.tool.release(event.position())

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; say whether it stands for anything."""
        do = self._keys.get(Qt.Key(event.key()))
        plain = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        if do is None or event.modifiers() & ~plain:
            return False
        do()
        return True

    def escape(self) -> None:
        """Drop what is begun, then the tool, then the choice."""
        if self.tool.cancel():
            self._canvas.update()
        elif self.tool.name != CHOOSE:
            self.take(CHOOSE)
        else:
            self._canvas.overlay.mark(None)
            self._canvas.workspace.choose(None)
            self._canvas.update()
