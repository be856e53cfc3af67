"""A correction changes what was typed and nothing else; two corrections at once lose nothing."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select

from models.edits.fields import IncidentFields
from models.edits.incidents import correct_incident, read_fields
from models.entry.changes import differences, rebased
from models.entry.forms import GRID, IncidentEntry, with_value
from models.entry.incident import read_incident
from models.entry.surroundings import Surroundings, read_posts
from models.entry.written import entry_of
from models.exercise.people import exercise_officer
from models.journal import Conflict
from models.records import Incident
from models.store import Store
from tests.models.invented import NOW, exercise_store


@pytest.fixture(scope="module")
def centre() -> Iterator[Store]:
    with exercise_store(400) as store:
        yield store


@pytest.fixture(scope="module")
def around(centre: Store) -> Surroundings:
    with centre.reading() as session:
        return Surroundings(centre.profile, NOW, read_posts(session))


def _recorded(store: Store) -> list[tuple[UUID, IncidentFields, int]]:
    with store.reading() as session:
        keys = session.scalars(select(Incident.id).where(Incident.status < 90)).all()
        return [(key, *read_fields(session, key)) for key in keys]


def test_an_incident_nobody_touched_is_read_back_to_the_digit(centre: Store, around: Surroundings) -> None:
    recorded = _recorded(centre)
    assert len(recorded) > 300
    for _key, fields, _revision in recorded:
        entry = entry_of(fields, centre.profile)
        reading = read_incident(entry, around, fields)
        assert not reading.troubles
        assert reading.fields is not None
        weapons, casualties = set(reading.fields.weapons), set(reading.fields.casualties)
        assert (weapons, casualties) == (set(fields.weapons), set(fields.casualties))
        assert replace(reading.fields, weapons=(), casualties=()) == replace(fields, weapons=(), casualties=())


def test_what_is_on_record_can_be_typed_anew_to_a_metre(centre: Store, around: Surroundings) -> None:
    for _key, fields, _revision in _recorded(centre):
        again = read_incident(entry_of(fields, centre.profile), around).fields
        assert again is not None
        assert (again.subclass, again.start, again.end, again.unit) == (
            fields.subclass,
            fields.start,
            fields.end,
            fields.unit,
        )
        if fields.geometry == "POINT":
            assert again.lat == pytest.approx(fields.lat, abs=2e-5)
            assert again.lon == pytest.approx(fields.lon, abs=2e-5)


def test_one_field_corrected_is_one_field_changed(centre: Store, around: Surroundings) -> None:
    key, fields, _ = _recorded(centre)[5]
    entry = with_value(entry_of(fields, centre.profile), "damage", "3" if fields.damage != 3 else "2")
    reading = read_incident(entry, around, fields)
    assert reading.fields is not None
    assert replace(reading.fields, damage=fields.damage) == fields
    assert [each.name for each in differences(entry_of(fields, centre.profile), entry)] == ["damage"]
    assert isinstance(key, UUID)


def test_another_position_is_taken_whole(centre: Store, around: Surroundings) -> None:
    _, fields, _ = _recorded(centre)[7]
    before = entry_of(fields, centre.profile)
    entry = replace(before, where=replace(before.where, mode=GRID, grid="38T PK 774 383", geo_precision="", error=""))
    reading = read_incident(entry, around, fields)
    assert reading.fields is not None
    assert (reading.fields.geometry, reading.fields.bearing, reading.fields.observer_post) == ("POINT", None, None)
    assert reading.fields.geo_precision == 1
    assert reading.fields.start == fields.start


def test_lines_and_areas_keep_their_shape_while_their_position_is_not_touched(
    centre: Store, around: Surroundings
) -> None:
    _, point, _ = next(each for each in _recorded(centre) if each[1].geometry == "POINT")
    line = replace(point, geometry="LINE", shape="LINESTRING (47 40, 47.1 40.1)")
    entry = replace(entry_of(line, centre.profile), damage="4")
    reading = read_incident(entry, around, line)
    assert reading.fields is not None
    assert (reading.fields.geometry, reading.fields.shape) == ("LINE", line.shape)


def test_what_i_changed_goes_on_top_of_what_they_changed() -> None:
    before = IncidentEntry(subclass="F5", best="2", damage="0")
    theirs = replace(before, subclass="F6", best="3")
    mine = replace(before, best="4", affected="AZE")
    assert rebased(before, mine, theirs) == replace(theirs, best="4", affected="AZE")


def test_a_correction_of_an_old_revision_is_refused_and_goes_through_on_top(
    centre: Store, around: Surroundings
) -> None:
    demir, petrov = (exercise_officer(centre.profile, side, "WATCH", "station 1") for side in (0, 1))
    key, fields, revision = _recorded(centre)[9]
    before = entry_of(fields, centre.profile)
    mine = with_value(before, "summary_left", "İkinci kez bakıldı.")
    theirs = replace(fields, damage=4 if fields.damage != 4 else 3)
    correct_incident(centre, (petrov, demir), key, theirs, "film seen", revision=revision)
    read = read_incident(mine, around, fields).fields
    assert read is not None
    with pytest.raises(Conflict):
        correct_incident(centre, (demir, petrov), key, read, "second look", revision=revision)
    with centre.reading() as session:
        now, newer = read_fields(session, key)
    on_top = read_incident(rebased(before, mine, entry_of(now, centre.profile)), around, now).fields
    assert on_top is not None
    correct_incident(centre, (demir, petrov), key, on_top, "second look", revision=newer)
    with centre.reading() as session:
        final, _ = read_fields(session, key)
    assert (final.damage, final.summary_left) == (theirs.damage, "İkinci kez bakıldı.")
