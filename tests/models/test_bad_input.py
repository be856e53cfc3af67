"""Bad input: whatever is typed into whichever field deceives no reader and breaks no record; too much is said so."""

import unicodedata
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

import pytest
from sqlalchemy import select

from models.edits.assessments import file_assessment
from models.edits.centre import AgreementFields, ArticleFields, MandateFields, change_agreement, change_mandate
from models.edits.coverage import CoverageFields, log_coverage
from models.edits.fields import NotificationFields, PostFields, ReportFields, TaskFields, WatchLogFields
from models.edits.incidents import correct_incident, open_incident, read_fields, void_incident
from models.edits.posts import change_post
from models.edits.reports import log_report
from models.edits.verification import add_task, finish_task, notify_party
from models.edits.watch_log import log_watch_entry
from models.edits.watches import Crew, begin_watch, hand_over
from models.journal import Actor, compare, entry_in, head, verify_chain
from models.records import AuditEntry
from models.store import Store
from models.text import Problem
from tests.models.filed import OURS, SHELLS, START

HOSTILE = (
    "<b>VERIFIED</b><img src=x onerror=alert(1)>\u202egnidaelsim\u2066\u0000\u0007\x1b[31m\ud800 "
    "#set $x$ *bold* {name} %s ' \" ; DROP TABLE incident; -- \\ \u200f\ufeff Ağdam Агдам Աղdամ 阿格達姆 \u0e01\u0e33 🕊"
)
MEGABYTE = "ж" * 1_000_000


class Seat(NamedTuple):
    """Where something is typed."""

    store: Store
    watch: tuple[Actor, Actor]
    heads: tuple[Actor, Actor]
    incident: uuid.UUID


Typed = Callable[[Seat, str], object]


def _handed_over(seat: Seat, text: str) -> None:
    crew = Crew(("M. Demir",), ("A. Petrov",))
    watch = begin_watch(seat.store, seat.watch[0], crew).record_id
    hand_over(seat.store, seat.watch, watch, crew, text, "[]")


def _corrected(seat: Seat, text: str) -> None:
    with seat.store.reading() as session:
        fields, revision = read_fields(session, seat.incident)
    correct_incident(
        seat.store, seat.watch[0], seat.incident, replace(fields, place_text=text), text, revision=revision
    )


def _finished(seat: Seat, text: str) -> None:
    task = add_task(seat.store, seat.watch[0], seat.incident, TaskFields("UAV", "look", "OP 3")).record_id
    finish_task(seat.store, seat.watch[0], task, text)


FIELDS: dict[str, Typed] = {
    "report": lambda seat, text: log_report(
        seat.store, seat.watch[0], ReportFields(START, 4, "OP", text, reporter=text, place_text=text)
    ),
    "incident": lambda seat, text: open_incident(
        seat.store, seat.watch[0], replace(SHELLS, place_text=text, summary_left=text, summary_left_language="tr")
    ),
    "correction": _corrected,
    "void": lambda seat, text: void_incident(seat.store, seat.watch, seat.incident, text),
    "assessment": lambda seat, text: file_assessment(
        seat.store, seat.watch[0], seat.incident, replace(OURS, text=text)
    ),
    "task": lambda seat, text: add_task(seat.store, seat.watch[0], seat.incident, TaskFields("UAV", text, text)),
    "task result": _finished,
    "notification": lambda seat, text: notify_party(
        seat.store, seat.watch[0], seat.incident, NotificationFields("AZE", "HOT", text, START)
    ),
    "watch log": lambda seat, text: log_watch_entry(
        seat.store, seat.watch[0], WatchLogFields(START, 4, text, "MD", action=text, done=text, sender=text)
    ),
    "handover": _handed_over,
    "coverage": lambda seat, text: log_coverage(
        seat.store, seat.watch[0], CoverageFields("NORTH", text, START, text=text)
    ),
    "post": lambda seat, text: change_post(seat.store, seat.heads, None, PostFields(text, 40.0, 47.0, text=text), text),
    "agreement": lambda seat, text: change_agreement(
        seat.store, seat.heads, None, AgreementFields(text, (ArticleFields("9", text),)), text
    ),
    "mandate": lambda seat, text: change_mandate(
        seat.store, seat.heads, None, MandateFields(date(2026, 1, 1), None, text), text
    ),
}


@pytest.fixture
def seat(store: Store, demir: Actor, petrov: Actor, heads: tuple[Actor, Actor]) -> Seat:
    """A centre with one incident."""
    return Seat(store, (demir, petrov), heads, open_incident(store, demir, SHELLS).record_id)


@pytest.mark.parametrize("field", FIELDS)
def test_what_could_deceive_a_reader_is_taken_out_and_the_rest_is_kept_as_typed(seat: Seat, field: str) -> None:
    FIELDS[field](seat, HOSTILE)
    with seat.store.reading() as session:
        entry = session.scalars(select(AuditEntry).order_by(AuditEntry.seq.desc()).limit(1)).one()
        assert verify_chain(session).fault is None
        assert compare(session) == []
    kept = [each for change in entry_in(entry.body).changes for each in (change.after or {}).values()]
    texts = [str(each) for each in (*kept, entry.body) if isinstance(each, str)]
    unseen = {letter for text in texts for letter in text if unicodedata.category(letter) in ("Cc", "Cf", "Cs")}
    assert unseen <= set("\n\t\u200c\u200d")
    assert any("<b>VERIFIED</b>" in text and "{name} %s" in text and "Агдам" in text for text in texts)


@pytest.mark.parametrize("field", FIELDS)
def test_a_megabyte_of_text_is_refused_with_a_reason_and_nothing_is_written(seat: Seat, field: str) -> None:
    with seat.store.reading() as session:
        before = head(session)
    with pytest.raises(Problem) as refused:
        FIELDS[field](seat, MEGABYTE)
    assert 0 < len(refused.value.say()) < 1000
    with seat.store.reading() as session:
        found = session.scalars(select(AuditEntry).where(AuditEntry.seq > before[0])).all()
    assert all(len(entry.body) < 10_000 for entry in found)
