"""A report as it will read in the log: one sentence made of what was typed, with a mark where something is to mend."""

from dataclasses import dataclass

from models import vocabulary
from models.entry.forms import ReportEntry
from models.entry.report import ReportReading, place_said
from models.entry.where import Position
from models.profile import Profile, named
from models.text import ENGLISH, N_, Words, date_time_group
from models.vocabulary import COMPASS, Term, term

_ABOUT = {
    "EX": N_("{count} {unit}"),
    "AB": N_("about {count} {unit}"),
    "AL": N_("at least {count} {unit}"),
    "UN": N_("uncountable {unit}"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the sentence; one `to_mend` is underlined, a `strong` one is set bold."""

    text: str
    to_mend: bool = False
    strong: bool = False


def sentence(entry: ReportEntry, reading: ReportReading, profile: Profile, words: Words = ENGLISH) -> tuple[Part, ...]:
    """Say a report in the reader's language."""
    speaker = _Speaker(entry, reading, profile, words)
    clauses = [clause for clause in speaker.clauses() if clause]
    parts: list[Part] = []
    for clause in clauses:
        parts += ([Part(", ")] if parts else []) + clause
    parts.append(Part(". "))
    return (*parts, *speaker.received(), Part(f"{entry.reliability}{entry.credibility}", strong=True))


def plain(parts: tuple[Part, ...]) -> str:
    """Give the sentence as text."""
    return "".join(part.text for part in parts)


class _Speaker:
    def __init__(self, entry: ReportEntry, reading: ReportReading, profile: Profile, words: Words) -> None:
        self.entry = entry
        self.reading = reading
        self.profile = profile
        self.words = words

    def clauses(self) -> list[list[Part]]:
        """The clauses in the order of the form; empty ones say nothing."""
        position = self.reading.position
        return [
            self._when(),
            self._source(),
            self._what(),
            self._count(),
            self._label(vocabulary.DESCRIPTIONS, self.entry.description),
            self._weapon(),
            self._sight(position),
            self._place(position),
            [Part(position.grid)] if position.grid else [],
            self._sector(position),
        ]

    def received(self) -> list[Part]:
        """When it came in, in its zone and in Zulu."""
        at = self.reading.received
        if at is None:
            return [Part(self.words(N_("Received")) + " "), self._mend("received"), Part(". ")]
        group, zulu = date_time_group(at, self.reading.zone), date_time_group(at)[2:7]
        return [Part(self.words(N_("Received {group} ({zulu})."), group=group, zulu=zulu) + " ")]

    def _when(self) -> list[Part]:
        times, words = self.reading.times, self.words
        if "observed" in self.reading.troubles:
            return [Part(words(N_("At")) + " "), self._mend("observed")]
        if times.start is None:
            return [Part(words(N_("At a time not said")))]
        start = date_time_group(times.start, times.zone)
        precision = words(term(vocabulary.TIME_PRECISIONS, self.entry.when.precision).label)
        text = words(N_("At {time} ({precision})"), time=start, precision=precision)
        if times.end is not None:
            text += " " + words(N_("until {time}"), time=date_time_group(times.end, times.zone))
        return [Part(text)]

    def _source(self) -> list[Part]:
        entry, words = self.entry, self.words
        if "channel" in self.reading.troubles:
            return [self._mend("channel")]
        source = entry.reporter.strip() or words(term(vocabulary.CHANNELS, entry.channel).label)
        if entry.party:
            names = next(party.names for party in self.profile.parties if party.code == entry.party)
            source += f" ({named(names, words.language)})"
        means = self._label(vocabulary.MEANS, entry.means)
        return [Part(source), *([Part(", "), *means] if means else [])]

    def _what(self) -> list[Part]:
        return self._label(vocabulary.OBSERVATIONS, self.entry.observation)

    def _count(self) -> list[Part]:
        counts, entry = self.reading.counts, self.entry
        if {"low", "best", "high", "unit", "qualifier"} & self.reading.troubles.keys():
            return [self._mend("best")]
        if counts.best is None and entry.qualifier != "UN":
            return []
        template = _ABOUT[entry.qualifier or "EX"]
        text = self.words(template, count=self.words.number(counts.best or 0), unit=entry.unit).strip()
        parts = [Part(text, strong=True)]
        if counts.low is not None and counts.high is not None and counts.low != counts.high:
            span = self.words(N_("({low} to {high})"), low=counts.low, high=counts.high)
            parts.append(Part(f" {span}"))
        return parts

    def _weapon(self) -> list[Part]:
        if not self.entry.weapon:
            return []
        label = self.words(term(vocabulary.WEAPONS, self.entry.weapon).label)
        return [Part(self.words(N_("weapon: {weapon}"), weapon=label))]

    def _sight(self, position: Position) -> list[Part]:
        if {"bearing", "bearing_error", "near", "far", "observer"} & self.reading.troubles.keys():
            return [self._mend("bearing")]
        if position.bearing is None:
            return []
        text = self.words(
            N_("on bearing {bearing}° ±{half}°"),
            bearing=f"{position.bearing:03.0f}",
            half=f"{position.bearing_error:g}",
        )
        if position.far_m is not None:
            near, far = (f"{(metres or 0.0) / 1000:g}" for metres in (position.near_m, position.far_m))
            span = N_("at {far} km") if near == far else N_("at {near} to {far} km")
            text += " " + self.words(span, near=near, far=far)
        return [Part(text)]

    def _place(self, position: Position) -> list[Part]:
        if {"place", "offset", "grid", "lat_lon"} & self.reading.troubles.keys():
            return [self._mend("grid")]
        said = place_said(self.entry)
        if position.place_text is None:
            return [Part(said)] if said else []
        if position.offset_m is None or position.offset_dir is None:
            return [Part(position.place_text)]
        return [Part(offset_text(position.offset_m, position.offset_dir, position.place_text, self.words))]

    def _sector(self, position: Position) -> list[Part]:
        sector = next((each for each in self.profile.sectors if each.code == position.sector), None)
        if sector is None:
            return []
        return [Part(self.words(N_("sector {sector}"), sector=named(sector.names, self.words.language)))]

    def _label(self, terms: tuple[Term, ...], code: str) -> list[Part]:
        return [Part(self.words(term(terms, code).label))] if code else []

    def _mend(self, name: str) -> Part:
        template = {
            "observed": N_("time to be mended"),
            "received": N_("time to be mended"),
            "channel": N_("channel to be said"),
            "best": N_("count to be mended"),
        }.get(name, N_("position to be mended"))
        return Part(self.words(template), to_mend=True)


def offset_text(metres: float, direction: int, place: str, words: Words) -> str:
    """Say an offset: "8 km S of Banovshalar"."""
    template = N_("{km} km {direction} of {place}") if metres >= 950 else N_("{m} m {direction} of {place}")
    point = words(COMPASS[direction % 16])
    return words(template, km=round(metres / 1000), m=round(metres / 50) * 50, direction=point, place=place)
