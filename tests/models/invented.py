"""Centres with invented incidents, for tests that need a record to ask."""

from models.columns import Columns
from models.exercise.recording import record_exercise
from models.profile import Profile, load_profile
from models.reading import read_columns
from models.store import Store

NOW = 1_790_000_000_000
"""The instant (ms UTC) at which every invented record of the tests ends."""


def exercise_store(n: int = 300, seed: int = 7, profile: Profile | None = None) -> Store:
    """A scratch centre with n invented incidents before NOW; whoever asked for it closes it."""
    store = Store.scratch(profile or load_profile("default"))
    for _ in record_exercise(store, n, seed, NOW):
        pass
    return store


def exercise_columns(n: int = 300, seed: int = 7) -> Columns:
    """The columns of such a centre."""
    with exercise_store(n, seed) as store:
        return read_columns(store)
