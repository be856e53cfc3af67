"""How fast a file is taken in, as rows per second and against the naive way: `python tests/benchmarks/bench_import.py`.

The naive way is what one writes first: csv.DictReader, one ORM object per row, add_all, one commit; it fills the same
table of the same store with the same values (tests/benchmarks/test_benches.py holds it to that).
"""

import argparse
import csv
import gzip
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import numpy as np
from sqlalchemy import select

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from models.imports.command import walk
from models.imports.review import review
from models.imports.taking import take_in
from models.journal import Actor
from models.profile import load_profile
from models.records import DataSet, ReferenceEvent
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import fold

HEADER = (
    "id", "year", "month", "day", "country", "type_of_violence", "conflict_name", "side_a", "side_b", "latitude",
    "longitude", "low_death", "best_death", "high_death",
)  # fmt: skip
VIOLENCE = "State-based violence"


def write_sample(path: Path, rows: int, seed: int = 1) -> None:
    """Write an invented file in the 14-column layout of UCDP GED, packed."""
    random = np.random.default_rng(seed)
    days = np.datetime64("1989-01-01") + random.integers(0, 11_000, rows).astype("m8[D]")
    countries = random.integers(0, 60, rows)
    points = np.round(random.uniform(-60, 60, (rows, 2)), 6)
    deaths = np.sort(random.geometric(0.2, (rows, 3)) - 1, axis=1)
    with gzip.open(path, "wt", encoding="utf-8", newline="", compresslevel=1) as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for row in range(rows):
            year, month, day = str(days[row]).split("-")
            country = f"Country {countries[row]}" if countries[row] else "Azerbaijan"
            conflict = f"{country}: Government{', Territory' if row % 50 == 0 else ''}"
            sides = f"Government of {country}", f"Group {countries[row] * 7 % 211}"
            when = year, int(month), int(day)
            writer.writerow([100_000 + row, *when, country, VIOLENCE, conflict, *sides, *points[row], *deaths[row]])


def naive_import(store: Store, path: Path) -> int:
    """Take a 14-column file in the naive way, with the same result; give the number of rows."""
    data_set, digest = new_id(), hashlib.sha256()
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file, store.writing() as session:
        known = set(session.scalars(select(ReferenceEvent.external_id)))
        names = [(party.code, {fold(name) for name in party.actors}) for party in store.profile.parties]
        events = []
        for row in csv.DictReader(file):
            if row["id"] not in known and not _is_broken(row):
                known.add(row["id"])
                events.append(_naive_event(row, data_set, names))
                digest.update(json.dumps(row).encode())
        fields = {"name": "naive", "kind": "UCDP", "file_name": path.name, "file_sha256": "", "rows": len(events)}
        session.add(DataSet(id=data_set, rows_sha256=digest.hexdigest(), imported_at=utc_now(), **fields))
        session.add_all(events)
        session.flush()
    return len(events)


def _is_broken(row: dict[str, str]) -> bool:
    """Hold one row against the rules of the review."""
    point = float(row["latitude"]), float(row["longitude"])
    return None in row or abs(point[0]) > 90 or abs(point[1]) > 180 or not row["id"]


def _naive_event(row: dict[str, str], data_set: UUID, parties: list[tuple[str, set[str]]]) -> ReferenceEvent:
    start = datetime(int(row["year"]), int(row["month"]), int(row["day"]), tzinfo=UTC)
    actors = [row["side_a"].strip(), row["side_b"].strip()]
    named = {fold(each).partition("(")[0].strip() for actor in actors for each in actor.split(",")}
    sides = [code for code, names in parties if names & named]
    words = [row["id"], row["country"], *actors, row["conflict_name"]]
    extra = {"type_of_violence": row["type_of_violence"], "conflict_name": row["conflict_name"]}
    return ReferenceEvent(
        id=new_id(),
        data_set_id=data_set,
        external_id=row["id"],
        serial_prefix="",
        serial_number=int(row["id"]),
        start=start,
        time_precision=5,
        lat=float(row["latitude"]),
        lon=float(row["longitude"]),
        geo_precision=4,
        parties=" ".join(sides),
        actor1=actors[0],
        actor2=actors[1],
        country=row["country"].strip(),
        killed_low=int(row["low_death"]),
        killed_best=int(row["best_death"]),
        killed_high=int(row["high_death"]),
        search_text=" ".join(map(fold, words)),
        extra=json.dumps(extra, separators=(",", ":"), ensure_ascii=False),
    )


def ours(store: Store, path: Path) -> int:
    """Review a file and take it in; give the number of rows."""
    found = walk(review(store, path, int(time.time() * 1000)))
    return walk(take_in(store, Actor("benchmark", None, "benchmark"), found)).added


def _timed(work: Callable[[Store, Path], int], path: Path) -> tuple[int, float, float]:
    """Do one way in a new database: rows, seconds by the clock, seconds of the processor."""
    with Store.scratch(load_profile("default")) as store:
        start, busy = time.perf_counter(), time.process_time()
        return work(store, path), time.perf_counter() - start, time.process_time() - busy


def measure(path: Path, naive_rows: int) -> Iterator[tuple[str, int, float, float]]:
    """Measure both ways: name, rows, seconds by the clock and of the processor; the naive way on the first rows only.

    Ours takes a second and is measured three times, the middle one counts; in the half minute of the naive way
    what else the machine does evens out.
    """
    yield "review and take in", *sorted((_timed(ours, path) for _ in range(3)), key=lambda each: each[1])[1]
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "part.csv.gz"
        with (
            gzip.open(path, "rt", encoding="utf-8", newline="") as whole,
            gzip.open(part, "wt", encoding="utf-8", newline="") as some,
        ):
            some.writelines(line for line, _ in zip(whole, range(naive_rows + 1), strict=False))
        yield "csv.DictReader and ORM add_all", *_timed(naive_import, part)


def main(arguments: list[str] | None = None) -> None:
    """Print rows per second of both ways and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, help="a 14-column UCDP GED file (.csv.gz); default: invented")
    parser.add_argument("--rows", type=int, default=176_579)
    parser.add_argument("--naive-rows", type=int, default=176_579)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or Path(folder) / "sample.csv.gz"
        if options.file is None:
            write_sample(path, options.rows)
        speeds = []
        for name, rows, seconds, busy in measure(path, min(options.naive_rows, options.rows)):
            speeds.append((rows / seconds, rows / busy))
            print(f"{name:32} {rows:9,} rows {seconds:7.2f} s {rows / seconds:10,.0f} rows/s   ({busy:.2f} s busy)")
        by_clock, by_work = (fast / naive for fast, naive in zip(*speeds, strict=True))
        print(f"{'ratio':32} {by_clock:.1f}   (of the processor's time: {by_work:.1f})")


if __name__ == "__main__":
    main()
