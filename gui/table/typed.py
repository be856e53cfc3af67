"""What an officer has typed to find an incident: letters add up until the hand rests."""

from PySide6.QtCore import QObject, QTimer, Signal

_FORGET_MS = 1500


class Typed(QObject):
    """The letters so far.

    Signals:
        changed(text): letters were added or taken away; "" when they are forgotten.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self._forget = QTimer(self, singleShot=True, interval=_FORGET_MS)
        self._forget.timeout.connect(self.forget)

    def add(self, letters: str) -> None:
        """Add to what was typed; a search may begin with / where its first letter is a command, never with a space."""
        if not self.text:
            letters = letters.lstrip(" /")
        if letters and (self.text or letters not in ("[", "]")):
            self._take(self.text + letters)

    def take_back(self) -> None:
        """Take the last letter away."""
        self._take(self.text[:-1])

    def forget(self) -> None:
        """Begin the next search anew."""
        self._forget.stop()
        if self.text:
            self.text = ""
            self.changed.emit("")

    def _take(self, text: str) -> None:
        self.text = text
        self._forget.start()
        self.changed.emit(text)
