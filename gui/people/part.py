"""What one officer gives to sign: who they are, their contingent's key file and their password; wrong ones in place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.files import open_file
from gui.i18n import tr, words
from gui.people.room import grow
from gui.people.session import DeskSession
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.field_error import FieldError
from gui.widgets.labels import ElidedLabel, text_label
from models.journal import Actor
from models.keys.key_file import SUFFIX, WrongPassword
from models.profile import Contingent, named
from models.records import Officer
from models.text import Problem
from models.vocabulary import ROLES

Objection = Callable[[Officer], str]
"""Says why an officer cannot be chosen here; "" when they can."""


def role_name(role: str) -> str:
    """What a role is called."""
    return next((tr(term.label) for term in ROLES if term.code == role), role)


def no_objection(_officer: Officer) -> str:
    """Anybody can be chosen."""
    return ""


class SignInPart(QWidget):
    """One officer of a contingent signs: chosen from those on record, or `only` one; nothing is chosen beforehand.

    Signals:
        signed(actor): the key is open; without keys (exercise, no set-up) the officer is named.
        edited(): something was typed or chosen.
    """

    signed = Signal(object)
    edited = Signal()

    def __init__(
        self,
        session: DeskSession,
        contingent: Contingent,
        label: str,
        *,
        only: Officer | None = None,
        objection: Objection = no_objection,
        kind: str = "",
    ) -> None:
        super().__init__()
        self._session = session
        self.contingent = contingent
        self._officers = [only] if only is not None else session.officers(contingent) if session.is_set_up else []
        self._path = session.key_file(contingent.code)
        self.busy = False
        self.officer = QComboBox()
        self.name = QLineEdit()
        self.place = ElidedLabel("", "note", "text2")
        self.choose = push_button(tr("Choose…"), self._choose_file, kind="small")
        self.password = QLineEdit()
        self.button: QPushButton = push_button(label, self.sign, kind=kind)
        self.error = FieldError(self.name if not session.is_set_up else self.password)
        self._fill(objection, only)
        self._lay_out()
        self._allow()

    @property
    def _keyed(self) -> bool:
        return self._session.is_set_up and not self._session.store.exercise

    def _fill(self, objection: Objection, only: Officer | None) -> None:
        self.officer.setAccessibleName(tr("Officer"))
        self.officer.setPlaceholderText(tr("Choose an officer"))
        self.officer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.officer.setMinimumContentsLength(18)
        model = self.officer.model()
        for row, each in enumerate(self._officers):
            self.officer.addItem(f"{each.name} · {role_name(each.role)}", each.id)
            reason = objection(each)
            if reason and isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(False)
                model.item(row).setToolTip(reason)
        self.officer.setCurrentIndex(0 if only is not None else -1)
        self.officer.setEnabled(only is None)
        self.officer.currentIndexChanged.connect(self._edit)
        self.name.textEdited.connect(self._edit)
        self.name.returnPressed.connect(self.sign)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.textEdited.connect(self._edit)
        self.password.returnPressed.connect(self.sign)

    def _lay_out(self) -> None:
        px = theme().px
        rows = QGridLayout()
        rows.setHorizontalSpacing(px(10))
        rows.setVerticalSpacing(px(8))
        rows.setColumnStretch(1, 1)
        if self._session.is_set_up:
            self._row(rows, tr("Officer"), self.officer)
        else:
            self._row(rows, tr("Name"), self.name)
        if self._keyed:
            self._row(rows, tr("Key file"), self.place, self.choose)
            self._row(rows, tr("Password"), self.password)
            self._show_place()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(rows)
        column.addWidget(self.error)
        column.addStretch(1)
        column.addWidget(self.button)

    def _row(self, rows: QGridLayout, caption: str, field: QWidget, more: QWidget | None = None) -> None:
        at = rows.rowCount()
        label = text_label(caption, "note", "text2")
        label.setBuddy(field)
        field.setAccessibleName(caption)
        rows.addWidget(label, at, 0)
        rows.addWidget(field, at, 1, 1, 1 if more is not None else 2)
        if more is not None:
            rows.addWidget(more, at, 2)

    @property
    def chosen(self) -> Officer | None:
        """The officer chosen; None while none is."""
        row = self.officer.currentIndex()
        return self._officers[row] if 0 <= row < len(self._officers) else None

    def take_focus(self) -> None:
        """Put the keyboard where the next thing is to be given."""
        if not self._session.is_set_up:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.chosen is None or not self._keyed:
            self.officer.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._path is None:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def use_key_file(self, path: Path) -> None:
        """Take the key file from there."""
        self._path = path
        self._show_place()
        self._edit()

    def say(self, sentence: str) -> None:
        """Say under the fields what is wrong; "" when nothing is any more."""
        self.error.say(sentence)
        if sentence:
            grow(self.window())

    def sign(self) -> None:
        """Open the key with what was given; what is missing is asked for instead."""
        if self._missing():
            self.say(self._missing())
            self.take_focus()
            return
        if self.busy or not self.isEnabled():
            return
        if not self._session.is_set_up:
            self.signed.emit(self._session.unsigned(self.contingent.code, self.name.text().strip()[:80]))
            return
        self.busy = True
        self._allow()
        officer = self.chosen
        if officer is not None:
            self._session.open_key(officer, self._path, self.password.text(), self._done, self._failed)

    def _missing(self) -> str:
        if not self._session.is_set_up:
            return "" if self.name.text().strip() else tr("Say who you are.")
        if self.chosen is None:
            return tr("Choose an officer.")
        if self._keyed and self._path is None:
            return tr("Choose the key file of {code}.", code=self.contingent.code)
        return tr("Type the password.") if self._keyed and not self.password.text() else ""

    def _done(self, actor: Actor) -> None:
        if not isValid(self):
            return
        self.busy = False
        if self._keyed and self._path is not None:
            self._session.remember_key_file(self.contingent.code, self._path)
        self.password.clear()
        self.say("")
        self._allow()
        self.signed.emit(actor)

    def _failed(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self.busy = False
        self._allow()
        if isinstance(error, Problem):
            self.say(error.say(words()))
            if isinstance(error, WrongPassword):
                self.password.clear()
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        elif error is not None:
            self._session.tasks.failed.emit(error)

    def _edit(self) -> None:
        self.say("")
        self._allow()
        self.edited.emit()

    def _allow(self) -> None:
        self.button.setEnabled(not self.busy)

    def _choose_file(self) -> None:
        title = tr("Key file of {code}", code=self.contingent.code)
        folder = self._path.parent if self._path is not None and self._path.parent.is_dir() else None
        path = open_file(self, title, f"*{SUFFIX};;*", folder)
        if path is not None:
            self.use_key_file(path)
            self.take_focus()

    def _show_place(self) -> None:
        self.place.setText(self._path.name if self._path is not None else tr("none chosen yet"))
        self.place.set_tip(str(self._path) if self._path is not None else "")


def contingent_name(contingent: Contingent) -> str:
    """A contingent's code and name."""
    return f"{contingent.code} · {named(contingent.names, words().language)}"
