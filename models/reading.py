"""Reading the record into columns: incidents by one statement, data sets as they are kept, codes as numbers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from models import vocabulary
from models.column_cache import rows_of, standing, words_of
from models.columns import ARRAYS, CLASS_COLUMN_CODES, NONE, OWN, SUBCLASS_COLUMN_CODES, Columns, column_codes
from models.event_rows import Array, EventRows, halves
from models.geodesy import ERROR_M
from models.profile import Profile
from models.records import Differs
from models.search import SearchIndex, as_lines
from models.store import Store
from models.vocabulary import DIFFER

_CHUNK = 20_000

_INCIDENTS = """
SELECT i.id, i.start, coalesce(i."end", i.start), i.zone, i.time_precision, i.lat, i.lon, i.geo_precision, i.error_m,
  i.geometry, i.subclass, i.status, i.finding, i.sector, i.origin_side, i.affected_side, coalesce(w.bits, 0),
  coalesce(r.bits, 0),
  i.reliability, i.credibility, i.severity, coalesce(i.count_low, -1), coalesce(i.count_best, -1),
  coalesce(i.count_high, -1), i.unit, i.qualifier, coalesce(c.kl, 0), coalesce(c.kb, 0), coalesce(c.kh, 0),
  coalesce(c.wl, 0), coalesce(c.wb, 0), coalesce(c.wh, 0),
  CASE WHEN a.id IS NULL THEN NULL WHEN a.sealed THEN 'SEALED' ELSE a.happened END,
  CASE WHEN b.id IS NULL THEN NULL WHEN b.sealed THEN 'SEALED' ELSE b.happened END,
  i.differs, i.serial_prefix, i.serial_number, coalesce(i.place_id, -1), coalesce(i.place_text, ''), i.offset_m,
  coalesce(i.offset_dir, 0)
FROM incident i
LEFT JOIN (SELECT incident_id, sum({weapon_bits}) AS bits FROM incident_weapon GROUP BY incident_id) w
  ON w.incident_id = i.id
LEFT JOIN (SELECT incident_id, sum({channel_bits}) AS bits
  FROM (SELECT DISTINCT incident_id, channel FROM source_report WHERE incident_id IS NOT NULL AND void_reason IS NULL)
    AS said
  GROUP BY incident_id) r ON r.incident_id = i.id
LEFT JOIN (SELECT incident_id, sum(killed_low) AS kl, sum(killed_best) AS kb, sum(killed_high) AS kh,
  sum(wounded_low) AS wl, sum(wounded_best) AS wb, sum(wounded_high) AS wh
  FROM incident_casualty GROUP BY incident_id) c ON c.incident_id = i.id
LEFT JOIN national_assessment a ON a.incident_id = i.id AND a.contingent = '{left}' AND a.current
LEFT JOIN national_assessment b ON b.incident_id = i.id AND b.contingent = '{right}' AND b.current
"""
_INCIDENT_NAMES = (
    "id", "start", "end", "zone", "time_precision", "lat", "lon", "geo_precision", "error_m", "geometry", "subclass",
    "status", "finding", "sector", "origin", "affected", "weapons", "channels", "reliability", "credibility",
    "severity", "count_low", "count_best", "count_high", "unit", "qualifier", "killed_low", "killed_best",
    "killed_high", "wounded_low", "wounded_best", "wounded_high", "answer_left", "answer_right", "differs",
    "serial_prefix", "serial_number", "place_id", "place", "offset_m", "offset_dir",
)  # fmt: skip
_CODED = (
    "geometry", "subclass", "status", "finding", "sector", "origin", "affected", "reliability", "credibility",
    "severity", "unit", "qualifier", "answer_left", "answer_right",
)  # fmt: skip
_ERRORS_M = np.array([0.0, *(ERROR_M[precision] for precision in range(1, 6))], "f4")
"""Metres of error taken for a record that states none, by its geo precision 0 to 5."""


class _Numbered(dict[Any, int]):
    """The different values of a column, numbered in the order in which they first stand."""

    def __missing__(self, value: Any) -> int:
        self[value] = number = len(self)
        return number


class _Reader:
    """Turns incidents and the events of data sets into columns of one shape."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.prefixes = _Numbered()
        self.places = _Numbered()
        self.data_sets = [OWN]
        self._tables = {name: _code_table(column_codes(name, profile)) for name in _CODED}

    def incidents(self, chunk: Sequence[tuple[Any, ...]]) -> dict[str, Array]:
        """Turn rows of the statement on incidents into arrays by column name."""
        raw = dict(zip(_INCIDENT_NAMES, zip(*chunk, strict=True), strict=True))
        high, low = halves(raw.pop("id")).T
        pairs = zip(raw.pop("place_id"), raw.pop("place"), strict=True)
        out = {
            "id_high": high.astype("u8"),
            "id_low": low.astype("u8"),
            "place": np.fromiter(map(self.places.__getitem__, pairs), "i4"),
            "serial_prefix": np.fromiter(map(self.prefixes.__getitem__, raw.pop("serial_prefix")), "i4"),
        }
        for name, values in raw.items():
            if name in self._tables:
                out[name] = np.fromiter(map(self._tables[name].__getitem__, values), ARRAYS[name])
            else:
                out[name] = np.array(values, dtype=ARRAYS[name])
        return out

    def events(self, data_set: str, rows: EventRows) -> dict[str, Array]:
        """Turn the events of the data set of that name into arrays by column name."""
        self.data_sets.append(data_set)
        out = {name: np.broadcast_to(array, rows.n) for name, array in rows.numbers.items()}
        for name, (at, values) in rows.labels.items():
            numbers = np.fromiter(map(self._numbering(name), values), ARRAYS[name])
            out[name] = np.broadcast_to(numbers[at], rows.n)
        out["end"] = out["start"] + out["end"]
        out["data_set"] = np.full(rows.n, len(self.data_sets) - 1, ARRAYS["data_set"])
        out["geometry"] = np.full(rows.n, self._tables["geometry"]["POINT"], ARRAYS["geometry"])
        sectors = self.profile.sectors_at(out["lat"], out["lon"])
        out["sector"] = np.where(sectors < 0, len(self.profile.sectors), sectors).astype(ARRAYS["sector"])
        return out

    def _numbering(self, name: str) -> Callable[[Any], int]:
        """Give what turns a value of a column of labels into its number."""
        if name == "serial_prefix":
            return self.prefixes.__getitem__
        if name == "place":
            return lambda text: self.places[(-1, text)]
        if name in ("weapons", "parties"):
            bits = {code: 1 << position for position, code in enumerate(column_codes(name, self.profile))}
            return lambda text: sum({bits.get(code, 0) for code in str(text or "").split()})
        return self._tables[name].__getitem__


def read_columns(store: Store) -> Columns:
    """Read all incidents and all reference events of the data sets that are shown, sorted by their start."""
    reader = _Reader(store.profile)
    with store.reading() as session:
        parts = [reader.incidents(chunk) for chunk in _chunks(session, _incident_statement(store.profile))]
        for part in parts:
            _apply_sides(part, store.profile)
        parts += [reader.events(each.name, rows_of(session, each)) for each in standing(session)]
    return _assemble([_complete(part, store.profile) for part in parts], reader)


def read_search_index(store: Store, columns: Columns) -> SearchIndex:
    """Read the folded texts of the rows of `columns`."""
    with store.reading() as session:
        own = [row for chunk in _chunks(session, "SELECT id, search_text FROM incident") for row in chunk]
        events = [words_of(session, each) for each in standing(session)]
    rows_with = _finder(columns)
    blocks = [(as_lines(text for _, text in own), rows_with(halves([key for key, _ in own])[:, 1].astype("u8")))]
    return SearchIndex(columns.n, blocks + [(each.text, rows_with(each.ids)) for each in events])


def _finder(columns: Columns) -> Callable[[Array], npt.NDArray[np.intp]]:
    """Make what finds the rows of ids (their lower halves): row numbers, -1 for an id that is in no row."""
    if not columns.n:
        return lambda ids: np.full(len(ids), -1)
    order = np.argsort(columns.id_low, kind="stable")
    known = columns.id_low[order]

    def rows_with(ids: Array) -> npt.NDArray[np.intp]:
        at = np.minimum(np.searchsorted(known, ids), columns.n - 1)
        return np.where(known[at] == ids, order[at], -1)

    return rows_with


def _incident_statement(profile: Profile) -> str:
    return _INCIDENTS.format(
        weapon_bits=_case("weapon", vocabulary.WEAPON_CODES),
        channel_bits=_case("channel", vocabulary.CHANNEL_CODES),
        left=profile.left.code,
        right=profile.right.code,
    )


def _case(column: str, codes: tuple[str, ...]) -> str:
    whens = " ".join(f"WHEN '{code}' THEN {1 << bit}" for bit, code in enumerate(codes))
    return f"CASE {column} {whens} ELSE 0 END"


def _chunks(session: Session, statement: str) -> Iterable[Sequence[tuple[Any, ...]]]:
    cursor = session.connection().connection.cursor()
    try:
        cursor.execute(statement)
        while chunk := cursor.fetchmany(_CHUNK):
            yield chunk
    finally:
        cursor.close()


def _complete(part: dict[str, Array], profile: Profile) -> dict[str, Array]:
    """Derive what the record does not say: class, heavy, bits of "none", values that differ."""
    for name, dtype in ARRAYS.items():
        if name not in part:
            part[name] = _filler(name, dtype, len(part["start"]), profile)
    part["class_"] = part["glyph"] = _class_table()[part["subclass"]]
    _apply_differences(part, profile)
    for name in ("weapons", "channels", "parties"):
        none = np.array(1 << column_codes(name, profile).index(NONE), ARRAYS[name])
        part[name] = np.where(part[name] == 0, none, part[name])
    part["error_m"] = np.where(np.isnan(part["error_m"]), _ERRORS_M[part["geo_precision"]], part["error_m"])
    return part


def _filler(name: str, dtype: str, count: int, profile: Profile) -> Array:
    if name in _CODED:
        return np.full(count, column_codes(name, profile).index(NONE), dtype)
    return np.full(count, np.nan if name in ("offset_m", "error_m") else 0, dtype)


def _apply_sides(part: dict[str, Array], profile: Profile) -> None:
    """The parties of an incident are those on either side of it."""
    named = np.array([1 << bit for bit in range(len(profile.parties))] + [0, 0], "u1")
    part["parties"] = named[part["origin"]] | named[part["affected"]]
    for mine, other in (("answer_left", "answer_right"), ("answer_right", "answer_left")):
        awaited = (part[mine] == 0) & (part[other] > 1)
        part[mine] = np.where(awaited, 1, part[mine]).astype("i1")


def _apply_differences(part: dict[str, Array], profile: Profile) -> None:
    """A value on which the assessments differ counts under neither value (domain.md, 6)."""
    heavy_bits = sum(1 << vocabulary.WEAPON_CODES.index(code) for code in profile.heavy)
    any_bits = np.uint32((1 << len(vocabulary.WEAPON_CODES)) - 1)
    weapons = part["weapons"]
    named = np.where(weapons & any_bits, 1, 2)
    part["heavy"] = np.where(weapons & np.uint32(heavy_bits), 0, named).astype("i1")
    for flag, names in (
        (Differs.CLASS, ("class_", "subclass")),
        (Differs.ORIGIN, ("origin",)),
        (Differs.WEAPON, ("heavy", "weapons")),
    ):
        rows = (part["differs"] & int(flag)) != 0
        for name in names:
            position = column_codes(name, profile).index(DIFFER)
            value = 1 << position if name == "weapons" else position
            part[name] = np.where(rows, np.array(value, ARRAYS[name]), part[name])


def _class_table() -> npt.NDArray[np.int8]:
    classes = [code if code in (DIFFER, NONE) else code[0] for code in SUBCLASS_COLUMN_CODES]
    return np.array([CLASS_COLUMN_CODES.index(code) for code in classes], "i1")


def _code_table(codes: tuple[str, ...]) -> Mapping[object, int]:
    table: dict[object, int] = {int(code): position for position, code in enumerate(codes) if code.isdigit()}
    table.update({code: position for position, code in enumerate(codes)})
    return {**table, None: table[NONE]}


def _assemble(parts: list[dict[str, Array]], reader: _Reader) -> Columns:
    arrays = {
        name: np.concatenate([part[name] for part in parts]) if parts else np.zeros(0, dtype)
        for name, dtype in ARRAYS.items()
    }
    order = np.argsort(arrays["start"], kind="stable")
    return Columns(
        **{name: array[order].astype(ARRAYS[name], copy=False) for name, array in arrays.items()},
        prefixes=tuple(str(each) for each in reader.prefixes),
        places=tuple(str(text) for _, text in reader.places),
        place_ids=tuple(int(number) for number, _ in reader.places),
        data_sets=tuple(reader.data_sets),
    )
