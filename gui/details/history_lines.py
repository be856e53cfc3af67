"""The history of a record in sentences: who did what when and why, and each value before and after."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from gui.details.facts import Teller
from models import vocabulary
from models.journal import Actor, FieldChange, HistoryLine
from models.records.base import to_ms
from models.text import N_, date_time_group, zone_letter
from models.vocabulary import Term

_KINDS = {
    "incident_opened": N_("opened the incident"),
    "incident_corrected": N_("corrected the incident"),
    "incident_voided": N_("made the incident void"),
    "incident_duplicate": N_("marked the incident as a duplicate"),
    "incident_restored": N_("restored the incident"),
    "incident_linked": N_("linked the incident with a larger one"),
    "incident_closed": N_("closed the incident"),
    "report_logged": N_("logged a source report"),
    "report_matched": N_("matched a source report"),
    "report_graded": N_("graded a source report"),
    "report_voided": N_("made a source report void"),
    "assessment_filed": N_("filed an assessment"),
    "assessment_opened": N_("opened the sealed assessment"),
    "finding_signed": N_("signed a joint finding"),
    "step_undone": N_("took the last step back"),
    "task_added": N_("gave a task"),
    "task_finished": N_("finished a task"),
    "task_voided": N_("made a task void"),
    "party_notified": N_("notified a party"),
    "answer_entered": N_("entered an answer"),
    "watch_logged": N_("wrote into the watch log"),
    "attachment_added": N_("attached a file"),
    "attachment_saved": N_("saved a copy of an attachment"),
    "attachment_voided": N_("made an attachment void"),
}
_NAMES = {
    "subclass": N_("class"), "start": N_("start"), "end": N_("end"), "zone": N_("zone"), "status": N_("status"),
    "time_precision": N_("time precision"), "geo_precision": N_("place precision"), "geometry": N_("geometry"),
    "lat": N_("latitude"), "lon": N_("longitude"), "error_m": N_("error, m"), "place_text": N_("place"),
    "sector": N_("sector"), "origin_side": N_("side of origin"), "affected_side": N_("affected side"),
    "attribution": N_("attribution"), "count_low": N_("least count"), "count_best": N_("count"),
    "count_high": N_("greatest count"), "unit": N_("unit"), "qualifier": N_("qualifier"), "damage": N_("damage"),
    "article": N_("article"), "severity": N_("severity"), "reliability": N_("reliability"),
    "credibility": N_("credibility"), "weapon": N_("weapon"), "void_reason": N_("void"), "bearing": N_("bearing"),
    "killed_best": N_("killed"), "wounded_best": N_("wounded"), "summary_left": N_("summary"),
    "summary_right": N_("summary"), "offset_m": N_("offset, m"), "result": N_("result"), "happened": N_("happened"),
    "violation": N_("violation"), "confidence": N_("confidence"), "channel": N_("source"),
    "original_name": N_("file"), "kind": N_("task"), "owner": N_("owner"), "due": N_("due"), "done_at": N_("done"),
    "addressee": N_("party"), "answer": N_("answer"), "observer_post": N_("observation post"),
    "killed_low": N_("killed, at least"), "killed_high": N_("killed, at most"),
    "wounded_low": N_("wounded, at least"), "wounded_high": N_("wounded, at most"),
}  # fmt: skip
_NOTIFIED = "notification"
_CHANNEL = N_("channel")
"""What `channel` is called of a message to a party; of a report it is its source."""
_TERMS: dict[str, tuple[Term, ...]] = {
    "subclass": vocabulary.SUBCLASSES,
    "status": vocabulary.STATUSES,
    "time_precision": vocabulary.TIME_PRECISIONS,
    "geo_precision": vocabulary.GEO_PRECISIONS,
    "geometry": vocabulary.GEOMETRIES,
    "unit": vocabulary.UNITS,
    "qualifier": vocabulary.QUALIFIERS,
    "attribution": vocabulary.ATTRIBUTIONS,
    "damage": vocabulary.DAMAGES,
    "severity": vocabulary.SEVERITIES,
    "reliability": vocabulary.RELIABILITIES,
    "credibility": vocabulary.CREDIBILITIES,
    "weapon": vocabulary.WEAPONS,
    "happened": vocabulary.ANSWERS,
    "violation": vocabulary.ANSWERS,
    "result": vocabulary.RESULTS,
    "channel": vocabulary.CHANNELS,
    "kind": vocabulary.TASK_KINDS,
    "owner": vocabulary.CHANNELS,
}
_STEPS = "status_step"
"""The table that repeats each change of status with its time."""
_MAKING = frozenset(
    {
        "incident_opened", "report_logged", "assessment_filed", "finding_signed", "attachment_added", "task_added",
        "party_notified",
    }
)  # fmt: skip
"""Actions that make a record: of its many first values only a few are told."""
_CODED = frozenset({"subclass", "weapon", "unit"})
_TOLD_WHEN_NEW = frozenset(
    {
        "status", "channel", "happened", "violation", "result", "weapon", "original_name", "kind", "owner", "due",
        "addressee",
    }
)  # fmt: skip
_SIDES = frozenset({"origin_side", "affected_side", "addressee"})
_CASUALTIES = "incident_casualty"
_LOSSES = {"MIL": N_("military"), "CIV": N_("civilian")}


@dataclass(frozen=True, slots=True)
class Told:
    """One action told: its date-time group, the sentence, and a line for each value it changed."""

    at: str
    sentence: str
    changes: tuple[str, ...]


def told(line: HistoryLine, tell: Teller, sealed: frozenset[UUID] = frozenset()) -> Told:
    """Tell one action of the history; of assessments that are still `sealed` only that they were filed."""
    who = _named(line.actor, tell)
    if line.second is not None:
        who = tell.words(N_("{who} and {second}"), who=who, second=_named(line.second, tell))
    what = tell.words(_KINDS[line.kind]) if line.kind in _KINDS else line.kind.replace("_", " ")
    sentence = tell.words(N_("{who} {what}."), who=who, what=what)
    if line.reason:
        sentence = tell.words(N_("{sentence} Reason: {reason}"), sentence=sentence, reason=line.reason)
    is_new = line.kind in _MAKING
    shut = sealed | {change.key[0] for change in line.changes if change.field == "sealed" and change.new is True}
    open_ones = (change for change in line.changes if change.key[0] not in shut and not _is_the_reason(change, line))
    changes = dict.fromkeys(said for change in open_ones if (said := _said(change, tell, is_new=is_new)))
    return Told(date_time_group(to_ms(line.at), tell.profile.zone), sentence, tuple(changes))


def _named(actor: Actor, tell: Teller) -> str:
    who = actor.name or tell.words(N_("the centre"))
    return f"{who} ({actor.contingent})" if actor.contingent else who


def _is_the_reason(change: FieldChange, line: HistoryLine) -> bool:
    """Whether a value is what the sentence says as the reason already."""
    return change.field == "void_reason" and change.new == line.reason


def _said(change: FieldChange, tell: Teller, *, is_new: bool) -> str:
    if change.field not in _NAMES or change.table == _STEPS or (is_new and change.field not in _TOLD_WHEN_NEW):
        return ""
    name, new = _name(change, tell), _value(change.field, change.new, tell)
    if is_new and change.old is None:
        return f"{name}: {new}"
    return tell.words(N_("{name}: {old} → {new}"), name=name, old=_value(change.field, change.old, tell), new=new)


def _name(change: FieldChange, tell: Teller) -> str:
    """Name a value: whose losses they are stands with them."""
    is_channel = (change.table, change.field) == (_NOTIFIED, "channel")
    name = tell.words(_CHANNEL if is_channel else _NAMES[change.field])
    if change.table != _CASUALTIES:
        return name
    _, side, kind = change.key
    return f"{name} ({tell.side(str(side))}, {tell.words(_LOSSES[str(kind)])})"


def _value(field: str, value: object, tell: Teller) -> str:
    if value is None:
        return "–"
    if field in _TERMS:
        said = tell.term(_TERMS[field], value)
        return f"{value} {said}" if field in _CODED else said
    if field in _SIDES:
        return tell.side(str(value))
    if field == "zone" and isinstance(value, int):
        return zone_letter(value)
    if isinstance(value, datetime):
        return date_time_group(to_ms(value), tell.profile.zone)
    return tell.words.number(value, 4) if isinstance(value, float) else str(value)
