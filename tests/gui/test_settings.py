"""The promises of what is remembered: it comes back as it was, and a spoilt file never keeps the window shut."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.settings import SETTINGS, Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A settings file that is not there yet."""
    return tmp_path / "settings.ini"


def test_without_a_file_everything_is_as_shipped(file: Path) -> None:
    settings = Settings(file)
    assert {setting.key: settings.value(setting.key) for setting in SETTINGS} == {
        setting.key: setting.default for setting in SETTINGS
    }


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", "tr"),
        ("scale", 1.25),
        ("scale", 2),
        ("layout", bytes(range(256))),
        ("charts", ("daily", "sectors")),
        ("charts", ()),
        ("last_database", "/home/Şükrü/Центр наблюдения.twdb"),
        ("names", 'a, b; c=d \\ "x" %20'),
    ],
)
def test_what_is_set_comes_back_after_a_restart(file: Path, key: str, value: object) -> None:
    Settings(file).set(key, value)  # type: ignore[arg-type]  # the table above mixes the types on purpose
    assert Settings(file).value(key) == value


@given(text=st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_any_path_survives_the_file(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.ini"
    Settings(file).set("last_database", text)
    assert Settings(file).value("last_database") == text


def test_variants_are_kept_apart_and_forgotten_apart(file: Path) -> None:
    settings = Settings(file)
    settings.set("layout", b"small", part="1280x800")
    settings.set("layout", b"large", part="2560x1440")
    assert settings.value("layout", part="1280x800") == b"small"
    settings.forget("layout", part="1280x800")
    assert settings.value("layout", part="1280x800") == b""
    assert settings.value("layout", part="2560x1440") == b"large"


def test_a_value_that_cannot_be_is_refused(file: Path) -> None:
    settings = Settings(file)
    for key, value in (("theme", "pink"), ("scale", 3.0), ("scale", "big"), ("language", "xx")):
        with pytest.raises(ValueError, match=key):
            settings.set(key, value)
    with pytest.raises(KeyError):
        settings.set("colour", "pink")


@pytest.mark.parametrize("spoilt", ["[scale]\nvalue=huge\n", "[theme]\nvalue=pink\n", "[layout]\nvalue=%%%\n", "\0\1["])
def test_a_spoilt_file_counts_as_unset(file: Path, spoilt: str) -> None:
    file.write_text(spoilt, encoding="utf-8")
    settings = Settings(file)
    assert (settings.value("scale"), settings.value("theme"), settings.value("layout")) == (1.0, "light", b"")


def test_the_file_lies_in_the_users_configuration_folder_unless_told_otherwise(nobodys_home: Path) -> None:
    assert Settings().path.is_relative_to(nobodys_home)
