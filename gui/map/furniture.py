"""What stands on every map beside the ground: the scale bar and the words for its scale."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gui.i18n import words
from gui.map.projection import View
from gui.theme import Theme
from models.text import N_, Words

_MOST_PX = 140.0


def scale_text(view: View, speech: Words) -> str:
    """Say the scale, and that the basemap is generalised where it is: "1:564,000 generalised"."""
    template = N_("1:{denominator} generalised") if view.generalised else N_("1:{denominator}")
    return speech(template, denominator=view.denominator)


def paint_ruler(
    painter: QPainter, theme: Theme, view: View, right_bottom: QPointF, speech: Words | None = None
) -> None:
    """Draw the scale bar with its lower right corner at a point, on a ground of its own."""
    speech = speech or words()
    px = theme.scale
    length, pixels = view.ruler(min(_MOST_PX * px, view.width / 6))
    metric = length >= 1000
    marks = [speech.number(length * share / (1000 if metric else 1), _digits(length, metric)) for share in (0, 0.5, 1)]
    marks[-1] = speech(N_("{length} km") if metric else N_("{length} m"), length=marks[-1])
    font = theme.font("chart-label")
    wide = pixels + QFontMetricsF(font).horizontalAdvance(marks[-1]) + 12 * px
    plate = QRectF(right_bottom.x() - wide - 4 * px, right_bottom.y() - 30 * px, wide + 4 * px, 30 * px)
    ground = theme.color("base")
    ground.setAlphaF(0.82)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(plate, ground)
    left, top = round(plate.left() + 8 * px), round(plate.top() + 18 * px)
    bar = QRectF(left, top, round(pixels), 4 * px)
    painter.fillRect(bar, theme.color("base"))
    painter.fillRect(QRectF(left, top, round(pixels / 2), 4 * px), theme.color("text"))
    painter.setPen(QPen(theme.color("text"), px))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    painter.setFont(font)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for share, text in zip((0, 0.5, 1), marks, strict=True):
        across = QFontMetricsF(font).horizontalAdvance(text if share < 1 else marks[-1].split(" ")[0])
        painter.drawText(QPointF(left + pixels * share - across / 2, top - 4 * px), text)


def _digits(length: float, metric: bool) -> int:
    half = length / 2 / (1000 if metric else 1)
    return 0 if half == int(half) else 1
