"""The date-time group as officers write it: read leniently here, always written in one form by models.text."""

import re
from calendar import monthrange
from datetime import UTC, datetime, timedelta

from models.text import MONTHS, N_, Problem

MINUTE = 60_000
_DAY = 24 * 60 * MINUTE
_AGO = re.compile(r"-(\d{1,5})")
_GROUP = re.compile(r"(?P<day>\d\d)?(?P<time>\d{4})(?P<zone>[A-Z])?(?:(?P<month>[A-Z]{3})(?P<year>\d\d(?:\d\d)?)?)?")
_TYPED = str.maketrans({"\u0130": "I", "\u0131": "I", "\u2212": "-", "\u2013": "-"})
_ZONES = {letter: hours for hours, letter in enumerate("ABCDEFGHIKLM", 1)}
_ZONES |= {letter: -hours for hours, letter in enumerate("NOPQRSTUVWXY", 1)} | {"Z": 0}
_HELP = N_("“{text}” is not a date-time group. Write 230952D NOV 26, 230952D, 0952Z or -50 (minutes ago).")


def parse_dtg(text: str, now: int, default_zone: int) -> tuple[int, int]:
    """Read a date-time group; give the instant (ms UTC, whole minutes) and its zone (whole hours east of UTC).

    Lower case and spaces are welcome. Without a zone letter `default_zone` (hours east) holds; what is missing of
    day, month and year is filled so that the instant is the nearest one not after `now` (ms UTC). `-50` means 50
    minutes before `now`. Years of two digits lie between 79 years before `now` and 20 years after. 2400 is 0000 of
    the next day. Source: date-time group of domain.md, 5 (ACP 121 form, DDHHMMZMONYY).

    Raises:
        Problem: what is wrong with the text, in one sentence.
    """
    plain = "".join(text.translate(_TYPED).upper().split())
    ago = _AGO.fullmatch(plain)
    if ago:
        return (now // MINUTE - int(ago[1])) * MINUTE, default_zone
    group = _GROUP.fullmatch(plain) if plain.isascii() else None
    if group is None or (group["month"] and not (group["day"])):
        raise Problem(_HELP, text=text.strip())
    zone = _zone(group["zone"], default_zone)
    return _instant(group, zone, now), zone


def zone_of(letter: str) -> int:
    """Give the hours east of UTC of a zone letter in either case.

    Raises:
        Problem: there is no such zone; J (local time) is refused.
    """
    code = letter.translate(_TYPED).upper()
    if code == "J":
        raise Problem(N_("J means “local time” and is not a zone. Write the letter of the zone, such as C, D or Z."))
    if code not in _ZONES:
        raise Problem(N_("“{letter}” is not a time zone. Zones are A to Z without J."), letter=letter)
    return _ZONES[code]


def _zone(letter: str | None, default: int) -> int:
    return zone_of(letter) if letter else default


def _instant(group: re.Match[str], zone: int, now: int) -> int:
    """Place the group on the calendar of its zone."""
    past_midnight = _minutes(group["time"]) * MINUTE
    offset = zone * 60 * MINUTE
    latest = (now + offset - past_midnight) // _DAY  # days since 1970 of the last midnight that keeps it in the past
    if not group["day"]:
        return latest * _DAY + past_midnight - offset
    midnight = _midnight(int(group["day"]), group["month"], group["year"], latest)
    return midnight * _DAY + past_midnight - offset


def _minutes(time: str) -> int:
    hours, minutes = int(time[:2]), int(time[2:])
    if hours > 24 or minutes > 59 or (hours == 24 and minutes):
        raise Problem(N_("{time} is not a time of day. Hours go to 23, minutes to 59."), time=time)
    return hours * 60 + minutes


def _midnight(day: int, month_name: str | None, year_digits: str | None, latest: int) -> int:
    """Give the days since 1970 of the day asked for; what is not said is filled with the nearest day up to `latest`."""
    month = _month(month_name)
    end = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=latest)
    if year_digits and month:
        return _days(_year(year_digits, end.year), month, day, month_name)
    at = end.year * 12 + end.month - 1
    for back in range(12 * 9):
        year, month_at = divmod(at - back, 12)
        fits = month in (None, month_at + 1) and 1 <= day <= monthrange(year, month_at + 1)[1]
        if fits and (candidate := _days(year, month_at + 1, day, month_name)) <= latest:
            return candidate
    raise _no_such_day(day, month_name)


def _month(name: str | None) -> int | None:
    if name is None:
        return None
    if name not in MONTHS:
        raise Problem(N_("“{month}” is not a month. Write JAN, FEB, MAR … DEC."), month=name)
    return MONTHS.index(name) + 1


def _year(digits: str, this_year: int) -> int:
    if len(digits) == 4:
        return int(digits)
    year = this_year - this_year % 100 + int(digits)
    return year - 100 if year > this_year + 20 else year + 100 if year < this_year - 79 else year


def _days(year: int, month: int, day: int, month_name: str | None) -> int:
    if not 1 < year < 9999 or not 1 <= day <= monthrange(year, month)[1]:
        raise _no_such_day(day, month_name)
    return (datetime(year, month, day, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).days


def _no_such_day(day: int, month_name: str | None) -> Problem:
    if month_name is None:
        return Problem(N_("There is no day {day} in any month."), day=str(day))
    return Problem(N_("There is no {day} {month} in that year."), day=str(day), month=month_name)
