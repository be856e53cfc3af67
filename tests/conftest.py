"""What every test stands on: no screen, no trace in anybody's home, and nothing that happens unseen."""

import logging
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("house", deadline=None, derandomize=True)  # the same examples on every machine, fast or slow
settings.load_profile("house")


@pytest.fixture(autouse=True)
def nobodys_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own empty place for a user's data and settings."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


class _Ear(logging.Handler):
    """Keeps what was logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Note one record."""
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which a warning was logged; a test that expects one asks for `caplog` and looks."""
    ear = _Ear()
    logging.getLogger().addHandler(ear)
    yield
    logging.getLogger().removeHandler(ear)
    if "caplog" not in request.fixturenames:
        assert not ear.heard, "\n".join(ear.heard)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Let no test leave its language to the next; a test without a screen brings no Qt."""
    yield
    i18n, core = sys.modules.get("gui.i18n"), sys.modules.get("PySide6.QtCore")
    if i18n is not None and core is not None and i18n.words().language != "en":
        i18n.install(core.QCoreApplication.instance(), "en")
