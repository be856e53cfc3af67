"""How a row of the incident list is drawn: ground, class mark, texts and the two assessment squares."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QPixmapCache

from gui import glyphs
from gui.glyph_paint import paint_assessment, sprite
from gui.table.columns import CENTRE, GLYPH, MARK, RIGHT, Column
from gui.theme import Theme
from models.columns import NONE
from models.phrases import NOTHING, Phrases
from models.records import Differs

_REFERENCE_STATUS = "10"
_PALE_STATUSES = frozenset({"90", "91"})
_DIFFERING = {
    "class": int(Differs.CLASS),
    "origin": int(Differs.ORIGIN),
    "weapon": int(Differs.WEAPON),
    "count": int(Differs.COUNT),
}
_MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Cell:
    """Where one column stands on the viewport, px."""

    column: Column
    left: int
    width: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What a row is to the hand: chosen, holding the keyboard, under the mouse."""

    chosen: bool = False
    current: bool = False
    hovered: bool = False


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What to draw in a row, measured once, in px from its upper left: grounds, pictures, texts (the last: pale)."""

    grounds: list[tuple[int, int]] = field(default_factory=list)
    pictures: list[tuple[QPointF, QPixmap]] = field(default_factory=list)
    texts: list[tuple[int, str, bool]] = field(default_factory=list)


class RowPainter:
    """Draws rows of the list in one look; a row is measured once for as long as columns and widths stay."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.font = theme.font("list")
        self.height = theme.line("list")
        self.margin = theme.px(4)
        self._metrics = QFontMetrics(self.font)
        self._baseline = (self.height + self._metrics.ascent() - self._metrics.descent()) // 2
        self._cut: dict[tuple[str, int], tuple[str, int]] = {}
        self._drawings: dict[int, _Drawing] = {}
        self._drawn_for: tuple[object, ...] = ()
        palette = theme.palette
        self._ink, self._pale = QPen(QColor(palette.text)), QPen(QColor(palette.text3))
        self._hairline, self._accent = QColor(palette.hairline), QColor(palette.accent)
        self._chosen, self._hovered = QColor(palette.chosen), QColor(palette.head)
        self._differ = QColor(palette.differ)

    def begin(self, painter: QPainter, cells: list[Cell], phrases: Phrases) -> None:
        """Get ready to draw rows with these columns."""
        painter.setFont(self.font)
        drawn_for = (phrases, tuple(cells), painter.device().devicePixelRatioF())
        if drawn_for != self._drawn_for or len(self._drawings) > _MOST_REMEMBERED:
            self._drawings.clear()
            self._drawn_for = drawn_for

    def paint(self, painter: QPainter, top: int, cells: list[Cell], phrases: Phrases, row: int, ground: Ground) -> None:
        """Draw one row with its upper edge at `top`; `row` is a position in the columns."""
        drawing = self._drawings.get(row)
        if drawing is None:
            drawing = self._drawings[row] = self._measured(cells, phrases, row, painter.device().devicePixelRatioF())
        self._paint_ground(painter, QRect(0, top, painter.viewport().width(), self.height), ground)
        if not ground.chosen:
            for left, width in drawing.grounds:
                painter.fillRect(left, top + 2, width, self.height - 4, self._differ)
        for corner, picture in drawing.pictures:
            painter.drawPixmap(QPointF(corner.x(), corner.y() + top), picture)
        baseline, was_pale = top + self._baseline, None
        for left, text, pale in drawing.texts:
            is_pale = pale and not ground.chosen
            if is_pale is not was_pale:
                painter.setPen(self._pale if is_pale else self._ink)
                was_pale = is_pale
            painter.drawText(left, baseline, text)

    @property
    def _indent(self) -> int:
        return self.theme.px(glyphs.SIZE + 2)

    def _paint_ground(self, painter: QPainter, line: QRect, ground: Ground) -> None:
        if ground.chosen:
            painter.fillRect(line, self._chosen)
        elif ground.hovered:
            painter.fillRect(line, self._hovered)
        painter.fillRect(line.left(), line.bottom(), line.width(), 1, self._hairline)
        frame = self.theme.palette.chosen_frame
        if ground.chosen:
            painter.fillRect(line.left(), line.top() - 1, line.width(), frame, self._accent)
            painter.fillRect(line.left(), line.bottom() - frame + 1, line.width(), frame, self._accent)
        if ground.current:
            painter.fillRect(line.left(), line.top(), self.theme.px(3), line.height(), self._accent)

    def _measured(self, cells: list[Cell], phrases: Phrases, row: int, ratio: float) -> _Drawing:
        drawing = _Drawing()
        pale = phrases.code("status", row) in _PALE_STATUSES
        differs = int(phrases.columns.differs[row])
        for cell in cells:
            column = cell.column
            if column.drawn == MARK:
                self._add_mark(drawing, cell, phrases, row, ratio)
                continue
            if differs & _DIFFERING.get(column.name, 0):
                drawing.grounds.append((cell.left, cell.width))
            indent = 0
            if column.drawn == GLYPH:
                indent = self._indent
                self._add_class(drawing, cell, phrases, row, ratio)
            text = column.text(phrases, row)
            left, shown = self._placed(cell, text, indent)
            drawing.texts.append((left, shown, pale or text == NOTHING))
        return drawing

    def _placed(self, cell: Cell, text: str, indent: int) -> tuple[int, str]:
        room = cell.width - 2 * self.margin - indent
        shown, length = self._fitted(text, room)
        left = cell.left + self.margin + indent
        if cell.column.align == RIGHT:
            left += room - length
        elif cell.column.align == CENTRE:
            left += (room - length) // 2
        return left, shown

    def _fitted(self, text: str, room: int) -> tuple[str, int]:
        """Cut a text to `room` px; give it with its length in px."""
        key = (text, room)
        found = self._cut.get(key)
        if found is None:
            if len(self._cut) > _MOST_REMEMBERED:
                self._cut.clear()
            shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            found = self._cut[key] = (shown, self._metrics.horizontalAdvance(shown))
        return found

    def _add_class(self, drawing: _Drawing, cell: Cell, phrases: Phrases, row: int, ratio: float) -> None:
        status = phrases.code("status", row)
        mark = sprite(
            phrases.code("glyph", row),
            _REFERENCE_STATUS if status == NONE else status,
            self.theme.px(glyphs.SIZE),
            ratio,
            self.theme.palette,
        )
        side = mark.deviceIndependentSize().width()
        middle = cell.left + self.margin + self.theme.px(6)
        drawing.pictures.append((QPointF(middle - side / 2, (self.height - side) / 2), mark))

    def _add_mark(self, drawing: _Drawing, cell: Cell, phrases: Phrases, row: int, ratio: float) -> None:
        if not phrases.columns.is_own(row):
            return
        side = self.theme.px(glyphs.SQUARE)
        name = "answer_left" if cell.column.name == "left" else "answer_right"
        state = glyphs.ASSESSMENTS[int(getattr(phrases.columns, name)[row])]
        letter = cell.column.text(phrases, row) if state in ("Y", "N", "U") else ""
        corner = QPointF(cell.left + (cell.width - side) // 2, (self.height - side) // 2)
        drawing.pictures.append((corner, assessment_square(self.theme, state, letter, ratio)))


def assessment_square(theme: Theme, state: str, letter: str, ratio: float) -> QPixmap:
    """One contingent's mark as a picture, kept in Qt's own cache."""
    key = f"assessment {state} {letter} {theme.scale} {ratio} {hash(theme.palette)}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        side = theme.px(glyphs.SQUARE)
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_assessment(
            painter, QRectF(0, 0, side, side), state, theme.palette, letter=letter, font=theme.font("list")
        )
        painter.end()
        QPixmapCache.insert(key, picture)
    return picture
