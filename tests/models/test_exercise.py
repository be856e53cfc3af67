"""The exercise: invented, repeatable, shaped like a real ceasefire, and on record like everything else."""

from argparse import Namespace
from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import select

from models.edits.assessment_content import read_own
from models.edits.finding_content import is_intact
from models.exercise.people import exercise_officer
from models.exercise.scenario import invent
from models.exercise.shape import invented_starts
from models.journal import compare, verify_chain
from models.opening import opened
from models.period import HOUR
from models.profile import load_profile
from models.records import (
    Incident,
    JointFinding,
    NationalAssessment,
    Notification,
    SourceReport,
    VerificationTask,
    Watch,
)
from models.records.base import from_ms
from models.vocabulary import CHANNEL_CODES, CLASS_CODES, CREDIBILITY_CODES, RELIABILITY_CODES, STATUS_CODES
from tests.models.invented import NOW, exercise_columns, exercise_store

PROFILE = load_profile("default")


def test_the_same_seed_invents_the_same_incidents() -> None:
    assert list(invent(PROFILE, 40, 3, NOW)) == list(invent(PROFILE, 40, 3, NOW))
    assert list(invent(PROFILE, 40, 3, NOW)) != list(invent(PROFILE, 40, 4, NOW))


def test_an_exercise_broken_off_leaves_no_database_under_its_name(tmp_path: Path) -> None:
    def give_up(_what: str, steps: Generator[tuple[int, int], None, int]) -> None:
        next(steps)
        steps.close()
        raise KeyboardInterrupt

    path = tmp_path / "exercise.twdb"
    options = Namespace(exercise=True, database=path, incidents=5, seed=1, as_of=None)
    with pytest.raises(KeyboardInterrupt), opened(options, tmp_path / "usual.twdb", give_up):
        pass
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_invented_for_the_future() -> None:
    for each in invent(PROFILE, 200, 5, NOW):
        assert each.incident["start"] <= NOW
        assert all(report["received_at"] <= NOW for report in each.reports)
        assert all(at <= NOW for _, at in each.steps)


def test_nights_are_louder_than_days_and_a_flare_up_stands_out() -> None:
    starts = invented_starts(20_000, NOW, PROFILE, np.random.default_rng(1))
    hours = (starts // HOUR + PROFILE.zone) % 24
    night = np.count_nonzero((hours >= 20) | (hours < 5)) / len(hours)
    assert night > 0.5
    days = np.bincount((starts - starts[0]) // (24 * HOUR))
    assert days.max() > 5 * np.median(days)
    assert np.count_nonzero(days < np.median(days) / 4) >= 7


def test_every_class_channel_grading_and_status_occurs() -> None:
    columns = exercise_columns(1500)
    for column, wanted in (
        ("class_", CLASS_CODES), ("status", STATUS_CODES), ("reliability", RELIABILITY_CODES),
        ("credibility", CREDIBILITY_CODES),
    ):  # fmt: skip
        codes = columns.codes(column, PROFILE)
        assert set(wanted) <= {codes[value] for value in np.unique(getattr(columns, column))}
    assert (np.bitwise_or.reduce(columns.channels) & ((1 << len(CHANNEL_CODES)) - 1)) == (1 << len(CHANNEL_CODES)) - 1


def test_the_contingents_differ_sometimes_and_agree_more_often() -> None:
    columns = exercise_columns(600)
    statuses = columns.codes("status", PROFILE)
    differ = np.count_nonzero(columns.status == statuses.index("51"))
    agree = np.count_nonzero(columns.status == statuses.index("50"))
    assert 0 < differ <= agree * 2
    assert (columns.differs[columns.status == statuses.index("51")] != 0).all()


def test_an_exercise_stands_in_the_journal_and_the_tables_are_its_projection() -> None:
    with exercise_store(30) as store, store.reading() as session:
        assert verify_chain(session).fault is None
        assert list(compare(session)) == []


def test_every_finding_of_an_exercise_carries_the_signatures_of_both_heads_over_what_was_assessed() -> None:
    heads = [exercise_officer(PROFILE, side, "HEAD", "1").key for side in (0, 1)]
    with exercise_store(200) as store, store.reading() as session:
        findings = session.scalars(select(JointFinding)).all()
        assert len(findings) > 50
        assert any(not finding.current for finding in findings)
        assert all(is_intact(session, finding) for finding in findings)
        assert {(finding.key_left, finding.key_right) for finding in findings} == {
            tuple(key.public for key in heads if key is not None)
        }
        results = {row.id: row.finding for row in session.execute(select(Incident.id, Incident.finding))}
        assert all(results[finding.incident_id] == finding.result for finding in findings if finding.current)


def test_an_exercise_leaves_something_to_do_for_every_officer() -> None:
    now = from_ms(NOW)
    with exercise_store(600) as store, store.reading() as session:
        tasks = session.scalars(select(VerificationTask)).all()
        assert any(task.done_at is not None for task in tasks)
        assert any(task.done_at is None and task.due is not None and task.due < now for task in tasks)
        assert any(task.done_at is None and task.due is not None and task.due > now for task in tasks)
        answered = {notice.answered_at is not None for notice in session.scalars(select(Notification))}
        assert answered == {True, False}
        watches = session.scalars(select(Watch).order_by(Watch.start)).all()
        assert [watch.end is None for watch in watches] == [False] * (len(watches) - 1) + [True]
        assert all(watch.initials_left and watch.initials_right for watch in watches[:-1])
        sealed = session.scalars(select(NationalAssessment).where(NationalAssessment.sealed)).all()
        assert {each.contingent for each in sealed} == {"TUR", "RUS"}
        for each in sealed:
            own = exercise_officer(PROFILE, int(each.contingent == "RUS"), "WATCH", "1")
            assert read_own(each, own).happened in "YNU"
            assert each.text == ""


def test_the_duplicates_of_an_exercise_point_at_what_counts() -> None:
    with exercise_store(600) as store, store.reading() as session:
        pointing = session.scalars(select(Incident).where(Incident.duplicate_of_id.is_not(None))).all()
        originals = [session.get_one(Incident, each.duplicate_of_id) for each in pointing]
    assert pointing
    assert {each.status for each in pointing} == {91}
    assert not {each.status for each in originals} & {90, 91}


def test_reports_of_an_exercise_are_numbered_without_gaps() -> None:
    with exercise_store(40) as store, store.reading() as session:
        serials = session.scalars(select(SourceReport).order_by(SourceReport.number)).all()
    assert [each.serial for each in serials] == [f"SR-{number:06d}" for number in range(1, len(serials) + 1)]


def test_a_centre_without_sectors_and_parties_of_its_own_can_have_an_exercise_too() -> None:
    with exercise_store(20, profile=load_profile("blank")) as store:
        assert store.exercise
