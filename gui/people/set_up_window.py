"""The set-up of a centre by both contingents together, page by page; nothing is written before the last."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.dialogs.side_window import SideWindow
from gui.i18n import tr, words
from gui.people.head_page import HeadPage
from gui.people.part import contingent_name
from gui.people.room import Roomy
from gui.people.session import DeskSession
from gui.theme import theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import HairLine, text_label
from models.edits.founding import found_people
from models.journal import Entry
from models.profile import Contingent
from models.text import Problem


class SetUpWindow(SideWindow):
    """What it is · left head · right head · review by both · done. `page` tells where it stands, 0 to 4."""

    def __init__(self, session: DeskSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        profile = session.store.profile
        self.heads = (HeadPage(profile.left), HeadPage(profile.right))
        self.agrees = tuple(QCheckBox(tr("{code} agrees", code=each.code)) for each in (profile.left, profile.right))
        self.said = text_label("", "base", "error", wrap=True)
        self.back = push_button(tr("Back"), self.go_back)
        self.next = push_button("", self.go_on, kind="primary")
        self._pages = QStackedWidget()
        self._reviewed: list[QVBoxLayout] = []
        self._told: list[QVBoxLayout] = []
        self._done = False
        self._busy = False
        self.setWindowTitle(tr("Set up with both contingents"))
        self._lay_out()
        for box in self.agrees:
            box.toggled.connect(self._show)
        self._show()

    @property
    def page(self) -> int:
        """Which page is open."""
        return self._pages.currentIndex()

    def _lay_out(self) -> None:
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(self._session.store))
        column = QVBoxLayout()
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(10))
        outer.addLayout(column)
        pages = (self._what_it_is(), *self.heads, self._review(), self._end())
        for page in pages:
            self._pages.addWidget(Roomy(page))
        column.addWidget(self._pages, 1)
        column.addWidget(self.said)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        column.addLayout(foot)
        room = self.screen().availableGeometry()
        self.resize(min(px(760), room.width()), min(px(520), room.height()))

    def _what_it_is(self) -> QWidget:
        page, column = _page(tr("Set up with both contingents"))
        for text in (
            tr("Until now every entry of this centre is unsigned. From the set-up on each is signed by its officer."),
            tr(
                "Both heads sit here together. Each gives a name and a password and gets a key file: the key of the "
                "contingent and the key of its head. Each contingent keeps its own and never gives it away."
            ),
            tr(
                "Voiding, restoring, findings and changes of officers and keys then take an officer of each "
                "contingent. Neither can change the record alone without the other being able to see it."
            ),
            tr("It is done once. Nothing is written before both have agreed on the last page."),
        ):
            column.addWidget(text_label(text, "base", wrap=True))
        column.addStretch(1)
        return page

    def _review(self) -> QWidget:
        page, column = _page(tr("What will be written"))
        column.addWidget(text_label(tr("One entry, signed by both heads, and two key files."), "base", wrap=True))
        column.addLayout(_sides(self._session, self._reviewed, self.agrees))
        column.addStretch(1)
        return page

    def _end(self) -> QWidget:
        page, column = _page(tr("The centre is set up"))
        column.addLayout(_sides(self._session, self._told, ()))
        for text in (
            tr("Each contingent makes a copy of its key file now and locks it away apart from the first."),
            tr(
                "Next, sign in and put the other officers on record (Centre, Officers and keys): a second head or an "
                "administrator of each contingent first, who can replace a key that is lost."
            ),
        ):
            column.addWidget(text_label(text, "base", wrap=True))
        column.addStretch(1)
        return page

    def go_on(self) -> None:
        """Go to the next page when this one is right; from the review on by writing."""
        if self.page in (1, 2):
            other = self.heads[0].path if self.page == 2 else None
            head = self.heads[self.page - 1]
            if not head.check(other):
                head.take_focus()
                return
        if self.page == 3:
            self._write()
        elif self.page == 4:
            self.close()
        else:
            self._open(self.page + 1)

    def go_back(self) -> None:
        """Go to the page before; what was typed stays."""
        self._open(self.page - 1)

    def _open(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        if page == 3:
            for column, head in zip(self._reviewed, self.heads, strict=True):
                lines = (head.name.text(), head.initials.text(), head.rank.text(), str(head.path))
                _fill(column, [line for line in lines if line])
        self.said.setText("")
        self._show()
        if page in (1, 2):
            self.heads[page - 1].take_focus()

    def _show(self) -> None:
        labels = (tr("Begin"), tr("Next"), tr("Next"), tr("Set up"), tr("Close"))
        self.next.setText(labels[self.page])
        agreed = all(box.isChecked() for box in self.agrees)
        self.next.setEnabled(not self._busy and (self.page != 3 or agreed))
        self.next.setToolTip(tr("Both have to agree.") if self.page == 3 and not agreed else "")
        self.back.setVisible(1 <= self.page <= 3)
        self.back.setEnabled(not self._busy)
        self.said.setVisible(bool(self.said.text()))

    def _write(self) -> None:
        left, right = (head.bringing() for head in self.heads)
        store, station = self._session.store, self._session.station
        self._busy = True
        self._show()
        self._session.tasks.run("set up", lambda: found_people(store, left, right, station), self._end_well, self._fail)

    def _end_well(self, entry: Entry) -> None:
        for head in self.heads:
            if head.path is not None:
                self._session.remember_key_file(head.contingent.code, head.path)
        if not isValid(self):
            self._session.look()
            return
        self._busy, self._done = False, True
        for column, head in zip(self._told, self.heads, strict=True):
            head.forget()
            written = tr("Entry {number} of the journal is written.", number=entry.seq)
            _fill(column, [head.name.text(), tr("Key file {path}", path=str(head.path)), written])
        self._open(4)

    def _fail(self, error: BaseException | None) -> None:
        if not isValid(self):
            return
        self._busy = False
        if isinstance(error, Problem):
            self.said.setText(error.say(words()))
        elif error is not None:
            self._session.tasks.failed.emit(error)
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the desk know when the centre is set up; while it is written, stay."""
        if self._busy:
            event.ignore()
            return
        super().closeEvent(event)
        if self._done:
            self._done = False
            self._session.look()


def _page(title: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().px(10))
    column.addWidget(text_label(title, "title"))
    return page, column


def _sides(session: DeskSession, columns: list[QVBoxLayout], under: tuple[QWidget, ...]) -> QHBoxLayout:
    """Two columns of the same width, left first; `under` stands at the foot of each."""
    row = QHBoxLayout()
    row.setSpacing(theme().px(16))
    for at, contingent in enumerate(session.store.profile.contingents):
        if at:
            row.addWidget(HairLine(upright=True))
        row.addWidget(_side(contingent, columns, under[at] if under else None), 1)
    return row


def _side(contingent: Contingent, columns: list[QVBoxLayout], under: QWidget | None) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(text_label(contingent_name(contingent), "head"))
    lines = QVBoxLayout()
    columns.append(lines)
    column.addLayout(lines)
    if under is not None:
        column.addWidget(under, 0, Qt.AlignmentFlag.AlignLeft)
    column.addStretch(1)
    return side


def _fill(column: QVBoxLayout, lines: list[str]) -> None:
    while column.count():
        item = column.takeAt(0)
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
    for line in lines:
        column.addWidget(text_label(line, "base", wrap=True))
