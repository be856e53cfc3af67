"""What a chart is to the program: a name, how it counts an answer, what it is called, and how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from gui.charts.page import Box, Page
from models.answer import Answer
from models.profile import Profile
from models.text import Words

N = TypeVar("N")
Redraw = Callable[[N], None]


@dataclass(frozen=True, slots=True)
class Chart(Generic[N]):
    """One chart. `name` is its word on the command line, `label` its marked name in menus.

    `count` turns an answer into numbers; given those of an earlier answer it keeps their bars (while a brush passes).
    `title` says what the numbers are. `draw` draws into a box of the page what stays, and returns what draws the rest:
    for these numbers, and for later ones with the same bars.
    """

    name: str
    label: str
    count: Callable[[Answer, N | None], N]
    title: Callable[[N, Profile, Words], str]
    draw: Callable[[Page, Box, N], Redraw[N]]
