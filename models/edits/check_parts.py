"""The parts of checks: each looks at one thing and gives what is wrong with it, by the field where it stands."""

import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime

from models.edits.fields import Casualty, IncidentFields, ReportFields
from models.profile import Profile
from models.records.incident import UNKNOWN_SIDE
from models.text import N_, Problem
from models.vocabulary import Term, codes

Findings = dict[str, Problem]
"""The first problem of each field, by the field's name."""
Found = Iterator[tuple[str, Problem]]

_KEPT = frozenset("\n\t\u200c\u200d")
"""Line end, tabulator, and the two joiners without which some scripts cannot be written."""
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\u0085\u2028\u2029", "\n"))
_MOST = 99_999_999
"""The largest count; the sums over all sides of an incident still fit the columns (32 bits)."""
_FARTHEST_M = 20_037_508
"""Half the way round the equator (WGS84): nothing is farther from anything."""
_FIRST, _LAST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


def cleaned(text: str) -> str:
    """Give a text without what could deceive or break a reader: control characters, bidi and other unseen marks
    (Unicode category Cf), half surrogates.

    Line ends become one kind; blanks at both ends go.
    """
    plain = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    if plain.isprintable():
        return plain.strip()
    kept = (each for each in plain if each in _KEPT or unicodedata.category(each) not in ("Cc", "Cf", "Cs"))
    return "".join(kept).strip()


def gather(*found: Found) -> Findings:
    """Gather what was found: the first problem of each field."""
    findings: Findings = {}
    for each in found:
        for name, problem in each:
            findings.setdefault(name, problem)
    return findings


def parties(profile: Profile) -> set[str]:
    """Give the codes of the parties."""
    return {party.code for party in profile.parties}


def listed(name: str, value: str | int | None, terms: tuple[Term, ...]) -> Found:
    """See that a code is one of a closed list, or none."""
    yield from a_code(name, None if value is None else str(value), codes(terms))


def a_code(name: str, value: str | None, known: tuple[str, ...] | set[str] | frozenset[str]) -> Found:
    """See that a code is known, or none."""
    if value is not None and value not in known:
        yield name, Problem(N_("“{code}” is not a code of this list. Choose one that is."), code=value)


def short(name: str, value: str | None, most: int) -> Found:
    """See that a text is not longer than `most` characters."""
    over = len(value or "") - most
    if over > 0:
        yield name, Problem(N_("This text is {over} characters too long. Shorten it."), over=over)


def plain(value: str | int | None) -> str | None:
    """Give a value as text."""
    return None if value is None else str(value)


def a_number(name: str, value: str | int | None) -> Found:
    """See that what should be a number is no text."""
    if isinstance(value, str):
        yield name, Problem(N_("“{text}” is not a number. Write it in figures."), text=value)


def said(name: str, value: str) -> Found:
    """See that something is said."""
    if not cleaned(value):
        yield name, Problem(N_("This cannot be empty. Say it in a few words."))


def a_day(name: str, at: datetime | None) -> Found:
    """See that an instant lies in an age that can be meant."""
    if at is not None and not _FIRST <= at < _LAST:
        yield name, Problem(N_("“{date}” is not a date"), date=f"{at:%Y-%m-%d}")


def in_order(name: str, start: datetime | None, end: datetime | None) -> Found:
    """See that the end is not before the start."""
    yield from a_day(name, end)
    if start is not None and end is not None and end < start:
        yield name, Problem(N_("The end is before the start. Correct one of the two."))


def a_zone(hours: int) -> Found:
    """See that hours east of UTC are those of a zone."""
    yield from within("zone", hours, -12, 12)


def position(lat_name: str, lon_name: str, lat: float | None, lon: float | None) -> Found:
    """See that a position is whole and on the globe."""
    if (lat is None) != (lon is None):
        missing = lat_name if lat is None else lon_name
        yield missing, Problem(N_("A position needs both latitude and longitude."))
    if lat is not None and not -90 <= lat <= 90:
        yield lat_name, Problem(N_("The latitude must lie between -90 and 90 degrees."))
    if lon is not None and not -180 <= lon <= 180:
        yield lon_name, Problem(N_("The longitude must lie between -180 and 180 degrees."))


def sight(fields: IncidentFields | ReportFields) -> Found:
    """See that bearing and ranges are some."""
    near, far = fields.range_near_m, fields.range_far_m
    if fields.bearing is not None and not 0 <= fields.bearing <= 360:
        yield "bearing", Problem(N_("The bearing must lie between 0 and 360 degrees."))
    yield from within("bearing_error", fields.bearing_error, 0, 180)
    yield from metres("range_near_m", near)
    yield from metres("range_far_m", far)
    if near is not None and far is not None and near > far:
        yield "range_far_m", Problem(N_("The far range is nearer than the near range. Correct one of the two."))


def geometry(fields: IncidentFields) -> Found:
    """See that what a geometry needs is there."""
    if fields.geometry == "POINT" and fields.lat is None:
        yield "lat", Problem(N_("A point needs a position: a grid, or latitude and longitude."))
    if fields.geometry == "SECTOR" and None in (fields.bearing, fields.range_far_m, fields.observer_lat):
        yield "bearing", Problem(N_("Bearing and range need the observer's position, a bearing and a range."))
    if fields.geometry in ("LINE", "AREA") and not fields.shape:
        yield "shape", Problem(N_("A line or an area needs its corners."))
    if fields.geometry == "PLACE" and not fields.place_text and fields.place_id is None and fields.lat is None:
        yield "place_text", Problem(N_("Name the place."))


def metres(name: str, value: float | None) -> Found:
    """See that a distance is one on this globe."""
    if value is not None and value < 0:
        yield name, Problem(N_("This number cannot be negative."))
    yield from within(name, value, 0, _FARTHEST_M)


def within(name: str, value: float | None, least: int, most: int) -> Found:
    """See that a number lies between two others."""
    if value is not None and not least <= value <= most:
        yield name, Problem(N_("This number must lie between {least} and {most}."), least=least, most=most)


def rising(name: str, *numbers: int | None) -> Found:
    """See that low, best and high do not fall, and can be added up."""
    known = [number for number in numbers if number is not None]
    if any(number < 0 for number in known):
        yield name, Problem(N_("This number cannot be negative."))
    if known != sorted(known):
        yield name, Problem(N_("Low, best and high must not fall: low first, high last."))
    yield from within(name, max(known, default=0), 0, _MOST)


def casualty(profile: Profile, casualty: Casualty) -> Found:
    """See that casualties are of a side and can be added up."""
    yield from a_code("casualties", casualty.side, parties(profile) | {UNKNOWN_SIDE})
    yield from a_code("casualties", casualty.kind, {"MIL", "CIV"})
    yield from rising("casualties", casualty.killed_low, casualty.killed_best, casualty.killed_high)
    yield from rising("casualties", casualty.wounded_low, casualty.wounded_best, casualty.wounded_high)


def once(name: str, values: list[object]) -> Found:
    """See that nothing is entered twice."""
    if len(set(values)) != len(values):
        yield name, Problem(N_("The same is entered twice. Take one of the two away."))
