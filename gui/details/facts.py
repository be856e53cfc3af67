"""What the details say of an incident, line by line: a name and a value, in one language and without a screen."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from models import vocabulary
from models.dossier import Dossier, EventDossier
from models.entry.sentence import offset_text
from models.geodesy import GRID_DIGITS, to_grid
from models.phrases import NOTHING, count_text, error_text
from models.profile import Profile, named
from models.records import Differs, Incident, NationalAssessment, ReferenceEvent, SourceReport
from models.records.base import to_ms
from models.records.incident import UNKNOWN_SIDE, IncidentCasualty
from models.text import N_, Words, date_time_group
from models.vocabulary import Term

UNDONE = "UNDONE"
_DAY_ONLY = 5


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what is told, and what is on record; `differs` where the two assessments do."""

    name: str
    value: str
    differs: bool = False


class Teller:
    """Tells facts in one language for one centre."""

    def __init__(self, profile: Profile, words: Words) -> None:
        self.profile = profile
        self.words = words

    def term(self, terms: tuple[Term, ...], code: object) -> str:
        """Say a code of a closed list; a code that is not in it as it is, nothing for none."""
        if code is None:
            return ""
        label = next((each.label for each in terms if each.code == str(code)), str(code))
        return self.words(label, left=self.profile.left.code, right=self.profile.right.code)

    def side(self, code: str | None) -> str:
        """Name a party, "unknown" where none is known."""
        names = {party.code: party.names for party in self.profile.parties}
        if code is None or code == UNKNOWN_SIDE:
            return self.words(N_("unknown"))
        return named(names[code], self.words.language) if code in names else code

    def weapons(self, codes: list[str]) -> str:
        """Name weapons with their codes."""
        return ", ".join(f"{code} {self.term(vocabulary.WEAPONS, code)}" for code in codes) or NOTHING

    def count(self, record: Incident | SourceReport | NationalAssessment | ReferenceEvent) -> str:
        """Say a count with its range: "6 EXPL (5 to 8)"."""
        unit, qualifier = getattr(record, "unit", None), getattr(record, "qualifier", None)
        said = count_text(record.count_best, unit, qualifier, self.words)
        low, high = record.count_low, record.count_high
        if low is None or high is None or low == high:
            return said
        return f"{said} ({self.words(N_('{low} to {high}'), low=low, high=high)})"

    def ranges(self, name: str, record: IncidentCasualty | ReferenceEvent) -> str:
        """Say how many were killed or wounded, with the range."""
        low, best, high = (getattr(record, f"{name}_{each}") for each in ("low", "best", "high"))
        if best is None:
            return ""
        template = N_("{n} killed") if name == "killed" else N_("{n} wounded")
        said = self.words(template, n=best)
        if low is None or high is None or low == high:
            return said
        return f"{said} ({self.words(N_('{low} to {high}'), low=low, high=high)})"

    def when(self, record: Incident | ReferenceEvent, zone: int) -> str:
        """Say start, Zulu time, end and how exact the time is."""
        start = to_ms(record.start)
        said = date_time_group(start, zone)
        if record.time_precision == _DAY_ONLY:
            return f"{said[:2]} {said[8:]}, {self.term(vocabulary.TIME_PRECISIONS, record.time_precision)}"
        if zone:
            said += f" ({date_time_group(start)[2:7]})"
        if record.end is not None and record.end != record.start:
            said = self.words(N_("{start} to {end}"), start=said, end=date_time_group(to_ms(record.end), zone))
        return f"{said}, {self.term(vocabulary.TIME_PRECISIONS, record.time_precision)}"

    def grid(self, record: Incident | ReferenceEvent, error_m: float | None) -> str:
        """Say the grid as sharp as the position is known, with its error."""
        if record.lat is None or record.lon is None:
            return self.words(N_("no point on the map"))
        said = to_grid(record.lat, record.lon, GRID_DIGITS.get(record.geo_precision, 2))
        if error_m:
            said += ", " + error_text(error_m, self.words)
        return f"{said}, {self.term(vocabulary.GEO_PRECISIONS, record.geo_precision)}"


def incident_facts(dossier: Dossier, place: str, tell: Teller) -> tuple[Fact, ...]:
    """Tell what an officer asks first of an incident."""
    incident, words = dossier.incident, tell.words
    two = words(N_("two values, see the assessments"))
    weapons = tell.weapons([each.weapon for each in incident.weapons])
    lines = [
        (N_("When"), tell.when(incident, incident.zone), False),
        (N_("Where"), place, False),
        (N_("Grid"), tell.grid(incident, incident.error_m), False),
        (N_("Geometry"), _geometry(incident, tell), False),
        (N_("Count"), tell.count(incident), incident.differs & Differs.COUNT),
        (N_("Weapon"), weapons, incident.differs & Differs.WEAPON),
        (N_("Casualties"), _casualties(incident, tell), False),
        (N_("Article"), _article(incident.article, tell), False),
        (N_("Finding"), _finding(dossier, tell), False),
        (N_("Duplicate of"), dossier.duplicate_of or "", False),
        (N_("Reason"), _void(incident.void_reason, tell), False),
    ]
    return tuple(Fact(words(name), two if differs else value, bool(differs)) for name, value, differs in lines if value)


def further_facts(incident: Incident, tell: Teller) -> tuple[Fact, ...]:
    """Tell what stands behind it: sides, damage, severity, grading."""
    origin_differs = bool(incident.differs & Differs.ORIGIN)
    origin = tell.words(N_("two values, see the assessments")) if origin_differs else tell.side(incident.origin_side)
    lines = [
        (N_("Origin"), origin, origin_differs),
        (N_("Affected"), tell.side(incident.affected_side), False),
        (N_("Attribution"), tell.term(vocabulary.ATTRIBUTIONS, incident.attribution), False),
        (N_("Damage"), tell.term(vocabulary.DAMAGES, incident.damage), False),
        (N_("Severity"), tell.term(vocabulary.SEVERITIES, incident.severity), False),
        (N_("Grading"), _grading(incident, tell), False),
    ]
    return tuple(Fact(tell.words(name), value, differs) for name, value, differs in lines)


def _geometry(incident: Incident, tell: Teller) -> str:
    if incident.geometry != "SECTOR" or incident.bearing is None:
        return tell.term(vocabulary.GEOMETRIES, incident.geometry)
    near, far = incident.range_near_m, incident.range_far_m
    said = f"{round(incident.bearing):03d}°"
    if incident.bearing_error:
        said += f" ±{round(incident.bearing_error)}°"
    if near is not None and far is not None:
        number = tell.words.number
        said += ", " + tell.words(N_("{near} to {far} km"), near=number(near / 1000, 1), far=number(far / 1000, 1))
    if incident.observer_post:
        said = tell.words(N_("{direction} from {post}"), direction=said, post=incident.observer_post)
    return said


def _casualties(incident: Incident, tell: Teller) -> str:
    kinds = {"MIL": N_("military"), "CIV": N_("civilian")}
    lines = []
    for each in incident.casualties:
        said = ", ".join(part for part in (tell.ranges("killed", each), tell.ranges("wounded", each)) if part)
        lines.append(f"{tell.side(each.side)}, {tell.words(kinds.get(each.kind, each.kind))}: {said}")
    return "\n".join(lines) or tell.words(N_("none reported"))


def _article(code: str | None, tell: Teller) -> str:
    articles = {each.code: each.names for each in (*tell.profile.former_articles, *tell.profile.articles)}
    if code is None:
        return NOTHING
    return f"{code} {named(articles[code], tell.words.language)}" if code in articles else code


def _grading(record: Incident | SourceReport, tell: Teller) -> str:
    source = tell.term(vocabulary.RELIABILITIES, record.reliability)
    content = tell.term(vocabulary.CREDIBILITIES, record.credibility)
    return f"{record.reliability}{record.credibility} {source}, {content}"


def _finding(dossier: Dossier, tell: Teller) -> str:
    finding = dossier.finding
    if finding is None:
        return ""
    said = tell.words(
        N_("{result}, version {version}"),
        result=tell.term(vocabulary.RESULTS, finding.result),
        version=str(finding.version),
    )
    signed = finding.signed_right_at or finding.signed_left_at
    return said if signed is None else f"{said}, {date_time_group(to_ms(signed), tell.profile.zone)}"


def _void(reason: str | None, tell: Teller) -> str:
    return tell.words(N_("taken back by its author")) if reason == UNDONE else reason or ""


def report_facts(report: SourceReport, tell: Teller) -> tuple[Fact, ...]:
    """Tell a source report but for its text, which is shown as it came."""
    words, zone = tell.words, report.zone
    observed = [date_time_group(to_ms(at), zone) for at in (report.observed_from, report.observed_to) if at]
    seen = [tell.term(terms, code) for terms, code in (
        (vocabulary.MEANS, report.means), (vocabulary.OBSERVATIONS, report.observation),
        (vocabulary.DESCRIPTIONS, report.description),
    ) if code]  # fmt: skip
    direction = ""
    if report.bearing is not None:
        direction = f"{round(report.bearing):03d}°"
        if report.bearing_error:
            direction += f" ±{round(report.bearing_error)}°"
    lines = [
        (N_("Reporter"), " ".join(each for each in (report.reporter, report.observer_post) if each)),
        (N_("Party"), tell.side(report.reporting_party) if report.reporting_party else ""),
        (N_("Observed"), " – ".join(dict.fromkeys(observed))),
        (N_("How"), " · ".join(seen)),
        (N_("Direction"), direction),
        (N_("Place"), _place_of(report, words)),
        (N_("Count"), tell.count(report) if report.count_best is not None else ""),
        (N_("Weapon"), tell.weapons([report.weapon]) if report.weapon else ""),
        (N_("Grading"), _grading(report, tell)),
        (N_("Void"), _void(report.void_reason, tell)),
    ]
    return tuple(Fact(words(name), value) for name, value in lines if value)


def _place_of(report: SourceReport, words: Words) -> str:
    if not report.place_text or not report.offset_m or report.offset_dir is None:
        return report.place_text or ""
    return offset_text(report.offset_m, report.offset_dir, report.place_text, words)


def assessment_facts(assessment: NationalAssessment, tell: Teller) -> tuple[Fact, ...]:
    """Tell what one contingent holds to have happened; of a sealed one only that it was filed."""
    words = tell.words
    filed = date_time_group(to_ms(assessment.filed_at), tell.profile.zone)
    if assessment.sealed:
        return (Fact(words(N_("Filed")), filed), Fact("", words(N_("sealed until both are filed"))))
    answer: Callable[[str], str] = lambda code: tell.term(vocabulary.ANSWERS, code)  # noqa: E731  # one word, said twice
    subclass = tell.term(vocabulary.SUBCLASSES, assessment.subclass)
    lines = [
        (N_("Filed"), f"{filed}, {assessment.filed_by}"),
        (N_("Happened"), answer(assessment.happened)),
        (N_("Violation"), answer(assessment.violation)),
        (N_("Class"), f"{assessment.subclass} {subclass}" if assessment.subclass else ""),
        (N_("Origin"), tell.side(assessment.origin_side)),
        (N_("Weapon"), tell.weapons(assessment.weapons.split())),
        (N_("Count"), tell.count(assessment)),
        (N_("Confidence"), words(N_("{n} of 5"), n=str(assessment.confidence))),
    ]
    return tuple(Fact(words(name), value) for name, value in lines if value)


_EVENT_NAMES = {
    "external_id": N_("Number"),
    "actor1": N_("Actor 1"),
    "actor2": N_("Actor 2"),
    "place_text": N_("Place"),
    "country": N_("Country"),
    "parties": N_("Parties"),
    "killed_civilians": N_("Civilians killed"),
    "source": N_("Source"),
    "notes": N_("Notes"),
}


def event_facts(dossier: EventDossier, tell: Teller) -> tuple[Fact, ...]:
    """Tell a reference event: everything its source said, and where the source comes from."""
    event, words = dossier.event, tell.words
    harm = ", ".join(part for part in (tell.ranges("killed", event), tell.ranges("wounded", event)) if part)
    lines = [(N_("When"), tell.when(event, 0)), (N_("Grid"), tell.grid(event, None))]
    lines += [(label, _plain(getattr(event, name))) for name, label in _EVENT_NAMES.items()]
    lines += [(N_("Casualties"), harm), (N_("Data set"), dossier.data_set.name)]
    lines += [(N_("From"), dossier.data_set.source or ""), (N_("Licence"), dossier.data_set.licence or "")]
    facts = tuple(Fact(words(name), value) for name, value in lines if value)
    return (*facts, *_extra(event.extra))


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _extra(extra: str | None) -> Iterator[Fact]:
    """What the source said beyond our columns, under the source's own names."""
    if extra:
        for name, value in json.loads(extra).items():
            if value not in (None, ""):
                yield Fact(str(name), str(value))
