"""Names that want to be on the map, and how they are written: places, posts, sectors, airports, zones of the grid."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final, Protocol

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from gui.i18n import by_code
from gui.map.ground import Ground
from gui.map.labels import MIDDLE, Label, Plan, Wish, place
from gui.map.projection import View, scale_of, to_world
from gui.map.sheet import Sheet
from gui.theme import Theme
from models.geodesy import to_grid
from models.places import Gazetteer
from models.profile import Profile, Sector, named

FINEST_M: Final = {1: 6000.0, 2: 1500.0, 3: 650.0, 4: 330.0, 5: 180.0, 6: 100.0, 7: 65.0}
"""Metres to a pixel under which a place of each rank may be named: 1 capital, 2 city, 3 seat, 4 town, then villages."""
KEY, SMALL, POST, SECTOR = "note", "chart-label", "code", "map-sector"
"""The fonts (gui/fonts.py) of key towns, other places, posts and sectors."""
KEY_RANK: Final = 3
"""Places up to this rank are written in the first hand, the others smaller."""
_AIRPORTS_M: Final = 400.0
_POSTS_M: Final = 700.0
_ZONES_M: Final = 1200.0
_ZONES_EVERY: Final = 640.0
"""Pixels from one pair of zone names along an edge to the next."""
_SPACING: Final = 2.6


def font_of(theme: Theme, use: str) -> QFont:
    """The font of one use; sector names stand wide."""
    font = theme.font(use)
    if use == SECTOR:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING * theme.scale)
    return font


class Written(Protocol):
    """What must be known to write names: the ground, the gazetteer and its name set, the look, the profile."""

    @property
    def ground(self) -> Ground: ...
    @property
    def gazetteer(self) -> Gazetteer: ...
    @property
    def name_set(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def theme(self) -> Theme: ...
    @property
    def profile(self) -> Profile: ...


def plan(level: int, kinds: frozenset[str], drawing: Written) -> Plan:
    """Place the names of some kinds ("sector", "post", "place", "airport", "zone") for one level of zoom."""
    lettering = _Lettering(level, drawing.theme, drawing.profile)
    wishes: list[Wish] = []
    if "sector" in kinds:
        wishes += lettering.sectors(drawing.ground, drawing.language)
    if "post" in kinds:
        wishes += lettering.posts()
    if "place" in kinds:
        wishes += lettering.places(drawing.gazetteer, drawing.name_set)
    if "airport" in kinds:
        wishes += lettering.airports(drawing.ground)
    if "zone" in kinds:
        wishes += lettering.zones()
    return place(wishes, 5 * drawing.theme.scale)


class _Lettering:
    def __init__(self, level: int, theme: Theme, profile: Profile) -> None:
        self.theme = theme
        self.profile = profile
        self.scale = scale_of(level)
        west, south, east, north = profile.theatre
        self.metres = View.at((south + north) / 2, (west + east) / 2, level, 1, 1).metres_per_pixel
        self.metrics: dict[str, QFontMetricsF] = {}

    def wish(self, kind: str, text: str, font: str, lat: float, lon: float, reach: float) -> Wish:
        x, y = to_world(lat, lon)
        return self.wish_at(kind, text, font, (float(x), float(y)), reach)

    def wish_at(self, kind: str, text: str, font: str, at: Sequence[float], reach: float, *, key: bool = True) -> Wish:
        if font not in self.metrics:
            self.metrics[font] = QFontMetricsF(font_of(self.theme, font))
        metrics = self.metrics[font]
        width, height = metrics.horizontalAdvance(text) + 2, metrics.ascent() + metrics.descent() - 2
        return Wish(kind, text, font, at[0] * self.scale, at[1] * self.scale, width, height, reach, key=key)

    def posts(self) -> Iterator[Wish]:
        for post in self.profile.posts if self.metres < _POSTS_M else ():
            wish = self.wish("post", post.code, POST, post.lat, post.lon, self.theme.scale * 6)
            yield replace(wish, sides=("right", "left", "below", "above"), fixed=True)

    def sectors(self, ground: Ground, language: str) -> Iterator[Wish]:
        for sector in self.profile.sectors:
            lat, lon = ground.middle_of(sector.outline)
            wish = self.wish("sector", sector_name(sector, language), SECTOR, lat, lon, 0)
            west, east = (extreme(lon for lon, _lat in sector.outline) for extreme in (min, max))
            if wish.width < (east - west) / 360 * self.scale:
                yield replace(wish, sides=(MIDDLE,), fixed=True)

    def places(self, gazetteer: Gazetteer, name_set: str) -> Iterator[Wish]:
        wanted = [each for each in gazetteer.places if self.metres <= FINEST_M.get(each.rank, 0.0)]
        x, y = to_world([each.lat for each in wanted], [each.lon for each in wanted])
        for each, at in zip(wanted, np.column_stack([x, y]).tolist(), strict=True):
            key = each.rank <= KEY_RANK
            font = KEY if key else SMALL
            name = gazetteer.name(each, name_set)
            yield self.wish_at("place", name, font, at, self.theme.scale * (3.5 if key else 3), key=key)

    def airports(self, ground: Ground) -> Iterator[Wish]:
        if self.metres > _AIRPORTS_M:
            return
        for feature in ground.basemap.layer("airport").features:
            code = str(feature.attributes["icao"])
            ((lon, lat),) = feature.parts[0].tolist()
            yield self.wish("airport", code, SMALL, lat, lon, self.theme.scale * 5)

    def zones(self) -> Iterator[Wish]:
        """Both names of each edge of the grid in the theatre, again and again along it, where there is room."""
        west, south, east, north = self.profile.theatre
        if self.metres > _ZONES_M:
            return
        for lat in range(-(-int(south) // 8) * 8, int(north) + 1, 8):
            for along in np.arange(west, east, _ZONES_EVERY / self.scale * 360):
                yield self._zone(float(lat), float(along), across=True)
        for lon in range(-(-int(west) // 6) * 6, int(east) + 1, 6):
            for up in np.arange(south, north, _ZONES_EVERY / self.scale * 280):
                yield self._zone(float(up), float(lon), across=False)

    def _zone(self, lat: float, lon: float, *, across: bool) -> Wish:
        names = [to_grid(lat + side * across, lon + side * (not across), 0).split(" ")[0] for side in (0.01, -0.01)]
        if not across:
            names.reverse()
        wish = self.wish("zone", names[0] if across else "  ".join(names), SMALL, lat, lon, 0)
        steps = [step * 90.0 * self.theme.scale for step in range(6)]
        sides = tuple((step, 0.0) if across else (0.0, step) for step in steps)
        if across:
            return replace(wish, text="\n".join(names), sides=sides, height=wish.height * 2 + 4)
        return replace(wish, sides=sides)


def sector_name(sector: Sector, language: str) -> str:
    """Write a sector's name as the map does, in capitals of the language."""
    return by_code(language).locale.toUpper(named(sector.names, language))


def labels(sheet: Sheet, kind: str) -> list[tuple[Label, QPointF, QRectF]]:
    """Give the names of a kind on a sheet with their points and the rectangles of their texts, in its pixels."""
    left, top = sheet.view.left, sheet.view.top
    found = sheet.plan.within((left, top, left + sheet.view.width, top + sheet.view.height), kind)
    return [
        (
            label,
            QPointF(label.wish.x - left, label.wish.y - top),
            QRectF(label.rect[0] - left, label.rect[1] - top, label.wish.width, label.wish.height),
        )
        for label in found
    ]


def write(painter: QPainter, sheet: Sheet, text: str, use: str, rect: QRectF, colour: str) -> None:
    """Write a name with its halo; the rectangle is as wide and high as the plan measured it."""
    font = font_of(sheet.theme, use)
    metrics = QFontMetricsF(font)
    path = QPainterPath()
    path.addText(QPointF(rect.left() + 1, rect.center().y() + (metrics.ascent() - metrics.descent()) / 2), font, text)
    painter.strokePath(path, sheet.halo(3.2))
    painter.fillPath(path, QColor(colour))
