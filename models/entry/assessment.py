"""An assessment as typed, read into its fields; and one on record written back, to be filed anew."""

import uuid
from dataclasses import dataclass

from models import vocabulary
from models.edits.checks import check_assessment
from models.edits.fields import AssessmentFields
from models.entry.counts import read_counts
from models.entry.drafts import SEALED, AssessmentEntry
from models.entry.report import read_text
from models.entry.trouble import Trouble, Troubles
from models.profile import Profile
from models.text import N_, Problem

_FIELD_OF = {"origin_side": "origin", "count_best": "best"}
_ASKED = (
    ("happened", N_("Say whether it happened: yes, no, or undecided.")),
    ("violation", N_("Say whether it broke the agreement: yes, no, or undecided.")),
    ("confidence", N_("Say how sure your contingent is, 1 to 5.")),
)


@dataclass(frozen=True, slots=True, eq=False)
class AssessmentReading:
    """What an assessment says; `fields` only when there are no troubles."""

    fields: AssessmentFields | None
    troubles: Troubles


def read_assessment(entry: AssessmentEntry, profile: Profile, contingent: str, *, may_seal: bool) -> AssessmentReading:
    """Read an assessment of a contingent as it stands; `may_seal` while the other side has not filed yet."""
    counts, troubles = read_counts(entry)
    for name, sentence in _ASKED:
        if not getattr(entry, name):
            troubles[name] = Trouble(Problem(sentence), missing=True)
    if may_seal and not entry.filing:
        troubles["filing"] = Trouble(Problem(N_("Choose whether it is filed sealed or open.")), missing=True)
    text = read_text("text", entry.text, troubles)
    if troubles:
        return AssessmentReading(None, troubles)
    said = counts.said or entry.qualifier == "UN"
    language = next((each.language for each in profile.contingents if each.code == contingent), None)
    fields = AssessmentFields(
        happened=entry.happened,
        violation=entry.violation,
        subclass=entry.subclass or None,
        origin_side=entry.origin or None,
        weapons=tuple(code for code in vocabulary.WEAPON_CODES if code in entry.weapons.split()),
        count_low=counts.low,
        count_best=counts.best,
        count_high=counts.high,
        unit=(entry.unit or None) if said else None,
        qualifier=(entry.qualifier or None) if said else None,
        confidence=int(entry.confidence),
        text=text,
        language=language if text else None,
        sealed=may_seal and entry.filing == SEALED,
        reports=tuple(uuid.UUID(each) for each in entry.reports.split()),
    )
    for name, problem in check_assessment(profile, fields).items():
        troubles.setdefault(_FIELD_OF.get(name, name), Trouble(problem))
    return AssessmentReading(None if troubles else fields, troubles)


def assessment_entry(incident_id: uuid.UUID, filed: AssessmentFields | None) -> AssessmentEntry:
    """Write the form of a new version: what the contingent itself filed before, or nothing at all."""
    if filed is None:
        return AssessmentEntry(incident_id=incident_id.hex)
    low, best, high = (_figure(count) for count in (filed.count_low, filed.count_best, filed.count_high))
    return AssessmentEntry(
        incident_id=incident_id.hex,
        happened=filed.happened,
        violation=filed.violation,
        subclass=filed.subclass or "",
        origin=filed.origin_side or "",
        weapons=" ".join(filed.weapons),
        low=low,
        best=best,
        high=high,
        unit=filed.unit or "",
        qualifier=filed.qualifier or "",
        confidence=str(filed.confidence),
        reports=" ".join(report.hex for report in filed.reports),
        text=filed.text,
    )


def _figure(count: int | None) -> str:
    return "" if count is None else str(count)
