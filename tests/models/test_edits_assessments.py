"""Two contingents assess apart; where they differ neither counts, and only both together sign a finding."""

import json
import uuid
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from models.edits.agreement import weapon_list
from models.edits.assessments import current_assessment, file_assessment
from models.edits.fields import AssessmentFields, FindingFields, IncidentFields, NotificationFields, ReportFields
from models.edits.findings import sign_finding
from models.edits.incidents import open_incident
from models.edits.reports import log_report
from models.edits.verification import close_incident, notify_party
from models.journal import Actor, compare, verify_chain
from models.records import (
    AssessmentReport,
    Differs,
    Incident,
    IncidentWeapon,
    JointFinding,
    NationalAssessment,
    StatusStep,
)
from models.store import Store
from models.text import Problem

START = datetime(2026, 11, 23, 10, 42, tzinfo=UTC)
SHELLS = IncidentFields("F9", START, 4, lat=39.99, lon=46.95, weapons=("UNK",))
OURS = AssessmentFields("Y", "Y", "F5", "ARM", ("MOR82",), 3, 3, 3, "EXPL", confidence=4, text="Craters")


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


def test_a_sealed_assessment_tells_nothing_but_that_it_was_filed(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    before = _incident(store, key)
    file_assessment(store, demir, key, replace(OURS, sealed=True))
    found = _incident(store, key)
    told = {
        column.name
        for column in Incident.__table__.columns
        if getattr(found, column.name) != getattr(before, column.name)
    }
    assert told == {"status", "revision"}
    file_assessment(store, petrov, key, OURS)
    assert _incident(store, key).attribution == 3


def test_a_side_of_origin_is_agreed_no_longer_once_one_side_revises_it(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID, heads: tuple[Actor, Actor]
) -> None:
    file_assessment(store, demir, key, OURS)
    file_assessment(store, petrov, key, OURS)
    assert _incident(store, key).attribution == 3
    file_assessment(store, petrov, key, replace(OURS, origin_side="AZE"))
    assert _incident(store, key).attribution == 2
    sign_finding(store, heads, key, FindingFields("NCON"))
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
        (replace(OURS, origin_side=None), Differs.ORIGIN),
        (replace(OURS, weapons=("MOR82", "MOR120")), Differs.WEAPON),
        (replace(OURS, count_high=5), Differs.COUNT),
        (replace(OURS, unit="PROJ"), Differs.COUNT),
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


def test_a_sealed_assessment_opens_when_the_other_is_filed(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, replace(OURS, sealed=True))
    with store.reading() as session:
        first = current_assessment(session, key, "TUR")
        assert first is not None
        assert first.sealed
    file_assessment(store, petrov, key, replace(OURS, sealed=True))
    with store.reading() as session:
        assert session.scalars(select(NationalAssessment.sealed)).all() == [False, False]


def test_an_assessment_names_the_reports_it_rests_on(store: Store, demir: Actor, key: uuid.UUID) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "Impacts")).record_id
    file_assessment(store, demir, key, replace(OURS, reports=(report,)))
    with store.reading() as session:
        assert session.scalars(select(AssessmentReport.report_id)).all() == [report]


def test_who_is_of_neither_contingent_files_nothing(store: Store, key: uuid.UUID) -> None:
    with pytest.raises(Problem, match="TUR/RUS"):
        file_assessment(store, Actor("A. Visitor", None, "station 1"), key, OURS)


def _both_filed(store: Store, demir: Actor, petrov: Actor, key: uuid.UUID) -> None:
    file_assessment(store, demir, key, OURS)
    file_assessment(store, petrov, key, replace(OURS, subclass="F6", origin_side=None))


def test_a_finding_settles_what_both_settled_and_leaves_the_rest_in_dispute(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID, heads: tuple[Actor, Actor]
) -> None:
    _both_filed(store, demir, petrov, key)
    fields = FindingFields("CONF", settled=(("subclass", "F6"),), dissent_left="Mortar", text_right="Подтверждено")
    sign_finding(store, heads[::-1], key, fields)
    found = _incident(store, key)
    assert (found.status, found.subclass, found.origin_side, found.differs) == (60, "F6", None, Differs.ORIGIN)
    with store.reading() as session:
        finding = session.scalars(select(JointFinding)).one()
    assert (finding.signed_left_by, finding.signed_right_by, finding.result) == ("H. Kaya", "V. Sokolov", "CONF")
    assert json.loads(finding.disputed) == {"origin_side": ["ARM", None]}
    assert json.loads(finding.agreed)["subclass"] == "F6"
    assert len(bytes.fromhex(finding.hash)) == 32


def test_a_new_finding_supersedes_and_the_signed_one_stays(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID, heads: tuple[Actor, Actor]
) -> None:
    _both_filed(store, demir, petrov, key)
    sign_finding(store, heads, key, FindingFields("NCON"))
    file_assessment(store, petrov, key, OURS)
    assert _incident(store, key).status == 60
    sign_finding(store, heads, key, FindingFields("CONF"))
    with store.reading() as session:
        first, second = session.scalars(select(JointFinding).order_by(JointFinding.version)).all()
    assert (first.result, first.current, second.result, second.current) == ("NCON", False, "CONF", True)
    assert (second.supersedes_id, first.hash == second.hash) == (first.id, False)
    found = _incident(store, key)
    assert (found.status, found.differs, found.subclass) == (61, 0, "F5")


def test_a_finding_needs_both_contingents_and_both_assessments(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID, heads: tuple[Actor, Actor]
) -> None:
    with pytest.raises(Problem, match="while the incident has status 10"):
        sign_finding(store, heads, key, FindingFields("CONF"))
    _both_filed(store, demir, petrov, key)
    with pytest.raises(Problem, match="one signature of each contingent"):
        sign_finding(store, (heads[0], heads[0]), key, FindingFields("CONF"))
    with pytest.raises(Problem, match="not a code"):
        sign_finding(store, heads, key, FindingFields("MAYBE"))
    with pytest.raises(Problem, match="not a code"):
        sign_finding(store, heads, key, FindingFields("CONF", settled=(("lat", 3),)))
    assert _incident(store, key).status == 51


def test_the_way_of_an_incident_keeps_the_time_of_each_step(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID, heads: tuple[Actor, Actor]
) -> None:
    _both_filed(store, demir, petrov, key)
    sign_finding(store, heads, key, FindingFields("NCON"))
    notify_party(store, petrov, key, NotificationFields("AZE", "LIA", "No consensus", START))
    close_incident(store, (petrov, demir), key)
    with store.reading() as session:
        steps = session.scalars(select(StatusStep).order_by(StatusStep.step)).all()
        assert [step.status for step in steps] == [10, 40, 51, 60, 70, 80]
        assert [step.at for step in steps] == sorted(step.at for step in steps)
        assert (verify_chain(session).fault, compare(session)) == (None, [])
