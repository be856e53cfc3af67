"""What tests of people stand on: a centre set up by both contingents, its key files, and a session at a desk."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from gui.people.part import SignInPart
from gui.people.session import DeskSession
from gui.settings import Settings
from gui.tasks import Tasks
from gui.theme import Theme
from models.profile import load_profile
from models.store import Store
from tests.models.people import PASSWORDS, People, set_up_people


@dataclass(frozen=True, slots=True)
class Floor:
    """The centre with its people, and the session at the desk."""

    people: People
    session: DeskSession

    def sign(self, part: SignInPart, name: str, password: str | None = None) -> None:
        """Sign as a hand does: choose the officer, take the key file, type the password, press Enter."""
        code = part.contingent.code
        if part.officer.isEnabled():
            QTest.keyClicks(part.officer, name)
        part.use_key_file(self.people.paths[code])
        QTest.keyClicks(part.password, PASSWORDS[code] if password is None else password)
        part.sign()


@pytest.fixture
def tasks(look: Theme) -> Iterator[Tasks]:  # noqa: ARG001  # the look comes first
    made, errors = Tasks(), list[object]()
    made.failed.connect(errors.append)
    yield made
    made.wait()
    assert errors == []


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "centre.twdb", load_profile("default")) as made:
        yield made


@pytest.fixture
def floor(look: Theme, store: Store, settings: Settings, tasks: Tasks, tmp_path: Path) -> Floor:  # noqa: ARG001  # the look comes first
    people = set_up_people(store, tmp_path)
    return Floor(people, DeskSession(store, tasks, settings))
