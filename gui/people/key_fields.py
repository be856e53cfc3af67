"""The fields of steps with officers and keys: only those a step needs, each with what is wrong under it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from gui.files import open_file
from gui.i18n import tr
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.field_error import FieldError
from gui.widgets.labels import ElidedLabel, text_label
from models.edits.founding import LONGEST_INITIALS, LONGEST_NAME, LONGEST_RANK
from models.keys.key_file import LEAST_PASSWORD, SUFFIX
from models.records import Officer
from models.text import N_
from models.vocabulary import ROLES

CAPTIONS = {
    "name": N_("Name"),
    "initials": N_("Initials"),
    "rank": N_("Rank"),
    "role": N_("Role"),
    "may_sign": N_("Signs findings for the head"),
    "reason": N_("Reason"),
    "place": N_("Key file"),
    "old": N_("Present password"),
    "contingent_password": N_("Password of the contingent's key"),
    "password": N_("New password"),
    "again": N_("New password again"),
}
"""What each field is called, in the order in which they stand."""
_SECRET = frozenset({"old", "contingent_password", "password", "again"})
_MOST = {"name": LONGEST_NAME, "initials": LONGEST_INITIALS, "rank": LONGEST_RANK, "reason": 500}
_OPTIONAL = frozenset({"rank", "may_sign"})


class KeyFields(QWidget):
    """Fields by name; `officer` fills in what is on record. Passwords are never shown."""

    def __init__(self, names: tuple[str, ...], contingent: str, path: Path | None, officer: Officer | None) -> None:
        super().__init__()
        self.names = tuple(name for name in CAPTIONS if name in names)
        self.path = path
        self._contingent = contingent
        self.role = QComboBox()
        self.may_sign = QCheckBox(tr(CAPTIONS["may_sign"]))
        self.place = ElidedLabel("", "base", "text2")
        self.choose = push_button(tr("Choose…"), self._choose, kind="small")
        self.lines = {name: QLineEdit() for name in CAPTIONS if name not in ("role", "may_sign", "place")}
        self.errors: dict[str, FieldError] = {}
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(theme().px(10))
        self._rows.setVerticalSpacing(theme().px(6))
        self._rows.setColumnStretch(1, 1)
        self._fill(officer)
        for name in self.names:
            self._row(name)
        self._show_place()

    def _fill(self, officer: Officer | None) -> None:
        self.role.setPlaceholderText(tr("Choose a role"))
        for term in ROLES:
            self.role.addItem(tr(term.label), term.code)
        self.role.setCurrentIndex(-1 if officer is None else self.role.findData(officer.role))
        for name, line in self.lines.items():
            line.setMaxLength(_MOST.get(name, 1000))
            if name in _SECRET:
                line.setEchoMode(QLineEdit.EchoMode.Password)
        if officer is not None:
            self.lines["initials"].setText(officer.initials)
            self.lines["rank"].setText(officer.rank or "")
            self.may_sign.setChecked(officer.may_sign)

    def _row(self, name: str) -> None:
        at = self._rows.rowCount()
        field: QWidget = {"role": self.role, "may_sign": self.may_sign, "place": self.place}.get(name) or self.lines[
            name
        ]
        self.errors[name] = FieldError(field)
        caption = tr(CAPTIONS[name])
        field.setAccessibleName(caption)
        if name != "may_sign":
            label = text_label(caption, "note", "text2")
            label.setBuddy(field)
            self._rows.addWidget(label, at, 0)
        self._rows.addWidget(field, at, 1, 1, 1 if name == "place" else 2)
        if name == "place":
            self._rows.addWidget(self.choose, at, 2)
        self._rows.addWidget(self.errors[name], at + 1, 1, 1, 2)

    def text(self, name: str) -> str:
        """What stands in a line; passwords letter by letter, others without blanks at the ends."""
        text = self.lines[name].text()
        return text if name in _SECRET else text.strip()

    def take_focus(self) -> None:
        """Begin at the first thing that is wrong, or at the first field."""
        wrong = [name for name in self.names if self.errors[name].wrong]
        name = (wrong or list(self.names))[0]
        field = {"role": self.role, "may_sign": self.may_sign, "place": self.choose}.get(name) or self.lines[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> bool:
        """Mark what is missing or wrong."""
        for name in self.names:
            self.errors[name].say(self._trouble(name))
        return not any(error.wrong for error in self.errors.values())

    def _trouble(self, name: str) -> str:
        if name in _OPTIONAL:
            return ""
        if name == "role":
            return "" if self.role.currentIndex() >= 0 else tr("Choose a role.")
        if name == "place":
            return "" if self.path is not None else tr("Choose the key file of {code}.", code=self._contingent)
        if name == "again":
            return "" if self.text("again") == self.text("password") else tr("The two are not the same.")
        if name == "password" and len(self.text(name)) < LEAST_PASSWORD:
            return tr("At least {count} characters.", count=LEAST_PASSWORD)
        return "" if self.text(name) else tr("This is missing.")

    def forget(self) -> None:
        """Keep no password in a field."""
        for name in _SECRET:
            self.lines[name].clear()

    def use_key_file(self, path: Path) -> None:
        """Take the key file from there."""
        self.path = path
        self._show_place()

    def _choose(self) -> None:
        path = open_file(self, tr("Key file of {code}", code=self._contingent), f"*{SUFFIX};;*")
        if path is not None:
            self.use_key_file(path)

    def _show_place(self) -> None:
        self.place.setText(self.path.name if self.path is not None else tr("none chosen yet"))
        self.place.set_tip(str(self.path) if self.path is not None else "")
