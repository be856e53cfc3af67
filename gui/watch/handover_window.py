"""The change of the watch: both read what is open, name the next officers, and put their initials to it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.entry.window import EntryWindow
from gui.i18n import tr, words
from gui.people.second import ask_officers
from gui.rights import allow, why_not
from gui.spans import span
from gui.tasks import Tasks
from gui.theme import Theme
from gui.watch.crew_part import CrewPart
from gui.watch.open_items import open_item_rows
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, set_ink, text_label
from gui.widgets.panel_head import PanelHead
from gui.widgets.row_list import RowList
from gui.workspace import Workspace
from models.edits.checkpoints import sign_checkpoint
from models.edits.watches import Crew, begin_watch, hand_over, last_watch
from models.handover import read_open_items, read_running, watch_officers
from models.journal import Actor, Entry
from models.records import Watch
from models.records.base import new_id, to_ms
from models.store import Store
from models.text import Problem, date_time_group

Both = tuple[Actor, Actor]


class HandoverWindow(EntryWindow):
    """Begins the first watch, or hands the running one over; `ask` brings the officer of the other side.

    Signal signed(entry): both have signed the checkpoint with which the watch ended.
    """

    signed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        tasks: Tasks,
        actor: Actor,
        ask: Callable[..., Both | None] = ask_officers,
    ) -> None:
        super().__init__(workspace, theme, tasks, actor)
        self._ask = ask
        self._action = new_id()
        self._watch: Watch | None = None
        with workspace.store.reading() as session:
            officers = [watch_officers(session, each.code) for each in workspace.profile.contingents]
        self.left, self.right = (
            CrewPart(theme, side, contingent, of)
            for side, contingent, of in zip(("left", "right"), workspace.profile.contingents, officers, strict=True)
        )
        self.items = RowList()
        self.items_head = PanelHead(tr("What is open"))
        self.running = text_label("", "base", wrap=True)
        self.before = text_label("", "base", "text2", wrap=True)
        self.note_field = QPlainTextEdit()
        self.said = text_label("", "base", "text2", wrap=True)
        self.button = push_button("", self.go_on, kind="primary")
        self._lay_out()
        self.take_size(1280, 800)
        for part in (self.left, self.right):
            part.changed.connect(self._allow)
        workspace.record_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.items_head)
        left.addWidget(self.items, 1)
        row.addLayout(left, 7)
        row.addWidget(HairLine("edge", upright=True))
        side, area = QWidget(), QScrollArea()
        side.setLayout(self._side())
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(area, 4)
        self.add_body(body)

    def _side(self) -> QVBoxLayout:
        px = self.look.px
        side = QVBoxLayout()
        side.setSpacing(0)
        self.running_part = QWidget()
        running = QVBoxLayout(self.running_part)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(0)
        running.addWidget(PanelHead(tr("The watch that goes")))
        self.running.setContentsMargins(px(16), px(8), px(16), px(8))
        running.addWidget(self.running)
        side.addWidget(self.running_part)
        side.addWidget(PanelHead(tr("The next watch")))
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(10), px(16), px(12))
        column.setSpacing(px(8))
        crews = QHBoxLayout()
        crews.setSpacing(px(8))
        crews.addWidget(self.left, 1)
        crews.addWidget(self.right, 1)
        column.addLayout(crews, 1)
        self.note_label = text_label(tr("What the next watch has to know"), "note", "text2")
        self.note_field.setAccessibleName(tr("What the next watch has to know"))
        self.note_field.setTabChangesFocus(True)
        self.note_field.setFixedHeight(px(104))
        column.addWidget(self.note_label)
        column.addWidget(self.note_field)
        column.addWidget(self.before)
        column.addWidget(self.said)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        column.addLayout(buttons)
        side.addLayout(column, 1)
        return side

    # ---- what is shown

    def refresh(self) -> None:
        """Read what is open, and which watch is running."""
        workspace, now = self.workspace, self.workspace.clock()
        profile = workspace.profile
        with workspace.store.reading() as session:
            running = read_running(session)
            before = last_watch(session)
            items = read_open_items(session, profile, self.actor.station, now)
        self._items = items
        self._watch = None if running is None else running[0]
        self.items.show_rows(open_item_rows(items, profile, now, workspace.choose_record), "")
        self.items_head.set_note(tr("as of {time}", time=date_time_group(now, profile.zone)))
        if self._watch is None:
            self.entitle(tr("Begin a watch"), tr("no watch is on record as running"))
            self.button.setText(tr("Begin the watch"))
        else:
            self.entitle(tr("Hand the watch over"), tr("read through by both, initialled by both"))
            self.running.setText(self._running(self._watch, now))
            self.button.setText(tr("Hand over, both sign…"))
        for part in (self.note_label, self.note_field, self.running_part):
            part.setVisible(self._watch is not None)
        self.before.setText("" if before is None else self._told(before))
        self._allow()

    def _running(self, watch: Watch, now: int) -> str:
        profile = self.workspace.profile
        return tr(
            "Since {time} ({span})\n{left}  {left_names}\n{right}  {right_names}",
            time=date_time_group(to_ms(watch.start), profile.zone),
            span=span(max(0, now - to_ms(watch.start))),
            left=profile.left.code,
            left_names=watch.officers_left,
            right=profile.right.code,
            right_names=watch.officers_right,
        )

    def _told(self, watch: Watch) -> str:
        """What the watch before said when it went."""
        if watch.end is None:
            return ""
        said = tr(
            "The watch before was handed over {time}, initialled {left} and {right}.",
            time=date_time_group(to_ms(watch.end), self.workspace.profile.zone),
            left=watch.initials_left or "–",
            right=watch.initials_right or "–",
        )
        return f"{said}\n{watch.handover_note}" if watch.handover_note else said

    @property
    def crew(self) -> Crew:
        """Who is named for the next watch."""
        return Crew(self.left.names, self.right.names)

    def _allow(self) -> None:
        crew = self.crew
        action = "watch_begun" if self._watch is None else "watch_handed_over"
        reason = why_not(self.workspace.store, self.actor, action)
        if not reason and not (crew.left and crew.right):
            reason = tr("Name at least one officer of each side for the next watch.")
        allow(self.button, reason)
        self.said.setText(reason)
        set_ink(self.said, "text2")

    # ---- what is done

    def go_on(self) -> None:
        """Begin the first watch, or ask the other side to sign the handover."""
        store, crew, action = self.workspace.store, self.crew, self._action
        watch = self._watch
        if watch is None:
            actor = self.actor
            self._run(lambda: (begin_watch(store, actor, crew, action=action), None))
            return
        about = tr("The watch since {time}", time=date_time_group(to_ms(watch.start), self.workspace.profile.zone))
        who = self._ask(self, "watch_handed_over", None, author=self.actor, about=about)
        if who is not None:
            note, items = self.note_field.toPlainText(), self._items.to_json()
            self._run(partial(_hand_over, store, who, watch.id, (crew, note, items), action))

    def _run(self, work: Callable[[], "Ended"]) -> None:
        self.button.setEnabled(False)
        self.tasks.run(f"watch {self._action}", work, self._entered, self._failed)

    def _entered(self, ended: "Ended") -> None:
        entry, checkpoint = ended
        if not isValid(self):
            return
        self.written.emit(checkpoint if isinstance(checkpoint, Entry) else entry)
        if isinstance(checkpoint, Problem):
            self.refresh()
            self._refuse(tr("The watch was handed over."), checkpoint.say(words()))
            return
        if checkpoint is not None:
            self.signed.emit(checkpoint)
        self.close()

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._allow()
        if isinstance(error, Problem):
            self._refuse(error.say(words()))
        elif error is not None:
            self.tasks.failed.emit(error)

    def _refuse(self, *said: str) -> None:
        self.said.setText("\n".join(said))
        set_ink(self.said, "error")


Ended = tuple[Entry, Entry | Problem | None]
"""The entry of the watch, and the checkpoint signed with it, or why none was; None where nobody has a key."""


def _hand_over(store: Store, who: Both, watch: UUID, left: tuple[Crew, str, str], action: UUID) -> Ended:
    """End the watch, then let both sign the journal as it stands; the first stays on record without the second."""
    entry = hand_over(store, who, watch, *left, action=action)
    if any(each.key is None for each in who):
        return entry, None
    try:
        return entry, sign_checkpoint(store, who, watch)
    except Problem as problem:
        return entry, problem
