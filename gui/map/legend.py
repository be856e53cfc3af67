"""The legend: which shape is which class, which fill which status; it lies on the map and can be folded away."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui import glyphs
from gui.map.incidents import Inks, shades
from gui.map.layers import line_1994, outline_1991, sectors
from gui.map.watched import hatch, shade
from gui.theme import Theme
from models.phrases import short_status
from models.profile import Profile
from models.text import N_, Words
from models.vocabulary import CLASS_CODES, OUT_OF_COUNT, STATUS_CODES

CLASS_NAMES = {
    "F": N_("fire"),
    "X": N_("explosion"),
    "A": N_("air, UAV"),
    "C": N_("crossing"),
    "E": N_("emplacement"),
    "W": N_("works"),
    "M": N_("mines"),
    "P": N_("persons"),
    "I": N_("infrastructure"),
    "D": N_("denial"),
    "N": N_("information"),
    "Q": N_("complaint"),
    "T": N_("no violation"),
}
"""The classes in one or two words, as the legend has room for."""
_STATUSES = ("10", "30", "40", "41", "50", "51", "60", "61", "90")
"""One status of each fill."""
_COLUMNS = 3
_ROW, _PAD = 20.0, 10.0


@dataclass(frozen=True, slots=True)
class _Cell:
    """One mark of the legend, by its positions in the columns of class and status, and its words."""

    shape: int
    status: int
    text: str


class Legend:
    """Draws the legend in one language and look, for screen and paper.

    `steps` are the shades of a density; `watched` explains the ground that was watched instead of incidents.
    """

    def __init__(
        self,
        theme: Theme,
        profile: Profile,
        words: Words,
        layers: frozenset[str],
        steps: tuple[int, ...] = (),
        *,
        watched: bool = False,
    ) -> None:
        self._theme = theme
        self._words = words
        self._steps = steps
        self._watched = watched
        self._layers = layers
        self._classes = [_Cell(CLASS_CODES.index(code), 0, words(name)) for code, name in CLASS_NAMES.items()]
        self._statuses = [_Cell(0, STATUS_CODES.index(code), _status(code, profile, words)) for code in _STATUSES]
        self._metrics = QFontMetricsF(theme.font("chart-label"))

    @property
    def size(self) -> QSizeF:
        """How much room it takes, in pixels."""
        glyph_rows = (_rows(self._classes) + _rows(self._statuses)) * _ROW + 8
        marks = 2 * _ROW if self._watched else 1.6 * _ROW if self._steps else glyph_rows
        high = _PAD + _ROW + 2 + marks + _rows(self._lines()) * _ROW
        wide = max(sum(self._columns), 240 * self._theme.scale)
        return QSizeF(wide + 2 * _PAD * self._theme.scale, high * self._theme.scale)

    @cached_property
    def _columns(self) -> tuple[float, ...]:
        """The widths of the columns: each as wide as its longest text."""
        cells = ([cell.text for cell in self._classes], [cell.text for cell in self._statuses])
        blocks = (*cells, [text for text, _how in self._lines()])
        widest = (
            max(self._metrics.horizontalAdvance(text) for block in blocks for text in block[column::_COLUMNS])
            for column in range(_COLUMNS)
        )
        return tuple(wide + 36 * self._theme.scale for wide in widest)

    def _lines(self) -> list[tuple[str, str]]:
        """The words and names of the lines on the map, and of the pale marks where there are marks."""
        named = ((N_("1994 line"), "line_1994"), (N_("1991 outline"), "outline_1991"), (N_("sector"), "sectors"))
        lines = [(self._words(text), name) for text, name in named if name in self._layers]
        return lines if self._steps or self._watched else [*lines, (self._words(N_("outside filter")), "pale")]

    def paint(self, painter: QPainter, at: QPointF, dpr: float) -> QRectF:
        """Draw it with its upper left corner at a point; give where it is."""
        px, rect = self._theme.scale, QRectF(at, self.size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.color("base")
        ground.setAlphaF(0.94)
        painter.setBrush(ground)
        painter.setPen(QPen(self._theme.color("edge"), px))
        painter.drawRect(rect.adjusted(px / 2, px / 2, -px / 2, -px / 2))
        inside = rect.adjusted(_PAD * px, _PAD * px / 2, -_PAD * px, -_PAD * px / 2)
        top = inside.top()
        self._title(painter, QRectF(inside.left(), top, inside.width(), _ROW * px))
        top += (_ROW + 2) * px
        if self._watched:
            self._paint_watched(painter, QRectF(inside.left(), top, inside.width(), _ROW * px))
            top += 2 * _ROW * px
        elif self._steps:
            self._paint_shades(painter, QRectF(inside.left(), top, inside.width(), _ROW * 1.6 * px))
            top += _ROW * 1.6 * px
        else:
            inks = Inks(self._theme, dpr)
            for cells in (self._classes, self._statuses):
                top = self._paint_cells(painter, inks, cells, QPointF(inside.left(), top))
                painter.setPen(QPen(self._theme.color("hairline"), px))
                painter.drawLine(QPointF(inside.left(), top + 2 * px), QPointF(inside.right(), top + 2 * px))
                top += 4 * px
        self._paint_lines(painter, QPointF(inside.left(), top), dpr)
        return rect

    def _title(self, painter: QPainter, row: QRectF) -> None:
        painter.setFont(self._theme.font("note-strong"))
        painter.setPen(self._theme.color("text"))
        title = N_("What was watched") if self._watched else N_("Legend")
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words(title))
        rule = N_("incidents to a cell") if self._steps else N_("shape = class, fill = status")
        if self._watched:
            return
        painter.setFont(self._theme.font("chart-label"))
        painter.setPen(self._theme.color("text2"))
        row.setRight(row.right() - 18 * self._theme.scale)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._words(rule))

    def _paint_cells(self, painter: QPainter, inks: Inks, cells: Sequence[_Cell], at: QPointF) -> float:
        for place, cell in enumerate(cells):
            box = self._box(place, at)
            image = inks.glyph(cell.shape, cell.status)
            inks.stamp(painter, image, box.left() + 8 * self._theme.scale, box.center().y())
            self._say(painter, box, cell.text)
        return at.y() + _rows(cells) * _ROW * self._theme.scale

    def _paint_lines(self, painter: QPainter, at: QPointF, dpr: float) -> None:
        px = self._theme.scale
        styles = {
            "line_1994": ("line_1994", line_1994.WIDTH, line_1994.DASHES),
            "outline_1991": ("line_1994", outline_1991.WIDTH, outline_1991.DASHES),
            "sectors": ("accent", sectors.WIDTH, sectors.DASHES),
        }
        for place, (text, name) in enumerate(self._lines()):
            box = self._box(place, at)
            if name == "pale":
                inks = Inks(self._theme, dpr)
                image = inks.glyph(4, 7, glyphs.FADED_SIZE, faded=True)
                inks.stamp(painter, image, box.left() + 8 * px, box.center().y())
            else:
                role, width, dashes = styles[name]
                pen = QPen(self._theme.color(role), width * px)
                pen.setDashPattern([dash / width for dash in dashes])
                painter.setPen(pen)
                middle = box.center().y()
                painter.drawLine(QPointF(box.left() - 2 * px, middle), QPointF(box.left() + 18 * px, middle))
            self._say(painter, box, text)

    def _paint_watched(self, painter: QPainter, row: QRectF) -> None:
        px = self._theme.scale
        for place, text in enumerate((N_("watched, darker: longer"), N_("access denied for some hours"))):
            box = row.translated(0, place * _ROW * px)
            swatch = QRectF(box.left(), box.top() + 4 * px, 18 * px, 12 * px)
            painter.fillRect(swatch, shade(self._theme, 0.7) if place == 0 else hatch(self._theme, 0.6))
            painter.setPen(QPen(self._theme.color("done"), px))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(swatch)
            self._say(painter, box.adjusted(4 * px, 0, 0, 0), self._words(text))

    def _paint_shades(self, painter: QPainter, row: QRectF) -> None:
        px, side = self._theme.scale, row.width() / len(self._steps)
        painter.setFont(self._theme.font("chart-label"))
        colours = shades(self._theme.palette)[1:].tolist()
        for place, (least, colour) in enumerate(zip(self._steps, colours, strict=True)):
            box = QRectF(row.left() + place * side, row.top(), side - 2 * px, 12 * px)
            painter.fillRect(box, QColor.fromRgba(colour))
            after = self._steps[place + 1] - 1 if place + 1 < len(self._steps) else None
            text = f"{least}+" if after is None else f"{least}" if after == least else f"{least}–{after}"
            painter.setPen(self._theme.color("text2"))
            painter.drawText(box.translated(0, 14 * px), Qt.AlignmentFlag.AlignCenter, text)

    def _box(self, place: int, at: QPointF) -> QRectF:
        px, row, column = self._theme.scale, place // _COLUMNS, place % _COLUMNS
        left = at.x() + sum(self._columns[:column])
        return QRectF(left, at.y() + row * _ROW * px, self._columns[column], _ROW * px)

    def _say(self, painter: QPainter, box: QRectF, text: str) -> None:
        painter.setFont(self._theme.font("chart-label"))
        painter.setPen(self._theme.color("text"))
        box.setLeft(box.left() + 23 * self._theme.scale)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _status(code: str, profile: Profile, words: Words) -> str:
    """Say a status; one mark stands for all that is out of the count."""
    return words(N_("void, duplicate")) if code in OUT_OF_COUNT else short_status(code, profile, words)


def _rows(cells: Sequence[object]) -> int:
    return -(-len(cells) // _COLUMNS)
