"""The record as columns: every incident once, in the order of time, with the codes it was entered with."""

from sqlalchemy import select

from models.columns import NONE
from models.profile import load_profile
from models.reading import read_columns, read_search_index
from models.records import Differs, Incident, IncidentWeapon
from models.store import Store
from models.vocabulary import DIFFER
from tests.models.invented import exercise_store

PROFILE = load_profile("default")


def test_an_empty_centre_has_columns_without_rows() -> None:
    with Store.scratch(PROFILE) as store:
        columns = read_columns(store)
        assert columns.n == 0
        assert read_search_index(store, columns).matches("x").tolist() == []


def test_every_incident_stands_in_one_row_with_what_was_entered() -> None:
    with exercise_store(150) as store:
        columns = read_columns(store)
        with store.reading() as session:
            incidents = {incident.id: incident for incident in session.scalars(select(Incident))}
            weapons: dict[object, set[str]] = {}
            for weapon in session.scalars(select(IncidentWeapon)):
                weapons.setdefault(weapon.incident_id, set()).add(weapon.weapon)
    assert columns.n == len(incidents) == 150
    assert (columns.start[1:] >= columns.start[:-1]).all()
    for row in range(columns.n):
        incident = incidents.pop(columns.id_of(row))
        differs = Differs(incident.differs)
        assert columns.serial(row) == incident.serial
        assert int(columns.start[row]) == int(incident.start.timestamp() * 1000)
        assert columns.codes("status", PROFILE)[columns.status[row]] == str(incident.status)
        assert columns.codes("glyph", PROFILE)[columns.glyph[row]] == incident.subclass[0]
        subclass = DIFFER if Differs.CLASS in differs else incident.subclass
        assert columns.codes("subclass", PROFILE)[columns.subclass[row]] == subclass
        origin = DIFFER if Differs.ORIGIN in differs else incident.origin_side or NONE
        assert columns.codes("origin", PROFILE)[columns.origin[row]] == origin
        bits = {code for bit, code in enumerate(columns.codes("weapons", PROFILE)) if columns.weapons[row] >> bit & 1}
        assert bits == ({DIFFER} if Differs.WEAPON in differs else weapons.get(incident.id, {NONE}))


def test_a_row_is_found_by_the_id_of_its_record_and_a_stranger_is_not() -> None:
    with exercise_store(40) as store, exercise_store(1, seed=2) as other:
        columns = read_columns(store)
        assert [columns.row_of(columns.id_of(row)) for row in range(columns.n)] == list(range(columns.n))
        assert columns.row_of(read_columns(other).id_of(0)) is None


def test_every_row_is_found_by_its_own_serial() -> None:
    with exercise_store(60) as store:
        columns = read_columns(store)
        index = read_search_index(store, columns)
        for row in range(columns.n):
            assert index.matches(columns.serial(row)).nonzero()[0].tolist() == [row]
