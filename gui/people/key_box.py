"""The box of a step with officers and keys: what it needs, then both contingents, then the entry and the key file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.i18n import tr, words
from gui.people.key_fields import KeyFields
from gui.people.part import contingent_name
from gui.people.room import Roomy, fit
from gui.people.second import TwoPeopleBox
from gui.people.session import DeskSession
from gui.theme import theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import text_label
from models.edits.officers import Standing, end_officer
from models.edits.set_up import Person
from models.journal import Actor, Entry
from models.key_steps import (
    ContingentKeys,
    change_contingent_password,
    change_password,
    join_officer,
    renew_contingent_key,
    renew_key,
    restate_officer,
)
from models.profile import Contingent
from models.records import Officer
from models.records.base import new_id, utc_now
from models.text import N_, Problem

Both = tuple[Actor, Actor]
_WIDE = 600


@dataclass(frozen=True, slots=True)
class KeyStep:
    """A step: its action in the journal ("" where the record does not change), its words, and the fields it takes."""

    action: str
    title: str
    meaning: str
    fields: tuple[str, ...]


_CERTIFIED = ("place", "contingent_password")
_NEW = ("password", "again")
STEPS = {
    "add": KeyStep(
        "officer_added",
        N_("Put an officer on record"),
        N_("The officer types the new password. The key of the contingent certifies who they are."),
        ("name", "initials", "rank", "role", "may_sign", *_CERTIFIED, *_NEW),
    ),
    "change": KeyStep(
        "officer_changed",
        N_("Change an officer"),
        N_("The key of the contingent certifies it anew."),
        ("initials", "rank", "role", "may_sign", *_CERTIFIED),
    ),
    "end": KeyStep(
        "officer_ended",
        N_("End the service of an officer"),
        N_("They stay on record with all they entered, and can sign in no more."),
        ("reason",),
    ),
    "key": KeyStep(
        "key_changed",
        N_("New key"),
        N_("It is signed for with the old key; what was signed before stays good."),
        (*_CERTIFIED, *_NEW),
    ),
    "lost key": KeyStep(
        "key_changed",
        N_("New key in the place of a lost one"),
        N_("You sign for it, for your contingent. The officer types the new password."),
        ("reason", *_CERTIFIED, *_NEW),
    ),
    "contingent key": KeyStep(
        "contingent_key_changed",
        N_("New key of the contingent"),
        N_("The old key signs it, and it certifies every officer anew."),
        (*_CERTIFIED, *_NEW),
    ),
    "password": KeyStep(
        "",
        N_("Another password"),
        N_("It opens the same key. It is changed in this key file alone, not in copies of it."),
        ("place", "old", *_NEW),
    ),
    "contingent password": KeyStep(
        "",
        N_("Another password for the key of the contingent"),
        N_("It opens the same key. It is changed in this key file alone, not in copies of it."),
        (*_CERTIFIED, *_NEW),
    ),
}
"""The steps by name."""


class KeyBox(QDialog):
    """One step with the officers or keys of a contingent; modal.

    Signal done_with(entry): it is done; None where the record did not change.
    """

    done_with = Signal(object)

    def __init__(
        self,
        session: DeskSession,
        contingent: Contingent,
        step: str,
        officer: Officer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._contingent = contingent
        self._name = step
        self.step = STEPS[step]
        self._officer = officer
        self._own: Actor | None = None
        self._busy = False
        self.box: TwoPeopleBox | None = None
        self.fields = KeyFields(self.step.fields, contingent.code, session.key_file(contingent.code), officer)
        self.said = text_label("", "base", "error", wrap=True)
        self.go = push_button(tr("Go on…") if self.step.action else tr("Change"), self.ask, kind="primary")
        self.go.setDefault(True)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        self.fields.take_focus()

    def _lay_out(self) -> None:
        px = theme().px
        title = tr(self.step.title)
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(self._session.store))
        column = QVBoxLayout()
        column.setContentsMargins(px(20), px(12), px(20), px(16))
        column.setSpacing(px(8))
        outer.addLayout(column)
        column.addWidget(text_label(title, "title"))
        column.addWidget(text_label(self._about(), "strong", wrap=True))
        column.addWidget(text_label(tr(self.step.meaning), "base", wrap=True))
        column.addWidget(Roomy(self.fields), 1)
        column.addWidget(self.said)
        self.said.hide()
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(push_button(tr("Leave it as it is"), self.reject))
        foot.addWidget(self.go)
        column.addLayout(foot)
        fit(self, _WIDE)

    def _about(self) -> str:
        name = self._officer.name if self._officer is not None else self.fields.text("name")
        return " · ".join(part for part in (contingent_name(self._contingent), name) if part)

    def ask(self) -> None:
        """See that all is there, ask for both officers where it takes two, and do it."""
        if self._busy:
            return
        right = self.fields.check()
        fit(self, _WIDE)
        if not right:
            self.fields.take_focus()
            return
        if not self.step.action:
            self._run(self._alone())
            return
        self.box = TwoPeopleBox(
            self.step.action, self._officer, author=self._session.actor, about=self._about(), parent=self
        )
        self.box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box.joined.connect(self._join)
        self.box.open()

    def _join(self, who: Both) -> None:
        self._run(self._together(who))

    def _alone(self) -> Callable[[], None]:
        store, actor, fields = self._session.store, self._session.actor, self.fields
        new, keys = fields.text("password"), self._keys()
        if self._name == "contingent password":
            return lambda: change_contingent_password(store, keys, new, utc_now())
        old = fields.text("old")
        return lambda: change_password(store, keys.path, actor, old, new, utc_now())

    def _together(self, who: Both) -> Callable[[], Entry]:
        store, fields = self._session.store, self.fields
        new, reason = fields.text("password"), fields.text("reason")
        if self._name == "add":
            keys, person = self._keys(), self._person()
            return lambda: join_officer(store, who, keys, person, new, utc_now())
        if self._name == "contingent key":
            keys = self._keys()
            return lambda: renew_contingent_key(store, who, keys, new, utc_now())
        if self._officer is None:
            raise RuntimeError("a step with an officer, and none is chosen")
        officer = self._officer.id
        if self._name == "end":
            return lambda: end_officer(store, who, officer, reason)
        keys = self._keys()
        if self._name == "change":
            standing = self._standing()
            return lambda: restate_officer(store, who, keys, officer, standing, utc_now())
        return lambda: self._renewed(who, keys, new, reason)

    def _renewed(self, who: Both, keys: ContingentKeys, password: str, reason: str) -> Entry:
        if self._officer is None:
            raise RuntimeError("a new key, and for nobody")
        entry, own = renew_key(self._session.store, who, keys, self._officer.id, password, utc_now(), reason=reason)
        if who[0].officer_id == self._officer.id:
            self._own = replace(who[0], key=own.key)
        return entry

    def _keys(self) -> ContingentKeys:
        path = self.fields.path or Path()
        return ContingentKeys(self._contingent.code, path, self.fields.text("contingent_password"))

    def _person(self) -> Person:
        fields = self.fields
        return Person(
            new_id(),
            fields.text("name"),
            fields.text("initials"),
            str(fields.role.currentData()),
            "",
            fields.text("rank"),
            fields.may_sign.isChecked(),
        )

    def _standing(self) -> Standing:
        fields = self.fields
        role = str(fields.role.currentData())
        return Standing(fields.text("initials"), fields.text("rank"), role, fields.may_sign.isChecked())

    def _run(self, work: Callable[[], Entry | None]) -> None:
        self._busy = True
        self.go.setEnabled(False)
        self._session.tasks.run("officers and keys", work, self._end_well, self._fail)

    def _end_well(self, entry: Entry | None) -> None:
        session, own = self._session, self._own
        if isValid(self):
            self._close_with(entry)
        if own is not None:
            session.take(own)

    def _close_with(self, entry: Entry | None) -> None:
        self._busy = False
        if "place" in self.step.fields and self.fields.path is not None:
            self._session.remember_key_file(self._contingent.code, self.fields.path)
        self.fields.forget()
        self.done_with.emit(entry)
        self.accept()

    def _fail(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._busy = False
        self.go.setEnabled(True)
        if isinstance(error, Problem):
            self.said.setText(error.say(words()))
            self.said.show()
        elif error is not None:
            self._session.tasks.failed.emit(error)
