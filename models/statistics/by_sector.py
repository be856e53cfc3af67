"""How many incidents each sector had, by group of classes; where sectors mean nothing, each country or place."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from models.answer import Answer, Counts
from models.columns import NONE
from models.period import DAY, FOREVER, day_start
from models.profile import Names
from models.statistics.footing import left_out
from models.statistics.groups import GROUPS, groups_of
from models.text import N_

MOST_PLACES = 12
OUTSIDE = N_("outside")
OTHER_PLACES = N_("other places")
NO_PLACE = N_("no place named")


@dataclass(frozen=True, slots=True)
class SectorRow:
    """One sector or place with its counts by group, in the order of GROUPS; their sum is `total`.

    `names` holds a sector's name per language; where it is empty, `label` is a place's name or, when `marked`, a text
    to translate. `code` is the sector's, "" for a place. `left_out`: the question leaves this sector out.
    `quiet_days` is given when nothing answers: whole days since its last such incident, None when there was none.
    """

    code: str
    names: Names
    label: str
    counts: tuple[int, ...]
    marked: bool = False
    left_out: bool = False
    quiet_days: int | None = None

    @property
    def total(self) -> int:
        """How many incidents."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class BySector:
    """Rows that add up to n: all sectors and what lies outside them, or `by_place` the places with most first."""

    rows: tuple[SectorRow, ...]
    by_place: bool
    n: int


def by_sector(answer: Answer) -> BySector:
    """Count an answer by sector and group; by country or place when it is reference data mostly outside the sectors."""
    table = _table(answer, answer.columns.sector[answer.rows], len(answer.profile.sectors) + 1)
    outside = int(table[-1].sum())
    if answer.n and outside * 2 > answer.n and (not answer.own or not answer.profile.sectors):
        return BySector(_place_rows(answer), True, answer.n)
    return BySector(_sector_rows(answer, table), False, answer.n)


def _table(answer: Answer, keys: npt.NDArray[np.integer], size: int) -> Counts:
    """Count rows by a key (0 to size - 1) and group, shape (size, len(GROUPS))."""
    joint = keys.astype(np.intp) * len(GROUPS) + groups_of(answer.columns, answer.rows)
    return np.bincount(joint, minlength=size * len(GROUPS)).reshape(size, len(GROUPS))


def _sector_rows(answer: Answer, table: Counts) -> tuple[SectorRow, ...]:
    sectors = answer.profile.sectors
    codes = [*(sector.code for sector in sectors), NONE]
    quiet = [None] * len(codes) if answer.n else _quiet_days(answer)
    rows = [
        SectorRow(
            code=code,
            names=sectors[index].names if index < len(sectors) else {},
            label=OUTSIDE,
            counts=tuple(table[index].tolist()),
            marked=True,
            left_out=left_out(answer, "sectors", (code,)),
            quiet_days=quiet[index],
        )
        for index, code in enumerate(codes)
    ]
    return tuple(rows)


def _quiet_days(answer: Answer) -> list[int | None]:
    until = min(answer.bounds[1], answer.now + 1)
    rows = answer.rows_between(FOREVER[0], until)
    today = day_start(until - 1, answer.profile)
    days: list[int | None] = []
    for position in range(len(answer.profile.sectors) + 1):
        found = np.flatnonzero(answer.columns.sector[rows] == position)
        last = int(answer.columns.start[rows[found[-1]]]) if len(found) else None
        days.append(None if last is None else (today - day_start(last, answer.profile)) // DAY)
    return days


def _place_rows(answer: Answer) -> tuple[SectorRow, ...]:
    names, group_of_place = _regions(answer.columns.places)
    table = _table(answer, group_of_place[answer.columns.place[answer.rows]], len(names))
    order = np.argsort(-table.sum(axis=1), kind="stable")
    order = order[table[order].sum(axis=1) > 0]
    rows = [_place_row(names[index], table[index]) for index in order[:MOST_PLACES]]
    rest = table[order[MOST_PLACES:]].sum(axis=0)
    if rest.sum():
        rows.append(SectorRow("", {}, OTHER_PLACES, tuple(rest.tolist()), marked=True))
    return tuple(rows)


def _place_row(name: str, counts: Counts) -> SectorRow:
    return SectorRow("", {}, name or NO_PLACE, tuple(counts.tolist()), marked=not name)


@lru_cache(maxsize=2)
def _regions(places: tuple[str, ...]) -> tuple[tuple[str, ...], npt.NDArray[np.intp]]:
    """Name the country each place lies in (what stands after its last comma), and number it by country."""
    numbers: dict[str, int] = {}
    of_place = [numbers.setdefault(place.rpartition(", ")[2], len(numbers)) for place in places]
    return tuple(numbers), np.array(of_place, np.intp)
