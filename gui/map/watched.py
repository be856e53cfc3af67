"""The ground that was watched and denied: what the map draws when no incident answers, so that a zero is evidence."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from gui.i18n import tr, words
from gui.map.ground import Ground
from gui.map.paths import path_of
from gui.map.projection import View
from gui.theme import Theme
from models.answer import Answer
from models.profile import Sector
from models.store import Store
from models.watching import SectorWatch, watched_for

PALEST, DARKEST = 0.08, 0.34
"""How much of its colour lies on a sector that was watched never, and always."""
PALEST_HATCH = 0.35
_LEAST_PX = 150.0


Watched = tuple[tuple[Sector, SectorWatch], ...]


def watched_ground(store: Store, answer: Answer) -> Watched:
    """Read what was watched of the sectors that are asked for; empty while incidents answer or nothing is recorded."""
    if answer.n:
        return ()
    sectors = {each.code: each for each in answer.profile.sectors}
    with store.reading() as session:
        return tuple((sectors[line.sector], line) for line in watched_for(session, answer))


def paint_watched(painter: QPainter, theme: Theme, view: View, ground: Ground, watched: Watched) -> None:
    """Shade each sector by the share of hours it was watched, hatch it where access was denied, and say the hours."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for sector, line in watched:
        lons, lats = np.array(sector.outline).T
        x, y = view.pixels(lats, lons)
        ring = path_of([np.column_stack([x, y])], closed=True)
        painter.fillPath(ring, shade(theme, line.share))
        if line.denied:
            painter.fillPath(ring, hatch(theme, line.denied / line.asked))
        painter.strokePath(ring, QPen(theme.color("done"), theme.scale))
        if float(np.ptp(x)) > _LEAST_PX * theme.scale:
            px, py = (float(axis) for axis in view.pixels(*ground.middle_of(sector.outline)))
            _write(painter, theme, QPointF(px, py + 20 * theme.scale), list(_hours(line)))


def shade(theme: Theme, share: float) -> QColor:
    """The colour of ground that was watched for a share 0 to 1 of the time."""
    colour = theme.color("done")
    colour.setAlphaF(PALEST + (DARKEST - PALEST) * share)
    return colour


def hatch(theme: Theme, share: float) -> QBrush:
    """The hatch of ground to which access was denied for a share 0 to 1 of the time."""
    colour = theme.color("differ_hatch")
    colour.setAlphaF(min(PALEST_HATCH + share, 1.0))
    return QBrush(colour, Qt.BrushStyle.BDiagPattern)


def _hours(line: SectorWatch) -> Iterator[str]:
    number = words().number
    yield tr("{hours} of {asked} h watched", hours=number(line.watched), asked=number(line.asked))
    if line.denied:
        yield tr("access denied {hours} h", hours=number(line.denied))
    if line.jammed:
        yield tr("jammed {hours} h", hours=number(line.jammed))


def _write(painter: QPainter, theme: Theme, top: QPointF, lines: list[str]) -> None:
    font = theme.font("chart-strong")
    metrics = QFontMetricsF(font)
    halo = QPen(theme.color("base"), 3.4 * theme.scale, j=Qt.PenJoinStyle.RoundJoin)
    for place, text in enumerate(lines):
        path = QPainterPath()
        left = top.x() - metrics.horizontalAdvance(text) / 2
        path.addText(QPointF(left, top.y() + place * theme.line("chart-label")), font, text)
        painter.strokePath(path, halo)
        painter.fillPath(path, theme.color("text"))
