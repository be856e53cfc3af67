"""The window in which an officer signs in: both contingents side by side, neither before the other."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.side_window import SideWindow
from gui.i18n import tr, words
from gui.people.part import SignInPart, contingent_name, role_name
from gui.people.room import fit
from gui.people.session import DeskSession
from gui.theme import theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, set_ink, text_label
from models.journal import Actor
from models.profile import Contingent
from models.records import Officer
from models.text import Problem


class SignInSides(QWidget):
    """A column for each contingent; whoever signs in is taken by the session. In an exercise one click does it."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self.parts: dict[str, SignInPart] = {}
        self.said = text_label("", "note", "error", wrap=True)
        self.said.hide()
        px, profile = theme().px, session.store.profile
        sides = QHBoxLayout()
        sides.setSpacing(px(16))
        sides.addWidget(self._side(profile.left), 1)
        sides.addWidget(HairLine(upright=True))
        sides.addWidget(self._side(profile.right), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(sides, 1)
        column.addWidget(self.said)

    def _side(self, contingent: Contingent) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(8))
        column.addWidget(text_label(contingent_name(contingent), "head"))
        if self._session.store.exercise:
            for officer in self._session.officers(contingent):
                label = f"{officer.name} · {role_name(officer.role)}"
                column.addWidget(push_button(label, partial(self._play, officer)))
            column.addStretch(1)
            return side
        part = SignInPart(self._session, contingent, tr("Sign in for {code}", code=contingent.code), kind="primary")
        part.signed.connect(self._session.take)
        self.parts[contingent.code] = part
        column.addWidget(part, 1)
        return side

    def _play(self, officer: Officer) -> None:
        self._session.open_key(officer, None, "", self._session.take, self._failed)

    def _failed(self, error: BaseException | None) -> None:
        if isinstance(error, Problem):
            self.said.setText(error.say(words()))
            set_ink(self.said, "error")
            self.said.show()
        elif error is not None:
            self._session.tasks.failed.emit(error)


class SignInWindow(SideWindow):
    """Closes when somebody has signed in."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        px = theme().px
        self.setWindowTitle(tr("Sign in"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(session.store))
        column = QVBoxLayout()
        column.setContentsMargins(px(20), px(12), px(20), px(16))
        column.setSpacing(px(10))
        outer.addLayout(column)
        column.addWidget(text_label(tr("Sign in"), "title"))
        column.addWidget(text_label(_why(session), "base", wrap=True))
        self.sides = SignInSides(session)
        column.addWidget(self.sides, 1)
        fit(self, 760)
        session.entered.connect(self._leave)

    def _leave(self, _actor: Actor) -> None:
        self.close()


def _why(session: DeskSession) -> str:
    if session.store.exercise:
        return tr("These officers are invented. Choose whom you play; it takes no password.")
    return tr("What you enter is signed with your key, which is in the key file of your contingent.")
