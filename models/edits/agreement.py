"""Agreement: on which values two national assessments agree and differ, and what the incident takes over from them."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from models.edits.incident_rows import corrected_weapons, entered, severity_of
from models.journal import Change, Row, Value
from models.profile import Profile
from models.records import Differs, Incident, NationalAssessment
from models.vocabulary import WEAPON_CODES

GROUPS: Mapping[Differs, tuple[str, ...]] = {
    Differs.HAPPENED: ("happened",),
    Differs.VIOLATION: ("violation",),
    Differs.CLASS: ("subclass",),
    Differs.ORIGIN: ("origin_side",),
    Differs.WEAPON: ("weapons",),
    Differs.COUNT: ("count_low", "count_best", "count_high", "unit", "qualifier"),
}
"""The fields that agree or differ together."""
ASSESSED = tuple(name for names in GROUPS.values() for name in names)
"""The fields in which two assessments are compared."""
COUNTED = Differs.CLASS | Differs.ORIGIN | Differs.WEAPON | Differs.COUNT
"""The groups that an incident has values of its own for."""
COUNTED_FIELDS = tuple(name for group in COUNTED for name in GROUPS[group])
"""The fields of an incident for which a signed finding speaks."""
BY_ONE, AGREED = 2, 3
"""Attributions: assessed by one contingent, agreed by both (vocabulary.ATTRIBUTIONS)."""
_OF_THE_INCIDENT = (Differs.CLASS, Differs.ORIGIN, Differs.COUNT)


def weapon_list(weapons: tuple[str, ...]) -> str:
    """Write weapons as an assessment keeps them: codes in the order of the closed list, one space between."""
    return " ".join(code for code in WEAPON_CODES if code in weapons)


def assessed(assessment: NationalAssessment) -> dict[str, Value]:
    """Give the values of an assessment in which it is compared."""
    return {name: getattr(assessment, name) for name in ASSESSED}


def difference(left: Row, right: Row) -> Differs:
    """Say in which groups two assessments differ."""
    mask = Differs(0)
    for group, names in GROUPS.items():
        if any(left[name] != right[name] for name in names):
            mask |= group
    return mask


def attribution_after(incident: Incident, stated: int, differing: Differs) -> int:
    """Give the attribution of an incident after its sides `stated` 0, 2 (one of them) or 3 (both the same).

    What a party alleges or admits is not taken back by it; "agreed" is, once the two differ on the side of origin.
    """
    standing = incident.attribution
    if standing == AGREED and differing & Differs.ORIGIN:
        standing = BY_ONE
    return max(standing, stated)


def taken_over(
    session: Session, profile: Profile, incident: Incident, agreed: Row, open_groups: Differs
) -> tuple[dict[str, Value], list[Change]]:
    """Give what an incident takes over from agreed values: its columns, and changes of its weapons.

    Groups in `open_groups`, and values that neither side stated, leave the incident as it is.
    """
    columns: dict[str, Value] = {}
    for group in _OF_THE_INCIDENT:
        if not group & open_groups:
            columns.update((name, agreed[name]) for name in GROUPS[group] if agreed.get(name) is not None)
    weapons: list[Change] = []
    fields = entered(session, incident)
    if agreed.get("weapons") and not Differs.WEAPON & open_groups:
        codes = tuple(str(agreed["weapons"]).split())
        weapons = corrected_weapons(session, incident.id, codes)
        fields = replace(fields, weapons=codes)
    fields = replace(fields, subclass=str(columns.get("subclass", fields.subclass)))
    return {**columns, "severity": severity_of(profile, fields)}, weapons
