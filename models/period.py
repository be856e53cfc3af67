"""The period a question is asked about: a frozen choice that becomes two instants when a clock is at hand."""

from dataclasses import dataclass
from datetime import UTC, datetime

from models.profile import Profile
from models.text import N_, Words, date_time_group

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
FOREVER = (-(2**62), 2**62)

PERIODS = {
    "24h": N_("last 24 hours"),
    "7d": N_("last 7 days"),
    "30d": N_("last 30 days"),
    "90d": N_("last 90 days"),
    "watch": N_("this watch"),
    "ceasefire": N_("since the ceasefire"),
    "any": N_("any time"),
    "between": N_("{first} to {last}"),
}
_DAYS = {"7d": 7, "30d": 30, "90d": 90}


@dataclass(frozen=True, slots=True)
class Period:
    """A kind of PERIODS; `start` and `end` (ms UTC, end not included) count only for "between"."""

    kind: str = "any"
    start: int = 0
    end: int = 0

    def bounds(self, now: int, profile: Profile) -> tuple[int, int]:
        """Give the first instant and the first instant after the period (ms UTC), seen from `now` (ms UTC).

        Whole reporting days but for "24h" (rolling), "watch" (from the last change of the watch) and "between".
        """
        tomorrow = day_start(now, profile) + DAY
        if self.kind == "between":
            return self.start, self.end
        if self.kind == "24h":
            return now - DAY, now + 1
        if self.kind in _DAYS:
            return tomorrow - _DAYS[self.kind] * DAY, tomorrow
        if self.kind == "watch":
            return watch_start(now, profile), now + 1
        if self.kind == "ceasefire":
            return ceasefire_start(profile), tomorrow
        return FOREVER

    def sentence(self, words: Words, profile: Profile) -> str:
        """Say the period in words; "between" as two date-time groups in the centre's zone."""
        if self.kind != "between":
            return words(PERIODS[self.kind])
        first = "" if self.start == FOREVER[0] else date_time_group(self.start, profile.zone)
        last = "" if self.end == FOREVER[1] else date_time_group(self.end - MINUTE, profile.zone)
        if first and last:
            return words(PERIODS["between"], first=first, last=last)
        if first:
            return words(N_("from {first}"), first=first)
        return words(N_("until {last}"), last=last) if last else words(PERIODS["any"])


def day_offset(profile: Profile) -> int:
    """Give how far (ms) the centre's reporting day starts behind 0000Z, negative towards the east."""
    return (int(profile.day_start[:2]) * 60 + int(profile.day_start[2:])) * MINUTE - profile.zone * HOUR


def day_start(at: int, profile: Profile) -> int:
    """Give the start (ms UTC) of the reporting day in which the instant `at` (ms UTC) lies."""
    offset = day_offset(profile)
    return (at - offset) // DAY * DAY + offset


def watch_start(now: int, profile: Profile) -> int:
    """Give the last change of the watch (ms UTC) at or before `now`."""
    midnight = (now + profile.zone * HOUR) // DAY * DAY - profile.zone * HOUR
    changes = [midnight + (int(hour[:2]) * 60 + int(hour[2:])) * MINUTE for hour in profile.watches]
    candidates = [change + shift for change in changes for shift in (-DAY, 0) if change + shift <= now]
    return max(candidates, default=midnight)


def ceasefire_start(profile: Profile) -> int:
    """Give the start (ms UTC) of the reporting day on which the ceasefire came into force."""
    day = datetime.fromisoformat(profile.ceasefire).replace(tzinfo=UTC)
    return int(day.timestamp() * 1000) + day_offset(profile)
