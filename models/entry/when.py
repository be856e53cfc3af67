"""Times as typed: read as date-time groups, held against the clock, with the likely slip of the finger as a repair."""

import re
from dataclasses import dataclass

from models.dtg import MINUTE, parse_dtg
from models.entry.forms import When
from models.entry.trouble import Repair, Trouble, Troubles
from models.period import DAY, HOUR
from models.text import N_, Problem, date_time_group

_LATER = re.compile(r"\+\s*(\d{1,4})")
_DAY_ALONE = re.compile(r"(\d\d)((?:[A-Z]{3}(?:\d\d(?:\d\d)?)?)?)")
_DAY_ONLY = "5"
OBSERVED_AHEAD = (
    N_("{group} lies {hours} h {minutes} min ahead of the clock. An observation cannot be later than now."),
    N_("{group} lies {days} days ahead of the clock. An observation cannot be later than now."),
)
RECEIVED_AHEAD = (
    N_("{group} lies {hours} h {minutes} min ahead of the clock. Nothing can be received later than now."),
    N_("{group} lies {days} days ahead of the clock. Nothing can be received later than now."),
)


@dataclass(frozen=True, slots=True)
class Times:
    """Start and end of an observation (ms UTC) and the zone it was written in (hours east); None: not said."""

    start: int | None = None
    end: int | None = None
    zone: int = 0


def read_when(when: When, now: int, zone: int) -> tuple[Times, Troubles]:
    """Read when something was observed; `zone` (hours east of UTC) holds where no letter is written."""
    troubles: Troubles = {}
    text = _with_time(when.observed) if when.precision == _DAY_ONLY else when.observed
    start, said = read_time("observed", text, now, zone, OBSERVED_AHEAD, troubles)
    end = None
    if when.until.strip() and start is not None:
        end = _until(when.until, start, now, said, troubles)
    return Times(start, end, said), troubles


def read_time(
    name: str, text: str, now: int, zone: int, ahead: tuple[str, str], troubles: Troubles
) -> tuple[int | None, int]:
    """Read one instant that cannot lie ahead of `now`; (None, zone) when it is empty, or wrong and in `troubles`."""
    if not text.strip():
        return None, zone
    try:
        at, said = _meant(text, now, zone)
    except Problem as problem:
        troubles[name] = Trouble(problem)
        return None, zone
    if at > now:
        troubles[name] = Trouble(_ahead(at, said, now, ahead), _slip(name, text, at, said, now))
        return None, said
    return at, said


def settled(text: str, now: int, zone: int) -> str:
    """Write a time without a month ("-50", "0952z") in full, so that it stays what was meant as the clock goes on.

    A time that cannot be read, or lies ahead of the clock, stays as it was typed.
    """
    if not text.strip() or re.search(r"[A-Za-z]{3}", text):
        return text
    try:
        at, said = _meant(text, now, zone)
    except Problem:
        return text
    return text if at > now else date_time_group(at, said)


def _with_time(text: str) -> str:
    """A day alone ("22 NOV 26") begins at midnight."""
    found = _DAY_ALONE.fullmatch("".join(text.upper().split()))
    return f"{found[1]}0000{found[2]}" if found else text


def _meant(text: str, now: int, zone: int) -> tuple[int, int]:
    """Read a group; one without month that would lie a month back, but within a day ahead in this one, means ahead."""
    at, said = parse_dtg(text, now, zone)
    plain = "".join(text.upper().split())
    if now - at <= DAY or not re.fullmatch(r"\d{6}[A-Z]?", plain):
        return at, said
    for anchor in (now, now + DAY):
        month = date_time_group(anchor, said)[-6:]
        try:
            this_month, _ = parse_dtg(_lettered(plain, said) + month, now, zone)
        except Problem:
            continue
        if now < this_month < now + DAY:
            return this_month, said
    return at, said


def _lettered(plain: str, zone: int) -> str:
    return plain if plain[-1].isalpha() else plain + date_time_group(0, zone)[6]


def _ahead(at: int, zone: int, now: int, sentences: tuple[str, str]) -> Problem:
    group, wait = date_time_group(at, zone), at - now
    if wait < 2 * DAY:
        minutes = wait % HOUR // MINUTE
        return Problem(sentences[0], group=group, hours=str(wait // HOUR), minutes=str(minutes))
    return Problem(sentences[1], group=group, days=wait // DAY)


def _slip(name: str, text: str, at: int, zone: int, now: int) -> Repair | None:
    """Give the latest time not ahead of the clock that differs from the one typed in a single digit."""
    group = date_time_group(at, zone)
    digits, letter, month = group[:6], group[6], group[7:]
    found: dict[int, str] = {}
    for place in range(6):
        for digit in "0123456789":
            other = f"{digits[:place]}{digit}{digits[place + 1 :]}{letter}"
            try:
                instant, _ = parse_dtg(other + month, now, zone)
            except Problem:
                continue
            if instant <= now:
                found[instant] = other
    if not found:
        return None
    short = found[max(found)]
    same = _meant(short, now, zone)[0] == max(found)
    return Repair(name, short if same and not re.search(r"[A-Za-z]{3}", text) else short + month)


def _until(text: str, start: int, now: int, zone: int, troubles: Troubles) -> int | None:
    later = _LATER.fullmatch(text.strip())
    if later:
        end = start + int(later[1]) * MINUTE
    else:
        try:
            end = parse_dtg(text, min(now, start + DAY - MINUTE), zone)[0]
            if end < start:
                end = parse_dtg(text, now, zone)[0]
        except Problem as problem:
            troubles["until"] = Trouble(problem)
            return None
    if end > now:
        troubles["until"] = Trouble(_ahead(end, zone, now, OBSERVED_AHEAD))
        return None
    if end < start:
        troubles["until"] = Trouble(Problem(N_("The end is before the start. Correct one of the two.")))
        return None
    return None if end == start else end
