"""The centre profile: what makes this centre this centre - a data file with a schema, never a code path."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated

import msgspec
import numpy as np
import numpy.typing as npt
import shapely
from msgspec import Meta

from models.text import N_, Problem

PROFILES = Path(__file__).resolve().parent.parent / "resources" / "profiles"

Names = dict[str, str]
"""One name per language code; "en" is always there."""
Code = Annotated[str, Meta(pattern=r"^[A-Z][A-Z0-9_]{0,11}$")]
Clock = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3])[0-5]\d$")]
Hours = Annotated[int, Meta(ge=-12, le=12)]
Degrees = tuple[float, float]


class Contingent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One of the two national contingents, in column order: left first."""

    code: Code
    names: Names
    language: str
    zone: Hours


class Party(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A party to the agreement whose keeping of it is watched; `actors` are its names in reference data."""

    code: Code
    names: Names
    actors: tuple[str, ...] = ()


class Sector(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sector of responsibility; `outline` is a ring of (lon, lat) in degrees WGS84."""

    code: Code
    names: Names
    outline: Annotated[tuple[Degrees, ...], Meta(min_length=4)]


class Post(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An observation post; it may stand outside every sector."""

    code: str
    sector: Code | None
    lat: float
    lon: float


class Article(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An article of the agreement that an incident can be said to break."""

    code: str
    names: Names


class Event(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A dated event that the charts mark; `day` is YYYY-MM-DD in the centre's reporting day."""

    day: str
    names: Names


class CountingRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one counted thing is: printed under every chart, and switching it recomputes everything.

    `results` are the joint findings under which an incident counts; one without a finding counts.
    """

    code: Code
    names: Names
    small_calibre: bool = True
    training: bool = False
    results: tuple[str, ...] = ("CONF", "NCON", "NACC")


class SeverityRule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The numbers in the severity rule of domain.md, 4, that a centre may set."""

    corridor_closed_hours: int = 6
    settlement_radius_m: int = 1500


class Profile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything the program has to know of one centre; see resources/profiles/default.toml for an example."""

    code: str
    names: Names
    serial: Annotated[str, Meta(pattern=r"^[A-Z]{2,6}$")]
    marking: Names
    contingents: tuple[Contingent, Contingent]
    parties: Annotated[tuple[Party, ...], Meta(max_length=6)]
    theatre: tuple[float, float, float, float]
    zone: Hours
    ceasefire: str
    day_start: Clock = "0000"
    watches: tuple[Clock, ...] = ("0800", "2000")
    sectors: tuple[Sector, ...] = ()
    posts: tuple[Post, ...] = ()
    articles: tuple[Article, ...] = ()
    former_articles: tuple[Article, ...] = ()
    events: tuple[Event, ...] = ()
    agreement: Names = msgspec.field(default_factory=dict)
    mandate_start: str = ""
    mandate_end: str = ""
    heavy: tuple[str, ...] = ("MOR82", "MOR120", "TANK", "ARTY122", "MLRS")
    counting: tuple[CountingRule, ...] = ()
    severity: SeverityRule = SeverityRule()
    name_set: str = "en"
    quiet_days: int = 7

    def __post_init__(self) -> None:
        """See that days are days; msgspec says which profile is wrong when this raises ValueError."""
        for day in (self.ceasefire, *(event.day for event in self.events)):
            date.fromisoformat(day)

    @property
    def left(self) -> Contingent:
        """The contingent of the left column."""
        return self.contingents[0]

    @property
    def right(self) -> Contingent:
        """The contingent of the right column."""
        return self.contingents[1]

    def sectors_at(self, lats: npt.NDArray[np.float64], lons: npt.NDArray[np.float64]) -> npt.NDArray[np.int8]:
        """Give for n points (degrees) the index of the sector each lies in, -1 outside every sector; shape (n,)."""
        found = np.full(len(lats), -1, dtype=np.int8)
        for index in range(len(self.sectors) - 1, -1, -1):
            inside = shapely.contains_xy(_outline(self.sectors[index].outline), lons, lats)
            found[inside] = index
        return found

    def sector_at(self, lat: float, lon: float) -> str | None:
        """Give the code of the sector a point (degrees) lies in, None outside every sector."""
        index = int(self.sectors_at(np.array([lat]), np.array([lon]))[0])
        return self.sectors[index].code if index >= 0 else None

    def canonical(self) -> str:
        """Give the profile as JSON, the form in which a centre's database keeps it."""
        return msgspec.json.encode(self).decode()


def named(names: Names, language: str) -> str:
    """Choose a name in a language, in English where there is none."""
    return names.get(language) or names.get("en", "")


@cache
def _outline(ring: tuple[Degrees, ...]) -> shapely.Polygon:
    polygon = shapely.Polygon(ring)
    shapely.prepare(polygon)
    return polygon


def shipped() -> tuple[str, ...]:
    """List the names of the profiles that come with the program."""
    return tuple(sorted(path.stem for path in PROFILES.glob("*.toml")))


def load_profile(name_or_path: str | Path) -> Profile:
    """Read a profile by the name of a shipped one or by the path of a file.

    Raises:
        Problem: the file is not there, or does not follow the schema.
    """
    path = PROFILES / f"{name_or_path}.toml" if str(name_or_path) in shipped() else Path(name_or_path)
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Profile)
    except OSError as error:
        raise Problem(
            N_("There is no centre profile {name}. Profiles shipped: {shipped}."),
            name=str(name_or_path),
            shipped=", ".join(shipped()),
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Problem(
            N_("The profile {name} cannot be used: {reason}. Mend the file and try again."),
            name=path.name,
            reason=str(error),
        ) from error


def parse_profile(text: str) -> Profile:
    """Read a profile back from the JSON a database keeps.

    Raises:
        Problem: the text does not follow the schema of this version.
    """
    try:
        return msgspec.json.decode(text, type=Profile)
    except msgspec.DecodeError as error:
        raise Problem(N_("The centre profile in this database cannot be read: {reason}."), reason=str(error)) from error
