"""The same question, wider: each way to loosen one part of it, with how many incidents that would give."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.answer import Answer
from models.filter import FIELDS, Filter
from models.period import PERIODS, Period
from models.text import N_, Words

_WIDENING = ("24h", "7d", "30d", "90d", "any")
_MOST = 7


@dataclass(frozen=True, slots=True)
class Wider:
    """One wider question, in words, with the number of rows it gives."""

    text: str
    question: Filter
    count: int


def wider_questions(answer: Answer, words: Words) -> tuple[Wider, ...]:
    """Give the ways to loosen the question of an answer, the period first."""
    found: list[Wider] = []
    for text, changes in _loosened(answer.question, words):
        count = answer.count_if(**changes)
        found.append(Wider(text, replace(answer.question, **changes), count))  # type: ignore[arg-type]  # Filter fields
        if len(found) == _MOST:
            break
    return tuple(found)


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
