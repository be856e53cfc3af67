"""Whatever is done to a record behind the backs of both contingents is found and named, by both verifiers."""

import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from models.edits.authority import RIGHTS
from models.journal import Actor
from models.journal.body import NOT_JOURNALLED
from models.keys.signing import SigningKey
from models.records import Base
from models.verifying import KINDS, read_receipt, write_receipt
from models.verifying.signatures import JOINT
from resources.verifier import verify as second
from tests.models.verifying.both import ask_both
from tests.models.verifying.played import GONE, Json, Played, officer

Attack = Callable[[Played], int | None]
STRANGER = Actor("X. Stranger", "TUR", "station 1", officer_id=uuid.UUID(int=7), key=SigningKey(bytes(32)))


@dataclass(frozen=True, slots=True)
class Case:
    """An attack, which gives the number of the entry to be named (None: no entry), and the kind it must be named by."""

    kind: str
    attack: Attack


def _craters(_seq: int, body: str) -> str:
    return body.replace("craters seen", "nothing seen")


def _body(played: Played) -> int:
    seq = played.number("incident_corrected")
    played.sql(f"UPDATE journal SET body = replace(body, 'craters', 'nothing') WHERE seq = {seq}")
    return seq


def _row_gone(played: Played) -> int:
    seq = played.number("incident_corrected")
    played.sql("PRAGMA foreign_keys=OFF", f"DELETE FROM journal WHERE seq = {seq}")
    return seq


def _rechained(played: Played) -> int:
    played.rewrite(_craters)
    return played.number("incident_corrected")


def _resigned(played: Played) -> int:
    """The left contingent changes what its officer wrote and signs all of its own anew."""
    own = tuple(officer(0, role) for role in ("WATCH", "HEAD", "ANALYST"))
    played.rewrite(_craters, own)
    seq = played.number("incident_corrected")
    theirs = "SELECT min(seq) FROM journal WHERE seq > {seq} AND (contingent = 'RUS' OR second_signature NOT NULL)"
    found = played.ask(theirs.format(seq=seq))[0][0]
    assert isinstance(found, int)
    return found


def _column(played: Played) -> int:
    played.sql("UPDATE journal SET author = 'Somebody' WHERE seq = 4")
    return 4


def _signature(seq: int) -> Attack:
    def attack(played: Played) -> int:
        played.sql(f"UPDATE journal SET signature = randomblob(64) WHERE seq = {seq}")
        return seq

    return attack


def _table(statement: str) -> Attack:
    def attack(played: Played) -> None:
        played.sql("PRAGMA foreign_keys=OFF", statement)

    return attack


def _swapped(played: Played) -> None:
    (one, first), (two, last) = played.ask("SELECT sha256, content FROM attachment_content ORDER BY sha256")
    with closing(sqlite3.connect(played.path)) as connection, connection:
        for key, content in ((one, last), (two, first)):
            connection.execute("UPDATE attachment_content SET content = ? WHERE sha256 = ?", (content, key))


def _certificate(played: Played) -> int:
    """An officer is given another certificate, and all who can be made to sign again do."""
    (old,) = played.ask("SELECT certificate FROM officer WHERE name = 'M. Demir'")[0]
    everybody = tuple(officer(side, role) for side in (0, 1) for role in ("WATCH", "HEAD", "ANALYST"))
    everybody += (officer(1, turn=GONE),)
    played.sql(f"UPDATE officer SET certificate = '{'00' * 64}' WHERE name = 'M. Demir'")
    played.rewrite(lambda _seq, body: body.replace(str(old), "00" * 64), everybody)
    return played.number("centre_set_up")


def _joining(stranger: Actor) -> Json:
    assert stranger.officer_id is not None
    assert stranger.key is not None
    row = {"name": stranger.name, "initials": "XS", "contingent": "TUR", "role": "HEAD", "may_sign": False}
    after = {**row, "public_key": stranger.key.public, "certificate": "00" * 64}
    return {"table": "officer", "key": [stranger.officer_id.hex], "after": after}


def _second_set_up(played: Played) -> int:
    return played.forge(STRANGER, kind="centre_set_up", changes=(_joining(STRANGER),))


def _uncertified(played: Played) -> int:
    heads = officer(0, "HEAD"), officer(1, "HEAD")
    return played.forge(*heads, kind="officer_added", changes=(_joining(STRANGER),))


def _corrected_alone(played: Played) -> int:
    (severity,) = played.ask(f"SELECT severity FROM incident WHERE id = x'{played.incident.hex}'")[0]
    change: Json = {
        "table": "incident",
        "key": [played.incident.hex],
        "before": {"severity": severity},
        "after": {"severity": 5},
    }
    return played.forge(officer(0), kind="incident_corrected", changes=(change,))


def _forged_checkpoint(played: Played) -> int:
    watch = officer(0), officer(1)
    people = {
        f"{side}_officer_id": str(who.officer_id).replace("-", "")
        for side, who in zip(("left", "right"), watch, strict=True)
    }
    nothing = {"signature_left": "00" * 64, "signature_right": "00" * 64}
    after = {"at": 1, "entries": 17, "head": "00" * 32, "signatures": "00" * 32, **people, **nothing}
    change: Json = {"table": "checkpoint", "key": ["01" * 16], "after": after}
    return played.forge(*watch, kind="checkpoint_signed", changes=(change,))


def _forged_finding(played: Played) -> int:
    heads = officer(0, "HEAD"), officer(1, "HEAD")
    keys = {f"key_{side}": who.key.public for side, who in zip(("left", "right"), heads, strict=True) if who.key}
    after = {"incident_id": played.incident.hex, "result": "NOCC", "hash": "00" * 32, "version": 2, **keys}
    change: Json = {"table": "joint_finding", "key": ["02" * 16], "after": after}
    return played.forge(*heads, kind="finding_signed", changes=(change,))


def _under_another_name(table: str, field: str, where: str) -> Attack:
    """The left contingent changes alone, as if it only wrote into the watch log."""

    def attack(played: Played) -> int:
        ((key, before),) = played.ask(f"SELECT hex(id), {field} FROM {table} WHERE {where}")
        row: Json = {"table": table, "key": [str(key).lower()], "before": {field: before}, "after": {field: "altered"}}
        played.sql(f"UPDATE {table} SET {field} = 'altered' WHERE {where}")
        return played.forge(officer(0), changes=(row,))

    return attack


CASES: dict[str, Case] = {
    "a body is changed": Case("hash", _body),
    "an entry is deleted": Case("gap", _row_gone),
    "a body is changed and the chain computed anew": Case("rewritten", _rechained),
    "one contingent changes the journal and signs its own entries anew": Case("resigned", _resigned),
    "an entry is appended unsigned": Case("unsigned", lambda played: played.forge(officer(0), sign_as=())),
    "an entry is appended with an unknown key": Case("unknown", lambda played: played.forge(STRANGER)),
    "an entry is appended in the name of an officer with an unknown key": Case(
        "signature", lambda played: played.forge(officer(0), sign_as=(STRANGER,))
    ),
    "an entry is appended by nobody on record": Case(
        "unknown", lambda played: played.forge(replace(officer(0), officer_id=None))
    ),
    "a second set-up brings a key of its own": Case("unknown", _second_set_up),
    "a stranger is made an officer by both, certified by nobody": Case("certificate", _uncertified),
    "an incident with a finding is corrected by one alone": Case("one_side", _corrected_alone),
    "a signed finding is changed by one side under another name": Case(
        "one_side", _under_another_name("joint_finding", "result", "1")
    ),
    "the assessment of the other side is changed under another name": Case(
        "one_side", _under_another_name("national_assessment", "text", "contingent = 'RUS'")
    ),
    "what is monitored is changed by one side under another name": Case(
        "one_side", _under_another_name("agreement", "title", "1")
    ),
    "a checkpoint is appended that both have not signed": Case("checkpoint", _forged_checkpoint),
    "a finding is appended that both have not signed": Case("finding", _forged_finding),
    "an entry is appended by an officer who has left": Case(
        "ended", lambda played: played.forge(officer(1, turn=GONE))
    ),
    "an entry is appended in another's name": Case(
        "signature", lambda played: played.forge(officer(1), sign_as=(officer(0),))
    ),
    "a step of both is appended by one alone": Case(
        "one_side", lambda played: played.forge(officer(0), kind="incident_voided")
    ),
    "a step of both is appended by two of one side": Case(
        "one_side", lambda played: played.forge(officer(0), officer(0, "HEAD"), kind="incident_voided")
    ),
    "the second signature of a step of both is missing": Case(
        "unsigned", lambda played: played.forge(officer(0), officer(1), sign_as=(officer(0),), kind="incident_voided")
    ),
    "a column of the journal is changed": Case("columns", _column),
    "a signature is changed before a checkpoint": Case("signature", _signature(5)),
    "a signature is changed after the last checkpoint": Case("signature", _signature(17)),
    "a certificate is changed": Case("certificate", _certificate),
    "a column of a table is changed": Case("row", _table("UPDATE incident SET severity = 1 - severity")),
    "a finding is changed in its table": Case("row", _table("UPDATE joint_finding SET result = 'NOCC'")),
    "a row of a table is taken out": Case("row", _table("DELETE FROM status_step WHERE step = 1")),
    "a row is put into a table": Case("row", _table("INSERT INTO incident_weapon SELECT id, 'MLRS' FROM incident")),
    "a certificate is changed in its table": Case(
        "row", _table(f"UPDATE officer SET certificate = '{'00' * 64}' WHERE name = 'M. Demir'")
    ),
    "the index of the histories is thinned": Case("history", _table("DELETE FROM journal_subject WHERE seq = 5")),
    "the contents of two attachments are swapped": Case("content", _swapped),
    "the content of an attachment is taken out": Case(
        "content", _table("DELETE FROM attachment_content WHERE rowid = 1")
    ),
    "a trigger is added": Case(
        "schema", _table("CREATE TRIGGER t AFTER INSERT ON incident BEGIN DELETE FROM incident; END")
    ),
    "a table is added": Case("schema", _table("CREATE TABLE shadow (id INTEGER)")),
    "rows of a data set are changed": Case(
        "data_set", _table("UPDATE reference_event SET killed_best = 0 WHERE external_id = '2'")
    ),
    "rows of a data set are taken out": Case("data_set", _table("DELETE FROM reference_event WHERE external_id = '2'")),
}


@pytest.mark.parametrize("how", CASES)
@pytest.mark.parametrize("every", [False, True], ids=["through checkpoints", "each signature"])
def test_what_was_done_is_named_by_both_verifiers(how: str, every: bool, played: Played) -> None:
    case = CASES[how]
    seq = case.attack(played)
    answers = ask_both(played.path, played.receipts, every=every)
    assert (answers.code, answers.their_code) == (1, 1), answers.said
    assert answers.report is not None
    first = answers.report.first
    assert first is not None
    assert (first.what, first.seq) == (case.kind, first.seq if seq is None else seq)
    assert answers.ours == answers.theirs, answers.said


def test_a_centre_as_it_was_played_holds_for_both_verifiers(played: Played) -> None:
    answers = ask_both(played.path, played.receipts)
    assert (answers.code, answers.their_code, answers.ours, answers.theirs) == (0, 0, frozenset(), frozenset())
    assert answers.report is not None
    counts = answers.report.counts
    assert (counts.checkpoints, counts.attachments, counts.reference_rows, counts.receipts) == (2, 2, 2, 2)
    assert counts.signatures + counts.vouched == counts.entries


def _truncated(played: Played) -> None:
    """Cut the journal off at the first checkpoint, and the tables with it, so that the file fits together again."""
    shutil.copy(played.old, played.path)


@pytest.mark.parametrize("receipt", [0, 1])
def test_a_cut_end_or_an_old_copy_is_seen_with_the_receipt_of_a_later_checkpoint_alone(
    receipt: int, played: Played
) -> None:
    _truncated(played)
    answers = ask_both(played.path, played.receipts[receipt : receipt + 1])
    found = frozenset({"receipt_short"}) if receipt else frozenset()
    assert (answers.code, answers.their_code, answers.ours, answers.theirs) == (receipt, receipt, found, found)


def test_without_a_receipt_the_report_says_what_cannot_be_seen(played: Played) -> None:
    _truncated(played)
    answers = ask_both(played.path)
    assert (answers.code, answers.their_code) == (0, 0)
    assert answers.report is not None
    assert any("No receipt was given" in note.say() for note in answers.report.notes)
    assert "Without a receipt" in answers.said


def test_a_journal_cut_off_by_hand_is_named_where_it_ends(played: Played) -> None:
    last = played.ask("SELECT max(seq) FROM journal")[0][0]
    played.sql("PRAGMA foreign_keys=OFF", f"DELETE FROM journal WHERE seq > {last} - 4")
    answers = ask_both(played.path, played.receipts)
    assert (answers.code, answers.their_code) == (1, 1)
    assert "receipt_short" in answers.ours & answers.theirs
    assert answers.report is not None
    assert answers.report.first is not None
    assert answers.report.first.what == "receipt_short"


def test_a_record_that_went_another_way_after_an_old_copy_does_not_answer_to_the_later_receipt(played: Played) -> None:
    _truncated(played)
    for _ in range(9):
        played.forge(officer(0))
    answers = ask_both(played.path, played.receipts)
    assert (answers.code, answers.their_code) == (1, 1)
    assert answers.ours == answers.theirs == {"receipt_other"}


ALTERED: dict[str, dict[str, Any]] = {
    "receipt_foreign": {"centre": "ab" * 16},
    "receipt_signature": {"signature_left": "00" * 64},
    "receipt_signature ": {"entries": 99},
}


@pytest.mark.parametrize("kind", ALTERED)
def test_a_receipt_that_was_altered_is_not_taken_for_one(kind: str, played: Played) -> None:
    altered = write_receipt(
        replace(read_receipt(played.receipts[1]), **ALTERED[kind]), played.path.with_name("altered")
    )
    answers = ask_both(played.path, [altered])
    assert (answers.code, answers.their_code) == (1, 1)
    assert answers.ours == answers.theirs == {kind.strip()}
    assert answers.report is not None
    assert "holds in itself" in answers.report.verdict.say()


@pytest.mark.parametrize("what", ["cut", "other", "none"])
def test_what_is_no_whole_record_is_told_from_one_that_was_altered(what: str, played: Played) -> None:
    if what == "cut":
        os.truncate(played.path, played.path.stat().st_size // 2)
    elif what == "other":
        played.path.unlink()
        played.sql("CREATE TABLE something (id INTEGER)")
    else:
        played.path.unlink()
    answers = ask_both(played.path)
    assert (answers.code, answers.their_code) == (2, 2)


def test_a_verification_changes_not_a_byte(played: Played) -> None:
    before = {path.name: path.read_bytes() for path in played.path.parent.iterdir()}
    ask_both(played.path, played.receipts)
    assert {path.name: path.read_bytes() for path in played.path.parent.iterdir()} == before


def test_both_verifiers_know_the_same_tables_and_the_same_steps_of_both() -> None:
    journalled = set(Base.metadata.tables) - NOT_JOURNALLED
    assert set(second.JOURNALLED) == journalled
    assert set(second.OTHERS) == {*NOT_JOURNALLED, "alembic_version"}
    assert set(second.BOTH) == {kind for kind, right in RIGHTS.items() if right.both}
    assert set(second.JOINT) == JOINT
    assert set(second.BOTH_ONCE_SIGNED) == {kind for kind, right in RIGHTS.items() if right.both_from == 60}
    assert {case.kind for case in CASES.values()} | {"receipt_short", "receipt_other", "receipt_foreign"} <= set(KINDS)


def test_the_second_verifier_is_one_short_file_that_needs_nothing_of_the_program() -> None:
    text = Path(second.__file__).read_text(encoding="utf-8")
    assert len(text.splitlines()) < 300
    assert not [line for line in text.splitlines() if line.startswith(("from models", "import models", "from gui"))]
