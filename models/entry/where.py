"""Positions as typed: bearing and range, grid, degrees or a place become a point with its error and its sector."""

import math
import re
from dataclasses import dataclass, replace

import shapely

from models.entry.forms import BEARING, GRID, LAT_LON, PLACE, Where
from models.entry.numbers import read_length, read_number, read_offset
from models.entry.surroundings import Surroundings
from models.entry.trouble import Repair, Trouble, Troubles
from models.geodesy import ERROR_M, GRID_DIGITS, compass_index, destination, sector_error_m, to_grid
from models.places import Offset, Place
from models.positions import parse_lat_lon, parse_position
from models.text import N_, Problem, fold

FIX, CLOSE, SIGHT, SETTLEMENT, SECTOR_ONLY = 1, 2, 3, 4, 5
"""The geo precisions of domain.md, 5."""
_DECIMALS = re.compile(r"[.,]\d{4,}|″|\"")
FARTHEST_M = 200_000.0
"""The farthest that anything is observed from a post."""
DEFAULT_BEARING_ERROR = 5.0
"""Degrees taken for a bearing whose error nobody wrote."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where something was, as far as the form says: degrees WGS84, metres; None what is not known.

    `sector` follows from the point unless `sector_overridden`; place and offset too when only a point was given
    (`place_derived`). `sector_derived` and `precision_derived` are what follows, whatever was decided.
    """

    geometry: str = ""
    lat: float | None = None
    lon: float | None = None
    error_m: float | None = None
    precision: int = CLOSE
    sector: str | None = None
    sector_overridden: bool = False
    observer: tuple[float, float] | None = None
    observer_post: str | None = None
    bearing: float | None = None
    bearing_error: float | None = None
    near_m: float | None = None
    far_m: float | None = None
    place_text: str | None = None
    place_id: int | None = None
    place_derived: bool = False
    offset_m: float | None = None
    offset_dir: int | None = None
    sector_derived: str | None = None
    precision_derived: int = CLOSE

    @property
    def known(self) -> bool:
        """Whether anything at all was said."""
        return bool(self.geometry)

    @property
    def grid(self) -> str:
        """The grid of the point, cut to its precision; "" without a point."""
        if self.lat is None or self.lon is None:
            return ""
        return to_grid(self.lat, self.lon, GRID_DIGITS[self.precision])


def read_where(where: Where, around: Surroundings) -> tuple[Position, Troubles]:
    """Read where something was; a part that is in the troubles is left out of the position."""
    reader = _Reader(where, around)
    position = {BEARING: reader.sight, GRID: reader.grid, LAT_LON: reader.lat_lon, PLACE: reader.place}[where.mode]()
    position = reader.finish(position)
    return position, reader.troubles


class _Reader:
    def __init__(self, where: Where, around: Surroundings) -> None:
        self.where = where
        self.around = around
        self.troubles: Troubles = {}

    def sight(self) -> Position:
        where = self.where
        observer, post = self._observer()
        towards, half = self._number("bearing"), self._number("bearing_error")
        near, far = self._range("near"), self._range("far")
        if towards is not None and towards > 360:
            self._trouble("bearing", Problem(N_("The bearing must lie between 0 and 360 degrees.")))
            towards = None
        if half is not None and half >= 90:
            self._trouble("bearing_error", Problem(N_("A bearing with an error of 90° or more says nothing.")))
            half = None
        if near is None and far is None and where.bearing.strip() == "":
            return Position(observer=observer, observer_post=post)
        near, far = near if near is not None else far, far if far is not None else near
        if near is not None and far is not None and near > far:
            self._trouble("far", Problem(N_("The far range is nearer than the near range. Correct one of the two.")))
            near = far = None
        if where.bearing.strip() and observer is None and "observer" not in self.troubles:
            self._trouble("observer", Problem(N_("Say from where: a post, a grid, or latitude and longitude.")))
        half = DEFAULT_BEARING_ERROR if half is None else half
        position = Position("SECTOR", None, None, None, SIGHT, None, False, observer, post, towards, half, near, far)
        return self._pointed(position)

    def _pointed(self, position: Position) -> Position:
        """Put the point in the middle of the wedge; its error holds the observer's own."""
        if None in (position.observer, position.bearing, position.far_m):
            return position
        near, far, half = position.near_m or 0.0, position.far_m or 0.0, position.bearing_error or 0.0
        lat, lon = destination(*(position.observer or (0.0, 0.0)), position.bearing or 0.0, (near + far) / 2)
        own = self._length("error", "m") or 0.0
        return replace(position, lat=lat, lon=lon, error_m=math.hypot(sector_error_m(half, near, far), own))

    def grid(self) -> Position:
        return self._typed("grid", self.where.grid)

    def lat_lon(self) -> Position:
        return self._typed("lat_lon", self.where.lat_lon)

    def _typed(self, name: str, text: str) -> Position:
        if not text.strip():
            return self.place() if self.where.place.strip() else Position()
        try:
            if name == "grid":
                lat, lon, error = parse_position(text, self.around.middle)
            else:
                (lat, lon), error = parse_lat_lon(text), 0.0
        except Problem as problem:
            self._trouble(name, problem)
            return Position()
        precision = _precision(error) if error else (FIX if _DECIMALS.search(text) else CLOSE)
        own = self._length("error", "m")
        sigma = (error or ERROR_M[precision]) if own is None else math.hypot(error, own)
        return Position("POINT", lat, lon, sigma, precision)

    def place(self) -> Position:
        text = self.where.place.strip()
        if not text:
            return Position()
        town, offset = self._town(), self._offset()
        metres, direction = offset or (None, None)
        named = Position(
            "PLACE", precision=SETTLEMENT, place_text=text, place_id=town.id if town else None,
            offset_m=metres, offset_dir=direction,
        )  # fmt: skip
        if town is None:
            return named
        lat, lon = town.lat, town.lon
        if metres is not None and direction is not None:
            lat, lon = destination(lat, lon, direction * 22.5, metres)
        own = self._length("error", "m")
        return replace(named, lat=lat, lon=lon, error_m=ERROR_M[SETTLEMENT] if own is None else own)

    def finish(self, position: Position) -> Position:
        """Add what was said beside the position: place, precision, sector."""
        where = self.where
        if where.mode != PLACE and position.known and position.geometry != "PLACE":
            position = self._beside(position)
        position = replace(position, precision_derived=position.precision)
        if where.geo_precision:
            precision = int(where.geo_precision)
            typed = position.geometry == "SECTOR" or where.error.strip()
            error = position.error_m if typed or position.lat is None else ERROR_M[precision]
            position = replace(position, precision=precision, error_m=error)
        if where.sector and not position.known and not self.troubles:
            position = self._sector_alone()
        inside = None
        if position.lat is not None and position.lon is not None:
            inside = self.around.profile.sector_at(position.lat, position.lon)
        decided = where.sector or inside
        return replace(position, sector=decided, sector_derived=inside, sector_overridden=bool(where.sector))

    def _beside(self, position: Position) -> Position:
        """The place named beside a point, or the one it is best described by."""
        if self.where.place.strip():
            town, offset = self._town(), self._offset()
            metres, direction = offset or (None, None)
            number = town.id if town else None
            text = self.where.place.strip()
            return replace(position, place_text=text, place_id=number, offset_m=metres, offset_dir=direction)
        if position.lat is None or position.lon is None or self.around.gazetteer is None:
            return position
        nearest = self.around.gazetteer.nearest(position.lat, position.lon)
        return position if nearest is None else described(position, nearest, self.around.named(nearest.place))

    def _sector_alone(self) -> Position:
        outline = next(each.outline for each in self.around.profile.sectors if each.code == self.where.sector)
        point = shapely.Polygon(outline).representative_point()
        error = ERROR_M[SECTOR_ONLY]
        return Position("POINT", point.y, point.x, error, SECTOR_ONLY, precision_derived=SECTOR_ONLY)

    def _observer(self) -> tuple[tuple[float, float] | None, str | None]:
        text = self.where.observer.strip()
        posts = {fold(name): name for name in self.around.posts}
        if not text:
            return None, None
        if fold(text) in posts:
            name = posts[fold(text)]
            return self.around.posts[name], name
        try:
            lat, lon, _error = parse_position(text, self.around.middle)
        except Problem:
            self._trouble(
                "observer",
                Problem(N_("“{text}” is neither a post nor a position. Write it like 38T PK 774 383."), text=text),
            )
            return None, None
        return (lat, lon), None

    def _town(self) -> Place | None:
        return self.around.place_of(self.where.place, self.where.place_id)

    def _offset(self) -> tuple[float, int] | None:
        try:
            return read_offset(self.where.offset)
        except Problem as problem:
            self._trouble("offset", problem)
            return None

    def _number(self, name: str) -> float | None:
        try:
            return read_number(getattr(self.where, name))
        except Problem as problem:
            self._trouble(name, problem)
            return None

    def _range(self, name: str) -> float | None:
        """A range beyond what anybody observes was most likely meant in metres."""
        metres = self._length(name, "km")
        if metres is None or metres <= FARTHEST_M:
            return metres
        text = getattr(self.where, name).strip()
        problem = Problem(
            N_("A range of {km} km is beyond what can be observed. Metres are written with their unit."),
            km=round(metres / 1000),
        )
        self.troubles.setdefault(name, Trouble(problem, Repair(name, f"{text} m") if text.isdecimal() else None))
        return None

    def _length(self, name: str, unit: str) -> float | None:
        try:
            return read_length(getattr(self.where, name), unit)
        except Problem as problem:
            self._trouble(name, problem)
            return None

    def _trouble(self, name: str, problem: Problem) -> None:
        self.troubles.setdefault(name, Trouble(problem))


def described(position: Position, offset: Offset, name: str) -> Position:
    """Describe a point by a place: metres and compass point from it; within 500 m it is the place itself."""
    off = offset.metres >= 500
    return replace(
        position, place_text=name, place_id=offset.place.id, place_derived=True,
        offset_m=round(offset.metres, -2) if off else None, offset_dir=compass_index(offset.bearing) if off else None,
    )  # fmt: skip


def _precision(error_m: float) -> int:
    """The geo precision of a point known to `error_m` (1 sigma)."""
    return next((each for each in (FIX, CLOSE, SETTLEMENT) if error_m <= ERROR_M[each]), SECTOR_ONLY)
