"""What a verification goes through, refuses and only mentions; and what both sides sign after it."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from main import main
from models.edits.checkpoints import sign_checkpoint
from models.edits.watch_log import log_watch_entry
from models.imports.command import walk
from models.journal import Entry, append
from models.records.base import from_ms, new_id, to_ms, utc_now
from models.store import Store, schema
from models.store.connections import engine_for
from models.text import Problem
from models.verifying import verify, verifying
from models.verifying.file import schema_mismatches
from tests.models.invented import exercise_store
from tests.models.verifying.both import ask_both
from tests.models.verifying.played import Played, line, officer


def test_an_invented_exercise_holds_and_warns_of_nothing() -> None:
    with exercise_store(120) as store:
        report = verify(store.path, every=True)
        assert report.mismatches == ()
        assert [note.template for note in report.notes if "clock" in note.template] == []
        assert report.counts.signatures > report.counts.entries - 2


def test_a_clock_set_back_is_mentioned_and_no_fault(played: Played) -> None:
    with Store.open(played.path) as store, store.writing() as session:
        for minutes in (0, -5, -5.5):
            at = from_ms(to_ms(utc_now()) + int(minutes * 60_000))
            append(session, Entry(new_id(), at, "watch_logged", officer(0), ()))
    answers = ask_both(played.path, played.receipts)
    assert (answers.code, answers.their_code) == (0, 0)
    assert answers.report is not None
    assert ["Entry 19 was made, by the clock" in note.say() for note in answers.report.notes] == [True]


def test_a_centre_that_is_not_set_up_holds_and_says_that_nothing_is_signed(tmp_path: Path, played: Played) -> None:
    with Store.open(played.path) as store:
        Store.create(tmp_path / "new.twdb", store.profile).close()
    report = verify(tmp_path / "new.twdb")
    assert report.holds
    assert any("no entry is signed" in note.say() for note in report.notes)


def test_an_open_centre_is_verified_while_others_write(played: Played) -> None:
    with Store.open(played.path) as store:
        steps = verifying(store)
        next(steps)
        log_watch_entry(store, officer(0), line("Written meanwhile."))
        report = walk(steps)
    assert (report.holds, report.counts.entries, report.path) == (True, 17, played.path)


def test_a_verification_can_be_stopped_between_two_steps(played: Played) -> None:
    steps = verifying(played.path)
    done, total = next(steps)
    assert (done, total > 17) == (0, True)
    steps.close()
    with Store.open(played.path) as store:
        log_watch_entry(store, officer(0), line("Nobody waits."))


@pytest.mark.parametrize("number", range(1, schema.newest(schema.MIGRATIONS) + 1))
def test_a_file_brought_up_from_an_older_schema_has_the_shape_of_a_new_one(
    number: int, tmp_path: Path, played: Played
) -> None:
    path = tmp_path / "older.twdb"
    path.write_bytes(b"")
    engine = engine_for(path, read_only=False, wait=1)
    ((versions,),) = played.ask("SELECT sql FROM sqlite_schema WHERE name = 'alembic_version'")
    with engine.begin() as connection:
        connection.exec_driver_sql(str(versions))
    for to in (number, schema.newest(schema.MIGRATIONS)):
        with engine.execution_options(writing=True).begin() as connection:
            schema.upgrade(connection, to=to)
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection:
        assert [each.said.say() for each in schema_mismatches(connection)] == []


def test_an_older_schema_is_named_and_the_file_left_alone(played: Played) -> None:
    played.sql("PRAGMA user_version=3")
    before = played.path.read_bytes()
    answers = ask_both(played.path)
    assert (answers.code, answers.their_code) == (2, 2)
    assert "has the schema 3" in answers.said
    assert played.path.read_bytes() == before


@pytest.mark.parametrize("column", ["body", "signature", "hash", "author"])
def test_a_value_whose_type_alone_was_changed_is_found(column: str, played: Played) -> None:
    other = "BLOB" if column in ("body", "author") else "TEXT"
    played.sql(f"UPDATE journal SET {column} = CAST({column} AS {other}) WHERE seq = 6")
    answers = ask_both(played.path)
    assert answers.code == 1
    assert answers.report is not None
    assert {each.seq for each in answers.report.mismatches} >= {6}


def test_letters_that_are_none_are_found_where_they_stand(played: Played) -> None:
    played.sql("UPDATE journal SET author = CAST(x'ff41' AS TEXT) WHERE seq = 6")
    answers = ask_both(played.path)
    assert (answers.code, answers.their_code) == (1, 1)
    assert answers.report is not None
    assert answers.report.first is not None
    assert answers.report.first.seq == 6


def test_no_checkpoint_is_signed_over_a_journal_that_does_not_hold(played: Played) -> None:
    played.sql("UPDATE journal SET author = 'Somebody' WHERE seq = 6")
    with Store.open(played.path) as store, pytest.raises(Problem, match="does not hold"):
        sign_checkpoint(store, (officer(0), officer(1)))
    assert played.ask("SELECT count(*) FROM checkpoint") == [(2,)]


def test_no_checkpoint_is_signed_by_one_side_or_without_a_key(played: Played) -> None:
    with Store.open(played.path) as store:
        for who in ((officer(0), officer(0, "HEAD")), (officer(0), replace(officer(1), key=None))):
            with pytest.raises(Problem):
                sign_checkpoint(store, who)


def test_the_order_of_the_signers_does_not_matter_to_a_checkpoint(played: Played) -> None:
    with Store.open(played.path) as store:
        sign_checkpoint(store, (officer(1), officer(0)))
    answers = ask_both(played.path, played.receipts)
    assert (answers.code, answers.their_code) == (0, 0)


def test_a_row_is_named_with_what_the_journal_says_of_it(played: Played) -> None:
    with Store.open(played.path) as store, store.writing() as session:
        session.execute(text("UPDATE post SET manning = 99 WHERE name = (SELECT min(name) FROM post)"))
    (mismatch,) = verify(played.path).mismatches
    assert mismatch.seq == 1
    assert "manning = 0; the table says 99" in mismatch.said.say()


def test_the_command_tells_it_in_sentences_and_by_its_exit_code(
    played: Played, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["--database", str(played.path), "verify"]
    assert main([*command, *map(str, played.receipts)]) == 0
    assert "The record holds: 17 entries" in capsys.readouterr().out
    shutil.copy(played.old, played.path)
    assert main([*command, "--all", str(played.receipts[1])]) == 1
    assert "The end of the journal was cut off" in capsys.readouterr().out
    assert main([*command, str(tmp_path / "none.txt")]) == 2
    assert capsys.readouterr().err.startswith("trucewatch: ")


def test_a_record_whose_founding_is_unreadable_is_still_gone_through_by_both(played: Played) -> None:
    played.sql("UPDATE journal SET body = substr(body, 2) WHERE seq = 1")
    answers = ask_both(played.path, played.receipts)
    assert (answers.code, answers.their_code) == (1, 1)
    assert answers.report is not None
    assert answers.report.first is not None
    assert (answers.report.first.what, answers.report.first.seq) == ("hash", 1)


def test_a_column_that_was_renamed_is_named_and_its_rows_are_not_read(played: Played) -> None:
    played.sql("ALTER TABLE reference_event RENAME COLUMN wounded_low TO wounded_law")
    report = verify(played.path)
    assert [each.what for each in report.mismatches] == ["schema"]
    assert report.counts.reference_rows == 0
