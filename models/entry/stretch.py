"""A stretch of watching as typed, read: which sector, by what, in which state, from when to when."""

from dataclasses import dataclass

from models.edits.checks import cleaned
from models.edits.coverage import CoverageFields, check_coverage
from models.entry.surroundings import Surroundings
from models.entry.trouble import Trouble, Troubles
from models.entry.when import read_time
from models.records.base import from_ms
from models.text import N_, Problem

AHEAD = (
    N_("{group} lies {hours} h {minutes} min ahead of the clock. Enter what was watched, not what will be."),
    N_("{group} lies {days} days ahead of the clock. Enter what was watched, not what will be."),
)


@dataclass(frozen=True, slots=True)
class StretchEntry:
    """A stretch as typed; no `until` while it goes on."""

    sector: str = ""
    sensor: str = ""
    state: str = "UP"
    since: str = ""
    until: str = ""
    visibility: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class StretchReading:
    """What a stretch says; `fields` only when there are no troubles; times in ms UTC."""

    fields: CoverageFields | None
    troubles: Troubles
    since: int | None
    until: int | None


_FIELD_OF = {"start": "since", "end": "until", "visibility_m": "visibility"}


def read_stretch(entry: StretchEntry, around: Surroundings) -> StretchReading:
    """Read a stretch as it stands."""
    troubles: Troubles = {}
    zone = around.profile.zone
    since, _ = read_time("since", entry.since, around.now, zone, AHEAD, troubles)
    until, _ = read_time("until", entry.until, around.now, zone, AHEAD, troubles)
    metres = _read_visibility(entry.visibility, troubles)
    for name, said, sentence in (
        ("sector", entry.sector, N_("Say which sector was watched.")),
        ("sensor", cleaned(entry.sensor), N_("Say what watched: a post, a UAV, a camera.")),
        ("since", entry.since.strip(), N_("Say from when.")),
    ):
        if not said:
            troubles[name] = Trouble(Problem(sentence), missing=True)
    if troubles or since is None:
        return StretchReading(None, troubles, since, until)
    fields = CoverageFields(
        entry.sector, cleaned(entry.sensor), from_ms(since), None if until is None else from_ms(until), entry.state,
        metres, cleaned(entry.text) or None,
    )  # fmt: skip
    for name, problem in check_coverage(around.profile, fields).items():
        troubles.setdefault(_FIELD_OF.get(name, name), Trouble(problem))
    return StretchReading(None if troubles else fields, troubles, since, until)


def _read_visibility(text: str, troubles: Troubles) -> int | None:
    """Read kilometres ("8", "0.4", "0,4") as metres; None when nothing is said."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return None
    try:
        kilometres = float(plain)
    except ValueError:
        kilometres = -1.0
    if not 0 <= kilometres <= 100:
        troubles["visibility"] = Trouble(Problem(N_("Say the visibility in kilometres, 0 to 100.")))
        return None
    return round(kilometres * 1000)
