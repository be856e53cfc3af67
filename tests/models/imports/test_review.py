"""The review and what follows it: nothing is written before, everything or nothing after, and nothing twice."""

import csv
import io
import json
import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.edits.data_sets import hide_data_set
from models.imports.command import run_import, walk
from models.imports.mapping import Mapping, save_mapping
from models.imports.review import DOUBTFUL, FORMATS, KNOWN, NEW, held_against, review
from models.imports.taking import Terms, rows_hash, take_in
from models.journal.chain import head
from models.reading import read_columns, read_search_index
from models.records import DataSet, ReferenceEvent
from models.store import Store
from models.text import Problem
from tests.models.imports.files import ACTOR, GED14, NOW, events, ged14, put, refusal, reviewed, taken, written

ROWS = [ged14(id=number, day=1 + number % 28) for number in range(1, 41)]


def ged_file(folder: Path, rows: list[dict[str, object]], name: str = "ucdp-ged-21.1.csv.gz") -> Path:
    return put(folder / name, written(GED14, rows))


def data_set(store: Store) -> DataSet:
    with store.reading() as session:
        return session.query(DataSet).one()


def test_a_review_writes_nothing(centre: Store, tmp_path: Path) -> None:
    before = centre.path.read_bytes()
    found = reviewed(centre, ged_file(tmp_path, ROWS))
    assert found.summary() == "new=40 known=0 doubtful=0 unreadable=0"
    assert centre.path.read_bytes() == before


def test_all_new_rows_come_in_at_once_with_one_entry_of_the_journal(centre: Store, tmp_path: Path) -> None:
    def entries() -> int:
        with centre.reading() as session:
            return head(session)[0]

    before = entries()
    result = taken(centre, ged_file(tmp_path, ROWS))
    assert (result.added, result.rows, result.name) == (40, 40, "UCDP GED 21.1")
    assert entries() == before + 1
    assert len(events(centre)) == 40


def test_the_same_file_again_adds_nothing_whatever_it_is_called(centre: Store, tmp_path: Path) -> None:
    taken(centre, ged_file(tmp_path, ROWS), name="Context")
    before = centre.path.read_bytes()
    again = reviewed(centre, ged_file(tmp_path, ROWS, "other name.csv.gz").rename(tmp_path / "copy.csv.gz"))
    assert again.name == "Context"
    assert again.count(KNOWN) == 40
    assert walk(take_in(centre, ACTOR, again)).added == 0
    assert centre.path.read_bytes() == before


def test_a_later_file_adds_only_what_is_new(centre: Store, tmp_path: Path) -> None:
    taken(centre, ged_file(tmp_path, ROWS[:30]))
    found = reviewed(centre, ged_file(tmp_path, ROWS))
    assert (found.count(NEW), found.count(KNOWN)) == (10, 30)
    assert walk(take_in(centre, ACTOR, found)).rows == 40
    kept = data_set(centre)
    with centre.reading() as session:
        assert (kept.rows, kept.rows_sha256) == (40, rows_hash(session, kept.id.bytes))


def test_the_hash_of_a_data_set_tells_when_one_of_its_rows_was_altered(centre: Store, tmp_path: Path) -> None:
    taken(centre, ged_file(tmp_path, ROWS))
    kept = data_set(centre)
    with centre.reading() as session:
        assert rows_hash(session, kept.id.bytes) == kept.rows_sha256
    with centre.writing() as session:
        session.connection().exec_driver_sql("UPDATE reference_event SET killed_best = 3 WHERE external_id = '7'")
    with centre.reading() as session:
        assert rows_hash(session, kept.id.bytes) != kept.rows_sha256


def test_a_row_that_changed_since_is_shown_and_never_overwritten(centre: Store, tmp_path: Path) -> None:
    taken(centre, ged_file(tmp_path, ROWS))
    changed = [{**ROWS[0], "best_death": 3}, *ROWS[1:]]
    found = reviewed(centre, ged_file(tmp_path, changed))
    assert found.summary() == "new=0 known=39 doubtful=1 unreadable=0"
    assert found.reason(int(found.rows(DOUBTFUL)[0])) == "differs from what is stored under its number"
    assert walk(take_in(centre, ACTOR, found, doubtful=True)).added == 0
    assert {event.killed_best for event in events(centre)} == {2}


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"year": 2031}, "date in the future"),
        ({"low_death": 9}, "killed: low, best and high do not ascend"),
        ({"latitude": 0, "longitude": "0.0"}, "latitude and longitude are both 0"),
        ({"id": 2}, "its number stands in the file more than once"),
    ],
)
def test_a_row_that_looks_wrong_is_doubtful_with_its_reason(
    centre: Store, tmp_path: Path, changed: dict[str, object], reason: str
) -> None:
    found = reviewed(centre, ged_file(tmp_path, [*ROWS[:3], ged14(id=99) | changed]))
    (row,) = found.rows(DOUBTFUL)
    assert found.reason(int(row)) == reason
    assert found.events.lines[row] == 5


def test_exchanged_coordinates_are_noticed_in_a_strange_table(centre: Store, tmp_path: Path) -> None:
    text = "no,date,lat,lon\n1,2021-03-14,39.9,46.9\n2,2021-03-14,46.9,39.9\n"
    found = reviewed(centre, put(tmp_path / "a.csv", text))
    assert [found.reason(int(row)) for row in found.rows(DOUBTFUL)] == ["latitude and longitude look exchanged"]


def test_doubtful_rows_come_in_as_they_stand_or_stay_out_as_the_officer_wishes(centre: Store, tmp_path: Path) -> None:
    rows = [*ROWS, ged14(id=50, low_death=9), ged14(id=1, day=30)]
    found = reviewed(centre, ged_file(tmp_path, rows))
    assert found.count(DOUBTFUL) == 2
    with Store.scratch(centre.profile) as other:
        assert walk(take_in(other, ACTOR, reviewed(other, ged_file(tmp_path, rows)), doubtful=False)).added == 40
    assert walk(take_in(centre, ACTOR, found, doubtful=True)).added == 41


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"month": 13}, "“2020-13-4” is not a date"),
        ({"latitude": 95}, "“95”, “46.9271” is not a position"),
        ({"latitude": ""}, "“”, “46.9271” is not a position"),
        ({"longitude": "east"}, "“39.9911”, “east” is not a position"),
        ({"best_death": "many"}, "“many” is not a whole number from 0"),
        ({"best_death": -1}, "“-1” is not a whole number from 0"),
        ({"id": " "}, "the row has no identifier"),
    ],
)
def test_a_row_that_cannot_be_read_is_set_aside_with_its_reason(
    centre: Store, tmp_path: Path, changed: dict[str, object], reason: str
) -> None:
    found = reviewed(centre, ged_file(tmp_path, [*ROWS[:3], ged14() | changed, *ROWS[5:9]]))
    assert [(each.line, each.reason.say()) for each in found.unreadable] == [(5, reason)]
    assert found.count(NEW) == 7


def test_unreadable_rows_are_saved_as_they_stand_and_harmless(centre: Store, tmp_path: Path) -> None:
    text = written(GED14, ROWS[:2]) + '=1+1,"two\nlines"\n' + "short,row\n"
    found = reviewed(centre, put(tmp_path / "a.csv", text))
    found.save_unreadable(tmp_path / "bad.csv")
    with (tmp_path / "bad.csv").open(encoding="utf-8-sig", newline="") as file:
        saved = list(csv.reader(file))
    assert [row[0] for row in saved] == ["line", "4", "6"]
    assert saved[1][2] == '\'=1+1,"two\r\nlines"'.replace("\r", "")
    assert saved[2][2] == "short,row"


def test_unreadable_rows_are_never_saved_over_the_file_they_stand_in_or_over_a_centre(
    centre: Store, tmp_path: Path
) -> None:
    path = put(tmp_path / "ged.csv", written(GED14, [*ROWS, ged14(id=99, latitude="north")]))
    found, before = reviewed(centre, path), path.read_bytes()
    with pytest.raises(Problem, match="is not overwritten"):
        found.save_unreadable(path)
    with pytest.raises(Problem, match="is the database itself"):
        found.save_unreadable(centre.path)
    assert path.read_bytes() == before
    assert read_columns(centre).n == 0


def test_every_column_of_a_strange_table_is_kept_whatever_it_is_called(centre: Store, tmp_path: Path) -> None:
    rows = "1,2020-10-01,40,47,first,second,third\x1fpart,fourth\n" + "2,2020-10-01,40,47,,,,\n" * 20
    path = put(tmp_path / "t.csv", f"id,date,lat,lon,Remark,remark,more,last\n{rows}")
    taken(centre, path)
    with centre.reading() as session:
        kept = json.loads(str(session.query(ReferenceEvent).filter_by(external_id="1").one().extra))
    assert kept == {"remark": "first", "remark_": "second", "more": "third\x1fpart", "last": "fourth"}


def test_a_name_that_no_disk_or_screen_takes_is_made_plain(centre: Store, tmp_path: Path) -> None:
    path = put(tmp_path / os.fsdecode(b"a\xff\xe2\x80\xaeb.csv"), "id,date,lat,lon\n1,2020-10-01,40,47\n")
    assert taken(centre, path).name == "ab"
    assert data_set(centre).file_name == "ab.csv"
    assert taken(centre, put(tmp_path / ".csv", "id,date,lat,lon\n2,2020-10-01,40,47\n")).name == "MAPPED"


def test_a_file_called_as_the_centre_s_own_incidents_is_not_taken_for_them(centre: Store, tmp_path: Path) -> None:
    path = put(tmp_path / "OWN.csv", "id,date,lat,lon\n1,2020-10-01,40,47\n")
    with pytest.raises(Problem, match="Choose another name"):
        taken(centre, path)
    assert read_columns(centre).n == 0


@pytest.mark.parametrize(
    "when", ["9999-12-31", "0001-01-01", "9999-12-31T23:00-11:00", "2020-01-01 24:30", "2020-01-01T10:00+99:00"]
)
def test_a_time_that_no_calendar_and_no_clock_has_is_unreadable(centre: Store, tmp_path: Path, when: str) -> None:
    assert reviewed(centre, put(tmp_path / "t.csv", f"id,date,lat,lon\n1,{when},40,47\n")).summary().endswith("=1")


def test_unreadable_rows_that_cannot_be_saved_are_a_problem(centre: Store, tmp_path: Path) -> None:
    found = reviewed(centre, put(tmp_path / "a.csv", written(GED14, ROWS) + "short\n"))
    with pytest.raises(Problem, match="cannot be written"):
        found.save_unreadable(tmp_path / "no folder" / "bad.csv")


def test_an_import_stopped_half_way_leaves_no_trace(
    centre: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.imports.taking._ROWS", 10)
    before = centre.path.read_bytes()
    steps = take_in(centre, ACTOR, reviewed(centre, ged_file(tmp_path, ROWS)))
    assert next(steps) == (10, 40)
    steps.close()
    assert centre.path.read_bytes() == before
    assert events(centre) == []


def test_the_rows_of_many_steps_are_those_of_the_file(
    centre: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.imports.taking._ROWS", 7)
    taken(centre, ged_file(tmp_path, ROWS))
    assert sorted(int(event.external_id) for event in events(centre)) == list(range(1, 41))
    kept = data_set(centre)
    with centre.reading() as session:
        assert rows_hash(session, kept.id.bytes) == kept.rows_sha256


def test_a_data_set_that_changed_since_the_review_is_refused(centre: Store, tmp_path: Path) -> None:
    found = reviewed(centre, ged_file(tmp_path, ROWS))
    taken(centre, ged_file(tmp_path, ROWS[:5]))
    assert "Review the file again" in refusal(take_in(centre, ACTOR, found)).say()


def test_a_review_can_be_held_against_another_data_set(centre: Store, tmp_path: Path) -> None:
    taken(centre, ged_file(tmp_path, ROWS))
    found = reviewed(centre, ged_file(tmp_path, ROWS))
    other = held_against(centre, found, "Another")
    assert (other.count(NEW), other.data_set) == (40, None)
    assert held_against(centre, other, found.name).count(KNOWN) == 40


def test_whose_data_it_is_and_the_licence_are_kept(centre: Store, tmp_path: Path) -> None:
    walk(take_in(centre, ACTOR, reviewed(centre, ged_file(tmp_path, ROWS)), Terms("Somebody", "CC0")))
    assert (data_set(centre).source, data_set(centre).licence, data_set(centre).kind) == ("Somebody", "CC0", "UCDP")


def test_a_hidden_data_set_is_still_known(centre: Store, tmp_path: Path) -> None:
    taken(centre, ged_file(tmp_path, ROWS))
    hide_data_set(centre, ACTOR, data_set(centre).id, "not needed")
    assert reviewed(centre, ged_file(tmp_path, ROWS)).count(KNOWN) == 40


def test_imported_events_are_found_by_their_words(centre: Store, tmp_path: Path) -> None:
    taken(centre, ged_file(tmp_path, [*ROWS, ged14(id=77, country="Türkiye", side_b="Каждый")]))
    columns = read_columns(centre)
    index = read_search_index(centre, columns)
    assert [columns.serial(int(row)) for row in index.matches("turkiye каждыи").nonzero()[0]] == ["77"]


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "color,shape\nred,round\n", "id;name\n1;x\n"])
def test_a_table_whose_columns_nobody_knows_asks_for_a_mapping(centre: Store, tmp_path: Path, text: str) -> None:
    before = centre.path.read_bytes()
    assert "mapping" in refusal(review(centre, put(tmp_path / "a.csv", text), NOW)).say()
    assert centre.path.read_bytes() == before


def test_a_mapping_for_another_file_is_refused(centre: Store, tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", "no,date\n1,2021-03-14\n")
    said = refusal(review(centre, path, NOW, mapping=Mapping({"start": "when"}))).say()
    assert "when" in said


def test_a_header_alone_is_no_problem_and_no_row(centre: Store, tmp_path: Path) -> None:
    assert reviewed(centre, ged_file(tmp_path, [])).summary() == "new=0 known=0 doubtful=0 unreadable=0"


def test_the_command_prints_the_counts_and_tells_by_its_code_whether_to_look(
    centre: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = ged_file(tmp_path, ROWS)
    assert run_import(centre, path, None) == 0
    assert events(centre) == []
    assert run_import(centre, path, ACTOR) == 0
    assert run_import(centre, path, ACTOR) == 0
    printed = capsys.readouterr().out
    assert printed.count("new=40 known=0 doubtful=0 unreadable=0") == 2
    assert "new=0 known=40 doubtful=0 unreadable=0" in printed
    bad = put(tmp_path / "bad.csv", written(GED14, [ged14(id=90)]) + "short,row\n")
    assert run_import(centre, bad, ACTOR, rejected=tmp_path / "rejected.csv") == 1
    assert "short,row" in (tmp_path / "rejected.csv").read_text(encoding="utf-8-sig")


def test_the_command_takes_a_saved_mapping(centre: Store, tmp_path: Path) -> None:
    save_mapping(Mapping({"id": "nr", "start": "when"}, data_set="List"), tmp_path / "m.toml")
    path = put(tmp_path / "a.csv", "nr;when;what\n1;14.03.2021;x\n")
    assert run_import(centre, path, ACTOR, mapping=tmp_path / "m.toml") == 0
    assert data_set(centre).name == "List"


def test_every_format_in_the_folder_is_in_the_list() -> None:
    folder = Path(__file__).parents[3] / "models" / "imports"
    here = {path.stem for path in folder.glob("*.py") if "\nFORMAT = " in path.read_text(encoding="utf-8")}
    assert here == {"own", "ucdp", "acled", "mapped"}
    assert len(FORMATS) == len(here)


cells = st.text("0123456789-.,;\"'= \n\r\tэğ\ufeff\x85\u2028", max_size=8)


@given(st.one_of(st.binary(max_size=300), st.binary(max_size=80).map(lambda data: b"id,date,lat,lon\n" + data)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_reviewed_or_refused_and_nothing_is_written(centre: Store, tmp_path: Path, data: bytes) -> None:
    before = centre.path.read_bytes()
    with suppress(Problem):
        reviewed(centre, put(tmp_path / "a.csv", data))
    assert centre.path.read_bytes() == before


@given(st.lists(st.lists(cells, min_size=14, max_size=14), max_size=6))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_row_of_a_file_is_counted_once(centre: Store, tmp_path: Path, rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([GED14, *rows])
    found = reviewed(centre, put(tmp_path / "a.csv", text.getvalue()))
    blank = sum(not any(row) for row in rows)
    assert found.events.n + len(found.unreadable) + blank == len(rows)
    with Store.scratch(centre.profile) as other:
        assert walk(take_in(other, ACTOR, found)).added == found.count(NEW) + len(found.takeable)
