"""What belongs to one contingent, under the line of its colour; both stand side by side and have the same width."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.theme import Theme


class ContingentCard(QWidget):
    """A card for the left or the right contingent (`side` "left" or "right"); both cards always have the same width."""

    def __init__(self, theme: Theme, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        px = theme.px
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(8), px(7), px(8), px(6))
        self.column.setSpacing(px(2))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and the contingent's line."""
        painter, color, px = QPainter(self), self._theme.color, self._theme.px
        painter.fillRect(self.rect(), color("base"))
        painter.setPen(color("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.fillRect(0, 0, self.width(), px(3), color(self._side))


def side_by_side(theme: Theme, left: QWidget, right: QWidget) -> QWidget:
    """Put two things beside each other in equal width, the left contingent's left."""
    row_widget = QWidget()
    row = QHBoxLayout(row_widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row_widget
