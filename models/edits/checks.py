"""The checks before anything is entered: what cannot be, said field by field, so that a form can mark each."""

import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime

from models import vocabulary
from models.edits.fields import AssessmentFields, Casualty, FindingFields, IncidentFields, PostFields, ReportFields
from models.profile import Profile
from models.records.incident import UNKNOWN_SIDE
from models.text import N_, Problem
from models.vocabulary import Term, codes

Findings = dict[str, Problem]
"""The first problem of each field, by the field's name."""

_KEPT = frozenset("\n\t\u200c\u200d")
"""Line end, tabulator, and the two joiners without which some scripts cannot be written."""
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\u0085\u2028\u2029", "\n"))
_SUBCLASSES = frozenset(vocabulary.SUBCLASS_CODES) | frozenset(vocabulary.CLASS_CODES)
_Found = Iterator[tuple[str, Problem]]
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


def first(findings: Findings) -> None:
    """Raise the first problem, if there is one."""
    for problem in findings.values():
        raise problem


def check_incident(profile: Profile, fields: IncidentFields) -> Findings:
    """Find what is wrong with an incident as entered; empty when nothing is."""
    return _gather(
        _day("start", fields.start),
        _period("end", fields.start, fields.end),
        _code("subclass", fields.subclass, _SUBCLASSES),
        _listed("time_precision", fields.time_precision, vocabulary.TIME_PRECISIONS),
        _listed("geo_precision", fields.geo_precision, vocabulary.GEO_PRECISIONS),
        _listed("geometry", fields.geometry, vocabulary.GEOMETRIES),
        _listed("attribution", fields.attribution, vocabulary.ATTRIBUTIONS),
        _listed("damage", fields.damage, vocabulary.DAMAGES),
        _listed("unit", fields.unit, vocabulary.UNITS),
        _listed("qualifier", fields.qualifier, vocabulary.QUALIFIERS),
        *(_listed("weapons", weapon, vocabulary.WEAPONS) for weapon in fields.weapons),
        *(_code(name, getattr(fields, name), _parties(profile)) for name in ("affected_side", "origin_side")),
        _code("sector", fields.sector, {sector.code for sector in profile.sectors}),
        _code("article", fields.article, {article.code for article in profile.articles}),
        _zone(fields.zone),
        _position("lat", "lon", fields.lat, fields.lon),
        _position("observer_lat", "observer_lon", fields.observer_lat, fields.observer_lon),
        _sight(fields),
        _geometry(fields),
        _metres("error_m", fields.error_m),
        _metres("offset_m", fields.offset_m),
        _within("offset_dir", fields.offset_dir, 0, 15),
        _rising("count_best", fields.count_low, fields.count_best, fields.count_high),
        *(_casualty(profile, casualty) for casualty in fields.casualties),
        _once("casualties", [(casualty.side, casualty.kind) for casualty in fields.casualties]),
        _once("weapons", list(fields.weapons)),
    )


def check_report(profile: Profile, fields: ReportFields) -> Findings:
    """Find what is wrong with a report as entered; empty when nothing is."""
    return _gather(
        _listed("channel", fields.channel, vocabulary.CHANNELS),
        _listed("means", fields.means, vocabulary.MEANS),
        _listed("observation", fields.observation, vocabulary.OBSERVATIONS),
        _listed("description", fields.description, vocabulary.DESCRIPTIONS),
        _listed("weapon", fields.weapon, vocabulary.WEAPONS),
        _listed("unit", fields.unit, vocabulary.UNITS),
        _listed("qualifier", fields.qualifier, vocabulary.QUALIFIERS),
        _listed("reliability", fields.reliability, vocabulary.RELIABILITIES),
        _listed("credibility", fields.credibility, vocabulary.CREDIBILITIES),
        _code("reporting_party", fields.reporting_party, _parties(profile)),
        _zone(fields.zone),
        _position("lat", "lon", fields.lat, fields.lon),
        _position("observer_lat", "observer_lon", fields.observer_lat, fields.observer_lon),
        _sight(fields),
        _rising("count_best", fields.count_low, fields.count_best, fields.count_high),
        _day("received_at", fields.received_at),
        _period("observed_to", fields.observed_from, fields.observed_to),
        _said("text", fields.text),
    )


def check_grading(reliability: str, credibility: int) -> Findings:
    """Find what is wrong with the grading of a report; empty when nothing is."""
    return _gather(
        _listed("reliability", reliability, vocabulary.RELIABILITIES),
        _listed("credibility", credibility, vocabulary.CREDIBILITIES),
    )


def check_assessment(profile: Profile, fields: AssessmentFields) -> Findings:
    """Find what is wrong with an assessment as entered; empty when nothing is."""
    return _gather(
        _listed("happened", fields.happened, vocabulary.ANSWERS),
        _listed("violation", fields.violation, vocabulary.ANSWERS),
        _code("subclass", fields.subclass, _SUBCLASSES),
        _code("origin_side", fields.origin_side, _parties(profile)),
        *(_listed("weapons", weapon, vocabulary.WEAPONS) for weapon in fields.weapons),
        _listed("unit", fields.unit, vocabulary.UNITS),
        _listed("qualifier", fields.qualifier, vocabulary.QUALIFIERS),
        _within("confidence", fields.confidence, 1, 5),
        _rising("count_best", fields.count_low, fields.count_best, fields.count_high),
    )


def check_settled(profile: Profile, fields: FindingFields) -> Findings:
    """Find what is wrong with the result of a finding and the values settled in it; empty when nothing is."""
    settled = dict(fields.settled)
    counts = [settled.get(name) for name in ("count_low", "count_best", "count_high")]
    return _gather(
        _listed("result", fields.result, vocabulary.RESULTS),
        *(_listed(name, settled.get(name), vocabulary.ANSWERS) for name in ("happened", "violation")),
        _code("subclass", _text(settled.get("subclass")), _SUBCLASSES),
        _code("origin_side", _text(settled.get("origin_side")), _parties(profile)),
        *(_listed("weapons", weapon, vocabulary.WEAPONS) for weapon in str(settled.get("weapons") or "").split()),
        _listed("unit", settled.get("unit"), vocabulary.UNITS),
        _listed("qualifier", settled.get("qualifier"), vocabulary.QUALIFIERS),
        *(_number("count_best", count) for count in counts),
        _rising("count_best", *(count for count in counts if isinstance(count, int))),
    )


def check_post(fields: PostFields) -> Findings:
    """Find what is wrong with a post as entered; empty when nothing is."""
    return _gather(
        _said("name", fields.name),
        _position("lat", "lon", fields.lat, fields.lon),
        _rising("manning", fields.manning),
    )


def _gather(*found: _Found) -> Findings:
    findings: Findings = {}
    for each in found:
        for name, problem in each:
            findings.setdefault(name, problem)
    return findings


def _parties(profile: Profile) -> set[str]:
    return {party.code for party in profile.parties}


def _listed(name: str, value: str | int | None, terms: tuple[Term, ...]) -> _Found:
    yield from _code(name, None if value is None else str(value), codes(terms))


def _code(name: str, value: str | None, known: tuple[str, ...] | set[str] | frozenset[str]) -> _Found:
    if value is not None and value not in known:
        yield name, Problem(N_("“{code}” is not a code of this list. Choose one that is."), code=value)


def _text(value: str | int | None) -> str | None:
    return None if value is None else str(value)


def _number(name: str, value: str | int | None) -> _Found:
    if isinstance(value, str):
        yield name, Problem(N_("“{text}” is not a number. Write it in figures."), text=value)


def _said(name: str, value: str) -> _Found:
    if not cleaned(value):
        yield name, Problem(N_("This cannot be empty. Say it in a few words."))


def _day(name: str, at: datetime | None) -> _Found:
    if at is not None and not _FIRST <= at < _LAST:
        yield name, Problem(N_("“{date}” is not a date"), date=f"{at:%Y-%m-%d}")


def _period(name: str, start: datetime | None, end: datetime | None) -> _Found:
    yield from _day(name, end)
    if start is not None and end is not None and end < start:
        yield name, Problem(N_("The end is before the start. Correct one of the two."))


def _zone(hours: int) -> _Found:
    yield from _within("zone", hours, -12, 12)


def _position(lat_name: str, lon_name: str, lat: float | None, lon: float | None) -> _Found:
    if (lat is None) != (lon is None):
        missing = lat_name if lat is None else lon_name
        yield missing, Problem(N_("A position needs both latitude and longitude."))
    if lat is not None and not -90 <= lat <= 90:
        yield lat_name, Problem(N_("The latitude must lie between -90 and 90 degrees."))
    if lon is not None and not -180 <= lon <= 180:
        yield lon_name, Problem(N_("The longitude must lie between -180 and 180 degrees."))


def _sight(fields: IncidentFields | ReportFields) -> _Found:
    near, far = fields.range_near_m, fields.range_far_m
    if fields.bearing is not None and not 0 <= fields.bearing <= 360:
        yield "bearing", Problem(N_("The bearing must lie between 0 and 360 degrees."))
    yield from _within("bearing_error", fields.bearing_error, 0, 180)
    yield from _metres("range_near_m", near)
    yield from _metres("range_far_m", far)
    if near is not None and far is not None and near > far:
        yield "range_far_m", Problem(N_("The far range is nearer than the near range. Correct one of the two."))


def _geometry(fields: IncidentFields) -> _Found:
    if fields.geometry == "POINT" and fields.lat is None:
        yield "lat", Problem(N_("A point needs a position: a grid, or latitude and longitude."))
    if fields.geometry == "SECTOR" and None in (fields.bearing, fields.range_far_m, fields.observer_lat):
        yield "bearing", Problem(N_("Bearing and range need the observer's position, a bearing and a range."))
    if fields.geometry in ("LINE", "AREA") and not fields.shape:
        yield "shape", Problem(N_("A line or an area needs its corners."))
    if fields.geometry == "PLACE" and not fields.place_text and fields.place_id is None and fields.lat is None:
        yield "place_text", Problem(N_("Name the place."))


def _metres(name: str, value: float | None) -> _Found:
    if value is not None and value < 0:
        yield name, Problem(N_("This number cannot be negative."))
    yield from _within(name, value, 0, _FARTHEST_M)


def _within(name: str, value: float | None, least: int, most: int) -> _Found:
    if value is not None and not least <= value <= most:
        yield name, Problem(N_("This number must lie between {least} and {most}."), least=least, most=most)


def _rising(name: str, *numbers: int | None) -> _Found:
    known = [number for number in numbers if number is not None]
    if any(number < 0 for number in known):
        yield name, Problem(N_("This number cannot be negative."))
    if known != sorted(known):
        yield name, Problem(N_("Low, best and high must not fall: low first, high last."))
    yield from _within(name, max(known, default=0), 0, _MOST)


def _casualty(profile: Profile, casualty: Casualty) -> _Found:
    yield from _code("casualties", casualty.side, _parties(profile) | {UNKNOWN_SIDE})
    yield from _code("casualties", casualty.kind, {"MIL", "CIV"})
    yield from _rising("casualties", casualty.killed_low, casualty.killed_best, casualty.killed_high)
    yield from _rising("casualties", casualty.wounded_low, casualty.wounded_best, casualty.wounded_high)


def _once(name: str, values: list[object]) -> _Found:
    if len(set(values)) != len(values):
        yield name, Problem(N_("The same is entered twice. Take one of the two away."))
