"""The gazetteer: places under all their names, and which name a chosen name set calls them by."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt
import shapely
from pyproj import Geod

from models.basemap import Basemap, Value
from models.text import fold

NAME_SETS: Final = ("en", "az", "hy", "ru", "tr")
"""The name sets a document or a window can choose."""
KEY_RANK: Final = 3
"""Up to this rank a place is a key town: a capital, a city or the seat of a district."""
WEIGHTS: Final = {1: 1.0, 2: 1.0, 3: 1.0, 4: 1.1, 5: 1.3}
"""A place is named although another is nearer by this factor: who hears it knows a town sooner than a hamlet."""
_HAMLET: Final = 1.6
_GEOD: Final = Geod(ellps="WGS84")
_MARKS: Final = str.maketrans("-", " ", "'’`ʼ\u2018\u02bb")

Floats = npt.NDArray[np.float64]
_Tree = tuple[float, npt.NDArray[np.int32], shapely.STRtree]


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its number in the gazetteer, degrees WGS84, rank (1 the greatest) and its names by name set.

    `kind` is capital, city, seat, town or village; `plain` is the name where a name set has none; `far` places lie
    outside the region that the map shows in detail. Numbers are those of GeoNames; negative ones are the centre's own.
    """

    id: int
    lat: float
    lon: float
    rank: int
    plain: str
    names: Mapping[str, str] = field(hash=False, compare=False)
    others: tuple[str, ...] = ()
    kind: str = "village"
    far: bool = False

    @property
    def every_name(self) -> tuple[str, ...]:
        """All names once: the plain one, those of the name sets, and the others by which it is found."""
        return tuple(dict.fromkeys((self.plain, *self.names.values(), *self.others)))


@dataclass(frozen=True, slots=True)
class Offset:
    """Where a point is from a place: metres, and the direction from the place in degrees from north."""

    place: Place
    metres: float
    bearing: float


@dataclass(frozen=True, slots=True, eq=False)
class Offsets:
    """The same for n points: rows of `Gazetteer.places` (-1 where there is none), metres and degrees; shape (n,)."""

    rows: npt.NDArray[np.int32]
    metres: Floats
    bearings: Floats


class Gazetteer:
    """Places to name, to find and to measure from; a name set only chooses a name, every name is found.

    The places are taken from what is given when they are first asked for: the window shows before they are read.
    """

    def __init__(self, places: Iterable[Place]) -> None:
        self._source = places
        self._forests: dict[int, tuple[_Tree, ...]] = {}

    @classmethod
    def load(cls, basemap: Basemap) -> "Gazetteer":
        """Give the places that come with the map, the greatest first."""
        return cls(_places(basemap))

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """All places."""
        return tuple(self._source)

    @cached_property
    def _by_id(self) -> dict[int, Place]:
        return {place.id: place for place in self.places}

    def joined_by(self, others: Iterable[Place]) -> "Gazetteer":
        """Give the gazetteer with more places in it; one that is known already only brings its other names."""
        known = dict(self._by_id)
        for other in others:
            mine = known.get(other.id)
            known[other.id] = replace(mine, others=_new_names(mine, other)) if mine else other
        return Gazetteer(known.values())

    def by_id(self, number: int) -> Place | None:
        """Find a place by its number, None when it is not in this gazetteer."""
        return self._by_id.get(number)

    def name(self, place: Place, name_set: str) -> str:
        """Call a place by the name of a set; by its plain name where the set has none."""
        return place.names.get(name_set) or place.plain

    def search(self, text: str, most: int = 12) -> tuple[Place, ...]:
        """Find places by any of their names, whatever case, diacritics or script.

        The whole name comes before its beginning, that before the beginning of a word, that before any other part of
        it; within these, near places before far ones and great ones before small ones.
        """
        wanted = _key(text).strip()
        if not wanted:
            return ()
        best: dict[int, int] = {}
        for row, score in self._hits(wanted):
            best[row] = min(score, best.get(row, score))
        order = sorted(best, key=lambda row: (best[row], self.places[row].far, self.places[row].rank, row))
        return tuple(self.places[row] for row in order[:most])

    def nearest(self, lat: float, lon: float, up_to_rank: int = 9) -> Offset | None:
        """Name a point (degrees) by the place it is near to; a town wins over a hamlet that is not much nearer."""
        found = self.nearest_many([lat], [lon], up_to_rank)
        row = int(found.rows[0])
        return Offset(self.places[row], float(found.metres[0]), float(found.bearings[0])) if row >= 0 else None

    def nearest_many(self, lats: npt.ArrayLike, lons: npt.ArrayLike, up_to_rank: int = 9) -> Offsets:
        """The same for n points at once (degrees, shape (n,)); a point that is NaN has no place."""
        here = np.column_stack([np.asarray(lats, np.float64), np.asarray(lons, np.float64)])
        known = np.isfinite(here).all(axis=1)
        rows = np.full(len(here), -1, np.int32)
        cost = np.full(len(here), np.inf)
        for weight, members, tree in self._forest(up_to_rank) if known.any() else ():
            found = np.full(len(here), members[0])
            found[known] = members[tree.nearest(_conformal(here[known]))]
            asked = weight * self._about(found, here)
            rows, cost = np.where(asked < cost, found, rows), np.fmin(asked, cost)
        metres, bearings = np.full(len(here), np.nan), np.full(len(here), np.nan)
        at = np.flatnonzero(rows >= 0)
        there, lats_at, lons_at = rows[at], here[at, 0].copy(), here[at, 1].copy()
        azimuth, _, away = _GEOD.inv(self._lons[there], self._lats[there], lons_at, lats_at)
        metres[at], bearings[at] = away, np.asarray(azimuth) % 360.0
        return Offsets(rows, metres, bearings)

    def _about(self, rows: npt.NDArray[np.int32], points: Floats) -> Floats:
        """Distances in radians on a sphere (haversine), good enough to compare."""
        lats, lons = np.radians(points[:, 0]), np.radians(points[:, 1])
        to_lats, to_lons = np.radians(self._lats[rows]), np.radians(self._lons[rows])
        half = np.sin((to_lats - lats) / 2) ** 2
        half += np.cos(lats) * np.cos(to_lats) * np.sin((to_lons - lons) / 2) ** 2
        return np.asarray(2 * np.arcsin(np.sqrt(half)))

    def _forest(self, up_to_rank: int) -> tuple[_Tree, ...]:
        """For each weight its rows and their positions to search in; made once and kept."""
        if up_to_rank not in self._forests:
            ranks = np.array([place.rank for place in self.places])
            weights = np.array([WEIGHTS.get(place.rank, _HAMLET) for place in self.places])
            forest = []
            for weight in sorted({WEIGHTS.get(place.rank, _HAMLET) for place in self.places}):
                members = np.flatnonzero((weights == weight) & (ranks <= up_to_rank)).astype(np.int32)
                if len(members):
                    points = np.column_stack([self._lats[members], self._lons[members]])
                    forest.append((weight, members, shapely.STRtree(_conformal(points))))
            self._forests[up_to_rank] = tuple(forest)
        return self._forests[up_to_rank]

    @cached_property
    def _lats(self) -> Floats:
        return np.array([place.lat for place in self.places])

    @cached_property
    def _lons(self) -> Floats:
        return np.array([place.lon for place in self.places])

    def _hits(self, wanted: str) -> Iterator[tuple[int, int]]:
        """Row and score of every name that holds the text: 0 all of it, 1 its beginning, 2 a word's, 3 elsewhere."""
        text, starts, owners = self._index
        at = text.find(wanted)
        while at >= 0:
            before, after = text[at - 1], text[at + len(wanted)]
            score = (0 if after == "\n" else 1) if before == "\n" else 2 if before == " " else 3
            yield int(owners[np.searchsorted(starts, at, side="right") - 1]), score
            at = text.find(wanted, at + 1)

    @cached_property
    def _index(self) -> tuple[str, npt.NDArray[np.int64], npt.NDArray[np.int32]]:
        """All names folded, one a line; where each line begins; and the row it belongs to."""
        names = [(row, name) for row, place in enumerate(self.places) for name in place.every_name]
        folded = _key("\n".join(name.replace("\n", " ") for _, name in names)).split("\n")
        starts = 1 + np.cumsum([0, *(len(line) + 1 for line in folded[:-1])])
        return "\n" + "\n".join(folded) + "\n", starts, np.array([row for row, _ in names], np.int32)


def _conformal(points: Floats) -> npt.NDArray[np.object_]:
    """Latitudes and longitudes on Mercator's plane, where what is nearest is so in every direction alike."""
    lats, lons = np.radians(points[:, 0].clip(-89, 89)), np.radians(points[:, 1])
    return np.asarray(shapely.points(lons, np.arcsinh(np.tan(lats))), object)


def _key(text: str) -> str:
    """What two spellings of a name have in common: no case, diacritics, apostrophes or hyphens."""
    return fold(text).translate(_MARKS)


def _new_names(mine: Place, other: Place) -> tuple[str, ...]:
    known = (mine.plain, *mine.names.values())
    return tuple(name for name in dict.fromkeys((*mine.others, *other.every_name)) if name not in known)


def _places(basemap: Basemap) -> Iterator[Place]:
    for each in basemap.layer("place").features:
        yield _place(each.attributes, each.parts[0][0])


def _place(attributes: Mapping[str, Value], point: Floats) -> Place:
    said = {name_set: attributes[f"name_{name_set}"] for name_set in NAME_SETS}
    return Place(
        id=int(attributes["geonameid"] or -1),
        lat=float(point[1]),
        lon=float(point[0]),
        rank=int(attributes["rank"] or 9),
        plain=str(attributes["name"]),
        names={name_set: str(name) for name_set, name in said.items() if name},
        others=tuple(str(attributes["also"]).split("|")) if attributes["also"] else (),
        kind=str(attributes["kind"]),
        far=attributes["scope"] == "world",
    )
