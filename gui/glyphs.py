"""The marks incidents are drawn with: the shape says the class, the fill says how far the two sides have come."""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, hypot, pi, sin

Point = tuple[float, float]
Polygon = tuple[Point, ...]

BOX = 20.0
"""Side of the square every mark is described in; x to the right, y down, middle at 10, 10."""
OUTLINE = 1.9
STROKE = 1.7
HALO = 4.4
HALO_OPACITY = 0.86
FADED_OPACITY = 0.5
"""For what the filter leaves out, drawn at FADED_SIZE instead of SIZE."""
SIZE, FADED_SIZE, TITLE_SIZE = 16, 13, 22
"""Pixels at scale 1 on map and list, outside the filter, in a title."""
RING_RADIUS, RING_WIDTH = 14.0, 2.4
"""The ring around the chosen incident on the map, in pixels at scale 1."""
UNCLASSED = "-"
"""The shape of a reference event that belongs to no class of violation: a thin cross, the same under every status."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What to draw, back to front: halo and inside of `outline`, the `filled` parts, the outline, the `strokes`."""

    outline: Polygon
    filled: tuple[Polygon, ...] = ()
    strokes: tuple[tuple[Point, Point], ...] = ()


def _arc(centre: Point, radius: float, start: float, end: float, steps: int) -> Polygon:
    """Points on a circle from `start` to `end` degrees, clockwise on the screen from the right."""
    angles = (start + (end - start) * step / steps for step in range(steps + 1))
    return tuple((centre[0] + radius * cos(a * pi / 180), centre[1] + radius * sin(a * pi / 180)) for a in angles)


def _star(points: int, outer: float, inner: float) -> Polygon:
    corners = (((outer, inner)[n % 2], (n / points - 0.5) * pi) for n in range(2 * points))
    return tuple((10 + radius * cos(angle), 10 + radius * sin(angle)) for radius, angle in corners)


def _saltire(reach: float, half: float) -> Polygon:
    """A cross standing on its feet: arms of `2 * half` along both diagonals."""
    arm: Polygon = ((reach - half, -reach - half), (reach + half, -reach + half), (2 * half, 0.0))
    corners: list[Point] = []
    for _ in range(4):
        corners += arm
        arm = tuple((-y, x) for x, y in arm)
    return tuple((10 + x, 10 + y) for x, y in corners)


SHAPES: dict[str, Polygon] = {
    "F": _arc((10, 10), 7, 0, 360, 64)[:-1],
    "X": _star(8, 8.6, 5.2),
    "A": ((10, 2.2), (18, 16.4), (2, 16.4)),
    "C": ((2.5, 4.5), (11, 4.5), (17.8, 10), (11, 15.5), (2.5, 15.5)),
    "E": ((3.6, 3.6), (16.4, 3.6), (16.4, 16.4), (3.6, 16.4)),
    "W": ((6, 4), (14, 4), (18, 16), (2, 16)),
    "M": ((10, 1.6), (18.4, 10), (10, 18.4), (1.6, 10)),
    "P": _arc((10, 10), 8.2, 0, 360, 6)[:-1],
    "I": (
        *((7, 2.5), (13, 2.5), (13, 7), (17.5, 7), (17.5, 13), (13, 13)),
        *((13, 17.5), (7, 17.5), (7, 13), (2.5, 13), (2.5, 7), (7, 7)),
    ),
    "D": ((2.8, 3), (17.2, 3), (12, 10), (17.2, 17), (2.8, 17), (8, 10)),
    "N": ((2, 3.6), (18, 3.6), (10, 17.8)),
    "Q": (*_arc((13, 10), 4.5, -90, 90, 24), *_arc((7, 10), 4.5, 90, 270, 24)),
    "T": _arc((10, 14.5), 7.5, 180, 360, 32),
    UNCLASSED: _saltire(4.4, 0.2),
}
"""The outline of each class code in the box (look.md, 4)."""

HOLLOW, DOT, LEFT, RIGHT, AGREE, DIFFER, FULL, REVISED, STRUCK = range(9)
FILLS = {
    **dict.fromkeys(("10", "20"), HOLLOW),
    "30": DOT,
    "40": LEFT,
    "41": RIGHT,
    "50": AGREE,
    "51": DIFFER,
    **dict.fromkeys(("60", "70", "80"), FULL),
    "61": REVISED,
    **dict.fromkeys(("90", "91"), STRUCK),
}
"""The fill of each status code."""

_DOT = _arc((10, 10.8), 2.2, 0, 360, 24)[:-1]
_DOT_IN_HOURGLASS = _arc((10, 13.9), 1.8, 0, 360, 24)[:-1]
_BAR: Polygon = ((4, 20.1), (16, 20.1), (16, 21.9), (4, 21.9))
_DIAGONALS = (((4.0, 4.0), (16.0, 16.0)), ((16.0, 4.0), (4.0, 16.0)))
_SLANT: tuple[Point, Point] = ((14.6, 0), (5.4, 20))
_MIDDLE: tuple[Point, Point] = ((10, 0), (10, 20))


@lru_cache(maxsize=256)
def mark(class_code: str, status_code: str) -> Mark:
    """The mark of an incident from its class ("F" to "T", or UNCLASSED) and status ("10" to "91")."""
    shape = SHAPES[class_code]
    fill = FILLS[status_code]
    if fill == DOT:
        return Mark(shape, (_DOT_IN_HOURGLASS if class_code == "D" else _DOT,))
    if fill == REVISED:
        return Mark(shape, (shape, _BAR))
    if fill == STRUCK:
        return Mark(shape, strokes=_DIAGONALS)
    return Mark(shape, _halves(shape, fill))


def _halves(shape: Polygon, fill: int) -> tuple[Polygon, ...]:
    left, right = _MIDDLE, _MIDDLE[::-1]
    if fill == LEFT:
        return (_beside(shape, left, 0),)
    if fill == RIGHT:
        return (_beside(shape, right, 0),)
    if fill == AGREE:
        return (_beside(shape, left, 1), _beside(shape, right, 1))
    if fill == DIFFER:
        return (_beside(shape, _SLANT, 1.3), _beside(shape, _SLANT[::-1], 1.3))
    return (shape,) if fill == FULL else ()


def _beside(shape: Polygon, line: tuple[Point, Point], gap: float) -> Polygon:
    """Cut `shape` to what lies to the left of `line` (seen downwards on the screen: its west), at least `gap` off it.

    Sutherland and Hodgman's rule for one edge; what it leaves of a hollow shape is joined along the cut by lines
    without area.
    """
    (ax, ay), (bx, by) = line
    length = hypot(bx - ax, by - ay)

    def off(point: Point) -> float:
        return ((bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)) / length - gap

    kept: list[Point] = []
    for last, this in zip((shape[-1], *shape[:-1]), shape, strict=True):
        before, now = off(last), off(this)
        if before * now < 0:
            share = before / (before - now)
            kept.append((last[0] + (this[0] - last[0]) * share, last[1] + (this[1] - last[1]) * share))
        if now >= 0:
            kept.append(this)
    return tuple(kept)


ASSESSMENTS = ("none", "awaited", "Y", "N", "U", "sealed")
"""The states of one contingent's square in the list, in the order of `Columns.answer_left`."""
SQUARE = 14
"""Side of that square in pixels at scale 1."""
