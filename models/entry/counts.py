"""Counts as typed: low, best and high with their unit and qualifier."""

from dataclasses import dataclass

from models.entry.drafts import AssessmentEntry
from models.entry.forms import IncidentEntry, ReportEntry
from models.entry.numbers import read_count
from models.entry.trouble import Trouble, Troubles
from models.text import N_, Problem

EXACT = "EX"


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted; None what was not said."""

    low: int | None = None
    best: int | None = None
    high: int | None = None

    @property
    def said(self) -> bool:
        """Whether any figure was given."""
        return (self.low, self.best, self.high) != (None, None, None)


def read_counts(entry: ReportEntry | IncidentEntry | AssessmentEntry) -> tuple[Counts, Troubles]:
    """Read low, best and high, and hold them against each other, the unit and the qualifier."""
    troubles: Troubles = {}
    numbers: dict[str, int | None] = {}
    for name in ("low", "best", "high"):
        try:
            numbers[name] = read_count(getattr(entry, name))
        except Problem as problem:
            troubles[name] = Trouble(problem)
    if troubles:
        return Counts(), troubles
    counts = Counts(**numbers)
    known = [number for number in (counts.low, counts.best, counts.high) if number is not None]
    if known != sorted(known):
        troubles["best"] = Trouble(Problem(N_("Low, best and high must not fall: low first, high last.")))
    elif counts.said and counts.best is None:
        troubles["best"] = Trouble(Problem(N_("Give the best figure too: lists and charts count by it.")), missing=True)
    if counts.said and not entry.unit:
        troubles["unit"] = Trouble(Problem(N_("Say what was counted.")), missing=True)
    if entry.qualifier == EXACT and len(set(known)) > 1:
        troubles["qualifier"] = Trouble(
            Problem(N_("An exact count has no range. Choose “about”, or clear low and high."))
        )
    return counts, troubles
