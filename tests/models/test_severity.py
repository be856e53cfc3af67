"""The severity of an incident follows the rule that is printed with it."""

from typing import Any

import pytest

from models.profile import Profile
from models.severity import severity
from models.vocabulary import SUBCLASS_CODES, WEAPON_CODES

CASES: dict[str, tuple[int, str, tuple[str, ...], dict[str, Any]]] = {
    "small arms without effect": (1, "F1", ("SA",), {}),
    "fire of unknown kind": (1, "F9", ("UNK",), {}),
    "a complaint": (1, "Q1", (), {}),
    "a notified training with mortars": (3, "T1", ("MOR120",), {}),
    "a heavy machine gun": (2, "F2", ("HMG",), {}),
    "works": (2, "W1", (), {}),
    "a UAV": (2, "A2", (), {}),
    "a mortar of 82 mm": (3, "F5", ("MOR82",), {}),
    "a mortar below 82 mm": (1, "F5", ("MOR<82",), {}),
    "a mortar of unknown calibre": (3, "F5", ("UNK",), {}),
    "a heavy weapon beside a light one": (3, "F1", ("SA", "TANK"), {}),
    "a crossing of the line": (3, "C1", (), {}),
    "a heavy impact in a settlement": (4, "F6", ("ARTY122",), {"settlement_m": 1500}),
    "a heavy impact beside a settlement": (3, "F6", ("ARTY122",), {"settlement_m": 1501}),
    "small arms in a settlement": (1, "F1", ("SA",), {"settlement_m": 0}),
    "a wounded": (4, "F1", ("SA",), {"wounded": 1}),
    "a dead": (5, "F1", ("SA",), {"killed": 1, "wounded": 3}),
    "the corridor closed for six hours": (2, "I2", (), {"hours": 6.0}),
    "the corridor closed for longer": (5, "I2", (), {"hours": 6.1}),
}


@pytest.mark.parametrize("what", CASES)
def test_an_incident_is_rated_as_the_rule_says(what: str, profile: Profile) -> None:
    expected, subclass, weapons, more = CASES[what]
    assert severity(profile, subclass, weapons, **more) == expected


def test_every_class_and_weapon_is_rated_from_1_to_5(profile: Profile) -> None:
    rated = {severity(profile, subclass, (weapon,)) for subclass in SUBCLASS_CODES for weapon in WEAPON_CODES}
    assert rated <= {1, 2, 3, 4, 5}
