"""The filter on the command line: the same question as the window's, asked with options."""

import argparse
from datetime import UTC, datetime
from pathlib import Path

from models.columns import NONE, OWN
from models.dtg import parse_dtg
from models.filter import FIELD, FIELDS, Box, Codes, Filter
from models.period import DAY, FOREVER, PERIODS, Period, day_offset
from models.profile import Profile
from models.text import N_, Problem
from models.vocabulary import CLASS_CODES

OPTIONS = {
    "classes": "--class",
    "statuses": "--status",
    "findings": "--finding",
    "sectors": "--sector",
    "parties": "--party",
    "origins": "--origin",
    "weapons": "--weapon",
    "heavy": "--heavy",
    "channels": "--channel",
    "reliabilities": "--reliability",
    "credibilities": "--credibility",
    "severities": "--severity",
    "data_sets": "--data-set",
}
"""The option of each field of FIELDS; each can stand several times, or once with codes between commas."""


def add_officer_options(parser: argparse.ArgumentParser, prefix: str = "", who: str = "who enters") -> None:
    """Add the options that name an officer, for a centre that is set up."""
    parser.add_argument(f"--{prefix}officer", metavar="NAME", help=f"{who}, in a centre that is set up")
    parser.add_argument(f"--{prefix}keys", type=Path, metavar="FILE", help="the key file of the officer's contingent")
    parser.add_argument(f"--{prefix}password-file", type=Path, metavar="FILE", help="its first line is the password")


def add_filter_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of a filter to a command."""
    group = parser.add_argument_group("filter", "the same as in the window")
    group.add_argument("--period", choices=[kind for kind in PERIODS if kind != "between"], default=None)
    group.add_argument("--from", dest="first", metavar="TIME", help="date-time group, or YYYY-MM-DD")
    group.add_argument("--to", dest="last", metavar="TIME", help="date-time group, or YYYY-MM-DD (that day included)")
    for field, option in OPTIONS.items():
        group.add_argument(option, dest=field, action="append", default=[], metavar="CODE", help=FIELD[field].label)
    group.add_argument("--text", default="", metavar="WORDS")
    group.add_argument("--box", metavar="W,S,E,N", help="degrees")
    group.add_argument("--rule", default="", metavar="CODE", help="counting rule of the profile")


def filter_from(options: argparse.Namespace, profile: Profile, data_sets: tuple[str, ...], now: int) -> Filter:
    """Read the question out of the options; `data_sets` are the names there are, `now` is ms UTC.

    Raises:
        Problem: a code, a time or the box is not one.
    """
    chosen = {each.name: _codes(each.name, getattr(options, each.name), profile, data_sets) for each in FIELDS}
    if options.rule and options.rule not in {rule.code for rule in profile.counting}:
        raise Problem(N_("{code} is no counting rule of this profile."), code=options.rule)
    return Filter(
        period=_period(options, profile, now),
        text=options.text,
        box=_box(options.box) if options.box else None,
        rule=options.rule,
        **chosen,
    )


def _codes(field: str, values: list[str], profile: Profile, data_sets: tuple[str, ...]) -> Codes:
    if field == "data_sets":
        known = {OWN, *data_sets}
        codes = frozenset(values)
    else:
        known = {term.code for term in FIELD[field].terms(profile)} | {NONE}
        known |= set(CLASS_CODES) if field == "classes" else set()
        codes = frozenset(code.strip() for value in values for code in value.split(","))
    for code in codes - known:
        raise Problem(
            N_("{option} does not know {code}. It knows: {known}."),
            option=OPTIONS[field],
            code=code,
            known=", ".join(sorted(known)),
        )
    return codes


def _period(options: argparse.Namespace, profile: Profile, now: int) -> Period:
    if options.first is None and options.last is None:
        return Period(options.period or "any")
    first = FOREVER[0] if options.first is None else read_instant(options.first, profile, now, whole_day=False)
    last = FOREVER[1] if options.last is None else read_instant(options.last, profile, now, whole_day=True)
    if last <= first:
        raise Problem(N_("The end is before the start. Correct one of the two."))
    return Period("between", first, last)


def read_instant(text: str, profile: Profile, now: int, *, whole_day: bool = False) -> int:
    """Read an instant (ms UTC) from a date-time group, or the start (the end: `whole_day`) of a day YYYY-MM-DD.

    Raises:
        Problem: it is neither.
    """
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return parse_dtg(text, now, profile.zone)[0]
    return int(day.timestamp() * 1000) + day_offset(profile) + (DAY if whole_day else 0)


def _box(text: str) -> Box:
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError as error:
        raise Problem(N_("{text} is not a box. Write west,south,east,north in degrees."), text=text) from error
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise Problem(N_("{text} is not a box. Write west,south,east,north in degrees."), text=text)
    return west, south, east, north
