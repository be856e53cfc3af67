"""The history of an incident reads as sentences: who changed what, from what, to what, why; labels, never codes."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from gui.details.facts import Teller
from gui.details.history_lines import Told, told
from models.edits.fields import Casualty, FindingFields, NotificationFields
from models.edits.incidents import correct_incident, read_fields
from models.edits.verification import notify_party
from models.exercise.people import exercise_officer
from models.journal import Actor, history
from models.profile import load_profile
from models.store import Store
from models.text import ENGLISH
from tests.models.filed import START, assessed_incident, sign


@pytest.fixture
def store() -> Iterator[Store]:
    """A centre that is not set up, so that whoever says so enters."""
    with Store.scratch(load_profile("default")) as made:
        yield made


def _officer(store: Store, side: int, role: str = "WATCH") -> Actor:
    return exercise_officer(store.profile, side, role, "station 1")


def _told(store: Store, incident: UUID) -> list[Told]:
    with store.reading() as session:
        return [told(line, Teller(store.profile, ENGLISH)) for line in history(session, incident)]


def test_a_correction_is_told_with_its_reason_and_each_value_before_and_after(store: Store) -> None:
    watch = _officer(store, 0), _officer(store, 1)
    incident = assessed_incident(store, watch)
    with store.reading() as session:
        fields, revision = read_fields(session, incident)
    losses = (Casualty("ARM", "CIV", 0, 0, 0, 1, 1, 2),)
    changed = replace(fields, affected_side="AZE", zone=3, casualties=losses)
    correct_incident(store, watch[1], incident, changed, "a second look", revision=revision)
    last = _told(store, incident)[-1]
    assert last.sentence == "A. Petrov (RUS) corrected the incident. Reason: a second look"
    assert "affected side: – → Azerbaijan" in last.changes
    assert "zone: D → C" in last.changes
    assert "wounded (Armenia, civilian): – → 1" in last.changes


def test_what_both_signed_names_both(store: Store) -> None:
    watch = _officer(store, 0), _officer(store, 1)
    incident = assessed_incident(store, watch)
    sign(store, (_officer(store, 0, "HEAD"), _officer(store, 1, "HEAD")), incident, FindingFields("CONF"))
    last = _told(store, incident)[-1]
    assert last.sentence == "H. Kaya (TUR) and V. Sokolov (RUS) signed a joint finding."
    assert "result: confirmed violation" in last.changes


def test_a_message_to_a_party_names_the_party_and_its_channel(store: Store) -> None:
    watch = _officer(store, 0), _officer(store, 1)
    incident = assessed_incident(store, watch)
    notify_party(store, watch[0], incident, NotificationFields("ARM", "HOT", "Asked for an answer", START))
    last = _told(store, incident)[-1]
    assert last.changes == ("party: Armenia", "channel: hot line or complaint")
