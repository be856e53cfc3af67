"""Attachments on record: stored once, entered in the journal, with every hand they went through."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import func, select, text, update

from models.attachments.custody import custody_sentence
from models.attachments.intake import Taken, take_bytes
from models.attachments.limited import Picture
from models.attachments.shelf import BadContent, check_contents, content_of, held, held_by, keep_thumbnail
from models.dossier import Dossier, read_dossier
from models.edits.attachments import Capture, attach, save_out, void_attachment
from models.edits.authority import Refused
from models.edits.fields import IncidentFields, ReportFields
from models.edits.incidents import open_incident, void_incident
from models.edits.reports import log_report, match_report
from models.journal import Actor, compare, verify_chain
from models.records import Attachment, AttachmentContent, AuditEntry
from models.records.base import new_id, utc_now
from models.store import Store
from models.text import ENGLISH, Problem
from tests.models.attachments.invented import document, picture, walk

START = datetime(2026, 9, 20, 10, 42, tzinfo=UTC)
CRATER = take_bytes(picture(), "crater.png")


@pytest.fixture
def incident(store: Store, demir: Actor) -> UUID:
    """An incident to attach to."""
    return open_incident(store, demir, IncidentFields("F1", START, 4, lat=39.99, lon=46.95)).record_id


def _stored(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(AttachmentContent)) or 0


def test_a_file_is_kept_bit_for_bit_and_the_journal_carries_its_hash(
    store: Store, demir: Actor, incident: UUID
) -> None:
    entry = attach(store, demir, CRATER, incident=incident, captured=Capture(START, "patrol 2"))
    with store.reading() as session:
        body = session.scalars(select(AuditEntry.body).where(AuditEntry.seq == entry.seq)).one()
        assert CRATER.sha256 in body
        assert content_of(session, CRATER.sha256) == CRATER.content
        row = held(session, entry.record_id).attachment
        assert (row.original_name, row.captured_at, row.captured_by) == ("crater.png", START, "patrol 2")
        assert verify_chain(session).fault is None
        assert not compare(session)


def test_the_same_bytes_twice_are_two_attachments_and_stored_once(store: Store, demir: Actor, incident: UUID) -> None:
    again = take_bytes(CRATER.content, "same crater.png")
    keys = {attach(store, demir, each, incident=incident).record_id for each in (CRATER, again)}
    assert len(keys) == 2
    assert _stored(store) == 1


def test_an_attachment_tried_again_is_attached_once(store: Store, demir: Actor, incident: UUID) -> None:
    action = new_id()
    first, second = (attach(store, demir, CRATER, incident=incident, action=action) for _ in range(2))
    assert first.record_id == second.record_id
    with store.reading() as session:
        assert len(held_by(session, incident=incident)) == 1


def test_what_is_refused_leaves_no_content_behind(store: Store, demir: Actor, petrov: Actor, incident: UUID) -> None:
    void_incident(store, (demir, petrov), incident, "exercise of the tests")
    with pytest.raises(Problem, match="void or a duplicate"):
        attach(store, demir, CRATER, incident=incident)
    with pytest.raises(Refused):
        attach(store, Actor("V. Guest", "TUR", "station 1", "VIEWER"), CRATER, incident=incident)
    assert _stored(store) == 0


def test_what_is_attached_to_a_report_is_found_with_its_incident(store: Store, demir: Actor, incident: UUID) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "shots heard")).record_id
    attach(store, demir, CRATER, report=report)
    match_report(store, demir, report, incident)
    with store.reading() as session:
        assert [each.attachment.original_name for each in held_by(session, incident=incident)] == ["crater.png"]
        assert [each.attachment.original_name for each in held_by(session, report=report)] == ["crater.png"]
        dossier = read_dossier(session, store.profile, incident)
        assert isinstance(dossier, Dossier)
        assert "attachment_added" in [line.kind for line in dossier.history]


def test_a_capture_that_lies_ahead_is_refused(store: Store, demir: Actor, incident: UUID) -> None:
    with pytest.raises(Problem, match="lies ahead"):
        attach(store, demir, CRATER, incident=incident, captured=Capture(utc_now() + timedelta(days=1)))


def test_a_saved_copy_is_the_original_and_the_record_says_where_it_went(
    store: Store, demir: Actor, petrov: Actor, incident: UUID, tmp_path: Path
) -> None:
    key = attach(store, demir, CRATER, incident=incident).record_id
    target = tmp_path / "copy.png"
    walk(save_out(store, petrov, key, target))
    assert target.read_bytes() == CRATER.content
    with store.reading() as session:
        steps = held(session, key).custody
    told = [custody_sentence(step, 4, ENGLISH)[1] for step in steps]
    assert told == [
        "M. Demir (TUR) took it in from the clipboard as crater.png.",
        f"A. Petrov (RUS) saved a copy as {target}.",
    ]


def test_no_copy_goes_out_that_the_record_does_not_know(
    store: Store, demir: Actor, incident: UUID, tmp_path: Path
) -> None:
    key = attach(store, demir, CRATER, incident=incident).record_id
    with pytest.raises(Refused):
        walk(save_out(store, Actor("V. Guest", "TUR", "station 1", "VIEWER"), key, tmp_path / "a.png"))
    (tmp_path / "there.png").write_bytes(b"mine")
    with pytest.raises(Problem, match="not overwritten"):
        walk(save_out(store, demir, key, tmp_path / "there.png"))
    steps = save_out(store, demir, key, tmp_path / "given-up.png")
    next(steps)
    steps.close()
    assert [each.name for each in tmp_path.glob("*.png")] == ["there.png"]
    assert not list(tmp_path.glob(".*.part"))


def test_content_that_was_altered_is_neither_shown_nor_saved(
    store: Store, demir: Actor, incident: UUID, tmp_path: Path
) -> None:
    key = attach(store, demir, CRATER, incident=incident).record_id
    with store.writing() as session:
        session.execute(update(AttachmentContent).values(content=b"another picture"))
    with pytest.raises(Problem, match="not what was taken in"):
        walk(save_out(store, demir, key, tmp_path / "copy.png"))
    assert not (tmp_path / "copy.png").exists()
    with store.reading() as session, pytest.raises(Problem, match="not what was taken in"):
        content_of(session, CRATER.sha256)


def _swap(store: Store) -> None:
    with store.writing() as session:
        one, two = session.scalars(select(AttachmentContent.sha256)).all()
        for old, new in ((one, "x"), (two, one), ("x", two)):
            session.execute(
                text("UPDATE attachment_content SET sha256=:new WHERE sha256=:old"), {"old": old, "new": new}
            )


def _drop(store: Store) -> None:
    with store.writing() as session:
        session.execute(text("DELETE FROM attachment_content WHERE sha256=:old"), {"old": CRATER.sha256})


def _slip_in(store: Store) -> None:
    with store.writing() as session:
        session.add(AttachmentContent(sha256=take_bytes(b"x", "x").sha256, content=b"x"))


@pytest.mark.parametrize(
    ("change", "found"), [(_swap, ["altered", "altered"]), (_drop, ["missing"]), (_slip_in, ["unnamed"])]
)
def test_the_check_finds_content_that_is_swapped_missing_or_slipped_in(
    store: Store, demir: Actor, incident: UUID, change: Callable[[Store], None], found: list[str]
) -> None:
    for each in (CRATER, take_bytes(document(), "order.pdf")):
        attach(store, demir, each, incident=incident)
    with store.reading() as session:
        assert not list(check_contents(session))
    change(store)
    with store.reading() as session:
        bad: list[BadContent] = list(check_contents(session))
    assert [each.what for each in bad] == found


def test_making_an_attachment_void_takes_both_contingents_and_keeps_everything(
    store: Store, demir: Actor, petrov: Actor, incident: UUID
) -> None:
    key = attach(store, demir, CRATER, incident=incident).record_id
    with pytest.raises(Refused, match="two people"):
        void_attachment(store, demir, key, "wrong incident")
    with pytest.raises(Problem, match="Give a reason"):
        void_attachment(store, (demir, petrov), key, " ")
    void_attachment(store, (demir, petrov), key, "wrong incident")
    with store.reading() as session:
        found = held(session, key)
        assert found.attachment.void_reason == "wrong incident"
        assert [step.step for step in found.custody] == ["CLIPBOARD", "VOIDED"]
        assert content_of(session, CRATER.sha256) == CRATER.content
    with pytest.raises(Problem, match="void already"):
        void_attachment(store, (demir, petrov), key, "again")


def test_a_thumbnail_is_of_this_station_and_no_part_of_the_journal(store: Store, demir: Actor, incident: UUID) -> None:
    key = attach(store, demir, CRATER, incident=incident).record_id
    small = Picture(2, 1, 1, b"png")
    keep_thumbnail(store, CRATER.sha256, small)
    with store.reading() as session:
        assert held(session, key).picture == small
        assert not compare(session)


def test_a_large_file_is_stored_whole(store: Store, demir: Actor, incident: UUID) -> None:
    large: Taken = take_bytes(bytes(range(256)) * 4096 * 9, "film.mp4")
    attach(store, demir, large, incident=incident)
    with store.reading() as session:
        assert session.scalars(select(Attachment.size)).one() == len(large.content) == 9 * 2**20
        assert not list(check_contents(session))
