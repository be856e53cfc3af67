"""Hours watched: a zero counts as far as somebody was looking, and no hour counts twice."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.period import HOUR
from models.profile import load_profile
from models.records import Coverage
from models.records.base import from_ms, new_id
from models.store import Store
from models.watching import SectorWatch, read_watching, recorded_since

FIRST = 1_790_000_000_000
LAST = FIRST + 24 * HOUR
stretches = st.lists(
    st.tuples(st.integers(-5, 28), st.integers(1, 12), st.sampled_from(["UP", "DENIED"]), st.sampled_from("AB")),
    max_size=8,
)


def _read(given_stretches: list[tuple[int, int, str, str]]) -> SectorWatch:
    with Store.scratch(load_profile("default")) as store:
        with store.writing() as session:
            for start, hours, state, sensor in given_stretches:
                begin = from_ms(FIRST + start * HOUR)
                end = begin + timedelta(hours=hours)
                session.add(Coverage(id=new_id(), sector="NORTH", sensor=sensor, start=begin, end=end, state=state))
            session.flush()
        with store.reading() as session:
            return read_watching(session, FIRST, LAST, ["NORTH"])[0]


@given(some=stretches)
def test_each_hour_of_the_period_counts_once_however_many_sensors_watch(some: list[tuple[int, int, str, str]]) -> None:
    watch = _read(some)
    for state, hours in (("UP", watch.watched), ("DENIED", watch.denied)):
        covered = {hour for start, length, of, _ in some if of == state for hour in range(start, start + length)}
        assert hours == len(covered & set(range(24)))
    assert watch.asked == 24


def test_a_stretch_that_has_not_ended_counts_until_the_period_does_and_a_void_one_not_at_all() -> None:
    with Store.scratch(load_profile("default")) as store:
        with store.writing() as session:
            begin = from_ms(LAST - 3 * HOUR)
            session.add(Coverage(id=new_id(), sector="NORTH", sensor="UAV", start=begin, end=None, state="UP"))
            session.add(
                Coverage(id=new_id(), sector="SOUTH", sensor="UAV", start=begin, end=None, state="UP", void_reason="x")
            )
            session.flush()
        with store.reading() as session:
            north, south = read_watching(session, FIRST, LAST, ["NORTH", "SOUTH"])
            assert (north.watched, north.sensors, south.watched) == (3, ("UAV",), 0)
            assert recorded_since(session) == LAST - 3 * HOUR


def test_a_centre_that_never_recorded_its_watching_says_so() -> None:
    with Store.scratch(load_profile("default")) as store, store.reading() as session:
        assert recorded_since(session) is None
