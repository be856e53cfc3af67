"""The chart of who has assessed: both, one contingent only, jointly, or neither yet."""

from collections.abc import Callable, Sequence

from gui.charts.chart import Chart
from gui.charts.page import Box, Choice, Page
from gui.charts.rows import Bar, Part, draw_rows
from models.answer import Answer
from models.profile import Profile
from models.statistics.who_has_assessed import AssessmentRow, WhoHasAssessed, who_has_assessed
from models.text import N_, Words

_LOOKS = {"left": "one_side", "right": "one_side", "joint": "strong", "neither": "neither"}


def _count(answer: Answer, _kept: WhoHasAssessed | None) -> WhoHasAssessed:
    return who_has_assessed(answer)


def _title(_numbers: WhoHasAssessed, _profile: Profile, words: Words) -> str:
    return words(N_("Who has assessed"))


def draw(page: Page, box: Box, numbers: WhoHasAssessed) -> Callable[[WhoHasAssessed], None]:
    """Draw one row per answer; the two contingents look alike."""

    def bars(later: WhoHasAssessed) -> Sequence[Bar]:
        return [_bar(row, page.profile, page.words) for row in later.rows]

    return draw_rows(page, box, numbers, bars)


def _bar(row: AssessmentRow, profile: Profile, words: Words) -> Bar:
    label = words(row.label, left=profile.left.code, right=profile.right.code)
    parts: tuple[Part, ...] = (Part(row.count, _LOOKS.get(row.code, "pale")),)
    note = ""
    if row.code == "both":
        parts = (Part(row.count - row.part, "strong"), Part(row.part, "differ"))
        if row.count:
            note = words(N_("agree {agree} · differ {differ}"), agree=row.count - row.part, differ=row.part)
    if row.left_out and not row.count:
        note = words(N_("left out by the filter"))
    says = words(N_("{label}: {count}"), label=label, count=row.count)
    choice = Choice("statuses", frozenset(row.statuses))
    return Bar(
        row.code,
        label,
        parts,
        words.number(row.count),
        f"{says} · {note}" if note else says,
        note,
        choice=choice,
        pale=row.left_out,
    )


CHART = Chart("assessed", N_("Who has assessed"), _count, _title, draw)
