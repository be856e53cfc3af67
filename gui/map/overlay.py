"""What lies over the incidents: the chosen one and its geometry, the one under the pointer, a marked point, the box."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from gui import glyphs
from gui.glyph_paint import paint_ring
from gui.i18n import tr, words
from gui.map.chosen import paint_card, paint_error, paint_geometry
from gui.map.geometry import Geometry, geometry_of
from gui.map.hits import Hit
from gui.map.marks import SECTOR_ONLY, Bunch
from gui.map.projection import View
from gui.map.scene import Scene
from gui.map.tools import paint_box, write_beside
from gui.map.watched import Watched, paint_watched, watched_ground
from gui.theme import Theme
from gui.workspace import Workspace
from models.geodesy import to_grid
from models.phrases import Phrases

_GROWN_HALO = glyphs.HALO + 2 * 2 * glyphs.BOX / glyphs.SIZE
"""The halo under the pointer: 2 px more on either side."""


class Overlay:
    """Draws what is chosen, pointed at, and asked for on top of the map."""

    def __init__(self, workspace: Workspace, theme: Theme, scene: Scene) -> None:
        self._workspace = workspace
        self._theme = theme
        self._scene = scene
        self._geometry: Geometry | None = None
        self._hit: Hit | None = None
        self._marked: tuple[float, float] | None = None
        self._free_from = 4
        self.watched: Watched = ()

    def keep_free(self, left: int) -> None:
        """Write nothing further left than this pixel: the tools stand there."""
        self._free_from = left

    def take_answer(self) -> None:
        """Read what was watched when nothing answers."""
        workspace = self._workspace
        self.watched = watched_ground(workspace.store, workspace.answer) if workspace.is_read else ()

    def take_choice(self) -> None:
        """Read the geometry of the chosen incident."""
        record, row = self._workspace.selection, self._workspace.selected_row
        own = row is not None and self._workspace.columns.is_own(row)
        self._geometry = geometry_of(self._workspace.store, record) if record is not None and own else None

    def point_at(self, found: Hit | None) -> bool:
        """Take what is under the pointer; say whether that is something else than before."""
        if (found is None and self._hit is None) or (found is not None and found.same(self._hit)):
            return False
        self._hit = found
        return True

    def mark(self, point: tuple[float, float] | None) -> None:
        """Mark a point (lat, lon in degrees) that was looked for."""
        self._marked = point

    def paint_ground(self, painter: QPainter, view: View) -> None:
        """Draw what lies under the incidents: the ground that was watched, when none answers."""
        if self.watched:
            paint_watched(painter, self._theme, view, self._scene.ground, self.watched)

    def paint(self, painter: QPainter, view: View) -> None:
        """Draw what lies over the incidents."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bounds = QRectF(self._free_from, 4, view.width - 4 - self._free_from, view.height - 8)
        self._paint_box(painter, view)
        row = self._workspace.selected_row
        point = None if row is None else self._scene.point_of(row, view)
        if row is not None and point is not None:
            self._paint_chosen(painter, view, row, point, bounds)
        if self._hit is not None:
            self._paint_hit(painter, view, self._hit, bounds)
        if self._marked is not None:
            self._paint_mark(painter, view, self._marked)

    def _paint_box(self, painter: QPainter, view: View) -> None:
        box = self._workspace.filter.box
        if box is not None:
            (left, right), (bottom, top) = view.pixels([box[1], box[3]], [box[0], box[2]])
            paint_box(painter, self._theme, QRectF(left, top, right - left, bottom - top))

    def _paint_chosen(self, painter: QPainter, view: View, row: int, point: QPointF, bounds: QRectF) -> None:
        columns = self._workspace.columns
        if self._geometry is not None:
            paint_geometry(painter, self._theme, view, self._geometry)
        else:
            self._paint_error(painter, view, row)
        inks = self._scene.inks
        image = inks.glyph(int(columns.glyph[row]), int(columns.status[row]), halo=glyphs.HALO)
        inks.stamp(painter, image, point.x(), point.y())
        paint_ring(painter, point, self._theme.scale, self._theme.palette)
        if QRectF(0, 0, view.width, view.height).contains(point) and not (
            self._hit is not None and row in self._hit.rows
        ):
            phrases = self._phrases()
            lines = [phrases.serial(row), _what(phrases, row)]
            paint_card(painter, self._theme, point, lines, bounds, leftwards=self._observed_from_right(view, point))

    def _observed_from_right(self, view: View, point: QPointF) -> bool:
        observer = None if self._geometry is None else self._geometry.observer
        return observer is not None and float(view.pixels(*observer)[0]) > point.x()

    def _paint_hit(self, painter: QPainter, view: View, found: Hit, bounds: QRectF) -> None:
        point = QPointF(found.x, found.y)
        columns, inks = self._workspace.columns, self._scene.inks
        if found.many:
            side = 8 * self._theme.scale
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("text"), self._theme.scale))
            painter.drawRect(QRectF(found.x - side / 2, found.y - side / 2, side, side))
            lines = [tr("{n} incidents here", "", found.many), tr("Click to look closer.")]
        else:
            row = int(found.rows[-1])
            if len(found.rows) == 1:
                self._paint_error(painter, view, row)
                image = inks.glyph(int(columns.glyph[row]), int(columns.status[row]), halo=_GROWN_HALO)
                inks.stamp(painter, image, point.x(), point.y())
            if found.bunch is not None:
                self._paint_opened(painter, found, found.bunch)
            lines = self._lines(found)
        paint_card(painter, self._theme, point, lines, bounds, role="border")

    def _paint_opened(self, painter: QPainter, found: Hit, bunch: Bunch) -> None:
        """Open a folded bunch below the pointer: every shape and fill with its number."""
        below = replace(bunch, x=found.x, y=found.y + 22 * self._theme.scale)
        self._scene.inks.paint_strip(painter, self._scene.inks.strip(below), hovered=True)

    def _lines(self, found: Hit) -> list[str]:
        phrases, row = self._phrases(), int(found.rows[-1])
        if len(found.rows) > 1:
            first, last = phrases.dtg(int(found.rows[0])), phrases.dtg(row)
            return [
                tr("{n} incidents on one spot", "", len(found.rows)),
                _what(phrases, row),
                tr("{first} to {last}", first=first, last=last),
                tr("Each click chooses the next."),
            ]
        lines = [f"{phrases.serial(row)}  {phrases.dtg(row)}", _what(phrases, row), phrases.place(row)]
        if not self._workspace.answer.mask[row]:
            lines.append(tr("outside the filter"))
        return lines

    def _paint_error(self, painter: QPainter, view: View, row: int) -> None:
        columns = self._workspace.columns
        error = float(columns.error_m[row])
        if columns.geo_precision[row] != SECTOR_ONLY and np.isfinite(columns.lat[row]) and error > 0:
            paint_error(painter, self._theme, view, float(columns.lat[row]), float(columns.lon[row]), error)

    def _paint_mark(self, painter: QPainter, view: View, point: tuple[float, float]) -> None:
        x, y = (float(axis) for axis in view.pixels(*point))
        arm = 9 * self._theme.scale
        painter.setPen(QPen(self._theme.color("accent"), 1.8 * self._theme.scale))
        painter.drawLine(QPointF(x - arm, y), QPointF(x + arm, y))
        painter.drawLine(QPointF(x, y - arm), QPointF(x, y + arm))
        write_beside(painter, self._theme, QPointF(x, y), to_grid(*point))

    def _phrases(self) -> Phrases:
        return Phrases(self._workspace.columns, self._workspace.profile, words())


def _what(phrases: Phrases, row: int) -> str:
    return f"{phrases.subclass(row)}, {phrases.status(row)}"
