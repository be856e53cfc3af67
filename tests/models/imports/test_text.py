"""Texts from outside: whatever their encoding, separator and damage, each row is read, or set aside with its line."""

import codecs
import csv
import gzip
import io
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.imports import text as opening
from models.imports.command import walk
from models.imports.rows import MOST_CHARACTERS, Rows, read_rows
from models.imports.sheet import Sheet, open_sheet
from models.imports.text import look_through
from tests.models.imports.files import put, refusal

TURKISH = "Sıra;Tarih;Açıklama\n1;14.03.2021;Gözcü iki el silah sesi duydu, köyün güneyi\n2;15.03.2021;ığğışşöüç\n"
RUSSIAN = "Номер;Дата;Описание\n1;14.03.2021;Наблюдатель слышал два выстрела у села\n2;15.03.2021;Взрыв\n"


def sheet(path: Path) -> Sheet:
    return open_sheet(walk(look_through(path)), lambda _names: False)


def rows_of(path: Path) -> list[tuple[str, ...]]:
    return [row for _, rows in sheet(path).read() for row in zip(*rows.columns, strict=True)]


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (TURKISH, "utf-8", "utf-8-sig"),
        (TURKISH, "utf-8-sig", "utf-8-sig"),
        (TURKISH, "utf-16", "utf-16"),
        (TURKISH, "utf-16-le", "utf-16-le"),
        (TURKISH, "utf-16-be", "utf-16-be"),
        (TURKISH, "cp1254", "cp1254"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "utf-8", "utf-8-sig"),
        (RUSSIAN, "utf-16", "utf-16"),
        ("id;place\n1;Café à côté\n", "cp1254", "cp1254"),
        ("id;place\n1;plain\n", "ascii", "utf-8-sig"),
    ],
)
def test_the_encoding_is_found_by_itself(text: str, encoding: str, found: str, tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", text, encoding)
    assert walk(look_through(path)).encoding == found
    assert rows_of(path) == [tuple(line.split(";")) for line in text.splitlines()[1:]]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz"])
def test_separator_and_packing_are_found_by_themselves(separator: str, name: str, tmp_path: Path) -> None:
    lines = ["id", "place", "note"], ["1", "Ağdam", "a, b; c"], ["2", "Tərtər", 'he said "here"']
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(lines)
    path = put(tmp_path / name, text.getvalue())
    assert sheet(path).separator == separator
    assert rows_of(path) == [tuple(line) for line in lines[1:]]


def test_decimal_commas_do_not_pass_for_separators(tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", "id;lat;lon\n1;39,9;46,9\n2;39,8;46,8\n")
    assert sheet(path).header == ("id", "lat", "lon")


def test_lines_above_the_header_are_passed_over(tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", "Monthly list,,\n\nid,place,date\n1,Ağdam,2021-03-14\n")
    assert sheet(path).header == ("id", "place", "date")
    assert rows_of(path) == [("1", "Ağdam", "2021-03-14")]


def test_a_file_without_header_gets_numbered_columns_and_loses_no_row(tmp_path: Path) -> None:
    path = put(tmp_path / "a.txt", "38225\tAğdam\t39.9\n38226\tTərtər\t40.3\n")
    assert sheet(path).header == ("1", "2", "3")
    assert len(rows_of(path)) == 2


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), min_size=3, max_size=3)
    )
)
def test_any_cells_survive_being_written_as_csv(rows: list[list[str]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([row if any(row) else ["x", *row[1:]] for row in rows])
    text.seek(0)
    read = [row for part in read_rows(text, ",", 3, 1) for row in zip(*part.columns, strict=True)]
    assert sorted(read) == sorted(tuple(row) if any(row) else ("x", *row[1:]) for row in rows)


cells = st.text("ab,;\"' \n\r\té", max_size=6)


@given(st.lists(st.lists(cells, max_size=5).map(",".join), max_size=30).map("\n".join))
@example("1,a\n2,b,c,d\n3,e,f")
def test_every_line_is_in_a_row_or_among_the_unreadable(text: str) -> None:
    """Fast and careful reading agree on which cells there are, whatever the quotation marks do."""
    careful = _all(io.StringIO(text, newline=""), damaged="utf-8")
    quick = _all(io.StringIO(text, newline=""), damaged="")
    assert careful == quick


def _all(text: io.StringIO, damaged: str) -> tuple[list[tuple[int, tuple[str, ...]]], list[int]]:
    parts: list[Rows] = list(read_rows(text, ",", 3, 1, damaged))
    rows = [each for part in parts for each in zip(part.lines.tolist(), zip(*part.columns, strict=True), strict=True)]
    return sorted(rows), sorted(each.line for part in parts for each in part.unreadable)


def test_ragged_rows_are_set_aside_with_their_line_and_the_rest_is_read(tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", 'id,place,note\n1,a,b\n2,a\n3,"x\ny",b\n4,a,b,c\n5,a,b,\n\n6,a,b\n')
    ((_, rows),) = sheet(path).read()
    assert list(rows.columns[0]) == ["1", "3", "5", "6"]
    assert rows.lines.tolist() == [2, 4, 7, 9]
    assert [(each.line, each.reason.say()) for each in rows.unreadable] == [
        (3, "2 cells where the header has 3"),
        (6, "4 cells where the header has 3"),
    ]


def test_a_quotation_mark_never_closed_costs_no_row_silently(tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", 'id,place,note\n1,a,b\n2,"a,b\n3,a,b\n4,a,b\n')
    ((_, rows),) = sheet(path).read()
    assert list(rows.columns[0]) == ["1"]
    (lost,) = rows.unreadable
    assert (lost.line, lost.lines) == (3, 4)
    assert "quotation mark" in lost.reason.say()


def test_a_huge_cell_is_set_aside(tmp_path: Path) -> None:
    path = put(tmp_path / "a.csv", f"id,place,note\n1,a,b\n2,a,{'x' * (MOST_CHARACTERS + 1)}\n3,a,b\n")
    parts = [rows for _, rows in sheet(path).read()]
    assert [cell for rows in parts for cell in rows.columns[0]] == ["1", "3"]
    assert [each.line for rows in parts for each in rows.unreadable] == [3]


def test_rows_with_zero_bytes_or_broken_letters_are_set_aside(tmp_path: Path) -> None:
    good = "".join(f"{number},Ağdam {number},çöşü\n" for number in range(40)).encode()
    path = put(tmp_path / "a.csv", b"id,place,note\n" + good + b"90,a\0b,c\n91,a\xffb,c\n92,a,b\n")
    parts = [rows for _, rows in sheet(path).read()]
    assert [each.line for rows in parts for each in rows.unreadable] == [42, 43]
    assert sum(len(rows.lines) for rows in parts) == 41


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04rest of a workbook", "XLSX"),
        (b"%PDF-1.7 and so on", "PDF"),
        (b'\n{"type": "FeatureCollection"}', "JSON"),
        (b"SQLite format 3\0" + bytes(100), "SQLite"),
        (bytes(range(256)) * 40, "not a text file"),
        (codecs.BOM_UTF8, "no rows"),
        (gzip.compress(b"id,place\n1,a\n", mtime=0)[:-6], "cut off"),
        (b"\x1f\x8b\x08garbage", "cut off"),
    ],
)
def test_what_is_no_table_is_refused_with_what_it_is(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)

    def opened() -> Generator[tuple[int, int], None, Sheet]:
        source = yield from look_through(path)
        return open_sheet(source, lambda _names: False)

    assert said in refusal(opened()).say()


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(look_through(tmp_path / "none.csv")).say()
    assert "folder" in refusal(look_through(tmp_path)).say()


def test_a_small_file_that_unpacks_without_end_is_refused_early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_BOMB_FROM", 1 << 20)
    path = put(tmp_path / "bomb.csv.gz", b"a,b\n" + b"0" * (64 << 20))
    assert path.stat().st_size < 100_000
    steps = look_through(path)
    assert "Divide it" in refusal(steps).say()
