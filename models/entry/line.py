"""A line of the watch log as typed, read: what do I know, whom do I tell or what do I do, did I do it."""

import uuid
from dataclasses import dataclass

from models.edits.checks import cleaned
from models.edits.fields import WatchLogFields
from models.entry.drafts import LineEntry
from models.entry.report import read_text
from models.entry.surroundings import Surroundings
from models.entry.trouble import Trouble, Troubles
from models.entry.when import read_time
from models.records.base import from_ms
from models.text import N_, Problem

YES = "Y"
AHEAD = (
    N_("{group} lies {hours} h {minutes} min ahead of the clock. A line says what is, not what will be."),
    N_("{group} lies {days} days ahead of the clock. A line says what is, not what will be."),
)


@dataclass(frozen=True, slots=True, eq=False)
class LineReading:
    """What a line says; `fields` only when there are no troubles; `at` in ms UTC."""

    fields: WatchLogFields | None
    troubles: Troubles
    at: int | None


def read_line(entry: LineEntry, around: Surroundings) -> LineReading:
    """Read a line as it stands."""
    troubles: Troubles = {}
    at, zone = read_time("at", entry.at, around.now, around.profile.zone, AHEAD, troubles)
    if not entry.at.strip():
        troubles["at"] = Trouble(Problem(N_("Say when it was.")), missing=True)
    time_in, time_out = (
        read_time(name, getattr(entry, name), around.now, around.profile.zone, AHEAD, troubles)[0]
        for name in ("time_in", "time_out")
    )
    if time_in is not None and time_out is not None and time_out < time_in:
        problem = Problem(N_("The answer went out before the message came in. Correct one of the two."))
        troubles.setdefault("time_out", Trouble(problem))
    known, action, done = (read_text(name, getattr(entry, name), troubles) for name in ("known", "action", "done"))
    if not known:
        troubles["known"] = Trouble(Problem(N_("Say what you know, in a few words.")), missing=True)
    if not cleaned(entry.initials):
        troubles["initials"] = Trouble(Problem(N_("Put your initials to it.")), missing=True)
    if troubles or at is None:
        return LineReading(None, troubles, at)
    fields = WatchLogFields(
        at=from_ms(at),
        zone=zone,
        known=known,
        initials=cleaned(entry.initials),
        action=action or None,
        done=done or None,
        time_in=None if time_in is None else from_ms(time_in),
        time_out=None if time_out is None else from_ms(time_out),
        sender=cleaned(entry.sender) or None,
        addressee=cleaned(entry.addressee) or None,
        incident_id=uuid.UUID(entry.incident_id) if entry.incident_id else None,
        sitrep=entry.sitrep == YES,
    )
    return LineReading(fields, troubles, at)
