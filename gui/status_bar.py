"""The status bar: which database, how long its journal, who has waited longest, what was last said."""

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from gui.desk import Desk
from gui.i18n import language, tr, words
from gui.widgets.labels import ElidedLabel
from gui.workspace import Workspace
from models.journal import head
from models.period import HOUR
from models.profile import named
from models.watch_clock import oldest_unanswered


class StatusBar(QStatusBar):
    """Facts at the left, the language at the right; what was said stays until something else is said."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setSizeGripEnabled(False)
        profile = workspace.profile
        self._said = ElidedLabel("")
        self._journal = QLabel()
        self._oldest = QLabel()
        self.addWidget(QLabel(workspace.store.path.name))
        self.addWidget(QLabel(tr("Profile {name}", name=named(profile.names, words().language))))
        self.addWidget(self._journal)
        self.addWidget(self._oldest)
        self.addWidget(self._said, 1)
        self.addPermanentWidget(QLabel(language().code.upper()))
        workspace.record_changed.connect(self._show)
        workspace.answer_changed.connect(self._show_oldest)
        self._show()

    def say(self, text: str) -> None:
        """Say what was just done; it stays."""
        self._said.setText(text)

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
                "Oldest unanswered {left} {left_hours} · {right} {right_hours}",
                left=profile.left.code,
                left_hours=_hours(left),
                right=profile.right.code,
                right_hours=_hours(right),
            )
        )
        self._oldest.setToolTip(tr("How long each contingent's oldest standing incident has waited for its assessment"))


def _hours(waited: int | None) -> str:
    if waited is None:
        return "–"
    hours = waited // HOUR
    return tr("{hours} h", hours=hours) if hours < 72 else tr("{days} d", days=hours // 24)
