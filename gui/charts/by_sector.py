"""The chart of sectors and classes: one bar per sector, one colour and hatch per group of classes."""

from collections.abc import Callable, Sequence

from gui.charts.chart import Chart
from gui.charts.legend import Entry, draw_legend
from gui.charts.page import Box, Choice, Page
from gui.charts.rows import Bar, Part, draw_rows, most_rows
from models.answer import Answer
from models.columns import NONE
from models.profile import Profile, named
from models.statistics.by_sector import BySector, SectorRow, by_sector
from models.statistics.groups import GROUPS
from models.text import N_, Words
from models.vocabulary import DIFFER

_SIGNS = {DIFFER: DIFFER, NONE: "–"}


def _count(answer: Answer, _kept: BySector | None) -> BySector:
    return by_sector(answer)


def _title(numbers: BySector, _profile: Profile, words: Words) -> str:
    if not numbers.n:
        return words(N_("Quiet days in a row, by sector"))
    return words(N_("By country and class")) if numbers.by_place else words(N_("By sector and class"))


def draw(page: Page, box: Box, numbers: BySector) -> Callable[[BySector], None]:
    """Draw the legend and the rows; without incidents, how long each sector has been quiet."""
    totals = [sum(row.counts[index] for row in numbers.rows) for index in range(len(GROUPS))]
    entries = [_entry(index, page.words) for index, total in enumerate(totals) if total]
    used = draw_legend(page, box, entries)
    body = (box[0], box[1], box[2], box[3] - used)
    most = most_rows(body)

    def bars(later: BySector) -> Sequence[Bar]:
        return [_bar(row, later, page.words) for row in _shortened(later.rows, most)]

    return draw_rows(page, body, numbers, bars)


def _entry(index: int, words: Words) -> Entry:
    group = GROUPS[index]
    codes = " ".join(_SIGNS.get(code, code) for code in group.classes)
    return Entry(group.code, words(group.label), codes, Choice("classes", frozenset(group.classes)))


def _shortened(rows: tuple[SectorRow, ...], most: int) -> tuple[SectorRow, ...]:
    if len(rows) <= most:
        return rows
    rest = rows[most - 1 :]
    counts = tuple(sum(row.counts[index] for row in rest) for index in range(len(GROUPS)))
    return (*rows[: most - 1], SectorRow("", {}, N_("all others"), counts, marked=True))


def _bar(row: SectorRow, numbers: BySector, words: Words) -> Bar:
    label = named(row.names, words.language) or (words(row.label) if row.marked else row.label)
    choice = Choice("sectors", frozenset({row.code})) if row.code else None
    if not numbers.n:
        return _quiet_bar(row, label, choice, words)
    named_counts = [(group, count) for group, count in zip(GROUPS, row.counts, strict=True) if count]
    is_mixed = len(named_counts) > 1
    parts = tuple(Part(count, group.code, words.number(count) if is_mixed else "") for group, count in named_counts)
    listed = [f"{words(group.label)} {words.number(count)}" for group, count in named_counts]
    says = words(N_("{label}: {total}"), label=label, total=row.total)
    note = words(N_("left out by the filter")) if row.left_out and not row.total else ""
    says = " · ".join([says, *listed, *([note] if note else [])])
    return Bar(row.code or label, label, parts, words.number(row.total), says, note, choice=choice, pale=row.left_out)


def _quiet_bar(row: SectorRow, label: str, choice: Choice | None, words: Words) -> Bar:
    if row.left_out:
        end, note = words.number(0), words(N_("left out by the filter"))
    elif row.quiet_days is None:
        end, note = "", words(N_("none on record"))
    else:
        end, note = words(N_("{days} days"), days=row.quiet_days), ""
    days = () if row.left_out else (Part(row.quiet_days or 0, "bar"),)
    return Bar(row.code, label, days, end, f"{label}: {end or note}", note, choice=choice, pale=row.left_out)


CHART = Chart("sectors", N_("By sector and class"), _count, _title, draw)
