"""From a report to the incident it tells of: what can be taken over, and the class it most likely is."""

from models.entry.forms import IncidentEntry, ReportEntry
from models.profile import Profile

_BY_WEAPON = {
    "SA": "F1", "HMG": "F2", "AGL": "F2", "RPG": "F4", "AAG": "F2", "MOR<82": "F5", "MOR82": "F5", "MOR120": "F5",
    "TANK": "F8", "IFV": "F8", "ARTY<122": "F6", "ARTY122": "F6", "MLRS": "F7", "MSL": "F7", "UAVA": "A3", "AIR": "A4",
    "MINE": "M1", "IED": "M2",
}  # fmt: skip
_EXPLOSIONS = {"AIR": "X1", "IMP": "X2", "CDT": "X4"}
_BY_OBSERVATION = {
    "EXPL": "X3", "SHOT": "F1", "BURST": "F9", "PROJ": "F9", "RKT": "F7", "FLARE": "F9", "MUZZ": "F9", "AIRB": "X1",
    "MOVE": "C2", "CROSS": "C1", "WORK": "W1", "FLY": "A1", "EMPL": "E1", "MINE": "W3", "OBST": "W4", "JAM": "D3",
}  # fmt: skip
_UNIT_OF = {"EXPL": "EXPL", "AIRB": "EXPL", "SHOT": "SHOT", "BURST": "BURST", "PROJ": "PROJ", "RKT": "PROJ",
            "FLY": "SORTIE"}  # fmt: skip
_FIRE = frozenset({"EXPL", "SHOT", "BURST", "PROJ", "RKT", "MUZZ", "FLARE", "AIRB"})
_KIN = ("FX",)
"""Classes between which one and the same event may have been told apart: fire that was only heard to explode."""


def likely_subclass(report: ReportEntry) -> str:
    """Give the subclass that observation, description and weapon point to; "" when they point nowhere."""
    if report.description == "TRN":
        return "T1"
    if report.description == "CDT":
        return "X4"
    if report.observation in ("", *_FIRE) and report.weapon in _BY_WEAPON:
        return _BY_WEAPON[report.weapon]
    if report.observation == "EXPL":
        return _EXPLOSIONS.get(report.description, "X3")
    return _BY_OBSERVATION.get(report.observation, "")


def likely_unit(observation: str) -> str:
    """Give the unit in which an observation is counted."""
    return _UNIT_OF.get(observation, "EVT")


def same_classes(subclass: str) -> str:
    """Give the classes under which the same event may be on record; "" for an unknown class means any."""
    class_code = subclass[:1]
    return next((kin for kin in _KIN if class_code and class_code in kin), class_code)


def incident_from(report: ReportEntry, profile: Profile) -> IncidentEntry:
    """Take over into a new incident what a report says; its words become the summary of whose language they are."""
    languages = (profile.left.language, profile.right.language)
    left, right = (report.text if report.language == language else "" for language in languages)
    return IncidentEntry(
        subclass=likely_subclass(report),
        when=report.when,
        where=report.where,
        weapons=report.weapon,
        low=report.low,
        best=report.best,
        high=report.high,
        unit=report.unit or likely_unit(report.observation),
        qualifier=report.qualifier or "EX",
        summary_left=left,
        summary_right=right,
    )
