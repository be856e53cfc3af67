"""Who enters what a command enters: nobody in particular before the set-up, after it an officer with a key."""

from pathlib import Path

import pytest

from main import main
from models.journal import head
from models.store import Store
from tests.models.people import PASSWORDS, People, set_up_people

_ROWS = """id,year,month,day,type_of_violence,latitude,longitude,low_death,best_death,high_death,side_a,side_b
1,2020,10,1,1,39.9,46.9,0,1,2,A,B
"""


@pytest.fixture
def people(store: Store, tmp_path: Path) -> People:
    return set_up_people(store, tmp_path)


@pytest.fixture
def command(people: People, tmp_path: Path) -> list[str]:
    """The command that takes in a file of one event, without saying who does."""
    events = tmp_path / "events.csv"
    events.write_text(_ROWS, encoding="utf-8")
    return ["--database", str(people.store.path), "import", str(events)]


def _password(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "password.txt"
    path.write_text(f"{text}\nanything else\n", encoding="utf-8")
    return ["--password-file", str(path)]


def _entries(people: People) -> int:
    with people.store.reading() as session:
        return head(session)[0]


def test_an_import_in_a_centre_that_is_set_up_asks_who_enters(
    people: People, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = _entries(people)
    assert main(command) == 2
    assert "--officer" in capsys.readouterr().err
    assert _entries(people) == before


def test_an_officer_named_with_key_file_and_password_enters(
    people: People, command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = _entries(people)
    named = ["--officer", "Head RUS", "--keys", str(people.paths["RUS"])]
    assert main([*command, *named, *_password(tmp_path, PASSWORDS["RUS"])]) == 0
    assert "new=1" in capsys.readouterr().out
    assert _entries(people) == before + 1


@pytest.mark.parametrize(
    ("named", "said"),
    [
        (("Head RUS", "RUS", "not this one at all"), "not the password"),
        (("Head RUS", "TUR", "any of them"), "TUR has no officer Head RUS"),
        (("Nobody", "RUS", "any of them"), "no officer Nobody"),
    ],
)
def test_whoever_is_not_that_officer_enters_nothing(
    people: People,
    command: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    named: tuple[str, str, str],
    said: str,
) -> None:
    before, (officer, keys, password) = _entries(people), named
    options = ["--officer", officer, "--keys", str(people.paths[keys])]
    assert main([*command, *options, *_password(tmp_path, password)]) == 2
    assert said in capsys.readouterr().err
    assert _entries(people) == before
