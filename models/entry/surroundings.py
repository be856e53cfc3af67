"""What a form is read against: the clock, the profile, the posts as they stand, and the names of places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.profile import Profile
from models.records import Post


@dataclass(frozen=True, slots=True)
class Town:
    """A named place: its number in the gazetteer, the name it is entered under, and its point (degrees)."""

    number: int
    name: str
    lat: float
    lon: float


class Towns(Protocol):
    """Where names of places are looked up."""

    def find(self, text: str, limit: int) -> Sequence[Town]:
        """Give the places whose names begin with or hold a text, the weightiest first."""

    def numbered(self, number: int) -> Town | None:
        """Give a place by its number."""

    def nearest(self, lat: float, lon: float) -> Town | None:
        """Give the place to which a point (degrees) is best described as an offset."""


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """`now` in ms UTC; `posts` give the point (lat, lon in degrees) of each post by its name."""

    profile: Profile
    now: int
    posts: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    towns: Towns | None = None

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the theatre: short grids mean the square nearest to it."""
        west, south, east, north = self.profile.theatre
        return (south + north) / 2, (west + east) / 2


def read_posts(session: Session) -> dict[str, tuple[float, float]]:
    """Read where every post stands, by name."""
    posts = session.scalars(select(Post).where(Post.void_reason.is_(None)).order_by(Post.name))
    return {post.name: (post.lat, post.lon) for post in posts}
