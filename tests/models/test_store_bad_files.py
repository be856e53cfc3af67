"""Whatever is wrong with a file, the officer reads what happened and what to do, and the file stays as it was."""

import os
import resource
import shutil
import signal
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import select

from models.edits.drafts import save_draft
from models.profile import Profile
from models.records import SavedFilter
from models.records.base import new_id, utc_now
from models.store import APPLICATION_ID, Store, schema
from models.store.connections import engine_for
from models.text import Problem

NOBODY = 65534


def _state(folder: Path) -> dict[str, str]:
    """Every file of a folder with its hash."""
    return {str(path): sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()}


def _foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.executescript(
            "PRAGMA application_id=7; CREATE TABLE incident (id INTEGER); INSERT INTO incident VALUES (1)"
        )


def _foreign_with_write_ahead_log(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.executescript("PRAGMA journal_mode=WAL; CREATE TABLE t (id INTEGER)")


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as centre:
        centre.execute(f"PRAGMA user_version={schema.newest(schema.MIGRATIONS) + 1}")


def _cut(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def _cut_in_the_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(60)


def _scribbled(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3996)


def _text(path: Path) -> None:
    path.write_text("serial;class\n" * 2000)


def _nothing(path: Path) -> None:
    path.write_bytes(b"")


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _gone(path: Path) -> None:
    path.unlink()


SPOILT: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "text": (_text, "is not a centre database", "Choose another file"),
    "zero bytes": (_nothing, "is empty", "Restore a backup"),
    "another program's": (_foreign, "database of another program", "Choose a centre database"),
    "another program's, write-ahead": (_foreign_with_write_ahead_log, "another program", "Choose a centre database"),
    "newer": (_newer, "newer version", "Install the newer version"),
    "cut off": (_cut, "is cut off", "restore the last backup"),
    "cut in its header": (_cut_in_the_header, "is cut off", "restore the last backup"),
    "scribbled over": (_scribbled, "is damaged", "restore the last backup"),
    "a folder": (_folder, "is a folder", "Choose a file in it"),
    "gone": (_gone, "There is no file", "Check its name"),
}


@pytest.mark.parametrize("spoil", SPOILT)
def test_a_spoilt_file_is_named_as_what_it_is_and_left_alone(spoil: str, centre_file: Path) -> None:
    spoiler, happened, advice = SPOILT[spoil]
    if "another" in spoil:
        centre_file.unlink()
    spoiler(centre_file)
    before = _state(centre_file.parent)
    with pytest.raises(Problem) as raised:
        Store.open(centre_file)
    assert happened in str(raised.value)
    assert advice in str(raised.value)
    assert str(centre_file) in str(raised.value)
    assert _state(centre_file.parent) == before


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"The folder .*stick does not exist"):
        Store.open(tmp_path / "stick" / "my.centre")
    assert _state(tmp_path) == {}


def test_a_name_that_no_disk_takes_is_no_fault_of_the_program(tmp_path: Path, profile: Profile) -> None:
    path = tmp_path / ("a" * 300)
    with pytest.raises(Problem, match="could not be read or written"):
        Store.open(path)
    with pytest.raises(Problem, match="could not be read or written"):
        Store.create(path, profile)
    with Store.scratch(profile) as scratch, pytest.raises(Problem, match="could not be read or written"):
        scratch.backup(path)


def test_a_file_that_another_program_holds_is_not_waited_for_in_silence(centre_file: Path) -> None:
    with closing(sqlite3.connect(centre_file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Problem, match=r"Another program holds .* locked"):
            Store.open(centre_file, wait=0.05)
        other.execute("ROLLBACK")
    with Store.open(centre_file) as opened:
        assert opened.profile.code == "JMC"


@contextmanager
def _as_ordinary_user(*owned: Path) -> Iterator[None]:
    """Act without the rights of root, which no file mode stops."""
    if os.geteuid() != 0:
        yield
        return
    for path in owned:
        shutil.chown(path, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def elsewhere(centre_file: Path) -> Iterator[Path]:
    """A copy of the centre where an ordinary user may look."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(shutil.copy(centre_file, Path(folder) / "my.centre"))
        Path(folder).chmod(0o755)


def _assert_read_only(path: Path) -> None:
    with Store.open(path) as opened:
        assert opened.read_only
        assert "read-only" in str(opened.notice)
        assert opened.profile.code == "JMC"
        with pytest.raises(Problem, match=r"open for reading only.*copy the database"):
            save_draft(opened, new_id(), "incident", "M. Demir", "station 1", "{}")


def test_a_read_only_file_opens_for_reading_and_says_so(elsewhere: Path) -> None:
    before = _state(elsewhere.parent)
    with _as_ordinary_user(elsewhere, elsewhere.parent):
        elsewhere.chmod(stat.S_IRUSR)
        _assert_read_only(elsewhere)
    assert _state(elsewhere.parent) == before


def test_a_file_in_a_read_only_folder_opens_for_reading_and_says_so(elsewhere: Path) -> None:
    before = _state(elsewhere.parent)
    with _as_ordinary_user(elsewhere, elsewhere.parent):
        elsewhere.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
        _assert_read_only(elsewhere)
    assert _state(elsewhere.parent) == before


def test_a_file_one_may_not_read_says_so(elsewhere: Path) -> None:
    with _as_ordinary_user(elsewhere, elsewhere.parent):
        elsewhere.chmod(0)
        with pytest.raises(Problem, match=r"cannot be read .*Permission denied"):
            Store.open(elsewhere)


def test_reading_only_can_be_asked_for(centre_file: Path) -> None:
    before = _state(centre_file.parent)
    with Store.open(centre_file, read_only=True) as opened, pytest.raises(Problem, match="open for reading only"):
        save_draft(opened, new_id(), "incident", "M. Demir", "station 1", "{}")
    assert _state(centre_file.parent) == before


def _write_on_a_full_disk(store: Store) -> None:
    with store.writing() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count=1")  # SQLite's own stand-in for a full disk
        session.add(SavedFilter(id=new_id(), name="too much", body="x" * 500_000, saved_at=utc_now()))


def test_a_full_disk_is_named_and_what_was_there_stays(store: Store) -> None:
    with store.writing() as session:
        session.add(SavedFilter(id=new_id(), name="before", body="{}", saved_at=utc_now()))
    before = _state(store.path.parent)
    with pytest.raises(Problem, match=r"is full\. Nothing of this step was written\. Free some space"):
        _write_on_a_full_disk(store)
    assert _state(store.path.parent) == before
    with Store.open(store.path) as again, again.writing() as session:
        assert session.scalars(select(SavedFilter.name)).all() == ["before"]


def test_a_disk_too_full_for_a_new_centre_leaves_no_half_of_one(tmp_path: Path, profile: Profile) -> None:
    with pytest.raises(Problem, match=r"could not be read or written|is full"), _no_more_than(64_000):
        Store.create(tmp_path / "new.centre", profile)
    assert list(tmp_path.iterdir()) == []


@contextmanager
def _no_more_than(size: int) -> Iterator[None]:
    """Let no file grow over `size` bytes."""
    old, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)


def _older(path: Path, profile: Profile) -> None:
    """Take a centre back to the first schema."""
    path.unlink()
    path.touch()
    engine = engine_for(path, read_only=False, wait=1)
    with engine.execution_options(writing=True).begin() as connection:
        schema.upgrade(connection, to=1)
        connection.exec_driver_sql(
            "INSERT INTO centre (id, profile_name, profile, exercise, created_at) VALUES (?, 'JMC', ?, 0, 0)",
            (new_id().bytes, profile.canonical()),
        )
    engine.dispose()


def test_an_older_schema_is_brought_up_to_date_after_a_backup_beside_it(centre_file: Path, profile: Profile) -> None:
    _older(centre_file, profile)
    old = _state(centre_file.parent)[str(centre_file)]
    with Store.open(centre_file) as opened, opened.reading() as session:
        assert session.scalars(select(SavedFilter)).all() == []
    backup = centre_file.with_name("centre.schema-1.backup.centre")
    assert sorted(centre_file.parent.iterdir()) == [centre_file, backup]
    with closing(sqlite3.connect(backup)) as copy:
        marks = [copy.execute(f"PRAGMA {mark}").fetchone()[0] for mark in ("application_id", "user_version")]
    assert marks == [APPLICATION_ID, 1]
    assert _state(centre_file.parent)[str(centre_file)] != old


def test_a_step_that_fails_leaves_the_older_file_as_it_was(centre_file: Path, profile: Profile) -> None:
    _older(centre_file, profile)
    with closing(sqlite3.connect(centre_file)) as centre:
        centre.execute("CREATE TABLE saved_filter (name)")  # in the way of the last step
    before = _state(centre_file.parent)[str(centre_file)]
    with pytest.raises(Exception, match="saved_filter already exists"):
        Store.open(centre_file)
    assert _state(centre_file.parent)[str(centre_file)] == before


def test_an_older_read_only_file_says_to_copy_it(elsewhere: Path, profile: Profile) -> None:
    _older(elsewhere, profile)
    before = _state(elsewhere.parent)
    with pytest.raises(Problem, match=r"older schema .* read-only.*Copy it"):
        Store.open(elsewhere, read_only=True)
    assert _state(elsewhere.parent) == before
