"""The legend as it lies on the screen, in the lower left corner of the map, open or folded to its title."""

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from gui.i18n import tr, words
from gui.icons import icon
from gui.map.legend import Legend
from gui.theme import Theme
from models.profile import Profile

_FOLDED = 26
_MARGIN = 8
_LEAST_ROOM = 150
"""Pixels of map that must remain above an open legend."""


class LegendPlate(QWidget):
    """Shows the legend. Signal folded_changed(bool): the officer folded or opened it."""

    folded_changed = Signal(bool)

    def __init__(self, theme: Theme, profile: Profile, parent: QWidget, tools: QWidget, *, folded: bool) -> None:
        super().__init__(parent)
        self._map = parent
        self._tools = tools
        self._theme = theme
        self._profile = profile
        self._wanted_folded = folded
        self._layers: frozenset[str] = frozenset()
        self._steps: tuple[int, ...] = ()
        self._watched = False
        self._picture = QPixmap()
        self._button = QToolButton(self)
        self._button.setFixedSize(theme.px(20), theme.px(20))
        self._button.clicked.connect(self._toggle)
        self.setAccessibleName(tr("Legend"))

    @property
    def folded(self) -> bool:
        """Whether only the title shows: because the officer wants it so, or because there is no room."""
        room = self._map.height() - self._theme.px(_LEAST_ROOM)
        return self._wanted_folded or room < self._legend.size.height()

    @property
    def _legend(self) -> Legend:
        return Legend(self._theme, self._profile, words(), self._layers, self._steps, watched=self._watched)

    def explain(self, layers: frozenset[str], steps: tuple[int, ...], *, watched: bool) -> None:
        """Explain other layers; shades, or the ground that was watched, instead of glyphs."""
        if (layers, steps, watched) != (self._layers, self._steps, self._watched):
            self._layers, self._steps, self._watched = layers, steps, watched
            self.place()

    def place(self) -> None:
        """Take the lower left corner of the map, in the size the legend needs; the tools stay free."""
        folded, margin = self.folded, self._theme.px(_MARGIN)
        size = (
            QSize(self._folded_width(), self._theme.px(_FOLDED)) if folded else self._legend.size.toSize() + QSize(1, 1)
        )
        self.resize(size)
        top = self._map.height() - size.height() - margin
        beside = self._tools.geometry().right() + margin if top <= self._tools.geometry().bottom() else margin
        self.move(QPoint(beside, top))
        self._button.move(size.width() - self._theme.px(23), self._theme.px(3))
        self._button.setIcon(icon("chevron-up" if folded else "chevron-down", "text2"))
        tip = tr("Open the legend") if folded else tr("Fold the legend")
        self._button.setToolTip(tip)
        self._button.setAccessibleName(tip)
        self._picture = QPixmap()
        self.update()

    def _folded_width(self) -> int:
        words_wide = QFontMetrics(self._theme.font("note-strong")).horizontalAdvance(tr("Legend"))
        return words_wide + self._theme.px(9 + 6 + 23)

    def _toggle(self) -> None:
        self._wanted_folded = not self.folded
        self.place()
        self.folded_changed.emit(self._wanted_folded)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the legend, drawn once, or its title alone."""
        dpr = self.devicePixelRatioF()
        if self._picture.isNull() or self._picture.devicePixelRatioF() != dpr:
            self._picture = QPixmap(self.size() * dpr)
            self._picture.setDevicePixelRatio(dpr)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            self._draw(painter, dpr)
            painter.end()
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _draw(self, painter: QPainter, dpr: float) -> None:
        if not self.folded:
            self._legend.paint(painter, QPointF(0, 0), dpr)
            return
        ground = self._theme.color("base")
        ground.setAlphaF(0.94)
        painter.setBrush(ground)
        painter.setPen(QPen(self._theme.color("edge"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setFont(self._theme.font("note-strong"))
        painter.setPen(self._theme.color("text"))
        room = self.rect().adjusted(self._theme.px(9), 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, tr("Legend"))
