"""Tasks and notifications as rows: what is late is marked by its sign and a word before anything else."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from gui.i18n import tr
from gui.spans import span
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.row_list import Cell, Marked, Rest, list_row
from models.duties import NotificationLine, TaskLine
from models.entry.notification import CHANNELS_OUT
from models.profile import Profile, named
from models.text import date_time_group
from models.vocabulary import TASK_KINDS, term

MARK_WIDE = 136
_TIME_WIDE, _WHAT_WIDE, _WHO_WIDE, _SERIAL_WIDE = 110, 106, 130, 112
_LONG = 24 * 3_600_000
"""An answer that is waited for longer than this (ms) is marked."""


def task_row(
    task: TaskLine, now: int, zone: int, go: Callable[[], object] | None, buttons: Sequence[QWidget]
) -> QWidget:
    """One task; `go` leads to its incident."""
    due = "" if task.due is None else date_time_group(task.due, zone)
    what = tr(term(TASK_KINDS, task.kind).label) if task.kind in {each.code for each in TASK_KINDS} else task.kind
    who = " · ".join(part for part in (task.owner, task.contingent) if part)
    said = f"{task.text} → {task.result}" if task.result else task.text
    return list_row(
        [
            (_task_mark(task, now), 0),
            (Cell(due, "list", "text2", wide=_TIME_WIDE), 0),
            (Cell(what, "list-strong", wide=_WHAT_WIDE), 0),
            (_serial(task.serial, go), 0),
            (Cell(who, "list", wide=_WHO_WIDE), 0),
            (Rest(said, "list"), 1),
        ],
        buttons,
    )


def notification_row(
    line: NotificationLine,
    now: int,
    profile: Profile,
    language: str,
    go: Callable[[], object] | None,
    buttons: Sequence[QWidget],
) -> QWidget:
    """One notification with its clock."""
    names = {party.code: named(party.names, language) for party in profile.parties}
    labels = {each.code: tr(each.label) for each in CHANNELS_OUT}
    said = f"{line.text} → {line.answer}" if line.answer else line.text
    return list_row(
        [
            (_answer_mark(line, now), 0),
            (Cell(date_time_group(line.sent, profile.zone), "list", "text2", wide=_TIME_WIDE), 0),
            (Cell(names.get(line.addressee, line.addressee), "list-strong", wide=_WHAT_WIDE), 0),
            (_serial(line.serial, go), 0),
            (Cell(labels.get(line.channel, line.channel), "list", wide=_WHO_WIDE), 0),
            (Rest(said, "list"), 1),
        ],
        buttons,
    )


def _task_mark(task: TaskLine, now: int) -> QWidget:
    late = task.late(now)
    if late is not None:
        return Marked("alert", tr("overdue {span}", span=span(late)), "error", wide=MARK_WIDE)
    if task.done is not None:
        return Marked("done", tr("done"), "done", wide=MARK_WIDE)
    if task.due is None:
        return Marked("clock", tr("no time set"), "text2", wide=MARK_WIDE)
    return Marked("clock", tr("in {span}", span=span(task.due - now)), "text2", wide=MARK_WIDE)


def _answer_mark(line: NotificationLine, now: int) -> QWidget:
    waiting = span(line.waiting(now))
    if line.answered is not None:
        return Marked("done", tr("answered after {span}", span=waiting), "done", wide=MARK_WIDE)
    late = line.waiting(now) > _LONG
    return Marked(
        "alert" if late else "clock", tr("waits {span}", span=waiting), "error" if late else "text2", wide=MARK_WIDE
    )


def _serial(serial: str, go: Callable[[], object] | None) -> QWidget:
    if go is None:
        return Cell(serial, "list", "text2", wide=_SERIAL_WIDE)
    link = push_button(serial, go, kind="link")
    link.setFont(theme().font("list"))
    link.setToolTip(tr("Choose this incident"))
    link.setFixedWidth(theme().px(_SERIAL_WIDE))
    return link
