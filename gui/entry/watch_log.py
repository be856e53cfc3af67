"""Writing a line of the watch log: when, from and to whom, the three questions, initials."""

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace

from gui.entry.choices import ComboField
from gui.entry.fields import ChoiceField, LineField, TextField
from gui.entry.form import Form
from gui.entry.form_window import FormWindow
from gui.entry.rows import FieldRow
from gui.i18n import tr
from gui.map.drawing import Drawing
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.segments import Segment
from gui.workspace import Workspace
from models.edits.watch_log import log_watch_entry
from models.edits.watches import initials_of
from models.entry.drafts import WATCH_LINE, LineDraft, LineEntry, from_json, to_json
from models.entry.line import YES, LineReading, read_line
from models.journal import Actor, Entry
from models.records import Draft, Incident
from models.text import date_time_group


class LogLineWindow(FormWindow):
    """Write one line: when, from and to whom, the three questions, initials."""

    def __init__(
        self, workspace: Workspace, theme: Theme, tasks: Tasks, actor: Actor, draft: Draft | None = None
    ) -> None:
        super().__init__(workspace, theme, tasks, actor, draft=draft, drawing=None)
        self.entry = from_json(draft.body, LineDraft).entry if draft is not None else self._blank()
        self.reading: LineReading
        self.line = _LineForm(self._incidents())
        self.lay_out(self.line, None, WATCH_LINE, tr("Enter line"))
        self.entitle(tr("Watch log line"))
        self.line.show_values(lambda name: str(getattr(self.entry, name)))
        self.take_size(900, 620)
        self._show()
        self.line.go_to_section(2)

    def _blank(self) -> LineEntry:
        now = date_time_group(self.workspace.clock(), self.workspace.profile.zone)
        return LineEntry(at=now, initials=initials_of(self.actor.name))

    def _incidents(self) -> list[tuple[str, str]]:
        """The incident chosen in the main window, and the one the draft names, by their serials."""
        keys = [key.hex for key in (self.workspace.selection,) if key is not None]
        row = self.workspace.selected_row
        if row is not None and not self.workspace.columns.is_own(row):
            keys = []
        keys += [self.entry.incident_id] if self.entry.incident_id not in ("", *keys) else []
        offered = [("", tr("none"))]
        with self.workspace.store.reading() as session:
            for key in keys:
                incident = session.get(Incident, uuid.UUID(key))
                if incident is not None:
                    offered.append((key, incident.serial))
        return offered

    def body(self) -> str:
        """Give the draft as JSON."""
        return to_json(LineDraft(self.entry))

    def take(self, name: str, text: str) -> None:
        """Take a change of a field."""
        self.entry = replace(self.entry, **{name: text})
        self._show()

    def use_ground(self, drawing: Drawing) -> None:
        """A line needs no map."""

    def _show(self) -> None:
        self.reading = read_line(self.entry, self.around)
        at = self.reading.at
        self.line.at.set_unit("" if at is None else date_time_group(at)[2:7])
        self.line.show_troubles(self.reading.troubles)
        self.show_mending(self.reading.troubles)

    def work(self) -> Callable[[], Entry]:
        """Write the line with the next number."""
        fields = self.reading.fields
        store, actor, action = self.workspace.store, self.actor, self.draft_id
        if fields is None:
            raise ValueError("a line with troubles cannot be entered")
        return lambda: log_watch_entry(store, actor, fields, action=action)


class _LineForm(Form):
    def __init__(self, incidents: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.at = LineField("at", tr("At"), width=160, hint=tr("231039D or -5"))
        time_in = LineField("time_in", tr("Came in"), width=120, hint=tr("231039D or -5"))
        time_out = LineField("time_out", tr("Went out"), width=120, hint=tr("231039D or -5"))
        sender, addressee = LineField("sender", tr("From"), width=150), LineField("addressee", tr("To"), width=150)
        initials = LineField("initials", tr("Initials"), width=70)
        known = TextField("known", tr("What do I know?"), lines=4)
        action = TextField("action", tr("Whom do I tell, or what do I do?"), lines=2)
        done = TextField("done", tr("Did I do it?"), lines=2)
        incident = ComboField("incident_id", tr("Incident"), incidents, width=200)
        answers = [Segment("-", tr("no")), Segment(YES, tr("yes"))]
        sitrep = ChoiceField("sitrep", tr("For the situation report"), answers, explained=False, width=180)
        times = FieldRow((self.at, 2), (time_in, 2), (time_out, 2), (initials, 0))
        self.add_section(tr("Line"), [times, FieldRow((sender, 1), (addressee, 1))])
        self.add_section(tr("Questions"), [FieldRow((known, 1)), FieldRow((action, 1)), FieldRow((done, 1))])
        self.add_section(tr("Belongs to"), [FieldRow((incident, 2), (sitrep, 0))])
