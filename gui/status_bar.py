"""The status bar: which database, how long its journal, who has waited longest, what was last said, who is on watch."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QToolButton, QWidget

from gui.desk import Desk
from gui.i18n import language, tr, words
from gui.icons import SMALL, picture
from gui.on_watch import OnWatchMenu
from gui.widgets.labels import ElidedLabel, HairLine, text_label
from gui.workspace import Workspace
from models.journal import head
from models.period import DAY, HOUR
from models.profile import named
from models.watch_clock import oldest_unanswered

_LONG = 3 * DAY


class StatusBar(QStatusBar):
    """Facts at the left, what was said in the middle until something else is said, the officer at the right."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self.setSizeGripEnabled(False)
        self.setFixedHeight(desk.theme.px(26))
        self.setContentsMargins(desk.theme.px(4), 0, desk.theme.px(4), 0)
        store = workspace.store
        self._journal = text_label("", "note")
        self._oldest = text_label("", "note")
        self._said = ElidedLabel("")
        self._said.setFont(desk.theme.font("note"))
        self._fact("database", text_label(store.path.name, "note"), tip=str(store.path))
        self._fact("", text_label(tr("Profile {name}", name=named(workspace.profile.names, words().language)), "note"))
        self._fact("hash", self._journal)
        self._fact("clock", self._oldest, tip=tr("How long the oldest open incident waits for each contingent's view"))
        self.addWidget(self._said, 1)
        self.addPermanentWidget(self._officer())
        self.addPermanentWidget(text_label(language().code.upper(), "note"))
        desk.said.connect(self.say)
        workspace.record_changed.connect(self._show)
        workspace.answer_changed.connect(self._show_oldest)
        self._show()

    def say(self, text: str) -> None:
        """Say what was just done; it stays."""
        self._said.setText(text)

    def _fact(self, symbol: str, label: QLabel, tip: str = "") -> None:
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
        fact.setToolTip(tip)
        self.addWidget(fact)
        self.addWidget(HairLine(upright=True))

    def _officer(self) -> QToolButton:
        button = QToolButton()
        button.setFont(self._desk.theme.font("note"))
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(OnWatchMenu(self._desk, self._workspace.profile, button))
        return button

    def _show(self) -> None:
        with self._workspace.store.reading() as session:
            count, _ = head(session)
        self._journal.setText(tr("Journal {count}", count=count))
        self._show_oldest()

    def _show_oldest(self) -> None:
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


def _waited(ms: int | None) -> str:
    if ms is None:
        return "–"
    return tr("{hours} h", hours=ms // HOUR) if ms < _LONG else tr("{days} d", days=ms // DAY)
