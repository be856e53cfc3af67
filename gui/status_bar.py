"""The status bar: which database, how long its journal, who has waited longest, what was last said, who is on watch."""

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget
from shiboken6 import isValid

from gui.desk import Desk
from gui.i18n import language, tr, words
from gui.icons import SMALL, picture
from gui.mandate import SOON, days_said, days_short
from gui.people.officer_menu import OfficerButton
from gui.people.session import desk_session
from gui.plain_text import plain_tip
from gui.widgets.band import store_name
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel, HairLine, set_ink, text_label
from gui.workspace import Workspace
from models.edits.watches import running_watch
from models.journal import head
from models.period import DAY, HOUR
from models.profile import named
from models.records import Watch
from models.standing import days_left
from models.watch_clock import TimeToVerify, oldest_unanswered, times_to_verify

_LONG = 3 * DAY
_LEAST, _SAID = 480, 120
"""The least width, and what is kept of it for what was last said (px at scale 1)."""


class StatusBar(QStatusBar):
    """Facts at the left, what was said in the middle until something else is said, the officer at the right.

    Where room is short the facts give way, the profile first and who waited longest never (look.md, 1).
    """

    def __init__(
        self, desk: Desk, workspace: Workspace, doable: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self.setSizeGripEnabled(False)
        self.setFixedHeight(desk.theme.px(26))
        self.setContentsMargins(desk.theme.px(4), 0, desk.theme.px(4), 0)
        store = workspace.store
        self._journal = text_label("", "note")
        self._oldest = push_button("", doable["show_clock"].trigger, kind="link")
        self._oldest.setFont(desk.theme.font("note"))
        self._usual, self._watch = text_label("", "note"), text_label("", "note")
        self._mandate = text_label("", "note")
        self._said = ElidedLabel("")
        self._said.setFont(desk.theme.font("note"))
        profile = tr("Profile {name}", name=named(workspace.profile.names, words().language))
        where = "" if store.is_scratch else str(store.path)
        database = self._fact("database", text_label(store_name(store), "note"), tip=where)
        self._yielding = (
            self._fact("", text_label(profile, "note")),
            self._fact("log", self._watch, tip=tr("The watch that is running (Ctrl+H hands it over)")),
            database,
            self._fact("hash", self._journal),
            self._fact("calendar", self._mandate),
            self._fact("", self._usual, tip=tr("How long each side usually takes from the first entry to its view")),
        )
        self._waiting = self._fact(
            "clock", self._oldest, tip=tr("How long the oldest open incident waits for each contingent's view")
        )
        self._backup = text_label("", "note")
        self._backed_up = self._fact("save", self._backup)
        self._backed_up.setVisible(not store.exercise)
        self.addWidget(self._said, 1)
        self._unsigned = push_button(
            tr("Not set up: entries are unsigned"), doable["set_up_centre"].trigger, kind="link"
        )
        self._unsigned.setFont(desk.theme.font("note"))
        self._unsigned.setToolTip(tr("Set up with both contingents…"))
        self._standing = (
            self._unsigned,
            OfficerButton(desk_session(), doable),
            text_label(language().code.upper(), "note"),
        )
        for part in self._standing:
            self.addPermanentWidget(part)
        self.setMinimumWidth(desk.theme.px(_LEAST))
        desk.said.connect(self.say)
        desk.backups.changed.connect(self._show_backup)
        desk_session().changed.connect(self._show_set_up)
        self._unsigned.setVisible(not desk_session().is_set_up)
        workspace.record_changed.connect(self._show)
        workspace.record_changed.connect(self.follow_clock)
        workspace.answer_changed.connect(self._show_oldest)
        self._show()

    def say(self, text: str) -> None:
        """Say what was just done; it stays."""
        self._said.setText(text)

    def _fact(self, symbol: str, label: QWidget, tip: str = "") -> QWidget:
        fact = QWidget()
        line = QHBoxLayout(fact)
        px = self._desk.theme.px
        line.setContentsMargins(px(4), 0, px(4), 0)
        line.setSpacing(px(6))
        if symbol:
            mark = QLabel()
            mark.setPixmap(picture(symbol, "text2", SMALL, self.devicePixelRatioF()))
            line.addWidget(mark)
        line.addWidget(label)
        line.addWidget(HairLine(upright=True))
        fact.setToolTip(tip)
        self.addWidget(fact)
        return fact

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        stays = (
            *(part for part in self._standing if not part.isHidden()),
            self._waiting,
            *([self._backed_up] if not self._workspace.store.exercise else []),
        )
        room = self.width() - self._desk.theme.px(_SAID) - sum(part.sizeHint().width() for part in stays)
        for fact in reversed(self._yielding):
            room -= fact.sizeHint().width() + self._desk.theme.px(8)
            fact.setVisible(room >= 0)

    def _show_set_up(self) -> None:
        self._unsigned.setVisible(not desk_session().is_set_up)
        self._show()
        self._share()

    def _show(self) -> None:
        with self._workspace.store.reading() as session:
            count, _ = head(session)
            watch = running_watch(session)
        self._journal.setText(tr("Journal {count}", count=count))
        self._show_watch(watch)
        self._show_mandate()
        self._show_oldest()

    def _show_backup(self) -> None:
        """Say how old the last backup is, and what keeps the next one away."""
        last, trouble = self._desk.backups.standing.last, self._desk.backups.standing.trouble
        if last is None:
            self._backup.setText(tr("No backup yet"))
        else:
            self._backup.setText(tr("Backup {age} ago", age=_waited(max(0, self._workspace.clock() - last))))
        tip = trouble.say(words()) if trouble is not None else tr("When the last backup was made (Centre, Backups…)")
        self._backed_up.setToolTip(plain_tip(tip))

    def _show_watch(self, watch: Watch | None) -> None:
        if watch is None:
            self._watch.setText(tr("No watch on record"))
            return
        left, right = (contingent.code for contingent in self._workspace.profile.contingents)
        self._watch.setText(f"{left} {watch.officers_left} · {right} {watch.officers_right}")

    def _show_mandate(self) -> None:
        """Say how long the mandate lasts, louder towards its end."""
        days = days_left(self._workspace.profile, self._workspace.clock())
        soon = days is not None and days < SOON
        self._mandate.setText(days_short(days))
        self._mandate.setFont(self._desk.theme.font("note-strong" if soon else "note"))
        set_ink(self._mandate, "error" if soon else "")
        self._mandate.setToolTip(days_said(days))

    def follow_clock(self) -> None:
        """Measure behind the screen how long each side usually takes."""
        store, now = self._workspace.store, self._workspace.clock()
        self._desk.tasks.run("usual", lambda: times_to_verify(store, now), self._take_usual, _be_content)

    def _take_usual(self, times: tuple[TimeToVerify, TimeToVerify]) -> None:
        if not isValid(self):
            return
        left, right = (contingent.code for contingent in self._workspace.profile.contingents)
        usual = tr(
            "Median {left} {left_time} · {right} {right_time}",
            left=left,
            left_time=_waited(times[0].median),
            right=right,
            right_time=_waited(times[1].median),
        )
        self._usual.setText(usual)
        self._share()

    def _show_oldest(self) -> None:
        self._show_backup()
        profile = self._workspace.profile
        left, right = oldest_unanswered(self._workspace.columns, profile, self._workspace.clock())
        self._oldest.setText(
            tr(
                "Oldest unanswered {left} {left_wait} · {right} {right_wait}",
                left=profile.left.code,
                left_wait=_waited(left),
                right=profile.right.code,
                right_wait=_waited(right),
            )
        )
        self._share()


def _be_content(_error: BaseException | None) -> None:
    """Nothing follows when it cannot be measured: the centre was put away, or its file cannot be read just now."""


def _waited(ms: int | None) -> str:
    if ms is None:
        return "–"
    return tr("{hours} h", hours=ms // HOUR) if ms < _LONG else tr("{days} d", days=ms // DAY)
