"""The proposal of a finding: two assessments side by side, field by field, and the result that the rule gives."""

from dataclasses import dataclass

from models.edits.agreement import GROUPS, assessed, difference, merged, stated
from models.journal import Row, Value
from models.records import Differs, NationalAssessment
from models.text import N_, Problem

SAME, APART, LEFT_ONLY, RIGHT_ONLY, NEITHER = "same", "apart", "left", "right", "neither"
"""How two assessments stand to each other in a field: both state the same, both state something else, one states it."""


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One field of two assessments side by side: `group` agrees or differs as a whole, `how` is this field's own."""

    field: str
    group: Differs
    left: Value
    right: Value
    how: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two assessments side by side: every field in order, the groups that differ, and the result the rule proposes."""

    result: str
    differs: Differs
    lines: tuple[FieldLine, ...]


def propose_finding(left: NationalAssessment, right: NationalAssessment, *, is_duplicate: bool = False) -> Proposal:
    """Lay two assessments side by side and propose a result; `is_duplicate` when both hold it for a duplicate.

    Raises:
        Problem: one of them is sealed.
    """
    require_open(left, right)
    ours, theirs = assessed(left), assessed(right)
    mask = difference(ours, theirs)
    lines = tuple(
        FieldLine(name, group, ours[name], theirs[name], _how(stated(ours, group), stated(theirs, group), name))
        for group, names in GROUPS.items()
        for name in names
    )
    return Proposal("DUPL" if is_duplicate else _result(ours, theirs, mask), mask, lines)


def _how(ours: Row, theirs: Row, name: str) -> str:
    if name in ours and name in theirs:
        return SAME if ours[name] == theirs[name] else APART
    return LEFT_ONLY if name in ours else RIGHT_ONLY if name in theirs else NEITHER


def _result(ours: Row, theirs: Row, mask: Differs) -> str:
    """Propose by rule: what happened first, then training, then whether it broke the agreement."""
    if mask & Differs.HAPPENED:
        return "NCON"
    if ours["happened"] != "Y":
        return "NOCC" if ours["happened"] == "N" else "NACC"
    subclass = merged(ours, theirs, Differs.CLASS)["subclass"]
    if not mask & Differs.CLASS and str(subclass or "").startswith("T"):
        return "TRNG"
    if mask & Differs.VIOLATION:
        return "NCON"
    return {"Y": "CONF", "N": "NVIO"}.get(str(ours["violation"]), "NCON")


def require_open(left: NationalAssessment, right: NationalAssessment) -> None:
    """See that both assessments can be read.

    Raises:
        Problem: one of them is sealed.
    """
    for each in (left, right):
        if each.sealed:
            raise Problem(
                N_("The assessment of {contingent} is still sealed. An officer of that side opens it first."),
                contingent=each.contingent,
            )
