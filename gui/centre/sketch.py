"""A sketch of the sectors: all outlines in the theatre, the one that is being drawn in front, its corners numbered."""

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme
from models.profile import Profile, Sector, named

_SQUEEZE = 0.766
"""How much shorter a degree of longitude is than one of latitude, at 40 degrees: the sketch is no map."""


_MARGIN = 24


class SectorSketch(QWidget):
    """Draws to scale what fields say; it takes nothing in."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._profile: Profile | None = None
        self._drawn: Sector | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(240), theme.px(200))

    def sizeHint(self) -> QSize:
        """Room to see the shapes."""
        return QSize(self._theme.px(420), self._theme.px(360))

    def show_sectors(self, profile: Profile, drawn: Sector | None) -> None:
        """Show the sectors as they stand, and one as it is to be."""
        self._profile, self._drawn = profile, drawn
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outlines."""
        painter, color, px = QPainter(self), self._theme.color, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), color("base"))
        if self._profile is None:
            return
        drawn = self._drawn
        painter.setFont(self._theme.font("list"))
        for sector in self._profile.sectors:
            if drawn is None or sector.code != drawn.code:
                self._outline(painter, sector, QPen(color("text2"), px(1)), corners=False)
        if drawn is not None:
            self._outline(painter, drawn, QPen(color("accent"), px(2)), corners=True)

    def _outline(self, painter: QPainter, sector: Sector, pen: QPen, *, corners: bool) -> None:
        shape = QPolygonF([self._point(lon, lat) for lon, lat in sector.outline])
        painter.setPen(pen)
        painter.drawPolygon(shape)
        name = named(sector.names, self._language)
        wide = painter.fontMetrics().horizontalAdvance(name)
        painter.drawText(shape.boundingRect().center() - QPointF(wide / 2, 0), name)
        if corners:
            for number, corner in enumerate(sector.outline, 1):
                at = self._point(*corner)
                painter.drawText(at + QPointF(self._theme.px(4), -self._theme.px(4)), str(number))

    def _point(self, lon: float, lat: float) -> QPointF:
        frame = self._frame()
        room = QRectF(self.rect()).marginsRemoved(QMarginsF(*[self._theme.px(_MARGIN)] * 4))
        scale = min(room.width() / (frame.width() * _SQUEEZE), room.height() / frame.height())
        x = room.center().x() + (lon - frame.center().x()) * _SQUEEZE * scale
        return QPointF(x, room.center().y() - (lat - frame.center().y()) * scale)

    def _frame(self) -> QRectF:
        """The degrees shown: all outlines, or the theatre where there are none."""
        profile, drawn = self._profile, self._drawn
        sectors = [*(profile.sectors if profile is not None else ()), *([drawn] if drawn is not None else [])]
        corners = [corner for sector in sectors for corner in sector.outline]
        if not corners and profile is not None:
            west, south, east, north = profile.theatre
            corners = [(west, south), (east, north)]
        lons, lats = [lon for lon, _ in corners] or [0.0, 1.0], [lat for _, lat in corners] or [0.0, 1.0]
        wide, high = max(max(lons) - min(lons), 0.01), max(max(lats) - min(lats), 0.01)
        return QRectF(min(lons), min(lats), wide, high)
