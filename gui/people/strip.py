"""The strip over the work: nobody is signed in and how to mend it, or the desk was taken over and the watch goes along.

It is gone when there is nothing to say.
"""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.i18n import tr
from gui.icons import SMALL, picture
from gui.people.session import DeskSession
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.labels import text_label
from models.records import Officer


class SignInStrip(QWidget):
    """One line with the buttons that mend it; `doable` are the actions of the window."""

    def __init__(self, session: DeskSession, doable: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._doable = doable
        self._buttons: list[QPushButton] = []
        px = theme().px
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(px(12), px(3), px(12), px(4))
        self._line.setSpacing(px(8))
        mark = QLabel()
        mark.setPixmap(picture("key", "text2", SMALL, self.devicePixelRatioF()))
        self._line.addWidget(mark)
        self.said = text_label("", "base", wrap=True)
        self._line.addWidget(self.said)
        self._line.addStretch(1)
        session.changed.connect(self._show)
        session.settled.connect(self._show)
        self._show()

    def _show(self) -> None:
        session = self._session
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        if session.store.read_only:
            self.hide()
        elif not session.may_enter:
            self._ask()
        elif session.relieved is not None and not session.store.exercise:
            self._offer_handover(session.relieved.name)
        else:
            self.hide()

    def _ask(self) -> None:
        if not self._session.store.exercise:
            self.said.setText(tr("Nobody is signed in: the record can be read, and nothing entered."))
            self._add(push_button(tr("Sign in…"), self._doable["sign_in"].trigger, kind="small"))
            return
        self.said.setText(tr("Choose which invented officer you play: until then you only read."))
        for officer in self._players():
            label = f"{officer.name} ({officer.contingent})"
            self._add(push_button(label, partial(self._play, officer), kind="small"))
        self._add(push_button(tr("Another officer…"), self._doable["sign_in"].trigger, kind="small"))

    def _offer_handover(self, before: str) -> None:
        name = self._session.actor.name
        self.said.setText(tr("{name} has taken the desk over from {before}.", name=name, before=before))
        self._add(push_button(tr("Hand the watch over…"), self._hand_over, kind="small"))
        self._add(push_button(tr("No change of shift"), self._session.settle, kind="small"))

    def _hand_over(self) -> None:
        self._session.settle()
        self._doable["hand_over"].trigger()

    def _add(self, button: QPushButton) -> None:
        self._buttons.append(button)
        self._line.insertWidget(self._line.count() - 1, button)
        self.show()

    def _players(self) -> list[Officer]:
        """In an exercise one click is enough: a watch officer of each contingent, in the order of the columns."""
        sides = (self._session.officers(each) for each in self._session.store.profile.contingents)
        watching = ([officer for officer in side if officer.role == "WATCH"] for side in sides)
        return [side[0] for side in watching if side]

    def _play(self, officer: Officer) -> None:
        self._session.open_key(officer, None, "", self._session.take, self._failed)

    def _failed(self, error: BaseException | None) -> None:
        if error is not None:
            self._session.tasks.failed.emit(error)
