"""What takes two people: a box of its own in which an officer of each contingent stands to it, side by side.

It says what will be done and to which record. Nobody is chosen beforehand; the box ends with both officers or with
none, and does nothing itself.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.i18n import tr, words
from gui.people.part import SignInPart, contingent_name, role_name
from gui.people.room import fit, grow
from gui.people.session import DeskSession, desk_session
from gui.theme import theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, text_label
from models.edits.authority import Refused, authorize, may_second, refusal
from models.journal import Actor
from models.profile import Contingent
from models.records import Officer
from models.text import N_

DEEDS = {
    "report_voided": N_("Void a source report"),
    "incident_corrected": N_("Correct an incident with a signed finding"),
    "incident_linked": N_("Link an incident with a signed finding"),
    "incident_voided": N_("Void an incident"),
    "incident_duplicate": N_("Mark an incident as a duplicate"),
    "incident_restored": N_("Restore an incident"),
    "incident_closed": N_("Close an incident"),
    "finding_signed": N_("Sign the joint finding"),
    "watch_line_voided": N_("Void a line of the watch log"),
    "watch_handed_over": N_("Hand the watch over"),
    "checkpoint_signed": N_("Sign a checkpoint of the journal"),
    "attachment_voided": N_("Void an attachment"),
    "post_changed": N_("Change a post"),
    "agreement_changed": N_("Change the agreement"),
    "mandate_changed": N_("Change the mandate"),
    "sectors_changed": N_("Change the sectors"),
    "officer_added": N_("Put an officer on record"),
    "officer_changed": N_("Change an officer"),
    "officer_ended": N_("End the service of an officer"),
    "key_changed": N_("Put a new key of an officer on record"),
    "contingent_key_changed": N_("Put a new key of a contingent on record"),
    "record_restored": N_("Restore the record from a backup"),
}
"""What the actions that can take two are called in their box."""


def ask_officers(
    parent: QObject | None,
    action: str,
    record: object,
    *,
    author: Actor,
    about: str = "",
    both: bool = False,
) -> tuple[Actor, Actor] | None:
    """Ask for an officer of the other contingent, and wait; give the author and the other, None when they leave it.

    `parent` is a window or the desk. `about` says which record it is, where it is not an incident. With `both` the
    author gives the password again, too.
    """
    box = TwoPeopleBox(action, record, author=author, about=about, both=both, parent=window_of(parent))
    box.exec()
    if isValid(box):  # it goes with its window when somebody else takes the desk over
        box.deleteLater()
    return box.who


def window_of(parent: QObject | None) -> QWidget | None:
    """The window to stand over: the parent itself, or that of the desk."""
    window = parent if isinstance(parent, QWidget) else getattr(parent, "window", None)
    return window if isinstance(window, QWidget) else None


class TwoPeopleBox(QDialog):
    """Both contingents in two columns of the same width, left and right as the profile has them; modal.

    Signal joined(who): both officers stand to it; `who` is (author, other), and the box closes.
    """

    joined = Signal(object)

    def __init__(
        self,
        action: str,
        record: object,
        *,
        author: Actor,
        about: str = "",
        both: bool = False,
        session: DeskSession | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.who: tuple[Actor, Actor] | None = None
        self._session = session or desk_session()
        self._action = action
        self._record = record
        self._author = author
        self._signed: dict[str, Actor] = {}
        self._both = both and self._session.is_set_up
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.parts: dict[str, SignInPart] = {}
        self.said = text_label("", "base", "error", wrap=True)
        self._lay_out(about or str(getattr(record, "serial", "")))
        self._begin()

    def _lay_out(self, about: str) -> None:
        px, profile = theme().px, self._session.store.profile
        deed = tr(DEEDS[self._action])
        self.setWindowTitle(deed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(self._session.store))
        column = QVBoxLayout()
        column.setContentsMargins(px(20), px(12), px(20), px(16))
        column.setSpacing(px(10))
        outer.addLayout(column)
        column.addWidget(text_label(deed, "title"))
        if about:
            column.addWidget(text_label(about, "strong", wrap=True))
        column.addWidget(
            text_label(tr("This takes two people, one of each contingent. Both are kept with it."), "base", wrap=True)
        )
        sides = QHBoxLayout()
        sides.setSpacing(px(16))
        sides.addWidget(self._side(profile.left), 1)
        sides.addWidget(HairLine(upright=True))
        sides.addWidget(self._side(profile.right), 1)
        column.addLayout(sides, 1)
        column.addWidget(self.said)
        self.said.hide()
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.leave = push_button(tr("Leave it as it is"), self.reject)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        column.addLayout(foot)
        fit(self, 760)

    def _side(self, contingent: Contingent) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(8))
        column.addWidget(text_label(contingent_name(contingent), "head"))
        own = contingent.code == self._author.contingent
        if own and not self._both:
            column.addWidget(text_label(self._author.name, "strong", wrap=True))
            standing = tr("signed in at this desk") if self._author.key is not None else tr("at this desk")
            column.addWidget(text_label(f"{role_name(self._author.role)} · {standing}", "base", "text2", wrap=True))
            column.addStretch(1)
            return side
        part = SignInPart(
            self._session,
            contingent,
            tr("Sign for {code}", code=contingent.code),
            only=self._on_record(contingent) if own else None,
            objection=self._objection,
            kind="primary",
        )
        part.signed.connect(self._take)
        self.parts[contingent.code] = part
        column.addWidget(part, 1)
        return side

    def _on_record(self, contingent: Contingent) -> Officer | None:
        own = (each for each in self._session.officers(contingent) if each.id == self._author.officer_id)
        return next(own, None)

    def _objection(self, officer: Officer) -> str:
        """Say why an officer cannot join, as if they had signed in already."""
        probe = replace(
            self._author,
            name=officer.name,
            contingent=officer.contingent,
            role=officer.role,
            may_sign=officer.may_sign,
        )
        if officer.id == self._author.officer_id or may_second(self._author, self._action, probe):
            return ""
        return tr("{role}: not the one for this", role=role_name(officer.role))

    def _begin(self) -> None:
        refused = refusal(self._author, self._action, self._record)
        for part in self.parts.values():
            part.setEnabled(refused is None)
        if refused is not None:
            self._say(refused)
            self.leave.setFocus()
            return
        next(iter(self.parts.values())).take_focus()

    def _take(self, actor: Actor) -> None:
        """One side has signed; go on to the other, or end with both."""
        self._signed[str(actor.contingent)] = actor
        self.parts[str(actor.contingent)].setEnabled(False)
        waiting = [part for part in self.parts.values() if part.isEnabled()]
        if waiting:
            waiting[0].take_focus()
            return
        author = self._signed.get(str(self._author.contingent), self._author)
        other = next(each for each in self._signed.values() if each.contingent != author.contingent)
        try:
            authorize(author, self._action, self._record, other)
        except Refused as refused:
            self._say(refused)
            self.parts[str(other.contingent)].setEnabled(True)
            return
        self.who = (author, other)
        self.joined.emit(self.who)
        self.accept()

    def _say(self, refused: Refused) -> None:
        self.said.setText(refused.say(words()))
        self.said.show()
        grow(self)
