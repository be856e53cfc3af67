"""The filter in words, as it stands over the window and under every chart."""

from models.filter import Filter
from models.period import Period
from models.profile import load_profile
from models.sentence import clauses, counting_words, sentence
from models.text import ENGLISH, Words

PROFILE = load_profile("default")


def say(question: Filter, words: Words = ENGLISH) -> str:
    return sentence(question, PROFILE, words)


def test_nothing_asked_is_said_too() -> None:
    assert say(Filter()) == "All incidents · any time"


def test_every_part_that_asks_something_has_its_clause() -> None:
    question = Filter(
        period=Period("7d"), classes=frozenset("FA"), sectors=frozenset({"NORTH"}), text="convoy", box=(46, 39, 47, 40)
    )
    assert {part.field for part in clauses(question, PROFILE, ENGLISH)} == {
        "classes",
        "period",
        "sectors",
        "text",
        "box",
    }
    assert say(question) == (
        "Fire, Air and UAV incidents · last 7 days · sector North · with “convoy” · "
        "in the map box 39.000–40.000, 46.000–47.000"
    )


def test_many_codes_are_counted_rather_than_listed() -> None:
    assert say(Filter(classes=frozenset("FXACE"))) == "Fire, Explosion, Air and UAV and 2 more incidents · any time"


def test_a_sector_is_named_in_the_language_spoken() -> None:
    assert "Север" in say(Filter(sectors=frozenset({"NORTH"})), Words("ru"))


def test_the_contingents_of_the_profile_stand_in_the_statuses() -> None:
    assert "assessed by TUR only" in say(Filter(statuses=frozenset({"40"})))


def test_the_counting_rule_is_the_chosen_one_or_the_first() -> None:
    assert (
        counting_words(Filter(), PROFILE, ENGLISH)
        == "counting rule: one incident, all calibres, training and no violation out"
    )
    assert "small arms, training" in counting_words(Filter(rule="HEAVY"), PROFILE, ENGLISH)


def test_data_set_names_are_said_as_they_are() -> None:
    assert "UCDP {x} <b>" in say(Filter(data_sets=frozenset({"UCDP {x} <b>"})))


def test_events_of_somebody_else_are_not_called_incidents() -> None:
    assert say(Filter(data_sets=frozenset({"UCDP"}))).startswith("All reference events · ")
    assert say(Filter(data_sets=frozenset({"OWN", "UCDP"}))).startswith("All incidents and reference events · ")
