"""The strip over the work: nobody is signed in and how to mend it; a new centre is to be set up; the watch goes along.

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
        self.said = text_label("", "base", wrap=True)
        self.asking, self.offering, self.founding = self._ask(), self._offer_handover(), self._offer_set_up()
        px = theme().px
        line = QHBoxLayout(self)
        line.setContentsMargins(px(12), px(3), px(12), px(4))
        line.setSpacing(px(8))
        mark = QLabel()
        mark.setPixmap(picture("key", "text2", SMALL, self.devicePixelRatioF()))
        for part in (mark, self.said, self.asking, self.offering, self.founding):
            line.addWidget(part)
        line.addStretch(1)
        session.changed.connect(self._show)
        session.settled.connect(self._show)
        self._show()

    def _ask(self) -> QWidget:
        if not self._session.store.exercise:
            return _row(push_button(tr("Sign in…"), self._doable["sign_in"].trigger, kind="small"))
        players = (
            push_button(f"{each.name} ({each.contingent})", partial(self._play, each), kind="small")
            for each in self._players()
        )
        return _row(*players, push_button(tr("Another officer…"), self._doable["sign_in"].trigger, kind="small"))

    def _offer_handover(self) -> QWidget:
        return _row(
            push_button(tr("Hand the watch over…"), self._hand_over, kind="small"),
            push_button(tr("No change of shift"), self._session.settle, kind="small"),
        )

    def _offer_set_up(self) -> QWidget:
        return _row(
            push_button(tr("Set up…"), self._doable["set_up_centre"].trigger, kind="small"),
            push_button(tr("Later"), self._session.settle, kind="small"),
        )

    def _show(self) -> None:
        session = self._session
        founds = session.is_new and not session.is_set_up
        asks = not session.may_enter
        offers = session.relieved is not None and not session.store.exercise and not asks
        self.asking.setVisible(asks)
        self.offering.setVisible(offers)
        self.founding.setVisible(founds)
        if asks and session.store.exercise:
            self.said.setText(tr("Choose which invented officer you play: until then you only read."))
        elif founds:
            self.said.setText(tr("This centre is new: once both contingents have set it up, every entry is signed."))
        elif asks:
            self.said.setText(tr("Nobody is signed in: the record can be read, and nothing entered."))
        elif session.relieved is not None:
            name, before = session.actor.name, session.relieved.name
            self.said.setText(tr("{name} has taken the desk over from {before}.", name=name, before=before))
        self.setVisible((asks or offers or founds) and not session.store.read_only)

    def _hand_over(self) -> None:
        self._session.settle()
        self._doable["hand_over"].trigger()

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


def _row(*buttons: QPushButton) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().px(8))
    for button in buttons:
        line.addWidget(button)
    return row
