"""A verification task as typed, read: by which means, who does it, until when; and its result once it is in."""

import re
from dataclasses import dataclass

from models.dtg import MINUTE, parse_dtg
from models.edits.checks import cleaned
from models.edits.fields import TaskFields
from models.entry.drafts import TaskEntry
from models.entry.report import read_text
from models.entry.surroundings import Surroundings
from models.entry.trouble import Trouble, Troubles
from models.period import DAY, HOUR
from models.records.base import from_ms
from models.text import N_, Problem, date_time_group

_IN = re.compile(r"\+(\d{1,4})(H?)")
_HORIZONS = (1, *range(2, 33), *range(60, 367, 30), 366)
"""Days ahead up to which a short group is looked for: the nearest that lies ahead is meant."""


@dataclass(frozen=True, slots=True, eq=False)
class TaskReading:
    """What a task says; `fields` only when there are no troubles; `due` in ms UTC."""

    fields: TaskFields | None
    troubles: Troubles
    due: int | None


def read_task(entry: TaskEntry, around: Surroundings) -> TaskReading:
    """Read a task as it stands; without a due time it is done when it can be."""
    troubles: Troubles = {}
    due = read_due(entry.due, around.now, around.profile.zone, troubles)
    text = read_text("text", entry.text, troubles)
    for name, said, sentence in (
        ("kind", entry.kind, N_("Say how it is to be verified.")),
        ("owner", cleaned(entry.owner), N_("Say who does it.")),
        ("text", text, N_("Say what is to be found out, in a few words.")),
    ):
        if not said:
            troubles[name] = Trouble(Problem(sentence), missing=True)
    if troubles:
        return TaskReading(None, troubles, due)
    fields = TaskFields(
        entry.kind, text, cleaned(entry.owner), entry.contingent or None, None if due is None else from_ms(due)
    )
    return TaskReading(fields, troubles, due)


def read_due(text: str, now: int, zone: int, troubles: Troubles) -> int | None:
    """Read a time that lies ahead: "+90" (minutes), "+6h", "1800D", "241800D", "241800D NOV 26"; None when empty.

    What is missing of day, month and year is filled so that the instant is the nearest after `now` (ms UTC).
    """
    plain = "".join(text.upper().split())
    if not plain:
        return None
    later = _IN.fullmatch(plain)
    if later:
        return (now // MINUTE) * MINUTE + int(later[1]) * (HOUR if later[2] else MINUTE)
    try:
        at, said = _next(text, now, zone)
    except Problem as problem:
        troubles["due"] = Trouble(problem)
        return None
    if at <= now:
        group = date_time_group(at, said)
        troubles["due"] = Trouble(Problem(N_("{group} is past. A task is due at a time ahead."), group=group))
        return None
    return at


def settled_due(text: str, now: int, zone: int) -> str:
    """Write a due time in full, so that it stays what was meant as the clock goes on; what cannot be read stays."""
    troubles: Troubles = {}
    at = read_due(text, now, zone, troubles)
    if at is None:
        return text
    said = zone if "+" in text else _next(text, now, zone)[1]
    return date_time_group(at, said)


def _next(text: str, now: int, zone: int) -> tuple[int, int]:
    for days in _HORIZONS:
        at, said = parse_dtg(text, now + days * DAY, zone)
        if at > now:
            return at, said
    return parse_dtg(text, now, zone)
