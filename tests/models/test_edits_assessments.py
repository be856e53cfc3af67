"""Two contingents assess apart: each its own, sealed or open; where they differ neither value counts."""

import uuid
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import delete, select

from models.edits.agreement import weapon_list
from models.edits.assessment_content import is_signed_by
from models.edits.assessments import current_assessment, file_assessment
from models.edits.fields import AssessmentFields, FindingFields, ReportFields
from models.edits.incidents import open_incident
from models.edits.reports import log_report
from models.exercise.people import exercise_officer
from models.journal import Actor
from models.records import AssessmentReport, Differs, Incident, IncidentWeapon, NationalAssessment
from models.records.base import new_id
from models.store import Store
from models.text import Problem
from tests.models.filed import OURS, SHELLS, START, sign


@pytest.fixture
def key(store: Store, demir: Actor) -> uuid.UUID:
    """An incident just opened."""
    return open_incident(store, demir, SHELLS).record_id


def _incident(store: Store, key: uuid.UUID) -> Incident:
    with store.reading() as session:
        return session.scalars(select(Incident).where(Incident.id == key)).one()


def _weapons(store: Store, key: uuid.UUID) -> list[str]:
    with store.reading() as session:
        return list(session.scalars(select(IncidentWeapon.weapon).where(IncidentWeapon.incident_id == key)))


def test_a_side_of_origin_is_agreed_no_longer_once_one_side_revises_it(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID, heads: tuple[Actor, Actor]
) -> None:
    file_assessment(store, demir, key, OURS)
    file_assessment(store, petrov, key, OURS)
    assert _incident(store, key).attribution == 3
    file_assessment(store, petrov, key, replace(OURS, origin_side="AZE"))
    assert _incident(store, key).attribution == 2
    sign(store, heads, key, FindingFields("NCON"))
    assert _incident(store, key).attribution == 2


def test_the_first_assessment_waits_for_the_other_side(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, OURS)
    found = _incident(store, key)
    assert (found.status, found.subclass, found.attribution) == (40, "F9", 2)
    other = open_incident(store, demir, SHELLS).record_id
    file_assessment(store, petrov, other, replace(OURS, origin_side=None))
    found = _incident(store, other)
    assert (found.status, found.attribution) == (41, 0)


def test_what_both_say_becomes_the_incident_s(store: Store, demir: Actor, petrov: Actor, key: uuid.UUID) -> None:
    for actor in (demir, petrov):
        file_assessment(store, actor, key, OURS)
    found = _incident(store, key)
    assert (found.status, found.differs, found.attribution) == (50, 0, 3)
    assert (found.subclass, found.origin_side, found.count_best, found.unit, found.severity) == (
        "F5",
        "ARM",
        3,
        "EXPL",
        3,
    )
    assert _weapons(store, key) == ["MOR82"]


@pytest.mark.parametrize(
    ("theirs", "flag"),
    [
        (replace(OURS, happened="U"), Differs.HAPPENED),
        (replace(OURS, violation="N"), Differs.VIOLATION),
        (replace(OURS, subclass="F6"), Differs.CLASS),
        (replace(OURS, origin_side="AZE"), Differs.ORIGIN),
        (replace(OURS, weapons=("MOR82", "MOR120")), Differs.WEAPON),
        (replace(OURS, count_high=5), Differs.COUNT),
        (replace(OURS, unit="PROJ"), Differs.COUNT),
        (replace(OURS, qualifier="AL"), Differs.COUNT),
        (replace(OURS, count_low=None, count_best=None, count_high=2), Differs.COUNT),
    ],
)
def test_a_value_on_which_they_differ_stays_as_recorded_and_counts_under_neither(
    theirs: AssessmentFields, flag: Differs, store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, OURS)
    file_assessment(store, petrov, key, theirs)
    found = _incident(store, key)
    assert (found.status, found.differs) == (51, flag)
    assert (found.subclass == "F9") == (flag == Differs.CLASS)
    assert (found.origin_side is None) == (flag == Differs.ORIGIN)
    assert (_weapons(store, key) == ["UNK"]) == (flag == Differs.WEAPON)
    assert (found.count_best is None) == (flag == Differs.COUNT)


def test_weapons_entered_in_another_order_do_not_differ(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, replace(OURS, weapons=("SA", "MOR82")))
    file_assessment(store, petrov, key, replace(OURS, weapons=("MOR82", "SA")))
    assert _incident(store, key).differs == 0
    assert weapon_list(("MOR82", "SA")) == "SA MOR82"


def test_a_new_version_stands_beside_the_old_one_and_alone_is_current(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, OURS)
    file_assessment(store, petrov, key, replace(OURS, subclass="F6"))
    file_assessment(store, petrov, key, OURS)
    assert _incident(store, key).status == 50
    with store.reading() as session:
        rows = session.scalars(
            select(NationalAssessment)
            .where(NationalAssessment.contingent == "RUS")
            .order_by(NationalAssessment.version)
        ).all()
    assert [(row.version, row.current, row.subclass) for row in rows] == [(1, False, "F6"), (2, True, "F5")]


def test_an_assessment_names_the_reports_it_rests_on(store: Store, demir: Actor, key: uuid.UUID) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "Impacts")).record_id
    file_assessment(store, demir, key, replace(OURS, reports=(report,)))
    with store.reading() as session:
        assert session.scalars(select(AssessmentReport.report_id)).all() == [report]


def test_who_is_of_neither_contingent_files_nothing(store: Store, key: uuid.UUID) -> None:
    with pytest.raises(Problem, match="TUR/RUS"):
        file_assessment(store, Actor("A. Visitor", None, "station 1"), key, OURS)


@pytest.mark.parametrize(
    ("silent", "column", "value"),
    [
        ({"subclass": None}, "subclass", "F5"),
        ({"origin_side": None}, "origin_side", "ARM"),
        ({"count_low": None, "count_best": None, "count_high": None}, "count_best", 3),
        ({"count_low": None, "count_high": None, "unit": None}, "count_high", 3),
    ],
)
def test_what_only_one_side_states_does_not_differ_and_is_taken_over(
    silent: dict[str, Any], column: str, value: object, store: Store, demir: Actor, petrov: Actor
) -> None:
    for order in ((demir, petrov), (petrov, demir)):
        key = open_incident(store, demir, SHELLS).record_id
        file_assessment(store, order[0], key, OURS)
        file_assessment(store, order[1], key, replace(OURS, **silent))
        found = _incident(store, key)
        assert (found.status, found.differs, getattr(found, column)) == (50, 0, value)
        assert found.attribution == (2 if column == "origin_side" else 3)


def test_an_uncountable_number_is_stated_and_differs_from_a_count(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, OURS)
    uncounted = replace(OURS, count_low=None, count_best=None, count_high=None, qualifier="UN")
    file_assessment(store, petrov, key, uncounted)
    assert _incident(store, key).differs == Differs.COUNT
    file_assessment(store, demir, key, uncounted)
    found = _incident(store, key)
    assert (found.differs, found.count_best, found.qualifier) == (0, None, "UN")


def test_an_agreed_count_leaves_nothing_of_the_numbers_recorded_before(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    key = open_incident(store, demir, replace(SHELLS, count_low=8, count_best=9, count_high=10)).record_id
    for actor in (demir, petrov):
        file_assessment(store, actor, key, replace(OURS, count_low=None, count_high=None))
    found = _incident(store, key)
    assert (found.count_low, found.count_best, found.count_high) == (None, 3, None)


def test_an_assessment_is_signed_by_its_author_over_what_it_says(store: Store, demir: Actor, key: uuid.UUID) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "Impacts")).record_id
    file_assessment(store, demir, key, replace(OURS, text="Ağdam, o\u0308", reports=(report,)))
    other = exercise_officer(store.profile, 1, "WATCH", "1").key
    assert demir.key is not None
    assert other is not None
    with store.writing() as session:
        found = current_assessment(session, key, "TUR")
        assert found is not None
        assert is_signed_by(session, found, demir.key.public)
        assert not is_signed_by(session, found, other.public)
        found.count_best = 4
        assert not is_signed_by(session, found, demir.key.public)
        found.count_best = 3
        session.execute(delete(AssessmentReport))
        assert not is_signed_by(session, found, demir.key.public)


def test_an_assessment_rests_on_reports_that_are_there(store: Store, demir: Actor, key: uuid.UUID) -> None:
    with pytest.raises(Problem, match="no longer in the database"):
        file_assessment(store, demir, key, replace(OURS, reports=(new_id(),)))
