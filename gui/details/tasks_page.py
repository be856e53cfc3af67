"""What is owed about the chosen incident: its tasks, what parties were told, open ones first, and what to do next."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from gui.details.pages import Page, selectable
from gui.i18n import tr, words
from gui.icons import picture
from gui.spans import span
from gui.theme import Theme
from gui.widgets.buttons import ActionButton, push_button
from gui.widgets.flow import FlowRow
from gui.widgets.labels import HairLine, text_label
from models.duties import NotificationLine, TaskLine, read_notifications, read_tasks
from models.profile import Profile, named
from models.text import date_time_group
from models.vocabulary import TASK_KINDS, term


class TasksPage(Page):
    """Tasks and notifications of one incident; `actions` give new ones out and lead to where results are entered.

    Signal asked(line): the result of a task, or the answer of a party, is to be entered.
    """

    asked = Signal(object)

    def __init__(
        self, theme: Theme, profile: Profile, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._profile = profile
        self._actions = actions

    def show_duties(self, session: Session, incident: UUID, now: int) -> int:
        """Show what is owed about an incident; give how many tasks and notifications there are."""
        tasks = (*read_tasks(session, incident=incident), *read_tasks(session, done=True, incident=incident))
        messages = (
            *read_notifications(session, incident=incident),
            *read_notifications(session, answered=True, incident=incident),
        )
        self.clear()
        buttons = [ActionButton(action) for action in self._actions]
        if buttons:
            self.add(FlowRow(*buttons))
        if not tasks and not messages:
            nothing = tr("No task was given and no party was told anything yet.")
            self.add(text_label(nothing, "note", "text2", wrap=True))
        for task in tasks:
            self.add(HairLine())
            self.add(self._task(task, now))
        for message in messages:
            self.add(HairLine())
            self.add(self._message(message, now))
        return len(tasks) + len(messages)

    def _task(self, task: TaskLine, now: int) -> QWidget:
        late, zone = task.late(now), self._profile.zone
        kind = tr(term(TASK_KINDS, task.kind).label) if task.kind in {each.code for each in TASK_KINDS} else task.kind
        if late is not None:
            sign, ink, state = "alert", "error", tr("overdue {span}", span=span(late))
        elif task.done is not None:
            sign, ink, state = "done", "done", tr("done {time}", time=date_time_group(task.done, zone))
        elif task.due is not None:
            sign, ink, state = "clock", "text2", tr("in {span}", span=span(task.due - now))
        else:
            sign, ink, state = "clock", "text2", tr("no time set")
        due = tr("due {time}", time=date_time_group(task.due, zone)) if task.due is not None else ""
        who = " · ".join(part for part in (task.owner, task.contingent, due) if part)
        button = push_button(tr("Result…"), partial(self.asked.emit, task), kind="small") if task.done is None else None
        return self._block((sign, ink, f"{kind} · {state}"), who, (task.text, task.result), button)

    def _message(self, line: NotificationLine, now: int) -> QWidget:
        names = {party.code: named(party.names, words().language) for party in self._profile.parties}
        told = tr("{party} told", party=names.get(line.addressee, line.addressee))
        took = span(line.waiting(now))
        if line.answered is None:
            sign, ink, state = "clock", "text2", tr("waits {span}", span=took)
        else:
            sign, ink, state = "done", "done", tr("answered after {span}", span=took)
        sent = date_time_group(line.sent, self._profile.zone)
        open_one = line.answered is None
        button = push_button(tr("Answer…"), partial(self.asked.emit, line), kind="small") if open_one else None
        return self._block((sign, ink, f"{told} · {state}"), sent, (line.text, line.answer), button)

    def _block(
        self, head: tuple[str, str, str], about: str, texts: tuple[str, str], button: QPushButton | None
    ) -> QWidget:
        (sign, ink, title), (text, result) = head, texts
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(2))
        line = QHBoxLayout()
        mark = QLabel()
        mark.setPixmap(picture(sign, ink, 14, self.devicePixelRatioF()))
        line.addWidget(mark)
        line.addWidget(text_label(title, "note-strong", "error" if ink == "error" else "", wrap=True), 1)
        if button is not None:
            line.addWidget(button)
        column.addLayout(line)
        column.addWidget(text_label(about, "note", "text2", wrap=True))
        column.addWidget(selectable(text, "note"))
        if result:
            column.addWidget(selectable(f"→ {result}", "note"))
        return block
