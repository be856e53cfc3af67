"""The line under the map: where the pointer is on the grid, how far from the nearest post and the 1994 line."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.i18n import tr, words
from gui.map.ground import Ground
from gui.map.layers.line_1994 import KIND
from gui.map.tools import distance_text
from gui.theme import Theme
from gui.widgets.labels import ElidedLabel, text_label
from models.geodesy import Polylines, bearing, distances, to_grid
from models.profile import Profile

_FARTHEST_M = 500_000.0
"""Beyond this, bearing and distance to posts and line say nothing."""
_ATTRIBUTION = 190
_LEAST = 240


class Strip(QWidget):
    """Says where a point is; the attribution of the map stands at the right."""

    def __init__(self, theme: Theme, profile: Profile, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._profile = profile
        self._ground = ground
        self._line: Polylines | None = None
        self.grid = text_label("", "note-strong")
        self.position = text_label("", "note")
        self.post = text_label("", "note")
        self.line = text_label("", "note")
        self.attribution = ElidedLabel("", "chart-label", "text2")
        self.attribution.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        row.setSpacing(theme.px(16))
        for part in (self.grid, self.position, self.post, self.line):
            row.addWidget(part)
        row.addWidget(self.attribution, 1)
        self.setFixedHeight(theme.px(22))
        self.setMinimumWidth(theme.px(_LEAST))

    def show_attribution(self) -> None:
        """Say whose data the map is made of."""
        self.attribution.setText(self._ground.attribution)

    def tell(self, lat: float, lon: float) -> None:
        """Say where a point (degrees) is."""
        if not abs(lat) < 84:
            return
        self.grid.setText(to_grid(lat, lon))
        self.position.setText(position_text(lat, lon))
        self.post.setText(self._from_post(lat, lon))
        away = self._lines().distance(lat, lon)
        far = not away < _FARTHEST_M
        self.line.setText("" if far else tr("{distance} from the 1994 line", distance=distance_text(away)))

    def _from_post(self, lat: float, lon: float) -> str:
        posts = self._profile.posts
        if not posts:
            return ""
        away = distances(lat, lon, [post.lat for post in posts], [post.lon for post in posts])
        nearest = int(np.argmin(away))
        if away[nearest] > _FARTHEST_M:
            return ""
        post = posts[nearest]
        towards = round(bearing(post.lat, post.lon, lat, lon)) % 360
        return tr(
            "{post} → {bearing}°, {distance}",
            post=post.code,
            bearing=f"{towards:03d}",
            distance=distance_text(float(away[nearest])),
        )

    def _lines(self) -> Polylines:
        if self._line is None:
            features = self._ground.basemap.layer("historic_line").features
            self._line = Polylines(
                part for feature in features if feature.attributes["kind"] == KIND for part in feature.parts
            )
        return self._line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the attribution be read: what is said of the pointer gives way, the 1994 line first."""
        room = self.width() - self._theme.px(_ATTRIBUTION)
        for part in (self.grid, self.position, self.post, self.line):
            room -= part.fontMetrics().horizontalAdvance(part.text()) + self._theme.px(16)
            part.setVisible(room > 0 or part is self.grid)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.panel))
        painter.fillRect(0, 0, self.width(), self._theme.px(1), self._theme.color("hairline"))


def position_text(lat: float, lon: float) -> str:
    """Write a position (degrees) in the language's decimals: "40.0764° N 47.0815° E"."""
    north, east = tr("N") if lat >= 0 else tr("S"), tr("E") if lon >= 0 else tr("W")
    return f"{words().number(abs(lat), 4)}° {north} {words().number(abs(lon), 4)}° {east}"
