"""One chart on the screen: its pixels, what is chosen and focused on it, and what it says to those who hear it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gui.i18n import tr, words
from gui.plain_text import plain_tip
from gui.theme import Theme
from gui.workspace import Workspace
from models.answer import Answer
from models.period import Period
from models.sentence import counting_words, sentence

if TYPE_CHECKING:
    from gui.charts.brush import PeriodBrush
    from gui.charts.canvas import Canvas
    from gui.charts.page import Mark

SMALLEST = (196, 150)
"""The least width and height at scale 1 (look.md, 1)."""


class ChartView(QWidget):
    """A chart of the workspace's answer, to be looked at."""

    def __init__(self, name: str, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.cursor_at: int | None = None
        self.is_dragging = False
        self._workspace = workspace
        self._theme = theme
        self._canvas: Canvas | None = None
        self._drawn: Answer | None = None
        self._hovered: Mark | None = None
        self._anchor: int | None = None
        self.setMinimumSize(theme.px(SMALLEST[0]), theme.px(SMALLEST[1]))

    # ---- what is shown

    def take(self, canvas: "Canvas") -> None:
        """Take the drawing code, once it is there."""
        self._canvas = canvas
        self.draw()

    def draw(self) -> None:
        """Draw the answer whole; nothing before the record was read."""
        if self._canvas is None or not self.width() or not self._workspace.is_read:
            return
        dots = self.devicePixelRatioF()
        size = round(self.width() * dots), round(self.height() * dots)
        self._drawn = self._workspace.answer
        self._canvas.draw(self._drawn, size, self._theme.scale * dots)
        self._hovered = None
        if self.cursor_at is not None and self.cursor_at >= len(self.marks):
            self.cursor_at = None
        self.say()
        self.update()

    def brush(self, *, may_draw: bool = True) -> None:
        """Move the bars to the answer; where their scale no longer suits it, draw it whole if that is allowed."""
        if self._canvas is None:
            return
        if self.is_dragging or not may_draw or self._canvas.can_brush(self._workspace.answer):
            self._drawn = None
            self._canvas.brush(self._workspace.answer)
            self.update()
        else:
            self.draw()

    @property
    def is_whole(self) -> bool:
        """Whether the present answer is drawn with all that goes with it."""
        return self._drawn is self._workspace.answer

    @property
    def is_known(self) -> bool:
        """Whether the drawing code knows this chart and has been taken."""
        return self._canvas is not None

    @property
    def marks(self) -> tuple["Mark", ...]:
        """What can be pointed at, in the order of the keys."""
        return () if self._canvas is None else self._canvas.marks

    @property
    def title(self) -> str:
        """What the chart is called just now."""
        drawing = None if self._canvas is None else self._canvas.drawing
        return "" if drawing is None else drawing.title

    def say(self) -> None:
        """Put the chart into words for those who hear the screen."""
        self.setWhatsThis(tr("Arrow keys go from bar to bar, Enter asks for it, Delete asks for everything again."))
        at = self.cursor_at
        self.setAccessibleName(self.title if at is None else f"{self.title}: {self.marks[at].says}")
        self.setAccessibleDescription("; ".join(mark.says for mark in self.marks if mark.says))

    def whole_text(self) -> str:
        """The title, the filter sentence and the counting rule, which a small cell has no room for."""
        workspace = self._workspace
        asked = sentence(workspace.filter, workspace.profile, words())
        return "\n".join((self.title, asked, counting_words(workspace.filter, workspace.profile, words())))

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pixels of the chart, then what is pointed at, chosen and focused over them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("base"))
        pixels = None if self._canvas is None else self._canvas.pixels
        if pixels is None:
            return
        high, wide = pixels.shape[:2]
        image = QImage(pixels.data, wide, high, QImage.Format.Format_RGBA8888)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        painter.drawImage(0, 0, image)
        self._paint_chosen(painter)
        self._paint_grips(painter)
        if self._hovered is not None and not self.is_dragging:
            painter.setPen(QPen(self._theme.color("border"), self._theme.px(1)))
            painter.drawRect(self.rect_of(self._hovered).adjusted(0.5, 0.5, -0.5, -0.5))
        if self.hasFocus():
            self._paint_focus(painter)

    def rect_of(self, mark: "Mark") -> QRectF:
        """Where a mark lies in the widget."""
        x, y, wide, high = (length * self._theme.scale for length in mark.box)
        return QRectF(x, self.height() - y - high, wide, high)

    def _paint_chosen(self, painter: QPainter) -> None:
        question, px = self._workspace.filter, self._theme.px
        for mark in self.marks if self._canvas is not None and self._canvas.has_choices else ():
            if (
                mark.choice is not None
                and mark.choice.codes
                and mark.choice.codes <= question.chosen(mark.choice.field)
            ):
                row = self.rect_of(mark)
                painter.fillRect(
                    QRectF(max(row.x() - px(6), 0), row.y() + 1, px(3), row.height() - 2), self._theme.color("accent")
                )

    def _paint_grips(self, painter: QPainter) -> None:
        brush, bounds = self.period_brush(), self.asked_bounds()
        if brush is None or bounds is None:
            return
        area = self.rect_of(self.marks[0])
        accent, px = self._theme.color("accent"), self._theme.px
        for at in bounds:
            x = brush.x_of(at) * self._theme.scale
            painter.fillRect(QRectF(x - px(1) / 2, area.y(), px(1), area.height()), accent)
            painter.fillRect(QRectF(x - px(4) / 2, area.center().y() - px(14) / 2, px(4), px(14)), accent)

    def _paint_focus(self, painter: QPainter) -> None:
        pen = QPen(self._theme.color("accent"), self._theme.px(2))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        edge = self._theme.px(2) / 2
        painter.drawRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))
        if self.cursor_at is None:
            return
        low, high = sorted((self.cursor_at, self.cursor_at if self._anchor is None else self._anchor))
        painter.drawRect(self.rect_of(self.marks[low]).united(self.rect_of(self.marks[high])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in the new size."""
        super().resizeEvent(event)
        self.draw()

    # ---- what is pointed at

    def mark_at(self, at: QPointF) -> "Mark | None":
        """Give what lies at a point of the widget."""
        return next((mark for mark in self.marks if self.rect_of(mark).contains(at)), None)

    def period_brush(self) -> "PeriodBrush | None":
        """Give what a hand can do with the period here; None on a chart that has no bars over time."""
        from gui.charts.brush import PeriodBrush  # comes with the drawing code, after the first window

        return None if self._canvas is None or self.name != "time" else PeriodBrush.over(self.marks)

    def asked_bounds(self) -> tuple[int, int] | None:
        """Give the period asked (ms UTC), None when it is any time."""
        answer = self._workspace.answer
        return None if answer.question.period == Period() else answer.bounds

    def event(self, event: QEvent) -> bool:
        """Say what a mark is, or what a small cell has no room for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            text = mark.says if mark is not None else self.whole_text()
            QToolTip.showText(event.globalPos(), plain_tip(text), self)
            return True
        return super().event(event)
