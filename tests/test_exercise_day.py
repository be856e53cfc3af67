"""An exercise day over two watches: four reports become a finding, a disagreement and a void, and all of it holds."""

import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from models.answer import Sieve
from models.edits.assessments import file_assessment, open_waiting
from models.edits.checkpoints import last_receipt, sign_checkpoint
from models.edits.fields import FindingFields, NotificationFields, ReportFields, TaskFields
from models.edits.finding_content import is_intact
from models.edits.incidents import open_incident, void_incident
from models.edits.reports import log_report, match_report
from models.edits.verification import add_task, close_incident, enter_answer, finish_task, notify_party
from models.edits.watches import Crew, begin_watch, hand_over
from models.exercise.people import exercise_officer, found_exercise
from models.filter import Filter
from models.journal import Actor, append, compare
from models.profile import load_profile
from models.reading import read_columns
from models.records import Incident, JointFinding, NationalAssessment
from models.records.base import to_ms, utc_now
from models.store import Store
from models.text import Problem
from models.verifying import write_receipt
from tests.models.filed import OURS, SHELLS, START, sign
from tests.models.verifying.both import ask_both

DAY, NIGHT = Crew(("M. Demir",), ("A. Petrov",)), Crew(("B. Yılmaz",), ("D. Orlov",))
SHOTS = replace(SHELLS, subclass="F1", start=START + timedelta(hours=3), weapons=("SA",))
BLAST = replace(SHELLS, subclass="X3", start=START + timedelta(hours=5), weapons=())


class Day:
    """The centre and its people; every step is one that the window offers."""

    def __init__(self, path: Path) -> None:
        profile = load_profile("default")
        self.path = path
        self.store = Store.create(path, profile, exercise=True)
        with self.store.writing() as session:
            append(session, found_exercise(profile, utc_now()))
        self.watch, self.night, self.heads, self.liaison = (
            self._both(role, turn) for role, turn in (("WATCH", 0), ("WATCH", 1), ("HEAD", 0), ("LIAISON", 0))
        )
        self.receipts: list[Path] = []

    def _both(self, role: str, turn: int) -> tuple[Actor, Actor]:
        left, right = (exercise_officer(self.store.profile, side, role, "floor", turn=turn) for side in (0, 1))
        return left, right

    def report(self, side: int, channel: str, text: str) -> uuid.UUID:
        """Log a report."""
        fields = ReportFields(START, 4, channel, text, reliability="B", credibility=2)
        return log_report(self.store, self.watch[side], fields).record_id

    def hand_over(self, watch: uuid.UUID, who: tuple[Actor, Actor], crew: Crew) -> uuid.UUID:
        """Hand the watch over, sign a checkpoint, and keep its receipt outside; give the next watch."""
        ended = hand_over(self.store, who, watch, crew, "nothing further", "[]")
        sign_checkpoint(self.store, who, watch)
        with self.store.reading() as session:
            receipt = last_receipt(session)
        assert receipt is not None
        path = self.path.with_name(f"receipt-{len(self.receipts) + 1}.txt")
        write_receipt(receipt, path)
        self.receipts.append(path)
        return next(
            key for change in ended.changes if change.before is None for key in change.key if isinstance(key, uuid.UUID)
        )

    def incident(self, key: uuid.UUID) -> Incident:
        """Read an incident."""
        with self.store.reading() as session:
            return session.get_one(Incident, key)


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    made = Day(tmp_path / "day.twdb")
    yield made
    made.store.close()


def test_from_four_reports_to_a_finding_a_disagreement_and_a_void_over_two_watches(day: Day) -> None:
    store, (demir, petrov) = day.store, day.watch
    first_watch = begin_watch(store, demir, DAY).record_id
    heard, seen, told, slip = (
        day.report(0, "OP", "Six dull explosions to the east."),
        day.report(1, "UAV", "Three craters, no crews."),
        day.report(0, "HOT", "About eight shots near the canal."),
        day.report(1, "PAT", "A blast."),
    )

    shelling = open_incident(store, demir, SHELLS, heard).record_id
    match_report(store, petrov, seen, shelling)
    assert day.incident(shelling).status == 20
    assert (day.incident(shelling).reliability, day.incident(shelling).credibility) == ("B", 2)
    task = add_task(store, petrov, shelling, TaskFields("UAV", "Look for craters", "UAV watch")).record_id
    finish_task(store, demir, task, "Three craters found.")
    assert day.incident(shelling).status == 30

    file_assessment(store, demir, shelling, replace(OURS, sealed=True))
    assert day.incident(shelling).status == 40
    assert b"Craters" not in day.path.read_bytes()
    file_assessment(store, petrov, shelling, OURS)
    assert day.incident(shelling).status == 40, "both are filed, one is sealed still"
    assert len(open_waiting(store, demir).entries) == 1
    assert day.incident(shelling).status == 50

    with pytest.raises(Problem):
        sign(store, (day.heads[0], day.heads[0]), shelling)
    with pytest.raises(Problem):
        sign(store, day.watch, shelling)
    sign(store, day.heads, shelling, FindingFields("CONF"))
    assert (day.incident(shelling).status, day.incident(shelling).finding) == (60, "CONF")

    shots = open_incident(store, petrov, SHOTS, told).record_id
    blast = open_incident(store, demir, BLAST, slip).record_id
    second_watch = day.hand_over(first_watch, day.watch, NIGHT)

    yilmaz, orlov = day.night
    said = replace(OURS, subclass="F1", weapons=("SA",), count_low=8, count_best=8, count_high=8, unit="SHOT")
    file_assessment(store, yilmaz, shots, said)
    file_assessment(store, orlov, shots, replace(said, violation="N", count_low=3, count_best=3, count_high=3))
    assert day.incident(shots).status == 51
    sign(store, day.heads, shots, FindingFields("NCON", dissent_left="İhlaldir.", dissent_right="Не нарушение."))
    with pytest.raises(Problem):
        void_incident(store, (yilmaz, day.watch[0]), blast, "Thunder, as the village says")
    void_incident(store, day.night, blast, "Thunder, as the village says")

    message = NotificationFields("AZE", "HOT", "Finding of today", START + timedelta(hours=12))
    notice = notify_party(store, day.liaison[1], shelling, message).record_id
    enter_answer(store, day.liaison[0], notice, "Noted.")
    close_incident(store, day.night, shelling)
    day.hand_over(second_watch, day.night, DAY)

    assert [day.incident(key).status for key in (shelling, shots, blast)] == [80, 60, 90]
    _everything_holds(day)


def _everything_holds(day: Day) -> None:
    with day.store.reading() as session:
        assert compare(session) == []
        findings = session.scalars(select(JointFinding)).all()
        assert [is_intact(session, finding) for finding in findings] == [True, True]
        dissents = [(each.dissent_left, each.dissent_right) for each in findings if each.result == "NCON"]
        filed = session.scalars(select(NationalAssessment)).all()
    assert dissents == [("İhlaldir.", "Не нарушение.")]
    assert sorted(each.count_best or 0 for each in filed) == [3, 3, 3, 8], "both versions of what differs are kept"
    answer = Sieve(read_columns(day.store), day.store.profile).ask(Filter(), to_ms(utc_now()), None)
    assert answer.n == 2, "what is void counts no more"
    assert not Path(f"{day.path}-journal").exists()
    for receipts in ((), day.receipts[:1], day.receipts):
        answers = ask_both(day.path, receipts, every=True)
        assert (answers.code, answers.their_code) == (0, 0)
