"""What the screen reads of a data set, kept packed beside its rows: an opening need not read row after row again.

A data set changes only by an import, which changes the hash of its rows; what is kept counts only under that hash.
"""

import io
import zipfile
import zlib
from collections.abc import Callable, Generator
from typing import TypeVar
from uuid import UUID

import msgspec
import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.columns import ARRAYS
from models.event_rows import IDS, LABELS, NUMBERS, Array, EventRows, EventWords, read_rows, read_words
from models.records import DataSet, DataSetColumns
from models.store import Store
from models.text import Problem

_FORM = 1
"""The form of what is kept; another number is not read."""
_BROKEN = (zipfile.BadZipFile, zlib.error, msgspec.DecodeError, ValueError, KeyError, EOFError, OSError)
_LABELS = "labels"
T = TypeVar("T")


def rows_of(session: Session, data_set: DataSet) -> EventRows:
    """Give the events of a data set from what is kept of them, else from their rows."""
    body = _kept(session, data_set, DataSetColumns.body)
    rows = None if body is None else unpack_rows(body, data_set.rows)
    return _unchanged(session, data_set, read_rows) if rows is None else rows


def words_of(session: Session, data_set: DataSet) -> EventWords:
    """Give the words of the events of a data set, likewise."""
    body = _kept(session, data_set, DataSetColumns.words)
    words = None if body is None else unpack_words(body, data_set.rows)
    return _unchanged(session, data_set, read_words) if words is None else words


def keep_columns(store: Store) -> Generator[tuple[int, int], None, int]:
    """Keep the columns of every data set of which none are kept, and give how many; yields (steps done, in all).

    Where the database cannot be written nothing is kept; it only takes longer to open.
    """
    if store.read_only:
        return 0
    with store.reading() as session:
        missing = [each for each in standing(session) if _kept(session, each, DataSetColumns.form) is None]
    for number, data_set in enumerate(missing):
        yield 2 * number, 2 * len(missing)
        with store.reading() as session:
            rows = _unchanged(session, data_set, read_rows)
        yield 2 * number + 1, 2 * len(missing)
        with store.reading() as session:
            words = _unchanged(session, data_set, read_words)
        if not _keep(store, data_set, pack_rows(rows), pack_words(words)):
            return number
    return len(missing)


def is_kept_truly(session: Session, data_set: DataSet) -> bool:
    """Say whether what is kept of a data set, if anything is, is what its rows say."""
    body, words = _kept(session, data_set, DataSetColumns.body), _kept(session, data_set, DataSetColumns.words)
    if body is None or words is None:
        return True
    kept, said = unpack_rows(body, data_set.rows), unpack_words(words, data_set.rows)
    if kept is None or said is None:
        return False
    rows, texts = read_rows(session, data_set.id), read_words(session, data_set.id)
    return (
        all(
            np.array_equal(kept.numbers[name], array, equal_nan=array.dtype.kind == "f")
            for name, array in rows.numbers.items()
        )
        and all(
            [kept.labels[name][1][at] for at in _each(kept.labels[name][0], kept.n)]
            == [labels[at] for at in _each(positions, rows.n)]
            for name, (positions, labels) in rows.labels.items()
        )
        and np.array_equal(said.ids, texts.ids)
        and said.text == texts.text
    )


def _each(positions: Array, n: int) -> list[int]:
    return np.broadcast_to(positions, (n,)).tolist()  # type: ignore[no-any-return]  # an array of whole numbers


def standing(session: Session) -> list[DataSet]:
    """Give the data sets that are shown, the oldest first."""
    return list(session.scalars(select(DataSet).where(DataSet.void_reason.is_(None)).order_by(DataSet.id)))


def _kept(session: Session, data_set: DataSet, what: InstrumentedAttribute[T]) -> T | None:
    return session.scalar(
        select(what)
        .where(DataSetColumns.data_set_id == data_set.id, DataSetColumns.rows_sha256 == data_set.rows_sha256)
        .where(DataSetColumns.form == _FORM)
    )


def _unchanged(session: Session, data_set: DataSet, read: Callable[[Session, UUID], T]) -> T:
    """Read a data set in its many transactions, again if an import came between them."""
    while True:
        found = read(session, data_set.id)
        current = session.scalar(select(DataSet.rows_sha256).where(DataSet.id == data_set.id))
        session.commit()
        if current in (data_set.rows_sha256, None):
            return found
        data_set = session.get_one(DataSet, data_set.id, populate_existing=True)


def _keep(store: Store, data_set: DataSet, body: bytes, words: bytes) -> bool:
    """Write what was packed, unless the data set was changed while it was read; say whether it could be written."""
    try:
        with store.writing() as session:
            current = session.get_one(DataSet, data_set.id)
            if current.rows_sha256 == data_set.rows_sha256:
                kept = DataSetColumns(data_set_id=current.id, rows_sha256=current.rows_sha256, form=_FORM)
                kept.body, kept.words = body, words
                session.merge(kept)
    except Problem:
        return False
    return True


def pack_rows(rows: EventRows) -> bytes:
    """Pack the events of a data set: NumPy's own zip of arrays, the different values of labels as JSON."""
    positions = {name: at for name, (at, _) in rows.labels.items()}
    values = {name: list(labels) for name, (_, labels) in rows.labels.items()}
    return _packed({**rows.numbers, **positions, _LABELS: np.frombuffer(msgspec.json.encode(values), "u1")})


def unpack_rows(body: bytes, n: int) -> EventRows | None:
    """Unpack n events; None when the body is not whole."""
    try:
        with np.load(io.BytesIO(body), allow_pickle=False) as arrays:
            values = msgspec.json.decode(arrays[_LABELS].tobytes(), type=dict[str, list[str | int | None]])
            numbers = {name: arrays[name] for name in (*IDS, *NUMBERS)}
            labels = {name: (arrays[name], tuple(values[name])) for name in LABELS}
    except _BROKEN:
        return None
    whole = all(_fits(array, ARRAYS[name], n) for name, array in numbers.items()) and all(
        _fits(at, "i4", n) and len(found) > at.max(initial=-1) and at.min(initial=0) >= 0
        for at, found in labels.values()
    )
    return EventRows(n, numbers, labels) if whole else None


def pack_words(words: EventWords) -> bytes:
    """Pack the words of a data set."""
    return _packed({"ids": words.ids, "text": np.frombuffer(words.text, "u1")})


def unpack_words(body: bytes, n: int) -> EventWords | None:
    """Unpack the words of n events; None when the body is not whole."""
    try:
        with np.load(io.BytesIO(body), allow_pickle=False) as arrays:
            ids, text = arrays["ids"], arrays["text"].tobytes()
    except _BROKEN:
        return None
    return EventWords(ids, text) if _fits(ids, "u8", n) and text.count(b"\n") == n else None


def _packed(arrays: dict[str, Array]) -> bytes:
    packed = io.BytesIO()
    np.savez_compressed(packed, allow_pickle=False, **arrays)
    return packed.getvalue()


def _fits(array: Array, dtype: str, n: int) -> bool:
    return array.dtype == np.dtype(dtype) and array.shape in ((), (n,))
