"""The window that stands before a locked screen: the officer at the desk gives the password, or another takes over."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from gui.i18n import tr
from gui.people.part import SignInPart, contingent_name
from gui.people.room import fit
from gui.people.session import DeskSession
from gui.people.sign_in_window import SignInSides
from gui.theme import theme
from gui.widgets.band import centre_band
from gui.widgets.buttons import push_button
from gui.widgets.labels import text_label


class LockWindow(QDialog):
    """Asks the officer at the desk for their password, or another to sign in; neither Esc nor a click ends it."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._ends = False
        self.setWindowTitle(tr("Locked"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        px = theme().px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(centre_band(session.store))
        column = QVBoxLayout()
        column.setContentsMargins(px(20), px(12), px(20), px(16))
        column.setSpacing(px(10))
        outer.addLayout(column)
        column.addWidget(text_label(tr("Locked"), "title"))
        self._pages = QStackedLayout()
        column.addLayout(self._pages, 1)
        self.part = self._same(session)
        self.sides = SignInSides(session)
        self._other = QWidget()
        self._fill_other()
        self._pages.addWidget(self._other)
        fit(self, 760)

    def _same(self, session: DeskSession) -> SignInPart | None:
        actor = session.actor
        contingent = next(each for each in session.store.profile.contingents if each.code == actor.contingent)
        officer = next((each for each in session.officers(contingent) if each.id == actor.officer_id), None)
        if officer is None:
            return None
        page = QWidget()
        column = self._column(page, tr("{name} is at this desk. The password opens it again.", name=officer.name))
        column.addWidget(text_label(contingent_name(contingent), "head"))
        part = SignInPart(session, contingent, tr("Unlock"), only=officer, kind="primary")
        part.signed.connect(session.take)
        column.addWidget(part)
        link = push_button(tr("Another officer takes the desk over…"), self._let_other, kind="link")
        column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._pages.addWidget(page)
        QTimer.singleShot(0, part, part.take_focus)
        return part

    def _fill_other(self) -> None:
        text = tr("Whoever signs in takes the desk over. Forms of the officer before are closed and kept as drafts.")
        column = self._column(self._other, text)
        column.addWidget(self.sides, 1)

    def _column(self, page: QWidget, text: str) -> QVBoxLayout:
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(10))
        column.addWidget(text_label(text, "base", wrap=True))
        return column

    def _let_other(self) -> None:
        self._pages.setCurrentWidget(self._other)

    def end(self) -> None:
        """Go: somebody has given a password."""
        self._ends = True
        self.accept()

    def reject(self) -> None:
        """Stay: Esc opens nothing."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until somebody has given a password."""
        event.setAccepted(self._ends)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads nowhere."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
