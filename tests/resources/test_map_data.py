"""What the shipped map promises: the known faults of its sources are mended in it."""

import sqlite3
from collections.abc import Mapping
from itertools import pairwise

import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from models.basemap import SHIPPED, Basemap, Feature

LANGUAGES = ("en", "az", "hy", "ru", "tr")
THEATRE = (44.5, 38.3, 49.5, 41.5)


@pytest.fixture(scope="module")
def basemap() -> Basemap:
    return Basemap.open()


def _named(basemap: Basemap, layer: str, **wanted: object) -> list[Feature]:
    features = basemap.layer(layer).features
    return [each for each in features if all(each.attributes[key] == value for key, value in wanted.items())]


def _area(feature: Feature) -> BaseGeometry:
    return shapely.make_valid(shapely.MultiPolygon([shapely.Polygon(part) for part in feature.parts]))


def _places(basemap: Basemap, name: str) -> list[Feature]:
    """The places of that name, the weightiest first."""
    return sorted(_named(basemap, "place", name=name, country="AZ"), key=lambda place: str(place.attributes["rank"]))


def _town(basemap: Basemap, name: str) -> Mapping[str, object]:
    return _places(basemap, name)[0].attributes


def test_the_file_is_small_enough_to_ship() -> None:
    assert SHIPPED.stat().st_size <= 8 * 1024 * 1024


def test_every_layer_of_the_map_is_there(basemap: Basemap) -> None:
    assert set(basemap.layers) == {
        "country_world", "country", "border", "admin1", "admin1_line", "historic_line", "water", "river", "place",
        "airport",
    }  # fmt: skip


def test_no_schematic_road_or_railway_is_drawn(basemap: Basemap) -> None:
    assert {river.attributes["kind"] for river in basemap.layer("river").features} == {
        "river", "river_world", "river_approximate",
    }  # fmt: skip
    assert not [layer for layer in basemap.layers if "road" in layer or "corridor" in layer]


def test_lachin_and_lankaran_are_two_districts_that_do_not_touch(basemap: Basemap) -> None:
    (lachin,) = _named(basemap, "admin1", iso_code="AZ-LAC")
    (lankaran,) = _named(basemap, "admin1", iso_code="AZ-LAN")
    assert (lachin.attributes["name_en"], lankaran.attributes["name_en"]) == ("Lachin", "Lankaran")
    assert lankaran.box[0] - lachin.box[2] > 1.5
    assert _area(lachin).distance(shapely.Point(46.54977, 39.63742)) < 0.03


def test_every_district_of_the_two_countries_has_its_own_code_and_five_names(basemap: Basemap) -> None:
    said = [district.attributes for district in basemap.layer("admin1").features]
    near = [district for district in said if district["country"] in ("AZE", "ARM")]
    codes = [district["iso_code"] for district in near]
    assert len(near) == len(set(codes)) == 85
    assert [district["name"] for district in near if not all(district[f"name_{key}"] for key in LANGUAGES)] == []


def test_the_districts_of_a_country_cover_it_once(basemap: Basemap) -> None:
    (country,) = _named(basemap, "country", iso_a3="AZE")
    districts = [_area(district) for district in _named(basemap, "admin1", country="AZE")]
    together = shapely.union_all(districts)
    assert together.area == pytest.approx(_area(country).area, rel=0.001)
    assert sum(district.area for district in districts) == pytest.approx(together.area, rel=0.001)


def test_seats_lie_in_the_district_that_is_called_like_them(basemap: Basemap) -> None:
    districts = {str(d.attributes["name_az"]): _area(d) for d in _named(basemap, "admin1", country="AZE")}
    seats = [seat for seat in _named(basemap, "place", country="AZ", scope="theatre") if seat.attributes["rank"] == 3]
    asked = [seat for seat in seats if seat.attributes["name_az"] in districts]
    right = [s for s in asked if districts[str(s.attributes["name_az"])].distance(shapely.Point(s.parts[0][0])) < 0.02]
    assert len(asked) > 60
    assert len(right) >= 0.97 * len(asked)


def test_one_letter_is_written_one_way() -> None:
    file = sqlite3.connect(f"{SHIPPED.as_uri()}?mode=ro", uri=True)
    for layer in ("place", "admin1", "airport", "water", "river"):
        columns = [row[1] for row in file.execute(f"PRAGMA table_info({layer})") if row[2] == "TEXT"]
        for column in columns:
            turned = f"SELECT count(*) FROM {layer} WHERE {column} LIKE '%' || char(477) || '%'"
            assert file.execute(turned).fetchone() == (0,), f"{layer}.{column} writes U+01DD for U+0259"
    file.close()


def test_lachin_airport_is_in_lachin_and_not_at_baku(basemap: Basemap) -> None:
    (airport,) = _named(basemap, "airport", iata="LHL")
    (lachin,) = _named(basemap, "admin1", iso_code="AZ-LAC")
    assert _area(lachin).distance(shapely.Point(airport.parts[0][0])) < 0.02


@pytest.mark.parametrize(("icao", "town"), [("UBBF", "Fuzuli"), ("UBBS", "Khankendi")])
def test_the_airports_the_source_lacks_are_on_the_map(basemap: Basemap, icao: str, town: str) -> None:
    (airport,) = _named(basemap, "airport", icao=icao)
    place = _places(basemap, town)[0]
    assert np.hypot(*(airport.parts[0][0] - place.parts[0][0])) < 0.12


@pytest.mark.parametrize("town", ["Khankendi", "Lachin", "Shusha", "Aghdam", "Fuzuli", "Kalbajar", "Khojavend"])
def test_a_seat_is_a_key_town_however_few_live_there(basemap: Basemap, town: str) -> None:
    assert _town(basemap, town)["rank"] in (2, 3)


def test_parts_of_yerevan_do_not_outrank_the_towns_around_it(basemap: Basemap) -> None:
    for part in ("Nor Nork", "Shengavit", "Erebuni", "Kentron"):
        (place,) = _named(basemap, "place", name=part, country="AM")
        assert place.attributes["rank"] == 6


def test_key_towns_are_named_in_five_languages(basemap: Basemap) -> None:
    key = [town for town in basemap.layer("place").within(THEATRE) if int(str(town.attributes["rank"])) <= 3]
    near = [town.attributes for town in key if town.attributes["country"] in ("AZ", "AM")]
    assert len(near) > 75
    assert [town["name"] for town in near if not all(town[f"name_{language}"] for language in LANGUAGES)] == []


def test_a_name_is_written_in_the_script_of_its_language(basemap: Basemap) -> None:
    for place in basemap.layer("place").features:
        armenian, russian = place.attributes["name_hy"], place.attributes["name_ru"]
        assert armenian is None or not any(letter.isascii() and letter.isalpha() for letter in str(armenian))
        assert russian is None or not any(letter.isascii() and letter.isalpha() for letter in str(russian))


@pytest.mark.parametrize(
    ("town", "names"),
    [
        ("Khankendi", ("Xankəndi", "Ստեփանակերտ", "Ханкенди", "Hankendi")),
        ("Shusha", ("Şuşa", "Շուշի", "Шуша", "Şuşa")),
        ("Baku", ("Bakı", "Բաքու", "Баку", "Bakü")),
    ],
)
def test_the_curated_names_reach_the_map(basemap: Basemap, town: str, names: tuple[str, ...]) -> None:
    assert tuple(_town(basemap, town)[f"name_{language}"] for language in LANGUAGES[1:]) == names


def test_the_ceasefire_line_is_one_line_from_the_border_to_the_araz(basemap: Basemap) -> None:
    (line,) = _named(basemap, "historic_line", kind="ceasefire_1994")
    (course,) = line.parts
    ends = sorted(course[[0, -1]].tolist())
    assert ends[0] == pytest.approx([45.98, 40.24], abs=0.03)
    assert ends[1] == pytest.approx([47.32, 39.41], abs=0.03)


def test_the_outline_of_the_oblast_is_closed(basemap: Basemap) -> None:
    (outline,) = _named(basemap, "historic_line", kind="nkao_1991")
    (ring,) = outline.parts
    assert ring[0].tolist() == ring[-1].tolist()


def test_the_border_in_the_araz_has_no_gaps(basemap: Basemap) -> None:
    (border,) = _named(basemap, "border", a="AZE", b="IRN")
    assert len(border.parts) <= 3


def test_no_country_of_the_world_is_smeared_across_the_date_line(basemap: Basemap) -> None:
    for country in basemap.layer("country_world").features:
        if country.attributes["iso_a3"] != "ATA":
            for ring in country.parts:
                assert max(abs(b - a) for a, b in pairwise(ring[:, 0])) < 60, country.attributes["name"]


def test_the_relief_of_the_theatre_is_fine_and_smooth(basemap: Basemap) -> None:
    relief = basemap.relief("theatre")
    assert relief.shade.shape == (780, 1140)
    steps = np.abs(np.diff(relief.shade.astype(int), axis=1))
    assert relief.shade.std() > 20
    assert np.percentile(steps, 99.9) < 40


def test_every_source_is_named_with_its_licence() -> None:
    file = sqlite3.connect(f"{SHIPPED.as_uri()}?mode=ro", uri=True)
    rows = file.execute("SELECT source, package, licence FROM attribution").fetchall()
    file.close()
    assert len(rows) >= 12
    assert all(all(row) for row in rows)


def test_the_line_of_credits_is_the_one_the_licences_ask_for(basemap: Basemap) -> None:
    assert basemap.attribution() == (
        "© OpenStreetMap contributors (ODbL 1.0) · GeoNames (CC BY 4.0) · GSHHG (LGPL) · Made with Natural Earth"
    )
