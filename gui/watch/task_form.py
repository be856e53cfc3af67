"""The form of a verification task: how, who, until when, and what is to be found out about one incident."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from gui.entry.fields import NONE, ChoiceField, LineField, TextField, segments_of
from gui.entry.form import Form
from gui.entry.form_window import FormWindow
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.segments import Segment
from gui.workspace import Workspace
from models.edits.verification import add_task
from models.entry.drafts import TASK, TaskDraft, TaskEntry, from_json, to_json
from models.entry.task import TaskReading, read_task, settled_due
from models.journal import Actor, Entry
from models.profile import Profile, named
from models.records import Draft, Incident
from models.text import date_time_group
from models.vocabulary import TASK_KINDS


class TaskWindow(FormWindow):
    """Give out a task for an incident; begun anew, or gone on with from a draft."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        draft: Draft | None = None,
        *,
        incident: uuid.UUID | None = None,
    ) -> None:
        super().__init__(workspace, theme, tasks, actor, draft=draft, drawing=None)
        blank = TaskEntry(incident_id="" if incident is None else incident.hex, contingent=actor.contingent or "")
        self.entry = blank if draft is None else from_json(draft.body, TaskDraft).entry
        self.reading: TaskReading
        self.task = _TaskForm(workspace.profile)
        self.lay_out(self.task, None, TASK, tr("Give the task"))
        self.task.due.left.connect(self._settle)
        with workspace.store.reading() as session:
            about = session.get_one(Incident, uuid.UUID(self.entry.incident_id))
        self.entitle(tr("Verification task"), about.serial)
        self.task.show_values(lambda name: str(getattr(self.entry, name)))
        self.take_size(820, 470)
        self._show()
        self.task.go_to_section(1)

    def body(self) -> str:
        """Give the draft as JSON."""
        return to_json(TaskDraft(self.entry))

    def take(self, name: str, text: str) -> None:
        """Take a change of a field."""
        self.entry = replace(self.entry, **{name: text})
        self._show()

    def _settle(self) -> None:
        """Write a due time that was typed against the clock in full."""
        full = settled_due(self.entry.due, self.workspace.clock(), self.workspace.profile.zone)
        if full != self.entry.due:
            self.task.due.show_text(full)
            self.take("due", full)
            self.keeper.touch()

    def _show(self) -> None:
        self.reading = read_task(self.entry, self.around)
        due = self.reading.due
        self.task.due.set_unit("" if due is None else date_time_group(due)[:7])
        self.task.show_troubles(self.reading.troubles)
        self.show_mending(self.reading.troubles)

    def work(self) -> Callable[[], Entry]:
        """Put the task on record."""
        fields, incident = self.reading.fields, uuid.UUID(self.entry.incident_id)
        store, actor, action = self.workspace.store, self.actor, self.draft_id
        if fields is None:
            raise ValueError("a task with troubles cannot be entered")
        return lambda: add_task(store, actor, incident, fields, action=action)


class _TaskForm(Form):
    def __init__(self, profile: Profile) -> None:
        super().__init__()
        kind = ChoiceField("kind", tr("How"), segments_of(TASK_KINDS, labels=True), explained=False, width=460)
        owner = LineField("owner", tr("Who does it"), width=220, hint=tr("OP 3, UAV watch, liaison …"))
        sides = [Segment(each.code, each.code, tip=named(each.names, words().language)) for each in profile.contingents]
        both = Segment(NONE, tr("both"))
        contingent = ChoiceField("contingent", tr("Contingent"), [*sides, both], explained=False, width=200)
        self.due = LineField("due", tr("Due"), width=190, hint=tr("+6h, 1800D or 241800D"))
        text = TextField("text", tr("What is to be found out?"), lines=4)
        self.add_section(tr("Task"), [FieldRow((kind, 1)), FieldRow((owner, 3), (contingent, 1), (self.due, 2))])
        self.add_section(tr("Question"), [FieldRow((text, 1))])
