"""Files as they come from outside, written small for the tests."""

import csv
import gzip
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import select

from models.exercise.people import exercise_officer
from models.imports.command import walk
from models.imports.mapping import Mapping
from models.imports.review import Review, review
from models.imports.taking import Taken, take_in
from models.profile import load_profile
from models.records import ReferenceEvent
from models.store import Store
from models.text import Problem

T = TypeVar("T")
NOW = 1_790_000_000_000
"""September 2026, ms UTC."""
ACTOR = exercise_officer(load_profile("default"), 0, "WATCH", "station 1")
GED14 = (
    "id", "year", "month", "day", "country", "type_of_violence", "conflict_name", "side_a", "side_b", "latitude",
    "longitude", "low_death", "best_death", "high_death",
)  # fmt: skip
_GED49_TEXT = (
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
    "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
    "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
    "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,"
    "country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
    "deaths_unknown,best,high,low,gwnoa,gwnob"
)
GED49 = next(csv.reader([_GED49_TEXT]))
_ACLED_TEXT = (
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
    "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,"
    "admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,"
    "timestamp"
)
ACLED = next(csv.reader([_ACLED_TEXT]))


def ged14(**changed: object) -> dict[str, object]:
    """One row of the 14-column layout."""
    row: dict[str, object] = {
        "id": 244657, "year": 2020, "month": 10, "day": 4, "country": "Azerbaijan",
        "type_of_violence": "State-based violence", "conflict_name": "Azerbaijan: Nagorno-Karabakh",
        "side_a": "Government of Azerbaijan", "side_b": "Republic of Artsakh", "latitude": 39.9911,
        "longitude": 46.9271, "low_death": 1, "best_death": 2, "high_death": 5,
    }  # fmt: skip
    return {**row, **changed}


def written(header: Sequence[str], rows: Iterable[dict[str, object]], separator: str = ",") -> str:
    """Write rows as CSV text."""
    text = io.StringIO()
    writer = csv.DictWriter(text, header, restval="", delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def put(path: Path, text: str | bytes, encoding: str = "utf-8") -> Path:
    """Put a text into a file, packed if its name ends in .gz."""
    data = text if isinstance(text, bytes) else text.encode(encoding)
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def reviewed(store: Store, path: Path, mapping: Mapping | None = None, name: str | None = None) -> Review:
    """Review a file at NOW."""
    return walk(review(store, path, NOW, mapping=mapping, name=name))


def taken(store: Store, path: Path, mapping: Mapping | None = None, name: str | None = None) -> Taken:
    """Review a file at NOW and take it in."""
    return walk(take_in(store, ACTOR, reviewed(store, path, mapping, name)))


def events(store: Store) -> list[ReferenceEvent]:
    """All reference events on record, by their number in the source."""
    with store.reading() as session:
        return list(session.scalars(select(ReferenceEvent).order_by(ReferenceEvent.external_id)))


def refusal(work: Any) -> Problem:
    """Do work that must be refused, and give the reason."""
    try:
        walk(work)
    except Problem as problem:
        return problem
    raise AssertionError("it was not refused")
