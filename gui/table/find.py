"""Finding an incident in the list by what an officer types: its serial, or the beginning of a word of its place."""

import re

import numpy as np

from models.answer import Rows
from models.columns import Columns, Mask
from models.phrases import Phrases
from models.text import fold

_SERIAL = re.compile(r"(?:(?P<prefix>.*\D))?(?P<number>\d+)\s*$")


def matching(phrases: Phrases, text: str) -> Mask:
    """Mask of shape (n,): the rows whose serial number begins with the digits typed, or a word of whose place does."""
    columns = phrases.columns
    wanted = fold(text).strip()
    if not wanted:
        return np.zeros(columns.n, np.bool_)
    words = (fold(phrases.place_text(index)) for index in range(len(columns.places)))
    places = np.array([name.startswith(wanted) or f" {wanted}" in name for name in words] or [False])
    found: Mask = places[columns.place] if columns.n else np.zeros(0, np.bool_)
    if wanted.isdecimal():
        found = found | _begins_with(columns, int(wanted))
    elif (exact := serial_row(columns, text)) is not None:
        found[exact] = True
    return found


def _begins_with(columns: Columns, number: int) -> Mask:
    found = np.zeros(columns.n, np.bool_)
    rest = columns.serial_number.copy()
    while number and (rest >= number).any():
        found |= rest == number
        rest //= 10
    return found


def next_position(rows: Rows, found: Mask, after: int | None) -> int | None:
    """Give the place in the list of the next row that was found, from `after` on and round again, or None."""
    positions = np.flatnonzero(found[rows])
    if not len(positions):
        return None
    at = int(np.searchsorted(positions, -1 if after is None else after))
    return int(positions[at % len(positions)])


def serial_row(columns: Columns, text: str) -> int | None:
    """Find the newest row by its serial: the whole of it, or its number alone; the centre's own come first."""
    matched = _SERIAL.fullmatch(text.strip())
    if matched is None:
        return None
    rows = np.flatnonzero(columns.serial_number == int(matched["number"][-18:]))
    prefix = _bare(matched["prefix"] or "")
    if prefix:
        known = np.array([_bare(each) == prefix for each in columns.prefixes] or [False])
        rows = rows[known[columns.serial_prefix[rows]]]
    own = rows[columns.data_set[rows] == 0]
    best = own if len(own) else rows
    return int(best[-1]) if len(best) else None


def _bare(prefix: str) -> str:
    return re.sub(r"[\W_]", "", fold(prefix))
