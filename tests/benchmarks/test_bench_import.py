"""The benchmark of the import runs, and compares two ways that leave the same rows behind."""

from pathlib import Path

import pytest
from sqlalchemy import select

from models.imports.record import STORED
from models.profile import load_profile
from models.records import ReferenceEvent
from models.store import Store
from tests.benchmarks.bench_import import main, naive_import, ours, write_sample


def _rows(store: Store) -> list[tuple[object, ...]]:
    names = (*STORED, "serial_prefix", "serial_number", "search_text")
    columns = [getattr(ReferenceEvent, name) for name in names]
    with store.reading() as session:
        return [tuple(row) for row in session.execute(select(*columns).order_by(ReferenceEvent.external_id))]


def test_the_fast_way_and_the_naive_way_leave_the_same_rows(tmp_path: Path) -> None:
    write_sample(tmp_path / "sample.csv.gz", 300)
    profile = load_profile("default")
    with Store.scratch(profile) as first, Store.scratch(profile) as second:
        assert ours(first, tmp_path / "sample.csv.gz") == naive_import(second, tmp_path / "sample.csv.gz") == 300
        fast, naive = _rows(first), _rows(second)
    search = len(STORED) + 2
    for one, other in zip(fast, naive, strict=True):
        assert one[:search] == other[:search]
        assert str(one[search]).split() == str(other[search]).split()


def test_the_benchmark_prints_rows_per_second_and_the_ratio(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--rows", "200", "--naive-rows", "100"])
    printed = capsys.readouterr().out
    assert "rows/s" in printed
    assert "ratio" in printed
