"""The legend over the list: what killed and wounded, and the squares of the two contingents mean."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import glyphs
from gui.i18n import tr
from gui.table.cells import assessment_square
from gui.table.columns import ANSWER_LETTERS
from gui.theme import Theme


class MarkLegend(QWidget):
    """One line of words and squares, for the head of the list."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font("head-note")
        self._parts = (
            ("", tr("K / W killed, wounded")),
            ("Y", tr("filed, with its answer Y N U")),
            ("sealed", tr("sealed")),
            ("awaited", tr("the other side awaits it")),
            ("none", tr("none yet")),
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(" · ".join(text for _, text in self._parts))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """As wide as its words and squares."""
        metrics = QFontMetrics(self._font)
        texts = sum(metrics.horizontalAdvance(text) for _, text in self._parts)
        squares = sum(self._theme.px(glyphs.SQUARE + 4) for state, _ in self._parts if state)
        return QSize(texts + squares + self._theme.px(12) * (len(self._parts) - 1), self._theme.line("head"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each square and its words."""
        theme, painter = self._theme, QPainter(self)
        painter.setFont(self._font)
        painter.setPen(theme.color("text2"))
        metrics = painter.fontMetrics()
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        left, letter = 0, tr(ANSWER_LETTERS).split()[0]
        for state, text in self._parts:
            if state:
                square = assessment_square(theme, state, letter if state == "Y" else "", self.devicePixelRatioF())
                top = (self.height() - theme.px(glyphs.SQUARE)) // 2
                painter.drawPixmap(QPointF(left, top), square)
                left += theme.px(glyphs.SQUARE + 4)
            painter.drawText(left, baseline, text)
            left += metrics.horizontalAdvance(text) + theme.px(12)
