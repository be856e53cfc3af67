"""The form of a notification: which party is told what about an incident, by which channel, and when it went out."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from gui.entry.fields import ChoiceField, LineField, TextField, segments_of
from gui.entry.form import Form
from gui.entry.form_window import FormWindow
from gui.entry.rows import FieldRow
from gui.i18n import tr, words
from gui.tasks import Tasks
from gui.theme import Theme
from gui.widgets.segments import Segment
from gui.workspace import Workspace
from models.edits.verification import notify_party
from models.entry.drafts import NOTIFICATION, NotificationDraft, NotificationEntry, from_json, to_json
from models.entry.notification import CHANNELS_OUT, NotificationReading, read_notification
from models.entry.when import settled
from models.journal import Actor, Entry
from models.profile import Profile, named
from models.records import Draft, Incident
from models.text import date_time_group


class NotificationWindow(FormWindow):
    """Enter what a party was told; its clock runs from then on."""

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
        now = date_time_group(workspace.clock(), workspace.profile.zone)
        blank = NotificationEntry(incident_id="" if incident is None else incident.hex, sent=now)
        self.entry = blank if draft is None else from_json(draft.body, NotificationDraft).entry
        self.reading: NotificationReading
        self.message = _MessageForm(workspace.profile)
        self.lay_out(self.message, None, NOTIFICATION, tr("Enter as sent"))
        self.message.sent.left.connect(self._settle)
        with workspace.store.reading() as session:
            about = session.get_one(Incident, uuid.UUID(self.entry.incident_id))
        self.entitle(tr("Notify a party"), about.serial)
        self.message.show_values(lambda name: str(getattr(self.entry, name)))
        self.take_size(820, 470)
        self._show()
        self.message.go_to_section(1)

    def body(self) -> str:
        """Give the draft as JSON."""
        return to_json(NotificationDraft(self.entry))

    def take(self, name: str, text: str) -> None:
        """Take a change of a field."""
        self.entry = replace(self.entry, **{name: text})
        self._show()

    def _settle(self) -> None:
        full = settled(self.entry.sent, self.workspace.clock(), self.workspace.profile.zone)
        if full != self.entry.sent:
            self.message.sent.show_text(full)
            self.take("sent", full)
            self.keeper.touch()

    def _show(self) -> None:
        self.reading = read_notification(self.entry, self.around)
        sent = self.reading.sent
        self.message.sent.set_unit("" if sent is None else date_time_group(sent)[2:7])
        self.message.show_troubles(self.reading.troubles)
        self.show_mending(self.reading.troubles)

    def work(self) -> Callable[[], Entry]:
        """Put the notification on record."""
        fields, incident = self.reading.fields, uuid.UUID(self.entry.incident_id)
        store, actor, action = self.workspace.store, self.actor, self.draft_id
        if fields is None:
            raise ValueError("a notification with troubles cannot be entered")
        return lambda: notify_party(store, actor, incident, fields, action=action)


class _MessageForm(Form):
    def __init__(self, profile: Profile) -> None:
        super().__init__()
        parties = [Segment(each.code, named(each.names, words().language)) for each in profile.parties]
        addressee = ChoiceField("addressee", tr("To"), parties, explained=False, width=280)
        channel = ChoiceField(
            "channel", tr("Channel"), segments_of(CHANNELS_OUT, labels=True), explained=False, width=440
        )
        self.sent = LineField("sent", tr("Sent"), width=190, hint=tr("231039D or -5"))
        text = TextField("text", tr("What the party is told"), lines=5)
        self.add_section(tr("Message"), [FieldRow((addressee, 1), (self.sent, 1)), FieldRow((channel, 1))])
        self.add_section(tr("Text"), [FieldRow((text, 1))])
