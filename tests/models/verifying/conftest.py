"""A centre as it is after two watches, played once and copied for every test."""

from pathlib import Path

import pytest

from tests.models.verifying.played import Played, play


@pytest.fixture(scope="session")
def first_play(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The centre as it was played."""
    return play(tmp_path_factory.mktemp("played"))


@pytest.fixture
def played(first_play: Played, tmp_path: Path) -> Played:
    """A copy of it that may be altered."""
    return first_play.copied(tmp_path)
