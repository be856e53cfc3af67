"""Reading the record into columns: two statements, a raw cursor, and every code turned into its number."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from sqlalchemy.orm import Session

from models import vocabulary
from models.columns import ARRAYS, CLASS_COLUMN_CODES, NONE, OWN, SUBCLASS_COLUMN_CODES, Columns, column_codes
from models.profile import Profile
from models.records import Differs
from models.search import SearchIndex
from models.store import Store
from models.vocabulary import DIFFER

Array = npt.NDArray[Any]
_CHUNK = 20_000
_NO_TIME = -(2**62)

_INCIDENTS = """
SELECT i.id, i.start, coalesce(i."end", i.start), i.zone, i.time_precision, i.lat, i.lon, i.geo_precision, i.error_m,
  i.geometry, i.subclass, i.status, i.sector, i.origin_side, i.affected_side, coalesce(w.bits, 0), coalesce(r.bits, 0),
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
_EVENTS = """
SELECT e.id, e.start, coalesce(e."end", e.start), 0, e.time_precision, e.lat, e.lon, e.geo_precision, NULL,
  'POINT', e.subclass, e.status, NULL, e.origin_side, e.affected_side, e.weapon, e.parties,
  coalesce(e.count_low, -1), coalesce(e.count_best, -1), coalesce(e.count_high, -1), coalesce(e.killed_low, -1),
  coalesce(e.killed_best, -1), coalesce(e.killed_high, -1), coalesce(e.wounded_low, -1), coalesce(e.wounded_best, -1),
  coalesce(e.wounded_high, -1), d.name, e.serial_prefix, e.serial_number, -1,
  CASE WHEN e.place_text IS NULL THEN coalesce(e.country, '') WHEN e.country IS NULL THEN e.place_text
    ELSE e.place_text || ', ' || e.country END
FROM reference_event e JOIN data_set d ON d.id = e.data_set_id WHERE d.void_reason IS NULL
"""
_INCIDENT_NAMES = (
    "id", "start", "end", "zone", "time_precision", "lat", "lon", "geo_precision", "error_m", "geometry", "subclass",
    "status", "sector", "origin", "affected", "weapons", "channels", "reliability", "credibility", "severity",
    "count_low", "count_best", "count_high", "unit", "qualifier", "killed_low", "killed_best", "killed_high",
    "wounded_low", "wounded_best", "wounded_high", "answer_left", "answer_right", "differs", "serial_prefix",
    "serial_number", "place_id", "place", "offset_m", "offset_dir",
)  # fmt: skip
_EVENT_NAMES = (
    "id", "start", "end", "zone", "time_precision", "lat", "lon", "geo_precision", "error_m", "geometry", "subclass",
    "status", "sector", "origin", "affected", "weapons", "parties", "count_low", "count_best", "count_high",
    "killed_low", "killed_best", "killed_high", "wounded_low", "wounded_best", "wounded_high", "data_set",
    "serial_prefix", "serial_number", "place_id", "place",
)  # fmt: skip
_CODED = (
    "geometry", "subclass", "status", "sector", "origin", "affected", "reliability", "credibility", "severity", "unit",
    "qualifier", "answer_left", "answer_right",
)  # fmt: skip
_ERROR_M = np.array([0, 50, 500, 2000, 3000, 10000], "f4")
"""Metres of error taken for a record that states none, by its geo precision 0 to 5 (domain.md, 5)."""


class _Interned:
    """The different texts (or pairs) of a column, numbered in the order in which they first stand."""

    def __init__(self) -> None:
        self.numbers: dict[Any, int] = {}

    def number(self, value: Any) -> int:
        return self.numbers.setdefault(value, len(self.numbers))


class _Reader:
    """Turns rows of the two statements into columns of one shape."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.prefixes = _Interned()
        self.places = _Interned()
        self.data_sets = _Interned()
        self.data_sets.number(OWN)
        self._tables = {name: self._table(column_codes(name, profile)) for name in _CODED}
        self._weapons = _bit_table(column_codes("weapons", profile))
        self._parties = _bit_table(column_codes("parties", profile))

    def columns(self, names: Sequence[str], chunk: Sequence[tuple[Any, ...]]) -> dict[str, Array]:
        """Turn a chunk of rows into arrays by column name."""
        raw = dict(zip(names, zip(*chunk, strict=True), strict=True))
        out = self._identities(raw, len(chunk))
        for name, values in raw.items():
            if name in self._tables:
                out[name] = _mapped(self._tables[name].get, values, ARRAYS[name])
            elif name in ("lat", "lon", "error_m", "offset_m"):
                out[name] = np.array(values, dtype=ARRAYS[name])
            elif name not in out and name in ARRAYS:
                out[name] = self._numbers(name, values)
        return out

    def _identities(self, raw: dict[str, tuple[Any, ...]], count: int) -> dict[str, Array]:
        halves = np.frombuffer(b"".join(bytes(each) for each in raw.pop("id")), ">u8").reshape(count, 2)
        pairs = zip(raw.pop("place_id"), raw.pop("place"), strict=True)
        return {
            "id_high": halves[:, 0].astype("u8"),
            "id_low": halves[:, 1].astype("u8"),
            "place": _mapped(self.places.number, pairs, "i4"),
            "serial_prefix": _mapped(self.prefixes.number, raw.pop("serial_prefix"), "i4"),
        }

    def _numbers(self, name: str, values: Iterable[Any]) -> Array:
        if name == "data_set":
            return _mapped(self.data_sets.number, values, "i2")
        if name == "parties":
            return _mapped(lambda text: _bits(self._parties, text), values, "u1")
        if name == "weapons":
            return _mapped(lambda each: each if isinstance(each, int) else _bits(self._weapons, each), values, "u4")
        return np.fromiter(values, ARRAYS[name])

    @staticmethod
    def _table(codes: tuple[str, ...]) -> Mapping[object, int]:
        table: dict[object, int] = {int(code): position for position, code in enumerate(codes) if code.isdigit()}
        table.update({code: position for position, code in enumerate(codes)})
        return {**table, None: table[NONE]}


def read_columns(store: Store) -> Columns:
    """Read all incidents and all reference events of the data sets that stand, sorted by their start."""
    profile = store.profile
    reader = _Reader(profile)
    statements = (
        (_INCIDENT_NAMES, _incident_statement(profile)),
        (_EVENT_NAMES, _EVENTS),
    )
    parts: list[dict[str, Array]] = []
    with store.reading() as session:
        for names, statement in statements:
            parts.extend(_complete(reader.columns(names, chunk), profile) for chunk in _chunks(session, statement))
    return _assemble(parts, reader)


def read_search_index(store: Store, columns: Columns) -> SearchIndex:
    """Read the folded texts of the rows of `columns`, in their order."""
    order = np.argsort(columns.id_low, kind="stable")
    texts = [""] * columns.n
    with store.reading() as session:
        for table in ("incident", "reference_event"):
            for chunk in _chunks(session, f"SELECT id, search_text FROM {table}"):  # noqa: S608  # two names of ours
                ids, found = zip(*chunk, strict=True)
                low = np.frombuffer(b"".join(bytes(each) for each in ids), ">u8").reshape(-1, 2)[:, 1].astype("u8")
                at = np.searchsorted(columns.id_low[order], low)
                for position, wanted, text in zip(at.tolist(), low.tolist(), found, strict=True):
                    if position < columns.n and int(columns.id_low[order[position]]) == wanted:
                        texts[int(order[position])] = str(text)
    return SearchIndex(texts)


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
    """Derive what the statement does not say: class, heavy, bits of "none", sectors of events, values that differ."""
    count = len(part["start"])
    for name, dtype in ARRAYS.items():
        if name not in part:
            part[name] = _filler(name, dtype, count, profile)
    if "channels" in part and not part["data_set"].any():
        _apply_sides(part, profile)
    else:
        sectors = profile.sectors_at(part["lat"], part["lon"])
        part["sector"] = np.where(sectors < 0, len(profile.sectors), sectors).astype("i1")
    part["class_"] = part["glyph"] = _class_table()[part["subclass"]]
    _apply_differences(part, profile)
    for name in ("weapons", "channels", "parties"):
        none = np.array(1 << column_codes(name, profile).index(NONE), ARRAYS[name])
        part[name] = np.where(part[name] == 0, none, part[name])
    part["error_m"] = np.where(np.isnan(part["error_m"]), _ERROR_M[part["geo_precision"]], part["error_m"])
    return part


def _filler(name: str, dtype: str, count: int, profile: Profile) -> Array:
    if name in _CODED:
        return np.full(count, column_codes(name, profile).index(NONE), dtype)
    return np.full(count, np.nan if name == "offset_m" else 0, dtype)


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


def _bit_table(codes: tuple[str, ...]) -> Mapping[str, int]:
    return {code: 1 << position for position, code in enumerate(codes)}


def _bits(table: Mapping[str, int], text: object) -> int:
    bits = 0
    for code in str(text or "").split():
        bits |= table.get(code, 0)
    return bits


def _mapped(number: Callable[..., int | None], values: Iterable[Any], dtype: str) -> Array:
    return np.fromiter(map(number, values), dtype)


def _assemble(parts: list[dict[str, Array]], reader: _Reader) -> Columns:
    arrays = {
        name: np.concatenate([part[name] for part in parts]) if parts else np.zeros(0, dtype)
        for name, dtype in ARRAYS.items()
    }
    order = np.argsort(arrays["start"], kind="stable")
    return Columns(
        **{name: array[order].astype(ARRAYS[name], copy=False) for name, array in arrays.items()},
        prefixes=tuple(str(each) for each in reader.prefixes.numbers),
        places=tuple(str(text) for _, text in reader.places.numbers),
        place_ids=tuple(int(number) for number, _ in reader.places.numbers),
        data_sets=tuple(str(each) for each in reader.data_sets.numbers),
    )
