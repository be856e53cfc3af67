"""A field for the name of a place: names of the gazetteer are offered under all their spellings."""

from PySide6.QtCore import QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QCompleter

from gui.entry.fields import LineField
from gui.icons import icon
from models.geodesy import to_grid
from models.places import Gazetteer, Place

_MOST = 12


class PlaceField(LineField):
    """Signal chosen(number): a place was chosen from the gazetteer (its number there), or "" when a name is typed."""

    chosen = Signal(str)

    def __init__(self, name: str, label: str, *, width: int = 200) -> None:
        super().__init__(name, label, width=width)
        self._gazetteer: Gazetteer | None = None
        self._name_set = "en"
        self._offered: dict[str, Place] = {}
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated.connect(lambda line: QTimer.singleShot(0, self, lambda: self._choose(line)))
        self.line.setCompleter(completer)
        self.line.addAction(icon("search", "text2"), self.line.ActionPosition.TrailingPosition)
        self.line.textEdited.connect(self._offer)

    def use(self, gazetteer: Gazetteer, name_set: str) -> None:
        """Offer the places of a gazetteer under the names of a set."""
        self._gazetteer, self._name_set = gazetteer, name_set

    def _offer(self, text: str) -> None:
        self.chosen.emit("")
        if self._gazetteer is None or len(text.strip()) < 2:
            self._offered = {}
        else:
            self._offered = {self._line_of(place): place for place in self._gazetteer.search(text, _MOST)}
        self._names.setStringList(list(self._offered))

    def _line_of(self, place: Place) -> str:
        name = self._gazetteer.name(place, self._name_set) if self._gazetteer else place.plain
        return f"{name} · {to_grid(place.lat, place.lon, 2)}"

    def _choose(self, line: str) -> None:
        place = self._offered.get(line)
        if place is not None and self._gazetteer is not None:
            name = self._gazetteer.name(place, self._name_set)
            self.line.setText(name)
            self.edited.emit(self.name, name)
            self.chosen.emit(str(place.id))
