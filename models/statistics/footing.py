"""What stands under every chart: how many incidents, how sure, as of when, which data, and what was asked."""

from dataclasses import dataclass

from models.answer import Answer
from models.period import DAY, FOREVER, day_start
from models.sentence import counting_words, sentence
from models.text import ENGLISH, Words

SMALLEST_BASE = 5
"""No percentage is printed on a base under this (domain.md, 6)."""


def percent(part: int, whole: int) -> int | None:
    """Give `part` of `whole` in whole percent, None when the base is too small to say one."""
    return round(100 * part / whole) if whole >= SMALLEST_BASE else None


@dataclass(frozen=True, slots=True)
class Footing:
    """`n` rows answer, `own` of them the centre's own, `unverified` of those without a joint finding.

    `as_of` is ms UTC, `data_hash` eight hex digits; `question` and `rule` are said in the reader's words.
    """

    n: int
    own: int
    unverified: int
    as_of: int
    data_hash: str
    question: str
    rule: str

    @property
    def unverified_percent(self) -> int | None:
        """The unverified share of the centre's own incidents, None when they are too few to say one."""
        return percent(self.unverified, self.own)


def footing(answer: Answer, words: Words = ENGLISH, *, hashed: bool = True) -> Footing:
    """Say what stands under a chart of this answer; while a brush passes it need not be `hashed`."""
    return Footing(
        n=answer.n,
        own=answer.own,
        unverified=answer.unverified,
        as_of=answer.now,
        data_hash=answer.data_hash if hashed else "",
        question=sentence(answer.question, answer.profile, words),
        rule=counting_words(answer.question, answer.profile, words),
    )


@dataclass(frozen=True, slots=True)
class Silence:
    """What stands behind a zero: when the last such incident was, and how many of any kind the period holds.

    `last` is its start (ms UTC), None when the record holds none before; `quiet_days` the whole reporting days from
    it to the end of the period, or to now.
    """

    last: int | None
    quiet_days: int
    others: int


def silence(answer: Answer) -> Silence | None:
    """Say what stands behind a zero, None when it is not one."""
    if answer.n:
        return None
    first, last = answer.bounds
    until = min(last, answer.now + 1)
    before = answer.rows_between(FOREVER[0], first)
    latest = int(answer.columns.start[before[-1]]) if len(before) else None
    days = 0 if latest is None else (day_start(until - 1, answer.profile) - day_start(latest, answer.profile)) // DAY
    return Silence(latest, max(0, days), _whatever_the_filter(answer))


def _whatever_the_filter(answer: Answer) -> int:
    asked = [field for field in answer.question.asked() if field not in ("period", "rule", "data_sets", "text", "box")]
    return answer.count_if(text="", box=None, **dict.fromkeys(asked, frozenset()))


def is_bounded(answer: Answer) -> bool:
    """Say whether the period asked has a beginning and an end."""
    first, last = answer.bounds
    return first > FOREVER[0] and last < FOREVER[1]


def left_out(answer: Answer, field: str, codes: tuple[str, ...]) -> bool:
    """Say whether the question itself leaves out everything with these codes, so that a zero is no finding."""
    chosen = answer.question.chosen(field)
    return bool(chosen) and not chosen & set(codes)
