"""The export: the rows the filter shows, codes and labels, harmless cells, and a whole file or none."""

import csv
import json
import math
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.answer import Answer, Sieve
from models.columns import Columns
from models.exports.command import run_export
from models.exports.export import FORMATS, export, format_named
from models.exports.fields import NAMES
from models.exports.guard import harmless, restored
from models.filter import Filter
from models.imports.command import walk
from models.profile import load_profile
from models.reading import read_columns
from models.store import Store
from models.text import ENGLISH, Problem, Words
from tests.models.imports.files import GED14, events, ged14, put, reviewed, taken, written
from tests.models.invented import NOW, exercise_store


@pytest.fixture(scope="module")
def exercise(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An exercise with reference data beside it."""
    folder = tmp_path_factory.mktemp("export")
    rows = [ged14(id=number, side_b="=cmd|' /C calc'!A0") for number in range(1, 9)]
    with exercise_store(80) as store:
        taken(store, put(folder / "ucdp-ged-21.1.csv", written(GED14, rows)))
        yield store


def asked(store: Store, question: Filter = Filter()) -> Answer:  # noqa: B008  # frozen
    return Sieve(read_columns(store), store.profile).ask(question, NOW)


def everything(store: Store) -> Answer:
    names = frozenset(read_columns(store).data_sets)
    return asked(store, Filter(data_sets=names, statuses=frozenset(_statuses(read_columns(store), store))))


def _statuses(columns: Columns, store: Store) -> tuple[str, ...]:
    return columns.codes("status", store.profile)


def as_csv(store: Store, answer: Answer, path: Path, words: Words = ENGLISH) -> list[dict[str, str]]:
    walk(export(answer, store, path, format_named("csv"), words))
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def as_geojson(store: Store, answer: Answer, path: Path) -> dict[str, Any]:
    walk(export(answer, store, path, format_named("geojson"), ENGLISH))
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize(
    "question",
    [
        Filter(),
        Filter(classes=frozenset("F")),
        Filter(data_sets=frozenset(["UCDP GED 21.1"])),
        Filter(box=(46, 39, 47, 40.0)),
    ],
)
def test_both_formats_hold_exactly_the_rows_of_the_answer_in_the_order_of_time(
    exercise: Store, tmp_path: Path, question: Filter
) -> None:
    answer = asked(exercise, question)
    wanted = [str(answer.columns.id_of(row)) for row in answer.rows]
    assert [row["id"] for row in as_csv(exercise, answer, tmp_path / "a.csv")] == wanted
    assert [each["id"] for each in as_geojson(exercise, answer, tmp_path / "a.geojson")["features"]] == wanted


def test_csv_begins_with_the_mark_of_utf_8_and_names_its_columns(exercise: Store, tmp_path: Path) -> None:
    as_csv(exercise, asked(exercise), tmp_path / "a.csv")
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid,serial,")
    assert data.decode("utf-8-sig").splitlines()[0].split(",") == list(NAMES)


def test_times_carry_their_zone_as_letter_and_as_offset(exercise: Store, tmp_path: Path) -> None:
    rows = as_csv(exercise, asked(exercise), tmp_path / "a.csv")
    own = next(row for row in rows if row["data_set"] == "OWN")
    assert own["start"].endswith("+04:00")
    assert own["start_dtg"][6] == "D"
    assert own["start"][11:13] + own["start"][14:16] == own["start_dtg"][2:6]


def test_no_cell_becomes_a_formula_and_numbers_stay_numbers(exercise: Store, tmp_path: Path) -> None:
    rows = as_csv(exercise, everything(exercise), tmp_path / "a.csv")
    for row in rows:
        for name, cell in row.items():
            if cell[:1] in ("=", "+", "@", "\t", "\r"):
                raise AssertionError((name, cell))
            assert cell[:1] != "-" or float(cell) < 0, (name, cell)
    assert any(row["actor2"].startswith("'=cmd") for row in rows)
    assert all(float(row["latitude"]) for row in rows if row["latitude"])


def test_geojson_has_codes_and_labels_and_null_geometry_without_a_point(exercise: Store, tmp_path: Path) -> None:
    answer = everything(exercise)
    collection = as_geojson(exercise, answer, tmp_path / "a.geojson")
    assert collection["type"] == "FeatureCollection"
    points = {each["id"]: each["geometry"] for each in collection["features"]}
    for row in answer.rows:
        lon, lat = float(answer.columns.lon[row]), float(answer.columns.lat[row])
        wanted = None if math.isnan(lon) else {"type": "Point", "coordinates": [lon, lat]}
        assert points[str(answer.columns.id_of(int(row)))] == wanted
    fire = next(each["properties"] for each in collection["features"] if each["properties"].get("subclass") == "F1")
    assert (fire["class"], fire["class_label"], fire["subclass_label"]) == ("F", "Fire", "small arms")


def test_geojson_says_of_its_numbers_what_a_chart_says(exercise: Store, tmp_path: Path) -> None:
    answer = asked(exercise, Filter(classes=frozenset("F")))
    members = as_geojson(exercise, answer, tmp_path / "a.geojson")
    assert members["n"] == answer.n
    assert members["data_hash"] == answer.data_hash
    assert members["filter"].startswith("Fire incidents")
    assert members["as_of"] == "2026-09-21T14:13:20+00:00"


def test_exercise_stands_in_every_file_of_an_exercise_and_the_marking_in_the_others(
    exercise: Store, tmp_path: Path
) -> None:
    assert {row["marking"] for row in as_csv(exercise, asked(exercise), tmp_path / "a.csv")} == {"EXERCISE"}
    assert as_geojson(exercise, asked(exercise), tmp_path / "a.geojson")["exercise"] is True
    with Store.scratch(exercise.profile, exercise=False) as live:
        taken(live, put(tmp_path / "b.csv", written(GED14, [ged14()])))
        rows = as_csv(live, everything(live), tmp_path / "c.csv")
        assert {row["marking"] for row in rows} == {"JMC RELEASABLE TO TUR, RUS"}


@pytest.mark.parametrize("code", [each.code for each in FORMATS])
def test_an_export_stopped_half_way_leaves_the_old_file_and_no_other(
    exercise: Store, tmp_path: Path, code: str
) -> None:
    path = tmp_path / "a.out"
    path.write_text("before", encoding="utf-8")
    steps = export(asked(exercise), exercise, path, format_named(code), ENGLISH)
    next(steps)
    steps.close()
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_a_problem(exercise: Store, tmp_path: Path) -> None:
    answer = asked(exercise)
    for path in (tmp_path / "none" / "a.csv", tmp_path):
        with pytest.raises(Problem, match="cannot be written"):
            walk(export(answer, exercise, path, format_named("csv"), ENGLISH))
    assert list(tmp_path.iterdir()) == []


def test_a_grid_is_cut_to_what_is_known_of_the_position(exercise: Store, tmp_path: Path) -> None:
    rows = as_csv(exercise, everything(exercise), tmp_path / "o.csv")
    digits = {row["geo_precision"]: len("".join(row["mgrs"].split()[2:])) // 2 for row in rows if row["mgrs"]}
    assert digits == {"1": 3, "2": 2, "3": 2, "4": 2, "5": 0}


def test_events_that_another_centre_exported_wait_for_nobody_here(exercise: Store, tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    as_csv(exercise, asked(exercise), path)
    with Store.scratch(exercise.profile) as here:
        name = taken(here, path).name
        answer = asked(here, Filter(data_sets=frozenset({name})))
        assert answer.n == asked(exercise).n
        assert (answer.own, answer.unverified) == (0, 0)


def test_no_centre_database_is_overwritten_whatever_it_is_called(exercise: Store, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    Store.create(other, exercise.profile).close()
    before = other.read_bytes()
    with pytest.raises(Problem, match="is the database itself"):
        as_csv(exercise, asked(exercise), other)
    assert other.read_bytes() == before
    assert list(tmp_path.iterdir()) == [other]


def test_the_database_is_never_overwritten_by_an_export(exercise: Store) -> None:
    with pytest.raises(Problem, match="the database itself"):
        walk(export(asked(exercise), exercise, exercise.path, format_named("csv"), ENGLISH))


def test_an_unknown_format_is_named_with_those_there_are() -> None:
    with pytest.raises(Problem, match="csv, geojson"):
        format_named("xlsx")


def test_the_command_says_how_many_it_wrote(
    exercise: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = asked(exercise)
    assert run_export(answer, exercise, tmp_path / "a.csv", "CSV") == 0
    assert str(answer.n) in capsys.readouterr().out


@given(st.text())
def test_a_harmless_cell_is_restored_as_it_was(text: str) -> None:
    assert restored(harmless(text)) == text
    assert harmless(text)[:1] not in set("=+-@\t\r\n")


def test_our_own_csv_comes_back_with_every_code_and_text(exercise: Store, tmp_path: Path) -> None:
    sent = as_csv(exercise, everything(exercise), tmp_path / "first.csv")
    with Store.scratch(exercise.profile) as other:
        found = reviewed(other, tmp_path / "first.csv")
        assert found.summary() == f"new={len(sent)} known=0 doubtful=0 unreadable=0"
        taken(other, tmp_path / "first.csv")
        back = {row["serial"]: row for row in as_csv(other, everything(other), tmp_path / "second.csv")}
    same = (
        "start", "end", "time_precision", "latitude", "longitude", "mgrs", "geo_precision", "count_low", "count_best",
        "count_high", "killed_best", "wounded_high", "killed_civilians", "actor1", "actor2", "country", "notes",
    )  # fmt: skip
    for row in sent:
        again = back[row["serial"]]
        assert [_instant(again[name]) for name in same] == [_instant(row[name]) for name in same]
        for name in ("subclass", "origin", "affected", "weapons", "parties"):
            assert again[name] == row[name].replace("≠", ""), name
        kept = json.loads(restored(again["extra"]))
        for name in ("data_set", "reliability", "credibility", "severity", "unit", "channels", "differs"):
            assert str(kept.get(name, "")) == row[name], name


def _instant(text: str) -> str:
    """Bring instants of different offsets together."""
    return str(datetime.fromisoformat(text).timestamp()) if "T" in text and ":" in text[-6:] else text


def test_our_own_csv_adds_nothing_to_the_centre_it_came_from(exercise: Store, tmp_path: Path) -> None:
    rows = as_csv(exercise, everything(exercise), tmp_path / "a.csv")
    assert reviewed(exercise, tmp_path / "a.csv").summary() == f"new=0 known={len(rows)} doubtful=0 unreadable=0"


PROFILE = load_profile("default")
words = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)


@given(place=words, notes=words)
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_in_any_cell_survives_export_and_import(place: str, notes: str, tmp_path: Path) -> None:
    with Store.scratch(PROFILE) as first, Store.scratch(PROFILE) as second:
        _with_texts(first, tmp_path, place, notes)
        as_csv(first, everything(first), tmp_path / "out.csv")
        taken(second, tmp_path / "out.csv")
        (event,) = events(second)
        assert (event.place_text, event.notes) == (place, notes)


def _with_texts(store: Store, folder: Path, place: str, notes: str) -> None:
    taken(store, put(folder / "in.csv", written(GED14, [ged14()])))
    with store.writing() as session:
        session.connection().exec_driver_sql("UPDATE reference_event SET place_text = ?, notes = ?", (place, notes))
