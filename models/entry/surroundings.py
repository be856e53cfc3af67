"""What a form is read against: the clock, the profile, the posts as they stand, and the names of places."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.places import Gazetteer, Place
from models.profile import Profile
from models.records import Post
from models.text import fold


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """`now` in ms UTC; `posts` give the point (lat, lon in degrees) of each post by its name.

    Places are called by `name_set`; without a gazetteer they are words only.
    """

    profile: Profile
    now: int
    posts: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    gazetteer: Gazetteer | None = None
    name_set: str = "en"

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the theatre: short grids mean the square nearest to it."""
        west, south, east, north = self.profile.theatre
        return (south + north) / 2, (west + east) / 2

    def named(self, place: Place) -> str:
        """Call a place by the chosen name set."""
        return self.gazetteer.name(place, self.name_set) if self.gazetteer is not None else place.plain

    def place_of(self, text: str, number: str = "") -> Place | None:
        """Find the place meant by a name, or by its number where it was chosen; None when it is in no gazetteer."""
        if self.gazetteer is None or not text.strip():
            return None
        if number:
            return self.gazetteer.by_id(int(number))
        wanted = fold(text).strip()
        found = self.gazetteer.search(text, 5)
        exact = (each for each in found if wanted in {fold(name) for name in _names(each)})
        return next(exact, None)


def _names(place: Place) -> tuple[str, ...]:
    return (place.plain, *place.names.values(), *place.others)


def read_posts(session: Session) -> dict[str, tuple[float, float]]:
    """Read where every post stands, by name."""
    posts = session.scalars(select(Post).where(Post.void_reason.is_(None)).order_by(Post.name))
    return {post.name: (post.lat, post.lon) for post in posts}
