"""Drafts of forms as text: what was typed, in a form that later versions can still read."""

from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from models.attachments.waiting import WaitingFile
from models.entry.forms import IncidentEntry, ReportEntry
from models.text import N_, Problem

REPORT, INCIDENT, WATCH_LINE, TASK, NOTIFICATION = "report", "incident", "watch_line", "task", "notification"
ASSESSMENT, FINDING = "assessment", "finding"
"""The kinds of drafts."""
_VERSION = 1


@dataclass(frozen=True, slots=True)
class ReportDraft:
    """A report that is being typed, with the files that will be attached to it."""

    entry: ReportEntry = field(default_factory=ReportEntry)
    files: tuple[WaitingFile, ...] = ()
    version: int = _VERSION


@dataclass(frozen=True, slots=True)
class IncidentDraft:
    """An incident that is being typed: opened from a report (its id), or correcting an incident at a revision.

    `before` is the incident as it was written into the form.
    """

    entry: IncidentEntry = field(default_factory=IncidentEntry)
    report_id: str = ""
    incident_id: str = ""
    revision: int = 0
    before: IncidentEntry | None = None
    reason: str = ""
    version: int = _VERSION


@dataclass(frozen=True, slots=True)
class LineEntry:
    """A watch log line as typed."""

    at: str = ""
    time_in: str = ""
    time_out: str = ""
    sender: str = ""
    addressee: str = ""
    known: str = ""
    action: str = ""
    done: str = ""
    initials: str = ""
    incident_id: str = ""
    sitrep: str = ""


@dataclass(frozen=True, slots=True)
class LineDraft:
    """A watch log line that is being typed."""

    entry: LineEntry = field(default_factory=LineEntry)
    version: int = _VERSION


@dataclass(frozen=True, slots=True)
class TaskEntry:
    """A verification task as typed; `incident_id` says for which incident."""

    incident_id: str = ""
    kind: str = ""
    owner: str = ""
    contingent: str = ""
    due: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A verification task that is being typed."""

    entry: TaskEntry = field(default_factory=TaskEntry)
    version: int = _VERSION


@dataclass(frozen=True, slots=True)
class NotificationEntry:
    """What a party is told, as typed; `incident_id` says about which incident."""

    incident_id: str = ""
    addressee: str = ""
    channel: str = ""
    sent: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class NotificationDraft:
    """A notification that is being typed."""

    entry: NotificationEntry = field(default_factory=NotificationEntry)
    version: int = _VERSION


@dataclass(frozen=True, slots=True)
class AssessmentEntry:
    """What a contingent holds to have happened, as typed; `weapons` and `reports` (ids in hex) have blanks between.

    `filing` is SEALED, OPENLY, or "" while nobody has chosen.
    """

    incident_id: str = ""
    happened: str = ""
    violation: str = ""
    subclass: str = ""
    origin: str = ""
    weapons: str = ""
    low: str = ""
    best: str = ""
    high: str = ""
    unit: str = ""
    qualifier: str = ""
    confidence: str = ""
    reports: str = ""
    text: str = ""
    filing: str = ""


SEALED, OPENLY = "sealed", "open"
"""How an assessment is filed."""


@dataclass(frozen=True, slots=True)
class AssessmentDraft:
    """An assessment that is being typed; kept so that only its own contingent can read it."""

    entry: AssessmentEntry = field(default_factory=AssessmentEntry)
    version: int = _VERSION


@dataclass(frozen=True, slots=True)
class FindingEntry:
    """A joint finding as typed; `settled` pairs a group of fields with "left" or "right", whose value both take."""

    incident_id: str = ""
    result: str = ""
    settled: tuple[tuple[str, str], ...] = ()
    text_left: str = ""
    text_right: str = ""
    dissent_left: str = ""
    dissent_right: str = ""


@dataclass(frozen=True, slots=True)
class FindingDraft:
    """A joint finding that is being typed."""

    entry: FindingEntry = field(default_factory=FindingEntry)
    version: int = _VERSION


AnyDraft = TypeVar(
    "AnyDraft",
    ReportDraft,
    IncidentDraft,
    LineDraft,
    TaskDraft,
    NotificationDraft,
    AssessmentDraft,
    FindingDraft,
)
Kept = ReportDraft | IncidentDraft | LineDraft | TaskDraft | NotificationDraft | AssessmentDraft | FindingDraft


def to_json(draft: Kept) -> str:
    """Write a draft as JSON."""
    return msgspec.json.encode(draft).decode()


def from_json(text: str, kind: type[AnyDraft]) -> AnyDraft:
    """Read a draft; fields it does not know are left out, fields it lacks are empty.

    Raises:
        Problem: it is no draft, or one of a newer version.
    """
    try:
        draft = msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError as error:
        raise Problem(
            N_("This draft cannot be read: {reason}. Discard it, or ask for help."), reason=str(error)
        ) from error
    if draft.version > _VERSION:
        raise Problem(N_("This draft was written by a newer version of the program. Open it there."))
    return draft
