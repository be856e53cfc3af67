"""A format of outside files: how it is recognised, how its rows become events, and what it is called."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.imports.cells import Floats, Ints, counts, numbers
from models.imports.events import Context, Events, Table
from models.text import N_, Problem

Read = Callable[[Table], Events]


@dataclass(frozen=True, slots=True)
class Format:
    """One entry of FORMATS. `knows` sees the folded names of the columns; `reader` is made once per file.

    `title` suggests a name for the data set from the name of the file; `source` and `licence` say whose it is.
    """

    code: str
    label: str
    knows: Callable[[Sequence[str]], bool]
    reader: Callable[[Context], Read]
    title: Callable[[str], str]
    source: str = ""
    licence: str = ""


def points(events: Events, table: Table, latitude: str, longitude: str) -> tuple[Floats, Floats]:
    """Read two columns as degrees WGS84, NaN without a point; what lies on no globe is set aside."""
    lats, lons = table.cells(latitude), table.cells(longitude)
    lat, lat_bad = numbers(lats)
    lon, lon_bad = numbers(lons)
    wrong = lat_bad | lon_bad | (np.isnan(lat) != np.isnan(lon)) | (abs(lat) > 90) | (abs(lon) > 180)
    events.fail(wrong, lambda row: Problem(N_("“{lat}”, “{lon}” is not a position"), lat=lats[row], lon=lons[row]))
    return lat, lon


def persons(events: Events, cells: Sequence[str]) -> Ints:
    """Read a column of numbers of persons or things, -1 when not said; what is no such number is set aside."""
    values, wrong = counts(cells)
    events.fail(wrong, lambda row: Problem(N_("“{cell}” is not a whole number from 0"), cell=cells[row]))
    return values


def require_ids(events: Events, ids: Sequence[str]) -> None:
    """Set rows without an identifier aside: they could not be known again."""
    if "" in ids:
        events.fail(np.array([not each for each in ids]), lambda _row: Problem(N_("the row has no identifier")))


def wrong_day(events: Events, wrong: npt.NDArray[np.bool_], cells: Callable[[int], str]) -> None:
    """Set rows aside whose date is none; `cells` gives the date as written."""
    events.fail(wrong, lambda row: Problem(N_("“{date}” is not a date"), date=cells(row)))
