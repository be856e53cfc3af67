"""Where to: a line on the map that takes a grid, latitude and longitude, or the name of a place."""

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QVBoxLayout, QWidget

from gui.i18n import tr, words
from gui.theme import Theme
from gui.widgets.labels import text_label
from models.geodesy import to_grid
from models.places import Gazetteer, Place
from models.positions import parse_position
from models.text import Problem

_MOST = 12
_WIDE = 330


class GoTo(QFrame):
    """Signal found(lat, lon): the officer named a point, in degrees."""

    found = Signal(float, float)

    def __init__(self, theme: Theme, gazetteer: Gazetteer, name_set: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self._theme = theme
        self._gazetteer = gazetteer
        self._name_set = name_set
        self._near: tuple[float, float] | None = None
        self._offered: dict[str, Place] = {}
        self.setProperty("frame", "box")
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Grid, latitude and longitude, or place"))
        self.line.setAccessibleName(tr("Go to a grid or a place"))
        self.error = text_label("", "note", "error", wrap=True)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(lambda _text: QTimer.singleShot(0, self._go))
        self.line.setCompleter(completer)
        self.line.textEdited.connect(self._offer)
        self.line.returnPressed.connect(self._go)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(6) for _ in range(4)))
        column.setSpacing(theme.px(4))
        column.addWidget(self.line)
        column.addWidget(self.error)
        self.hide()

    def ask(self, near: tuple[float, float]) -> None:
        """Open the line over the upper edge of the map; short grids are looked for near a point (degrees)."""
        self._near = near
        wide = min(self._theme.px(_WIDE), self._map.width() - self._theme.px(64))
        self.setFixedWidth(wide)
        self._say("")
        self.move((self._map.width() - wide) // 2, self._theme.px(8))
        self.show()
        self.raise_()
        self.line.selectAll()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _say(self, error: str) -> None:
        """Say what is wrong under the line, or nothing."""
        self.error.setText(error)
        self.error.setVisible(bool(error))
        self._column.activate()
        wraps = self._column.hasHeightForWidth()
        high = self._column.totalHeightForWidth(self.width()) if wraps else self._column.totalSizeHint().height()
        self.resize(self.width(), high)

    def _leave(self) -> None:
        self.hide()
        self._map.setFocus()

    def _offer(self, text: str) -> None:
        self._say("")
        places = self._gazetteer.search(text, _MOST) if len(text.strip()) > 1 else ()
        self._offered = {self._line_of(place): place for place in places}
        self._names.setStringList(list(self._offered))

    def _line_of(self, place: Place) -> str:
        return f"{self._gazetteer.name(place, self._name_set)} · {to_grid(place.lat, place.lon, 2)}"

    def _go(self) -> None:
        text = self.line.text()
        place = self._offered.get(text)
        try:
            lat, lon = (place.lat, place.lon) if place is not None else self._parsed(text)
        except Problem as problem:
            self._say(problem.say(words()))
            return
        self._leave()
        self.found.emit(lat, lon)

    def _parsed(self, text: str) -> tuple[float, float]:
        try:
            lat, lon, _error = parse_position(text, self._near)
        except Problem:
            if self._offered:
                first = next(iter(self._offered.values()))
                return first.lat, first.lon
            raise
        return lat, lon
