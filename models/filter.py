"""One frozen question about the record: the same object behind the list, the map, the charts, print and export."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

import msgspec

from models import vocabulary
from models.columns import HEAVY_CODES, NONE, OWN
from models.period import Period
from models.profile import Profile, named
from models.text import N_, Problem, Words
from models.vocabulary import DIFFER, Term

Codes = frozenset[str]
Box = tuple[float, float, float, float]
"""West, south, east, north in degrees WGS84."""
NOTHING: Codes = frozenset()
ANY = Period()


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked: each set of codes is "any of these"; an empty set asks nothing (what that leaves out: FIELDS).

    `text` is looked for in place, serial, actors and summary; `box` holds only what has a point inside it;
    `rule` is the code of the profile's counting rule, "" for its first.
    """

    period: Period = ANY
    classes: Codes = NOTHING
    statuses: Codes = NOTHING
    findings: Codes = NOTHING
    sectors: Codes = NOTHING
    parties: Codes = NOTHING
    origins: Codes = NOTHING
    weapons: Codes = NOTHING
    heavy: Codes = NOTHING
    channels: Codes = NOTHING
    reliabilities: Codes = NOTHING
    credibilities: Codes = NOTHING
    severities: Codes = NOTHING
    data_sets: Codes = NOTHING
    text: str = ""
    box: Box | None = None
    rule: str = ""

    def chosen(self, field: str) -> Codes:
        """Give the codes chosen in one of FIELDS."""
        codes: Codes = getattr(self, field)
        return codes

    def with_codes(self, field: str, codes: Codes) -> "Filter":
        """Ask the same with other codes in one of FIELDS."""
        return replace(self, **{field: codes})  # type: ignore[arg-type]  # the name is one of FIELDS, all sets of codes

    def asked(self) -> tuple[str, ...]:
        """List the names of the fields in which something is asked."""
        empty = Filter()
        return tuple(each.name for each in fields(self) if getattr(self, each.name) != getattr(empty, each.name))

    def to_json(self) -> str:
        """Write the question so that it can be saved; codes are sorted, so equal questions give equal texts."""
        return msgspec.json.encode(self, order="deterministic").decode()

    @classmethod
    def from_json(cls, text: str) -> "Filter":
        """Read a saved question back.

        Raises:
            Problem: the text is not a saved question.
        """
        try:
            return msgspec.json.decode(text, type=cls)
        except msgspec.DecodeError as error:
            raise Problem(N_("The saved filter cannot be read: {reason}."), reason=str(error)) from error


@dataclass(frozen=True, slots=True)
class Field:
    """One field in which codes are chosen: its column, its words, and whether a row can hold several codes at once."""

    name: str
    label: str
    column: str
    terms: Callable[[Profile], tuple[Term, ...]]
    many: bool = False


def _party_terms(profile: Profile) -> tuple[Term, ...]:
    return tuple(Term(party.code, named(party.names, "en")) for party in profile.parties)


def _sector_terms(profile: Profile) -> tuple[Term, ...]:
    return tuple(Term(sector.code, named(sector.names, "en")) for sector in profile.sectors)


def _always(terms: tuple[Term, ...]) -> Callable[[Profile], tuple[Term, ...]]:
    return lambda _profile: terms


_HEAVY = (Term(HEAVY_CODES[0], N_("heavy")), Term(HEAVY_CODES[1], N_("light")))
_DIFFER = Term(DIFFER, N_("values differ"))

FIELDS = (
    Field(
        "classes", N_("Class"), "subclass", _always((*vocabulary.SUBCLASSES, _DIFFER, Term(NONE, N_("not classed"))))
    ),
    Field("statuses", N_("Status"), "status", _always((*vocabulary.STATUSES, Term(NONE, N_("reference data"))))),
    Field(
        "findings",
        N_("Joint finding"),
        "finding",
        _always((*vocabulary.RESULTS, Term(NONE, N_("no joint finding")))),
    ),
    Field("sectors", N_("Sector"), "sector", lambda p: (*_sector_terms(p), Term(NONE, N_("outside the sectors")))),
    Field("parties", N_("Parties"), "parties", lambda p: (*_party_terms(p), Term(NONE, N_("none named"))), many=True),
    Field("origins", N_("Side of origin"), "origin", lambda p: (*_party_terms(p), Term(NONE, N_("unknown")), _DIFFER)),
    Field(
        "weapons",
        N_("Weapon"),
        "weapons",
        _always((*vocabulary.WEAPONS, _DIFFER, Term(NONE, N_("none named")))),
        many=True,
    ),
    Field("heavy", N_("Heavy or light"), "heavy", _always((*_HEAVY, Term(NONE, N_("no weapon named")), _DIFFER))),
    Field(
        "channels", N_("Source"), "channels", _always((*vocabulary.CHANNELS, Term(NONE, N_("no report")))), many=True
    ),
    Field(
        "reliabilities",
        N_("Reliability"),
        "reliability",
        _always((*vocabulary.RELIABILITIES, Term(NONE, N_("not graded")))),
    ),
    Field(
        "credibilities",
        N_("Credibility"),
        "credibility",
        _always((*vocabulary.CREDIBILITIES, Term(NONE, N_("not graded")))),
    ),
    Field("severities", N_("Severity"), "severity", _always((*vocabulary.SEVERITIES, Term(NONE, N_("not set"))))),
    Field("data_sets", N_("Data set"), "data_set", lambda _profile: (Term(OWN, N_("the centre's own")),)),
)
"""Every field in which codes are chosen: drives the facets, the sentence, the command line and the counts."""
FIELD = {each.name: each for each in FIELDS}


def label(field: str, code: str, profile: Profile, words: Words) -> str:
    """Say one code of a field in words; a code that stands in no list (a data set's name) is said as it is."""
    names = {party.code: party.names for party in profile.parties} if field in ("parties", "origins") else {}
    if field == "sectors":
        names = {sector.code: sector.names for sector in profile.sectors}
    if code in names:
        return named(names[code], words.language)
    candidates = (*FIELD[field].terms(profile), *(vocabulary.CLASSES if field == "classes" else ()))
    for each in candidates:
        if each.code == code:
            return words(each.label, left=profile.left.code, right=profile.right.code)
    return code
