"""What the rows of UCDP, ACLED and strange tables become on our record."""

import json
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.columns import NONE
from models.geodesy import to_grid
from models.imports.cells import NO_DAY, Days, Instants, counts, days_of, numbers
from models.imports.events import search_texts, serials
from models.imports.mapping import Mapping, guess, load_mapping, save_mapping
from models.period import day_start
from models.reading import read_columns
from models.store import Store
from models.text import Problem, fold
from tests.models.imports.files import ACLED, GED14, GED49, events, ged14, put, reviewed, taken, written

DAY = 86_400_000


def noon(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_the_14_columns_of_ucdp_become_events(centre: Store, tmp_path: Path) -> None:
    taken(centre, put(tmp_path / "ucdp-ged-21.1.csv", written(GED14, [ged14()])))
    (event,) = events(centre)
    assert (event.external_id, event.serial_prefix, event.serial_number) == ("244657", "", 244657)
    assert (event.start, event.end, event.time_precision) == (noon(2020, 10, 4), None, 5)
    assert (event.lat, event.lon, event.country) == (39.9911, 46.9271, "Azerbaijan")
    assert (event.killed_low, event.killed_best, event.killed_high) == (1, 2, 5)
    assert (event.actor1, event.actor2, event.parties) == ("Government of Azerbaijan", "Republic of Artsakh", "AZE ARM")
    assert event.extra is not None
    assert json.loads(event.extra)["type_of_violence"] == "State-based violence"


def test_ucdp_says_nothing_of_class_side_or_status(centre: Store, tmp_path: Path) -> None:
    taken(centre, put(tmp_path / "a.csv", written(GED14, [ged14()])))
    columns = read_columns(centre)
    for name in ("subclass", "origin", "affected", "status", "weapons"):
        codes = columns.codes(name, centre.profile)
        value = int(getattr(columns, name)[0])
        assert codes[value.bit_length() - 1 if name == "weapons" else value] == NONE
    assert not columns.is_own(0)


def test_the_49_columns_of_ucdp_become_events(centre: Store, tmp_path: Path) -> None:
    row = {
        "id": 300380, "type_of_violence": 1, "conflict_name": "Azerbaijan: Nagorno-Karabakh", "year": 2020,
        "side_a": "Government of Azerbaijan, Government of Turkey", "side_b": "Republic of Artsakh", "latitude": 39.8,
        "longitude": 46.7, "where_prec": 1, "where_coordinates": "Şuşa town", "adm_1": "Şuşa", "country": "Azerbaijan",
        "date_start": "2020-11-07 00:00:00.000", "date_end": "2020-11-08", "deaths_civilians": 3, "low": 4, "best": 6,
        "high": 9, "source_headline": "Fighting, again", "source_office": "Reuters", "geom_wkt": "POINT (46.7 39.8)",
    }  # fmt: skip
    taken(centre, put(tmp_path / "a.csv", written(GED49, [row, {**row, "id": 300381, "where_prec": 4}])))
    event, wide = events(centre)
    assert (event.start, event.end) == (noon(2020, 11, 7), noon(2020, 11, 8))
    assert (event.place_text, event.notes, event.source) == ("Şuşa town", "Fighting, again", "Reuters")
    assert (event.killed_low, event.killed_best, event.killed_high, event.killed_civilians) == (4, 6, 9, 3)
    assert (event.geo_precision, wide.geo_precision) == (4, 5)
    assert event.parties == "AZE ARM"
    assert "susa" in event.search_text


ACLED_ROW: dict[str, object] = {
    "event_id_cnty": "AZE1234", "event_date": "30 June 2022", "year": 2022, "time_precision": 1,
    "event_type": "Explosions/Remote violence", "sub_event_type": "Air/drone strike", "inter1": "State forces",
    "actor1": "Military Forces of Armenia (2018-)", "actor2": "Civilians (Azerbaijan)", "inter2": "Civilians",
    "interaction": "State forces-Civilians", "country": "Azerbaijan", "admin1": "Agdam", "location": "Agdam",
    "latitude": 39.9911, "longitude": 46.9271, "geo_precision": 1, "source": "APA", "notes": "One, two",
    "fatalities": 2, "timestamp": 1700000000,
}  # fmt: skip


def test_acled_gives_actors_without_direction(centre: Store, tmp_path: Path) -> None:
    taken(centre, put(tmp_path / "a.csv", written(ACLED, [ACLED_ROW])))
    (event,) = events(centre)
    assert (event.serial_prefix, event.serial_number) == ("AZE", 1234)
    assert event.start == noon(2022, 6, 30)
    assert (event.origin_side, event.affected_side, event.parties) == (None, None, "ARM")
    assert (event.killed_low, event.killed_best, event.killed_high) == (None, 2, None)
    assert event.subclass == "A3"


@pytest.mark.parametrize(
    ("words", "subclass"),
    [
        ("Armed clash", "F9"),
        ("Shelling/artillery/missile attack", "F9"),
        ("Air/drone strike", "A3"),
        ("Remote explosive/landmine/IED", None),
        ("Looting/property destruction", None),
        ("Abduction/forced disappearance", "P2"),
        ("Peaceful protest", None),
    ],
)
def test_a_sub_event_of_acled_is_classed_only_where_it_means_one_class(
    centre: Store, tmp_path: Path, words: str, subclass: str | None
) -> None:
    taken(centre, put(tmp_path / "a.csv", written(ACLED, [{**ACLED_ROW, "sub_event_type": words}])))
    assert events(centre)[0].subclass == subclass


def test_old_and_new_layouts_of_acled_say_the_same(centre: Store, tmp_path: Path) -> None:
    old = {name: value for name, value in ACLED_ROW.items() if name != "timestamp"}
    old |= {"data_id": 77, "event_date": "30-06-2022", "inter1": 1, "inter2": 7, "interaction": 17, "iso3": "AZE"}
    header = ["data_id", *ACLED[:-1], "iso3", "population_1km"]
    taken(centre, put(tmp_path / "old.csv", written(header, [old], ";")), name="old")
    taken(centre, put(tmp_path / "new.csv", written(ACLED, [{**ACLED_ROW, "event_date": "2022-06-30"}])), name="new")
    first, second = (json.loads(event.extra or "") for event in events(centre))
    for name in ("inter1", "inter2", "interaction", "sub_event_type"):
        assert first[name] == second[name], name
    assert {event.start for event in events(centre)} == {noon(2022, 6, 30)}


def test_a_later_export_of_acled_is_not_a_change(centre: Store, tmp_path: Path) -> None:
    taken(centre, put(tmp_path / "a.csv", written(ACLED, [ACLED_ROW])))
    again = reviewed(centre, put(tmp_path / "b.csv", written(ACLED, [{**ACLED_ROW, "timestamp": 1800000000}])))
    assert again.summary() == "new=0 known=1 doubtful=0 unreadable=0"


def test_a_turkish_table_is_read_by_its_column_names(centre: Store, tmp_path: Path) -> None:
    text = (
        "Sıra No;Tarih;Saat;Enlem;Boylam;Köy;Ölü;Yaralı;Açıklama;Silah\n"
        "7;14.03.2021;10:52;39,9911;46,9271;Ağdam;0;1;Keşif sırasında;MOR82 SA\n"
    )
    taken(centre, put(tmp_path / "liste.csv", text, "cp1254"))
    (event,) = events(centre)
    assert (event.start, event.time_precision) == (noon(2021, 3, 14, 6, 52), 1)
    assert (event.lat, event.lon, event.place_text) == (39.9911, 46.9271, "Ağdam")
    assert (event.killed_best, event.wounded_best, event.weapon) == (0, 1, "SA MOR82")


def test_a_russian_table_without_numbers_is_known_again(centre: Store, tmp_path: Path) -> None:
    text = "Дата;Время;Место;Описание\n14.03.2021;10:52;Агдам;Выстрелы\n14.03.2021;10:52;Агдам;Взрыв\n"
    path = put(tmp_path / "a.csv", text, "cp1251")
    assert taken(centre, path).added == 2
    assert reviewed(centre, path).summary() == "new=0 known=2 doubtful=0 unreadable=0"
    assert {event.notes for event in events(centre)} == {"Выстрелы", "Взрыв"}


def test_year_month_and_day_apart_and_a_grid_are_read_through_a_mapping(centre: Store, tmp_path: Path) -> None:
    grid = to_grid(39.9911, 46.9271)
    path = put(tmp_path / "a.csv", f"n,y,m,d,where,what,who\n1,2021,3,14,{grid},F5 mortar,Armenia\n")
    mapping = Mapping(
        {"id": "n", "year": "y", "month": "m", "day": "d", "mgrs": "where", "subclass": "what", "origin_side": "who"}
    )
    taken(centre, path, mapping)
    (event,) = events(centre)
    assert (event.start, event.time_precision) == (noon(2021, 3, 14), 5)
    assert (event.lat, event.lon) == pytest.approx((39.9911, 46.9271), abs=0.001)
    assert (event.subclass, event.origin_side, event.geo_precision) == ("F5", "ARM", 2)


def test_words_that_are_no_code_of_ours_make_a_row_unreadable(centre: Store, tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", "no,date,weapon\n1,2021-03-14,catapult\n2,2021-03-14,SA\n")
    found = reviewed(centre, path)
    assert [each.reason.say() for each in found.unreadable] == ["“catapult” in weapon is no code of ours"]


def test_a_mapping_is_saved_and_used_again(tmp_path: Path) -> None:
    mapping = Mapping({"start": 'Tarih "yerel"', "lat": "Enlem", "lon": "Boylam"}, "month first", 3, "cp1254", "Köyler")
    for name in ("a.toml", "a.json"):
        save_mapping(mapping, tmp_path / name)
        assert load_mapping(tmp_path / name) == mapping


@pytest.mark.parametrize(
    "text", ["fields = 1", "[fields]\nlat = 'x'", "[fields]\nwhen = 'x'", "zone = 99\n[fields]", "{"]
)
def test_a_file_that_is_no_mapping_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(Problem):
        load_mapping(put(tmp_path / "a.toml", text))


def test_the_order_of_day_and_month_is_guessed_from_the_rows() -> None:
    assert guess(["date"], [["01/02/2020"], ["03/25/2020"]]).day_order == "month first"
    assert guess(["date"], [["01/02/2020"], ["25/03/2020"]]).day_order == "day first"
    assert guess(["date"], [["01/02/2020"]]).day_order == "day first"


@pytest.mark.parametrize(
    "text",
    [
        "2022-06-30",
        "30-06-2022",
        "30 June 2022",
        "30-June-2022",
        "30.06.2022",
        "30 Haziran 2022",
        "30 июня 2022",
        "20220630",
    ],
)
def test_a_day_is_read_in_every_notation(text: str) -> None:
    assert Days()[text] == (noon(2022, 6, 30) - noon(1970, 1, 1)).days


@given(st.dates())
def test_days_apart_in_three_columns_are_those_of_the_calendar(day: "datetime") -> None:
    values, wrong = days_of([str(day.year)], [str(day.month)], [str(day.day)])
    assert not wrong[0]
    assert values[0] == day.toordinal() - noon(1970, 1, 1).toordinal()


@pytest.mark.parametrize(
    "parts", [("2021", "2", "29"), ("2021", "13", "1"), ("2021", "0", "1"), ("x", "1", "1"), ("2021", "4", "31")]
)
def test_days_that_are_in_no_calendar_are_none(parts: tuple[str, str, str]) -> None:
    values, wrong = days_of(*([part] for part in parts))
    assert (values[0], wrong[0]) == (NO_DAY, True)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2021-03-14T10:52:00+04:00", noon(2021, 3, 14, 6, 52)),
        ("2021-03-14 10:52Z", noon(2021, 3, 14, 10, 52)),
        ("14.03.2021 10:52", noon(2021, 3, 14, 7, 52)),
        ("141052D MAR 21", noon(2021, 3, 14, 6, 52)),
    ],
)
def test_an_instant_is_read_with_its_zone_or_in_that_of_the_mapping(text: str, at: datetime) -> None:
    found = Instants(Days(), 1_790_000_000_000, 3)[text]
    assert found is not None
    assert found[0] == int(at.timestamp() * 1000)


def test_numbers_are_read_as_three_languages_write_them() -> None:
    values, bad = numbers(["39,9", "−3.5", "1 200", "", " ", "abc", "nan", "inf"])
    assert np.nan_to_num(values, nan=-1).tolist() == [39.9, -3.5, 1200.0, -1, -1, -1, -1, -1]
    assert bad.tolist() == [False] * 5 + [True] * 3


def test_counts_are_whole_and_not_negative() -> None:
    values, bad = counts(["3", "3.0", "", "-1", "2.5", "99999999999"])
    assert values.tolist() == [3, 3, -1, -1, -1, -1]
    assert bad.tolist() == [False, False, False, True, True, True]


@given(st.lists(st.from_regex(r"[A-Z]{0,3}[-0-9]{0,6}[0-9]{0,20}", fullmatch=True).filter(bool), min_size=1))
def test_a_serial_is_put_together_again_as_it_was(ids: list[str]) -> None:
    prefixes, split = serials(ids)
    whole = [prefixes] * len(ids) if isinstance(prefixes, str) else prefixes
    assert [f"{prefix}{number}" if number >= 0 else prefix for prefix, number in zip(whole, split, strict=True)] == ids
    assert all(number < 2**63 for number in split)


@given(st.lists(st.tuples(st.text(max_size=6), st.text(max_size=6)), min_size=1))
def test_search_finds_the_words_as_folding_has_them(rows: list[tuple[str, str]]) -> None:
    places, notes = zip(*rows, strict=True)
    for line, row in zip(search_texts({"place_text": places, "notes": notes}), rows, strict=False):
        assert all(fold(part) in line for part in row)


def test_a_date_alone_lies_in_the_reporting_day_of_that_date(centre: Store, tmp_path: Path) -> None:
    taken(centre, put(tmp_path / "a.csv", written(GED14, [ged14()])))
    at = int(events(centre)[0].start.timestamp() * 1000)
    assert day_start(at, centre.profile) == day_start(int(noon(2020, 10, 4, 12).timestamp() * 1000), centre.profile)
