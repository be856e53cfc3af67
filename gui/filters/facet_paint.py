"""How the facets are drawn: the head of a section, and the row of a code with its box, glyph, bar and count."""

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from gui import glyphs
from gui.filters.tree import Node
from gui.glyph_paint import sprite
from gui.i18n import words
from gui.theme import Theme
from models.columns import NONE
from models.vocabulary import CLASS_CODES, DIFFER

GUTTER, BOX, _GLYPH, _BAR, _NUMBER, _INSET = 14, 13, 16, 32, 28, 18
"""px at scale 1."""


class FacetPainter:
    """Draws the rows of the facets in one look."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.font, self._bold = theme.font("facet"), theme.font("head")
        self._colourless = msgspec.structs.replace(theme.palette, fire=theme.palette.text2)

    def inset(self, node: Node) -> int:
        """How far (px at scale 1) a row stands in: the subclasses under their class."""
        return _INSET if node.parent and node.parent.choice else 0

    def section(
        self, painter: QPainter, rect: QRect, node: Node, links: list[tuple[str, str]], *, is_open: bool
    ) -> dict[str, QRect]:
        """Draw the head of a section and its links, as far as they fit; give where each link stands."""
        px, color = self._theme.px, self._theme.color
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, color("hairline"))
        self._arrow(painter, QPointF(px(7), rect.center().y() + 1), is_open=is_open)
        painter.setFont(self._bold)
        painter.setPen(color("text"))
        title, baseline = words()(node.field.label), self._baseline(painter, rect)
        painter.drawText(rect.left() + px(GUTTER), baseline, title)
        left_end = px(GUTTER + 8) + painter.fontMetrics().horizontalAdvance(title)
        painter.setFont(self.font)
        right, standing = rect.right() - px(8), {}
        for what, text in links:
            length = painter.fontMetrics().horizontalAdvance(text)
            if text and right - length > left_end:
                painter.setPen(color("accent" if what == "clear" else "text2"))
                painter.drawText(right - length, baseline, text)
                standing[what] = QRect(right - length, rect.top(), length, rect.height())
                right -= length + px(8)
        return standing

    def code(
        self, painter: QPainter, rect: QRect, node: Node, state: Qt.CheckState, *, is_open: bool, hovered: bool
    ) -> None:
        """Draw the row of a code."""
        px, color = self._theme.px, self._theme.color
        chosen = state != Qt.CheckState.Unchecked
        if chosen or hovered:
            painter.fillRect(rect, color("head" if hovered else "chosen_facet"))
        if node.children:
            self._arrow(painter, QPointF(px(7), rect.center().y() + 1), is_open=is_open)
        left = px(GUTTER + self.inset(node))
        self._box(painter, QRectF(left, rect.center().y() - px(BOX) // 2, px(BOX), px(BOX)), state)
        left += px(BOX + 5)
        if self._glyph(painter, QPointF(left + px(_GLYPH) / 2, rect.top() + rect.height() / 2), node):
            left += px(_GLYPH + 3)
        painter.setFont(self.font)
        painter.setPen(color("text" if node.count or chosen else "text3"))
        metrics, baseline = painter.fontMetrics(), self._baseline(painter, rect)
        count = words().number(node.count)
        right = rect.right() - px(8) - metrics.horizontalAdvance(count)
        painter.drawText(right, baseline, count)
        widest = max(px(_NUMBER), metrics.horizontalAdvance(words().number(node.most)) + px(6))
        bar = rect.right() - px(8 + _BAR) - widest
        room = min(bar, right) - px(4) - left
        text = node.choice.text if node.choice else ""
        painter.drawText(left, baseline, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        if node.count:
            length = max(px(2), px(_BAR) * node.count // max(node.most, 1))
            painter.fillRect(bar, rect.center().y() - px(3), length, px(7), color("accent" if chosen else "bar_pale"))

    def _baseline(self, painter: QPainter, rect: QRect) -> int:
        metrics = painter.fontMetrics()
        return rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2

    def _arrow(self, painter: QPainter, middle: QPointF, *, is_open: bool) -> None:
        reach = self._theme.px(6) / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border"), self._theme.scale * 1.3))
        painter.translate(middle)
        painter.rotate(0 if is_open else -90)
        painter.drawPolyline([QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)])
        painter.restore()

    def _box(self, painter: QPainter, box: QRectF, state: Qt.CheckState) -> None:
        color, px, unit = self._theme.color, self._theme.px, box.width() / BOX
        checked = state == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("fill" if checked else "border"), px(1)))
        painter.setBrush(color("fill" if checked else "base"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(2), px(2))
        if checked:
            painter.setPen(QPen(color("fill_text"), 1.6 * unit))
            points = ((3.0, 6.8), (5.5, 9.3), (10.2, 3.9))
            painter.drawPolyline([box.topLeft() + QPointF(x * unit, y * unit) for x, y in points])
        elif state == Qt.CheckState.PartiallyChecked:
            painter.fillRect(box.adjusted(px(3), 5.5 * unit, -px(3), -5.5 * unit), color("accent"))
        painter.restore()

    def _glyph(self, painter: QPainter, middle: QPointF, node: Node) -> bool:
        """Draw the mark of a class or a status; say whether its room is taken."""
        kind, code = node.field.name, node.code
        if kind == "classes" and code in CLASS_CODES:
            drawn = (code, "10")
        elif kind == "classes" and code == NONE:
            drawn = (glyphs.UNCLASSED, "10")
        elif kind == "statuses" and code != NONE:
            drawn = ("F", code)
        else:
            return code == DIFFER and kind == "classes"
        ratio = painter.device().devicePixelRatioF()
        palette = self._theme.palette if kind == "classes" else self._colourless
        mark = sprite(*drawn, self._theme.px(_GLYPH), ratio, palette)
        side = mark.deviceIndependentSize()
        painter.drawPixmap(middle - QPointF(side.width() / 2, side.height() / 2), mark)
        return True
