"""What a filter answers: the rows it describes and no others, and honest promises for the next click."""

from dataclasses import replace
from functools import cache

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.answer import Answer, Sieve
from models.columns import ARRAYS, Columns
from models.filter import FIELD, FIELDS, Field, Filter
from models.period import DAY, Period
from models.profile import Profile, load_profile
from models.text import Problem
from models.vocabulary import CLASS_CODES, OUT_OF_COUNT
from tests.models.invented import NOW, exercise_columns

PROFILE = load_profile("default")


@cache
def columns() -> Columns:
    return exercise_columns(400)


def ask(question: Filter, profile: Profile = PROFILE) -> Answer:
    return Sieve(columns(), profile).ask(question, NOW)


def codes_of(field: Field, row: int) -> set[str]:
    """The codes of one row, read one by one."""
    codes = columns().codes(field.column, PROFILE)
    value = int(getattr(columns(), field.column)[row])
    return {code for bit, code in enumerate(codes) if value >> bit & 1} if field.many else {codes[value]}


def holds(question: Filter, row: int) -> bool:
    """Whether a row answers, condition by condition and without arrays."""
    first, last = question.period.bounds(NOW, PROFILE)
    if not first <= int(columns().start[row]) < last:
        return False
    for field in FIELDS:
        codes, chosen = codes_of(field, row), question.chosen(field.name)
        if field.name == "classes":
            codes |= {code[0] for code in codes if code[0] in CLASS_CODES}
        if chosen and not codes & chosen:
            return False
        if not chosen and field.name == "statuses" and codes & OUT_OF_COUNT:
            return False
        if not chosen and field.name == "classes" and "T" in codes:
            return False
        if not chosen and field.name == "findings" and codes & {"NOCC", "NVIO", "TRNG", "DUPL"}:
            is_training = "T" in {code[0] for code in codes_of(FIELD["classes"], row)}
            if not is_training:
                return False
    if question.box is None:
        return True
    west, south, east, north = question.box
    return bool(south <= columns().lat[row] <= north and west <= columns().lon[row] <= east)


def questions() -> st.SearchStrategy[Filter]:
    """Any filter a person could put together."""
    choices = {
        field.name: st.frozensets(st.sampled_from([term.code for term in field.terms(PROFILE)]), max_size=3)
        for field in FIELDS
    }
    periods = st.one_of(
        st.sampled_from([Period(kind) for kind in ("24h", "7d", "30d", "90d", "watch", "ceasefire", "any")]),
        st.tuples(st.integers(0, 70), st.integers(0, 70)).map(
            lambda pair: Period("between", NOW - max(pair) * DAY, NOW - min(pair) * DAY)
        ),
    )
    boxes = st.none() | st.just((46.5, 39.7, 47.2, 40.3))
    few = st.lists(st.sampled_from(list(choices)), max_size=2, unique=True)
    return few.flatmap(
        lambda names: st.builds(Filter, period=periods, box=boxes, **{name: choices[name] for name in names})
    )


@settings(max_examples=100, deadline=None)
@given(questions())
def test_an_answer_holds_exactly_the_rows_that_meet_every_condition(question: Filter) -> None:
    assert ask(question).rows.tolist() == [row for row in range(columns().n) if holds(question, row)]


@settings(max_examples=40, deadline=None)
@given(questions(), st.sampled_from(FIELDS), st.data())
def test_a_facet_promises_what_choosing_it_gives(question: Filter, field: Field, data: st.DataObject) -> None:
    codes = columns().codes(field.column, PROFILE)
    position = data.draw(st.integers(0, len(codes) - 1))
    chosen = question.with_codes(field.name, frozenset({codes[position]}))
    assert ask(question).facets[field.name][position] == ask(chosen).n


def test_training_is_left_out_unless_it_is_asked_for() -> None:
    everything, training = ask(Filter()), ask(Filter(classes=frozenset("T")))
    classes = columns().codes("class_", PROFILE)
    assert training.n > 0
    assert "T" not in {classes[code] for code in columns().class_[everything.rows]}


def test_the_counting_rule_with_training_and_no_violation_counts_both() -> None:
    none = ask(Filter(findings=frozenset({"NOCC", "NVIO"})))
    assert none.n > 0
    assert ask(Filter(rule="EVERY")).n == ask(Filter()).n + ask(Filter(classes=frozenset("T"))).n + none.n


def test_what_was_found_to_be_no_violation_is_left_out_unless_it_is_asked_for() -> None:
    codes = columns().codes("finding", PROFILE)
    found = {codes[code] for code in columns().finding[ask(Filter()).rows]}
    assert found == {"CONF", "NCON", "NACC", "-"}
    chosen = ask(Filter(findings=frozenset({"NVIO"})))
    assert {codes[code] for code in columns().finding[chosen.rows]} == {"NVIO"}


def test_which_findings_count_is_the_profile_s_to_say() -> None:
    rule = msgspec.structs.replace(PROFILE.counting[0], results=("CONF",))
    strict = ask(Filter(), msgspec.structs.replace(PROFILE, counting=(rule,)))
    codes = columns().codes("finding", PROFILE)
    assert {codes[code] for code in columns().finding[strict.rows]} == {"CONF", "-"}


def test_the_counting_rule_without_small_arms_leaves_out_what_only_they_did() -> None:
    small = 1 << columns().codes("weapons", PROFILE).index("SA")
    answer = ask(Filter(rule="HEAVY"))
    assert 0 < answer.n < ask(Filter()).n
    assert not (columns().weapons[answer.rows] == small).any()


def test_void_incidents_and_duplicates_are_found_only_when_asked_for() -> None:
    statuses = columns().codes("status", PROFILE)
    assert not {statuses[code] for code in columns().status[ask(Filter()).rows]} & OUT_OF_COUNT
    assert ask(Filter(statuses=OUT_OF_COUNT)).n > 0


def test_the_same_rows_have_the_same_hash_and_other_rows_another() -> None:
    assert ask(Filter(period=Period("any"))).data_hash == ask(Filter()).data_hash
    assert ask(Filter(classes=frozenset("F"))).data_hash != ask(Filter()).data_hash


def test_the_same_record_made_again_has_the_same_hash() -> None:
    again = Sieve(exercise_columns(400), PROFILE).ask(Filter(), NOW)
    assert again.data_hash == ask(Filter()).data_hash


def test_the_hash_does_not_hang_on_which_of_two_rows_of_one_instant_is_read_first() -> None:
    def hashed(order: slice) -> str:
        at_once = {name: getattr(columns(), name)[order] for name in ARRAYS}
        at_once["start"] = np.full(columns().n, NOW - DAY)
        return Sieve(replace(columns(), **at_once), PROFILE).ask(Filter(), NOW).data_hash

    assert hashed(slice(None)) == hashed(slice(None, None, -1))


def test_a_question_with_another_period_only_is_the_same_as_asked_afresh() -> None:
    sieve = Sieve(columns(), PROFILE)
    question = Filter(classes=frozenset("FA"))
    sieve.ask(question, NOW)
    moved = replace(question, period=Period("30d"))
    assert sieve.ask(moved, NOW).rows.tolist() == ask(moved).rows.tolist()


def test_what_is_unverified_has_no_standing_finding() -> None:
    found = ask(Filter(statuses=frozenset({"60", "61", "70", "80"})))
    assert found.n > 0
    assert found.unverified == 0
    assert ask(Filter(statuses=frozenset({"10", "51"}))).unverified == ask(Filter(statuses=frozenset({"10", "51"}))).n


@pytest.mark.parametrize("text", ["", "{", '{"classes": 3}', "[]"])
def test_a_broken_saved_filter_is_a_problem(text: str) -> None:
    with pytest.raises(Problem):
        Filter.from_json(text)


@given(questions())
def test_a_saved_filter_comes_back_as_it_was(question: Filter) -> None:
    assert Filter.from_json(question.to_json()) == question
