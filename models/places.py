"""The gazetteer: places under all their names, and which name a chosen name set calls them by."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from models.basemap import Basemap
from models.text import fold

NAME_SETS = ("en", "az", "hy", "ru", "tr")
"""The name sets a document or a window can choose."""
_METRES = 111_195.0
"""Metres in a degree of latitude on a sphere of 6,371 km."""
_TOWN = 5
"""Up to this rank a place is a town, which is named rather than a hamlet that is somewhat nearer."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its number in the gazetteer, degrees WGS84, rank (1 the greatest) and its names by name set."""

    id: int
    lat: float
    lon: float
    rank: int
    plain: str
    names: Mapping[str, str] = field(hash=False, compare=False)
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offset:
    """Where a point is from a place: metres, and the direction from the place in degrees from north."""

    place: Place
    metres: float
    bearing: float


class Gazetteer:
    """Places to name, to find and to measure from; a name set only chooses a name, every name is found."""

    def __init__(self, places: tuple[Place, ...]) -> None:
        self.places = places
        self._by_id = {place.id: place for place in places}

    @classmethod
    def load(cls, basemap: Basemap) -> "Gazetteer":
        """Read the places that come with the map."""
        return cls(tuple(_place(each.attributes, each.parts[0][0]) for each in basemap.layer("place").features))

    def by_id(self, number: int) -> Place | None:
        """Find a place by its number, None when it is not in this gazetteer."""
        return self._by_id.get(number)

    def name(self, place: Place, name_set: str) -> str:
        """Call a place by the name of a set; by its plain name where the set has none."""
        return place.names.get(name_set) or place.plain

    def search(self, text: str, most: int = 12) -> tuple[Place, ...]:
        """Find places by any of their names, whatever case, diacritics or script: exact first, then beginnings."""
        wanted = fold(text).strip()
        if not wanted:
            return ()
        found = [(score, place.rank, place.plain, at) for at, place in enumerate(self.places)
                 if (score := min((_score(name, wanted) for name in self._folded[at]), default=9)) < 9]  # fmt: skip
        return tuple(self.places[at] for *_, at in sorted(found)[:most])

    def nearest(self, lat: float, lon: float) -> Offset | None:
        """Name a point by the place it is near to; a town wins over a hamlet that is not much nearer."""
        found = self.nearest_many(np.array([lat]), np.array([lon]))
        return found[0] if found else None

    def nearest_many(self, lats: Floats, lons: Floats) -> tuple[Offset, ...]:
        """The same for n points at once (degrees, shape (n,)); empty when there are no places."""
        if not self.places:
            return ()
        offsets = []
        for lat, lon in zip(lats.tolist(), lons.tolist(), strict=True):
            north = (lat - self._lats) * _METRES
            east = (lon - self._lons) * _METRES * np.cos(np.radians(lat))
            metres = np.hypot(north, east)
            at = int(np.argmin(metres * self._weights + 500.0 * (self._weights - 1)))
            bearing = float(np.degrees(np.arctan2(east[at], north[at])) % 360)
            offsets.append(Offset(self.places[at], float(metres[at]), bearing))
        return tuple(offsets)

    @cached_property
    def _lats(self) -> Floats:
        return np.array([place.lat for place in self.places])

    @cached_property
    def _lons(self) -> Floats:
        return np.array([place.lon for place in self.places])

    @cached_property
    def _weights(self) -> Floats:
        return np.array([1.0 if place.rank <= _TOWN else 1.7 for place in self.places])

    @cached_property
    def _folded(self) -> tuple[tuple[str, ...], ...]:
        return tuple(
            tuple({fold(name) for name in (place.plain, *place.names.values(), *place.others)}) for place in self.places
        )


def _place(attributes: Mapping[str, object], point: Floats) -> Place:
    names = {name_set: str(attributes[f"name_{name_set}"]) for name_set in NAME_SETS if attributes[f"name_{name_set}"]}
    return Place(
        id=int(str(attributes["geonameid"] or -1)),
        lat=float(point[1]),
        lon=float(point[0]),
        rank=int(str(attributes["rank"] or 9)),
        plain=str(attributes["name"]),
        names=names,
        others=tuple(str(attributes["also"] or "").split("|")),
    )


def _score(name: str, wanted: str) -> int:
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in name:
        return 2
    return 3 if wanted in name else 9
