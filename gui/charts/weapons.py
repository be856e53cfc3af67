"""The chart of weapons: ordered bars, heavy ones hatched, with own rows for several, for differing and for none."""

from collections.abc import Callable, Sequence

from gui.charts.chart import Chart
from gui.charts.frame import draw_note
from gui.charts.page import Box, Choice, Page
from gui.charts.rows import Bar, Part, draw_rows, most_rows
from models import vocabulary
from models.answer import Answer
from models.columns import NONE
from models.profile import Profile
from models.statistics.weapons import LABELS, SEVERAL, WeaponRow, Weapons, weapons
from models.text import N_, Words
from models.vocabulary import DIFFER

REST = "REST"
_LOOKS = {DIFFER: "differ", NONE: "neither"}


def _count(answer: Answer, _kept: Weapons | None) -> Weapons:
    return weapons(answer)


def _title(_numbers: Weapons, _profile: Profile, words: Words) -> str:
    return words(N_("Weapons, heavy hatched"))


def draw(page: Page, box: Box, numbers: Weapons) -> Callable[[Weapons], None]:
    """Draw one row per weapon; where room is short, those named least share one."""
    if not numbers.n:
        draw_note(page, box, (page.words(N_("No incident, so no weapon to count")),))
    named = [row.code for row in numbers.rows if row.code not in LABELS]
    special = [row.code for row in numbers.rows if row.code in LABELS]
    room = max(most_rows(box) - len(special), 1)
    kept = named if len(named) <= room else named[: room - 1]
    order = [
        *kept,
        *([REST] if any(row.count for row in numbers.rows if row.code in named and row.code not in kept) else []),
        *special,
    ]

    def bars(later: Weapons) -> Sequence[Bar]:
        rows = {row.code: row for row in later.rows}
        rest = [row for row in later.rows if row.code not in LABELS and row.code not in kept]
        rows[REST] = WeaponRow(REST, sum(row.count for row in rest), sum(row.heavy for row in rest))
        return [_bar(rows.get(code, WeaponRow(code, 0, 0)), len(rest), page.words) for code in order]

    return draw_rows(page, box, numbers, bars)


def _bar(row: WeaponRow, rest: int, words: Words) -> Bar:
    label, full = row.code, row.code
    if row.code in LABELS:
        label = full = words(LABELS[row.code])
    elif row.code == REST:
        label = full = words(N_("{count} more"), count=rest)
    else:
        full = words(vocabulary.term(vocabulary.WEAPONS, row.code).label)
    parts = (Part(row.count - row.heavy, _LOOKS.get(row.code, "bar")), Part(row.heavy, "heavy"))
    note = words(N_("+{count} in several"), count=row.among_several) if row.among_several else ""
    heavy = words(N_("heavy {count}"), count=row.heavy) if row.heavy and row.heavy < row.count else ""
    says = " · ".join(filter(None, (words(N_("{label}: {count}"), label=full, count=row.count), heavy, note)))
    choice = None if row.code in (SEVERAL, REST) else Choice("weapons", frozenset({row.code}))
    return Bar(row.code, label, parts, words.number(row.count), says, note or heavy, choice=choice)


CHART = Chart("weapons", N_("Weapons"), _count, _title, draw)
