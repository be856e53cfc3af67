"""A joint finding as typed, read into its fields: the result, what both settle, both texts and both dissents."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from models.edits.agreement import GROUPS, assessed
from models.edits.checks import check_settled
from models.edits.fields import FindingFields
from models.edits.proposal import Proposal
from models.entry.drafts import FindingEntry
from models.entry.report import read_text
from models.entry.trouble import Trouble, Troubles
from models.journal import Value
from models.profile import Profile
from models.records import Differs, NationalAssessment
from models.text import N_, Problem

LEFT, RIGHT = "left", "right"
"""Whose value both take in a group of fields in which they differ; without a choice both values are kept."""
TEXTS = ("text_left", "text_right", "dissent_left", "dissent_right")
_CONSENSUS = frozenset({"CONF", "NVIO", "NOCC", "TRNG"})
"""Results that say both agree on what happened."""


@dataclass(frozen=True, slots=True, eq=False)
class FindingReading:
    """What a finding says; `fields` only when there are no troubles."""

    fields: FindingFields | None
    troubles: Troubles


def read_finding(
    entry: FindingEntry, profile: Profile, proposal: Proposal, both: tuple[NationalAssessment, NationalAssessment]
) -> FindingReading:
    """Read a finding as it stands over two assessments (left, right) and what lies side by side in them."""
    troubles: Troubles = {}
    if not entry.result:
        troubles["result"] = Trouble(Problem(N_("Choose the result that both sign.")), missing=True)
    texts = {name: read_text(name, getattr(entry, name), troubles) or None for name in TEXTS}
    open_groups = still_open(entry, proposal)
    if entry.result in _CONSENSUS and open_groups & Differs.HAPPENED:
        troubles["result"] = Trouble(
            Problem(N_("The two differ on whether it happened. Settle that first, or choose another result."))
        )
    if troubles:
        return FindingReading(None, troubles)
    fields = FindingFields(result=entry.result, settled=tuple(_settled(entry, proposal, both).items()), **texts)
    for name, problem in check_settled(profile, fields).items():
        troubles.setdefault(name, Trouble(problem))
    return FindingReading(None if troubles else fields, troubles)


def still_open(entry: FindingEntry, proposal: Proposal) -> Differs:
    """Give the groups in which both values are kept."""
    settled = dict(entry.settled)
    mask = Differs(0)
    for group in GROUPS:
        if group & proposal.differs and settled.get(str(group.name)) not in (LEFT, RIGHT):
            mask |= group
    return mask


def with_settled(entry: FindingEntry, group: Differs, side: str) -> FindingEntry:
    """Give the finding with another choice in a group: "left", "right", or "" to keep both values."""
    rest = {**dict(entry.settled), str(group.name): side}
    return replace(entry, settled=tuple(sorted((name, chosen) for name, chosen in rest.items() if chosen)))


def _settled(
    entry: FindingEntry, proposal: Proposal, both: tuple[NationalAssessment, NationalAssessment]
) -> Mapping[str, str | int | None]:
    chosen = dict(entry.settled)
    values: dict[str, str | int | None] = {}
    for group, names in GROUPS.items():
        side = chosen.get(str(group.name))
        if group & proposal.differs and side in (LEFT, RIGHT):
            said = assessed(both[side == RIGHT])
            values.update((name, _plain(said[name])) for name in names)
    return values


def _plain(value: Value) -> str | int | None:
    if value is None or isinstance(value, str | int):
        return value
    raise TypeError("an assessment holds texts and whole numbers")
