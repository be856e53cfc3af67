"""What a head of contingent gives at the set-up: who they are, a password twice, and where the key file goes."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from gui.files import save_file
from gui.i18n import tr, words
from gui.people.part import contingent_name
from gui.theme import theme
from gui.widgets.buttons import push_button
from gui.widgets.field_error import FieldError
from gui.widgets.labels import ElidedLabel, text_label
from models.edits.founding import Bringing, check_person
from models.keys.key_file import LEAST_PASSWORD, SUFFIX
from models.profile import Contingent
from models.text import Problem


class HeadPage(QWidget):
    """The same page for both contingents; `wrong` marks what is not usable yet, in place."""

    def __init__(self, contingent: Contingent) -> None:
        super().__init__()
        self.contingent = contingent
        self.path: Path | None = None
        self.name, self.initials, self.rank = QLineEdit(), QLineEdit(), QLineEdit()
        self.password, self.again = QLineEdit(), QLineEdit()
        for each in (self.password, self.again):
            each.setEchoMode(QLineEdit.EchoMode.Password)
        self.place = ElidedLabel(tr("none chosen yet"), "base", "text2")
        self.choose = push_button(tr("Choose a place…"), self._choose)
        self.errors: dict[str, FieldError] = {}
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(text_label(contingent_name(contingent), "title"))
        column.addWidget(
            text_label(
                tr("For the head of this contingent alone: type, while the others look away."), "base", wrap=True
            )
        )
        rows = QGridLayout()
        rows.setHorizontalSpacing(px(10))
        rows.setVerticalSpacing(px(6))
        rows.setColumnStretch(1, 1)
        self._row(rows, "name", tr("Name"), self.name)
        self._row(rows, "initials", tr("Initials"), self.initials)
        self._row(rows, "rank", tr("Rank"), self.rank)
        self._row(rows, "password", tr("Password"), self.password)
        self._row(rows, "again", tr("Password again"), self.again)
        self._row(rows, "place", tr("Key file"), self.place, self.choose)
        column.addLayout(rows)
        column.addWidget(text_label(self._advice(), "note", "text2", wrap=True))
        column.addStretch(1)

    def _advice(self) -> str:
        return tr(
            "The key file goes to a stick or folder that only this contingent has. The password opens the key of the "
            "head and, until it gets one of its own, the key of the contingent. At least {count} characters; nobody "
            "can look it up or reset it.",
            count=LEAST_PASSWORD,
        )

    def _row(self, rows: QGridLayout, name: str, caption: str, field: QWidget, more: QWidget | None = None) -> None:
        at = rows.rowCount()
        label = text_label(caption, "note", "text2")
        label.setBuddy(field)
        field.setAccessibleName(caption)
        self.errors[name] = FieldError(field)
        rows.addWidget(label, at, 0)
        rows.addWidget(field, at, 1, 1, 1 if more is not None else 2)
        if more is not None:
            rows.addWidget(more, at, 2)
        rows.addWidget(self.errors[name], at + 1, 1, 1, 2)

    def take_focus(self) -> None:
        """Begin at the first thing that is wrong, or at the name."""
        fields = {"name": self.name, "initials": self.initials, "password": self.password, "again": self.again}
        wrong = (field for name, field in fields.items() if self.errors[name].wrong)
        next(wrong, self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def use_place(self, path: Path) -> None:
        """Let the key file go there."""
        self.path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        self.place.setText(str(self.path))
        self.errors["place"].say("")

    def check(self, other: Path | None = None) -> bool:
        """Mark what is wrong; `other` is where the other contingent keeps its key file."""
        self.errors["name"].say("" if self.name.text().strip() else tr("The name is missing."))
        self.errors["initials"].say("" if self.initials.text().strip() else tr("The initials are missing."))
        self._check_lengths()
        short = len(self.password.text()) < LEAST_PASSWORD
        self.errors["password"].say(tr("At least {count} characters.", count=LEAST_PASSWORD) if short else "")
        differs = self.password.text() != self.again.text()
        self.errors["again"].say(tr("The two are not the same.") if differs and not short else "")
        self.errors["place"].say(self._place_trouble(other))
        return not any(error.wrong for error in self.errors.values())

    def _check_lengths(self) -> None:
        try:
            check_person(self.name.text() or "–", self.initials.text() or "–", self.rank.text())
        except Problem as problem:
            self.errors["rank"].say(problem.say(words()))
        else:
            self.errors["rank"].say("")

    def _place_trouble(self, other: Path | None) -> str:
        if self.path is None:
            return tr("Choose where the key file goes.")
        if self.path.exists():
            return tr("{name} exists already. Choose another name.", name=self.path.name)
        if other is not None and other.absolute().parent == self.path.absolute().parent:
            return tr("The other contingent keeps its key file in this folder. Choose another.")
        return ""

    def bringing(self) -> Bringing:
        """What was given; `check` has found it usable."""
        if self.path is None:
            raise RuntimeError("no place was chosen")
        return Bringing(
            self.contingent.code,
            self.name.text(),
            self.initials.text(),
            self.rank.text(),
            self.password.text(),
            self.path,
        )

    def forget(self) -> None:
        """Keep no password in a field."""
        self.password.clear()
        self.again.clear()

    def _choose(self) -> None:
        title = tr("Where {code} keeps its key file", code=self.contingent.code)
        path = save_file(self, title, f"{self.contingent.code}{SUFFIX}", f"*{SUFFIX}")
        if path is not None:
            self.use_place(path)
