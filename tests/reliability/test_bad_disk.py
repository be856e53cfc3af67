"""Whatever the disk refuses, and when: the officer is told once and truly, goes on, and nothing is lost or doubled."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.reliability.bad_disk import FAILURES, STEPS, fail_each
from tests.reliability.recording import workshop


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory."""
    with workshop() as made:
        yield made


@pytest.mark.parametrize("failing", FAILURES)
def test_an_officer_is_told_of_each_failure_of_the_disk_and_loses_nothing(folder: Path, failing: str) -> None:
    failed, wrong = fail_each(folder, failing, seed=1)
    assert failed >= STEPS
    assert not wrong, wrong


def test_failures_of_the_disk_find_a_journal_that_is_in_memory(folder: Path) -> None:
    failed, wrong = fail_each(folder, "a write fails", seed=1, fault="journal-in-memory")
    assert failed >= STEPS
    assert wrong
