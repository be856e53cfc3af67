"""A source report as typed, read: its fields when nothing is to be mended, and what is known of it so far."""

from dataclasses import dataclass
from typing import Any

from models.edits.checks import check_report, cleaned
from models.edits.fields import ReportFields
from models.entry.counts import Counts, read_counts
from models.entry.forms import BEARING, GRID, LAT_LON, LONGEST_TEXT, PLACE, ReportEntry
from models.entry.surroundings import Surroundings
from models.entry.trouble import Trouble, Troubles
from models.entry.when import RECEIVED_AHEAD, Times, read_time, read_when
from models.entry.where import Position, read_where
from models.records.base import from_ms
from models.text import N_, Problem, date_time_group

POSITION_FIELD = {BEARING: "bearing", GRID: "grid", LAT_LON: "lat_lon", PLACE: "place"}
"""The field of each mode in which the position stands."""
_FIELD_OF = {
    "observed_from": "observed",
    "observed_to": "until",
    "range_near_m": "near",
    "range_far_m": "far",
    "count_best": "best",
    "reporting_party": "party",
    "observer_lat": "observer",
    "observer_lon": "observer",
}


@dataclass(frozen=True, slots=True, eq=False)
class ReportReading:
    """What a report says: `received` and `times` in ms UTC; `fields` only when there are no troubles."""

    fields: ReportFields | None
    troubles: Troubles
    received: int | None
    zone: int
    times: Times
    position: Position
    counts: Counts


def read_report(entry: ReportEntry, around: Surroundings) -> ReportReading:
    """Read a report as it stands."""
    zone = around.profile.zone
    troubles: Troubles = {}
    received, said = read_time("received", entry.received, around.now, zone, RECEIVED_AHEAD, troubles)
    times, in_times = read_when(entry.when, around.now, zone)
    position, in_where = read_where(entry.where, around)
    counts, in_counts = read_counts(entry)
    troubles = {**troubles, **in_times, **in_where, **in_counts}
    _require(entry, troubles)
    text = read_text("text", entry.text, troubles)
    if received is not None and times.start is not None and times.start > received:
        group = date_time_group(times.start, times.zone)
        problem = Problem(N_("{group} is later than the report was received. Correct one of the two."), group=group)
        troubles.setdefault("observed", Trouble(problem))
    fields = None
    if not troubles and received is not None:
        fields = _fields(entry, text, received, said, times, position, counts)
        for name, problem in check_report(around.profile, fields).items():
            key = POSITION_FIELD[entry.where.mode] if name in ("lat", "lon") else _FIELD_OF.get(name, name)
            troubles.setdefault(key, Trouble(problem))
    return ReportReading(None if troubles else fields, troubles, received, said, times, position, counts)


def _require(entry: ReportEntry, troubles: Troubles) -> None:
    if not entry.received.strip():
        troubles["received"] = Trouble(Problem(N_("Say when it was received.")), missing=True)
    if not entry.channel:
        troubles["channel"] = Trouble(Problem(N_("Say by which channel it came.")), missing=True)
    if not cleaned(entry.text):
        troubles["text"] = Trouble(Problem(N_("Write down what was reported, in its own words.")), missing=True)


def read_text(name: str, text: str, troubles: Troubles) -> str:
    """Give a text cleaned, and note in the troubles when it is too long."""
    plain = cleaned(text)
    if len(plain) > LONGEST_TEXT:
        over = len(plain) - LONGEST_TEXT
        troubles[name] = Trouble(Problem(N_("This text is {over} characters too long. Shorten it."), over=over))
    return plain


def _fields(
    entry: ReportEntry, text: str, received: int, zone: int, times: Times, position: Position, counts: Counts
) -> ReportFields:
    observer = position.observer or (None, None)
    return ReportFields(
        received_at=from_ms(received),
        zone=zone,
        channel=entry.channel,
        text=text,
        reporting_party=entry.party or None,
        reporter=entry.reporter.strip() or None,
        means=entry.means or None,
        observation=entry.observation or None,
        description=entry.description or None,
        observed_from=None if times.start is None else from_ms(times.start),
        observed_to=None if times.end is None else from_ms(times.end),
        observer_post=position.observer_post,
        observer_lat=observer[0],
        observer_lon=observer[1],
        bearing=position.bearing,
        bearing_error=position.bearing_error,
        range_near_m=position.near_m,
        range_far_m=position.far_m,
        lat=position.lat,
        lon=position.lon,
        **_place(position),
        sector=position.sector if position.sector_overridden else None,
        time_precision=None if times.start is None else int(entry.when.precision),
        geo_precision=position.precision if position.known else None,
        weapon=entry.weapon or None,
        count_low=counts.low,
        count_best=counts.best,
        count_high=counts.high,
        unit=entry.unit or None,
        qualifier=entry.qualifier or None,
        language=entry.language or None,
        reliability=entry.reliability,
        credibility=int(entry.credibility),
    )


def _place(position: Position) -> dict[str, Any]:
    """Give the place that was named; one that only follows from the point is not kept."""
    if position.place_text is None or position.place_derived:
        return {}
    return {name: getattr(position, name) for name in ("place_text", "place_id", "offset_m", "offset_dir")}


def place_said(entry: ReportEntry) -> str:
    """Give place and offset as the officer wrote them; "" when no place was named."""
    place = cleaned(entry.where.place)
    return " ".join(part for part in (cleaned(entry.where.offset), place) if part) if place else ""
