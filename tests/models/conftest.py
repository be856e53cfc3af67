"""What tests of the record stand on: a centre of their own, and an officer of each contingent."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.exercise.people import exercise_officer
from models.journal import Actor
from models.profile import Profile, load_profile
from models.store import Store


@pytest.fixture
def profile() -> Profile:
    """The shipped profile."""
    return load_profile("default")


@pytest.fixture
def centre_file(tmp_path: Path, profile: Profile) -> Path:
    """The file of a new centre, closed."""
    path = tmp_path / "centre.centre"
    Store.create(path, profile).close()
    return path


@pytest.fixture
def store(centre_file: Path) -> Iterator[Store]:
    """A new centre, open."""
    with Store.open(centre_file) as opened:
        yield opened


@pytest.fixture
def demir(profile: Profile) -> Actor:
    """A watch officer of the left contingent."""
    return exercise_officer(profile, 0, "WATCH", "station 1")


@pytest.fixture
def petrov(profile: Profile) -> Actor:
    """A watch officer of the right contingent."""
    return exercise_officer(profile, 1, "WATCH", "station 2")


@pytest.fixture
def heads(profile: Profile) -> tuple[Actor, Actor]:
    """The heads of both contingents, left first."""
    left, right = (exercise_officer(profile, side, "HEAD", "station 1") for side in (0, 1))
    return left, right
