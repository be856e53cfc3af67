"""The ground on the screen: drawn once in squares behind the screen, then only moved."""

from collections import OrderedDict
from collections.abc import Callable, Generator
from functools import partial
from itertools import product

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from gui.map.drawing import Drawing
from gui.map.projection import View, scale_of
from gui.tasks import Tasks

SIDE = 512
Key = tuple[int, int, int]
"""Level, column, row."""
_LEAST_KEPT = 48


class Tiles:
    """Squares of the ground of one drawing; what is not yet drawn shows the nearest other scale meanwhile."""

    def __init__(self, drawing: Drawing, tasks: Tasks, arrived: Callable[[], None]) -> None:
        self._drawing = drawing
        self._tasks = tasks
        self._arrived = arrived
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()
        self._settled: int | None = None
        self._view: View | None = None
        self._closed = False

    def complete(self, view: View) -> bool:
        """Whether everything that a view shows is there."""
        return self._view == view and not self._asked

    def close(self) -> None:
        """Ask for nothing more, and hear of nothing more."""
        self._closed = True
        self._forget(set())

    def paint(self, painter: QPainter, view: View, dpr: float) -> None:
        """Draw the ground of a view and ask for what is missing."""
        self._view = view
        wanted = _covering(view, view.level)
        missing = [key for key in wanted if key not in self._kept]
        if missing:
            painter.fillRect(QRectF(0, 0, view.width, view.height), QColor(self._drawing.theme.palette.relief_bright))
            self._paint_meanwhile(painter, view)
        else:
            self._settled = view.level
        for key in wanted:
            if key in self._kept:
                self._kept.move_to_end(key)
                painter.drawPixmap(_corner(view, key, dpr), self._kept[key])
        self._forget(set(wanted))
        for key in missing:
            self._ask(key, dpr)
        self._drop_oldest(len(wanted))

    def _paint_meanwhile(self, painter: QPainter, view: View) -> None:
        if self._settled is None or self._settled == view.level:
            return
        factor = view.scale / scale_of(self._settled)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for key in _covering(view, self._settled):
            if key in self._kept:
                left, top = key[1] * SIDE * factor - view.left, key[2] * SIDE * factor - view.top
                target = QRectF(left, top, SIDE * factor, SIDE * factor)
                painter.drawPixmap(target, self._kept[key], QRectF(self._kept[key].rect()))

    def _ask(self, key: Key, dpr: float) -> None:
        if key in self._asked or self._closed:
            return
        self._asked.add(key)
        self._tasks.run(_subject(key), partial(_draw, self._drawing, key, dpr), partial(self._keep, key))

    def _keep(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        if not self._closed:
            self._kept[key] = QPixmap.fromImage(image)
            self._arrived()

    def _forget(self, wanted: set[Key]) -> None:
        """Give up what was asked for and is not wanted any more."""
        for key in self._asked - wanted:
            self._tasks.cancel(_subject(key))
            self._asked.discard(key)

    def _drop_oldest(self, in_view: int) -> None:
        while len(self._kept) > max(_LEAST_KEPT, 3 * in_view):
            self._kept.popitem(last=False)


def _subject(key: Key) -> str:
    return "map tile {}/{}/{}".format(*key)


def _draw(drawing: Drawing, key: Key, dpr: float) -> Generator[tuple[int, int], None, QImage]:
    yield 0, 1  # whoever looked elsewhere meanwhile has cancelled by now
    level, column, row = key
    scale = scale_of(level)
    middle = ((column + 0.5) * SIDE / scale, (row + 0.5) * SIDE / scale)
    return drawing.image(View(*middle, level, SIDE, SIDE), dpr)


def _covering(view: View, level: int) -> list[Key]:
    """The squares of a level that a view touches, the middle ones first."""
    factor = scale_of(level) / view.scale
    columns = range(int(view.left * factor // SIDE), int((view.left + view.width) * factor // SIDE) + 1)
    rows = range(int(view.top * factor // SIDE), int((view.top + view.height) * factor // SIDE) + 1)
    x, y = view.x * scale_of(level) / SIDE - 0.5, view.y * scale_of(level) / SIDE - 0.5
    keys = [(level, column, row) for column, row in product(columns, rows)]
    return sorted(keys, key=lambda key: (key[1] - x) ** 2 + (key[2] - y) ** 2)


def _corner(view: View, key: Key, dpr: float) -> QPointF:
    """Where a square begins on the screen, on whole pixels of the device."""
    left, top = round(view.left * dpr) / dpr, round(view.top * dpr) / dpr
    return QPointF(key[1] * SIDE - left, key[2] * SIDE - top)
