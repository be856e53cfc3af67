"""What is open, section by section, as both officers of a handover read it through."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from gui.i18n import tr, words
from gui.theme import theme
from gui.watch.duty_rows import MARK_WIDE, notification_row, task_row
from gui.widgets.buttons import push_button
from gui.widgets.flow import FlowRow
from gui.widgets.labels import text_label
from gui.widgets.panel_head import PanelHead
from gui.widgets.row_list import Marked, list_row
from models.handover import OpenItems, Standing
from models.profile import Profile, named
from models.watching import SectorWatch

_NAMED = 24
"""Incidents that are named one by one in a section."""
Go = Callable[[UUID | None], None]


def open_item_rows(items: OpenItems, profile: Profile, now: int, go: Go) -> list[QWidget]:
    """Give the rows of everything that is open; `go` chooses an incident by its id."""
    left, right = profile.left.code, profile.right.code
    rows: list[QWidget] = []
    for title, standing in (
        (tr("Waiting for the assessment of {contingent}", contingent=left), items.left),
        (tr("Waiting for the assessment of {contingent}", contingent=right), items.right),
        (tr("Assessed by both, waiting for the joint finding"), items.finding),
    ):
        rows += _section(title, words().number(standing.count), _incidents(standing, go))
    late = tr("{n}, {late} overdue", n=words().number(len(items.tasks)), late=str(items.overdue))
    note = late if items.overdue else words().number(len(items.tasks))
    language = words().language
    tasks = [task_row(each, now, profile.zone, partial(go, each.incident), []) for each in items.tasks]
    rows += _section(tr("Tasks"), note, tasks)
    answers = [
        notification_row(each, now, profile, language, partial(go, each.incident), []) for each in items.notifications
    ]
    rows += _section(tr("Answers waited for"), words().number(len(answers)), answers)
    rows += _section(tr("Waiting at the desk"), "", _desk(items, profile))
    return rows + _section(
        tr("Watched since the watch began"), "", [_watched(each, profile, items) for each in items.watched]
    )


def _section(title: str, note: str, rows: Sequence[QWidget]) -> list[QWidget]:
    return [PanelHead(title, note), *rows]


def _incidents(standing: Standing, go: Go) -> list[QWidget]:
    if not standing.oldest:
        return []
    links = []
    for key, serial in standing.oldest[:_NAMED]:
        link = push_button(serial, partial(go, key), kind="link")
        link.setFont(theme().font("list"))
        links.append(link)
    more = standing.count - len(links)
    rest = [text_label(tr("and {n} more", n=words().number(more)), "list", "text2")] if more > 0 else []
    row = FlowRow(*links, *rest)
    px = theme().px
    row.setContentsMargins(px(16), px(4), px(16), px(4))
    return [row]


def _desk(items: OpenItems, profile: Profile) -> list[QWidget]:
    lines = [
        (tr("Drafts of this station, not entered"), items.drafts),
        (tr("Reports without an incident"), items.reports),
        (tr("Sealed assessments of {contingent}", contingent=profile.left.code), items.sealed[0]),
        (tr("Sealed assessments of {contingent}", contingent=profile.right.code), items.sealed[1]),
    ]
    return [_line(label, words().number(count)) for label, count in lines]


def _line(label: str, value: str) -> QWidget:
    return list_row([(text_label(label, "list"), 1), (text_label(value, "list-strong"), 0)])


def _watched(line: SectorWatch, profile: Profile, items: OpenItems) -> QWidget:
    names = {sector.code: named(sector.names, words().language) for sector in profile.sectors}
    number = words().number
    said = tr("{watched} of {asked} h", watched=number(line.watched, 1), asked=number(line.asked, 1))
    gaps = [
        tr("{n} h denied", n=number(line.denied, 1)) if line.denied else "",
        tr("{n} h jammed", n=number(line.jammed, 1)) if line.jammed else "",
        tr("{n} h out of order", n=number(line.down, 1)) if line.down else "",
    ]
    blind = line.sector in items.unwatched
    mark = ("alert", tr("not watched now"), "error") if blind else ("done", tr("watched now"), "done")
    return list_row(
        [
            (Marked(*mark, wide=MARK_WIDE), 0),
            (text_label(names.get(line.sector, line.sector), "list-strong"), 1),
            (text_label(" · ".join([said, *filter(None, gaps)]), "list", "text2"), 0),
        ]
    )
