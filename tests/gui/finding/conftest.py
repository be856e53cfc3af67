"""What these tests stand on: an exercise with one incident and its people."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gui.settings import Settings
from gui.theme import Theme
from tests.gui.finding.pairs import Pair, open_pair


@pytest.fixture
def pair(look: Theme, qapp: QApplication, settings: Settings) -> Iterator[Pair]:  # noqa: ARG001  # the look comes first
    with open_pair(qapp, settings) as made:
        yield made
