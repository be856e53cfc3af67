"""What cannot be is marked at the field where it was entered, in words that say what to do."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.edits.checks import (
    check_assessment,
    check_incident,
    check_notification,
    check_post,
    check_report,
    check_task,
    cleaned,
)
from models.edits.fields import (
    AssessmentFields,
    Casualty,
    IncidentFields,
    NotificationFields,
    PostFields,
    ReportFields,
    TaskFields,
)
from models.profile import Profile

START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
RIGHT = IncidentFields("F1", START, 4, lat=39.99, lon=46.95)
HEARD = ReportFields(START, 4, "OP", "Three bursts heard")

WRONG: dict[str, tuple[str, str, dict[str, Any]]] = {
    "an end before the start": ("end", "before the start", {"end": START - timedelta(seconds=1)}),
    "a class that is none": ("subclass", "not a code", {"subclass": "F77"}),
    "a weapon that is none": ("weapons", "not a code", {"weapons": ("SA", "BOW")}),
    "a weapon entered twice": ("weapons", "twice", {"weapons": ("SA", "SA")}),
    "a party that is none": ("origin_side", "not a code", {"origin_side": "XXX"}),
    "a unit that is none": ("unit", "not a code", {"unit": "PIECES"}),
    "a damage that is none": ("damage", "not a code", {"damage": 5}),
    "a sector that is none": ("sector", "not a code", {"sector": "WEST"}),
    "an article that is none": ("article", "not a code", {"article": "99"}),
    "a time zone that is none": ("zone", "between -12 and 12", {"zone": 13}),
    "a latitude beyond the pole": ("lat", "-90 and 90", {"lat": 90.01}),
    "a latitude that is no number": ("lat", "-90 and 90", {"lat": float("nan")}),
    "a longitude beyond the date line": ("lon", "-180 and 180", {"lon": -180.5}),
    "half a position": ("lon", "both latitude and longitude", {"lon": None}),
    "a point without position": ("lat", "needs a position", {"lat": None, "lon": None}),
    "bearing and range without observer": ("bearing", "observer's position", {"geometry": "SECTOR", "bearing": 10.0}),
    "a bearing beyond the circle": ("bearing", "0 and 360", {"bearing": 361.0}),
    "a far range nearer than the near": ("range_far_m", "nearer", {"range_near_m": 900.0, "range_far_m": 100.0}),
    "a line without corners": ("shape", "corners", {"geometry": "LINE"}),
    "a place without a name": ("place_text", "Name the place", {"geometry": "PLACE", "lat": None, "lon": None}),
    "a negative error": ("error_m", "negative", {"error_m": -1.0}),
    "a direction beyond the compass": ("offset_dir", "between 0 and 15", {"offset_dir": 16}),
    "an error without end": ("error_m", "between 0 and", {"error_m": float("inf")}),
    "an offset that is no number": ("offset_m", "between 0 and", {"offset_m": float("nan")}),
    "a range without end": ("range_far_m", "between 0 and", {"range_far_m": float("inf")}),
    "a bearing error that is no number": ("bearing_error", "between 0 and 180", {"bearing_error": float("nan")}),
    "a year of another age": ("start", "not a date", {"start": datetime(9999, 12, 31, 22, tzinfo=UTC)}),
    "an end in another age": ("end", "not a date", {"end": datetime(2900, 1, 1, tzinfo=UTC)}),
    "a count too large to add up": ("count_best", "between 0 and", {"count_best": 10**10}),
    "casualties too many to add up": (
        "casualties",
        "between 0 and",
        {"casualties": (Casualty("AZE", killed_best=2**31, killed_high=2**31),)},
    ),
    "a negative count": ("count_best", "negative", {"count_best": -1}),
    "a best below the low": ("count_best", "must not fall", {"count_low": 3, "count_best": 2}),
    "a high below the low": ("count_best", "must not fall", {"count_low": 3, "count_high": 2}),
    "casualties that fall": ("casualties", "must not fall", {"casualties": (Casualty("AZE", killed_low=1),)}),
    "casualties of nobody": ("casualties", "not a code", {"casualties": (Casualty("XXX"),)}),
    "casualties entered twice": ("casualties", "twice", {"casualties": (Casualty("AZE"), Casualty("AZE"))}),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_cannot_be_of_an_incident_is_marked_at_its_field(what: str, profile: Profile) -> None:
    field, said, values = WRONG[what]
    assert check_incident(profile, RIGHT) == {}
    found = check_incident(profile, replace(RIGHT, **values))
    assert set(found) == {field}
    assert said in str(found[field])


def test_everything_wrong_is_found_at_once(profile: Profile) -> None:
    found = check_incident(profile, replace(RIGHT, subclass="?", lat=100.0, zone=20, count_best=-3))
    assert set(found) == {"subclass", "lat", "zone", "count_best"}


def test_a_class_without_subclass_may_be_entered(profile: Profile) -> None:
    assert check_incident(profile, replace(RIGHT, subclass="F")) == {}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("channel", "TV"),
        ("means", "?"),
        ("reliability", "G"),
        ("credibility", 7),
        ("text", " \t\u200f"),
        ("lat", 10.0),
        ("text", "x" * 4001),
        ("time_precision", 6),
        ("geo_precision", 0),
        ("sector", "WEST"),
        ("offset_dir", 16),
        ("offset_m", -1.0),
        ("reporter", "x" * 201),
    ],
)
def test_what_cannot_be_of_a_report_is_marked(field: str, value: object, profile: Profile) -> None:
    assert check_report(profile, HEARD) == {}
    values: dict[str, Any] = {field: value}
    assert check_report(profile, replace(HEARD, **values))


@pytest.mark.parametrize(
    ("field", "value"), [("happened", "M"), ("violation", ""), ("confidence", 0), ("weapons", ("?",))]
)
def test_what_cannot_be_of_an_assessment_is_marked(field: str, value: object, profile: Profile) -> None:
    right = AssessmentFields("Y", "U")
    assert check_assessment(profile, right) == {}
    values: dict[str, Any] = {field: value}
    assert set(check_assessment(profile, replace(right, **values))) == {field}


@pytest.mark.parametrize(
    ("field", "value"),
    [("kind", "WALK"), ("text", " "), ("text", "x" * 4001), ("owner", ""), ("owner", "x" * 201), ("contingent", "ITA"),
     ("due", datetime(9999, 1, 1, tzinfo=UTC))],
)  # fmt: skip
def test_what_cannot_be_of_a_task_is_marked(field: str, value: object, profile: Profile) -> None:
    right = TaskFields("UAV", "look for craters", "TUR 2", "TUR", START)
    assert check_task(profile, right) == {}
    values: dict[str, Any] = {field: value}
    assert set(check_task(profile, replace(right, **values))) == {field}


@pytest.mark.parametrize(
    ("field", "value"),
    [("addressee", "\u200f"), ("channel", "TV"), ("text", ""), ("text", "x" * 4001),
     ("sent_at", datetime(1800, 1, 1, tzinfo=UTC))],
)  # fmt: skip
def test_what_cannot_be_of_a_notification_is_marked(field: str, value: object) -> None:
    right = NotificationFields("AZE", "LIA", "We heard shots", START)
    assert check_notification(right) == {}
    values: dict[str, Any] = {field: value}
    assert set(check_notification(replace(right, **values))) == {field}


@pytest.mark.parametrize(("field", "value"), [("name", " "), ("lat", 91.0), ("manning", -1)])
def test_what_cannot_be_of_a_post_is_marked(field: str, value: object) -> None:
    right = PostFields("OP-9", 40.0, 47.0)
    assert check_post(right) == {}
    values: dict[str, Any] = {field: value}
    assert set(check_post(replace(right, **values))) == {field}


def test_text_loses_what_deceives_and_keeps_what_was_said() -> None:
    said = "  VERI\u200bFIED\u202e\u0000 <b>Ağdam</b>\u2028\tАгдам Աղdամ 10°\udc80 \U0001f6f0 "
    assert cleaned(said) == "VERIFIED <b>Ağdam</b>\n\tАгдам Աղdամ 10° \U0001f6f0"


@given(st.text())
def test_cleaned_text_can_always_be_kept_and_is_clean(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    assert once.encode().decode() == once
    assert "\0" not in once
