"""A sealed assessment binds its contingent and tells the other side nothing before that side has filed its own."""

import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, update

from models.edits.assessment_content import NotAsCommitted, is_signed_by, read_own
from models.edits.assessments import current_assessment, file_assessment, open_sealed, open_waiting, waiting_to_open
from models.edits.drafts import drafts, open_draft, save_draft, seal_draft
from models.edits.fields import FindingFields, ReportFields
from models.edits.findings import sign_finding
from models.edits.incidents import open_incident, void_incident
from models.edits.reports import log_report
from models.exercise.people import exercise_officer
from models.journal import Actor, compare, verify_chain
from models.keys.sealing import NotOpened, seal
from models.records import AssessmentReport, Incident, NationalAssessment
from models.records.base import new_id
from models.store import Store
from models.text import Problem
from tests.models.filed import OURS, SHELLS, START

TEXT = "Zwölf Krater, Azimut 271 – ölçüldü"
SEALED = replace(OURS, text=TEXT, sealed=True)


@pytest.fixture
def key(store: Store, demir: Actor) -> uuid.UUID:
    """An incident just opened."""
    return open_incident(store, demir, SHELLS).record_id


def _incident(store: Store, key: uuid.UUID) -> Incident:
    with store.reading() as session:
        return session.scalars(select(Incident).where(Incident.id == key)).one()


def _assessment(store: Store, key: uuid.UUID, contingent: str = "TUR") -> NationalAssessment:
    with store.reading() as session:
        found = current_assessment(session, key, contingent)
    assert found is not None
    return found


def _bytes_of(store: Store) -> bytes:
    """Everything that the database keeps on disk, journal of the driver included."""
    folder = Path(store.path).parent
    return b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.name.startswith(store.path.name))


def test_nothing_of_a_sealed_assessment_stands_anywhere_in_the_database(
    store: Store, demir: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, SEALED)
    written = _bytes_of(store)
    for part in ("Zwölf", "Krater", "271 –", "ölçüldü"):
        assert part.encode() not in written
    file_assessment(store, demir, open_incident(store, demir, SHELLS).record_id, replace(SEALED, sealed=False))
    assert "Zwölf Krater".encode() in _bytes_of(store)


def test_a_sealed_assessment_tells_nothing_but_that_it_was_filed(store: Store, demir: Actor, key: uuid.UUID) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "Impacts")).record_id
    before = _incident(store, key)
    file_assessment(store, demir, key, replace(SEALED, reports=(report,)))
    found, row = _incident(store, key), _assessment(store, key)
    told = {each.name for each in Incident.__table__.columns if getattr(found, each.name) != getattr(before, each.name)}
    assert told == {"status", "revision"}
    said = (row.happened, row.violation, row.weapons, row.confidence, row.text)
    assert said == ("U", "U", "", 1, "")
    nulls = ("subclass", "origin_side", "count_low", "count_best", "count_high", "unit", "qualifier", "language")
    assert [getattr(row, name) for name in nulls] == [None] * len(nulls)
    with store.reading() as session:
        assert session.scalars(select(AssessmentReport)).all() == []


def test_two_that_say_the_same_are_sealed_into_different_bytes(store: Store, demir: Actor) -> None:
    keys = [open_incident(store, demir, SHELLS).record_id for _ in range(2)]
    for key in keys:
        file_assessment(store, demir, key, SEALED)
    first, second = (_assessment(store, key) for key in keys)
    assert first.sealed_body != second.sealed_body
    assert first.commitment != second.commitment


def test_only_its_own_contingent_reads_it(store: Store, demir: Actor, petrov: Actor, key: uuid.UUID) -> None:
    file_assessment(store, demir, key, SEALED)
    row = _assessment(store, key)
    assert read_own(row, demir) == SEALED
    assert read_own(row, exercise_officer(store.profile, 0, "ANALYST", "station 9")) == SEALED
    for other in (
        petrov,
        replace(petrov, contingent="TUR"),
        replace(demir, seal=None),
        replace(demir, contingent="RUS"),
    ):
        with pytest.raises(NotOpened):
            read_own(row, other)


def test_it_is_opened_by_its_own_side_once_the_other_has_filed_and_then_both_are_compared(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    report = log_report(store, demir, ReportFields(START, 4, "OP", "Impacts")).record_id
    file_assessment(store, demir, key, replace(SEALED, reports=(report,)))
    with pytest.raises(Problem, match="has not filed its assessment yet"):
        open_sealed(store, demir, key)
    file_assessment(store, petrov, key, replace(OURS, count_best=2, count_low=2))
    assert (_incident(store, key).status, _incident(store, key).differs) == (40, 0)
    with pytest.raises(Problem, match="no sealed assessment"):
        open_sealed(store, petrov, key)
    entry = open_sealed(store, demir, key)
    assert entry.kind == "assessment_opened"
    assert (_incident(store, key).status, _incident(store, key).differs) == (51, 8)
    row = _assessment(store, key)
    assert (row.sealed, row.text, row.weapons, row.count_best) == (False, TEXT, "MOR82", 3)
    with store.reading() as session:
        assert session.scalars(select(AssessmentReport.report_id)).all() == [report]
        assert demir.key is not None
        assert is_signed_by(session, row, demir.key.public)
        assert (verify_chain(session).fault, compare(session)) == (None, [])
    with pytest.raises(Problem, match="no sealed assessment"):
        open_sealed(store, demir, key)


def test_who_files_second_is_not_sealed_and_awaits_the_opening(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, petrov, key, SEALED)
    file_assessment(store, demir, key, SEALED)
    assert (_assessment(store, key, "RUS").sealed, _assessment(store, key, "TUR").sealed) == (True, False)
    assert _incident(store, key).status == 41
    open_sealed(store, petrov, key)
    assert _incident(store, key).status == 50


def test_what_is_altered_after_it_was_sealed_is_not_opened(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, SEALED)
    file_assessment(store, petrov, key, OURS)
    assert demir.seal is not None
    other = open_incident(store, demir, SHELLS).record_id
    file_assessment(store, demir, other, replace(SEALED, subclass="F1"))
    key_bytes = _assessment(store, key).id.bytes
    for column, value in (
        ("sealed_body", seal(demir.seal, key_bytes, '{"nonce":"00","content":"{}"}')),
        ("sealed_body", seal(demir.seal, key_bytes, "{")),
        ("commitment", _assessment(store, other).commitment),
        ("version", 2),
    ):
        altered = _assessment(store, key)
        setattr(altered, column, value)
        with pytest.raises(NotAsCommitted):
            read_own(altered, demir)
    altered = _assessment(store, key)
    altered.sealed_body = _assessment(store, other).sealed_body
    with pytest.raises(NotOpened):
        read_own(altered, demir)


def test_an_officer_who_signs_in_opens_all_that_waits_for_that_side(store: Store, demir: Actor, petrov: Actor) -> None:
    keys = [open_incident(store, demir, SHELLS).record_id for _ in range(4)]
    for key in keys:
        file_assessment(store, demir, key, SEALED)
    for key in keys[:3]:
        file_assessment(store, petrov, key, OURS)
    void_incident(store, (demir, petrov), keys[2], "wrong")
    with store.reading() as session:
        assert waiting_to_open(session, "TUR") == keys[:2]
        assert waiting_to_open(session, "RUS") == []
    for nobody in (petrov, replace(demir, seal=None), replace(demir, role="VIEWER"), replace(demir, contingent=None)):
        assert open_waiting(store, nobody).entries == ()
    done = open_waiting(store, demir)
    assert ([entry.kind for entry in done.entries], done.problems) == (["assessment_opened"] * 2, ())
    assert [_incident(store, key).status for key in keys] == [50, 50, 90, 40]
    assert open_waiting(store, demir).entries == ()


def test_one_that_cannot_be_opened_does_not_keep_the_others_shut(store: Store, demir: Actor, petrov: Actor) -> None:
    keys = [open_incident(store, demir, SHELLS).record_id for _ in range(2)]
    for key in keys:
        file_assessment(store, demir, key, SEALED)
        file_assessment(store, petrov, key, OURS)
    with store.writing() as session:
        broken = update(NationalAssessment).where(NationalAssessment.incident_id == keys[0], NationalAssessment.sealed)
        session.execute(broken.values(commitment="00" * 32))
    done = open_waiting(store, demir)
    assert (len(done.entries), [type(problem) for problem in done.problems]) == (1, [NotAsCommitted])


def test_one_that_is_replaced_unopened_stays_findable_as_never_opened(
    store: Store, demir: Actor, petrov: Actor, key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, SEALED)
    file_assessment(store, petrov, key, OURS)
    file_assessment(store, demir, key, OURS)
    assert _incident(store, key).status == 50
    with store.reading() as session:
        rows = session.scalars(
            select(NationalAssessment)
            .where(NationalAssessment.contingent == "TUR")
            .order_by(NationalAssessment.version)
        ).all()
        assert waiting_to_open(session, "TUR") == []
    assert [(row.version, row.never_opened) for row in rows] == [(1, True), (2, False)]
    assert read_own(rows[0], demir).text == TEXT


def test_without_the_secret_of_the_contingent_nothing_is_sealed(store: Store, demir: Actor, key: uuid.UUID) -> None:
    with pytest.raises(Problem, match="sign in with the key of your contingent"):
        file_assessment(store, replace(demir, seal=None), key, SEALED)
    assert _incident(store, key).status == 10


def test_no_finding_is_signed_on_an_assessment_that_is_still_sealed(
    store: Store, demir: Actor, petrov: Actor, heads: tuple[Actor, Actor], key: uuid.UUID
) -> None:
    file_assessment(store, demir, key, SEALED)
    file_assessment(store, petrov, key, OURS)
    ids = (_assessment(store, key, "TUR").id, _assessment(store, key, "RUS").id)
    with pytest.raises(Problem, match="while the incident has status 40"):
        sign_finding(store, heads, key, FindingFields("CONF"), ids)


def test_the_draft_of_an_assessment_is_read_by_its_own_contingent_only(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    key = new_id()
    save_draft(store, key, "assessment", demir.name, demir.station, seal_draft(demir, key, TEXT))
    assert b"Krater" not in _bytes_of(store)
    found = drafts(store, demir.station)[0]
    assert open_draft(demir, found) == TEXT
    with pytest.raises(NotOpened):
        open_draft(petrov, found)
    save_draft(store, key, "assessment", "A. Guest", demir.station, seal_draft(replace(demir, seal=None), key, "plain"))
    assert open_draft(petrov, drafts(store, demir.station)[0]) == "plain"
