"""A profile that cannot be used is refused when it is read, before a database is founded on it."""

from pathlib import Path

import pytest

from models.profile import PROFILES, load_profile, parse_profile, shipped
from models.text import Problem

DEFAULT = (PROFILES / "default.toml").read_text(encoding="utf-8")
SPOILT = {
    "a ceasefire on no day": ('ceasefire = "2020-11-10"', 'ceasefire = "2020-11-31"'),
    "a watch at no hour": ('watches = ["0800", "2000"]', 'watches = ["0800", "24:00"]'),
    "a reporting day at no hour": ("zone = 4", 'zone = 4\nday_start = "9999"'),
    "a key nobody knows": ("zone = 4", "zone = 4\nsecret = 1"),
}


@pytest.mark.parametrize("what", SPOILT)
def test_a_profile_that_cannot_be_used_is_refused_by_name(what: str, tmp_path: Path) -> None:
    right, wrong = SPOILT[what]
    assert right in DEFAULT
    path = tmp_path / "mine.toml"
    path.write_text(DEFAULT.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(Problem, match=r"mine\.toml cannot be used"):
        load_profile(path)


def test_a_profile_in_another_encoding_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(DEFAULT.encode("utf-16"))
    with pytest.raises(Problem, match=r"mine\.toml cannot be used"):
        load_profile(path)


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_profile_comes_back_whole_from_the_database(name: str) -> None:
    profile = load_profile(name)
    assert parse_profile(profile.canonical()) == profile
