"""What officers type is read as they mean it, or they are told what to mend; nothing is guessed in silence."""

import math
from dataclasses import fields as fields_of
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.basemap import Basemap
from models.dtg import parse_dtg
from models.edits.fields import Casualty
from models.entry.forms import (
    BEARING,
    GRID,
    LAT_LON,
    PLACE,
    IncidentEntry,
    ReportEntry,
    When,
    Where,
    value_of,
    with_value,
)
from models.entry.incident import read_incident
from models.entry.numbers import read_length, read_offset, read_three
from models.entry.report import read_report
from models.entry.sentence import plain, sentence
from models.entry.surroundings import Surroundings
from models.entry.when import read_when, settled
from models.entry.where import read_where
from models.geodesy import bearing, distance
from models.period import DAY
from models.places import Gazetteer
from models.profile import Profile, load_profile
from models.records.base import to_ms
from models.text import Problem, date_time_group

NOW = parse_dtg("231042D NOV 26", 2**41, 4)[0]
PROFILE = load_profile("default")
POSTS = {post.code: (post.lat, post.lon) for post in PROFILE.posts}
OP_3 = POSTS["OP 3"]
AROUND = Surroundings(PROFILE, NOW, POSTS)

SIGHT = Where(BEARING, "OP 3", "±10 m", "074", "13", "5.0", "13.0")
REPORT = ReportEntry(
    received="231039D NOV 26", channel="OP", reporter="OP 3", when=When("230952d"), where=SIGHT, means="S+H",
    description="UND", observation="EXPL", weapon="UNK", low="5", best="6", high="8", unit="EXPL", qualifier="AB",
    reliability="B", credibility="2", text="Altı boğuk patlama.", language="tr",
)  # fmt: skip
INCIDENT = IncidentEntry(subclass="F5", when=When("230952d"), where=Where(GRID, grid="38T PK 774 383"))


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(Basemap.open())


def _said(entry: ReportEntry, field: str) -> str:
    return str(read_report(entry, AROUND).troubles[field].problem)


# ---------------------------------------------------------------- when


def test_an_observation_cannot_lie_ahead_of_the_clock_and_the_likely_slip_is_offered() -> None:
    _, troubles = read_when(When("231952d"), NOW, 4)
    assert str(troubles["observed"].problem) == (
        "231952D NOV 26 lies 9 h 10 min ahead of the clock. An observation cannot be later than now."
    )
    repair = troubles["observed"].repair
    assert repair is not None
    assert (repair.field, repair.text) == ("observed", "230952D")


def test_a_day_of_tomorrow_without_month_is_not_taken_for_last_month() -> None:
    _, troubles = read_when(When("240100d"), NOW, 4)
    assert "14 h 18 min ahead" in str(troubles["observed"].problem)


def test_a_day_without_month_that_was_this_month_or_the_last_is_the_nearest_past() -> None:
    assert read_when(When("221800"), NOW, 4)[0].start == parse_dtg("221800D NOV 26", NOW, 4)[0]
    assert read_when(When("281800"), NOW, 4)[0].start == parse_dtg("281800D OCT 26", NOW, 4)[0]


def test_a_month_that_is_written_is_believed() -> None:
    assert read_when(When("231952D OCT 26"), NOW, 4)[0].start == parse_dtg("231952D OCT 26", NOW, 4)[0]


@given(minutes=st.integers(1, 600))
def test_every_repair_of_a_time_ahead_lies_in_the_past_and_differs_in_one_digit(minutes: int) -> None:
    typed = date_time_group(NOW + minutes * 60_000, 4)
    _, troubles = read_when(When(typed), NOW, 4)
    repair = troubles["observed"].repair
    if repair is not None:
        mended, left = read_when(When(repair.text), NOW, 4)
        assert not left
        assert mended.start is not None
        assert mended.start <= NOW
        read = date_time_group(mended.start, 4)
        assert sum(one != other for one, other in zip(read, typed, strict=True)) == 1


def test_the_zone_letter_typed_is_kept_and_the_centres_holds_where_none_is() -> None:
    assert read_when(When("0552z"), NOW, 4)[0].zone == 0
    assert read_when(When("0952"), NOW, 4)[0].zone == 4
    assert read_when(When("0552z"), NOW, 4)[0].start == read_when(When("0952"), NOW, 4)[0].start


@pytest.mark.parametrize(("until", "minutes"), [("1010", 18), ("+20", 20), ("231022D NOV 26", 30), ("0952", None)])
def test_until_is_read_from_the_start_on(until: str, minutes: int | None) -> None:
    times, troubles = read_when(When("230952D", until=until), NOW, 4)
    assert not troubles
    assert times.start is not None
    assert (times.end - times.start if times.end is not None else None) == (minutes and minutes * 60_000)


def test_an_end_before_the_start_is_said() -> None:
    _, troubles = read_when(When("230952D", until="220952D"), NOW, 4)
    assert "before the start" in str(troubles["until"].problem)


def test_a_day_alone_is_a_time_when_no_more_is_claimed() -> None:
    times, troubles = read_when(When("22 nov", "5"), NOW, 4)
    assert not troubles
    assert times.start == parse_dtg("220000D NOV 26", NOW, 4)[0]
    assert "observed" in read_when(When("22 nov", "1"), NOW, 4)[1]


def test_an_observation_after_its_report_is_said() -> None:
    early = replace(REPORT, received="230930D")
    assert "later than the report was received" in _said(early, "observed")


# ---------------------------------------------------------------- where


def test_bearing_and_range_give_the_middle_of_the_wedge_its_error_and_its_sector() -> None:
    position, troubles = read_where(SIGHT, AROUND)
    assert not troubles
    assert position.lat is not None
    assert position.lon is not None
    assert position.error_m is not None
    assert distance(*OP_3, position.lat, position.lon) == pytest.approx(9_000, abs=1)
    assert bearing(*OP_3, position.lat, position.lon) == pytest.approx(74, abs=0.01)
    assert position.error_m == pytest.approx(8_000 / math.sqrt(12), rel=0.001)
    assert (position.geometry, position.precision, position.sector) == ("SECTOR", 3, "CENTRE")
    assert not position.sector_overridden


def test_the_observers_own_error_widens_that_of_the_point() -> None:
    sharp, _ = read_where(replace(SIGHT, error=""), AROUND)
    wide, _ = read_where(replace(SIGHT, error="3 km"), AROUND)
    assert sharp.error_m is not None
    assert wide.error_m == pytest.approx(math.hypot(sharp.error_m, 3000))


def test_a_bearing_without_range_is_kept_without_a_point() -> None:
    reading = read_report(replace(REPORT, where=replace(SIGHT, near="", far="")), AROUND)
    assert reading.fields is not None
    assert (reading.fields.bearing, reading.fields.lat) == (74, None)


def test_an_incident_of_a_bearing_needs_its_range() -> None:
    reading = read_incident(replace(INCIDENT, where=replace(SIGHT, near="", far="")), AROUND)
    assert "range" in str(reading.troubles["bearing"].problem)


@pytest.mark.parametrize(
    ("field", "text"),
    [("bearing", "365"), ("bearing", "north"), ("near", "far"), ("far", "2"), ("observer", "OP 99"), ("error", "wide")],
)
def test_what_cannot_be_of_a_sight_is_said_at_its_field(field: str, text: str) -> None:
    _, troubles = read_where(replace(SIGHT, **{field: text}), AROUND)
    assert list(troubles) == [field]


def test_a_range_typed_in_metres_is_noticed_and_repaired() -> None:
    _, troubles = read_where(replace(SIGHT, near="5000", far="13000"), AROUND)
    repairs = {trouble.repair.field: trouble.repair.text for trouble in troubles.values() if trouble.repair}
    assert repairs == {"near": "5000 m", "far": "13000 m"}
    mended, left = read_where(replace(SIGHT, **repairs), AROUND)
    assert not left
    assert (mended.near_m, mended.far_m) == (5000, 13000)


def test_an_observer_may_stand_anywhere() -> None:
    position, troubles = read_where(replace(SIGHT, observer="40.05 46.96"), AROUND)
    assert not troubles
    assert (position.observer, position.observer_post) == ((40.05, 46.96), None)


@pytest.mark.parametrize(
    ("grid", "precision"), [("38T PK 774 383", 1), ("PK 77 38", 2), ("38TPK7738", 2), ("38T PK 7 3", 4), ("38T PK", 5)]
)
def test_a_grid_is_as_precise_as_it_is_long(grid: str, precision: int) -> None:
    position, troubles = read_where(Where(GRID, grid=grid), AROUND)
    assert not troubles
    assert position.precision == precision


def test_latitude_and_longitude_are_read_in_several_notations() -> None:
    points = {
        read_where(Where(LAT_LON, lat_lon=text), AROUND)[0].grid[:14]
        for text in ("40.0764 47.0815", "47.0815 E, 40.0764 N", "40°04′35″N 47°04′53″E", "40,0764; 47,0815")
    }
    assert points == {"38T PK 774 383"}


def test_a_sector_is_derived_until_it_is_overridden() -> None:
    where = Where(GRID, grid="38T PK 774 383")
    derived, _ = read_where(where, AROUND)
    decided, _ = read_where(replace(where, sector="NORTH"), AROUND)
    assert (derived.sector, derived.sector_overridden) == ("CENTRE", False)
    assert (decided.sector, decided.sector_overridden, decided.sector_derived) == ("NORTH", True, "CENTRE")


def test_of_a_sector_alone_the_point_says_that_only_the_sector_is_known() -> None:
    position, troubles = read_where(Where(PLACE, sector="SOUTH"), AROUND)
    assert not troubles
    assert (position.precision, position.sector) == (5, "SOUTH")
    assert position.lat is not None
    assert position.lon is not None
    assert PROFILE.sector_at(position.lat, position.lon) == "SOUTH"


def test_a_place_with_an_offset_is_a_point(gazetteer: Gazetteer) -> None:
    around = replace(AROUND, gazetteer=gazetteer)
    (town,) = gazetteer.search("Banovshalar", 1)
    position, troubles = read_where(Where(PLACE, place="banovshalar", offset="8 km S of"), around)
    assert not troubles
    assert position.lat is not None
    assert position.lon is not None
    assert position.place_id == town.id
    assert distance(town.lat, town.lon, position.lat, position.lon) == pytest.approx(8_000, abs=1)
    assert bearing(town.lat, town.lon, position.lat, position.lon) == pytest.approx(180, abs=0.1)


def test_a_place_nobody_knows_is_kept_as_a_name(gazetteer: Gazetteer) -> None:
    around = replace(AROUND, gazetteer=gazetteer)
    reading = read_incident(replace(INCIDENT, where=Where(PLACE, place="The old mill")), around)
    assert reading.fields is not None
    assert (reading.fields.geometry, reading.fields.place_text, reading.fields.lat) == ("PLACE", "The old mill", None)


def test_a_point_is_described_by_the_place_near_it_unless_one_is_named(gazetteer: Gazetteer) -> None:
    around = replace(AROUND, gazetteer=gazetteer)
    derived, _ = read_where(SIGHT, around)
    named, _ = read_where(replace(SIGHT, place="Banovshalar", offset="8 km S"), around)
    assert derived.place_derived
    assert derived.place_id is not None
    assert (named.place_text, named.offset_m, named.place_derived) == ("Banovshalar", 8_000, False)


@pytest.mark.parametrize("text", ["8 km S of", "8km s", "8 S", "8,0 км Ю от", "8 km G", "8000 m S"])
def test_an_offset_is_read_in_the_letters_of_three_languages(text: str) -> None:
    assert read_offset(text) == (8_000, 8)


@given(metres=st.integers(1, 99_999))
def test_a_length_means_the_same_in_metres_and_kilometres(metres: int) -> None:
    assert read_length(f"{metres} m", "km") == pytest.approx(read_length(f"{metres / 1000}", "km"))


# ---------------------------------------------------------------- counts and the rest


def test_low_best_and_high_must_not_fall() -> None:
    assert "must not fall" in _said(replace(REPORT, low="9"), "best")


def test_figures_that_fall_are_said_while_other_fields_are_still_empty() -> None:
    troubles = read_report(ReportEntry(low="9", best="2", unit="EXPL"), AROUND).troubles
    assert not troubles["best"].missing
    assert troubles["text"].missing


@given(numbers=st.tuples(*[st.integers(0, 999)] * 3))
def test_figures_are_taken_exactly_when_they_rise(numbers: tuple[int, int, int]) -> None:
    low, best, high = (str(number) for number in numbers)
    reading = read_report(replace(REPORT, low=low, best=best, high=high), AROUND)
    assert (reading.fields is not None) == (list(numbers) == sorted(numbers))


def test_a_range_without_its_best_figure_is_asked_for() -> None:
    assert read_report(replace(REPORT, best=""), AROUND).troubles["best"].missing


def test_an_exact_count_has_no_range() -> None:
    assert "exact" in _said(replace(REPORT, qualifier="EX"), "qualifier")


@pytest.mark.parametrize(
    ("text", "three"), [("", (0, 0, 0)), ("2", (2, 2, 2)), ("1/2/4", (1, 2, 4)), ("1 2 4", (1, 2, 4))]
)
def test_casualties_are_one_figure_or_three(text: str, three: tuple[int, int, int]) -> None:
    assert read_three(text) == three


@pytest.mark.parametrize("text", ["1/2", "4/2/1", "some", "-1", "1.5"])
def test_other_figures_of_casualties_are_refused(text: str) -> None:
    with pytest.raises(Problem):
        read_three(text)


def test_casualties_of_each_side_are_kept_apart() -> None:
    entry = with_value(with_value(INCIDENT, "casualties.ARM.CIV.wounded", "1/2/3"), "casualties.AZE.MIL.killed", "1")
    reading = read_incident(entry, AROUND)
    assert reading.fields is not None
    assert reading.fields.casualties == (
        Casualty("ARM", "CIV", wounded_low=1, wounded_best=2, wounded_high=3),
        Casualty("AZE", "MIL", 1, 1, 1),
    )


def test_an_empty_form_says_what_is_missing_and_nothing_is_wrong() -> None:
    troubles = read_report(ReportEntry(), AROUND).troubles
    assert set(troubles) == {"received", "channel", "text"}
    assert all(trouble.missing for trouble in troubles.values())


def test_an_ungraded_report_cannot_be_judged() -> None:
    fresh = ReportEntry(received="-5", channel="HOT", text="A call.")
    fields = read_report(fresh, AROUND).fields
    assert fields is not None
    assert (fields.reliability, fields.credibility) == ("F", 6)


def test_a_whole_report_becomes_its_fields() -> None:
    fields = read_report(REPORT, AROUND).fields
    assert fields is not None
    assert to_ms(fields.received_at) == NOW - 3 * 60_000
    assert fields.observed_from is not None
    assert to_ms(fields.observed_from) == NOW - 50 * 60_000
    assert (fields.observer_post, fields.bearing, fields.range_near_m, fields.range_far_m) == ("OP 3", 74, 5000, 13000)
    assert (fields.count_low, fields.count_best, fields.count_high, fields.unit) == (5, 6, 8, "EXPL")
    assert (fields.reliability, fields.credibility, fields.language) == ("B", 2, "tr")


def test_a_narrative_that_is_too_long_says_by_how_much() -> None:
    assert "15 characters too long" in _said(replace(REPORT, text="x" * 4015), "text")


def test_marks_that_could_deceive_a_reader_do_not_get_into_a_report() -> None:
    fields = read_report(replace(REPORT, text="two\u202e shots\x00 <b>heard</b>"), AROUND).fields
    assert fields is not None
    assert fields.text == "two shots <b>heard</b>"


# ---------------------------------------------------------------- the sentence


def test_the_sentence_says_everything_that_was_typed() -> None:
    text = plain(sentence(REPORT, read_report(REPORT, AROUND), PROFILE))
    assert text == (
        "At 230952D NOV 26 (±5 min), OP 3, saw and heard, explosion, about 6 EXPL (5 to 8), undetermined, "
        "weapon: not established, on bearing 074° ±13° at 5 to 13 km, 38T PK 74 35, sector Centre. "
        "Received 231039D NOV 26 (0639Z). B2"
    )


def test_the_sentence_marks_what_is_to_be_mended() -> None:
    entry = replace(REPORT, when=When("231952d"))
    parts = sentence(entry, read_report(entry, AROUND), PROFILE)
    assert [part.text for part in parts if part.to_mend] == ["time to be mended"]


_texts = st.text(max_size=12) | st.sampled_from(
    ["230952d", "38T PK 774 383", "5", "13", "OP 3", "8 km S", "-50", "1/2"]
)
_NAMES = [
    *(
        each.name
        for each in fields_of(ReportEntry)
        if each.name in ("received", "reporter", "low", "best", "high", "text")
    ),
    *(
        "observed",
        "until",
        "observer",
        "error",
        "bearing",
        "bearing_error",
        "near",
        "far",
        "grid",
        "lat_lon",
        "place",
        "offset",
    ),
]


@given(typed=st.dictionaries(st.sampled_from(_NAMES), _texts), mode=st.sampled_from([BEARING, GRID, LAT_LON, PLACE]))
def test_whatever_is_typed_gives_fields_or_sentences_never_a_fault(typed: dict[str, str], mode: str) -> None:
    entry = with_value(REPORT, "mode", mode)
    for name, text in typed.items():
        entry = with_value(entry, name, text)
    reading = read_report(entry, AROUND)
    assert (reading.fields is None) == bool(reading.troubles)
    assert plain(sentence(entry, reading, PROFILE))
    assert all(str(trouble.problem) for trouble in reading.troubles.values())


@given(name=st.sampled_from(_NAMES), text=_texts)
def test_a_field_gives_back_what_was_put_into_it_and_leaves_the_others(name: str, text: str) -> None:
    changed = with_value(REPORT, name, text)
    assert value_of(changed, name) == text
    assert [value_of(changed, other) for other in _NAMES if other != name] == [
        value_of(REPORT, other) for other in _NAMES if other != name
    ]


def test_the_day_of_a_repair_never_moves_a_report_by_a_month() -> None:
    times, _ = read_when(When("230952D"), NOW, 4)
    assert times.start is not None
    assert NOW - times.start < DAY


def test_profiles_without_sectors_and_posts_can_be_reported_to() -> None:
    around = Surroundings(load_profile("blank"), NOW)
    blank: Profile = around.profile
    reading = read_report(replace(REPORT, where=Where(LAT_LON, lat_lon="40.0764 47.0815"), party=""), around)
    assert reading.fields is not None
    assert plain(sentence(REPORT, reading, blank))


def test_a_time_typed_against_the_clock_stays_what_was_meant_as_the_clock_goes_on() -> None:
    later = NOW + 30 * 60_000
    for typed in ("-50", "0642z"):
        full = settled(typed, NOW, 4)
        assert settled(full, later, 4) == full
        assert settled(full, NOW, 4) != typed
    assert settled("no time", NOW, 4) == "no time"
