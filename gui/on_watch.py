"""Who is on watch at this station: the name and contingent under which entries are made until officers sign in."""

from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from gui.desk import Desk, actor
from gui.i18n import tr
from models.profile import Profile


class OnWatchMenu(QMenu):
    """The menu behind the officer's name; neither contingent is the default."""

    def __init__(self, desk: Desk, profile: Profile, button: QToolButton) -> None:
        super().__init__(button)
        self._desk = desk
        self._button = button
        group = QActionGroup(self)
        choices = [(each.code, each.code) for each in profile.contingents]
        for code, label in [*choices, ("", tr("neither contingent"))]:
            action = self.addAction(label)
            action.setCheckable(True)
            action.setChecked(code == str(desk.settings.value("contingent")))
            action.triggered.connect(partial(self._choose, code))
            group.addAction(action)
        self.addSeparator()
        self.addAction(tr("Name of the officer…")).triggered.connect(self._name)
        self._show()

    def _choose(self, code: str) -> None:
        self._desk.settings.set("contingent", code)
        self._show()

    def _name(self) -> None:
        before = actor(self._desk).name
        name, accepted = QInputDialog.getText(self._button, tr("On watch"), tr("Name of the officer"), text=before)
        if accepted and name.strip():
            self._desk.settings.set("officer", name.strip()[:80])
            self._show()

    def _show(self) -> None:
        who = actor(self._desk)
        self._button.setText(
            tr("On watch {contingent} {name}", contingent=who.contingent or "–", name=who.name.replace("&", "&&"))
        )
