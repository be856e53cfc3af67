"""The severity of an incident, 1 to 5, by the rule that is printed with it (domain.md, 4)."""

from models.profile import Profile

_HEAVY_BY_CLASS = frozenset({"F5", "F6", "F7", "F8", "E1"})
"""Classes that mean a heavy weapon when no weapon was established."""
_CROSSING = frozenset({"C1", "C3"})
_MIDDLE_WEAPONS = frozenset({"HMG", "AGL", "RPG", "AAG", "UAVA", "AIR", "MSL", "MINE", "IED"})
_MIDDLE_SUBCLASSES = frozenset({"F2", "F4", "E2", "E3"})
_MIDDLE_CLASSES = frozenset("XACWMPID")


def severity(
    profile: Profile,
    subclass: str,
    weapons: tuple[str, ...] = (),
    *,
    killed: int = 0,
    wounded: int = 0,
    hours: float = 0.0,
    settlement_m: float | None = None,
) -> int:
    """Rate an incident: 5 fatality, or corridor closed too long; 4 wounded, or heavy impact in a settlement; 3 heavy
    weapon or crossing; 2 heavy machine gun, works, UAV and whatever else was observed; 1 small arms, complaint.

    `hours` is how long it lasted; `settlement_m` how far from its named settlement it was (None: none was named).
    Hours, metres and the heavy weapons come from the profile.
    """
    rule = profile.severity
    heavy = is_heavy(profile, subclass, weapons)
    in_settlement = settlement_m is not None and settlement_m <= rule.settlement_radius_m
    if killed > 0 or (subclass == "I2" and hours > rule.corridor_closed_hours):
        return 5
    if wounded > 0 or (heavy and in_settlement and subclass[:1] in "FX"):
        return 4
    if heavy or subclass in _CROSSING:
        return 3
    middle = (
        subclass[:1] in _MIDDLE_CLASSES or subclass in _MIDDLE_SUBCLASSES or not _MIDDLE_WEAPONS.isdisjoint(weapons)
    )
    return 2 if middle and subclass[:1] not in "QT" else 1


def is_heavy(profile: Profile, subclass: str, weapons: tuple[str, ...]) -> bool:
    """Say whether a heavy weapon is in it: one of the profile's, or else a class that means one."""
    known = [weapon for weapon in weapons if weapon != "UNK"]
    return not set(known).isdisjoint(profile.heavy) or (not known and subclass in _HEAVY_BY_CLASS)
