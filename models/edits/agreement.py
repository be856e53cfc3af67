"""Agreement: on which values two national assessments agree and differ, and what the incident takes over from them.

A value that one side does not state does not differ: silence says nothing (that something could not be established has
codes of its own: "UNK", "F9", undecided), and a side that saw no more must not be able to keep a value from counting by
leaving it out. The stated value is taken over; a side of origin that only one states is "assessed by one contingent".
A count without a number is not stated, unless it is said to be uncountable.
"""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.orm import Session

from models.edits.acting import next_step, touched
from models.edits.incident_rows import corrected_weapons, entered, severity_of
from models.journal import Change, Row, Value
from models.profile import Profile
from models.records import Differs, Incident, NationalAssessment
from models.vocabulary import WEAPON_CODES

_NUMBERS = ("count_low", "count_best", "count_high")
GROUPS: Mapping[Differs, tuple[str, ...]] = {
    Differs.HAPPENED: ("happened",),
    Differs.VIOLATION: ("violation",),
    Differs.CLASS: ("subclass",),
    Differs.ORIGIN: ("origin_side",),
    Differs.WEAPON: ("weapons",),
    Differs.COUNT: (*_NUMBERS, "unit", "qualifier"),
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
_FINDING = 60
"""The status from which on only a new finding, not an assessment, moves the incident."""
_UNCOUNTABLE = "UN"


def weapon_list(weapons: tuple[str, ...]) -> str:
    """Write weapons as an assessment keeps them: codes in the order of the closed list, one space between."""
    return " ".join(code for code in WEAPON_CODES if code in weapons)


def assessed(assessment: NationalAssessment) -> dict[str, Value]:
    """Give the values of an assessment in which it is compared."""
    return {name: getattr(assessment, name) for name in ASSESSED}


def stated(values: Row, group: Differs) -> dict[str, Value]:
    """Give what an assessment states in a group of fields; nothing where it says nothing."""
    said = {name: values[name] for name in GROUPS[group] if values.get(name) not in (None, "")}
    if group == Differs.COUNT and not said.keys() & set(_NUMBERS) and said.get("qualifier") != _UNCOUNTABLE:
        return {}
    return said


def difference(left: Row, right: Row) -> Differs:
    """Say in which groups two assessments differ: both state a value, and not the same."""
    mask = Differs(0)
    for group in GROUPS:
        ours, theirs = stated(left, group), stated(right, group)
        if any(ours[name] != theirs[name] for name in ours.keys() & theirs.keys()) or not _rising({**ours, **theirs}):
            mask |= group
    return mask


def merged(left: Row, right: Row, group: Differs) -> dict[str, Value]:
    """Give what two assessments that do not differ in a group say there together; null where neither says anything."""
    return {**dict.fromkeys(GROUPS[group]), **stated(left, group), **stated(right, group)}


def _rising(values: Row) -> bool:
    numbers = [values[name] for name in _NUMBERS if values.get(name) is not None]
    return numbers == sorted(numbers, key=lambda number: int(str(number)))


def attribution_after(incident: Incident, said: int, differing: Differs) -> int:
    """Give the attribution of an incident after its sides `said` 0, 2 (one of them) or 3 (both the same).

    What a party alleges or admits is not taken back by it; "agreed" is, once the two differ on the side of origin.
    """
    standing = incident.attribution
    if standing == AGREED and differing & Differs.ORIGIN:
        standing = BY_ONE
    return max(standing, said)


def taken_over(
    session: Session, profile: Profile, incident: Incident, agreed: Row, open_groups: Differs
) -> tuple[dict[str, Value], list[Change]]:
    """Give what an incident takes over from agreed values: its columns, and changes of its weapons.

    Groups in `open_groups`, and those in which nothing is stated, leave the incident as it is.
    """
    columns: dict[str, Value] = {}
    for group in (Differs.CLASS, Differs.ORIGIN, Differs.COUNT):
        said = {} if group & open_groups else stated(agreed, group)
        if said and group == Differs.COUNT:
            columns.update(dict.fromkeys(_NUMBERS))
        columns.update(said)
    weapons: list[Change] = []
    fields = entered(session, incident)
    if agreed.get("weapons") and not Differs.WEAPON & open_groups:
        codes = tuple(str(agreed["weapons"]).split())
        weapons = corrected_weapons(session, incident.id, codes)
        fields = replace(fields, weapons=codes)
    fields = replace(fields, subclass=str(columns.get("subclass", fields.subclass)))
    return {**columns, "severity": severity_of(profile, fields)}, weapons


def moved(
    session: Session, profile: Profile, incident: Incident, says: tuple[Row | None, Row | None], sealed: int | None
) -> list[Change | None]:
    """Describe what two assessments make of an incident: of each what it says openly, None where it does not.

    `sealed` is the place (0 left, 1 right) of one that was filed sealed and waits to be opened.
    """
    if incident.status >= _FINDING:
        return []
    left, right = says
    mask = difference(left, right) if left is not None and right is not None else Differs(0)
    columns: dict[str, Value] = {
        "differs": int(mask),
        "attribution": attribution_after(incident, _said_of_origin(says, mask), mask),
    }
    weapons: list[Change] = []
    if left is not None and right is not None:
        status = 51 if mask else 50
        together: dict[str, Value] = {}
        for group in GROUPS:
            together.update(merged(left, right, group))
        taken, weapons = taken_over(session, profile, incident, together, mask)
        columns |= taken
    else:
        first = sealed if sealed is not None else int(left is None)
        status = 40 + first
    return [touched(incident, **columns, status=status), next_step(session, incident, status), *weapons]


def _said_of_origin(says: tuple[Row | None, Row | None], mask: Differs) -> int:
    said = [side for side in says if side is not None and stated(side, Differs.ORIGIN)]
    if len(said) == 2 and not mask & Differs.ORIGIN:
        return AGREED
    return BY_ONE if said else 0
