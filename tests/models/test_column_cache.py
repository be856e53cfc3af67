"""What is kept of data sets: the same columns as their rows give, read only while they are true."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import select, update

from models import event_rows
from models.column_cache import keep_columns, pack_rows, pack_words, rows_of, unpack_rows, unpack_words
from models.columns import ARRAYS, TEXTS, Columns
from models.edits.data_sets import add_data_set, hide_data_set, show_data_set
from models.edits.fields import DataSetFields
from models.event_rows import LABELS, Array, chunks, read_rows, read_words
from models.imports.command import walk
from models.reading import read_columns, read_search_index
from models.records import DataSet, DataSetColumns, ReferenceEvent
from models.records.base import new_id
from models.store import Store
from tests.models.imports.files import ACLED, ACTOR, GED14, ged14, put, taken, written
from tests.models.invented import exercise_store

ACLED_ROW: dict[str, object] = {
    "event_type": "Explosions/Remote violence", "sub_event_type": "Air/drone strike", "time_precision": 1,
    "inter1": "State forces", "actor1": "Military Forces of Armenia (2018-)", "country": "Azerbaijan",
    "latitude": 39.9911, "longitude": 46.9271, "geo_precision": 1, "timestamp": 1700000000,
}  # fmt: skip
WORDS = ("", "azerbaijan", "agdam 7", "government", "jmc", "no such word")
Harm = Callable[[bytes], bytes]


def ged_file(folder: Path, rows: range) -> Path:
    """Events of UCDP on days that go up and down with their number, some of them far from every sector."""
    events = [
        ged14(id=700 + row, year=1990 + row * 7 % 30, low_death=row % 3, latitude=39.9 - row % 4, country=f"C{row % 5}")
        for row in rows
    ]
    return put(folder / "ucdp-ged-21.1.csv", written(GED14, events))


def acled_file(folder: Path) -> Path:
    events = [
        {**ACLED_ROW, "event_id_cnty": f"AZE{row}", "event_date": f"{row + 1} June 2022", "location": f"Agdam {row}",
         "fatalities": row % 4, "sub_event_type": ("Air/drone strike", "Armed clash")[row % 2]}
        for row in range(20)
    ]  # fmt: skip
    return put(folder / "acled.csv", written(ACLED, events))


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Store]:
    """A centre with incidents of its own and two data sets of different layouts, of which nothing is kept."""
    with exercise_store(60) as store:
        taken(store, ged_file(tmp_path, range(40)))
        taken(store, acled_file(tmp_path))
        yield store


def require_equal(one: Columns, other: Columns) -> None:
    """Hold two readings against each other, array by array and text by text."""
    for name, dtype in ARRAYS.items():
        first, second = getattr(one, name), getattr(other, name)
        assert first.dtype == second.dtype == np.dtype(dtype), name
        np.testing.assert_array_equal(first, second, name)
    for name in TEXTS:
        assert getattr(one, name) == getattr(other, name), name


def change_rows(store: Store) -> None:
    """Write into the rows beside everything that guards them: whoever reads the rows sees it."""
    with store.writing() as session:
        session.execute(update(ReferenceEvent).values(killed_best=4711, search_text="written beside the record"))


def read_anew(store: Store) -> bool:
    """Whether the rows themselves were read, for the columns and for the words alike."""
    columns = read_columns(store)
    from_rows = bool((columns.killed_best == 4711).any())
    assert from_rows == bool(read_search_index(store, columns).matches("beside").any())
    return from_rows


def kept(store: Store) -> int:
    with store.reading() as session:
        return len(session.scalars(select(DataSetColumns)).all())


def test_columns_that_are_kept_equal_those_read_row_by_row(centre: Store) -> None:
    before = read_columns(centre)
    walk(keep_columns(centre))
    assert kept(centre) == 2
    require_equal(before, read_columns(centre))
    change_rows(centre)
    assert not read_anew(centre)


def test_words_that_are_kept_find_the_rows_their_texts_stand_in(centre: Store) -> None:
    columns = read_columns(centre)
    before = [read_search_index(centre, columns).matches(text).tolist() for text in WORDS]
    walk(keep_columns(centre))
    assert [read_search_index(centre, columns).matches(text).tolist() for text in WORDS] == before
    assert [sum(rows) for rows in before] == [120, 60, 2, 40, 60, 0]


def test_reading_keeps_nothing_by_itself(centre: Store) -> None:
    before = centre.path.read_bytes()
    read_search_index(centre, read_columns(centre))
    assert centre.path.read_bytes() == before


def test_a_data_set_that_a_second_file_extends_is_read_from_its_rows_until_it_is_kept_again(
    centre: Store, tmp_path: Path
) -> None:
    walk(keep_columns(centre))
    assert taken(centre, ged_file(tmp_path, range(55))).added == 15
    extended = read_columns(centre)
    assert extended.n == 60 + 55 + 20
    walk(keep_columns(centre))
    require_equal(extended, read_columns(centre))
    assert kept(centre) == 2


def test_a_hidden_data_set_is_not_read_and_one_shown_again_is(centre: Store) -> None:
    walk(keep_columns(centre))
    before = read_columns(centre)
    with centre.reading() as session:
        hidden = session.scalars(select(DataSet).where(DataSet.kind == "ACLED")).one()
    hide_data_set(centre, ACTOR, hidden.id, "superseded")
    columns = read_columns(centre)
    assert (columns.n, hidden.name in columns.data_sets) == (100, False)
    assert not read_search_index(centre, columns).matches("agdam 7").any()
    show_data_set(centre, ACTOR, hidden.id)
    require_equal(before, read_columns(centre))


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda _: b"", id="nothing"),
        pytest.param(lambda body: body[:-30], id="cut off"),
        pytest.param(lambda body: body[:90] + bytes([body[90] ^ 255]) + body[91:], id="one byte changed"),
        pytest.param(lambda _: b"PK\x03\x04 of another program", id="something else"),
    ],
)
def test_what_is_kept_but_broken_is_ignored(centre: Store, harm: Harm) -> None:
    walk(keep_columns(centre))
    with centre.writing() as session:
        for each in session.scalars(select(DataSetColumns)):
            each.body, each.words = harm(each.body), harm(each.words)
    change_rows(centre)
    assert read_anew(centre)


def test_what_an_earlier_form_or_another_hash_of_rows_kept_is_replaced(centre: Store) -> None:
    change_rows(centre)
    for stale in ({"form": 0}, {"rows_sha256": "0" * 64}):
        walk(keep_columns(centre))
        with centre.writing() as session:
            session.execute(update(DataSetColumns).values(**stale, body=b"stale"))
        assert read_anew(centre)
        walk(keep_columns(centre))
        with centre.reading() as session:
            assert b"stale" not in session.scalars(select(DataSetColumns.body)).all()


def test_a_packed_data_set_of_another_number_of_rows_is_not_whole(centre: Store) -> None:
    with centre.reading() as session:
        data_set = session.scalars(select(DataSet).where(DataSet.kind == "UCDP")).one()
        rows, words = read_rows(session, data_set.id), read_words(session, data_set.id)
    assert rows.n == data_set.rows == 40
    assert unpack_words(pack_words(words), 40) is not None
    assert unpack_rows(pack_rows(rows), 40) is not None
    assert unpack_rows(pack_rows(rows), 41) is None
    assert unpack_words(pack_words(words), 39) is None


def test_columns_in_which_all_rows_are_alike_are_kept_as_one_value(centre: Store) -> None:
    with centre.reading() as session:
        data_set = session.scalars(select(DataSet).where(DataSet.kind == "UCDP")).one()
        rows = read_rows(session, data_set.id)
    assert rows.numbers["wounded_best"].shape == rows.numbers["end"].shape == ()
    assert rows.numbers["killed_low"].shape == rows.labels["place"][0].shape == (40,)
    assert set(rows.labels) == set(LABELS)


def test_a_database_open_for_reading_only_is_left_as_it_is(centre: Store, tmp_path: Path) -> None:
    copy = centre.backup(tmp_path / "copy.twdb")
    before = copy.read_bytes()
    with Store.open(copy, read_only=True) as store:
        walk(keep_columns(store))
        assert read_columns(store).n == 120
    assert copy.read_bytes() == before


def test_a_database_that_another_keeps_locked_opens_all_the_same(centre: Store, tmp_path: Path) -> None:
    copy = centre.backup(tmp_path / "copy.twdb")
    with Store.open(copy) as other, Store.open(copy, wait=0.01) as store, other.writing():
        walk(keep_columns(store))
        assert kept(store) == 0
        assert read_columns(store).n == 120


def test_who_writes_need_not_wait_until_all_events_are_read(
    centre: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_rows, "_CHUNK", 10)
    copy = centre.backup(tmp_path / "copy.twdb")
    with Store.open(copy) as store, Store.open(copy, wait=0.01) as other, store.reading() as session:
        data_set = session.scalars(select(DataSet).where(DataSet.kind == "UCDP")).one()
        reading = chunks(session, ("external_id",), data_set.id)
        read = [*next(reading)]
        change_rows(other)
        read += [row for chunk in reading for row in chunk]
    assert read == sorted((str(700 + row),) for row in range(40))


def test_a_data_set_that_an_import_extends_while_it_is_read_is_read_again(
    centre: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(event_rows, "_CHUNK", 10)
    files = [ged_file(tmp_path, range(-20, 40))]
    halves = event_rows.halves

    def import_meanwhile(ids: Iterable[bytes]) -> Array:
        while files:
            taken(centre, files.pop())
        return halves(ids)

    monkeypatch.setattr(event_rows, "halves", import_meanwhile)
    with centre.reading() as session:
        data_set = session.scalars(select(DataSet).where(DataSet.kind == "UCDP")).one()
        rows = rows_of(session, data_set)
    assert rows.n == 60
    assert len(np.unique(rows.numbers["id_low"])) == 60


def test_a_data_set_without_rows_is_read_and_kept() -> None:
    with exercise_store(5) as store:
        with store.writing() as session:
            fields = DataSetFields(new_id(), "Empty", "OWN", "empty.csv", "0" * 64, rows=0, rows_sha256="1" * 64)
            add_data_set(session, ACTOR, fields)
        before = read_columns(store)
        walk(keep_columns(store))
        require_equal(before, read_columns(store))
        assert read_search_index(store, before).n == 5
