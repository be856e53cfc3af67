"""The exercise: invented, repeatable, shaped like a real ceasefire, and on record like everything else."""

from argparse import Namespace
from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest

from models.exercise.scenario import invent
from models.exercise.shape import invented_starts
from models.journal import compare, verify_chain
from models.opening import opened
from models.period import HOUR
from models.profile import load_profile
from models.vocabulary import CHANNEL_CODES, CLASS_CODES, CREDIBILITY_CODES, RELIABILITY_CODES, STATUS_CODES
from tests.models.invented import NOW, exercise_columns, exercise_store

PROFILE = load_profile("default")


def test_the_same_seed_invents_the_same_incidents() -> None:
    assert list(invent(PROFILE, 40, 3, NOW)) == list(invent(PROFILE, 40, 3, NOW))
    assert list(invent(PROFILE, 40, 3, NOW)) != list(invent(PROFILE, 40, 4, NOW))


def test_an_exercise_broken_off_leaves_no_database_under_its_name(tmp_path: Path) -> None:
    def give_up(_what: str, steps: Generator[tuple[int, int], None, int]) -> None:
        next(steps)
        steps.close()
        raise KeyboardInterrupt

    path = tmp_path / "exercise.twdb"
    options = Namespace(exercise=True, database=path, incidents=5, seed=1, as_of=None)
    with pytest.raises(KeyboardInterrupt), opened(options, tmp_path / "usual.twdb", give_up):
        pass
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_invented_for_the_future() -> None:
    for each in invent(PROFILE, 200, 5, NOW):
        assert each.incident["start"] <= NOW
        assert all(report["received_at"] <= NOW for report in each.reports)
        assert all(at <= NOW for _, at in each.steps)


def test_nights_are_louder_than_days_and_a_flare_up_stands_out() -> None:
    starts = invented_starts(20_000, NOW, PROFILE, np.random.default_rng(1))
    hours = (starts // HOUR + PROFILE.zone) % 24
    night = np.count_nonzero((hours >= 20) | (hours < 5)) / len(hours)
    assert night > 0.5
    days = np.bincount((starts - starts[0]) // (24 * HOUR))
    assert days.max() > 5 * np.median(days)
    assert np.count_nonzero(days < np.median(days) / 4) >= 7


def test_every_class_channel_grading_and_status_occurs() -> None:
    columns = exercise_columns(1500)
    for column, wanted in (
        ("class_", CLASS_CODES), ("status", STATUS_CODES), ("reliability", RELIABILITY_CODES),
        ("credibility", CREDIBILITY_CODES),
    ):  # fmt: skip
        codes = columns.codes(column, PROFILE)
        assert set(wanted) <= {codes[value] for value in np.unique(getattr(columns, column))}
    assert (np.bitwise_or.reduce(columns.channels) & ((1 << len(CHANNEL_CODES)) - 1)) == (1 << len(CHANNEL_CODES)) - 1


def test_the_contingents_differ_sometimes_and_agree_more_often() -> None:
    columns = exercise_columns(600)
    statuses = columns.codes("status", PROFILE)
    differ = np.count_nonzero(columns.status == statuses.index("51"))
    agree = np.count_nonzero(columns.status == statuses.index("50"))
    assert 0 < differ <= agree * 2
    assert (columns.differs[columns.status == statuses.index("51")] != 0).all()


def test_an_exercise_stands_in_the_journal_and_the_tables_are_its_projection() -> None:
    with exercise_store(30) as store, store.reading() as session:
        assert verify_chain(session).fault is None
        assert list(compare(session)) == []


def test_a_centre_without_sectors_and_parties_of_its_own_can_have_an_exercise_too() -> None:
    with exercise_store(20, profile=load_profile("blank")) as store:
        assert store.exercise
