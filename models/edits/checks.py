"""The checks before anything is entered: what cannot be, said field by field, so that a form can mark each."""

from models import vocabulary
from models.edits import check_parts as part
from models.edits.check_parts import Findings, cleaned
from models.edits.fields import (
    AssessmentFields,
    FindingFields,
    IncidentFields,
    NotificationFields,
    PostFields,
    ReportFields,
    TaskFields,
)
from models.profile import Profile

__all__ = [
    "Findings",
    "check_assessment",
    "check_grading",
    "check_incident",
    "check_notification",
    "check_post",
    "check_report",
    "check_settled",
    "check_task",
    "cleaned",
    "first",
]

_FINDING_TEXTS = ("text_left", "text_right", "dissent_left", "dissent_right")
_SUBCLASSES = frozenset(vocabulary.SUBCLASS_CODES) | frozenset(vocabulary.CLASS_CODES)
_LONGEST, _LONGEST_NAME = 4000, 200
"""Characters of a text, and of a name."""


def first(findings: Findings) -> None:
    """Raise the first problem, if there is one."""
    for problem in findings.values():
        raise problem


def check_incident(profile: Profile, fields: IncidentFields) -> Findings:
    """Find what is wrong with an incident as entered; empty when nothing is."""
    return part.gather(
        part.a_day("start", fields.start),
        part.in_order("end", fields.start, fields.end),
        part.a_code("subclass", fields.subclass, _SUBCLASSES),
        part.listed("time_precision", fields.time_precision, vocabulary.TIME_PRECISIONS),
        part.listed("geo_precision", fields.geo_precision, vocabulary.GEO_PRECISIONS),
        part.listed("geometry", fields.geometry, vocabulary.GEOMETRIES),
        part.listed("attribution", fields.attribution, vocabulary.ATTRIBUTIONS),
        part.listed("damage", fields.damage, vocabulary.DAMAGES),
        part.listed("unit", fields.unit, vocabulary.UNITS),
        part.listed("qualifier", fields.qualifier, vocabulary.QUALIFIERS),
        *(part.listed("weapons", weapon, vocabulary.WEAPONS) for weapon in fields.weapons),
        *(part.a_code(name, getattr(fields, name), part.parties(profile)) for name in ("affected_side", "origin_side")),
        part.a_code("sector", fields.sector, {sector.code for sector in profile.sectors}),
        part.a_code("article", fields.article, {each.code for each in (*profile.articles, *profile.former_articles)}),
        part.a_zone(fields.zone),
        part.position("lat", "lon", fields.lat, fields.lon),
        part.position("observer_lat", "observer_lon", fields.observer_lat, fields.observer_lon),
        part.sight(fields),
        part.geometry(fields),
        part.metres("error_m", fields.error_m),
        part.metres("offset_m", fields.offset_m),
        part.within("offset_dir", fields.offset_dir, 0, 15),
        part.rising("count_best", fields.count_low, fields.count_best, fields.count_high),
        *(part.casualty(profile, casualty) for casualty in fields.casualties),
        part.once("casualties", [(casualty.side, casualty.kind) for casualty in fields.casualties]),
        part.once("weapons", list(fields.weapons)),
        *(part.short(name, getattr(fields, name), _LONGEST) for name in ("summary_left", "summary_right")),
        part.short("place_text", fields.place_text, _LONGEST_NAME),
    )


def check_report(profile: Profile, fields: ReportFields) -> Findings:
    """Find what is wrong with a report as entered; empty when nothing is."""
    return part.gather(
        part.listed("channel", fields.channel, vocabulary.CHANNELS),
        part.listed("means", fields.means, vocabulary.MEANS),
        part.listed("observation", fields.observation, vocabulary.OBSERVATIONS),
        part.listed("description", fields.description, vocabulary.DESCRIPTIONS),
        part.listed("weapon", fields.weapon, vocabulary.WEAPONS),
        part.listed("unit", fields.unit, vocabulary.UNITS),
        part.listed("qualifier", fields.qualifier, vocabulary.QUALIFIERS),
        part.listed("reliability", fields.reliability, vocabulary.RELIABILITIES),
        part.listed("credibility", fields.credibility, vocabulary.CREDIBILITIES),
        part.listed("time_precision", fields.time_precision, vocabulary.TIME_PRECISIONS),
        part.listed("geo_precision", fields.geo_precision, vocabulary.GEO_PRECISIONS),
        part.a_code("reporting_party", fields.reporting_party, part.parties(profile)),
        part.a_code("sector", fields.sector, {sector.code for sector in profile.sectors}),
        part.metres("offset_m", fields.offset_m),
        part.within("offset_dir", fields.offset_dir, 0, 15),
        part.a_zone(fields.zone),
        part.position("lat", "lon", fields.lat, fields.lon),
        part.position("observer_lat", "observer_lon", fields.observer_lat, fields.observer_lon),
        part.sight(fields),
        part.rising("count_best", fields.count_low, fields.count_best, fields.count_high),
        part.a_day("received_at", fields.received_at),
        part.in_order("observed_to", fields.observed_from, fields.observed_to),
        part.said("text", fields.text),
        part.short("text", fields.text, _LONGEST),
        *(part.short(name, getattr(fields, name), _LONGEST_NAME) for name in ("reporter", "place_text")),
    )


def check_task(profile: Profile, fields: TaskFields) -> Findings:
    """Find what is wrong with a task as entered; empty when nothing is."""
    return part.gather(
        part.listed("kind", fields.kind, vocabulary.TASK_KINDS),
        part.said("text", fields.text),
        part.short("text", fields.text, _LONGEST),
        part.said("owner", fields.owner),
        part.short("owner", fields.owner, _LONGEST_NAME),
        part.a_code("contingent", fields.contingent, {contingent.code for contingent in profile.contingents}),
        part.a_day("due", fields.due),
    )


def check_notification(fields: NotificationFields) -> Findings:
    """Find what is wrong with a notification as entered; empty when nothing is."""
    return part.gather(
        part.said("addressee", fields.addressee),
        part.short("addressee", fields.addressee, _LONGEST_NAME),
        part.listed("channel", fields.channel, vocabulary.CHANNELS),
        part.said("text", fields.text),
        part.short("text", fields.text, _LONGEST),
        part.a_day("sent_at", fields.sent_at),
    )


def check_grading(reliability: str, credibility: int) -> Findings:
    """Find what is wrong with the grading of a report; empty when nothing is."""
    return part.gather(
        part.listed("reliability", reliability, vocabulary.RELIABILITIES),
        part.listed("credibility", credibility, vocabulary.CREDIBILITIES),
    )


def check_assessment(profile: Profile, fields: AssessmentFields) -> Findings:
    """Find what is wrong with an assessment as entered; empty when nothing is."""
    return part.gather(
        part.listed("happened", fields.happened, vocabulary.ANSWERS),
        part.listed("violation", fields.violation, vocabulary.ANSWERS),
        part.a_code("subclass", fields.subclass, _SUBCLASSES),
        part.a_code("origin_side", fields.origin_side, part.parties(profile)),
        *(part.listed("weapons", weapon, vocabulary.WEAPONS) for weapon in fields.weapons),
        part.listed("unit", fields.unit, vocabulary.UNITS),
        part.listed("qualifier", fields.qualifier, vocabulary.QUALIFIERS),
        part.within("confidence", fields.confidence, 1, 5),
        part.rising("count_best", fields.count_low, fields.count_best, fields.count_high),
        part.short("text", fields.text, _LONGEST),
    )


def check_settled(profile: Profile, fields: FindingFields) -> Findings:
    """Find what is wrong with the result of a finding and the values settled in it; empty when nothing is."""
    settled = dict(fields.settled)
    counts = [settled.get(name) for name in ("count_low", "count_best", "count_high")]
    return part.gather(
        part.listed("result", fields.result, vocabulary.RESULTS),
        *(part.listed(name, settled.get(name), vocabulary.ANSWERS) for name in ("happened", "violation")),
        part.a_code("subclass", part.plain(settled.get("subclass")), _SUBCLASSES),
        part.a_code("origin_side", part.plain(settled.get("origin_side")), part.parties(profile)),
        *(part.listed("weapons", weapon, vocabulary.WEAPONS) for weapon in str(settled.get("weapons") or "").split()),
        part.listed("unit", settled.get("unit"), vocabulary.UNITS),
        part.listed("qualifier", settled.get("qualifier"), vocabulary.QUALIFIERS),
        *(part.a_number("count_best", count) for count in counts),
        part.rising("count_best", *(count for count in counts if isinstance(count, int))),
        *(part.short(name, getattr(fields, name), _LONGEST) for name in _FINDING_TEXTS),
    )


def check_post(fields: PostFields) -> Findings:
    """Find what is wrong with a post as entered; empty when nothing is."""
    return part.gather(
        part.said("name", fields.name),
        part.position("lat", "lon", fields.lat, fields.lon),
        part.rising("manning", fields.manning),
    )
