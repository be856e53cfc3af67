"""The same question, wider: each way to loosen one part of it, with how many incidents that would give."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.answer import Answer
from models.filter import FIELD, FIELDS, Filter, label
from models.period import PERIODS, Period
from models.profile import Profile
from models.text import N_, Words, fold

_WIDENING = ("24h", "7d", "30d", "90d", "any")
_MOST = 7
_NAMED = ("classes", "weapons", "statuses", "sectors", "channels")
"""The fields whose codes an officer may look for by their names."""


@dataclass(frozen=True, slots=True)
class Wider:
    """One wider question, in words, with the number of rows it gives."""

    text: str
    question: Filter
    count: int


def wider_questions(answer: Answer, words: Words) -> tuple[Wider, ...]:
    """Give the ways to loosen the question of an answer: codes that bear the name looked for, then the period first."""
    found: list[Wider] = []
    for text, changes in _meant(answer.question, answer.profile, words):
        found += [each for each in (_asked(answer, text, changes),) if each.count]
    for text, changes in _loosened(answer.question, words):
        found.append(_asked(answer, text, changes))
        if len(found) == _MOST:
            break
    return tuple(found)


def _asked(answer: Answer, text: str, changes: dict[str, object]) -> Wider:
    question = replace(answer.question, **changes)  # type: ignore[arg-type]  # fields of Filter
    return Wider(text, question, answer.count_if(**changes))


def _meant(question: Filter, profile: Profile, words: Words) -> Iterator[tuple[str, dict[str, object]]]:
    """Words of a closed list stand in no text of the record: give the codes that bear them in the language shown."""
    wanted = fold(question.text).split()
    for field in (FIELD[name] for name in _NAMED if wanted):
        named = {each.code: fold(label(field.name, each.code, profile, words)) for each in field.terms(profile)}
        codes = frozenset(code for code, name in named.items() if all(word in name for word in wanted))
        if codes:
            text = words(N_("{field}: “{text}”"), field=words(field.label), text=question.text.strip())
            yield text, {"text": "", field.name: codes}


def _loosened(question: Filter, words: Words) -> Iterator[tuple[str, dict[str, object]]]:
    kind = question.period.kind
    if kind != "any":
        at = _WIDENING.index(kind) + 1 if kind in _WIDENING else len(_WIDENING) - 1
        for wider in dict.fromkeys((_WIDENING[at], "any")):
            yield words(PERIODS[wider]), {"period": Period(wider)}
    for field in FIELDS:
        if question.chosen(field.name):
            label = words(field.label)
            yield words(N_("{field}: any"), field=label), {field.name: frozenset()}
    if question.text.strip():
        yield words(N_("without “{text}”"), text=question.text.strip()), {"text": ""}
    if question.box is not None:
        yield words(N_("without the map box")), {"box": None}
