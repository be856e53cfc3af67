"""The commands: the same work without a screen, with outputs and exit codes that a timed job can rely on."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from main import main

EVENTS = (
    "id,year,month,day,country,type_of_violence,conflict_name,side_a,side_b,latitude,longitude,low_death,best_death,"
    "high_death\n"
    "1,2020,10,1,Azerbaijan,State-based violence,X,Government of Azerbaijan,B,39.9,46.9,1,1,2\n"
    "2,2020,10,2,Azerbaijan,State-based violence,X,A,B,39.8,47.0,0,0,0\n"
    "3,2020,13,2,Azerbaijan,State-based violence,X,A,B,39.8,47.0,0,0,0\n"
)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "centre.twdb"
    assert main(["--database", str(path), "create", "--profile", "default"]) == 0
    return path


@pytest.fixture
def events(tmp_path: Path) -> Path:
    path = tmp_path / "events.csv"
    path.write_text(EVENTS, encoding="utf-8")
    return path


def test_a_home_that_cannot_be_used_is_said_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert main(["create", "--profile", "default"]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_a_new_centre_is_made_where_it_was_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new.twdb"
    assert main(["--database", str(path), "create", "--profile", "default"]) == 0
    assert str(path) in capsys.readouterr().out
    assert path.stat().st_size > 0


def test_a_centre_is_never_made_over_another(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = database.read_bytes()
    assert main(["--database", str(database), "create", "--profile", "default"]) == 2
    assert database.name in capsys.readouterr().err
    assert database.read_bytes() == before


def test_an_unknown_profile_is_named_with_those_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--database", str(tmp_path / "x.twdb"), "create", "--profile", "moon"]) == 2
    said = capsys.readouterr().err
    assert "moon" in said
    assert "default" in said
    assert not (tmp_path / "x.twdb").exists()


def test_an_import_says_what_it_did_and_a_second_one_adds_nothing(
    database: Path, events: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["--database", str(database), "import", str(events)]) == 1
    assert capsys.readouterr().out.startswith("new=2 known=0 doubtful=0 unreadable=1\n")
    assert main(["--database", str(database), "import", str(events)]) == 1
    assert capsys.readouterr().out.startswith("new=0 known=2 doubtful=0 unreadable=1\n")


def test_a_review_writes_nothing_but_saves_what_cannot_be_read(database: Path, events: Path, tmp_path: Path) -> None:
    before, rejected = database.read_bytes(), tmp_path / "rejected.csv"
    main(["--database", str(database), "import", str(events), "--review", "--rejected", str(rejected)])
    assert database.read_bytes() == before
    assert "13" in rejected.read_text(encoding="utf-8-sig")


def test_an_export_holds_what_the_filter_gives(database: Path, events: Path, tmp_path: Path) -> None:
    main(["--database", str(database), "import", str(events), "--data-set", "Elsewhere"])
    out = tmp_path / "out.geojson"
    command = ["--database", str(database), "export", "--format", "geojson", "-o", str(out), "--data-set", "Elsewhere"]
    assert main([*command, "--from", "2020-10-02"]) == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["features"]) == 1
    assert main([*command, "--party", "AZE"]) == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["features"]) == 1
    assert main(command) == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["features"]) == 2


@pytest.mark.parametrize(
    "question",
    [
        ["--class", "Z9"],
        ["--box", "1,2,3"],
        ["--box", "9,9,1,1"],
        ["--from", "yesterday"],
        ["--from", "2021-01-02", "--to", "2021-01-01"],
        ["--rule", "NONE"],
    ],
)
def test_a_question_that_is_none_is_refused_in_one_sentence(
    database: Path, tmp_path: Path, question: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    assert main(["--database", str(database), "export", "--format", "csv", "-o", str(out), *question]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
    assert not out.exists()


def test_without_a_database_a_command_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "o.csv")
    assert main(["--database", str(tmp_path / "none.twdb"), "export", "--format", "csv", "-o", out]) == 2
    assert "create --profile" in capsys.readouterr().err


def test_an_exercise_is_made_once_in_a_named_database_and_opened_after_that(
    tmp_path: Path,
) -> None:
    path, out = tmp_path / "exercise.twdb", tmp_path / "out.csv"
    command = ["--database", str(path), "--exercise", "--incidents", "40", "--as-of", "2026-09-01"]
    export = ["export", "--format", "csv", "-o", str(out)]
    assert main([*command, *export]) == 0
    first, size = out.read_text(encoding="utf-8-sig"), path.stat().st_size
    assert main([*command, *export]) == 0
    assert path.stat().st_size == size
    assert out.read_text(encoding="utf-8-sig") == first
    assert "EXERCISE" in first


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("pane", ["window", "list", "map", "charts", "details", "facets", "start"])
def test_every_pane_can_be_pictured_without_a_screen(tmp_path: Path, pane: str) -> None:
    out = tmp_path / f"{pane}.png"
    command = ["--exercise", "--incidents", "40", "picture", "--pane", pane, "--size", "1280x800", "-o", str(out)]
    assert main(command) == 0
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (1280, 800)


@pytest.mark.usefixtures("qapp")
def test_a_picture_speaks_the_language_asked_for_and_english_when_none_is(tmp_path: Path) -> None:
    drawn: list[QImage] = []
    exercise = ["--database", str(tmp_path / "x.twdb"), "--exercise", "--incidents", "20", "--as-of", "2026-09-01"]
    for language in (["--language", "tr"], ["--language", "en"], []):
        out = tmp_path / f"{len(drawn)}.png"
        assert main([*language, *exercise, "picture", "--pane", "charts", "--size", "900x700", "-o", str(out)]) == 0
        drawn.append(QImage(str(out)))
    turkish, english, plain = drawn
    assert turkish != english
    assert english == plain


@pytest.mark.usefixtures("qapp")
def test_a_pane_that_is_none_is_refused_with_those_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "x.png"
    assert main(["--exercise", "--incidents", "5", "picture", "--pane", "globe", "-o", str(out)]) == 2
    assert "map" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.usefixtures("qapp")
def test_a_whole_installation_passes_its_check(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    said = capsys.readouterr().out
    assert "FAILED" not in said
    assert len(re.findall(r"^ok ", said, re.MULTILINE)) >= 12


@pytest.mark.usefixtures("qapp")
def test_a_refusal_is_said_in_the_language_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["--database", str(tmp_path / "none.twdb"), "export", "--format", "csv", "-o", "x"]
    main(command)
    english = capsys.readouterr().err
    main(["--language", "ru", *command])
    assert capsys.readouterr().err != english


def test_a_backup_is_written_and_restored_into_a_new_file(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert main(["--database", str(database), "backup", str(stick)]) == 0
    made = Path(capsys.readouterr().out.strip().splitlines()[-1])
    assert made.parent == stick
    target = tmp_path / "restored.twdb"
    assert main(["restore", str(made), "-o", str(target)]) == 0
    assert main(["--database", str(target), "export", "--format", "csv", "-o", str(tmp_path / "none.csv")]) == 0
    assert main(["restore", str(made), "-o", str(target)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_a_backup_onto_a_stick_that_is_out_is_said_in_one_sentence(
    tmp_path: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--database", str(database), "backup", str(tmp_path / "out")]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1
