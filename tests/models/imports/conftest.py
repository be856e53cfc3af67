"""A centre to take files into."""

from collections.abc import Iterator

import pytest

from models.profile import load_profile
from models.store import Store


@pytest.fixture
def centre() -> Iterator[Store]:
    """A new, empty centre database."""
    with Store.scratch(load_profile("default"), exercise=False) as store:
        yield store
