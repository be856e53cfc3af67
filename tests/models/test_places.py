"""The gazetteer: every name is found, a name set only chooses, and a point is named by the place it is near to."""

import gzip
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.basemap import Basemap
from models.gazetteer_files import own_number, read_places
from models.geodesy import bearing, destination, distance
from models.places import NAME_SETS, Gazetteer, Place
from models.text import Problem

SHIPPED = Gazetteer.load(Basemap.open())


def _place(name: str, lat: float, lon: float, rank: int = 5, number: int | None = None, **names: str) -> Place:
    return Place(own_number(name, lat, lon) if number is None else number, lat, lon, rank, name, names)


@pytest.mark.parametrize(
    "written",
    [
        "Khankendi",
        "khankendi",
        "Xankəndi",
        "XANKENDI",
        "xankǝndi",
        "Ханкенди",
        "Stepanakert",
        "Ստեփանակերտ",
        "Hankendi",
    ],
)
def test_a_place_is_found_by_each_of_its_names_in_any_script(written: str) -> None:
    assert SHIPPED.search(written)[0].plain == "Khankendi"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("agdam", "Aghdam"), ("AĞDAM", "Aghdam"), ("ordzhonikidze", "Orjonikidze"), ("nor-hachn", "Nor Hachn")],
)
def test_case_diacritics_and_hyphens_do_not_matter(written: str, meant: str) -> None:
    assert meant in {place.plain for place in SHIPPED.search(written)}


def test_the_whole_name_comes_before_its_beginning_and_that_before_a_word_and_that_before_the_rest() -> None:
    places = (
        _place("Upper Van", 40, 46, 1),
        _place("Savan", 40, 46, 1),
        _place("Vanadzor", 40, 46, 1),
        _place("Van", 40, 46, 6),
    )
    assert [place.plain for place in Gazetteer(places).search("van")] == ["Van", "Vanadzor", "Upper Van", "Savan"]


def test_great_places_come_before_small_ones_and_near_ones_before_far_ones() -> None:
    near, great = _place("Bardar", 40, 46, 6), _place("Bardo", 40, 46, 2)
    far = Place(1, 41.4, 2.2, 1, "Bardcelona", {}, far=True)
    assert Gazetteer((far, near, great)).search("bard") == (great, near, far)


def test_nothing_typed_finds_nothing() -> None:
    assert SHIPPED.search("") == SHIPPED.search("  - ") == ()


def test_no_more_are_offered_than_asked_for() -> None:
    assert len(SHIPPED.search("a", 7)) == 7


@given(st.text(max_size=12))
def test_whatever_is_typed_is_answered(text: str) -> None:
    assert len(SHIPPED.search(text, 3)) <= 3


@given(st.sampled_from(SHIPPED.places), st.data())
def test_every_name_of_every_place_finds_it(place: Place, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(place.every_name))
    assert place in SHIPPED.search(name, 500)


def test_a_name_set_chooses_the_name_and_nothing_else() -> None:
    (shusha, *_) = SHIPPED.search("Shusha")
    said = [SHIPPED.name(shusha, name_set) for name_set in NAME_SETS]
    assert said == ["Shusha", "Şuşa", "Շուշի", "Шуша", "Şuşa"]
    assert {SHIPPED.search(name)[0] for name in said} == {shusha}


def test_a_place_without_a_name_in_the_set_is_called_by_its_plain_one() -> None:
    hamlet = _place("Somewhere", 40, 46, az="Haradasa")
    assert Gazetteer((hamlet,)).name(hamlet, "az") == "Haradasa"
    assert Gazetteer((hamlet,)).name(hamlet, "ru") == "Somewhere"


def test_a_point_is_named_by_distance_and_direction_from_the_place() -> None:
    lat, lon = destination(40.34201, 46.93161, 157.5, 3_000)
    offset = Gazetteer((_place("Tartar", 40.34201, 46.93161),)).nearest(lat, lon)
    assert offset is not None
    assert offset.metres == pytest.approx(3_000, abs=1)
    assert offset.bearing == pytest.approx(157.5, abs=0.01)


def test_a_key_town_is_named_although_a_hamlet_is_somewhat_nearer() -> None:
    town, hamlet = _place("Town", 40.00, 46.0, 3), _place("Hamlet", 40.09, 46.0, 6)
    both = Gazetteer((town, hamlet))
    halfway, beside = both.nearest(40.05, 46.0), both.nearest(40.08, 46.0)
    assert halfway is not None
    assert beside is not None
    assert (halfway.place.plain, beside.place.plain) == ("Town", "Hamlet")


def test_one_may_ask_for_key_towns_only() -> None:
    offset = SHIPPED.nearest(40.1265, 47.0802, up_to_rank=3)
    assert offset is not None
    assert offset.place.rank <= 3


def test_a_point_without_position_and_a_gazetteer_without_places_name_nothing() -> None:
    assert SHIPPED.nearest(float("nan"), 46.0) is None
    assert Gazetteer(()).nearest(40.0, 46.0) is None


@given(st.lists(st.tuples(st.floats(38.3, 41.5), st.floats(44.5, 49.5)), min_size=1, max_size=20))
def test_many_points_get_the_same_names_as_each_alone(points: list[tuple[float, float]]) -> None:
    lats, lons = np.array(points).T
    together = SHIPPED.nearest_many(lats, lons)
    for at, (lat, lon) in enumerate(points):
        alone = SHIPPED.nearest(lat, lon)
        assert alone is not None
        assert SHIPPED.places[together.rows[at]] == alone.place
        assert together.metres[at] == pytest.approx(distance(alone.place.lat, alone.place.lon, lat, lon), abs=0.01)


@given(st.floats(38.3, 41.5), st.floats(44.5, 49.5))
def test_no_place_of_the_same_weight_is_nearer_than_the_one_named(lat: float, lon: float) -> None:
    offset = SHIPPED.nearest(lat, lon)
    assert offset is not None
    peers = [place for place in SHIPPED.places if place.rank == offset.place.rank and not place.far]
    assert offset.metres <= min(distance(place.lat, place.lon, lat, lon) for place in peers) * 1.01
    assert offset.bearing == pytest.approx(bearing(offset.place.lat, offset.place.lon, lat, lon), abs=0.01)


def test_rows_without_position_stay_without_place() -> None:
    found = SHIPPED.nearest_many([np.nan, 40.0], [46.0, 46.9])
    assert found.rows[0] == -1
    assert np.isnan(found.metres[0])
    assert found.rows[1] >= 0


DUMP = (
    "587009\tBanovshalar\tBanovshalar\tBənövşələr,Беневшеляр\t40.12646\t47.0802\tP\tPPL\tAZ\t\t03\t\t\t\t700\t\t115"
    "\tAsia/Baku\t2016-01-01"
)


@pytest.mark.parametrize("packed", [False, True])
def test_a_centre_loads_a_geonames_dump(tmp_path: Path, packed: bool) -> None:
    river = DUMP.replace("587009", "1").replace("\tP\tPPL\t", "\tH\tSTM\t")
    file = tmp_path / ("AZ.txt.gz" if packed else "AZ.txt")
    text = f"{DUMP}\n{river}\n".encode()
    file.write_bytes(gzip.compress(text) if packed else text)
    (place,) = read_places(file)
    assert (place.id, place.plain, place.lat, place.lon) == (587009, "Banovshalar", 40.12646, 47.0802)
    assert Gazetteer((place,)).search("бенев") == (place,)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1254"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_centre_loads_a_table_of_its_own(tmp_path: Path, separator: str, encoding: str) -> None:
    rows = (("Name", "Latitude", "Longitude", "rank", "also"), ("Ağbulaq gözlem yeri", "39.75", "46.5", "5", "Gözcü"))
    file = tmp_path / "own.csv"
    file.write_text("\n".join(separator.join(row) for row in rows), encoding=encoding)
    (place,) = read_places(file)
    assert (place.plain, place.lat, place.rank, place.others) == ("Ağbulaq gözlem yeri", 39.75, 5, ("Gözcü",))
    assert place.id < -1
    assert read_places(file) == (place,)


def test_a_place_of_the_map_keeps_its_names_and_learns_those_of_the_centre() -> None:
    shusha = SHIPPED.search("Shusha")[0]
    joined = SHIPPED.joined_by([_place("Shoosha", 39.7, 46.7, number=shusha.id), _place("Post 9", 39.9, 46.9)])
    assert joined.name(joined.search("shoosha")[0], "az") == "Şuşa"
    assert [place.plain for place in joined.search("post 9")] == ["Post 9"]
    assert len(joined.places) == len(SHIPPED.places) + 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "name,lat,lon\nA,40,46\nB,north,46\n",
            "Line 3 of own.csv has “north 46” where latitude and longitude belong.",
        ),
        ("name,lat,lon\nA,140,46\n", "Line 2 of own.csv has “140 46” where latitude and longitude belong."),
        ("name,lat,lon\n,40,46\n", "Line 2 of own.csv has no name."),
        ("id,name,lat,lon\nx,A,40,46\n", "Line 2 of own.csv has “x” where a number belongs."),
        ("id,name,lat,lon\n--5,A,40,46\n", "Line 2 of own.csv has “--5” where a number belongs."),
        (
            f'name,lat,lon\n"{"a" * 200_000}",40,46\n',
            "own.csv is no gazetteer: it is neither a GeoNames dump nor a table with columns name, lat and lon.",
        ),
        ("name,lat,lon\n", "own.csv holds no places."),
        (f"{DUMP}\n587010\tshort\n", "Line 2 of own.csv has 2 columns, a GeoNames dump has 19."),
        (
            "town,population\nA,4\n",
            "own.csv is no gazetteer: it is neither a GeoNames dump nor a table with columns name, lat and lon.",
        ),
    ],
)
def test_a_gazetteer_that_cannot_be_read_says_where(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "own.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Problem) as raised:
        read_places(file)
    assert raised.value.say() == said


def test_a_missing_gazetteer_is_a_problem_and_no_fault(tmp_path: Path) -> None:
    with pytest.raises(Problem):
        read_places(tmp_path / "nothing.txt")
