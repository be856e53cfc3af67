"""Tasks and notifications as rows: what is late is marked by its sign and a word before anything else."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.i18n import tr
from gui.icons import SMALL, picture
from gui.theme import theme
from gui.watch.spans import span
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, text_label
from gui.widgets.row_list import list_row
from models.duties import NotificationLine, TaskLine
from models.entry.notification import CHANNELS_OUT
from models.profile import Profile, named
from models.text import date_time_group
from models.vocabulary import TASK_KINDS, term

_MARK_WIDE, _TIME_WIDE, _WHAT_WIDE, _WHO_WIDE = 150, 118, 120, 150
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
            (_wide(text_label(due, "list", "text2"), _TIME_WIDE), 0),
            (_wide(ElidedLabel(what, "list-strong"), _WHAT_WIDE), 0),
            (_serial(task.serial, go), 0),
            (_wide(ElidedLabel(who, "list"), _WHO_WIDE), 0),
            (ElidedLabel(said, "list"), 1),
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
            (_wide(text_label(date_time_group(line.sent, profile.zone), "list", "text2"), _TIME_WIDE), 0),
            (_wide(ElidedLabel(names.get(line.addressee, line.addressee), "list-strong"), _WHAT_WIDE), 0),
            (_serial(line.serial, go), 0),
            (_wide(ElidedLabel(labels.get(line.channel, line.channel), "list"), _WHO_WIDE), 0),
            (ElidedLabel(said, "list"), 1),
        ],
        buttons,
    )


def _task_mark(task: TaskLine, now: int) -> QWidget:
    late = task.late(now)
    if late is not None:
        return marked("alert", tr("overdue {span}", span=span(late)), "error")
    if task.done is not None:
        return marked("done", tr("done"), "done")
    if task.due is None:
        return marked("clock", tr("no time set"), "text2")
    return marked("clock", tr("in {span}", span=span(task.due - now)), "text2")


def _answer_mark(line: NotificationLine, now: int) -> QWidget:
    waiting = span(line.waiting(now))
    if line.answered is not None:
        return marked("done", tr("answered after {span}", span=waiting), "done")
    late = line.waiting(now) > _LONG
    return marked("alert" if late else "clock", tr("waits {span}", span=waiting), "error" if late else "text2")


def marked(sign: str, word: str, ink: str, *, wide: int = _MARK_WIDE) -> QWidget:
    """A sign with its word, both in one ink: what is late is not told by colour alone."""
    mark, px = QWidget(), theme().px
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(6))
    drawn = QLabel()
    drawn.setPixmap(picture(sign, ink, SMALL, mark.devicePixelRatioF()))
    row.addWidget(drawn)
    label = ElidedLabel(word, "list-strong" if ink == "error" else "list", ink)
    row.addWidget(label, 1)
    mark.setFixedWidth(px(wide))
    return mark


def _serial(serial: str, go: Callable[[], object] | None) -> QWidget:
    if go is None:
        return _wide(text_label(serial, "list", "text2"), 120)
    link = push_button(serial, go, kind="link")
    link.setFont(theme().font("list"))
    link.setToolTip(tr("Choose this incident"))
    return _wide(link, 120)


def _wide(widget: QWidget, wide: int) -> QWidget:
    widget.setFixedWidth(theme().px(wide))
    if isinstance(widget, QLabel):
        widget.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    return widget
