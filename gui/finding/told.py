"""What two assessments and a finding say, told for the eye: lines side by side, and a signed finding as it stands."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from gui.details.facts import Fact, Teller
from gui.finding.side_by_side import Head, Line
from models import vocabulary
from models.dossier import Dossier
from models.edits.agreement import GROUPS, assessed, merged
from models.edits.proposal import Proposal
from models.records import Differs, JointFinding, NationalAssessment
from models.records.base import to_ms
from models.text import N_, date_time_group

NAMES: Mapping[Differs, str] = {
    Differs.HAPPENED: N_("Happened"),
    Differs.VIOLATION: N_("Violation"),
    Differs.CLASS: N_("Class"),
    Differs.ORIGIN: N_("Side of origin"),
    Differs.WEAPON: N_("Weapon"),
    Differs.COUNT: N_("Count"),
}
"""What the groups of fields are called."""


def head_of(code: str, filed: NationalAssessment | None, tell: Teller) -> Head:
    """Say when, by whom and in which version a side filed; of a sealed one only that it is."""
    words = tell.words
    if filed is None:
        return Head(code, words(N_("not filed yet")))
    at = date_time_group(to_ms(filed.filed_at), tell.profile.zone)[:7]
    if filed.sealed:
        return Head(code, words(N_("filed {at}, sealed"), at=at), sealed=True)
    told = words(N_("filed {at} · {name} · version {n}"), at=at, name=filed.filed_by, n=str(filed.version))
    return Head(code, told)


def group_text(group: Differs, values: Mapping[str, Any], tell: Teller) -> str:
    """Say what is stated in a group of fields; "" for nothing."""
    if group in (Differs.HAPPENED, Differs.VIOLATION):
        return tell.term(vocabulary.ANSWERS, values[GROUPS[group][0]])
    if group == Differs.CLASS:
        code = values["subclass"]
        terms = (*vocabulary.SUBCLASSES, *vocabulary.CLASSES)
        return f"{code} {tell.term(terms, code)}" if code else ""
    if group == Differs.ORIGIN:
        return tell.side(values["origin_side"]) if values["origin_side"] else ""
    if group == Differs.WEAPON:
        return tell.weapons(str(values["weapons"]).split()) if values["weapons"] else ""
    said = values["count_best"] is not None or values["qualifier"] == "UN"
    return tell.count(SimpleNamespace(**values)) if said else ""  # type: ignore[arg-type]  # has the fields of a count


def lines_of(dossier: Dossier, proposal: Proposal | None, place: str, tell: Teller) -> list[Line]:
    """Lay everything side by side: what is the incident's own first, then what each side holds."""
    incident, words = dossier.incident, tell.words
    when, grid = tell.when(incident, incident.zone), tell.grid(incident, incident.error_m)
    where = f"{place} · {grid}" if place else grid
    lines = [Line(words(N_("Time")), when, when), Line(words(N_("Place")), where, where)]
    left, right = (_says(each, dossier, tell) for each in (dossier.left, dossier.right))
    for group, name in NAMES.items():
        differs = proposal is not None and bool(proposal.differs & group)
        into = ""
        if proposal is not None and not differs and dossier.left is not None and dossier.right is not None:
            into = group_text(group, merged(assessed(dossier.left), assessed(dossier.right), group), tell)
        lines.append(Line(words(name), left[str(group.name)], right[str(group.name)], differs, into or "–", group))
    for key, name in (("confidence", N_("Confidence")), ("reports", N_("Rests on"))):
        differs = proposal is not None and left[key] != right[key]
        into = words(N_("both values")) if differs else left[key] if proposal is not None else ""
        lines.append(Line(words(name), left[key], right[key], differs, into or "–"))
    return lines


_REASONS: Mapping[str, str] = {
    "CONF": N_("both hold that it happened and broke the agreement"),
    "NVIO": N_("both hold that it happened and did not break the agreement"),
    "NOCC": N_("both hold that it did not happen"),
    "NACC": N_("both leave open whether it happened"),
    "TRNG": N_("both hold it for training or a controlled detonation"),
    "DUPL": N_("both hold it for a duplicate"),
    "NCON": N_("both leave open whether it broke the agreement"),
}


def reason_of(proposal: Proposal) -> str:
    """Say, still to be translated, why the rule proposes its result."""
    if proposal.result == "NCON" and proposal.differs & Differs.HAPPENED:
        return N_("the two differ on whether it happened")
    if proposal.result == "NCON" and proposal.differs & Differs.VIOLATION:
        return N_("the two differ on whether it broke the agreement")
    return _REASONS[proposal.result]


def _says(filed: NationalAssessment | None, dossier: Dossier, tell: Teller) -> dict[str, str]:
    keys = [str(group.name) for group in NAMES]
    if filed is None or filed.sealed:
        said = "" if filed is None else tell.words(N_("sealed"))
        return dict.fromkeys([*keys, "confidence", "reports"], said)
    values = assessed(filed)
    told = {str(group.name): group_text(group, values, tell) for group in NAMES}
    serials = {report.id: report.serial or tell.words(N_("report")) for report in dossier.reports}
    rests = sorted(serials[each] for each in dossier.rests_on.get(filed.id, ()) if each in serials)
    return {**told, "confidence": tell.words(N_("{n} of 5"), n=str(filed.confidence)), "reports": ", ".join(rests)}


def waited_for(dossier: Dossier, tell: Teller) -> str:
    """Say what has to come before a finding can be signed."""
    pairs = list(zip(tell.profile.contingents, (dossier.left, dossier.right), strict=True))
    missing = [contingent.code for contingent, filed in pairs if filed is None]
    if missing:
        template = N_("A finding rests on both assessments. Still to be filed by: {codes}.")
        return tell.words(template, codes=", ".join(missing))
    sealed = [contingent.code for contingent, filed in pairs if filed is not None and filed.sealed]
    template = N_("Still sealed: {codes}. It is opened when an officer of that side signs in.")
    return tell.words(template, codes=", ".join(sealed))


def finding_facts(finding: JointFinding, tell: Teller) -> tuple[Fact, ...]:
    """Tell in brief which finding was signed, by whom and over which hash."""
    words, at = tell.words, finding.signed_left_at
    signed = ", ".join(filter(None, (finding.signed_left_by, finding.signed_right_by)))
    when = "" if at is None else date_time_group(to_ms(at), tell.profile.zone)
    return (
        Fact(words(N_("Finding")), words(N_("version {n}"), n=str(finding.version))),
        Fact(words(N_("Result")), tell.term(vocabulary.RESULTS, finding.result)),
        Fact(words(N_("Signed")), " · ".join(filter(None, (when, signed)))),
        Fact("SHA-256", in_groups(finding.hash)),
    )


def in_groups(digest: str) -> str:
    """Write a hash (hex) in groups of four."""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))
