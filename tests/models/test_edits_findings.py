"""Both contingents sign a finding together, over one hash; what each side holds is kept."""

import json
import uuid
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from models.edits.assessments import current_assessment, file_assessment
from models.edits.authority import Refused
from models.edits.fields import AssessmentFields, FindingFields, NotificationFields
from models.edits.finding_content import check_finding, is_intact
from models.edits.findings import current_finding, sign_finding
from models.edits.incidents import open_incident
from models.edits.proposal import propose_finding
from models.edits.verification import close_incident, notify_party
from models.exercise.people import exercise_officer
from models.journal import Actor, Conflict, compare, history, verify_chain
from models.records import Differs, Incident, JointFinding, NationalAssessment, StatusStep
from models.store import Store
from models.text import Problem
from tests.models.filed import OURS, SHELLS, START, assessed_incident, seen, sign

Both = tuple[Actor, Actor]


@pytest.fixture
def both(demir: Actor, petrov: Actor) -> Both:
    """A watch officer of each contingent."""
    return demir, petrov


def _incident(store: Store, key: uuid.UUID) -> Incident:
    with store.reading() as session:
        return session.scalars(select(Incident).where(Incident.id == key)).one()


def _findings(store: Store) -> list[JointFinding]:
    with store.reading() as session:
        return list(session.scalars(select(JointFinding).order_by(JointFinding.version)))


def _sides(store: Store, key: uuid.UUID) -> tuple[NationalAssessment, NationalAssessment]:
    with store.reading() as session:
        left, right = (current_assessment(session, key, code) for code in ("TUR", "RUS"))
    assert left is not None
    assert right is not None
    return left, right


@pytest.mark.parametrize(
    ("ours", "theirs", "result"),
    [
        ({}, {}, "CONF"),
        ({"violation": "N"}, {"violation": "N"}, "NVIO"),
        ({"violation": "N"}, {}, "NCON"),
        ({"violation": "U"}, {"violation": "U"}, "NCON"),
        ({"happened": "N"}, {"happened": "N"}, "NOCC"),
        ({"happened": "N"}, {}, "NCON"),
        ({"happened": "U"}, {"happened": "U"}, "NACC"),
        ({"happened": "U"}, {"happened": "N"}, "NCON"),
        ({"subclass": "T1"}, {"subclass": "T1"}, "TRNG"),
        ({"subclass": "T1", "violation": "N"}, {"subclass": None, "violation": "U"}, "TRNG"),
        ({"subclass": "T1"}, {"subclass": "T2"}, "CONF"),
        ({"count_best": 1, "count_low": 1}, {}, "CONF"),
    ],
)
def test_the_result_proposed_follows_from_what_both_say(
    ours: dict[str, Any], theirs: dict[str, Any], result: str, store: Store, both: Both
) -> None:
    key = open_incident(store, both[0], SHELLS).record_id
    for actor, values in zip(both, (ours, theirs), strict=True):
        file_assessment(store, actor, key, replace(OURS, **values))
    assert propose_finding(*_sides(store, key)).result == result


def test_the_proposal_shows_field_by_field_what_agrees_what_differs_and_who_is_silent(store: Store, both: Both) -> None:
    theirs = replace(OURS, subclass=None, weapons=("MOR120",), count_high=5, unit=None)
    key = open_incident(store, both[0], SHELLS).record_id
    file_assessment(store, both[0], key, replace(OURS, origin_side=None))
    file_assessment(store, both[1], key, theirs)
    found = propose_finding(*_sides(store, key))
    assert found.differs == Differs.WEAPON | Differs.COUNT
    lines = {line.field: (line.left, line.right, line.how) for line in found.lines}
    assert lines == {
        "happened": ("Y", "Y", "same"),
        "violation": ("Y", "Y", "same"),
        "subclass": ("F5", None, "left"),
        "origin_side": (None, "ARM", "right"),
        "weapons": ("MOR82", "MOR120", "apart"),
        "count_low": (3, 3, "same"),
        "count_best": (3, 3, "same"),
        "count_high": (3, 5, "apart"),
        "unit": ("EXPL", None, "left"),
        "qualifier": ("EX", "EX", "same"),
    }
    assert propose_finding(*_sides(store, key), is_duplicate=True).result == "DUPL"


def test_nothing_is_proposed_on_a_sealed_assessment(store: Store, both: Both) -> None:
    key = open_incident(store, both[0], SHELLS).record_id
    file_assessment(store, both[0], key, replace(OURS, sealed=True))
    file_assessment(store, both[1], key, OURS)
    with pytest.raises(Problem, match="of TUR is still sealed"):
        propose_finding(*_sides(store, key))


def test_a_finding_settles_what_both_settled_and_leaves_the_rest_in_dispute(
    store: Store, both: Both, heads: Both
) -> None:
    key = assessed_incident(store, both, replace(OURS, subclass="F6", origin_side="AZE"))
    fields = FindingFields("CONF", settled=(("subclass", "F6"),), dissent_left="Mortar", text_right="Подтверждено")
    sign(store, (heads[1], heads[0]), key, fields)
    found = _incident(store, key)
    assert (found.status, found.finding, found.subclass, found.origin_side, found.differs) == (
        60, "CONF", "F6", None, Differs.ORIGIN,
    )  # fmt: skip
    (finding,) = _findings(store)
    assert (finding.signed_left_by, finding.signed_right_by, finding.result) == ("H. Kaya", "V. Sokolov", "CONF")
    assert json.loads(finding.disputed) == {"origin_side": ["ARM", "AZE"]}
    assert (json.loads(finding.agreed)["subclass"], finding.dissent_left) == ("F6", "Mortar")


def test_both_signatures_stand_over_the_same_hash_and_are_good(store: Store, both: Both, heads: Both) -> None:
    key = assessed_incident(store, both)
    entry = sign(store, heads, key, FindingFields("CONF", text_left="o\u0308"))
    assert (entry.actor, entry.second) == heads
    (finding,) = _findings(store)
    left, right = (head.key.public for head in heads if head.key is not None)
    assert check_finding(finding, left, right)
    assert not check_finding(finding, right, left)
    assert not check_finding(finding, left, left)
    assert not check_finding(finding, left, None)
    with store.reading() as session:
        assert is_intact(session, finding)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("result", "NVIO"), ("agreed", "{}"), ("disputed", '{"subclass":["F5","F6"]}'), ("version", 2), ("differs", 1),
        ("text_left", "x"), ("text_right", "x"), ("dissent_left", "x"), ("dissent_right", "x"), ("hash", "00" * 32),
        ("signature_left", "00" * 64), ("signature_right", None), ("key_left", "00" * 32), ("hash", "no hex"),
    ],
)  # fmt: skip
def test_a_finding_changed_afterwards_is_no_longer_what_was_signed(
    column: str, value: object, store: Store, both: Both, heads: Both
) -> None:
    key = assessed_incident(store, both)
    sign(store, heads, key)
    with store.writing() as session:
        finding = current_finding(session, key)
        assert finding is not None
        assert is_intact(session, finding)
        setattr(finding, column, value)
        assert not is_intact(session, finding)
        session.rollback()


def test_a_finding_rests_on_what_the_assessments_said(store: Store, both: Both, heads: Both) -> None:
    key = assessed_incident(store, both)
    sign(store, heads, key)
    with store.writing() as session:
        finding, assessment = current_finding(session, key), current_assessment(session, key, "RUS")
        assert finding is not None
        assert assessment is not None
        assessment.text = "Something else"
        assert not is_intact(session, finding)
        session.rollback()


def test_a_new_finding_supersedes_and_the_signed_one_stays(store: Store, both: Both, heads: Both) -> None:
    key = assessed_incident(store, both, replace(OURS, subclass="F6"))
    sign(store, heads, key, FindingFields("NCON"))
    file_assessment(store, both[1], key, OURS)
    assert _incident(store, key).status == 60
    sign(store, heads, key, FindingFields("CONF"))
    first, second = _findings(store)
    assert (first.result, first.current, second.result, second.current) == ("NCON", False, "CONF", True)
    assert (second.supersedes_id, first.hash == second.hash) == (first.id, False)
    found = _incident(store, key)
    assert (found.status, found.finding, found.differs, found.subclass) == (61, "CONF", 0, "F5")
    with store.reading() as session:
        assert all(is_intact(session, each) for each in session.scalars(select(JointFinding)))


def test_nothing_is_signed_on_assessments_that_changed_since_they_were_read(
    store: Store, both: Both, heads: Both
) -> None:
    key = assessed_incident(store, both)
    before = seen(store, key)
    file_assessment(store, both[1], key, replace(OURS, subclass="F6"))
    with pytest.raises(Conflict):
        sign_finding(store, heads, key, FindingFields("CONF"), before)
    assert _findings(store) == []


def test_a_finding_takes_a_head_or_delegate_of_each_side_with_their_keys(store: Store, both: Both, heads: Both) -> None:
    key = assessed_incident(store, both)
    delegate = replace(both[1], may_sign=True)
    for pair in (
        both,
        (heads[0], both[1]),
        (heads[0], replace(heads[1], key=None)),
        (replace(heads[0], key=None), heads[1]),
    ):
        with pytest.raises(Refused):
            sign(store, pair, key)
    for alike in ((heads[0], heads[0]), (heads[0], exercise_officer(store.profile, 0, "WATCH", "2"))):
        with pytest.raises(Problem, match="one signature of each contingent"):
            sign(store, alike, key)
    assert _incident(store, key).status == 50
    sign(store, (heads[0], delegate), key)
    assert _incident(store, key).status == 60


def test_a_finding_needs_both_assessments(store: Store, both: Both, heads: Both) -> None:
    key = open_incident(store, both[0], SHELLS).record_id
    file_assessment(store, both[0], key, OURS)
    with pytest.raises(Problem, match="while the incident has status 40"):
        sign_finding(store, heads, key, FindingFields("CONF"), (key, key))


@pytest.mark.parametrize(
    "fields",
    [
        FindingFields("MAYBE"),
        FindingFields("CONF", settled=(("lat", 3),)),
        FindingFields("CONF", settled=(("subclass", "F77"),)),
        FindingFields("CONF", settled=(("origin_side", "XXX"),)),
        FindingFields("CONF", settled=(("count_best", "three"),)),
        FindingFields("CONF", settled=(("count_low", 5), ("count_best", 3))),
        FindingFields("CONF", settled=(("weapons", "BOW"),)),
        FindingFields("CONF", settled=(("happened", "Y"),)),
    ],
)
def test_what_cannot_be_is_not_signed(fields: FindingFields, store: Store, both: Both, heads: Both) -> None:
    theirs = AssessmentFields("Y", "N", "F6", "AZE", ("SA",), 1, 1, 1, "SHOT", "AB")
    key = assessed_incident(store, both, theirs)
    with pytest.raises(Problem):
        sign(store, heads, key, fields)
    assert _findings(store) == []


def test_values_settled_are_the_incident_s_and_weapons_stand_in_their_order(
    store: Store, both: Both, heads: Both
) -> None:
    theirs = AssessmentFields("Y", "Y", "F6", "ARM", ("SA",), 1, 1, 1, "SHOT", "AB")
    key = assessed_incident(store, both, theirs)
    settled = (("weapons", "MOR82 SA"), ("count_best", 2), ("unit", "EXPL"))
    sign(store, heads, key, FindingFields("CONF", settled=settled))
    found = _incident(store, key)
    assert (found.count_low, found.count_best, found.unit, found.differs) == (None, 2, "EXPL", Differs.CLASS)
    assert json.loads(_findings(store)[0].agreed)["weapons"] == "SA MOR82"


def test_the_way_of_an_incident_keeps_the_time_of_each_step(store: Store, both: Both, heads: Both) -> None:
    key = assessed_incident(store, both, replace(OURS, subclass="F6"))
    sign(store, heads, key, FindingFields("NCON"))
    notify_party(store, both[1], key, NotificationFields("AZE", "LIA", "No consensus", START))
    close_incident(store, both[::-1], key)
    with store.reading() as session:
        steps = session.scalars(select(StatusStep).order_by(StatusStep.step)).all()
        assert [step.status for step in steps] == [10, 40, 51, 60, 70, 80]
        assert [step.at for step in steps] == sorted(step.at for step in steps)
        assert (verify_chain(session).fault, compare(session)) == (None, [])
        assert [line.kind for line in history(session, key)][-3:] == [
            "finding_signed",
            "party_notified",
            "incident_closed",
        ]
