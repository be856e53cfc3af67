"""The journal: the append-only, hash-chained list of everything that was decided; the tables are its projection."""

from models.journal.body import NOT_JOURNALLED, body_of, canonical, entry_in
from models.journal.chain import (
    Verdict,
    append,
    append_many,
    entries,
    head,
    link,
    subjects_of,
    verify_chain,
    written,
)
from models.journal.entry import Actor, Change, Entry, Row, Value, changed, inserted, removed
from models.journal.history import FieldChange, HistoryLine, history
from models.journal.projection import Conflict
from models.journal.rebuild import Difference, compare, rebuild
from models.journal.walk import ChainWalk, Fault

__all__ = [
    "NOT_JOURNALLED",
    "Actor",
    "ChainWalk",
    "Change",
    "Conflict",
    "Difference",
    "Entry",
    "Fault",
    "FieldChange",
    "HistoryLine",
    "Row",
    "Value",
    "Verdict",
    "append",
    "append_many",
    "body_of",
    "canonical",
    "changed",
    "compare",
    "entries",
    "entry_in",
    "head",
    "history",
    "inserted",
    "link",
    "rebuild",
    "removed",
    "subjects_of",
    "verify_chain",
    "written",
]
