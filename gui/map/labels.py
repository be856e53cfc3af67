"""Where the names stand on the map: the weightiest first, and never one over another."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

Rect = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""

Side = str | tuple[float, float]
MIDDLE: Side = (0.0, 0.0)

_CELL: Final = 96.0


@dataclass(frozen=True, slots=True)
class Wish:
    """A name that wants to be on the map: its point (pixels of the whole world), the size of its text, its mark.

    `sides` are tried in this order: "right", "left", "above", "below", or how far (x, y) off the point its middle is.
    `reach` is how far the mark under the name reaches from the point; a `fixed` one is set even if it must overlap.
    """

    kind: str
    text: str
    font: str
    x: float
    y: float
    width: float
    height: float
    reach: float
    sides: tuple[Side, ...] = ("right", "left", "above", "below")
    key: bool = True
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A name that has its place: the wish, and the rectangle its text stands in."""

    wish: Wish
    rect: Rect


class Plan:
    """The names that are on the map at one scale, found by where they are."""

    def __init__(self, labels: Iterable[Label] = ()) -> None:
        self.labels = tuple(labels)
        self._cells: dict[tuple[int, int], list[Label]] = defaultdict(list)
        for label in self.labels:
            for cell in _cells(_whole(label)):
                self._cells[cell].append(label)

    def within(self, rect: Rect, kind: str) -> list[Label]:
        """Give the names of a kind whose text or mark touches a rectangle (pixels of the whole world)."""
        found = {
            id(label): label
            for cell in _cells(rect)
            for label in self._cells.get(cell, ())
            if label.wish.kind == kind and _touch(_whole(label), rect)
        }
        return list(found.values())


def place(wishes: Sequence[Wish], gap: float) -> Plan:
    """Give each wish, the weightiest first, the first side where it touches nothing; who finds none is left out.

    `gap` is the least distance between two names in pixels.
    """
    taken: dict[tuple[int, int], list[Rect]] = defaultdict(list)
    set_labels = []
    for wish in wishes:
        mark = (wish.x - wish.reach, wish.y - wish.reach, wish.x + wish.reach, wish.y + wish.reach)
        for side in wish.sides:
            rect = _beside(wish, side)
            wide = (rect[0] - gap, rect[1] - gap / 2, rect[2] + gap, rect[3] + gap / 2)
            if _free(wide, taken) and (wish.fixed or not wish.reach or _free(mark, taken)):
                break
        else:
            if not wish.fixed:
                continue
            rect = _beside(wish, wish.sides[0])
        set_labels.append(Label(wish, rect))
        for block in (rect, mark):
            for cell in _cells(block):
                taken[cell].append(block)
    return Plan(set_labels)


def _beside(wish: Wish, side: Side) -> Rect:
    if not isinstance(side, str):
        left, top = wish.x + side[0] - wish.width / 2, wish.y + side[1] - wish.height / 2
    elif side in ("right", "left"):
        off = wish.reach + 2
        left = wish.x + off if side == "right" else wish.x - off - wish.width
        top = wish.y - wish.height / 2
    else:
        left = wish.x - wish.width / 2
        top = wish.y - wish.reach - wish.height if side == "above" else wish.y + wish.reach
    return left, top, left + wish.width, top + wish.height


def _whole(label: Label) -> Rect:
    wish, (left, top, right, bottom) = label.wish, label.rect
    return (
        min(left, wish.x - wish.reach),
        min(top, wish.y - wish.reach),
        max(right, wish.x + wish.reach),
        max(bottom, wish.y + wish.reach),
    )


def _cells(rect: Rect) -> Iterable[tuple[int, int]]:
    across = range(int(rect[0] // _CELL), int(rect[2] // _CELL) + 1)
    return product(across, range(int(rect[1] // _CELL), int(rect[3] // _CELL) + 1))


def _free(rect: Rect, taken: dict[tuple[int, int], list[Rect]]) -> bool:
    return not any(_touch(rect, other) for cell in _cells(rect) for other in taken.get(cell, ()))


def _touch(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
