"""An incident as typed, read into its fields; and a recorded incident written back as texts, to be corrected."""

from dataclasses import dataclass, replace

from models import vocabulary
from models.edits.checks import check_incident
from models.edits.fields import Casualty, IncidentFields
from models.entry.counts import Counts, read_counts
from models.entry.forms import IncidentEntry
from models.entry.numbers import read_three
from models.entry.report import POSITION_FIELD, read_text
from models.entry.surroundings import Surroundings
from models.entry.trouble import Trouble, Troubles
from models.entry.when import Times, read_when
from models.entry.where import Position, read_where
from models.entry.written import entry_of
from models.profile import Profile
from models.records.base import from_ms
from models.records.incident import UNKNOWN_SIDE
from models.text import N_, Problem

KINDS = ("MIL", "CIV")
_FIELD_OF = {
    "end": "until",
    "range_near_m": "near",
    "range_far_m": "far",
    "count_best": "best",
    "affected_side": "affected",
    "origin_side": "origin",
    "observer_lat": "observer",
    "observer_lon": "observer",
    "place_text": "place",
}


@dataclass(frozen=True, slots=True, eq=False)
class IncidentReading:
    """What an incident says; `fields` only when there are no troubles."""

    fields: IncidentFields | None
    troubles: Troubles
    times: Times
    position: Position
    counts: Counts


def sides(profile: Profile) -> tuple[str, ...]:
    """The sides casualties can belong to: the parties, and unknown."""
    return (*(party.code for party in profile.parties), UNKNOWN_SIDE)


def read_incident(entry: IncidentEntry, around: Surroundings, base: IncidentFields | None = None) -> IncidentReading:
    """Read an incident as it stands; in a correction of `base`, times and position nobody touched stay to the digit."""
    before = None if base is None else entry_of(base, around.profile)
    times, in_times = read_when(entry.when, around.now, around.profile.zone)
    position, in_where = read_where(entry.where, around)
    kept_where = before is not None and entry.where == before.where
    counts, in_counts = read_counts(entry)
    troubles = {**in_times, **({} if kept_where else in_where), **in_counts}
    _require(entry, position, troubles, kept_where=kept_where)
    casualties = _casualties(entry, troubles)
    for name in ("summary_left", "summary_right"):
        read_text(name, getattr(entry, name), troubles)
    fields = None
    if not troubles and times.start is not None:
        fields = _fields(entry, around.profile, times, position, counts, casualties)
        if base is not None and before is not None:
            fields = _keeping(fields, entry, base, before)
        for name, problem in check_incident(around.profile, fields).items():
            key = POSITION_FIELD[entry.where.mode] if name in ("lat", "lon", "shape") else _FIELD_OF.get(name, name)
            troubles.setdefault(key, Trouble(problem))
    return IncidentReading(None if troubles else fields, troubles, times, position, counts)


def _require(entry: IncidentEntry, position: Position, troubles: Troubles, *, kept_where: bool) -> None:
    if not entry.subclass:
        troubles["subclass"] = Trouble(Problem(N_("Choose the class of the incident.")), missing=True)
    if not entry.when.observed.strip():
        troubles["observed"] = Trouble(Problem(N_("Say when it began.")), missing=True)
    field = POSITION_FIELD[entry.where.mode]
    if not kept_where and not position.known and not troubles.keys() & {"observer", field, "offset"}:
        missing = Problem(N_("Say where it was, in one of the four ways, or choose a place or a sector."))
        troubles[field] = Trouble(missing, missing=True)


def _casualties(entry: IncidentEntry, troubles: Troubles) -> tuple[Casualty, ...]:
    figures: dict[tuple[str, str], dict[str, tuple[int, int, int]]] = {}
    for key, text in entry.casualties:
        side, kind, harm = key.split(".")
        try:
            figures.setdefault((side, kind), {})[harm] = read_three(text)
        except Problem as problem:
            troubles[f"casualties.{key}"] = Trouble(problem)
    nothing = (0, 0, 0)
    found = []
    for (side, kind), harms in sorted(figures.items()):
        killed, wounded = harms.get("killed", nothing), harms.get("wounded", nothing)
        if (killed, wounded) != (nothing, nothing):
            found.append(Casualty(side, kind, *killed, *wounded))
    return tuple(found)


def _fields(
    entry: IncidentEntry,
    profile: Profile,
    times: Times,
    position: Position,
    counts: Counts,
    casualties: tuple[Casualty, ...],
) -> IncidentFields:
    observer = position.observer or (None, None)
    left, right = (read_text(name, getattr(entry, name), {}) or None for name in ("summary_left", "summary_right"))
    return IncidentFields(
        subclass=entry.subclass,
        start=from_ms(times.start or 0),
        zone=times.zone,
        end=None if times.end is None else from_ms(times.end),
        time_precision=int(entry.when.precision),
        geometry=position.geometry,
        lat=position.lat,
        lon=position.lon,
        geo_precision=position.precision,
        error_m=position.error_m,
        bearing=position.bearing,
        bearing_error=position.bearing_error,
        range_near_m=position.near_m,
        range_far_m=position.far_m,
        observer_lat=observer[0],
        observer_lon=observer[1],
        observer_post=position.observer_post,
        place_id=position.place_id,
        place_text=position.place_text,
        offset_m=position.offset_m,
        offset_dir=position.offset_dir,
        sector=position.sector,
        sector_overridden=position.sector_overridden,
        affected_side=entry.affected or None,
        origin_side=entry.origin or None,
        attribution=int(entry.attribution),
        count_low=counts.low,
        count_best=counts.best,
        count_high=counts.high,
        unit=entry.unit,
        qualifier=entry.qualifier,
        damage=int(entry.damage),
        article=entry.article or None,
        summary_left=left,
        summary_left_language=profile.left.language if left else None,
        summary_right=right,
        summary_right_language=profile.right.language if right else None,
        weapons=tuple(code for code in vocabulary.WEAPON_CODES if code in entry.weapons.split()),
        casualties=casualties,
    )


_WHEN = ("start", "end", "zone", "time_precision")
_WHERE = (
    "geometry", "lat", "lon", "geo_precision", "error_m", "shape", "bearing", "bearing_error", "range_near_m",
    "range_far_m", "observer_lat", "observer_lon", "observer_post", "place_id", "place_text", "offset_m", "offset_dir",
    "sector", "sector_overridden",
)  # fmt: skip
_KEPT_WITH = {
    "weapons": ("weapons",),
    "casualties": ("casualties",),
    "summary_left": ("summary_left", "summary_left_language"),
    "summary_right": ("summary_right", "summary_right_language"),
}


def _keeping(
    fields: IncidentFields, entry: IncidentEntry, base: IncidentFields, before: IncidentEntry
) -> IncidentFields:
    """Take from the record what the form does not show, and to the digit what nobody touched."""
    kept = ["parent_id"]
    if entry.when == before.when:
        kept += _WHEN
    if entry.where == before.where:
        kept += _WHERE
    for name, columns in _KEPT_WITH.items():
        if getattr(entry, name) == getattr(before, name):
            kept += columns
    return replace(fields, **{name: getattr(base, name) for name in kept})
