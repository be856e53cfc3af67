"""All actions: anything that can be done, found by typing a part of its name."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.i18n import tr
from gui.theme import Theme
from models.text import fold

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class AllActions(QWidget):
    """A field to type in and the actions that fit; Enter does the marked one, Esc closes."""

    def __init__(self, actions: Mapping[str, QAction], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._actions = list(actions.values())
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("All actions…").rstrip("…"))
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.resize(theme.px(520), theme.px(420))
        if parent is not None:
            room = parent.geometry()
            self.move(room.center().x() - self.width() // 2, room.top() + theme.px(90))
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._do)
        self.list.itemClicked.connect(self._do)
        self.field.installEventFilter(self)
        self._fill("")
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move in the list do so while the field keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        self.list.clear()
        words = fold(typed).split()
        for action in self._actions:
            label = action.text().replace("&", "").rstrip("…")
            if all(word in fold(label) for word in words):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(f"{label}    {keys}" if keys else label)
                item.setData(Qt.ItemDataRole.UserRole, action)
                if not action.isEnabled():
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                    item.setToolTip(action.toolTip())
                self.list.addItem(item)
        if not self.list.count():
            nothing = QListWidgetItem(tr("Nothing is called so"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0)

    def _do(self) -> None:
        marked = [item for item in self.list.selectedItems() if item.flags() & Qt.ItemFlag.ItemIsEnabled]
        for item in marked[:1]:
            self.close()
            item.data(Qt.ItemDataRole.UserRole).trigger()
