"""Invented columns for tests: any number of rows in which every code, and every way of not knowing, occurs."""

from typing import Any

import numpy as np
from hypothesis import strategies as st

from models.answer import Answer, Sieve
from models.columns import ARRAYS, FINDING_COLUMN_CODES, NONE, OWN, Columns, column_codes
from models.filter import Filter
from models.period import DAY, HOUR, Period
from models.profile import Profile, load_profile

NOW = 1_795_416_120_000
"""230642Z NOV 26: a Monday, 1042 in the centre's zone D."""
PROFILE = load_profile("default")
PLACES = ("Tartar, Azerbaijan", "Aghdam, Azerbaijan", "Goris, Armenia", "Shikharkh", "")
MASKED = ("weapons", "channels", "parties")


def invented(n: int, seed: int = 1, *, days: float = 40, reference: float = 0.0, profile: Profile = PROFILE) -> Columns:
    """Make n rows that begin in the last days; a share `reference` of them are events of a data set."""
    dice = np.random.default_rng(seed)
    arrays: dict[str, Any] = {name: np.zeros(n, dtype) for name, dtype in ARRAYS.items()}
    for name in ARRAYS:
        if name in MASKED:
            arrays[name] = _masks(dice, n, len(column_codes(name, profile))).astype(ARRAYS[name])
        elif name != "data_set" and _is_coded(name, profile):
            arrays[name] = dice.integers(0, len(column_codes(name, profile)), n).astype(ARRAYS[name])
    arrays["id_low"] = np.arange(n, dtype=np.uint64)
    arrays["start"] = np.sort(NOW - (dice.exponential(days, n) * DAY).astype(np.int64))
    arrays["time_precision"] = dice.integers(1, 6, n).astype("i1")
    arrays["place"] = dice.integers(0, len(PLACES), n).astype("i4")
    arrays["data_set"] = (dice.random(n) < reference).astype("i2")
    for what in ("killed", "wounded"):
        best = dice.choice([-1, 0, 0, 0, 1, 4], n)
        arrays[f"{what}_best"] = best.astype("i4")
        arrays[f"{what}_low"] = np.where(best > 0, best - 1, best).astype("i4")
        arrays[f"{what}_high"] = np.where(best >= 0, best * 2, dice.choice([-1, 3], n)).astype("i4")
    counted = [FINDING_COLUMN_CODES.index(code) for code in ("CONF", "NCON", "NACC", NONE)]
    arrays["finding"] = dice.choice(counted, n).astype("i1")
    return Columns(
        **arrays, prefixes=("JMC-2026",), places=PLACES, place_ids=(-1,) * len(PLACES), data_sets=(OWN, "UCDP")
    )


def ask(columns: Columns, question: Filter | None = None, *, now: int = NOW, profile: Profile = PROFILE) -> Answer:
    """Ask a question of columns; without one, for everything that counts."""
    return Sieve(columns, profile).ask(question or Filter(), now)


def questions() -> st.SearchStrategy[Filter]:
    """Draw questions of every kind."""
    codes = {name: column_codes(column, PROFILE) for name, column in _ASKED.items()}
    some = {name: st.frozensets(st.sampled_from(each), max_size=3) for name, each in codes.items()}
    return st.builds(Filter, period=_periods(), data_sets=st.sampled_from(_DATA_SETS), **some)


def answers() -> st.SearchStrategy[Answer]:
    """Draw answers to questions of every kind over records of every size."""
    records = st.builds(
        invented, st.integers(0, 80), st.integers(0, 10_000), reference=st.sampled_from([0.0, 0.5, 1.0])
    )
    return st.builds(ask, records, questions())


def _periods() -> st.SearchStrategy[Period]:
    between = st.builds(
        lambda start, hours: Period("between", NOW - start * HOUR, NOW - start * HOUR + hours * HOUR),
        st.integers(-50, 3000),
        st.integers(1, 3000),
    )
    return st.sampled_from(["any", "24h", "7d", "30d", "90d", "watch", "ceasefire"]).map(Period) | between


def _is_coded(name: str, profile: Profile) -> bool:
    try:
        column_codes(name, profile)
    except KeyError:
        return False
    return True


def _masks(dice: np.random.Generator, n: int, codes: int) -> np.ndarray[Any, Any]:
    one = 1 << dice.integers(0, codes, n)
    other = np.where(dice.random(n) < 0.2, 1 << dice.integers(0, codes - 2, n), 0)
    return np.where(one >= 1 << (codes - 2), one, one | other)


_ASKED = {"classes": "subclass", "statuses": "status", "sectors": "sector", "weapons": "weapons", "heavy": "heavy"}
_DATA_SETS = (frozenset[str](), frozenset({OWN, "UCDP"}), frozenset({"UCDP"}))
