"""The saved filters: a menu that asks them again, and the small form that names one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from gui.errors import show_problem
from gui.i18n import tr, words
from gui.theme import Theme
from gui.widgets.buttons import push_button
from gui.widgets.field_error import FieldError
from gui.widgets.labels import text_label
from gui.workspace import Workspace
from models.edits.saved_filters import forget_filter, save_filter, saved_filters
from models.filter import Filter
from models.text import N_, Problem

_TAKEN = N_("There is already a saved filter “{name}”. Choose another name.")


class Bookmarks:
    """Gives a button a menu of the saved filters of the open centre, read whenever it opens."""

    def __init__(self, workspace: Workspace, theme: Theme, button: QToolButton) -> None:
        self._workspace = workspace
        self._theme = theme
        self._button = button
        self.menu = QMenu(button)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)
        button.setMenu(self.menu)

    def fill(self) -> None:
        """List what is saved now."""
        self.menu.clear()
        try:
            saved = saved_filters(self._workspace.store)
        except Problem as problem:
            show_problem(problem, self.menu)
            saved = {}
        for name, body in saved.items():
            self.menu.addAction(name.replace("&", "&&"), partial(self._ask, body))
        self.menu.addSeparator()
        changing = [self.menu.addAction(tr("Save this filter…"), self.save)]
        if saved:
            changing.append(self._add_manage(tr("Rename"), saved, self._rename))
            changing.append(self._add_manage(tr("Delete"), saved, self._forget))
        for action in changing if self._workspace.store.read_only else ():
            action.setEnabled(False)
            action.setToolTip(tr("This database is open for reading only."))

    def _add_manage(self, title: str, saved: dict[str, str], do: Callable[[str], None]) -> QAction:
        menu = self.menu.addMenu(title)
        for name in saved:
            menu.addAction(name.replace("&", "&&"), partial(do, name))
        return menu.menuAction()

    def save(self) -> None:
        """Ask for a name and save the present filter under it."""
        body = self._workspace.filter.to_json()
        self._open(tr("Save this filter as"), "", lambda name: save_filter(self._workspace.store, name, body))

    def _ask(self, body: str) -> None:
        try:
            self._workspace.set_filter(Filter.from_json(body))
        except Problem as problem:
            show_problem(problem, self.menu)

    def _rename(self, name: str) -> None:
        self._open(tr("Another name"), name, lambda new: rename_filter(self._workspace, name, new))

    def _forget(self, name: str) -> None:
        try:
            forget_filter(self._workspace.store, name)
        except Problem as problem:
            show_problem(problem, self.menu)

    def _open(self, title: str, name: str, do: Callable[[str], None]) -> None:
        NameForm(self._theme, title, name, do, self._button).open_under(self._button)


class NameForm(QFrame):
    """One field for a name; what is wrong with it is said under it."""

    def __init__(
        self, theme: Theme, title: str, name: str, do: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("frame", "box")
        self._theme = theme
        self._do = do
        self.name = QLineEdit(name)
        self.name.setAccessibleName(title)
        self.wrong = FieldError(self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(8)] * 4)
        column.addWidget(text_label(title, "note-strong"))
        column.addWidget(self.name)
        column.addWidget(self.wrong)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(push_button(tr("Cancel"), self.close, kind="small"))
        row.addWidget(push_button(tr("Save"), self._save, kind="primary"))
        column.addLayout(row)
        self.name.returnPressed.connect(self._save)
        self.setFixedWidth(theme.px(280))

    def open_under(self, widget: QWidget) -> None:
        """Show the form under a widget."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(0, widget.height())))
        self.show()
        self.name.setFocus()
        self.name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        try:
            self._do(self.name.text())
        except Problem as problem:
            self.wrong.say(problem.say(words()))
            self.adjustSize()
        else:
            self.close()


def rename_filter(workspace: Workspace, name: str, new: str) -> None:
    """Keep a saved filter under another name.

    Raises:
        Problem: the name is empty or taken, or the database cannot be written.
    """
    title = " ".join(new.split())
    saved = saved_filters(workspace.store)
    if title == name or name not in saved:
        return
    if title in saved:
        raise Problem(_TAKEN, name=title)
    save_filter(workspace.store, title, saved[name])
    forget_filter(workspace.store, name)
