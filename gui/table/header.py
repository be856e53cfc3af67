"""The titles over the incident list: a click sorts, a drag moves, the menu chooses which columns stand there."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.table.columns import CENTRE, COLUMNS, RIGHT
from gui.theme import Theme


class IncidentHeader(QHeaderView):
    """Draws the titles where the texts of their columns stand, with an arrow at the one that sorts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.sorting = ("", False)
        self.setFont(theme.font("list"))
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(20))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFixedHeight(theme.px(26))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_sorting(self, name: str, *, descending: bool) -> None:
        """Point the arrow at the column that sorts."""
        self.sorting = (name, descending)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(super().sizeHint().width(), self._theme.px(26))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw one title."""
        theme, column = self._theme, COLUMNS[logical]
        palette = theme.palette
        painter.fillRect(rect, QColor(palette.head))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(palette.edge))
        sorts = column.name == self.sorting[0]
        margin, arrow = theme.px(4), theme.px(9) if sorts else 0
        room = rect.width() - 2 * margin - arrow
        title = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        painter.setFont(theme.font("list-strong" if sorts else "list"))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, max(room, 0))
        length = metrics.horizontalAdvance(shown)
        left = rect.left() + margin
        if column.align == RIGHT:
            left += room - length
        elif column.align == CENTRE:
            left += (room - length) // 2
        painter.setPen(QColor(palette.text if sorts else palette.text2))
        baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(left, baseline, shown)
        if sorts:
            self._paint_arrow(painter, left + length + theme.px(3), rect.center().y())

    def _paint_arrow(self, painter: QPainter, left: int, middle: int) -> None:
        half = self._theme.px(6) / 2
        tip = half if self.sorting[1] else -half
        base = middle - tip / 2
        points = QPolygonF([QPointF(left, base), QPointF(left + 2 * half, base), QPointF(left + half, base + tip)])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.text2))
        painter.drawPolygon(points)
        painter.restore()
