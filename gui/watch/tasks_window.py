"""The window of what is owed: verification tasks, the overdue on top, and notifications that wait for an answer."""

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.entry.window import EntryWindow
from gui.i18n import tr, words
from gui.rights import allow, why_not
from gui.tasks import Tasks
from gui.theme import Theme
from gui.watch.duty_rows import notification_row, task_row
from gui.watch.notification_form import NotificationWindow
from gui.watch.result_strip import ResultStrip
from gui.watch.task_form import TaskWindow
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, HairLine, set_ink
from gui.widgets.panel_head import PanelHead
from gui.widgets.row_list import RowList
from gui.widgets.segments import Segment, SegmentedControl
from gui.workspace import Workspace
from models.duties import NotificationLine, TaskLine, overdue, read_notifications, read_tasks
from models.edits.checks import cleaned
from models.edits.verification import enter_answer, finish_task
from models.entry.notification import read_answer
from models.entry.surroundings import Surroundings
from models.entry.trouble import Trouble, Troubles
from models.journal import Actor, Entry
from models.records import Incident
from models.records.base import from_ms
from models.text import N_, Problem, date_time_group

_OPEN, _DONE, _ALL = "OPEN", "DONE", "ALL"


class TasksWindow(EntryWindow):
    """Two lists; a result or an answer is entered in place, new ones are given out for the chosen incident."""

    def __init__(self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor) -> None:
        super().__init__(workspace, theme, tasks, actor)
        profile = workspace.profile
        self.which = SegmentedControl([Segment(_OPEN, tr("open")), Segment(_DONE, tr("done"))], _OPEN)
        sides = [Segment(each.code, each.code) for each in profile.contingents]
        self.whose = SegmentedControl([Segment(_ALL, tr("everybody's")), *sides], _ALL)
        self.task_button = push_button(tr("New task…"), partial(self._begin, TaskWindow))
        self.notify_button = push_button(tr("Notify a party…"), partial(self._begin, NotificationWindow))
        self.chosen = ElidedLabel("", "base", "text2")
        self.tasks_head, self.messages_head = PanelHead(tr("Tasks")), PanelHead(tr("Notifications"))
        self.task_list, self.message_list = RowList(), RowList()
        self.result = ResultStrip(tr("What was found"), tr("Enter result"), timed=False)
        self.answer = ResultStrip(tr("What was answered"), tr("Enter answer"), timed=True)
        self.said = ElidedLabel("", "base", "text2")
        self.entitle(tr("Tasks and notifications"), tr("what is owed, and by when"))
        self._lay_out()
        self.take_size(1280, 760)
        for control in (self.which, self.whose):
            control.picked.connect(lambda _code: self.refresh())
        workspace.record_changed.connect(self.refresh)
        workspace.selection_changed.connect(self._tell_chosen)
        self.refresh()
        self._tell_chosen()

    def _lay_out(self) -> None:
        body, px = QWidget(), self.look.px
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(8))
        row.addWidget(self.which)
        row.addWidget(self.whose)
        row.addWidget(self.chosen, 1)
        row.addWidget(self.task_button)
        row.addWidget(self.notify_button)
        column.addLayout(row)
        for head, rows, stretch in ((self.tasks_head, self.task_list, 3), (self.messages_head, self.message_list, 2)):
            column.addWidget(head)
            column.addWidget(rows, stretch)
        column.addWidget(self.result)
        column.addWidget(self.answer)
        column.addWidget(HairLine("edge"))
        self.said.setContentsMargins(px(16), px(6), px(16), px(6))
        column.addWidget(self.said)
        self.add_body(body)

    # ---- what is shown

    def refresh(self) -> None:
        """Read both lists anew."""
        done, whose = self.which.value == _DONE, self.whose.value
        with self.workspace.store.reading() as session:
            tasks = read_tasks(session, done=done)
            messages = read_notifications(session, answered=done)
        now = self.workspace.clock()
        mine = [task for task in tasks if whose == _ALL or task.contingent in (whose, "")]
        late = overdue(mine, now)
        number = words().number(len(mine))
        self.tasks_head.set_note(tr("{n}, {late} overdue", n=number, late=str(late)) if late else number)
        self.messages_head.set_note(words().number(len(messages)))
        nothing = tr("Nothing is listed here.") if done else tr("Nothing is owed.")
        self.task_list.show_rows([self._task_row(task, now) for task in mine], nothing)
        self.message_list.show_rows([self._message_row(line, now) for line in messages], nothing)

    def _task_row(self, task: TaskLine, now: int) -> QWidget:
        buttons: list[QWidget] = []
        if task.done is None:
            buttons = [self._button(tr("Result…"), "task_finished", partial(self.ask_result, task))]
        go = partial(self.workspace.choose_record, task.incident)
        return task_row(task, now, self.workspace.profile.zone, go, buttons)

    def _message_row(self, line: NotificationLine, now: int) -> QWidget:
        buttons: list[QWidget] = []
        if line.answered is None:
            buttons = [self._button(tr("Answer…"), "answer_entered", partial(self.ask_answer, line))]
        go = None if line.incident is None else partial(self.workspace.choose_record, line.incident)
        return notification_row(line, now, self.workspace.profile, words().language, go, buttons)

    def _button(self, label: str, action: str, do: Callable[[], object]) -> QPushButton:
        button = push_button(label, do, kind="small")
        allow(button, why_not(self.workspace.store, self.actor, action))
        return button

    # ---- results and answers

    def ask(self, line: TaskLine | NotificationLine) -> None:
        """Ask for what a line waits for, where this officer may enter it; the buttons say why they may not."""
        action = "task_finished" if isinstance(line, TaskLine) else "answer_entered"
        if why_not(self.workspace.store, self.actor, action):
            return
        if isinstance(line, TaskLine):
            self.ask_result(line)
        else:
            self.ask_answer(line)

    def ask_result(self, task: TaskLine) -> None:
        """Ask for the result of a task."""
        self.answer.put_away()

        def read(_at: str, text: str) -> Troubles:
            missing = Trouble(Problem(N_("Write down what was found.")), missing=True)
            return {} if cleaned(text) else {"answer": missing}

        def do(_at: str, text: str) -> None:
            store, actor = self.workspace.store, self.actor
            self._run(lambda: finish_task(store, actor, task.id, text), tr("The result was entered."))

        self.result.ask(tr("Result"), f"{task.serial} · {task.text}", "", read, do)

    def ask_answer(self, line: NotificationLine) -> None:
        """Ask for the answer of a party and the time it came."""
        self.result.put_away()
        workspace = self.workspace

        def read(at: str, text: str) -> Troubles:
            return read_answer(at, text, line.sent, self._around())[1]

        def do(at: str, text: str) -> None:
            came, _ = read_answer(at, text, line.sent, self._around())
            if came is not None:
                store, actor = workspace.store, self.actor
                work = partial(enter_answer, store, actor, line.id, text, at=from_ms(came))
                self._run(work, tr("The answer was entered."))

        now = date_time_group(workspace.clock(), workspace.profile.zone)
        self.answer.ask(tr("Answer"), f"{line.serial} · {line.text}", now, read, do)

    def _around(self) -> Surroundings:
        return Surroundings(self.workspace.profile, self.workspace.clock())

    def _run(self, work: Callable[[], Entry], done: str) -> None:
        self.tasks.run(f"duty {id(self)}", work, partial(self._entered, done), self._failed)

    def _entered(self, said: str, entry: Entry) -> None:
        if not isValid(self):
            return
        self.result.put_away()
        self.answer.put_away()
        self._tell(said)
        self.written.emit(entry)
        self.refresh()

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        for strip in (self.result, self.answer):
            strip.again()
        if isinstance(error, Problem):
            self._tell(error.say(words()), error=True)
            self.refresh()
        elif error is not None:
            self.tasks.failed.emit(error)

    def _tell(self, text: str, *, error: bool = False) -> None:
        self.said.setText(text)
        set_ink(self.said, "error" if error else "text2")

    # ---- new ones

    def _begin(self, kind: type[TaskWindow] | type[NotificationWindow]) -> None:
        incident = self._chosen_incident()
        if incident is not None:
            self.show_window(kind(self.workspace, self.look, self.tasks, self.actor, incident=incident.id))

    def _chosen_incident(self) -> Incident | None:
        key: uuid.UUID | None = self.workspace.selection
        if key is None:
            return None
        with self.workspace.store.reading() as session:
            return session.get(Incident, key)

    def _tell_chosen(self) -> None:
        incident = self._chosen_incident()
        first = tr("Choose one of the centre's own incidents first.")
        self.chosen.setText("" if incident is None else tr("for {serial}", serial=incident.serial))
        for button, action in ((self.task_button, "task_added"), (self.notify_button, "party_notified")):
            reason = first if incident is None else why_not(self.workspace.store, self.actor, action, incident)
            allow(button, reason)
