"""Officers and keys: who of each contingent is on record, side by side, and what can be changed about them."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.side_window import SideWindow
from gui.i18n import tr
from gui.people.key_box import STEPS, KeyBox
from gui.people.part import contingent_name, role_name
from gui.people.session import DeskSession
from gui.plain_text import plain_tip
from gui.rights import allow, why_not
from gui.theme import theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.flow import FlowRow
from gui.widgets.labels import HairLine, text_label
from models.profile import Contingent
from models.records import Officer
from models.signing_in import officers_of, standing_key
from models.text import N_

_BUTTONS = {
    "add": N_("Put on record…"),
    "change": N_("Change…"),
    "end": N_("End service…"),
    "key": N_("New key…"),
    "lost key": N_("Key lost…"),
    "password": N_("Password…"),
    "contingent key": N_("New key of the contingent…"),
    "contingent password": N_("Its password…"),
}
_OF_ONE = frozenset({"change", "end", "key", "lost key", "password"})
_OWN = frozenset({"key", "password"})


class OfficersWindow(SideWindow):
    """Both contingents in columns of the same width; each is changed while one of its officers is at the desk.

    Signal written(entry): an entry was made here.
    """

    written = Signal(object)

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Officers and keys"))
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(session.store))
        column = QVBoxLayout()
        column.setContentsMargins(px(20), px(12), px(20), px(16))
        column.setSpacing(px(10))
        outer.addLayout(column)
        column.addWidget(text_label(tr("Officers and keys"), "title"))
        column.addWidget(
            text_label(
                tr("Each contingent names its own officers; every change is signed by an officer of each."),
                "base",
                wrap=True,
            )
        )
        sides = QHBoxLayout()
        sides.setSpacing(px(16))
        left, right = session.store.profile.contingents
        self.sides = {each.code: OfficersSide(session, each, self) for each in (left, right)}
        sides.addWidget(self.sides[left.code], 1)
        sides.addWidget(HairLine(upright=True))
        sides.addWidget(self.sides[right.code], 1)
        column.addLayout(sides, 1)
        room = self.screen().availableGeometry()
        self.resize(min(px(980), room.width()), min(px(560), room.height()))


class OfficersSide(QWidget):
    """The officers of one contingent and what can be done with the one chosen."""

    def __init__(self, session: DeskSession, contingent: Contingent, window: OfficersWindow) -> None:
        super().__init__(window)
        self._session = session
        self._contingent = contingent
        self._window = window
        self._officers: list[Officer] = []
        self.box: KeyBox | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Officers of {code}", code=contingent.code))
        self.key = text_label("", "note", "text2", wrap=True)
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(8))
        column.addWidget(text_label(contingent_name(contingent), "head"))
        column.addWidget(self.list, 1)
        column.addWidget(self._row(("add", "change", "end", "key", "lost key", "password")))
        column.addWidget(self.key)
        column.addWidget(self._row(("contingent key", "contingent password")))
        self.list.currentRowChanged.connect(self._allow)
        self.read()

    def _row(self, names: tuple[str, ...]) -> QWidget:
        row = FlowRow()
        for name in names:
            self.buttons[name] = push_button(tr(_BUTTONS[name]), partial(self.begin, name), kind="small")
            row.add(self.buttons[name])
        return row

    def read(self) -> None:
        """Read the officers anew; those who have left stand last."""
        with self._session.store.reading() as session:
            self._officers = officers_of(session, self._contingent.code)
            public = standing_key(session, self._contingent.code).public_key
        self.list.clear()
        for officer in self._officers:
            item = QListWidgetItem(_told(officer))
            item.setToolTip(plain_tip(_told(officer)))
            item.setSizeHint(QSize(0, theme().px(24)))
            if officer.void_reason is not None:
                item.setForeground(theme().color("text3"))
            self.list.addItem(item)
        groups = " ".join(public[at : at + 4] for at in range(0, 32, 4))
        self.key.setText(tr("Key of {code}: {key} …", code=self._contingent.code, key=groups))
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._allow()

    @property
    def chosen(self) -> Officer | None:
        """The officer chosen in the list."""
        row = self.list.currentRow()
        return self._officers[row] if 0 <= row < len(self._officers) else None

    def _allow(self) -> None:
        for name, button in self.buttons.items():
            allow(button, self._reason(name))

    def _reason(self, name: str) -> str:
        """Say why a step cannot be taken now; "" when it can."""
        actor, step = self._session.actor, STEPS[name]
        if self._session.store.exercise:
            return tr("An exercise has its invented officers; they do not change.")
        if not self._session.signed_in:
            return tr("Nobody is signed in. Sign in first.")
        if actor.contingent != self._contingent.code:
            return tr("This is done while an officer of {code} is at the desk.", code=self._contingent.code)
        if name in _OF_ONE and (trouble := self._choice_trouble(name)):
            return trouble
        return why_not(self._session.store, actor, step.action) if step.action else ""

    def _choice_trouble(self, name: str) -> str:
        if self.chosen is None:
            return tr("Choose an officer first.")
        if self.chosen.void_reason is not None:
            return tr("{name} has left already.", name=self.chosen.name)
        own = self.chosen.id == self._session.actor.officer_id
        if name in _OWN and not own:
            return tr("Only the officer at the desk does this, for themselves.")
        if name == "lost key" and (own or self._session.actor.role not in ("HEAD", "ADMIN")):
            return tr("A lost key is replaced by another head or administrator of the contingent.")
        return ""

    def begin(self, name: str) -> None:
        """Begin a step in its box."""
        officer = self.chosen if name in _OF_ONE else None
        self.box = KeyBox(self._session, self._contingent, name, officer, self._window)
        self.box.done_with.connect(self._done)
        self.box.open()

    def _done(self, entry: object) -> None:
        for side in self._window.sides.values():
            side.read()
        if entry is not None:
            self._window.written.emit(entry)


def _told(officer: Officer) -> str:
    parts = [f"{officer.rank or ''} {officer.name}".strip(), role_name(officer.role)]
    if officer.may_sign:
        parts.append(tr("signs for the head"))
    if officer.void_reason is not None:
        parts.append(tr("left: {reason}", reason=officer.void_reason))
    return " · ".join(parts)
