"""The incidents as they are painted: glyphs, several on one spot side by side, or shades for how many."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from gui import glyphs
from gui.glyph_paint import glyph_image
from gui.map.marks import MOST_OPEN, Bunch, Density, Item, Marks
from gui.palette import Palette, channels
from gui.theme import Theme
from models.columns import CLASS_COLUMN_CODES, NONE, STATUS_COLUMN_CODES, Columns

MOST_ITEMS = 4
"""So many shapes and fills of a bunch are drawn; the rest is a number."""
_OPACITIES = (0.26, 0.38, 0.5, 0.63, 0.76)
"""How much of the accent each step of the density lays on the ground; names under it stay readable."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where one item of a bunch stands; `items` are several for the "+n" at its end."""

    rect: QRectF
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """A bunch laid out: the frame and its slots, in pixels of the view; a `folded` one shows its newest alone."""

    bunch: Bunch
    rect: QRectF
    slots: tuple[Slot, ...]
    folded: bool = False


class Inks:
    """Draws the marks of one look; `dpr` is the pixel ratio of what it draws on."""

    def __init__(self, theme: Theme, dpr: float) -> None:
        self.theme = theme
        self.dpr = dpr
        self._metrics = QFontMetricsF(self.font)
        self._badges: dict[int, QImage] = {}

    @property
    def palette(self) -> Palette:
        """The colours of the look."""
        return self.theme.palette

    @property
    def font(self) -> QFont:
        """The font of the numbers beside glyphs."""
        return self.theme.font("chart-strong")

    def glyph(self, shape: int, status: int, size: float = glyphs.SIZE, **how: float | bool) -> QImage:
        """Give the mark of a class and status (positions in their columns), `size` pixels at scale 1."""
        halo, faded = float(how.get("halo", 0.0)), bool(how.get("faded", False))
        codes = shape_code(shape), status_code(status)
        return glyph_image(*codes, size * self.theme.scale, self.dpr, self.palette, halo=halo, faded=faded)

    def paint(self, painter: QPainter, marks: Marks, columns: Columns) -> None:
        """Draw all marks of a view, the newest incident on top."""
        if marks.density is not None:
            self._paint_density(painter, marks.density)
        pale = zip(marks.pale, marks.pale_x, marks.pale_y, strict=True)
        for row, x, y in pale:
            image = self.glyph(columns.glyph[row], columns.status[row], glyphs.FADED_SIZE, faded=True)
            self.stamp(painter, image, x, y)
        known: dict[tuple[int, int], QImage] = {}
        keys = zip(columns.glyph[marks.rows].tolist(), columns.status[marks.rows].tolist(), strict=True)
        for key, x, y in zip(keys, marks.x.tolist(), marks.y.tolist(), strict=True):
            if key not in known:
                known[key] = self.glyph(*key, halo=glyphs.HALO)
            self.stamp(painter, known[key], x, y)
        for strip in self.strips(marks):
            self.paint_strip(painter, strip)

    def stamp(self, painter: QPainter, image: QImage, x: float, y: float) -> None:
        """Draw a mark with its middle on a point."""
        across, down = image.width() / self.dpr / 2, image.height() / self.dpr / 2
        painter.drawImage(QPointF(x - across, y - down), image)

    def strips(self, marks: Marks) -> tuple[Strip, ...]:
        """Lay out all bunches of a view: open while they are few, folded to newest and number when they are many."""
        many = sum(bunch.sector < 0 for bunch in marks.bunches) > MOST_OPEN
        return tuple(self._folded(bunch) if many and bunch.sector < 0 else self.strip(bunch) for bunch in marks.bunches)

    def _folded(self, bunch: Bunch) -> Strip:
        side = glyphs.SIZE * self.theme.scale
        rect = QRectF(bunch.x - side / 2, bunch.y - side / 2, side, side)
        return Strip(bunch, rect, (Slot(rect, bunch.items),), folded=True)

    def strip(self, bunch: Bunch) -> Strip:
        """Lay out several incidents on one spot: shapes and fills side by side with their numbers."""
        px = self.theme.scale
        shown: list[tuple[Item, ...]] = [(item,) for item in bunch.items[:MOST_ITEMS]]
        if len(bunch.items) > MOST_ITEMS:
            shown.append(bunch.items[MOST_ITEMS:])
        widths = [self._slot_width(items) for items in shown]
        wide, high = sum(widths) + 6 * px, 20 * px
        top = bunch.y - high / 2 if bunch.sector < 0 else bunch.y + 11 * px
        rect = QRectF(round(bunch.x - wide / 2), round(top), wide, high)
        lefts = rect.left() + 3 * px + np.cumsum([0.0, *widths[:-1]])
        slots = (
            Slot(QRectF(left, rect.top(), width, high), items)
            for left, width, items in zip(lefts.tolist(), widths, shown, strict=True)
        )
        return Strip(bunch, rect, tuple(slots))

    def _slot_width(self, items: tuple[Item, ...]) -> float:
        text = _number(items)
        room = self._metrics.horizontalAdvance(text) + 3 * self.theme.scale if text else 0.0
        return room + (17 * self.theme.scale if len(items) == 1 else 2 * self.theme.scale)

    def paint_strip(self, painter: QPainter, strip: Strip, *, hovered: bool = False) -> None:
        """Draw a bunch: a frame on its spot, in it the shapes and fills with how often each is there."""
        if strip.folded:
            self._paint_folded(painter, strip.bunch)
            return
        px, palette = self.theme.scale, self.palette
        ground = QColor(palette.base)
        ground.setAlphaF(0.92)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(palette.border if hovered else palette.edge), px))
        painter.drawRoundedRect(strip.rect.adjusted(px / 2, px / 2, -px / 2, -px / 2), 3 * px, 3 * px)
        painter.setFont(self.font)
        painter.setPen(QColor(palette.text))
        for slot in strip.slots:
            text = _number(slot.items)
            place = QRectF(slot.rect)
            if len(slot.items) == 1:
                item = slot.items[0]
                image = self.glyph(item.glyph, item.status, 14)
                self.stamp(painter, image, place.left() + 8.5 * px, place.center().y())
                place.setLeft(place.left() + 17 * px)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_folded(self, painter: QPainter, bunch: Bunch) -> None:
        newest = max(bunch.items, key=lambda item: int(item.rows[-1]))
        self.stamp(painter, self.glyph(newest.glyph, newest.status, halo=glyphs.HALO), bunch.x, bunch.y)
        off = 8.5 * self.theme.scale
        self.stamp(painter, self._badge(bunch.n), bunch.x + off, bunch.y - off)

    def _badge(self, number: int) -> QImage:
        """A number with its halo, its middle in the middle, drawn once."""
        if number not in self._badges:
            px, text = self.theme.scale, f"{number}"
            wide, high = self._metrics.horizontalAdvance(text) + 6 * px, self._metrics.height() + 4 * px
            image = QImage(round(wide * self.dpr), round(high * self.dpr), QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(self.dpr)
            image.fill(Qt.GlobalColor.transparent)
            path = QPainterPath()
            path.addText(QPointF(3 * px, 2 * px + self._metrics.ascent()), self.font, text)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.strokePath(path, QPen(QColor(self.palette.base), 3.4 * px, j=Qt.PenJoinStyle.RoundJoin))
            painter.fillPath(path, QColor(self.palette.text))
            painter.end()
            self._badges[number] = image
        return self._badges[number]

    def _paint_density(self, painter: QPainter, density: Density) -> None:
        shade = np.searchsorted(density.steps, density.counts, side="right")
        rows, columns = shade.shape
        pixels = np.ascontiguousarray(shades(self.palette)[shade])
        image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_ARGB32)
        target = QRectF(density.left, density.top, columns * density.side, rows * density.side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(target, image)


def shades(palette: Palette) -> npt.NDArray[np.uint32]:
    """The colours of none and of the five steps of the density, as 0xAARRGGBB."""
    red, green, blue = channels(palette.accent)
    ink = red << 16 | green << 8 | blue
    return np.array([0, *(round(255 * opacity) << 24 | ink for opacity in _OPACITIES)], np.uint32)


def shape_code(shape: int) -> str:
    """The class code of a position in the column `glyph`; what has no class gets the mark for that."""
    code = CLASS_COLUMN_CODES[shape]
    return code if code in glyphs.SHAPES else glyphs.UNCLASSED


def status_code(status: int) -> str:
    """The status code of a position in the column; reference data have none and are drawn hollow."""
    code = STATUS_COLUMN_CODES[status]
    return STATUS_COLUMN_CODES[0] if code == NONE else code


def _number(items: Sequence[Item]) -> str:
    count = sum(len(item.rows) for item in items)
    if len(items) > 1:
        return f"+{count}"
    return f"{count}" if count > 1 else ""
