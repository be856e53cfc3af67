"""The power may be cut at any moment: nothing that was said to be done is lost, and the centre opens as it was."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reliability.power_cut import look_at, main, states, states_while_mending
from tests.reliability.recording import record_bulk, record_founding, record_watch, workshop

LOT = random.Random  # each test draws its own states, the same on every machine


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory."""
    with workshop() as made:
        yield made


@pytest.mark.parametrize(("seed", "keyed"), [(1, False), (2, False), (3, True), (4, True)])
def test_no_power_cut_in_a_watch_loses_what_was_said_to_be_done(folder: Path, seed: int, keyed: bool) -> None:
    outcome = look_at(folder, states(record_watch(folder, seed, 12, keyed=keyed), LOT(seed)), 1_800)
    assert (outcome.states, outcome.wrong) == (1_800, {}), outcome


def test_a_power_cut_in_a_transaction_larger_than_the_cache_leaves_all_of_it_or_nothing(folder: Path) -> None:
    outcome = look_at(folder, states(record_bulk(folder, 1, 300), LOT(1), more=1), 900)
    assert (outcome.states, outcome.wrong) == (900, {}), outcome


def test_a_second_power_cut_while_the_first_is_mended_loses_nothing_either(folder: Path) -> None:
    outcome = look_at(folder, states_while_mending(folder, record_watch(folder, 5, 12), LOT(5)), 800)
    assert (outcome.states, outcome.wrong) == (800, {}), outcome


def test_no_power_cut_at_the_founding_or_a_backup_leaves_half_a_centre_under_its_name(folder: Path) -> None:
    outcome = look_at(folder, states(record_founding(folder), LOT(6)), 1_500)
    assert (outcome.states, outcome.wrong) == (1_500, {}), outcome


FAULTS = ["acknowledge-before-commit", "journal-in-memory", "synchronous-full"]


@pytest.mark.parametrize("fault", FAULTS)
def test_power_cuts_find_a_program_that_promises_too_much(fault: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--states", "300", "--fault", fault]) == 1
    assert "300 states" in capsys.readouterr().out
