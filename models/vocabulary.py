"""The closed lists of the record: every code with its English label, one line each (domain.md, 2 to 5)."""

from dataclasses import dataclass

from models.text import N_


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a closed list: its stable code and its English label, marked for translation."""

    code: str
    label: str


DIFFER = "≠"
"""The pseudo-code under which a value counts on which the two assessments differ (domain.md, 6)."""

CLASSES = (
    Term("F", N_("Fire")),
    Term("X", N_("Explosion")),
    Term("A", N_("Air and UAV")),
    Term("C", N_("Crossing, movement")),
    Term("E", N_("Emplacement")),
    Term("W", N_("Engineer works")),
    Term("M", N_("Mines, ordnance")),
    Term("P", N_("Acts against persons")),
    Term("I", N_("Infrastructure, corridor")),
    Term("D", N_("Denial, interference")),
    Term("N", N_("Information")),
    Term("Q", N_("Complaint only")),
    Term("T", N_("Not a violation")),
)
SUBCLASSES = (
    Term("F1", N_("small arms")),
    Term("F2", N_("HMG or grenade launcher")),
    Term("F3", N_("sniper")),
    Term("F4", N_("anti-tank")),
    Term("F5", N_("mortar")),
    Term("F6", N_("artillery")),
    Term("F7", N_("MLRS or missile")),
    Term("F8", N_("tank or IFV")),
    Term("F9", N_("fire, undetermined")),
    Term("X1", N_("airburst")),
    Term("X2", N_("impact")),
    Term("X3", N_("explosion, undetermined")),
    Term("X4", N_("controlled detonation")),
    Term("A1", N_("overflight")),
    Term("A2", N_("reconnaissance UAV")),
    Term("A3", N_("armed UAV")),
    Term("A4", N_("manned aircraft")),
    Term("A5", N_("UAV shot at")),
    Term("C1", N_("crossing of the line")),
    Term("C2", N_("move forward")),
    Term("C3", N_("infiltration")),
    Term("C4", N_("convoy")),
    Term("C5", N_("overmanning")),
    Term("E1", N_("heavy weapon in a prohibited zone")),
    Term("E2", N_("missing from storage")),
    Term("E3", N_("air defence or EW")),
    Term("W1", N_("trench or position")),
    Term("W2", N_("construction")),
    Term("W3", N_("mine laying")),
    Term("W4", N_("obstacle")),
    Term("M1", N_("detonation of a mine")),
    Term("M2", N_("IED")),
    Term("M3", N_("unexploded ordnance")),
    Term("M4", N_("booby trap")),
    Term("P1", N_("civilian harmed")),
    Term("P2", N_("detention")),
    Term("P3", N_("combatant captured")),
    Term("P4", N_("forced displacement")),
    Term("I1", N_("water, power or gas")),
    Term("I2", N_("corridor blocked")),
    Term("I3", N_("convoy harmed")),
    Term("I4", N_("cultural or religious site")),
    Term("D1", N_("access denied")),
    Term("D2", N_("access delayed")),
    Term("D3", N_("jamming")),
    Term("D4", N_("fire at monitors")),
    Term("D5", N_("threat")),
    Term("N1", N_("propaganda")),
    Term("N2", N_("weapons pointed or laser")),
    Term("N3", N_("breach of agreed notification")),
    Term("Q1", N_("allegation")),
    Term("Q2", N_("question")),
    Term("Q3", N_("third-party report")),
    Term("T1", N_("notified training")),
    Term("T2", N_("controlled demolition")),
    Term("T3", N_("natural or industrial")),
    Term("T4", N_("celebratory fire")),
)
STATUSES = (
    Term("10", N_("reported")),
    Term("20", N_("logged")),
    Term("30", N_("under verification")),
    Term("40", N_("assessed by {left} only")),
    Term("41", N_("assessed by {right} only")),
    Term("50", N_("both assessed, agree")),
    Term("51", N_("both assessed, differ")),
    Term("60", N_("joint finding signed")),
    Term("61", N_("joint finding revised")),
    Term("70", N_("parties notified")),
    Term("80", N_("closed")),
    Term("90", N_("void")),
    Term("91", N_("duplicate")),
)
WEAPONS = (
    Term("SA", N_("small arms up to 7.62 mm")),
    Term("HMG", N_("heavy machine gun 12.7 to 14.5 mm")),
    Term("AGL", N_("automatic grenade launcher")),
    Term("RPG", N_("rocket-propelled grenade, anti-tank missile")),
    Term("AAG", N_("anti-aircraft gun 20 to 57 mm")),
    Term("MOR<82", N_("mortar below 82 mm")),
    Term("MOR82", N_("mortar 82 mm")),
    Term("MOR120", N_("mortar 120 mm")),
    Term("TANK", N_("tank")),
    Term("IFV", N_("infantry fighting vehicle")),
    Term("ARTY<122", N_("artillery below 122 mm")),
    Term("ARTY122", N_("artillery 122 mm and up")),
    Term("MLRS", N_("multiple rocket launcher")),
    Term("MSL", N_("missile")),
    Term("UAVA", N_("armed UAV")),
    Term("AIR", N_("aircraft")),
    Term("MINE", N_("mine")),
    Term("IED", N_("improvised explosive device")),
    Term("GREN", N_("hand grenade")),
    Term("FLARE", N_("flare")),
    Term("UNK", N_("not established")),
)
CHANNELS = (
    Term("UAV", N_("UAV watch")),
    Term("OP", N_("observation post")),
    Term("PAT", N_("patrol")),
    Term("CAM", N_("camera or acoustic sensor")),
    Term("HOT", N_("hot line or complaint")),
    Term("LIA", N_("liaison")),
    Term("PKC", N_("peacekeeping contingent")),
    Term("CIV", N_("civilian")),
    Term("OSI", N_("open source")),
    Term("IMG", N_("imagery")),
)
MEANS = (
    Term("HRD", N_("heard")),
    Term("SAW", N_("saw")),
    Term("S+H", N_("saw and heard")),
    Term("REC", N_("recorded")),
    Term("UAV", N_("by UAV")),
    Term("IMG", N_("from imagery")),
    Term("PHY", N_("physical evidence")),
    Term("TLD", N_("was told")),
)
OBSERVATIONS = (
    Term("EXPL", N_("explosion")),
    Term("SHOT", N_("shot")),
    Term("BURST", N_("burst")),
    Term("PROJ", N_("projectile")),
    Term("RKT", N_("rocket")),
    Term("FLARE", N_("flare")),
    Term("MUZZ", N_("muzzle flash")),
    Term("AIRB", N_("airburst")),
    Term("MOVE", N_("movement")),
    Term("CROSS", N_("crossing")),
    Term("WORK", N_("works")),
    Term("FLY", N_("flight")),
    Term("EMPL", N_("emplacement")),
    Term("MINE", N_("mine")),
    Term("OBST", N_("obstacle")),
    Term("JAM", N_("jamming")),
)
DESCRIPTIONS = (
    Term("UND", N_("undetermined")),
    Term("OUT", N_("outgoing")),
    Term("IMP", N_("impact")),
    Term("AIR", N_("airburst")),
    Term("FLT", N_("in flight")),
    Term("TRN", N_("training")),
    Term("CDT", N_("controlled detonation")),
)
UNITS = (
    Term("EVT", N_("events")),
    Term("SHOT", N_("shots")),
    Term("BURST", N_("bursts")),
    Term("EXPL", N_("explosions")),
    Term("PROJ", N_("projectiles")),
    Term("SORTIE", N_("sorties")),
    Term("PERS", N_("persons")),
    Term("VEH", N_("vehicles")),
)
QUALIFIERS = (
    Term("EX", N_("exact")),
    Term("AB", N_("about")),
    Term("AL", N_("at least")),
    Term("UN", N_("uncountable")),
)
RELIABILITIES = (
    Term("A", N_("completely reliable")),
    Term("B", N_("usually reliable")),
    Term("C", N_("fairly reliable")),
    Term("D", N_("not usually reliable")),
    Term("E", N_("unreliable")),
    Term("F", N_("cannot be judged")),
)
CREDIBILITIES = (
    Term("1", N_("confirmed by other sources")),
    Term("2", N_("probably true")),
    Term("3", N_("possibly true")),
    Term("4", N_("doubtful")),
    Term("5", N_("improbable")),
    Term("6", N_("cannot be judged")),
)
TIME_PRECISIONS = (
    Term("1", N_("to the minute")),
    Term("2", N_("±5 min")),
    Term("3", N_("±30 min")),
    Term("4", N_("within a watch")),
    Term("5", N_("day only")),
)
GEO_PRECISIONS = (
    Term("1", N_("fix within 50 m")),
    Term("2", N_("within 500 m")),
    Term("3", N_("bearing and range")),
    Term("4", N_("named settlement")),
    Term("5", N_("sector only")),
)
GEOMETRIES = (
    Term("POINT", N_("point")),
    Term("SECTOR", N_("bearing and range")),
    Term("LINE", N_("line")),
    Term("AREA", N_("area")),
    Term("PLACE", N_("place")),
)
ATTRIBUTIONS = (
    Term("0", N_("none")),
    Term("1", N_("alleged by a party")),
    Term("2", N_("assessed by one contingent")),
    Term("3", N_("agreed")),
    Term("4", N_("admitted")),
)
DAMAGES = (
    Term("0", N_("no damage")),
    Term("1", N_("slight damage")),
    Term("2", N_("moderate damage")),
    Term("3", N_("severe damage")),
    Term("4", N_("destroyed")),
    Term("9", N_("damage unknown")),
)
SEVERITIES = (
    Term("1", N_("1 small arms, complaint")),
    Term("2", N_("2 HMG, works, UAV")),
    Term("3", N_("3 heavy weapon, crossing")),
    Term("4", N_("4 wounded, heavy impact")),
    Term("5", N_("5 fatality, corridor closed")),
)
ANSWERS = (Term("Y", N_("yes")), Term("N", N_("no")), Term("U", N_("undecided")))
RESULTS = (
    Term("CONF", N_("confirmed violation")),
    Term("NVIO", N_("occurred, no violation")),
    Term("NOCC", N_("did not occur")),
    Term("NCON", N_("no consensus")),
    Term("NACC", N_("could not be verified, no access")),
    Term("TRNG", N_("training or controlled detonation")),
    Term("DUPL", N_("duplicate")),
)
ROLES = (
    Term("WATCH", N_("watch officer")),
    Term("ANALYST", N_("analyst")),
    Term("HEAD", N_("head of contingent")),
    Term("LIAISON", N_("liaison officer")),
    Term("ADMIN", N_("administrator")),
    Term("VIEWER", N_("viewer")),
)
COVERAGE_STATES = (
    Term("UP", N_("watched")),
    Term("DOWN", N_("out of order")),
    Term("JAMMED", N_("jammed")),
    Term("DENIED", N_("denied")),
)
TASK_KINDS = (
    Term("UAV", N_("UAV re-tasking")),
    Term("VISIT", N_("site visit")),
    Term("CALL", N_("call to a party")),
    Term("IMG", N_("imagery")),
)
COMPASS = (
    N_("N"), N_("NNE"), N_("NE"), N_("ENE"), N_("E"), N_("ESE"), N_("SE"), N_("SSE"),
    N_("S"), N_("SSW"), N_("SW"), N_("WSW"), N_("W"), N_("WNW"), N_("NW"), N_("NNW"),
)  # fmt: skip
"""The sixteen points of the compass, clockwise from north, 22.5 degrees apart."""


def codes(terms: tuple[Term, ...]) -> tuple[str, ...]:
    """Give the codes of a closed list in its order: a code's position is its number in the columns."""
    return tuple(term.code for term in terms)


CLASS_CODES = codes(CLASSES)
SUBCLASS_CODES = codes(SUBCLASSES)
STATUS_CODES = codes(STATUSES)
WEAPON_CODES = codes(WEAPONS)
CHANNEL_CODES = codes(CHANNELS)
UNIT_CODES = codes(UNITS)
QUALIFIER_CODES = codes(QUALIFIERS)
RELIABILITY_CODES = codes(RELIABILITIES)
CREDIBILITY_CODES = codes(CREDIBILITIES)
GEOMETRY_CODES = codes(GEOMETRIES)

VERIFIED = frozenset({"60", "61", "70", "80"})
"""The statuses under which a joint finding stands."""
OUT_OF_COUNT = frozenset({"90", "91"})
"""The statuses that are kept and shown, but counted in no chart unless they are asked for."""


def term(terms: tuple[Term, ...], code: str) -> Term:
    """Find the word of a closed list by its code; KeyError when there is none."""
    for each in terms:
        if each.code == code:
            return each
    raise KeyError(code)
