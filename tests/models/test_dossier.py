"""The dossier of an incident holds everything about it: what belongs to it, what points at it, and who did what."""

import uuid
from dataclasses import replace

from models.dossier import Dossier, read_dossier
from models.edits.assessments import file_assessment, open_sealed
from models.edits.fields import FindingFields, NotificationFields, TaskFields
from models.edits.incidents import link_incident, mark_duplicate, open_incident, void_incident
from models.edits.verification import add_task, enter_answer, finish_task, notify_party
from models.journal import Actor
from models.store import Store
from tests.models.filed import OURS, SHELLS, START, assessed_incident, sign


def _dossier(store: Store, key: uuid.UUID) -> Dossier:
    with store.reading() as session:
        found = read_dossier(session, store.profile, key)
    assert isinstance(found, Dossier)
    return found


def test_an_incident_names_what_it_is_part_of_and_what_points_at_it(store: Store, demir: Actor, petrov: Actor) -> None:
    large, part, twin = (open_incident(store, demir, SHELLS).record_id for _ in range(3))
    link_incident(store, demir, part, large, "one engagement")
    mark_duplicate(store, (demir, petrov), twin, large, "same craters")
    found = _dossier(store, large)
    assert [each.serial for each in found.parts] == ["JMC-2026-000002"]
    assert [(each.id, each.serial) for each in found.duplicates] == [(twin, "JMC-2026-000003")]
    assert (_dossier(store, part).part_of, _dossier(store, twin).duplicate_of) == ("JMC-2026-000001",) * 2


def test_all_findings_stay_readable_and_the_newest_stands(
    store: Store, demir: Actor, petrov: Actor, heads: tuple[Actor, Actor]
) -> None:
    key = assessed_incident(store, (demir, petrov))
    sign(store, heads, key, FindingFields("NCON"))
    sign(store, heads, key, FindingFields("CONF"))
    found = _dossier(store, key)
    told = [(each.version, each.result, each.current) for each in found.findings]
    assert told == [(2, "CONF", True), (1, "NCON", False)]
    assert found.finding is found.findings[0]


def test_the_history_tells_what_became_of_tasks_notifications_and_sealed_assessments(
    store: Store, demir: Actor, petrov: Actor
) -> None:
    key = open_incident(store, demir, SHELLS).record_id
    finish_task(store, demir, add_task(store, demir, key, TaskFields("UAV", "look", "UAV")).record_id, "two craters")
    told = notify_party(store, petrov, key, NotificationFields("AZE", "LIA", "heard", START)).record_id
    enter_answer(store, petrov, told, "none of ours")
    file_assessment(store, demir, key, replace(OURS, sealed=True))
    file_assessment(store, petrov, key, OURS)
    open_sealed(store, demir, key)
    void_incident(store, (demir, petrov), key, "wrong")
    found = _dossier(store, key)
    assert [line.kind for line in found.history] == [
        "incident_opened", "task_added", "task_finished", "party_notified", "answer_entered", "assessment_filed",
        "assessment_filed", "assessment_opened", "incident_voided",
    ]  # fmt: skip
    assert [each.answer for each in found.notifications] == ["none of ours"]
    assert [line.second.name for line in found.history if line.second is not None] == ["A. Petrov"]
