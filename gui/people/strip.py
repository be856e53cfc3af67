"""The strip over the work that says what stands in the way of entering: nobody is signed in. Gone when somebody is."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.i18n import tr
from gui.icons import SMALL, picture
from gui.people.session import DeskSession
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import ElidedLabel
from models.records import Officer


class SignInStrip(QWidget):
    """One line with the button that mends it."""

    def __init__(self, session: DeskSession, sign_in: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        px = theme().px
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), px(3), px(12), px(4))
        line.setSpacing(px(8))
        mark = QLabel()
        mark.setPixmap(picture("key", "text2", SMALL, self.devicePixelRatioF()))
        line.addWidget(mark)
        line.addWidget(ElidedLabel(self._reason()))
        for officer in self._players():
            label = f"{officer.name} ({officer.contingent})"
            line.addWidget(push_button(label, partial(self._play, officer), kind="small"))
        label = tr("Another officer…") if session.store.exercise else tr("Sign in…")
        self.button = push_button(label, sign_in.trigger, kind="small")
        line.addWidget(self.button)
        line.addStretch(1)
        session.changed.connect(self._show)
        self._show()

    def _reason(self) -> str:
        if self._session.store.exercise:
            return tr("Choose which invented officer you play: until then you only read.")
        return tr("Nobody is signed in: the record can be read, and nothing entered.")

    def _players(self) -> list[Officer]:
        """In an exercise one click is enough: a watch officer of each contingent, in the order of the columns."""
        if not self._session.store.exercise:
            return []
        sides = (self._session.officers(each) for each in self._session.store.profile.contingents)
        watching = ([officer for officer in side if officer.role == "WATCH"] for side in sides)
        return [side[0] for side in watching if side]

    def _play(self, officer: Officer) -> None:
        self._session.open_key(officer, None, "", self._session.take, self._failed)

    def _failed(self, error: BaseException | None) -> None:
        if error is not None:
            self._session.tasks.failed.emit(error)

    def _show(self) -> None:
        self.setVisible(not self._session.may_enter and not self._session.store.read_only)
