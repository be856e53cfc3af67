"""The chart that holds this period against the one before: now thick and dark, before thin and pale."""

from collections.abc import Callable, Sequence

from gui.charts.chart import Chart
from gui.charts.page import Box, Choice, Page
from gui.charts.rows import Bar, Part, draw_rows, most_rows
from models.answer import Answer
from models.period import DAY
from models.profile import Profile
from models.statistics.compare import HEAVY, Comparison, Row, compare
from models.statistics.groups import GROUPS
from models.text import N_, Words

_CLASSES = {group.code: frozenset(group.classes) for group in GROUPS}
REST = "REST"


def _count(answer: Answer, _kept: Comparison | None) -> Comparison:
    return compare(answer)


def _title(numbers: Comparison, _profile: Profile, words: Words) -> str:
    if not numbers.bounded:
        return words(N_("By class, any time"))
    days, rest = divmod(numbers.last - numbers.first, DAY)
    if rest:
        return words(N_("This period / as long before"))
    if days == 1:
        return words(N_("This day / the day before"))
    return words(N_("These {days} days / the {days} before"), days=days)


def draw(page: Page, box: Box, numbers: Comparison) -> Callable[[Comparison], None]:
    """Draw the rows that have anything in them; the smallest groups share one row where room is short."""
    some = [row.code for row in numbers.groups if row.now or row.before]
    kept = some or [GROUPS[0].code, GROUPS[1].code]
    room = most_rows(box) - 2
    if len(kept) > room:
        sizes = {row.code: max(row.now, row.before or 0) for row in numbers.groups}
        largest = sorted(kept, key=lambda code: -sizes[code])[: max(room - 1, 0)]
        kept = [code for code in kept if code in largest]

    def bars(later: Comparison) -> Sequence[Bar]:
        rows = [row for row in later.groups if row.code in kept]
        rest = [row for row in later.groups if row.code not in kept]
        if len(kept) < len(some):
            before = None if not later.bounded else sum(row.before or 0 for row in rest)
            rows.append(Row(REST, N_("Other classes"), sum(row.now for row in rest), before))
        return [_bar(row, page.words) for row in (*rows, *later.rows[-2:])]

    return draw_rows(page, box, numbers, bars)


def _bar(row: Row, words: Words) -> Bar:
    label = words(row.label)
    choice = None
    if row.code in _CLASSES:
        choice = Choice("classes", _CLASSES[row.code])
    elif row.code == HEAVY:
        choice = Choice("heavy", frozenset({HEAVY}))
    if row.before is None or row.change is None:
        says = words(N_("{label}: {now}"), label=label, now=row.now)
        return Bar(row.code, label, (Part(row.now, "strong"),), words.number(row.now), says, choice=choice)
    return Bar(
        row.code,
        label,
        (Part(row.now, "strong"),),
        end=words(N_("{now} / {before}"), now=row.now, before=row.before),
        says=words(N_("{label}: {now}, before: {before}"), label=label, now=row.now, before=row.before),
        note=change(row, words),
        below=Part(row.before, "pale"),
        choice=choice,
    )


def change(row: Row, words: Words) -> str:
    """Say the change in percent, or in incidents where the base is too small for a percentage."""
    if row.change is None:
        return ""
    if row.percent is None:
        return signed(row.change, words)
    return words(N_("{change} %"), change=signed(row.percent, words))


def signed(value: int, words: Words) -> str:
    """Write a change with its sign, "±0" for none."""
    if value == 0:
        return "±0"
    return ("+" if value > 0 else "−") + words.number(abs(value))


CHART = Chart("compare", N_("Period against the one before"), _count, _title, draw)
