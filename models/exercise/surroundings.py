"""What stands around invented incidents: hours watched, lines of the watch log, and the watches of the last days."""

import uuid
from collections.abc import Iterator

from models.exercise.following import Following
from models.exercise.invented import narrative
from models.journal import Actor, Change, Entry, inserted
from models.period import HOUR, watch_start
from models.profile import Profile
from models.records import Coverage, Watch, WatchLogEntry
from models.records.base import from_ms, new_id
from models.text import date_time_group

_DAYS = 30
_WATCHES = 6
_LINES = 6


def surroundings(profile: Profile, following: Following, until: int) -> list[Entry]:
    """Give the entries, in the order of time."""
    sides = [following.watch[contingent.code] for contingent in profile.contingents]
    made = (*_coverage(profile, sides[0], until), *_log(profile, sides, until), *_watches(profile, sides, until))
    return sorted(made, key=lambda entry: entry.at)


def _coverage(profile: Profile, actor: Actor, until: int) -> Iterator[Entry]:
    for day in range(_DAYS):
        start = until - until % (24 * HOUR) - day * 24 * HOUR
        changes = [_stretch(profile, sector.code, at, start, until) for at, sector in enumerate(profile.sectors)]
        if changes:
            at = from_ms(min(start + 24 * HOUR, until))
            yield Entry(new_id(), at, "coverage_logged", actor, tuple(changes))


def _stretch(profile: Profile, sector: str, index: int, start: int, until: int) -> Change:
    state = "DENIED" if (start // HOUR + index * 7) % 11 == 0 else "UP"
    hours = 18 + (start // HOUR + index * 5) % 6 if state == "UP" else 5
    return inserted(
        Coverage,
        id=new_id(),
        sector=sector,
        sensor=next((post.code for post in profile.posts if post.sector == sector), "UAV"),
        start=from_ms(start),
        end=from_ms(min(start + hours * HOUR, until)),
        state=state,
    )


def _log(profile: Profile, sides: list[Actor], until: int) -> Iterator[Entry]:
    for number in range(1, _LINES + 1):
        actor, at = sides[1 - number % 2], until - (_LINES + 1 - number) * 5 * HOUR
        line = inserted(
            WatchLogEntry,
            id=new_id(),
            number=number,
            at=from_ms(at),
            zone=profile.zone,
            sender=profile.posts[number % len(profile.posts)].code if profile.posts else None,
            known=date_time_group(at, profile.zone) + " – OK",
            initials=_initials(actor),
            contingent=actor.contingent,
            sitrep=False,
        )
        yield Entry(new_id(), from_ms(at), "watch_logged", actor, (line,))


def _watches(profile: Profile, sides: list[Actor], until: int) -> Iterator[Entry]:
    """The watches of the last days, each handed over by both; the last one is running."""
    starts = [watch_start(until, profile)]
    for _ in range(_WATCHES - 1):
        starts.append(watch_start(starts[-1] - 1, profile))
    left, right = sides
    before: uuid.UUID | None = None
    for at in reversed(starts):
        key = new_id()
        begun = inserted(Watch, id=key, start=from_ms(at), officers_left=left.name, officers_right=right.name)
        if before is None:
            yield Entry(new_id(), from_ms(at), "watch_begun", left, (begun,))
        else:
            after = {
                "end": from_ms(at),
                "handover_note": narrative(profile.left.language)["handover"],
                "initials_left": _initials(left),
                "initials_right": _initials(right),
            }
            ended = Change(Watch.__tablename__, (before,), dict.fromkeys(after), after)
            yield Entry(new_id(), from_ms(at), "watch_handed_over", left, (ended, begun), second=right)
        before = key


def _initials(actor: Actor) -> str:
    return "".join(part[0] for part in actor.name.split())
