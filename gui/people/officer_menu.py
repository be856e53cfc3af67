"""The place of the officer in the status bar: who is at the desk, or how to sign in, or that nothing is signed yet."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from gui.i18n import tr
from gui.icons import icon
from gui.people.part import role_name
from gui.people.session import DeskSession
from gui.plain_text import plain_tip
from gui.theme import theme

_MINUTES = (2, 5, 10, 20, 30)


class OfficerButton(QToolButton):
    """Says who enters what is entered now; behind it what can be done about that. `doable` are the window's actions."""

    def __init__(self, session: DeskSession, doable: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._doable = doable
        self.setFont(theme().font("note"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.clicked.connect(self._begin)
        session.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        session, who = self._session, self._session.actor
        name = who.name.replace("&", "&&")
        if not session.is_set_up:
            self.setText(tr("On watch {contingent} {name}", contingent=who.contingent or "–", name=name))
            self.setToolTip(tr("Entries are unsigned: the name is what this station was told."))
        elif session.signed_in:
            self.setText(tr("On watch {contingent} {name}", contingent=who.contingent or "–", name=name))
            self.setToolTip(plain_tip(f"{who.name} · {role_name(who.role)}"))
        else:
            self.setText(tr("Sign in"))
            self.setToolTip(tr("Nobody is signed in: the record can be read, and nothing entered."))
        self.setIcon(icon("sign" if session.may_enter else "key"))
        self.setMenu(self._menu if session.may_enter else None)  # type: ignore[arg-type]  # None takes it away

    def _begin(self) -> None:
        if not self._session.may_enter:
            self._doable["sign_in"].trigger()

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        if not self._session.is_set_up:
            self._name_somebody(menu)
            menu.addSeparator()
            menu.addAction(self._doable["set_up_centre"])
            return
        for name in ("sign_in", "lock_screen", "sign_out"):
            menu.addAction(self._doable[name])
        if not self._session.store.exercise:
            self._offer_minutes(menu.addMenu(tr("Lock after")))
        menu.addSeparator()
        menu.addAction(self._doable["show_officers"])

    def _offer_minutes(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for minutes in _MINUTES:
            action = menu.addAction(tr("{minutes} min without a hand on it", minutes=minutes))
            action.setCheckable(True)
            action.setChecked(minutes == self._session.settings.value("lock_minutes"))
            action.triggered.connect(partial(self._lock_after, minutes))
            group.addAction(action)

    def _lock_after(self, minutes: int) -> None:
        self._session.settings.set("lock_minutes", minutes)

    def _name_somebody(self, menu: QMenu) -> None:
        """Before the set-up a name and a contingent are all there is; neither contingent is the default."""
        group = QActionGroup(menu)
        choices = [(each.code, each.code) for each in self._session.store.profile.contingents]
        for code, label in [*choices, ("", tr("neither contingent"))]:
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(code == str(self._session.settings.value("contingent")))
            action.triggered.connect(partial(self._remember, "contingent", code))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("Name of the officer…")).triggered.connect(self._ask_name)

    def _remember(self, key: str, value: str) -> None:
        self._session.settings.set(key, value)
        self._session.changed.emit()

    def _ask_name(self) -> None:
        before = self._session.actor.name
        name, accepted = QInputDialog.getText(self, tr("On watch"), tr("Name of the officer"), text=before)
        if accepted and name.strip():
            self._remember("officer", name.strip()[:80])
