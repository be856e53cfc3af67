"""What an officer enters: the fields of each form, as values that compare and never change."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from models.records.incident import UNKNOWN_SIDE


@dataclass(frozen=True, slots=True)
class Casualty:
    """Killed and wounded of one side (a party, or UNK), military (MIL) or civilian (CIV)."""

    side: str = UNKNOWN_SIDE
    kind: str = "MIL"
    killed_low: int = 0
    killed_best: int = 0
    killed_high: int = 0
    wounded_low: int = 0
    wounded_best: int = 0
    wounded_high: int = 0


@dataclass(frozen=True, slots=True)
class IncidentFields:
    """All that is entered of an incident; degrees WGS84, metres, codes. `sector` counts only when overridden."""

    subclass: str
    start: datetime
    zone: int
    end: datetime | None = None
    time_precision: int = 1
    geometry: str = "POINT"
    lat: float | None = None
    lon: float | None = None
    geo_precision: int = 2
    error_m: float | None = None
    shape: str | None = None
    bearing: float | None = None
    bearing_error: float | None = None
    range_near_m: float | None = None
    range_far_m: float | None = None
    observer_lat: float | None = None
    observer_lon: float | None = None
    observer_post: str | None = None
    place_id: int | None = None
    place_text: str | None = None
    offset_m: float | None = None
    offset_dir: int | None = None
    sector: str | None = None
    sector_overridden: bool = False
    affected_side: str | None = None
    origin_side: str | None = None
    attribution: int = 0
    count_low: int | None = None
    count_best: int | None = None
    count_high: int | None = None
    unit: str = "EVT"
    qualifier: str = "EX"
    damage: int = 9
    article: str | None = None
    summary_left: str | None = None
    summary_left_language: str | None = None
    summary_right: str | None = None
    summary_right_language: str | None = None
    parent_id: uuid.UUID | None = None
    weapons: tuple[str, ...] = ()
    casualties: tuple[Casualty, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportFields:
    """What came in from one source; an ungraded report is F and 6. `sector` only when it was said."""

    received_at: datetime
    zone: int
    channel: str
    text: str
    reporting_party: str | None = None
    reporter: str | None = None
    means: str | None = None
    observation: str | None = None
    description: str | None = None
    observed_from: datetime | None = None
    observed_to: datetime | None = None
    observer_post: str | None = None
    observer_lat: float | None = None
    observer_lon: float | None = None
    bearing: float | None = None
    bearing_error: float | None = None
    range_near_m: float | None = None
    range_far_m: float | None = None
    lat: float | None = None
    lon: float | None = None
    place_id: int | None = None
    place_text: str | None = None
    offset_m: float | None = None
    offset_dir: int | None = None
    sector: str | None = None
    time_precision: int | None = None
    geo_precision: int | None = None
    weapon: str | None = None
    count_low: int | None = None
    count_best: int | None = None
    count_high: int | None = None
    unit: str | None = None
    qualifier: str | None = None
    language: str | None = None
    reliability: str = "F"
    credibility: int = 6


@dataclass(frozen=True, slots=True)
class AssessmentFields:
    """What one contingent holds to have happened; `reports` are the source reports it rests on."""

    happened: str
    violation: str
    subclass: str | None = None
    origin_side: str | None = None
    weapons: tuple[str, ...] = ()
    count_low: int | None = None
    count_best: int | None = None
    count_high: int | None = None
    unit: str | None = None
    qualifier: str | None = None
    confidence: int = 3
    text: str = ""
    language: str | None = None
    sealed: bool = False
    reports: tuple[uuid.UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingFields:
    """What both contingents sign. `settled` gives values agreed on where the assessments differ, by field name.

    A group of fields (class, side of origin, weapons, count …) of which `settled` names nothing stays in dispute.
    """

    result: str
    settled: tuple[tuple[str, str | int | None], ...] = ()
    text_left: str | None = None
    text_right: str | None = None
    dissent_left: str | None = None
    dissent_right: str | None = None


@dataclass(frozen=True, slots=True)
class TaskFields:
    """What is to be done to verify an incident: kind UAV, VISIT, CALL or IMG."""

    kind: str
    text: str
    owner: str
    contingent: str | None = None
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class NotificationFields:
    """What a party is told, by which channel."""

    addressee: str
    channel: str
    text: str
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class WatchLogFields:
    """One line of the watch log: what do I know, whom do I tell or what do I do, did I do it."""

    at: datetime
    zone: int
    known: str
    initials: str
    action: str | None = None
    done: str | None = None
    time_in: datetime | None = None
    time_out: datetime | None = None
    sender: str | None = None
    addressee: str | None = None
    incident_id: uuid.UUID | None = None
    sitrep: bool = False


@dataclass(frozen=True, slots=True)
class PostFields:
    """A post as it stands: its position (degrees WGS84) and how many man it."""

    name: str
    lat: float
    lon: float
    manning: int = 0
    contingent: str | None = None
    sector: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class DataSetFields:
    """A data set as imported: `id` is that of its rows, the hashes are SHA-256 in hex of the file and of the rows."""

    id: uuid.UUID
    name: str
    kind: str
    file_name: str
    file_sha256: str
    rows: int
    rows_sha256: str
    source: str | None = None
    licence: str | None = None
